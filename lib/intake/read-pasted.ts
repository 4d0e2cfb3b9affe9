import { normalName } from "../model/customer.ts";
import { fromMajor, type Money } from "../money/money.ts";
import { readAmount } from "../money/read-amount.ts";
import type { PlainDate } from "../time/plain-date.ts";
import {
	type Field,
	headingFit,
	headings,
	headingsAsWords,
} from "./columns.ts";
import { type DateStyle, readDate } from "./dates.ts";
import type { Refusal } from "./draft.ts";
import { draftsOf } from "./drafts.ts";
import { isUnknownKrone, krOf } from "./find-amounts.ts";
import {
	answered,
	type ColumnQuestion,
	columnOf,
	type Mapping,
} from "./mapping.ts";
import { readCsv } from "./read-csv.ts";
import { remapped } from "./recognise.ts";
import { countsOf, type Table } from "./table.ts";

export interface PasteOptions {
	/** Of amounts that name none, and which krone "kr." is. */
	currency: string;
	/** How the reader's language writes numbers, or the answer to a question: only where the paste leaves it open. */
	decimal?: "," | ".";
	/** The same of dates. */
	dateStyle?: Exclude<DateStyle, "ymd" | "serial">;
	/** Which column is the amount, from 0: the answer to that question. */
	amountColumn?: number;
}

/** What the paste did not say and was taken from the options: to be shown. */
export type Assumed = "currency" | "decimal" | "dateStyle";

/** One row of a pasted list. Absent: not in the list, or blank. */
export interface PastedRow {
	/** The line it stands on, from 1. */
	line: number;
	/** What the place it comes from calls it. */
	id?: string;
	title?: string;
	customer?: string;
	amount?: Money;
	day?: PlainDate;
	/** Texts of the columns nobody named, by column: any of the above three. */
	unnamed?: { [column: number]: string };
}

export interface PastedList {
	is: "list";
	rows: PastedRow[];
	/** Rows that could not be read, and why. */
	refused: Refusal[];
	/** What each column was taken for. */
	columns: { column: number; heading: string; field: PastedField }[];
	/** The sum the list itself ends with. */
	total?: Money;
	assumed: Assumed[];
}

export interface PastedTotal {
	is: "total";
	/** Canonical decimal, `1234567.5`: money, or a count. */
	value: string;
	/** If the paste says it. */
	currency?: string;
	/** "96K": near it, not exactly. */
	isRounded?: true;
	assumed: Assumed[];
}

export type Pasted =
	| PastedTotal
	| PastedList
	/** It can be read in two ways that give different numbers. Ask again with the answer among the options. */
	| {
			is: "unsure";
			question:
				| Exclude<ColumnQuestion, { ask: "status" }>
				| { ask: "amountColumn"; columns: number[] };
	  }
	/** No number, and no list. */
	| { is: "nothing" };

export type PastedField = Extract<
	Field,
	"key" | "title" | "customer" | "amount" | "currency" | "closedOn"
>;

const FILE = "";

/** A list that says its own sum, in its last line or its only one. */
const TOTAL =
	/^(?:grand total|sub ?total|total|i alt|ialt|sum|summa|totalt|samlet)\b:?\s*/iu;

/**
 * Reads what was copied from a CRM, a spreadsheet or a mail: one total (`kr. 1.234.567,50`, `47`), or a list parted by tabs,
 * semicolons or commas, with headings or without. The whole column decides how its numbers and dates are written.
 */
export function readPasted(text: string, options: PasteOptions): Pasted {
	const line = text.trim();
	if (line === "") return { is: "nothing" };
	return (
		(line.includes("\n") ? null : readTotal(line, options)) ??
		readList(text, options)
	);
}

function readTotal(line: string, options: PasteOptions): Pasted | null {
	const text = line.replace(TOTAL, "");
	const kr = krOf(options.currency);
	const reading = readAmount(text, kr);
	const { currency } = reading;
	// A krone nobody knows which must not become euros.
	if (reading.state === "none" || isUnknownKrone(text, options.currency))
		return null;
	const total = (value: string, ...assumed: Assumed[]): Pasted => ({
		is: "total",
		value,
		...(currency && { currency }),
		...(reading.state === "approximate" && { isRounded: true }),
		assumed,
	});
	if (!reading.readings) return total(reading.value ?? "");
	// "$1,234" is no amount of dollars but one.
	const possible = reading.readings.filter(
		(value) => !currency || fromMajor(value, currency) !== null,
	);
	const [only, other] = possible;
	if (only !== undefined && other === undefined) return total(only);
	const { decimal: usual } = options;
	const settled = usual && readAmount(text, { ...kr, decimal: usual }).value;
	if (settled) return total(settled, "decimal");
	const [thousands, decimals] = reading.readings;
	// What is read with its separator as thousands has the other one for decimals.
	const decimal = text.includes(".") ? "," : ".";
	return {
		is: "unsure",
		question: {
			ask: "decimal",
			example: text,
			choices: [
				{ decimal, value: thousands },
				{ decimal: decimal === "," ? "." : ",", value: decimals },
			],
			rows: [{ line: 1, cell: text, readings: [thousands, decimals] }],
		},
	};
}

