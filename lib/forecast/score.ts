/** How good a set of foretold chances was. */
export interface Score {
	/** Mean of (chance − 1 or 0)²: 0 is perfect, 0.25 is what always saying 50 % gets (Brier, 1950). */
	brier: number;
	/** Mean over ten equal ranges of chance of |mean chance − share reached|, weighted by count. */
	calibrationError: number;
	count: number;
	/** The share that was reached. */
	reached: number;
}

/** Null without any case. */
export function scoreOf(
	foretold: readonly { chance: number; isReached: boolean }[],
): Score | null {
	const count = foretold.length;
	if (count === 0) return null;
	let squares = 0;
	let reached = 0;
	// Per range: Σ chance − reached.
	const gaps = new Array<number>(10).fill(0);
	for (const { chance, isReached } of foretold) {
		const outcome = isReached ? 1 : 0;
		squares += (chance - outcome) ** 2;
		reached += outcome;
		const range = Math.min(9, Math.floor(chance * 10));
		gaps[range] = (gaps[range] ?? 0) + chance - outcome;
	}
	return {
		brier: squares / count,
		calibrationError: gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / count,
		count,
		reached: reached / count,
	};
}
