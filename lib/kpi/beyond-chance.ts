import { fisherExact, type Trials } from "./fisher-exact.ts";
import { holm } from "./holm.ts";

/** How often anybody at all may be named where everybody has the same rates. */
export const LEVEL = 0.05;

/** What floating point leaves of a sum of shares. */
const HAIR = 1e-6;

/** Which way a rate differs from the others'; null: no more than chance would make it. */
export type Differs = "higher" | "lower" | null;

/**
 * Whose rates differ from those of all the others together by more than chance. `rows` are people (or teams), `columns` the
 * rates they are compared on; null is a rate that is unknown.
 *
 * Each is held against the rest of its column, without its own part in it, by Fisher's exact test; all tests of the table are
 * then read together by Holm's method. So where everybody has one rate, no more than 1 table in 20 names anybody, however many
 * people and rates there are. Of a part of a trial (a shared deal) nothing is concluded: successes and failures are rounded
 * down to whole ones.
 */
export function beyondChance(
	rows: readonly (readonly (Trials | null)[])[],
): Differs[][] {
	const totals: Trials[] = [];
	const whole = rows.map((row) =>
		row.map((cell, at) => {
			if (!cell) return null;
			const own = wholeOf(cell);
			const sum = totals[at] ?? { above: 0, below: 0 };
			totals[at] = {
				above: sum.above + own.above,
				below: sum.below + own.below,
			};
			return own;
		}),
	);
	const tests: { row: number; at: number; p: number; differs: Differs }[] = [];
	whole.forEach((cells, row) => {
		cells.forEach((own, at) => {
			const all = totals[at];
			if (!own || !all) return;
			const rest = {
				above: all.above - own.above,
				below: all.below - own.below,
			};
			if (own.below === 0 || rest.below === 0) return;
			tests.push({ row, at, ...compared(own, rest) });
		});
	});
	const together = holm(tests.map(({ p }) => p));
	const named = rows.map((row): Differs[] => row.map(() => null));
	tests.forEach(({ row, at, differs }, test) => {
		const cells = named[row];
		if (cells && (together[test] ?? 1) <= LEVEL) cells[at] = differs;
	});
	return named;
}

/** The same of rates of one's own, each against what it was before: all of them read together. */
export function changedBeyondChance(
	now: readonly (Trials | null)[],
	before: readonly (Trials | null)[],
): Differs[] {
	const tests = now.flatMap((cell, at) => {
		const other = before[at];
		return cell && other
			? [{ at, ...compared(wholeOf(cell), wholeOf(other)) }]
			: [];
	});
	const together = holm(tests.map(({ p }) => p));
	const changed = now.map((): Differs => null);
	tests.forEach(({ at, differs }, test) => {
		if ((together[test] ?? 1) <= LEVEL) changed[at] = differs;
	});
	return changed;
}

function compared(own: Trials, rest: Trials) {
	return {
		p: fisherExact(own, rest),
		differs:
			own.above * rest.below > rest.above * own.below
				? ("higher" as const)
				: ("lower" as const),
	};
}

/** Whole successes and whole failures. */
function wholeOf(cell: Trials): Trials {
	const above = Math.floor(cell.above + HAIR);
	return {
		above,
		below: above + Math.floor(cell.below - cell.above + HAIR),
	};
}
