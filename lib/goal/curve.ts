import { addDays, type PlainDate } from "../time/plain-date.ts";
import { type Breakdown, dayEnds } from "./breakdown.ts";

/**
 * The expected line of a goal: for each day of the period what is expected to date when that day begins, and last, on the
 * day after it, the whole target. Flat across days on which nothing falls. The point of the as-of day is therefore the
 * goal's `expected`. Empty in a period without workdays.
 */
export function expectedCurve(
	breakdown: Breakdown,
): { day: PlainDate; expected: number }[] {
	const first = breakdown.pieces[0];
	const last = breakdown.pieces.at(-1);
	if (!first || !last) return [];
	const ends = new Map(
		dayEnds(breakdown).map(({ day, after }) => [day, after]),
	);
	const curve: { day: PlainDate; expected: number }[] = [];
	let expected = 0;
	for (let day = first.from; day <= last.to; day = addDays(day, 1)) {
		curve.push({ day, expected });
		expected = ends.get(day) ?? expected;
	}
	return curve;
}
