import { describe, expect, test } from "vitest";
import { correctionOf, rhythmOf } from "../../lib/forecast/rhythm.ts";

const JANUARY = 2025 * 12;
const counts = (each: readonly number[], of = 20) =>
	each.map((count, at) => ({ month: JANUARY + at, count, of }));
const part = (month: number, workdays = 20) => ({
	month,
	from: 0,
	days: 30,
	workdays,
});

describe("what comes per workday", () => {
	test("steady months go on", () => {
		const now = JANUARY + 12;
		const rhythm = rhythmOf(counts(Array(12).fill(400)), now);
		expect(rhythm.expect([part(now)]).total / 400).toBeCloseTo(1, 1);
		expect(rhythm.expect([part(now, 10)]).total / 200).toBeCloseTo(1, 1);
	});

	test("growth goes on, and fades ahead", () => {
		const now = JANUARY + 12;
		const grown = counts(
			Array.from({ length: 12 }, (_, at) => 300 * 1.08 ** at),
		);
		const rhythm = rhythmOf(grown, now);
		const next = rhythm.expect([part(now)]).total;
		expect(next).toBeGreaterThan(300 * 1.08 ** 11);
		expect(next).toBeLessThan(300 * 1.08 ** 13);
		const inAYear = rhythm.expect([part(now + 12)]).total;
		expect(inAYear).toBeLessThan(300 * 1.08 ** 22);
	});

	test("the end of a quarter is known by the ends of earlier ones", () => {
		const quarters = counts([
			300, 400, 500, 300, 400, 500, 300, 400, 500, 300, 400,
		]);
		const now = JANUARY + 11;
		const rhythm = rhythmOf(quarters, now);
		expect(rhythm.expect([part(now)]).total).toBeGreaterThan(440);
		expect(rhythm.expect([part(now + 1)]).total).toBeLessThan(360);
	});

	test("a month that has begun tells what kind of month it is", () => {
		const now = JANUARY + 12;
		const before = counts(Array(12).fill(400));
		const good = [...before, { month: now, count: 300, of: 10 }];
		const plain = [...before, { month: now, count: 200, of: 10 }];
		const rest = [part(now, 10)];
		expect(rhythmOf(good, now).expect(rest).total).toBeGreaterThan(
			1.1 * rhythmOf(plain, now).expect(rest).total,
		);
		expect(rhythmOf(plain, now).expect(rest).variance).toBeLessThan(
			rhythmOf(before, now).expect(rest).variance,
		);
	});

	test("few wins are less certain than many", () => {
		const now = JANUARY + 12;
		const varianceOf = (count: number) =>
			rhythmOf(counts(Array(12).fill(count)), now).expect([part(now)]).variance;
		expect(varianceOf(2)).toBeGreaterThan(varianceOf(200));
	});
});

describe("by how much promises came true", () => {
	test("as they were made until something is seen", () => {
		// Half of what can be lies above 1 and half below: on average that is a little more.
		const { total } = correctionOf([]).expect([part(JANUARY, 1)]);
		expect(total).toBeGreaterThanOrEqual(1);
		expect(total).toBeLessThan(1.1);
	});

	test("promises that are never kept are cut", () => {
		const kept = counts(Array(6).fill(100), 200).map((each) => ({
			...each,
			decided: 1000,
		}));
		const { total } = correctionOf(kept).expect([part(JANUARY + 6, 1)]);
		expect(total).toBeLessThan(0.65);
		expect(total).toBeGreaterThan(0.45);
	});

	test("a promise made when little was known says little", () => {
		const correction = (decided: number) =>
			correctionOf([{ month: JANUARY, count: 200, of: 100, decided }]).expect([
				part(JANUARY + 1, 1),
			]).total;
		expect(correction(5)).toBeLessThan(correction(1000) - 0.03);
	});
});
