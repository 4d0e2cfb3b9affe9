import { fromMajor } from "../money/money.ts";
import { currencyIn, readAmount } from "../money/read-amount.ts";
import { decimalOf } from "./column-questions.ts";
import { currencyNamed } from "./currency-names.ts";
import { type DateStyle, dateStyleOf, readDate } from "./dates.ts";
import {
	type ColumnMapping,
	columnOf,
	type Mapping,
	surenessOf,
} from "./mapping.ts";
import { withoutAbout } from "./read-money-cell.ts";
import { countsOf, type Table } from "./table.ts";

/**
 * Questions of how dates and numbers are written, answered by the rest of the file, else by other files that the same system
 * wrote: one system writes all its dates and numbers one way. Where the rest says nothing, or contradicts itself, the
 * question stays.
 */
export function settled(
	mappings: readonly Mapping[],
	tables: readonly Table[],
): Mapping[] {
	if (!mappings.some(asks)) return [...mappings];
	const evidence = tables.map(evidenceOf);
	return mappings.map((mapping, at) => {
		const table = tables[at];
		if (!table || !asks(mapping)) return mapping;
		const own = evidence[at];
		const akin = evidence.filter(
			(each, index) => index !== at && each.writing === own?.writing,
		);
		const columns = mapping.columns.map((column) => {
			if (column.question?.ask === "dateStyle") {
				const style =
					styleIn(own ? [own] : [], column) ??
					styleByOrder(table, mapping) ??
					styleIn(akin, column);
				return style ? dated(column, style) : column;
			}
			if (column.question?.ask === "decimal") {
				const decimal =
					decimalByCurrency(table, mapping, column) ??
					decimalIn(own ? [own] : [], table, mapping, column) ??
					decimalIn(akin, table, mapping, column);
				return decimal ? numbered(column, decimal) : column;
			}
			return column;
		});
		return { ...mapping, columns };
	});
}

function asks({ columns }: Mapping): boolean {
	return columns.some(
		({ question }) =>
			question?.ask === "dateStyle" || question?.ask === "decimal",
	);
}

/** What a file shows of how its system writes. */
interface Evidence {
	/** Files alike in this come from one system: their delimiter, encoding and the look of their headings. */
	writing: string;
	/** Separators of dates, and the styles that cells which can only be read in one have shown. */
	styles: Map<string, Set<DateStyle>>;
	decimals: Set<"," | ".">;
}

function evidenceOf(table: Table): Evidence {
	const styles: Evidence["styles"] = new Map();
	const decimals: Evidence["decimals"] = new Set();
	for (const column of table.headings.keys()) {
		const cells = [...countsOf(table, column).keys()];
		const filled = cells.filter((cell) => cell.trim() !== "");
		const sample = filled.slice(0, 200);
		if (sample.length === 0) continue;
		const days = sample.filter(
			(cell) => readDate(cell, "dmy") || readDate(cell, "mdy"),
		);
		if (days.length >= sample.length * 0.9) {
			for (const { separator, style } of decisiveStyles(cells)) {
				const known = styles.get(separator) ?? new Set();
				styles.set(separator, known.add(style));
			}
			continue;
		}
		const numbers = sample.filter(
			(cell) => readAmount(plain(cell)).state !== "none",
		);
		if (numbers.length < sample.length * 0.9) continue;
		const decimal = decimalOf(table, column, cells);
		if (decimal === "," || decimal === ".") decimals.add(decimal);
	}
	return { writing: writingOf(table), styles, decimals };
}

function plain(cell: string): string {
	return withoutAbout(cell.replace("%", "")).text;
}

/** The styles that single cells leave no doubt of: 26/03/2026 is day first. */
function decisiveStyles(
	cells: readonly string[],
): { separator: string; style: DateStyle }[] {
	const found = dateStyleOf(cells);
	if (
		found.state !== "read" ||
		found.style === "serial" ||
		found.style === "yymd"
	)
		return [];
	const { style, separator } = found;
	const other = style === "dmy" ? "mdy" : "dmy";
	return style !== "ymd" &&
		cells.some((cell) => readDate(cell, style) && !readDate(cell, other))
		? [{ separator, style }]
		: [];
}

