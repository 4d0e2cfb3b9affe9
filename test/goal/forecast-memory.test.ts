import { describe, expect, test } from "vitest";
import {
	biasOf,
	corrected,
	memoFor,
	mondayOf,
	type Remembered,
} from "../../lib/goal/forecast-memory.ts";
import {
	forecastMemoExample,
	forecastMemoSchema,
} from "../../lib/model/forecast-memo.ts";
import { won } from "../tally/records.ts";
import { goal, measured } from "./measured.ts";

test("the Monday of every day of a week is the same", () => {
	expect(mondayOf("2026-03-16")).toBe("2026-03-16");
	expect(mondayOf("2026-03-22")).toBe("2026-03-16");
	expect(mondayOf("2026-03-23")).toBe("2026-03-23");
});

describe("what is kept of a Monday", () => {
	const on = (day: string) =>
		memoFor(measured(day, goal(), [won(200_000, "2026-03-03")]), {
			median: 38_000_000,
			chance: 0.4,
		});

	test("is what was believed, of what there was", () => {
		const memo = on("2026-03-16");
		expect(memo).toEqual({
			goal: goal().id,
			period: "2026-03",
			on: "2026-03-16",
			forecast: 38_000_000,
			runRate: 44_000_000,
			chance: 0.4,
			actual: 20_000_000,
			target: 40_000_000,
			currency: "DKK",
		});
		expect(
			forecastMemoSchema.safeParse({ ...forecastMemoExample, ...memo }).success,
		).toBe(true);
	});

	test("nothing on another day, outside the period, or where nothing was known", () => {
		expect(on("2026-03-17")).toBeNull();
		expect(on("2026-02-23")).toBeNull();
		expect(on("2026-04-06")).toBeNull();
		const week = goal({ periodKind: "week", isRecurring: false });
		expect(
			memoFor(measured("2026-03-02", week, []), { median: 1, chance: 0 }),
		).toBeNull();
		const unknown = measured("2026-03-16", goal({ currency: "EUR" }), []);
		expect(memoFor(unknown, { median: null, chance: null })).toBeNull();
	});
});

describe("the bias", () => {
	const remembered = (
		period: string,
		forecast: number | undefined,
		outcome: number,
		runRate?: number,
	): Remembered => ({
		memo: {
			goal: "g",
			period,
			...(forecast !== undefined && { forecast }),
			...(runRate !== undefined && { runRate }),
		},
		outcome,
	});
	const three = [
		remembered("2026-01", 110, 100),
		remembered("2026-02", 130, 100),
		remembered("2026-03", 90, 100),
	];

	test("is the mean of forecast ÷ outcome − 1", () => {
		const { bias, n } = biasOf(three) ?? {};
		expect(bias).toBeCloseTo(0.1, 12);
		expect(n).toBe(3);
	});

	test("a period with more Mondays counts once", () => {
		const { bias, n } =
			biasOf([
				...three,
				remembered("2026-03", 70, 100),
				remembered("2026-03", 80, 100),
			]) ?? {};
		expect(bias).toBeCloseTo((0.1 + 0.3 - 0.2) / 3, 12);
		expect(n).toBe(3);
	});

	test("rests on the run rate where nothing was simulated", () => {
		const { bias } =
			biasOf([...three.slice(1), remembered("2026-01", undefined, 100, 110)]) ??
			{};
		expect(bias).toBeCloseTo(0.1, 12);
	});

	test("is unknown with fewer than three ended periods that came to something", () => {
		expect(biasOf(three.slice(1))).toBeNull();
		expect(
			biasOf([...three.slice(1), remembered("2026-01", 110, 0)]),
		).toBeNull();
		expect(
			biasOf([...three.slice(1), remembered("2026-01", undefined, 100)]),
		).toBeNull();
	});

	test("taken out, the corrected forecast is what usually comes", () => {
		expect(corrected(110, 0.1)).toBeCloseTo(100, 12);
		expect(corrected(90, -0.1)).toBeCloseTo(100, 12);
		expect(corrected(90, -1)).toBeNull();
	});
});
