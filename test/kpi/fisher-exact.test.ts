import fc from "fast-check";
import { expect, test } from "vitest";
import { fisherExact } from "../../lib/kpi/fisher-exact.ts";

// The lady tasting tea, and what R's fisher.test and SciPy's fisher_exact answer.
test.each([
	[{ above: 3, below: 4 }, { above: 1, below: 4 }, 34 / 70],
	[{ above: 1, below: 10 }, { above: 11, below: 14 }, 0.002759456185],
	[{ above: 8, below: 10 }, { above: 1, below: 6 }, 0.034965034965],
	[{ above: 0, below: 5 }, { above: 5, below: 5 }, 2 / 252],
	[{ above: 2, below: 17 }, { above: 10, below: 13 }, 0.0005367241],
] as const)("%o against %o", (one, other, expected) => {
	expect(fisherExact(one, other)).toBeCloseTo(expected, 6);
	expect(fisherExact(other, one)).toBeCloseTo(expected, 6);
});

test("of nobody, or of groups alike, there is nothing to tell", () => {
	expect(fisherExact({ above: 0, below: 0 }, { above: 3, below: 9 })).toBe(1);
	expect(fisherExact({ above: 3, below: 9 }, { above: 0, below: 0 })).toBe(1);
	expect(fisherExact({ above: 0, below: 9 }, { above: 0, below: 4 })).toBe(1);
	expect(
		fisherExact({ above: 50, below: 100 }, { above: 50, below: 100 }),
	).toBe(1);
});

test("stays a probability where the outcome is as good as impossible", () => {
	const p = fisherExact(
		{ above: 100_000, below: 100_000 },
		{ above: 0, below: 100_000 },
	);
	expect(p).toBeGreaterThanOrEqual(0);
	expect(p).toBeLessThan(1e-300);
});

const trials = fc
	.tuple(fc.nat(60), fc.nat(60))
	.map(([above, failed]) => ({ above, below: above + failed }));

test("is one of every outcome added up, whichever group comes first and whichever way is success", () => {
	const choose = (n: number, k: number) => {
		let result = 1;
		for (let at = 0; at < k; at++) result = (result * (n - at)) / (at + 1);
		return result;
	};
	fc.assert(
		fc.property(trials, trials, (one, other) => {
			if (one.below === 0 || other.below === 0) return;
			const good = one.above + other.above;
			const likely = (k: number) =>
				choose(one.below, k) * choose(other.below, good - k);
			let total = 0;
			let rare = 0;
			for (
				let k = Math.max(0, good - other.below);
				k <= Math.min(one.below, good);
				k++
			) {
				total += likely(k);
				if (likely(k) <= likely(one.above) * (1 + 1e-7)) rare += likely(k);
			}
			const p = fisherExact(one, other);
			expect(p).toBeCloseTo(rare / total, 9);
			const turned = ({ above, below }: typeof one) => ({
				above: below - above,
				below,
			});
			expect(fisherExact(turned(one), turned(other))).toBeCloseTo(p, 9);
		}),
	);
});
