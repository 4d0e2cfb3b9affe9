import { headings, headingWords } from "./columns.ts";

/** Rows among which the headings are looked for. */
export const HEADINGS_WITHIN = 30;

let known: Set<string> | undefined;

/**
 * Which of a file's first rows holds its headings: the first that is about as full as the fullest, or names fields we know
 * better than that one does. What stands above it is a title.
 */
export function headingRowOf(rows: readonly (readonly string[])[]): number {
	const looked = rows.slice(0, HEADINGS_WITHIN).map((cells) => ({
		filled: cells.filter((cell) => cell.trim() !== "").length,
		named: namedIn(cells),
		isPlain: !cells.some((cell) => /^\W{0,3}\d/.test(cell)),
	}));
	const most = Math.max(0, ...looked.map(({ filled }) => filled));
	const first = looked.findIndex(
		({ filled, named, isPlain }) =>
			filled * 2 > most || (named >= 2 && isPlain && filled * 10 >= most * 3),
	);
	const own = looked[first];
	if (!own) return 0;
	const better = looked.findIndex(
		({ filled, named, isPlain }, at) =>
			at > first &&
			at <= first + 10 &&
			isPlain &&
			filled * 2 > most &&
			named >= 2 &&
			named > 2 * own.named,
	);
	return better < 0 ? first : better;
}

/** True for a row that is mostly headings: a file with such rows describes files and is none. */
export function isMostlyHeadings(cells: readonly string[]): boolean {
	const named = namedIn(cells);
	const filled = cells.filter((cell) => cell.trim() !== "").length;
	return named >= 4 && named * 2 > filled;
}

/** How many cells are headings we know. */
function namedIn(cells: readonly string[]): number {
	known ??= new Set(
		Object.values(headings).flatMap((each) => Object.values(each).flat()),
	);
	const all = known;
	return cells.filter((cell) => all.has(headingWords(cell))).length;
}