function readList(text: string, options: PasteOptions): Pasted {
	const found = tableOf(text);
	if (!found) return { is: "nothing" };
	const { table, isNamed } = found;
	const total = table.totals?.at(-1);

	let mapping: Mapping = {
		file: FILE,
		kind: "deals",
		columns: [],
		allAre: "won",
		currency: options.currency,
	};
	mapping.columns = table.headings.map((heading, column) => ({
		column,
		heading,
		field: null,
		sure: "all",
		examples: [],
		distinct: 0,
		missing: 0,
		unreadable: 0,
	}));
	const fields = isNamed ? fieldsByHeading(table) : new Map();
	const amount = amountColumns(table, fields, options);
	if (amount.length > 1)
		return {
			is: "unsure",
			question: { ask: "amountColumn", columns: amount },
		};
	if (amount[0] !== undefined) fields.set("amount", amount[0]);
	const days = freeColumns(table, fields, isDay);
	if (!fields.has("closedOn") && days.length === 1)
		fields.set("closedOn", days[0]);
	for (const [field, column] of fields)
		mapping = remapped(table, mapping, column, field);

	const assumed: Assumed[] = [];
	for (const { column, question } of mapping.columns) {
		if (!question || question.ask === "status") continue;
		if (question.ask === "decimal" && options.decimal) {
			mapping = answered(mapping, column, {
				as: "amount",
				decimal: options.decimal,
			});
			assumed.push("decimal");
		} else if (question.ask === "dateStyle" && options.dateStyle) {
			mapping = answered(mapping, column, {
				as: "date",
				style: options.dateStyle,
			});
			assumed.push("dateStyle");
		} else return { is: "unsure", question };
	}

	const drafts = draftsOf([{ table: table, mapping }], {
		reportingCurrency: options.currency,
	});
	if (drafts.currencyAssumed) assumed.unshift("currency");
	const cells = new Map(
		table.rows.map((row) => [row.line, row.cells] as const),
	);
	const key = columnOf(mapping, "key")?.column;
	const unnamed = freeColumns(table, fields, isText);
	const sum =
		total &&
		draftsOf([{ table: { ...table, rows: [total] }, mapping }], {
			reportingCurrency: options.currency,
		}).deals[0]?.amount;
	return {
		is: "list",
		rows: drafts.deals.map(({ line, title, customer, amount, closedOn }) => {
			// Not the draft's key: that is an id only where no two rows have the same.
			const own = cells.get(line) ?? [];
			const id = key === undefined ? "" : (own[key] ?? "").trim();
			return {
				line,
				...(id && { id }),
				...(title && { title }),
				...(customer && { customer }),
				...(amount && { amount }),
				...(closedOn && { day: closedOn }),
				...(unnamed.length > 0 && {
					unnamed: Object.fromEntries(
						unnamed.map((column) => [column, (own[column] ?? "").trim()]),
					),
				}),
			};
		}),
		refused: drafts.refusals,
		columns: [...fields].map(([field, column]) => ({
			column,
			heading: isNamed ? (table.headings[column] ?? "") : "",
			field,
		})),
		...(sum && { total: sum }),
		assumed,
	};
}

/** The paste as a table, its lines counted as pasted. Null if it is no text. */
function tableOf(text: string): { table: Table; isNamed: boolean } | null {
	const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
	const delimiter = delimiterOf(lines);
	const read = (text: string) => {
		const reading = readCsv(FILE, new TextEncoder().encode(text));
		return reading.ok ? reading.table : null;
	};
	const said = delimiter ? `sep=${delimiter}\n` : "";
	const first = read(`${said}${text}`);
	if (!first) return null;
	const isNamed = hasHeadings(first);
	// A reader of files takes the first row for headings: a list without gets some that mean nothing.
	const parted = first.delimiter ?? ",";
	const made = first.headings.map((_, at) => at).join(parted);
	const table = isNamed ? first : read(`sep=${parted}\n${made}\n${text}`);
	if (!table) return null;
	const added = isNamed ? (delimiter ? 1 : 0) : 2;
	return {
		table: {
			...table,
			format: "pasted",
			rows: table.rows.map((row) => ({ ...row, line: row.line - added })),
			refusals: table.refusals.map((refusal) => ({
				...refusal,
				line: refusal.line - added,
			})),
			...(table.totals && {
				totals: table.totals.map((row) => ({ ...row, line: row.line - added })),
			}),
		},
		isNamed,
	};
}

