import { normalName } from "../model/customer.ts";
import { decimalOfColumn, readAmount } from "../money/read-amount.ts";
import { looksLikeDate } from "./dates.ts";
import { readPeriod } from "./period-text.ts";
import type { Row } from "./table.ts";

/** The word for a sum, of a whole list or a part, as a cell of its own: "Total", "I alt:", "Grand Totals (120 records)". */
const TOTAL =
	/^(?:grand |sub ?)?(?:totals?|sums?)(?: amount| value| revenue)?$|^(?:i ?alt|ialt|til sammen|sammenlagt|total i alt|samlet|samlet sum|hovedtotal|subtotal|delsum|mellemsum|summa|totalt|total summa|delsumma|sammanlagt|samanlagt|totalsumma|sum totalt|totalsum|yhteensä|kaikki yhteensä|loppusumma|välisumma|summe|gesamt|gesamtsumme|gesamtergebnis|zwischensumme|insgesamt|total général|sous total|totaal|subtotaal|totale|totales|suma|razem|celkem)$/iu;
/** The same at either end of a longer label: "I alt januar", "Bo Lund Total", "Summe Q1". */
const TOTAL_FIRST =
	/^(?:sub ?totals?|totals?|sum|i ?alt|samlet|delsum|summa|totalt|delsumma|yhteensä|summe|gesamt|zwischensumme|totaal) (?:for |of |för |für )?/iu;
const TOTAL_LAST =
	/ (?:sub ?totals?|totals?|sum|i ?alt|samlet|delsum|summa|totalt|delsumma|yhteensä|summe|gesamt|ergebnis|resultat|zwischensumme|totaal)$/iu;
/** What reports call the number of rows. */
const COUNT =
	/^(?:(?:record |row )?count|records|antal|antall|anzahl|lukumäärä|rækker|rader|aantal|nombre)$/iu;
const LONGEST_LABEL = 100;

export type BetweenRow = "row" | "sum" | "section";

export function isTotalWord(cell: string): boolean {
	return TOTAL.test(labelOf(cell));
}

/** A row of nothing but the word for a sum, or for a number of rows, and numbers. */
export function isTotal({ cells }: Row, orCount = true): boolean {
	const { texts, numbers } = partsOf(cells);
	const [word, currency, ...others] = texts;
	return (
		word !== undefined &&
		(isTotalWord(word) ||
			(orCount && numbers.length > 0 && COUNT.test(labelOf(word)))) &&
		(currency === undefined || /^\p{L}{2,3}\.?$/u.test(currency.trim())) &&
		others.length === 0
	);
}

/** True for a row that says how many rows there are, not what they come to. */
export function isCount({ cells }: Row): boolean {
	const [word] = partsOf(cells).texts;
	return word !== undefined && COUNT.test(labelOf(word));
}

/**
 * What each row is that stands among others: a row; the sum of those above it (by its word, or because it is their sum to the
 * unit); a month, quarter or week as a heading of those below it.
 */
export function betweenRows(
	rows: readonly Row[],
	headings: readonly string[],
): BetweenRow[] {
	const filled = rows.map(
		({ cells }) => cells.filter((cell) => cell.trim() !== "").length,
	);
	// Sums are less filled than rows, of which a quarter may be headings and sums.
	const usual =
		filled.toSorted((a, b) => b - a)[Math.floor(rows.length / 4)] ?? 0;
	const read = readerOfNumbers(rows);
	let names: Set<string> | undefined;
	/** Where groups of rows begin, as places among the rows that are kept. */
	const starts = [0];
	const isStart = new Set(starts);
	const kept: Row[] = [];
	const columns = new Map<number, RunningSum>();
	let isProven = false;
	return rows.map((row, at) => {
		const own = filled[at] ?? 0;
		if ((own >= usual && own > 1) || hasTexts(row)) return keep(row);
		const { texts, numbers, isDated } = partsOf(row.cells);
		const [label, ...others] = texts;
		if (
			own === 1 &&
			headings.length >= 3 &&
			label !== undefined &&
			readPeriod(label, { year: 2000 }) !== null
		)
			return "section";
		if (isDated || others.length > 0 || numbers.length === 0)
			return label !== undefined && isTotal(row, false) ? sum() : keep(row);
		if (label !== undefined && isCount(row))
			return numbers.every((column) => isRows(row.cells[column] ?? ""))
				? "sum"
				: keep(row);
		if (label !== undefined && isTotalWord(label)) return sum();
		const rest = label === undefined ? undefined : withoutTotal(label);
		if (label !== undefined && rest === undefined) return keep(row);
		const agrees = numbers.map((column) =>
			isSum(row.cells[column] ?? "", column),
		);
		const isSuch =
			rest === undefined
				? agrees.every(Boolean)
				: agrees.some(Boolean) || isKnown(rest);
		return isSuch ? sum() : keep(row);
	});

	function keep(row: Row): BetweenRow {
		kept.push(row);
		return "row";
	}
	function sum(): BetweenRow {
		isProven = true;
		starts.push(kept.length);
		isStart.add(kept.length);
		return "sum";
	}
	/** How many rows the last group, or the whole so far, has. */
	function isRows(cell: string): boolean {
		return isStart.has(kept.length - Number(cell));
	}
	/** The sum of the rows since some group began: of two or more, unless other sums are known to stand in the file. */
	function isSum(cell: string, column: number): boolean {
		const said = read(cell, column);
		if (said === undefined || said === 0n) return false;
		const running = columns.get(column) ?? {
			...{ rows: 0, groups: 0, sum: 0n, since: new Map<bigint, number>() },
		};
		columns.set(column, running);
		for (; running.rows <= kept.length; running.rows++) {
			if (running.rows === starts[running.groups]) {
				running.groups++;
				if (!running.since.has(running.sum))
					running.since.set(running.sum, running.rows);
			}
			if (running.rows === kept.length) break;
			const cell = kept[running.rows]?.cells[column] ?? "";
			running.sum += read(cell, column) ?? 0n;
		}
		const start = running.since.get(running.sum - said);
		return start !== undefined && kept.length - start >= (isProven ? 1 : 2);
	}
	/** A period, or a name that stands in the rows: "Total Bo Lund". */
	function isKnown(name: string): boolean {
		if (readPeriod(name, { year: 2000 })) return true;
		names ??= new Set(
			rows.flatMap(({ cells }) =>
				cells.map((cell) => normalName(cell.slice(0, LONGEST_LABEL))),
			),
		);
		return names.has(normalName(name));
	}
}

