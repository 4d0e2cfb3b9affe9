import { expect, test } from "vitest";
import { agesOf, wonWithin } from "../../lib/forecast/ages.ts";
import type { TrackedDeal } from "../../lib/forecast/sales-history.ts";

const TODAY = 1000;

/** Deals of which `count` each began on one day of the last `days` and were decided after `cycle` days, if by now. */
function flow(
	count: number,
	{ days = 400, cycle = 30, won = 0.5, neverClosed = 0 } = {},
): TrackedDeal[] {
	const deals: TrackedDeal[] = [];
	for (let start = TODAY - days; start < TODAY; start++)
		for (let at = 0; at < count; at++) {
			const close = at < neverClosed * count ? Infinity : start + cycle;
			deals.push({
				id: null,
				start,
				close: close < TODAY ? close : Infinity,
				isWon: close < TODAY && (at + 0.5) / count > 1 - won,
				amount: 1,
				stage: null,
				expected: null,
				probability: null,
			});
		}
	return deals;
}
const chances = (deals: TrackedDeal[]) => (days: number, age: number) =>
	wonWithin(agesOf(deals, TODAY - 180, TODAY), days)(age);

test("a deal is won when deals of its age are", () => {
	const chance = chances(flow(20));
	expect(chance(10, 25)).toBeGreaterThan(0.45);
	expect(chance(10, 25)).toBeLessThan(0.52);
	expect(chance(10, 5)).toBeLessThan(0.1);
	expect(chance(60, 0)).toBeGreaterThan(0.45);
});

test("deals that nobody ever closes count as not won", () => {
	const some = chances(flow(20, { neverClosed: 0.5, won: 0.25 }));
	expect(some(10, 25)).toBeLessThan(0.3);
	// Past the age at which deals are decided nothing happens any more.
	expect(some(30, 200)).toBeLessThan(0.05);
});

test("with nothing decided a deal takes 60 days", () => {
	const chance = chances([]);
	expect(chance(60, 0)).toBeCloseTo(0.5 * (1 - (1 - 1 / 60) ** 60), 6);
	expect(chance(0, 10)).toBe(0);
});

test("what is dated on or after the day is not known", () => {
	const deals = flow(5);
	const later = deals.map((deal) =>
		deal.close === Infinity ? { ...deal, close: TODAY, isWon: true } : deal,
	);
	expect(agesOf(later, TODAY - 180, TODAY)).toEqual(
		agesOf(deals, TODAY - 180, TODAY),
	);
});
