/**
 * How much of a month is usually done by when: at equal steps through its workdays the share of its total, from 0 to 1,
 * never falling.
 */
export type Shape = readonly number[];

/** Steps of a shape: about one a workday. */
const STEPS = 20;

/** Fewer months say nothing of a habit. */
export const FEWEST_MONTHS = 6;

/**
 * A scope's own shape: the mean of its earlier months, each of them what every one of its workdays brought, in order
 * (what came on a day off belongs to the workday before it). Months that came to nothing say nothing; null with fewer
 * than six others.
 */
export function shapeOf(months: readonly (readonly number[])[]): Shape | null {
	const shares = months.flatMap((days) => {
		const total = days.reduce((sum, day) => sum + day, 0);
		return total > 0 ? [sharesOf(days, total)] : [];
	});
	if (shares.length < FEWEST_MONTHS) return null;
	const shape: number[] = [];
	for (let step = 0; step <= STEPS; step++) {
		const sum = shares.reduce((sum, month) => sum + (month[step] ?? 1), 0);
		// A credit note takes back what was expected already: an expectation does not fall.
		shape.push(Math.max(sum / shares.length, shape.at(-1) ?? 0));
	}
	return shape.map((share) => Math.min(share, 1));
}

/** The share of a month that is usually done after `elapsed` of its `total` workdays. */
export function shareAfter(
	shape: Shape,
	elapsed: number,
	total: number,
): number {
	if (elapsed >= total) return 1;
	const place = (elapsed / total) * (shape.length - 1);
	const below = Math.floor(place);
	const low = shape[below] ?? 0;
	return low + ((shape[below + 1] ?? 1) - low) * (place - below);
}

/** The running share of one month at each step, between two workdays in proportion. */
function sharesOf(days: readonly number[], total: number): number[] {
	const after = [0];
	for (const day of days) after.push((after.at(-1) ?? 0) + day / total);
	return Array.from({ length: STEPS + 1 }, (_, step) =>
		step === STEPS ? 1 : shareAfter(after, step, STEPS),
	);
}
