/** One month's value, and how uncertain it is (variance). Months are counted from the year 0. */
export interface MonthValue {
	month: number;
	value: number;
	variance: number;
}

/** How far two months are expected to move together (covariance). */
export type Likeness = (a: number, b: number) => number;

/** The mean of some months, each by its share, as expected from all that were seen; and how uncertain that is. */
export type Smoothed = (
	months: readonly number[],
	shares: readonly number[],
) => { value: number; variance: number };

/**
 * Months read together instead of each for itself: what one says counts for another as far as the two are alike
 * (Gaussian process regression, Rasmussen & Williams, Gaussian Processes for Machine Learning, algorithm 2.1). Around 0:
 * a month that is like none that was seen is expected to be 0.
 */
export function smoothMonths(
	seen: readonly MonthValue[],
	alike: Likeness,
): Smoothed {
	const lower = cholesky(
		seen.map((a) =>
			seen.map((b) => alike(a.month, b.month) + (a === b ? a.variance : 0)),
		),
	);
	const weights = solve(
		lower,
		seen.map(({ value }) => value),
	);
	return (months, shares) => {
		const mean = (of: (month: number) => number) =>
			months.reduce((sum, month, at) => sum + of(month) * (shares[at] ?? 0), 0);
		const ties = seen.map((each) => mean((month) => alike(each.month, month)));
		const known = solve(lower, ties);
		return {
			value: dot(ties, weights),
			variance: Math.max(
				0,
				mean((a) => mean((b) => alike(a, b))) - dot(ties, known),
			),
		};
	};
}

function dot(a: readonly number[], b: readonly number[]): number {
	let sum = 0;
	for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
	return sum;
}

/** The lower triangle whose square a positive definite matrix is. */
function cholesky(matrix: readonly number[][]): number[][] {
	const lower: number[][] = [];
	matrix.forEach((line, row) => {
		const own: number[] = [];
		for (let column = 0; column <= row; column++) {
			const above = column === row ? own : (lower[column] ?? []);
			const rest = (line[column] ?? 0) - dot(own, above);
			own.push(
				column === row
					? Math.sqrt(Math.max(rest, 1e-12))
					: rest / (above[column] ?? 1),
			);
		}
		lower.push(own);
	});
	return lower;
}

/** x of `lower` × its transpose × x = right. */
function solve(lower: readonly number[][], right: readonly number[]): number[] {
	const x = [...right];
	const at = (row: number, column: number) => lower[row]?.[column] ?? 0;
	for (let row = 0; row < x.length; row++) {
		let rest = x[row] ?? 0;
		for (let before = 0; before < row; before++)
			rest -= at(row, before) * (x[before] ?? 0);
		x[row] = rest / at(row, row);
	}
	for (let row = x.length - 1; row >= 0; row--) {
		let rest = x[row] ?? 0;
		for (let after = row + 1; after < x.length; after++)
			rest -= at(after, row) * (x[after] ?? 0);
		x[row] = rest / at(row, row);
	}
	return x;
}
