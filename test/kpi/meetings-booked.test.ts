import { expect, test } from "vitest";
import { meetingsBooked } from "../../lib/kpi/meetings-booked.ts";
import { activity, march, rowsOfAll } from "../tally/records.ts";

test("counts bookings, not meetings held, nor anything else", () => {
	const rows = rowsOfAll("activity", [
		activity("meetingBooked", "2026-03-02"),
		activity("meetingBooked", "2026-03-02"),
		activity("meetingHeld"),
		activity("call"),
	]);
	expect(meetingsBooked.fromSums(rows, march)).toEqual({
		value: 2,
		unit: "count",
		n: 2,
	});
});

test("none is exactly 0", () => {
	expect(meetingsBooked.fromSums([], march).value).toBe(0);
});
