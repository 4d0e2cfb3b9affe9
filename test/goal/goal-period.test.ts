import { expect, test } from "vitest";
import { periodOfGoal } from "../../lib/goal/goal-period.ts";
import { goal } from "./measured.ts";

test("once: its own period, whenever asked", () => {
	const once = goal({ isRecurring: false, startsOn: "2026-03-15" });
	for (const asOf of ["2026-01-01", "2026-03-18", "2027-01-01"])
		expect(periodOfGoal(once, asOf)?.id).toBe("2026-03");
});

test("recurring: the period that holds as-of, not before the first", () => {
	const recurring = goal({ startsOn: "2026-03-15" });
	expect(periodOfGoal(recurring, "2026-02-10")?.id).toBe("2026-03");
	expect(periodOfGoal(recurring, "2026-03-01")?.id).toBe("2026-03");
	expect(periodOfGoal(recurring, "2026-07-31")?.id).toBe("2026-07");
});

test("ended: none that begins after its last day, but one that had begun goes on to its end", () => {
	for (const endsOn of ["2026-06-30", "2026-06-15", "2026-06-01"]) {
		const ended = goal({ endsOn });
		expect(periodOfGoal(ended, "2026-06-30")?.id).toBe("2026-06");
		expect(periodOfGoal(ended, "2026-07-01")).toBeNull();
	}
	const before = goal({ endsOn: "2026-05-31" });
	expect(periodOfGoal(before, "2026-06-01")).toBeNull();
});

test("custom: from its first day through its last, whenever asked; without a last day there is none", () => {
	const custom = goal({
		periodKind: "custom",
		isRecurring: false,
		startsOn: "2026-03-10",
		endsOn: "2026-06-09",
	});
	for (const asOf of ["2026-01-01", "2026-06-09", "2027-01-01"])
		expect(periodOfGoal(custom, asOf)).toEqual({
			id: "2026-03-10..2026-06-10",
			kind: "custom",
			from: "2026-03-10",
			to: "2026-06-10",
		});
	const { endsOn: _, ...endless } = custom;
	expect(periodOfGoal(endless, "2026-03-18")).toBeNull();
	expect(
		periodOfGoal({ ...custom, endsOn: "2026-03-09" }, "2026-03-18"),
	).toBeNull();
});

test("a week is seven days and starts where the setting says", () => {
	const weekly = goal({ periodKind: "week", startsOn: "2026-03-01" });
	expect(periodOfGoal(weekly, "2026-03-18")).toMatchObject({
		id: "2026-W12",
		from: "2026-03-16",
		to: "2026-03-23",
	});
	expect(periodOfGoal(weekly, "2026-03-18", { weekStart: 7 })).toMatchObject({
		from: "2026-03-15",
		to: "2026-03-22",
	});
});
