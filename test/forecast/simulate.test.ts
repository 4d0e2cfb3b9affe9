import { expect, test } from "vitest";
import { simulate } from "../../lib/forecast/simulate.ts";

const mean = (sums: Float64Array) =>
	sums.reduce((total, sum) => total + sum, 0) / sums.length;
const chances = {
	newWins: 3,
	deals: [
		{ chance: 0.5, amount: 200 },
		{ chance: 0.2, amount: null },
	],
	sizes: {
		own: Float64Array.of(50),
		others: Float64Array.of(150),
		ownShare: 0.5,
	},
	variance: 0.04,
};

test("the same seed plays the same, another another", () => {
	expect(simulate(chances, 50, 1)).toEqual(simulate(chances, 50, 1));
	expect(simulate(chances, 50, 1)).not.toEqual(simulate(chances, 50, 2));
});

test("on average what is likely comes: 3 × 100 + 0.5 × 200 + 0.2 × 100", () => {
	expect(mean(simulate(chances, 20_000, 1).sums) / 420).toBeCloseTo(1, 1);
});

test("what a deal brought is kept apart", () => {
	const { sums, parts } = simulate({ ...chances, newWins: 0 }, 5000, 1, {
		keepsParts: true,
	});
	expect(parts).toHaveLength(2);
	for (let time = 0; time < 5000; time++)
		expect(sums[time]).toBe((parts[0]?.[time] ?? 0) + (parts[1]?.[time] ?? 0));
	expect(mean(parts[0] ?? sums) / 100).toBeCloseTo(1, 1);
});

test("of a deal that is never won nothing is kept", () => {
	const deals = [{ chance: 0, amount: 200 }, ...chances.deals];
	const { parts } = simulate({ ...chances, deals }, 50, 1, {
		keepsParts: true,
	});
	expect(parts.map((part) => part?.length)).toEqual([undefined, 50, 50]);
});

test("good times are good for every deal: sums spread more than deals by themselves would", () => {
	const spread = (variance: number) => {
		const { sums } = simulate({ ...chances, newWins: 100, variance }, 4000, 1);
		const middle = mean(sums);
		return mean(sums.map((sum) => (sum - middle) ** 2));
	};
	expect(spread(0.09)).toBeGreaterThan(3 * spread(0));
});

test("many wins drawn as one sum spread as if each had been drawn, large sizes among them", () => {
	// A few deals as large as a hundred others.
	const own = Float64Array.from({ length: 100 }, (_, at) => (at < 3 ? 100 : 1));
	const sizes = { own, others: Float64Array.of(20), ownShare: 0.9 };
	const at = (newWins: number, seed: number) => {
		const none = { ...chances, deals: [], sizes, variance: 0 };
		return simulate({ ...none, newWins }, 20_000, seed).sums;
	};
	const many = at(198, 1).sort();
	// Twice 99, each still drawn one by one.
	const [half, other] = [at(99, 2), at(99, 3)];
	const drawn = half.map((sum, time) => sum + (other[time] ?? 0)).sort();
	for (const share of [0.05, 0.1, 0.5, 0.9, 0.95]) {
		const place = Math.floor(share * 20_000);
		const ratio = (many[place] ?? 0) / (drawn[place] ?? 1);
		expect(Math.abs(ratio - 1)).toBeLessThan(0.02);
	}
	expect(Math.abs(mean(many) / mean(drawn) - 1)).toBeLessThan(0.01);
});
