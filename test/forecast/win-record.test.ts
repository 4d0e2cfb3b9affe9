import { describe, expect, test } from "vitest";
import { agesOf } from "../../lib/forecast/ages.ts";
import type { TrackedDeal } from "../../lib/forecast/sales-history.ts";
import {
	differenceOf,
	oftenerOf,
	winRecordOf,
} from "../../lib/forecast/win-record.ts";

const TODAY = 1000;
const FROM = TODAY - 180;

/** Of `count` deals a day, each decided after 30 days, so many are won. */
function seller(count: number, won: number): TrackedDeal[] {
	const deals: TrackedDeal[] = [];
	for (let start = FROM - 60; start < TODAY; start++)
		for (let at = 0; at < count; at++) {
			const close = start + 30;
			deals.push({
				id: null,
				start,
				close: close < TODAY ? close : Infinity,
				isWon: close < TODAY && at < won,
				amount: 1,
				stage: null,
				expected: null,
				probability: null,
			});
		}
	return deals;
}
const among = (sellers: TrackedDeal[][]) => {
	const ages = agesOf(sellers.flat(), FROM, TODAY);
	return sellers.map((deals) => winRecordOf(deals, ages, FROM, TODAY));
};

test("a scope is compared with what its deals would have brought to anybody", () => {
	const [good, poor] = among([seller(4, 3), seller(4, 1)]);
	expect(good?.wins).toBe(3 * 180);
	expect(good?.expected).toBeCloseTo(2 * 180, -1);
	expect(poor?.wins).toBe(180);
	expect(winRecordOf([], agesOf([], FROM, TODAY), FROM, TODAY)).toEqual({
		wins: 0,
		expected: 0,
	});
});

describe("how far sellers differ", () => {
	test("by a third before anything is known: ten wins count half", () => {
		expect(differenceOf([])).toBeCloseTo(0.1, 9);
		expect(oftenerOf({ wins: 20, expected: 10 }, differenceOf([]))).toBe(1.5);
		expect(oftenerOf({ wins: 0, expected: 0 }, differenceOf([]))).toBe(1);
	});

	test("no further than chance goes: a seller's own record says little", () => {
		const lucky = { wins: 35, expected: 30 };
		const unlucky = { wins: 25, expected: 30 };
		const difference = differenceOf([lucky, unlucky, lucky, unlucky]);
		expect(difference).toBeLessThan(0.015);
		expect(oftenerOf(lucky, difference)).toBeLessThan(1.06);
	});

	test("further than chance goes: it says nearly all", () => {
		const difference = differenceOf(among([seller(4, 3), seller(4, 1)]));
		expect(Math.sqrt(difference)).toBeCloseTo(0.5, 1);
		expect(oftenerOf({ wins: 45, expected: 30 }, difference)).toBeGreaterThan(
			1.4,
		);
	});
});
