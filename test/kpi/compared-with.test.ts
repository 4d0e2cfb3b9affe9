import { describe, expect, test } from "vitest";
import { comparedWith, stepsTo } from "../../lib/kpi/compared-with.ts";
import { contextOf } from "../tally/records.ts";

const of = (period: string, asOf: string) =>
	comparedWith(contextOf(period, asOf));

describe("a month that still runs", () => {
	test("is compared with as many workdays of the one before and of last year's", () => {
		// The 18th is the 13th workday of March 2026. Of February 2026 the 13th is Wednesday the 18th, of March 2025 the 19th.
		expect(of("2026-03", "2026-03-18")).toMatchObject({
			before: { period: { id: "2026-02" }, asOf: "2026-02-18", isPart: true },
			lastYear: { period: { id: "2025-03" }, asOf: "2025-03-19", isPart: true },
		});
	});

	test("counts the days off after the last of them", () => {
		// Friday the 20th is the 15th workday, and of February the 20th too: the weekend after it belongs to it.
		expect(of("2026-03", "2026-03-20")?.before.asOf).toBe("2026-02-22");
	});

	test("that has more workdays than the other is compared with all of it", () => {
		expect(of("2026-03", "2026-03-30")?.before).toMatchObject({
			asOf: "2026-02-28",
			isPart: true,
		});
	});
});

test("a period that is over is compared with the whole other, asked as long after its end", () => {
	expect(of("2026-02", "2026-03-10")).toMatchObject({
		before: { asOf: "2026-02-10", isPart: false },
		lastYear: { asOf: "2025-03-10", isPart: false },
	});
	expect(of("2026-02", "2026-02-28")?.before.asOf).toBe("2026-01-31");
});

test("what begins before the data does is not all known", () => {
	const isCut = (dataFrom: string | null) =>
		comparedWith(contextOf("2026-03", "2026-03-18", { dataFrom }))?.before
			.isCut;
	expect([isCut("2026-02-01"), isCut("2026-02-02"), isCut(null)]).toEqual([
		false,
		true,
		true,
	]);
});

test("a week 53 without a namesake says so", () => {
	expect(of("2026-W53", "2027-02-01")?.lastYear).toMatchObject({
		period: { id: "2026-W01" },
		isShifted: true,
	});
	expect(of("2026-W12", "2027-02-01")?.lastYear.isShifted).toBe(false);
});

test("a period that has not begun is compared with nothing", () => {
	expect(of("2026-04", "2026-03-31")).toBeNull();
});

test("steps up to a month are the months before it, each as many workdays old, and itself last", () => {
	const steps = stepsTo(
		contextOf("2026-03", "2026-03-18", { dataFrom: "2026-02-02" }),
		3,
	);
	expect(
		steps.map(({ period, asOf, isCut }) => [period.id, asOf, isCut]),
	).toEqual([
		["2026-01", "2026-01-20", true],
		["2026-02", "2026-02-18", true],
		["2026-03", "2026-03-18", false],
	]);
	expect(stepsTo(contextOf("2026-04", "2026-03-31"), 3)).toEqual([]);
});
