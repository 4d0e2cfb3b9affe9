import { readAmount } from "../money/read-amount.ts";
import { currencyNamed } from "./currency-names.ts";
import { isNoDate, looksLikeDate, looksLikeSerial } from "./dates.ts";
import { withoutAbout } from "./read-money-cell.ts";
import { statusOf } from "./status.ts";
import type { Table } from "./table.ts";

/** Rows looked at to tell what a column holds. How it is written is decided by all rows. */
const SAMPLE = 1_000;

/** What stands in a column, as shares (0 to 1) of the filled cells of a sample. */
export interface Content {
	/** Share of filled cells among all. */
	filled: number;
	dates: number;
	/** Numbers a spreadsheet may count days by. */
	serials: number;
	numbers: number;
	/** Letters, and neither date nor number. */
	texts: number;
	currencies: number;
	flags: number;
	/** Cells that say won or lost. */
	closings: number;
	/** Numbers that look like money: with decimals, groups or a currency, or of four digits that are no year. */
	sums: number;
	/** Names with a legal form: A/S, AB, GmbH. */
	companies: number;
	/** Two to four capitalised words without a digit. */
	people: number;
	distinct: number;
	isUnique: boolean;
	rows: readonly number[];
}

const LEGAL_FORM =
	/(?:^|[\s,])(?:a\/s|aps|p\/s|i\/s|k\/s|ivs|amba|ab|hb|kb|as|asa|ans|enk|oy|oyj|ky|gmbh|ag|kg|kgaa|ohg|ug|e\.?k|ltd|limited|llc|llp|inc|corp|corporation|company|co|group|plc|b\.?v|n\.?v|v\.?o\.?f|s\.?a|sas|s\.?a\.?r\.?l|eurl|s\.?l\.?u?|s\.?r\.?l|s\.?p\.?a|lda|sp\. ?z ?o\. ?o|sp\.? ?j|s\.?r\.?o)\.?$/i;
export const FLAG =
	/^(?:true|false|yes|no|ja|nej|nei|nein|sand|falsk|sant|falskt|wahr|falsch|tosi|epätosi|kyllä|ei|oui|non|sí|si|tak|nie|0|1|x|y|n|j|✓|✔|☑)$/i;

export function contentOf(table: Table, column: number): Content {
	const step = Math.max(1, Math.floor(table.rows.length / SAMPLE));
	const rows: number[] = [];
	const filledCells: string[] = [];
	let looked = 0;
	for (let row = 0; row < table.rows.length; row += step) {
		const cell = (table.rows[row]?.cells[column] ?? "").slice(0, 200).trim();
		looked++;
		if (cell === "") continue;
		rows.push(row);
		filledCells.push(cell);
	}
	const count = {
		dates: 0,
		serials: 0,
		numbers: 0,
		texts: 0,
		currencies: 0,
		flags: 0,
		closings: 0,
		sums: 0,
		companies: 0,
		people: 0,
	};
	for (const cell of filledCells) {
		const isDate = isNoDate(cell) || looksLikeDate(cell);
		const isNumber = !isDate && looksLikeNumber(cell);
		const isShort = cell.length <= 30 && !isDate && !isNumber;
		const isText = !isDate && !isNumber && /\p{L}/u.test(cell);
		if (isDate) count.dates++;
		else if (looksLikeSerial(cell)) count.serials++;
		if (isNumber) count.numbers++;
		if (
			isNumber &&
			/\d[.,' \u00a0\u202f]\d|^[^\d-]|\p{L}|\d{5}|[03-9]\d{3}/u.test(cell)
		)
			count.sums++;
		if (isText) count.texts++;
		if (isShort && currencyNamed(cell, { kr: "DKK" })) count.currencies++;
		if (FLAG.test(cell)) count.flags++;
		if (isText && cell.length <= 60) {
			const { status, because } = statusOf(cell);
			if (because === "word" && status !== "open") count.closings++;
			if (LEGAL_FORM.test(cell)) count.companies++;
			else if (/^(?:\p{Lu}[\p{L}'’.-]* ){1,3}\p{Lu}[\p{L}'’.-]*$/u.test(cell))
				count.people++;
		}
	}
	const all = filledCells.length;
	const share = (part: number) => (all === 0 ? 0 : part / all);
	const distinct = new Set(filledCells).size;
	return {
		filled: looked === 0 ? 0 : all / looked,
		dates: share(count.dates),
		serials: share(count.serials),
		numbers: share(count.numbers),
		texts: share(count.texts),
		currencies: share(count.currencies),
		flags: share(count.flags),
		closings: share(count.closings),
		sums: share(count.sums),
		companies: share(count.companies),
		people: share(count.people),
		distinct,
		isUnique: all > 0 && distinct === all && all === looked,
		rows,
	};
}

function looksLikeNumber(cell: string): boolean {
	return (
		/\d/.test(cell) &&
		readAmount(withoutAbout(cell.replace("%", "")).text).state !== "none"
	);
}
