import { expect, test } from "vitest";
import { meetingsHeld } from "../../lib/kpi/meetings-held.ts";
import { activity, rowsOfAll } from "../tally/records.ts";
import { measure } from "./measure.ts";

test("counts meetings held, not those booked", () => {
	const sums = rowsOfAll("activity", [
		activity("meetingHeld", "2026-03-02"),
		activity("meetingHeld"),
		activity("meetingBooked"),
		activity("other"),
	]);
	expect(measure(meetingsHeld, { sums })).toEqual({
		value: 2,
		unit: "count",
		n: 2,
	});
});

test("none is exactly 0", () => {
	expect(measure(meetingsHeld, {}).value).toBe(0);
});
