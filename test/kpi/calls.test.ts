import { expect, test } from "vitest";
import { calls } from "../../lib/kpi/calls.ts";
import { activity, rowsOfAll } from "../tally/records.ts";
import { measure } from "./measure.ts";

test("counts calls, nothing else", () => {
	const sums = rowsOfAll("activity", [
		activity("call", "2026-03-02"),
		activity("call"),
		activity("meetingHeld"),
		activity("other"),
	]);
	expect(measure(calls, { sums })).toEqual({ value: 2, unit: "count", n: 2 });
});

test("none is exactly 0", () => {
	expect(measure(calls, {}).value).toBe(0);
});
