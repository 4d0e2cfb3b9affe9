/**
 * How a number has grown: (now − before) ÷ before, as a fraction. From 0 to something there is no share to name: it is new.
 * From a negative base, or from 0 to nothing more, only the difference says anything. Null if either is unknown.
 */
export function growthOf(
	now: number | null,
	before: number | null,
): { growth: number } | { isNew: true } | { difference: number } | null {
	if (now === null || before === null) return null;
	if (before > 0) return { growth: (now - before) / before };
	if (before === 0 && now > 0) return { isNew: true };
	return { difference: now - before };
}