/** What is copied from a table is parted by tabs; a column of amounts is not parted by their decimal commas. */
function delimiterOf(lines: readonly string[]): string | undefined {
	const has = (sign: string) =>
		lines.filter((line) => line.includes(sign)).length * 2 > lines.length;
	if (has("\t")) return "\t";
	if (has(";")) return ";";
	const amounts = lines.filter((line) => isNumber(line)).length;
	return amounts >= lines.length - 1 ? "\t" : undefined;
}

function hasHeadings({ headings: first, rows }: Table): boolean {
	if (first.some(isValue)) return false;
	const isKnown = headingsAsWords(first).some((words) =>
		Object.values(headings.deals).some((known) => known.includes(words)),
	);
	return isKnown || (rows[0]?.cells.some(isValue) ?? false);
}

/** Headings as common as these are those of a customer as often as of a deal: what stands below tells. */
const EITHER = new Set(["name", "navn", "namn"]);

/** The day that matters most first: a list has one that is compared. */
const DAYS = [
	...(["closedOn", "wonOn", "lostOn", "expectedCloseOn"] as const),
	...(["quotedOn", "firstContactOn", "createdOn"] as const),
];

function fieldsByHeading(table: Table): Map<PastedField, number> {
	const words = headingsAsWords(table.headings);
	const fits: { field: PastedField; column: number; fit: number }[] = [];
	const add = (field: PastedField, from: Field, less = 0) => {
		for (const [column, each] of words.entries()) {
			const fit = headingFit(each, headings.deals[from] ?? []) - less;
			if (fit > 0 && !EITHER.has(each)) fits.push({ field, column, fit });
		}
	};
	for (const field of ["key", "title", "customer", "currency"] as const)
		add(field, field);
	add("amount", "amount");
	for (const [at, day] of DAYS.entries()) add("closedOn", day, at * 0.5);
	fits.sort((a, b) => b.fit - a.fit || a.column - b.column);
	const fields = new Map<PastedField, number>();
	const taken = new Set<number>();
	for (const { field, column } of fits) {
		if (fields.has(field) || taken.has(column)) continue;
		fields.set(field, column);
		taken.add(column);
	}
	return fields;
}

/** The columns that may be the amount: the one that is named or chosen, else all of numbers, those that look like money first. */
function amountColumns(
	table: Table,
	fields: ReadonlyMap<PastedField, number>,
	{ amountColumn }: PasteOptions,
): number[] {
	if (amountColumn !== undefined) return [amountColumn];
	const named = fields.get("amount");
	if (named !== undefined) return [named];
	const numbers = freeColumns(table, fields, isNumber);
	const money = freeColumns(table, fields, looksLikeMoney);
	return money.length > 0 ? money : numbers;
}

/** Columns without a field, of whose filled cells nine in ten are such. */
function freeColumns(
	table: Table,
	fields: ReadonlyMap<PastedField, number>,
	isSuch: (cell: string) => boolean,
): number[] {
	const taken = new Set(fields.values());
	return table.headings.flatMap((_, column) => {
		if (taken.has(column)) return [];
		let filled = 0;
		let such = 0;
		for (const [cell, count] of countsOf(table, column)) {
			if (cell.trim() === "") continue;
			filled += count;
			if (isSuch(cell)) such += count;
		}
		return filled > 0 && such >= filled * 0.9 ? [column] : [];
	});
}

function isNumber(cell: string): boolean {
	return readAmount(cell).state !== "none" && !isDay(cell);
}

function isDay(cell: string): boolean {
	return (
		/\d[-/.]\s?\d/.test(cell) &&
		(readDate(cell, "dmy") !== null || readDate(cell, "mdy") !== null)
	);
}

function isValue(cell: string): boolean {
	return isNumber(cell) || isDay(cell);
}

function isText(cell: string): boolean {
	return !isDay(cell) && normalName(cell) !== "";
}

function looksLikeMoney(cell: string): boolean {
	return isNumber(cell) && /\d[., ']\d|\p{L}|\p{Sc}/u.test(cell.trim());
}
