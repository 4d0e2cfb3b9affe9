import type { DealStatus } from "../model/deal.ts";
import { fromMajor, type Money } from "../money/money.ts";
import { currencyIn, readAmount } from "../money/read-amount.ts";
import type { PlainDate } from "../time/plain-date.ts";
import {
	type AcceptedFile,
	type CellReader,
	cellReader,
	isUnique,
	LONGEST_NAME,
	LONGEST_TEXT,
} from "./cell-reader.ts";
import type { Field } from "./columns.ts";
import { isNoDate, readDate } from "./dates.ts";
import { rowKeys } from "./deal-key.ts";
import type { DealDraft, Note, Refusal } from "./draft.ts";
import { isUnknownKrone, krOf } from "./find-amounts.ts";
import { columnOf, type Mapping } from "./mapping.ts";
import { readShare } from "./numbers.ts";
import { statusOf, wordKey } from "./status.ts";
import type { Row } from "./table.ts";

/** Reads one file's rows as deals. */
export function dealReader(
	file: AcceptedFile,
	reportingCurrency: string,
	refusals: Refusal[],
): {
	deal(row: Row): DealDraft | null;
	notes(deals: readonly DealDraft[]): Note[];
} {
	const { table, mapping } = file;
	const read = cellReader(file, refusals);
	const keyField = columnOf(mapping, "key");
	const isKeyed =
		keyField !== undefined && isUnique(table.rows, keyField.column);
	const rowKey = rowKeys();
	const readMoney = moneyReader(mapping, read, reportingCurrency);
	const readStatus = statusReader(mapping, read);
	const readDay = dayReader(read);
	const shareStyle = read.howRead("probability", "share");
	const hasStage = columnOf(mapping, "stage") !== undefined;
	const hasClosedOn = (["closedOn", "wonOn", "lostOn"] as const).some((field) =>
		columnOf(mapping, field),
	);
	let assumed = 0;
	let closedOnFromExpected = 0;

	const deal = (row: Row): DealDraft | null => {
		const status = readStatus(row);
		if (!status) return read.refuse(row, "status", "statusUnreadable");
		const draft: DealDraft = { line: row.line, key: "", status };
		for (const field of TEXTS) {
			const text = read.text(row, field);
			if (text === undefined) continue;
			if (text.length > (LIMITS[field] ?? LONGEST_TEXT))
				return read.refuse(row, field, "valueTooLong");
			draft[field] = text;
		}
		if (!hasStage && status === "open") {
			const stage = stageIn(read.text(row, "status"));
			if (stage) draft.stage = stage;
		}

		let closed: PlainDate | undefined;
		for (const field of DAYS) {
			const day = readDay(row, field);
			if (day === null) return read.refuse(row, field, "dateUnreadable");
			if (day === undefined) continue;
			if (field === "closedOn") closed = day;
			else if (field === "wonOn" || field === "lostOn") {
				if (field.startsWith(status)) closed ??= day;
			} else draft[field] = day;
		}
		if (status === "open") {
			// Where a file has one date for both, an open deal's is the day it is expected to close.
			if (closed) draft.expectedCloseOn ??= closed;
		} else if (closed) {
			draft.closedOn = closed;
		} else if (!hasClosedOn && draft.expectedCloseOn) {
			draft.closedOn = draft.expectedCloseOn;
			closedOnFromExpected++;
		}

		const money = readMoney(row);
		if (money === null) return read.refuse(row, "amount", "amountUnreadable");
		if (money) draft.amount = money.amount;

		const chance = read.text(row, "probability");
		if (chance && shareStyle) {
			const share = readShare(chance, shareStyle.decimal, shareStyle.whole);
			if (share === null)
				return read.refuse(row, "probability", "shareUnreadable");
			draft.probability = share;
		}

		const key = isKeyed ? read.text(row, "key") : undefined;
		if (key && key.length > LONGEST_NAME)
			return read.refuse(row, "key", "valueTooLong");
		draft.key = key ? `id:${key}` : rowKey(draft, money?.isAssumed ?? false);
		if (money?.isAssumed) assumed++;
		return draft;
	};

	const notes = (deals: readonly DealDraft[]): Note[] => {
		const about = (kind: Note["kind"], count: number): Note[] =>
			count > 0 ? [{ file: table.file, kind, count }] : [];
		const lost = deals.filter(({ status }) => status === "lost");
		const isLostZero = lost.every(({ amount }) => amount?.minor === 0);
		const created = new Set(deals.map(({ createdOn }) => createdOn));
		const isOneDay = created.size === 1 && !created.has(undefined);
		return [
			...about("currencyAssumed", assumed).map((note) => ({
				...note,
				currency: mapping.currency ?? reportingCurrency,
			})),
			...about("lostAmountsZero", isLostZero ? lost.length : 0),
			...about("closedOnFromExpected", closedOnFromExpected),
			...about(
				"createdOnOneDay",
				isOneDay && deals.length > 1 ? deals.length : 0,
			),
			...about("keyNotUnique", keyField && !isKeyed ? deals.length : 0),
		];
	};

	return { deal, notes };
}

