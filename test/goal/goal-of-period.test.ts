import { expect, test } from "vitest";
import { goalOfPeriod } from "../../lib/goal/goal-of-period.ts";
import { periodOf } from "../../lib/time/period.ts";
import { goal } from "./measured.ts";

const recurring = goal({ id: "recurring", startsOn: "2026-02-15" });
const later = goal({ id: "later", startsOn: "2026-02-01" });
const once = goal({ id: "once", isRecurring: false, startsOn: "2026-03-20" });

test("one set for the period alone comes before a recurring one, and of two alike the one set first", () => {
	const inMonth = (month: string) =>
		goalOfPeriod([recurring, later, once], periodOf("month", `${month}-01`), {})
			?.id;
	expect(inMonth("2026-02")).toBe("recurring");
	expect(inMonth("2026-03")).toBe("once");
	expect(inMonth("2026-04")).toBe("recurring");
	expect(inMonth("2026-01")).toBeUndefined();
});

test("a goal on another kind of period has none of it", () => {
	const quarter = periodOf("quarter", "2026-03-01");
	expect(goalOfPeriod([recurring, once], quarter, {})).toBeUndefined();
});