/** Cells alone cannot tell one system from another; how it writes a file does, mostly. */
function writingOf({ format, encoding, delimiter, headings }: Table): string {
	const words = headings.filter((heading) => heading.trim() !== "");
	const share = (pattern: RegExp) =>
		words.filter((heading) => pattern.test(heading)).length > words.length / 2;
	return [
		format,
		encoding,
		delimiter,
		share(/_/),
		share(/^\p{Lu}/u),
		share(/ - /),
	].join(" ");
}

function styleIn(
	evidence: readonly Evidence[],
	{ question }: ColumnMapping,
): DateStyle | undefined {
	if (question?.ask !== "dateStyle") return undefined;
	const separator = /\d([-/.])/.exec(question.example)?.[1] ?? "";
	const styles = new Set(
		evidence.flatMap((each) => [...(each.styles.get(separator) ?? [])]),
	);
	const [style, ...others] = styles;
	return others.length === 0 ? style : undefined;
}

/**
 * No deal closes before it was made: the style in which none does, if in the other one several do. Not where all were made on
 * one day, the day they were entered.
 */
function styleByOrder(table: Table, mapping: Mapping): DateStyle | undefined {
	const first = (["createdOn", "firstContactOn"] as const).flatMap((field) => {
		const column = columnOf(mapping, field);
		return column && column.distinct > 1 ? [column.column] : [];
	});
	const last = (["closedOn", "wonOn", "lostOn", "modifiedOn"] as const).flatMap(
		(field) => columnOf(mapping, field)?.column ?? [],
	);
	const broken = { dmy: 0, mdy: 0 };
	for (const { cells } of table.rows)
		for (const style of ["dmy", "mdy"] as const)
			for (const from of first)
				for (const to of last) {
					const [a, b] = [from, to].map((column) =>
						readDate(cells[column] ?? "", style),
					);
					if (a && b && b < a) broken[style]++;
				}
	if (broken.dmy === 0 && broken.mdy >= 2) return "dmy";
	return broken.mdy === 0 && broken.dmy >= 2 ? "mdy" : undefined;
}

function decimalIn(
	evidence: readonly Evidence[],
	table: Table,
	mapping: Mapping,
	column: ColumnMapping,
): "," | "." | undefined {
	const [decimal, ...others] = new Set(
		evidence.flatMap((each) => [...each.decimals]),
	);
	if (!decimal || others.length > 0) return undefined;
	// What would make the file's own amounts impossible proves nothing.
	return isPossible(table, mapping, column, decimal) ? decimal : undefined;
}

/** "$1.234" is no amount of dollars and cents: where the file says its currencies, one such cell settles the column. */
function decimalByCurrency(
	table: Table,
	mapping: Mapping,
	column: ColumnMapping,
): "," | "." | undefined {
	const [comma, point] = ([",", "."] as const).map((decimal) =>
		isPossible(table, mapping, column, decimal),
	);
	if (comma === point) return undefined;
	return comma ? "," : ".";
}

/** False if some amount, in the currency the file says of it, would have more decimals than that currency. */
function isPossible(
	table: Table,
	mapping: Mapping,
	{ column, heading }: ColumnMapping,
	decimal: "," | ".",
): boolean {
	const inHeading = currencyIn(heading, { kr: "DKK" });
	const beside = columnOf(mapping, "currency")?.column;
	return table.rows.every(({ cells }) => {
		const { value, currency } = readAmount(plain(cells[column] ?? ""), {
			decimal,
			kr: "DKK",
		});
		const said =
			currency ??
			(beside === undefined
				? null
				: currencyNamed(cells[beside] ?? "", { kr: "DKK" })) ??
			inHeading;
		return value === undefined || !said || fromMajor(value, said) !== null;
	});
}

function dated(column: ColumnMapping, style: DateStyle): ColumnMapping {
	const { question: _, ...rest } = column;
	return { ...rest, howRead: { as: "date", style }, sure: surenessOf(rest) };
}

function numbered(column: ColumnMapping, decimal: "," | "."): ColumnMapping {
	const { question: _, howRead, ...rest } = column;
	return howRead?.as === "amount" || howRead?.as === "target"
		? { ...rest, howRead: { ...howRead, decimal }, sure: surenessOf(rest) }
		: column;
}
