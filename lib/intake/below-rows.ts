import { readAmount } from "../money/read-amount.ts";
import { looksLikeDate } from "./dates.ts";
import type { Refusal } from "./draft.ts";
import type { Row, Table } from "./table.ts";

/** The word for a sum, of a whole list or a part, as a cell of its own: "Total", "I alt:", "Grand Totals (120 records)". */
const TOTAL =
	/^(?:grand |sub ?)?(?:totals?|sums?)(?: amount| value| revenue)?$|^(?:i ?alt|ialt|til sammen|sammenlagt|total i alt|samlet|samlet sum|hovedtotal|subtotal|delsum|summa|totalt|total summa|delsumma|sammanlagt|samanlagt|totalsumma|sum totalt|totalsum|yhteensä|kaikki yhteensä|loppusumma|summe|gesamt|gesamtsumme|zwischensumme|insgesamt|total général|totaal|totale|totales|suma|razem|celkem)$/iu;
/** What systems write below a report. */
const FOOTER =
	/confidential|copyright|©|all rights reserved|generated (?:by|on|at)|exported (?:by|on|from)|printed|report|filtered|page \d|fortrolig|udskrevet|eksporteret|genereret|rapport|konfidentiellt|utskriven|luottamuksellinen|tulostettu|vertraulich|erstellt (?:von|am)|bericht|^-{3,}$|^={3,}$/iu;
const CLIP = 80;
/** More are no footer. */
const MOST_BELOW = 20;

/**
 * The table without what is no row of it: its headings once more, where a report repeats them on each page, and lines below
 * the rows (both refused with their lines), and the sum a sheet ends with, which is kept to be compared.
 */
export function withoutBelow(table: Table): Table {
	const refusals = table.refusals.slice();
	const refuse = (row: Row, reason: Refusal["reason"]) => {
		const value = row.cells
			.filter((cell) => cell.trim() !== "")
			.join(" · ")
			.slice(0, CLIP);
		refusals.push({ file: table.file, line: row.line, reason, value });
	};
	const rows = table.rows.filter((row) => {
		const isAgain = repeats(row, table.headings);
		if (isAgain) refuse(row, "headingsAgain");
		return !isAgain;
	});
	const totals: Row[] = [];
	const isWide = table.headings.length >= 3;
	for (let looked = 0; looked < MOST_BELOW && rows.length > 1; looked++) {
		const last = rows.at(-1);
		if (!last) break;
		if (isTotal(last)) totals.unshift(last);
		else if (isWide && isAlone(last) && isFooter(rows, refusals))
			refuse(last, "belowRows");
		else break;
		rows.pop();
	}
	if (rows.length === table.rows.length) return table;
	return { ...table, rows, refusals, ...(totals.length > 0 && { totals }) };
}

function repeats({ cells }: Row, headings: readonly string[]): boolean {
	return (
		cells[0]?.trim() === headings[0] &&
		headings.filter((heading) => /\p{L}/u.test(heading)).length >= 2 &&
		headings.every((heading, column) => heading === cells[column]?.trim())
	);
}

/** Lines below the rows that are not as wide as they are, called what they are: the file's own sum, or no row at all. */
export function nameBelow(
	refusals: readonly Refusal[],
	lastLine: number,
	delimiter: string,
): void {
	let isBelow = false;
	for (const refusal of refusals) {
		if (refusal.line <= lastLine || refusal.reason !== "raggedRow") continue;
		const { value = "" } = refusal;
		const [first = "", ...others] = value
			.split(delimiter)
			.filter((cell) => cell.trim() !== "");
		if (isTotalWord(first)) refusal.reason = "totalRow";
		// What follows a line of a report is one too.
		else if (FOOTER.test(value) || (isBelow && others.length === 0)) {
			refusal.reason = "belowRows";
			isBelow = true;
		}
	}
}

/** The word for a sum, numbers, and no other text. */
function isTotal({ cells }: Row): boolean {
	const filled = cells.filter((cell) => cell.trim() !== "");
	const texts = filled.filter((cell) => !isValue(cell));
	const [word, currency, ...others] = texts;
	return (
		word !== undefined &&
		isTotalWord(word) &&
		(currency === undefined || /^\p{L}{2,3}\.?$/u.test(currency.trim())) &&
		others.length === 0
	);
}

export function isTotalWord(cell: string): boolean {
	const word = cell
		.slice(0, 100)
		.trim()
		.replace(/\s*\([^()]*\)\s*$/u, "")
		.replace(/[\s:=*.]+$/u, "");
	return TOTAL.test(word);
}

function isAlone({ cells }: Row): boolean {
	return cells.filter((cell) => cell.trim() !== "").length === 1;
}

/** A line of a single cell that says it is none of the rows, or that a blank line parts from them. */
function isFooter(rows: readonly Row[], refusals: readonly Refusal[]): boolean {
	const [before, last] = rows.slice(-2);
	if (!before || !last) return false;
	const cell = last.cells.find((each) => each.trim() !== "") ?? "";
	const end = before.cells.reduce(
		(line, each) => line + each.split("\n").length - 1,
		before.line,
	);
	const isParted =
		last.line - end > 1 && !refusals.some(({ line }) => line === last.line - 1);
	return !isValue(cell) && (FOOTER.test(cell.slice(0, 200)) || isParted);
}

function isValue(cell: string): boolean {
	return looksLikeDate(cell.trim()) || readAmount(cell).state !== "none";
}
