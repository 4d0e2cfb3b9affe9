/**
 * Parts of a whole number as whole numbers that add up to it exactly: each is rounded, and what that leaves over goes, one
 * each, to those that were rounded furthest the other way. The parts may be below zero; they add up to about the whole.
 */
export function wholeParts(exact: readonly number[], whole: number): number[] {
	const parts = exact.map((each) => Math.round(each));
	const rest = whole - parts.reduce((sum, each) => sum + each, 0);
	const sign = Math.sign(rest);
	const lost = (at: number) => (exact[at] ?? 0) - (parts[at] ?? 0);
	const byLoss = parts
		.map((_, at) => at)
		.sort((a, b) => sign * (lost(b) - lost(a)) || a - b);
	for (let left = Math.abs(rest); left > 0 && byLoss.length > 0; )
		for (const at of byLoss.slice(0, left)) {
			parts[at] = (parts[at] ?? 0) + sign;
			left--;
		}
	// −0 is 0.
	return parts.map((each) => each + 0);
}
