import type { Remembered, RememberedReading } from "../model/file-mapping.ts";
import { readAmount } from "../money/read-amount.ts";
import { columnMapping } from "./column-mapping.ts";
import {
	type Field,
	type FileKind,
	headings,
	headingsAsWords,
	readsAs,
} from "./columns.ts";
import { isNoDate, readDate } from "./dates.ts";
import { fingerprint } from "./deal-key.ts";
import {
	answered,
	answeredForAll,
	type ColumnMapping,
	type HowRead,
	type Mapping,
} from "./mapping.ts";
import { withoutAbout } from "./read-money-cell.ts";
import { remapped } from "./recognise.ts";
import { wordKey } from "./status.ts";
import { countsOf, type Table } from "./table.ts";

/** What files of one shape have in common: their headings as words, in whatever order. */
export function shapeOf({ headings: all }: Pick<Table, "headings">): string {
	const words = headingsAsWords(all);
	return `${words.length}-${fingerprint(words.toSorted().join("\n"))}`;
}

/** What is worth remembering of a mapping the user accepted. */
export function rememberedFrom(mapping: Mapping, table: Table): Remembered {
	const { file, kind, allAre, currency, kpi, rules } = mapping;
	return {
		shape: shapeOf(table),
		file,
		about: kind,
		columns: mapping.columns.map(({ heading, field, howRead }) => ({
			heading: heading.slice(0, 1_000),
			field,
			...(field && howRead && { howRead: readingOf(howRead) }),
		})),
		...(allAre && { allAre }),
		...(currency && { currency }),
		...(kpi && { kpi }),
		...(rules && Object.keys(rules).length > 0 && { rules }),
	};
}

function readingOf(howRead: HowRead): RememberedReading {
	switch (howRead.as) {
		case "date":
		case "period":
			return { as: howRead.as, style: howRead.style };
		case "amount":
		case "count":
		case "number":
		case "target":
		case "share":
			return { as: howRead.as, decimal: howRead.decimal };
		case "status":
			return {
				as: "status",
				words: howRead.words.map(({ word, status }) => ({
					word: word.slice(0, 200),
					status,
				})),
			};
		case "activityType":
		case "costType":
		case "leadStatus":
		case "repeats":
		case "kpi":
			return {
				as: howRead.as,
				words: howRead.words.map(({ word, means }) => ({
					word: word.slice(0, 200),
					means,
				})),
			};
		default:
			return { as: howRead.as };
	}
}

/**
 * A proposal with what was answered about a file of the same shape. An answer is only taken where the new cells allow it: a
 * style of dates or numbers that they contradict is asked again, and words that are new are asked with the known ones filled in.
 */
export function withRemembered(
	table: Table,
	mapping: Mapping,
	remembered: Remembered,
): Mapping {
	if (remembered.shape !== shapeOf(table)) return mapping;
	const known = matched(table, remembered);
	let next: Mapping = { ...mapping, kind: kindOf(remembered) ?? mapping.kind };
	// What is left out goes first: it may hold the field another column is to have.
	for (const isLeftOut of [true, false])
		for (const [column, { field }] of known)
			if ((field === null) === isLeftOut && fits(table, next, column, field))
				next = remapped(table, next, column, field);
	for (const [column, { howRead }] of known) {
		const now = next.columns[column];
		if (howRead && now) next = reading(table, next, now, howRead);
	}
	if (remembered.allAre && next.question?.ask === "allAre")
		next = answeredForAll(next, remembered.allAre);
	return {
		...next,
		...(remembered.currency && { currency: remembered.currency }),
		...(remembered.kpi && { kpi: remembered.kpi }),
		...(remembered.rules && { rules: rulesOf(remembered.rules) }),
		remembered: remembered.file,
	};
}

type Known = { field: Field | null; howRead?: RememberedReading };

