import type { Field } from "./columns.ts";
import { isNoDate } from "./dates.ts";
import { type ColumnMapping, surenessOf } from "./mapping.ts";
import { readShare } from "./numbers.ts";
import { type StatusWord, saysOpen, wordKey } from "./status.ts";
import type { Row, Table } from "./table.ts";

/** Columns of which any says what became of a deal. */
export const SAYS_STATUS = [
	...(["status", "active", "isWon", "wonOn", "lostOn"] as const),
];

/**
 * What the other cells of a deal say of words that say nothing themselves: all won where all their rows have a day of winning
 * or are at 100 per cent, all lost where all have a day or a reason of losing or are at 0 per cent. Days settle it; the rest is
 * asked. So is a column in which no word says won or lost, if no other column does. Where there is no such column at all,
 * the probability says it, if some deals are at 100 per cent and others are not.
 */
export function statusByCells(
	table: Table,
	columns: ColumnMapping[],
): ColumnMapping[] {
	const has = (field: Field) => columns.some((each) => each.field === field);
	if (!SAYS_STATUS.some(has))
		return columns.map((column) =>
			column.field === "probability" && endsAmong(table.rows, column)
				? { ...column, isStatus: true as const }
				: column,
		);
	const at = columns.findIndex(({ field }) => field === "status");
	const status = columns[at];
	if (status?.howRead?.as !== "status") return columns;
	const { words } = status.howRead;
	if (words.length === 0) return columns;
	// Two columns say it of every row in so many words.
	if (has("isWon") && has("isClosed")) {
		const { question: _, ...rest } = status;
		return columns.map((column, index) =>
			index === at ? { ...rest, sure: surenessOf(rest) } : column,
		);
	}
	const says = (is: StatusWord["status"]) =>
		words.some(({ status, because }) => because === "word" && status === is);
	// A stage at 100 per cent beside a plain "Won" is a step before it.
	const isOpen = {
		won: !says("won") && !has("isWon"),
		lost: !says("lost") && !has("isWon") && !has("active"),
	};
	const meanings =
		isOpen.won || isOpen.lost
			? meaningsByCells(table, columns, status.column)
			: new Map<string, Meaning>();
	const meaningOf = ({ word, because }: StatusWord) => {
		const meaning = meanings.get(wordKey(word));
		return because !== "word" && meaning && isOpen[meaning.status]
			? meaning
			: undefined;
	};
	const found = words.map((word) => {
		const meaning = meaningOf(word);
		return meaning
			? { ...word, status: meaning.status, because: "cells" as const }
			: word;
	});
	const isSettled = words.some((word) => meaningOf(word)?.isByDay);
	const isSaidElsewhere =
		isSettled || has("isWon") || has("wonOn") || has("active");
	// A list of open deals says so.
	const isAllOpen = words.every(({ word }) => saysOpen(word));
	const isMute =
		!isSaidElsewhere && !isAllOpen && !says("won") && !says("lost");
	const isUnsure = words.some((word) => {
		const meaning = meaningOf(word);
		return meaning ? !meaning.isByDay : word.because === "unsure";
	});
	// Codes are asked about as a whole, unless days say what they are.
	const isAsked =
		isMute || isUnsure || (status.question !== undefined && !isSettled);
	const howRead = { as: "status" as const, words: found };
	const { question: _, ...rest } = status;
	const settled: ColumnMapping = isAsked
		? {
				...rest,
				howRead,
				question: { ask: "status", words: found },
				sure: "asked",
			}
		: { ...rest, howRead, sure: surenessOf(rest) };
	return columns.map((column, index) => (index === at ? settled : column));
}

interface Meaning {
	status: "won" | "lost";
	/** A day of winning or losing leaves no doubt; a probability does. */
	isByDay: boolean;
}

function meaningsByCells(
	table: Table,
	columns: readonly ColumnMapping[],
	status: number,
): Map<string, Meaning> {
	const of = (field: Field) => columns.find((each) => each.field === field);
	const cellOf = (row: Row, field: Field) => {
		const column = of(field);
		return (column && row.cells[column.column]?.trim()) ?? "";
	};
	const how = of("probability")?.howRead;
	const shareOf = (row: Row) =>
		how?.as === "share"
			? readShare(cellOf(row, "probability"), how.decimal, how.whole)
			: null;
	const isFilled = (row: Row, field: Field) => !isNoDate(cellOf(row, field));
	/** Whether all rows so far are: at 100 and 0 per cent, with a day of winning, of losing, a reason of losing. */
	const all = new Map<string, boolean[]>();
	const keys = new Map<string, string>();
	for (const row of table.rows) {
		const cell = row.cells[status] ?? "";
		const key = keys.get(cell) ?? wordKey(cell);
		keys.set(cell, key);
		const share = shareOf(row);
		const is = [
			share === 1,
			share === 0,
			isFilled(row, "wonOn"),
			isFilled(row, "lostOn"),
			isFilled(row, "lostReason"),
		];
		const before = all.get(key);
		all.set(
			key,
			before ? is.map((each, at) => each && before[at] === true) : is,
		);
	}
	return new Map(
		[...all].flatMap(([key, [whole, none, wonDay, lostDay, lostReason]]) => {
			const isWon = whole || wonDay;
			const isLost = none || lostDay || lostReason;
			if (isWon === isLost) return [];
			const isByDay = (isWon ? wonDay : lostDay) === true;
			return [[key, { status: isWon ? "won" : "lost", isByDay }] as const];
		}),
	);
}

function endsAmong(
	rows: readonly Row[],
	{ howRead, column }: ColumnMapping,
): boolean {
	if (howRead?.as !== "share") return false;
	let ends = 0;
	let others = 0;
	for (const { cells } of rows) {
		const cell = cells[column]?.trim();
		if (!cell) continue;
		if (readShare(cell, howRead.decimal, howRead.whole) === 1) ends++;
		else others++;
	}
	return ends > 0 && others > 0;
}
