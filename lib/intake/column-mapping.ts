import { readAmount } from "../money/read-amount.ts";
import {
	dateQuestion,
	decimalOf,
	decimalQuestion,
} from "./column-questions.ts";
import { type Field, readsAs } from "./columns.ts";
import { FLAG } from "./content.ts";
import { currencyNamed } from "./currency-names.ts";
import { dateStyleOf, isNoDate, readDate } from "./dates.ts";
import { powerIn } from "./heading-unit.ts";
import {
	type ColumnMapping,
	type ColumnQuestion,
	type HowRead,
	surenessOf,
} from "./mapping.ts";
import { meantWordsOf } from "./meanings.ts";
import { numberIn, readCount, readShare, wholeOf } from "./numbers.ts";
import { monthStyleOf, readPeriod } from "./period-text.ts";
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
	const { howRead, question } = readingOf(table, column, field, counts);
	let unreadable = 0;
	for (const [cell, count] of counts)
		if (cell.trim() !== "" && !isReadable(cell, howRead, base.heading))
			unreadable += count;
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
	table: Table,
	column: number,
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
			const question = dateQuestion(table, column);
			return { howRead: { as, style: "dmy" }, ...(question && { question }) };
		}
		case "period":
			return { howRead: periodReading([...counts.keys()]) };
		case "activityType":
		case "costType":
		case "leadStatus":
		case "repeats":
		case "kpi":
			return { howRead: { as, words: meantWordsOf(as, counts) } };
		case "amount":
		case "target":
		case "number":
		case "count":
		case "share": {
			const cells = [...counts.keys()];
			const found = decimalOf(table, column, cells);
			const decimal = found === "ambiguous" ? "." : found;
			const howRead: HowRead =
				as === "share"
					? { as, decimal, whole: wholeOf(cells, decimal) }
					: { as, decimal };
			// A probability or a head count with one separator leaves no doubt worth a question.
			const question =
				found === "ambiguous" && (as === "amount" || as === "target")
					? decimalQuestion(table, column)
					: undefined;
			return { howRead, ...(question && { question }) };
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

function periodReading(cells: readonly string[]): HowRead {
	const style = monthStyleOf(cells);
	const needsYear = cells.some((cell) => {
		const read = readPeriod(cell, { style });
		return read !== null && "needs" in read;
	});
	return { as: "period", style, needsYear };
}

function isReadable(cell: string, howRead: HowRead, heading: string): boolean {
	switch (howRead.as) {
		case "date":
			return isNoDate(cell) || readDate(cell, howRead.style) !== null;
		case "amount": {
			const { decimal } = howRead;
			const { state } = readAmount(
				cell,
				decimal === "whole"
					? { power: powerIn(heading) }
					: { decimal, power: powerIn(heading) },
			);
			return state === "exact";
		}
		case "count":
			return readCount(cell, howRead.decimal) !== null;
		case "share":
			return readShare(cell, howRead.decimal, howRead.whole) !== null;
		case "target":
		case "number":
			return numberIn(cell, howRead.decimal) !== null;
		case "period":
			return readPeriod(cell, { year: 2000, style: howRead.style }) !== null;
		case "currency":
			return currencyNamed(cell, { kr: "DKK" }) !== null;
		default:
			return true;
	}
}