/**
 * The rows of a grouped report, each with the name of its group: in a column that holds a text in the first row of every
 * group (sums part them), and in no other, the text is that of them all.
 */
export function withGroupNames(
	rows: readonly Row[],
	between: readonly BetweenRow[],
	width: number,
): Row[] {
	const kept: Row[] = [];
	const isFirst: boolean[] = [];
	let groups = 0;
	let isNext = true;
	for (const [at, row] of rows.entries()) {
		if (between[at] === "sum") isNext = true;
		if (between[at] !== "row") continue;
		kept.push(row);
		isFirst.push(isNext);
		if (isNext) groups++;
		isNext = false;
	}
	if (groups < 2 || groups === kept.length) return kept;
	const columns = Array.from({ length: width }, (_, column) => column).filter(
		(column) =>
			kept.every(({ cells }, at) => {
				const cell = cells[column]?.trim() ?? "";
				return isFirst[at] ? /\p{L}/u.test(cell) : cell === "";
			}),
	);
	if (columns.length === 0) return kept;
	let first: readonly string[] = [];
	return kept.map((row, at) => {
		if (isFirst[at]) first = row.cells;
		const cells = row.cells.slice();
		for (const column of columns) cells[column] = first[column] ?? "";
		return { ...row, cells };
	});
}

/** True if a sum is that of the rows since the last one, and not of all: beside other sums it is one of a part. */
export function isPartSum(
	total: Row,
	rows: readonly Row[],
	between: readonly BetweenRow[],
): boolean {
	const last = between.lastIndexOf("sum");
	if (last < 0) return false;
	const read = readerOfNumbers(rows);
	return partsOf(total.cells).numbers.some((column) => {
		const sum = rows
			.slice(last + 1)
			.reduce(
				(all, { cells }) => all + (read(cells[column] ?? "", column) ?? 0n),
				0n,
			);
		return sum === read(total.cells[column] ?? "", column);
	});
}

/** What the rows of a column come to so far, and came to where each group of rows began: the first row of it. */
interface RunningSum {
	rows: number;
	groups: number;
	sum: bigint;
	since: Map<bigint, number>;
}

/** Numbers as their column writes them, in millionths; undefined if a cell is none, or finer. */
function readerOfNumbers(rows: readonly Row[]) {
	const decimals = new Map<number, ReturnType<typeof decimalOfColumn>>();
	return (cell: string, column: number): bigint | undefined => {
		if (cell.trim() === "") return undefined;
		const decimal =
			decimals.get(column) ??
			decimalOfColumn(rows.map(({ cells }) => cells[column] ?? ""));
		decimals.set(column, decimal);
		const { value } = readAmount(
			cell,
			decimal === "," || decimal === "." ? { decimal } : {},
		);
		const [whole = "", fraction = ""] = value?.split(".") ?? [];
		return value === undefined || fraction.length > 6
			? undefined
			: BigInt(whole + fraction.padEnd(6, "0"));
	};
}

/** Two cells that begin as words do: no sum has them, and most rows do. */
function hasTexts({ cells }: Row): boolean {
	let texts = 0;
	for (const cell of cells)
		if (cell.length > 4 && /^\p{L}{4}/u.test(cell) && ++texts > 1) return true;
	return false;
}

function partsOf(cells: readonly string[]) {
	const texts: string[] = [];
	const numbers: number[] = [];
	let isDated = false;
	for (const [column, cell] of cells.entries()) {
		if (cell.trim() === "") continue;
		if (looksLikeDate(cell.trim())) isDated = true;
		else if (isSpan(cell)) continue;
		else if (readAmount(cell).state === "none") texts.push(cell);
		else numbers.push(column);
	}
	return { texts, numbers, isDated };
}

/** "2026-12-15 to 2026-12-31": the days a group of rows spans. */
function isSpan(cell: string): boolean {
	const [first = "", , last = "", ...more] = cell
		.slice(0, LONGEST_LABEL)
		.split(" ");
	return more.length === 0 && looksLikeDate(first) && looksLikeDate(last);
}

/** A label without what it ends with that says nothing: "Totals (120 records):". */
function labelOf(cell: string): string {
	const word = cell.trim().slice(0, LONGEST_LABEL);
	const open = word.endsWith(")") ? word.lastIndexOf("(") : -1;
	const bare = open > 0 ? word.slice(0, open) : word;
	let end = bare.length;
	while (/[\s:=*.]/.test(bare[end - 1] ?? "")) end--;
	return bare.slice(0, end);
}

/** What a label of a sum says besides: whose. Undefined: it is none. */
function withoutTotal(label: string): string | undefined {
	const words = labelOf(label);
	const rest = words.replace(TOTAL_FIRST, "").replace(TOTAL_LAST, "");
	return rest === words || rest === "" ? undefined : rest;
}
