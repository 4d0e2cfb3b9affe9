import { expect, test } from "vitest";
import { meetingsBooked } from "../../lib/kpi/meetings-booked.ts";
import { activity, rowsOfAll } from "../tally/records.ts";
import { measure } from "./measure.ts";

test("counts bookings, not meetings held, nor anything else", () => {
	const rows = rowsOfAll("activity", [
		activity("meetingBooked", "2026-03-02"),
		activity("meetingBooked", "2026-03-02"),
		activity("meetingHeld"),
		activity("call"),
	]);
	expect(measure(meetingsBooked, { sums: rows })).toEqual({
		value: 2,
		unit: "count",
		n: 2,
	});
});

test("none is exactly 0", () => {
	expect(measure(meetingsBooked, { sums: [] }).value).toBe(0);
});
