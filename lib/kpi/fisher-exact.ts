/** So many successes among so many trials. */
export interface Trials {
	above: number;
	below: number;
}

/** As equally likely counts what differs by no more than floating point leaves. */
const HAIR = 1 + 1e-7;

/**
 * How often chance alone would part two groups at least as unevenly as these, if both had one rate: R. A. Fisher, "The logic
 * of inductive inference", Journal of the Royal Statistical Society 98 (1935). Given how many succeeded in all, the successes
 * of the first are hypergeometric; the two-sided value adds up every outcome that is no more likely than the one seen, which is
 * what R's `fisher.test` answers. Exact for any size, so it never says more than the data does where they are few.
 *
 * Whole numbers only; 1 where either group is empty.
 */
export function fisherExact(one: Trials, other: Trials): number {
	const drawn = one.below;
	const all = drawn + other.below;
	const good = one.above + other.above;
	if (drawn <= 0 || other.below <= 0) return 1;
	const first = Math.max(0, good - other.below);
	const last = Math.min(drawn, good);
	// Each outcome's likelihood, as so many times that of the one seen.
	let total = 1;
	let asRare = 1;
	const add = (weight: number) => {
		total += weight;
		if (weight <= HAIR) asRare += weight;
	};
	const odds = (k: number) =>
		((good - k) * (drawn - k)) / ((k + 1) * (all - good - drawn + k + 1));
	for (let k = one.above, weight = 1; k < last; k++) {
		weight *= odds(k);
		add(weight);
	}
	for (let k = one.above, weight = 1; k > first; k--) {
		weight /= odds(k - 1);
		add(weight);
	}
	return Math.min(1, asRare / total);
}
