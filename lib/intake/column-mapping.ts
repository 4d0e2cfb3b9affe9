import {
	currencyIn,
	decimalOfColumn,
	readAmount,
} from "../money/read-amount.ts";
import { type Field, readsAs } from "./columns.ts";
import { FLAG } from "./content.ts";
import { dateStyleOf, isNoDate, readDate } from "./dates.ts";
import {
	type ColumnMapping,
	type ColumnQuestion,
	type HowRead,
	surenessOf,
} from "./mapping.ts";
import { readCount, readShare, wholeOf } from "./numbers.ts";
import { statusWordsOf } from "./status.ts";
import { countsOf, type Table } from "./table.ts";

/** One column given one field: how its cells are read, and whether that must be asked. */
export function columnMapping(
	table: Table,
	column: number,
	field: Field | null,
): ColumnMapping {
	const counts = countsOf(table, column);
	const examples: string[] = [];
	let missing = 0;
	for (const [cell, count] of counts) {
		if (cell.trim() === "") missing += count;
		else if (examples.length < 3) examples.push(cell.trim().slice(0, 80));
	}
	const base = {
		column,
		heading: table.headings[column] ?? "",
		field,
		examples,
		missing,
	};
	if (field === null)
		return { ...base, sure: "all", distinct: 0, unreadable: 0 };
	const { howRead, question } = readingOf(field, counts);
	let unreadable = 0;
	for (const [cell, count] of counts)
		if (cell.trim() !== "" && !isReadable(cell, howRead)) unreadable += count;
	const distinct =
		counts.size -
		([...counts.keys()].some((cell) => cell.trim() === "") ? 1 : 0);
	return {
		...base,
		howRead,
		sure: question ? "asked" : surenessOf({ field, missing, unreadable }),
		distinct,
		unreadable,
		...(question && { question }),
	};
}

function readingOf(
	field: Field,
	counts: ReadonlyMap<string, number>,
): { howRead: HowRead; question?: ColumnQuestion } {
	const as = readsAs[field];
	switch (as) {
		case "date": {
			const found = dateStyleOf(counts.keys());
			if (found.state !== "ambiguous")
				return {
					howRead: {
						as,
						style: found.state === "read" ? found.style : "ymd",
					},
				};
			const { example, choices } = found;
			return {
				howRead: { as, style: "dmy" },
				question: { ask: "dateStyle", example, choices },
			};
		}
		case "amount":
		case "count":
		case "share": {
			const cells = [...counts.keys()];
			const found = decimalOfColumn(
				as === "share" ? cells.map((cell) => cell.replace("%", "")) : cells,
			);
			const decimal = found === "ambiguous" ? "." : found;
			const howRead: HowRead =
				as === "share"
					? { as, decimal, whole: wholeOf(cells, decimal) }
					: { as, decimal };
			// A probability or a head count with one separator leaves no doubt worth a question.
			return found === "ambiguous" && as === "amount"
				? { howRead, question: decimalQuestion(cells) }
				: { howRead };
		}
		case "status": {
			const words = statusWordsOf(counts);
			const howRead: HowRead = { as, words };
			// Codes ("2", "W", "true") say nothing: taken for stages they would make every deal open.
			const isCode = words.every(
				({ word }) => !/\p{L}{3}/u.test(word) || FLAG.test(word),
			);
			const isUnsure = words.some(({ because }) => because === "unsure");
			return words.length > 0 && (isCode || isUnsure)
				? { howRead, question: { ask: "status", words } }
				: { howRead };
		}
		default:
			return { howRead: { as } };
	}
}

function decimalQuestion(cells: readonly string[]): ColumnQuestion | undefined {
	const example = cells.find((cell) => readAmount(cell).state === "ambiguous");
	if (example === undefined) return undefined;
	const choices = ([",", "."] as const).map((decimal) => ({
		decimal,
		value: readAmount(example, { decimal }).value ?? "",
	}));
	return { ask: "decimal", example: example.trim(), choices };
}

function isReadable(cell: string, howRead: HowRead): boolean {
	switch (howRead.as) {
		case "date":
			return isNoDate(cell) || readDate(cell, howRead.style) !== null;
		case "amount": {
			const { decimal } = howRead;
			const { state } = readAmount(
				cell,
				decimal === "whole" ? {} : { decimal },
			);
			return state === "exact";
		}
		case "count":
			return readCount(cell, howRead.decimal) !== null;
		case "share":
			return readShare(cell, howRead.decimal, howRead.whole) !== null;
		case "currency":
			return currencyIn(cell.toUpperCase(), { kr: "DKK" }) !== null;
		default:
			return true;
	}
}

/** One system writes all its dates in one style: a column that settles it settles the others of that shape. */
export function agree(columns: ColumnMapping[]): ColumnMapping[] {
	const settled = new Set(
		columns.flatMap(({ howRead, question }) =>
			howRead?.as === "date" && howRead.style !== "ymd" && !question
				? [howRead.style]
				: [],
		),
	);
	const [style, ...others] = settled;
	if (!style || others.length > 0) return columns;
	return columns.map((column) => {
		if (column.question?.ask !== "dateStyle") return column;
		const { question: _, ...rest } = column;
		return { ...rest, howRead: { as: "date", style }, sure: surenessOf(rest) };
	});
}