const TEXTS = [
	...(["title", "owner", "customer", "product", "source"] as const),
	...(["pipeline", "stage", "lostReason"] as const),
];
const LIMITS: Partial<Record<Field, number>> = {
	owner: LONGEST_NAME,
	customer: LONGEST_NAME,
	product: LONGEST_NAME,
};
const DAYS = [
	...(["createdOn", "firstContactOn", "quotedOn", "closedOn"] as const),
	...(["wonOn", "lostOn", "expectedCloseOn"] as const),
];
type DayField = (typeof DAYS)[number];

/** An open deal's stage, where one column is both: "Engaging", but not the bare word "open". */
function stageIn(text: string | undefined): string | undefined {
	return text && statusOf(text).because !== "word" ? text : undefined;
}

/** The status of a row; null if its word is not among those the mapping explains. */
function statusReader(
	mapping: Mapping,
	read: CellReader,
): (row: Row) => DealStatus | null {
	const words = new Map(
		read
			.howRead("status", "status")
			?.words.map(({ word, status }) => [wordKey(word), status]),
	);
	const has = (field: Field) => columnOf(mapping, field) !== undefined;
	const [hasStatus, hasActive] = [has("status"), has("active")];
	const hasDays = has("wonOn") || has("lostOn");
	const isInactive = /^(?:false|falsk|falskt|no|nej|nei|0)?$/i;
	return (row) => {
		const text = read.text(row, "status");
		const said = text === undefined ? undefined : words.get(wordKey(text));
		if (said && said !== "open") return said;
		// Odoo archives what is lost and leaves the stage it was lost in.
		if (hasActive && isInactive.test(read.text(row, "active") ?? ""))
			return "lost";
		if (said) return said;
		if (hasStatus && text !== undefined) return null;
		if (hasDays) {
			if (read.text(row, "wonOn")) return "won";
			return read.text(row, "lostOn") ? "lost" : "open";
		}
		if (hasActive) return "open";
		return hasStatus ? null : (mapping.allAre ?? null);
	};
}

/** The day in a cell: undefined if it is blank or not mapped, null if it cannot be read. */
function dayReader(
	read: CellReader,
): (row: Row, field: DayField) => PlainDate | null | undefined {
	const readers = new Map(
		DAYS.flatMap((field) => {
			const style = read.howRead(field, "date")?.style;
			return style
				? [[field, remembering((text) => readDate(text, style))] as const]
				: [];
		}),
	);
	return (row, field) => {
		const text = read.text(row, field);
		return text === undefined || isNoDate(text)
			? undefined
			: readers.get(field)?.(text);
	};
}

/** Cells repeat: each different one is read once, as far as a bounded memory goes. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const same = known.get(text);
		if (same !== undefined) return same;
		const value = read(text);
		if (known.size < 100_000) known.set(text, value);
		return value;
	};
}

/**
 * The amount of a row: undefined if blank, null if it cannot be read exactly. Its currency is what the currency
 * column says, else the amount, else the heading, else the file's or the reporting one.
 */
export function moneyReader(
	mapping: Mapping,
	read: CellReader,
	reportingCurrency: string,
): (row: Row) => { amount: Money; isAssumed: boolean } | null | undefined {
	const column = columnOf(mapping, "amount");
	const howRead = read.howRead("amount", "amount");
	if (!column || !howRead) return () => undefined;
	const otherwise = mapping.currency ?? reportingCurrency;
	const kr = krOf(otherwise);
	const decimal =
		howRead.decimal === "whole" ? {} : { decimal: howRead.decimal };
	const inHeading = currencyIn(column.heading, kr);
	const readOne = (text: string, said: string | undefined) => {
		// The currency column may hold a code in small letters, or a sign.
		const inColumn =
			said === undefined ? null : currencyIn(said.toUpperCase(), kr);
		if (said !== undefined && inColumn === null) return null;
		const reading = readAmount(text, {
			...kr,
			...decimal,
			currency: inColumn ?? inHeading ?? otherwise,
		});
		if (reading.state !== "exact" || reading.value === undefined) return null;
		const inAmount = reading.currency ?? null;
		if (inColumn && inAmount && inColumn !== inAmount) return null;
		// "kr." is a currency, only nobody said which: it must not become euros.
		if (!inColumn && !inAmount && isUnknownKrone(text, otherwise)) return null;
		const currency = inColumn ?? inAmount ?? inHeading ?? otherwise;
		const minor = fromMajor(reading.value, currency);
		if (minor === null) return null;
		return {
			amount: { minor, currency },
			isAssumed: !inColumn && !inAmount && !inHeading,
		};
	};
	// One memory a currency: a few, whatever a broken column holds.
	const readers = remembering((said: string) =>
		remembering((text) => readOne(text, said === "" ? undefined : said)),
	);
	return (row) => {
		const text = read.text(row, "amount");
		return text === undefined
			? undefined
			: readers(read.text(row, "currency") ?? "")(text);
	};
}
