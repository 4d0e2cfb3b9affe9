import { expect, test } from "vitest";
import {
	monthSizes,
	sampleOf,
	sizeAt,
	sizesOf,
} from "../../lib/forecast/deal-sizes.ts";
import { monthStart } from "../../lib/forecast/months.ts";
import type { TrackedDeal } from "../../lib/forecast/sales-history.ts";

const JANUARY = 2025 * 12;
const win = (amount: number | null, month = JANUARY): TrackedDeal => ({
	id: null,
	start: null,
	close: monthStart(month) + 5,
	isWon: true,
	amount,
	stage: null,
	expected: null,
	probability: null,
});

test("own sizes are redrawn, an equal part of everybody's where there are five", () => {
	const own = [1, 2, 3, 4, 5].map((amount) => win(amount));
	const sizes = sizesOf(own, { sizes: [100] }, JANUARY);
	expect(
		[0, 0.11, 0.49, 0.5, 0.99].map((share) => sizes && sizeAt(sizes, share)),
	).toEqual([1, 2, 5, 100, 100]);
});

test("without a size anywhere there is none to draw", () => {
	expect(sizesOf([win(null)], { sizes: [] }, JANUARY)).toBeNull();
});

test("a large sample keeps its spread", () => {
	const sample = sampleOf(
		Array.from({ length: 10_000 }, (_, at) => win(10_000 - at)),
	);
	expect(sample).toHaveLength(200);
	expect(sample[0]).toBe(26);
	expect(sample[100]).toBe(5025);
});

test("sizes grow as everybody's have grown", () => {
	const wins = Array.from({ length: 12 }, (_, month) =>
		[0.8, 1, 1.25].flatMap((factor) =>
			Array.from({ length: 20 }, () =>
				win(Math.round(10_000 * factor * 1.04 ** month), JANUARY + month),
			),
		),
	).flat();
	const now = JANUARY + 12;
	const own = wins.filter(({ close }) => close >= monthStart(JANUARY + 6));
	const mean = (months: ReturnType<typeof monthSizes>) => {
		const sizes = sizesOf(own, { sizes: [], months }, now);
		return [0.1, 0.3, 0.5, 0.7, 0.9].reduce(
			(sum, share) => sum + (sizes ? sizeAt(sizes, share) : 0) / 5,
			0,
		);
	};
	const growth = mean(monthSizes(wins)) / mean([]);
	expect(growth).toBeGreaterThan(1.04 ** 2);
	expect(growth).toBeLessThan(1.04 ** 4);
});

test("counts stay counts", () => {
	const wins = Array.from({ length: 12 }, (_, month) =>
		win(1, JANUARY + month),
	);
	const sizes = sizesOf(
		wins,
		{ sizes: [1], months: monthSizes(wins) },
		JANUARY + 12,
	);
	expect(sizes && sizeAt(sizes, 0.5)).toBe(1);
});
