import { readAmount } from "../money/read-amount.ts";
import {
	betweenRows,
	isCount,
	isPartSum,
	isTotal,
	isTotalWord,
	withGroupNames,
} from "./between-rows.ts";
import { looksLikeDate } from "./dates.ts";
import type { Refusal } from "./draft.ts";
import type { Row, Table } from "./table.ts";

/** What systems write below a report. */
const FOOTER =
	/confidential|copyright|©|all rights reserved|generated (?:by|on|at)|exported (?:by|on|from)|printed|report|filtered|page \d|fortrolig|udskrevet|eksporteret|genereret|rapport|konfidentiellt|utskriven|luottamuksellinen|tulostettu|vertraulich|erstellt (?:von|am)|bericht|^-{3,}$|^={3,}$/iu;
const CLIP = 80;
/** More are no footer. */
const MOST_BELOW = 20;

/**
 * The table without what is no row of it: its headings once more, where a report repeats them on each page, sums and headings
 * among the rows, and lines below them (all refused with their lines), and the sum a sheet ends with, which is kept to be
 * compared.
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
	const all = table.rows.filter((row) => {
		const isAgain = repeats(row, table.headings);
		if (isAgain) refuse(row, "headingsAgain");
		return !isAgain;
	});
	const sums: Row[] = [];
	const isWide = table.headings.length >= 3;
	for (let looked = 0; looked < MOST_BELOW && all.length > 1; looked++) {
		const last = all.at(-1);
		if (!last) break;
		if (isTotal(last)) sums.unshift(last);
		else if (isWide && isAlone(last) && isFooter(all, refusals))
			refuse(last, "belowRows");
		else break;
		all.pop();
	}
	const between = betweenRows(all, table.headings);
	for (const [at, row] of all.entries()) {
		if (between[at] === "sum") refuse(row, "totalRow");
		if (between[at] === "section") refuse(row, "sectionRow");
	}
	const rows = withGroupNames(all, between, table.headings.length);
	if (rows.length === table.rows.length) return table;
	const totals = sums.filter((row) => {
		const isOfAll = !isCount(row) && !isPartSum(row, all, between);
		if (!isOfAll) refuse(row, "totalRow");
		return isOfAll;
	});
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
