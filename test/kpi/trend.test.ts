import { describe, expect, test } from "vitest";
import type { Figure } from "../../lib/kpi/figure.ts";
import { trendOf } from "../../lib/kpi/trend.ts";
import { wilson } from "../../lib/kpi/wilson.ts";

const rate = (won: number, n: number): Figure => ({
	value: won / n,
	unit: "rate",
	n,
	...wilson(won, n),
});
const count = (value: number): Figure => ({ value, unit: "count", n: value });

describe("a proportion", () => {
	test("has a trend where the intervals do not overlap", () => {
		// 30/100: 21.9–39.6 %. 60/100: 50.2–69.1 %.
		expect(trendOf(rate(60, 100), rate(30, 100))).toEqual({
			direction: "up",
			change: 0.3,
		});
		expect(trendOf(rate(30, 100), rate(60, 100))).toEqual({
			direction: "down",
			change: -0.3,
		});
	});

	test("has none where they do: 6 of 10 after 3 of 10 is noise", () => {
		expect(trendOf(rate(6, 10), rate(3, 10))).toBeNull();
		expect(trendOf(rate(30, 100), rate(30, 100))).toBeNull();
	});

	test("that ends where the other begins overlaps", () => {
		const between = (low: number, high: number): Figure => ({
			value: (low + high) / 2,
			unit: "rate",
			low,
			high,
		});
		expect(trendOf(between(0.5, 0.7), between(0.3, 0.5))).toBeNull();
		expect(trendOf(between(0.51, 0.7), between(0.3, 0.5))).not.toBeNull();
	});

	test("without an interval, a ratio of two counts, has none", () => {
		const ratio = (value: number): Figure => ({ value, unit: "rate", n: 1e6 });
		expect(trendOf(ratio(1.2), ratio(0.1))).toBeNull();
	});
});

describe("a count", () => {
	test.each([
		[5, 0, null],
		[6, 0, "up"],
		[0, 6, "down"],
		[7, 1, null],
		[8, 1, "up"],
		[15, 10, null],
		[29, 12, "up"],
		[120, 100, null],
		[130, 100, null],
		[131, 100, "up"],
		[0, 0, null],
		// Halves of shared deals.
		[6.5, 0.5, null],
		[7.5, 0.5, "up"],
	])("%f after %f: %j", (now, before, direction) => {
		expect(trendOf(count(now), count(before))).toEqual(
			direction && { direction, change: now - before },
		);
	});

	test("never has a trend where the exact binomial sees none, and hardly misses one", () => {
		for (let n = 1; n <= 400; n++) {
			// The least of n that is told from a half: P(X ≥ least) ≤ 2.5 %, in whole numbers.
			let least = n + 1;
			let ways = 1n;
			let tail = 0n;
			for (let k = n; k > n / 2; k--) {
				tail += ways;
				if (40n * tail > 2n ** BigInt(n)) break;
				least = k;
				ways = (ways * BigInt(k)) / BigInt(n - k + 1);
			}
			const isTold = (k: number) => trendOf(count(k), count(n - k)) !== null;
			expect(isTold(least - 1), `${least - 1} of ${n}`).toBe(false);
			if (least < n)
				expect(isTold(least + 1), `${least + 1} of ${n}`).toBe(true);
		}
	});
});

test("money, days and averages of counts have none", () => {
	const money = (value: number): Figure => ({
		value,
		unit: "money",
		currency: "DKK",
		n: 1_000,
	});
	const days = (value: number): Figure => ({ value, unit: "days", n: 1_000 });
	const average = (value: number): Figure => ({ value, unit: "count", n: 3 });
	expect(trendOf(money(9_000_000), money(1))).toBeNull();
	expect(trendOf(days(90), days(1))).toBeNull();
	expect(trendOf(average(90), average(1))).toBeNull();
});

test("what is unknown, or measured otherwise, has none", () => {
	const unknown: Figure = { value: null, unit: "count" };
	expect(trendOf(unknown, count(90))).toBeNull();
	expect(trendOf(count(90), unknown)).toBeNull();
	expect(trendOf(count(90), rate(1, 100))).toBeNull();
});