/** Which remembered column is which of the table: by its heading, of equal ones in their order. */
function matched(table: Table, { columns }: Remembered): Map<number, Known> {
	const words = headingsAsWords(table.headings);
	const before = headingsAsWords(columns.map(({ heading }) => heading));
	const taken = new Set<number>();
	const known = new Map<number, Known>();
	for (const [at, { field, howRead }] of columns.entries()) {
		const column = words.findIndex(
			(each, index) => each === before[at] && !taken.has(index),
		);
		if (column < 0) continue;
		taken.add(column);
		if (field !== null && !isField(field)) continue;
		known.set(column, { field, ...(howRead && { howRead }) });
	}
	return known;
}

function isField(field: string): field is Field {
	return Object.hasOwn(readsAs, field);
}

function kindOf({ about }: Remembered): FileKind | undefined {
	return Object.hasOwn(headings, about) ? (about as FileKind) : undefined;
}

/** A field that is the column's already needs no change, and one most cells contradict is not given to it. */
function fits(
	table: Table,
	mapping: Mapping,
	column: number,
	field: Field | null,
): boolean {
	if (mapping.columns[column]?.field === field) return false;
	if (field === null) return true;
	const { unreadable, missing } = columnMapping(table, column, field);
	return unreadable * 2 <= table.rows.length - missing;
}

function reading(
	table: Table,
	mapping: Mapping,
	{ column, field, howRead, question }: ColumnMapping,
	before: RememberedReading,
): Mapping {
	if (!field || howRead?.as !== before.as) return mapping;
	const is = (next: HowRead) => answered(mapping, column, next);
	switch (before.as) {
		case "date":
			return question?.ask === "dateStyle" &&
				(before.style === "dmy" || before.style === "mdy") &&
				allowsDates(table, column, before.style)
				? is({ as: "date", style: before.style })
				: mapping;
		case "amount":
		case "target":
			return question?.ask === "decimal" &&
				before.decimal !== "whole" &&
				allowsDecimal(table, column, before.decimal)
				? is({ as: before.as, decimal: before.decimal })
				: mapping;
		case "status": {
			if (howRead.as !== "status") return mapping;
			const meant = new Map(
				before.words.map(({ word, status }) => [wordKey(word), status]),
			);
			const words = howRead.words.map((word) => ({
				...word,
				status: meant.get(wordKey(word.word)) ?? word.status,
			}));
			const isNew = words.some(
				({ word, because }) => because !== "word" && !meant.has(wordKey(word)),
			);
			if (!question || !isNew) return is({ as: "status", words });
			return {
				...mapping,
				columns: mapping.columns.map((each) =>
					each.column === column
						? {
								...each,
								howRead: { as: "status", words },
								question: { ask: "status", words },
							}
						: each,
				),
			};
		}
		case "activityType":
		case "costType":
		case "leadStatus":
		case "repeats":
		case "kpi": {
			if (!("words" in howRead) || howRead.as === "status") return mapping;
			const meant = new Map(
				before.words.map(({ word, means }) => [wordKey(word), means]),
			);
			return is({
				as: howRead.as,
				words: howRead.words.map((word) => {
					const means = meant.get(wordKey(word.word));
					return means === undefined ? word : { ...word, means, isSure: true };
				}),
			});
		}
		default:
			return mapping;
	}
}

/** No date is left that only the other style reads. */
function allowsDates(
	table: Table,
	column: number,
	style: "dmy" | "mdy",
): boolean {
	const other = style === "dmy" ? "mdy" : "dmy";
	return [...countsOf(table, column).keys()].every(
		(cell) => isNoDate(cell) || readDate(cell, style) || !readDate(cell, other),
	);
}

/** No amount is left that only the other separator reads. */
function allowsDecimal(
	table: Table,
	column: number,
	decimal: "," | ".",
): boolean {
	return [...countsOf(table, column).keys()].every((cell) => {
		const { text } = withoutAbout(cell.replace("%", ""));
		const { value } = readAmount(text);
		if (value === undefined) return true;
		return readAmount(text, { decimal }).value === value;
	});
}

function rulesOf({
	wonWithoutDay,
	rounded,
}: NonNullable<Remembered["rules"]>): NonNullable<Mapping["rules"]> {
	return {
		...(wonWithoutDay && { wonWithoutDay }),
		...(rounded && { rounded }),
	};
}
