import { exponentOf, type Money } from "../money/money.ts";
import { plainDecimal } from "../money/plain-decimal.ts";
import type { PlainDate } from "../time/plain-date.ts";
import {
	type AcceptedFile,
	type CellReader,
	cellReader,
	LONGEST_NAME,
	LONGEST_TEXT,
} from "./cell-reader.ts";
import type { Field } from "./columns.ts";
import { isNoDate, readDate } from "./dates.ts";
import { rowKeys } from "./deal-key.ts";
import type { DealDraft, Note, Refusal } from "./draft.ts";
import { columnOf } from "./mapping.ts";
import { moneyReader } from "./money-reader.ts";
import { readShare } from "./numbers.ts";
import { remembering } from "./remembering.ts";
import { statusOf } from "./status.ts";
import { statusReader } from "./status-reader.ts";
import type { Row } from "./table.ts";

/** As our own ids are (see model/record.ts). */
const LONGEST_ID = 64;

/** What a reader of deals needs to know that stands in no file. */
export interface DealReading {
	reportingCurrency: string;
	/** For the rule that won deals without a day close on the day of the import. */
	today?: PlainDate | undefined;
	refusals: Refusal[];
	/** The name behind an id; undefined if no list of the import has it. */
	customerOf(key: string): string | undefined;
	ownerOf(key: string): string | undefined;
}

/** Reads one file's rows as deals. */
export function dealReader(
	file: AcceptedFile,
	{ reportingCurrency, today, refusals, customerOf, ownerOf }: DealReading,
): {
	deal(row: Row): DealDraft | null;
	notes(deals: readonly DealDraft[]): Note[];
} {
	const { table, mapping } = file;
	const read = cellReader(file, refusals);
	const [first] = table.rows;
	const isKeyed = first !== undefined && read.ownKey(first) !== undefined;
	const rowKey = rowKeys();
	const readMoney = moneyReader(mapping, read, reportingCurrency);
	const readWonMoney = moneyReader(
		mapping,
		read,
		reportingCurrency,
		"wonAmount",
	);
	const readStatus = statusReader(mapping, read);
	const readDay = dayReader(read);
	const shareStyle = read.howRead("probability", "share");
	const hasStage = columnOf(mapping, "stage") !== undefined;
	const hasClosedOn = (["closedOn", "wonOn", "lostOn"] as const).some(
		(field) => (columnOf(mapping, field)?.distinct ?? 0) > 0,
	);
	const rule = mapping.rules?.wonWithoutDay;
	const columnSums = new Map<string, number>();
	const count = {
		assumed: 0,
		rounded: 0,
		closedOnFromExpected: 0,
		closedOnByRule: 0,
		byProbability: 0,
		idUnknown: 0,
	};

	/** The closing day of a deal whose row has none: the expected one where the file has no other, unless a rule says which. */
	const closeByRule = (draft: DealDraft): void => {
		if (draft.status === "lost" || !rule) {
			if (draft.closedOn) count.closedOnFromExpected++;
			return;
		}
		const day = {
			leave: undefined,
			expectedClose: draft.expectedCloseOn,
			lastChange: draft.modifiedOn,
			importDay: today,
		}[rule];
		delete draft.closedOn;
		if (!day) return;
		draft.closedOn = day;
		count.closedOnByRule++;
	};

	const deal = (row: Row): DealDraft | null => {
		if (table.headings.length >= 3 && isAlone(row))
			return read.refuse(row, undefined, "sectionRow");
		const found = readStatus(row);
		if (!found) return read.refuse(row, "status", "statusUnreadable");
		const { status } = found;
		const draft: DealDraft = {
			...{ line: row.line, file: table.file, key: "", status },
		};
		for (const field of TEXTS) {
			const text = read.text(row, field);
			if (text === undefined) continue;
			if (text.length > (LIMITS[field] ?? LONGEST_TEXT))
				return read.refuse(row, field, "valueTooLong");
			draft[field] = text;
		}
		const record = read.text(row, "record");
		if (record && record.length <= LONGEST_ID) draft.record = record;
		const owner = named(row, "ownerKey", ownerOf);
		const customer = named(row, "customerKey", customerOf);
		if (!draft.owner && owner) draft.owner = owner;
		if (!draft.customer && customer) draft.customer = customer;
		const isUnknown =
			(owner === null && !draft.owner) ||
			(customer === null && !draft.customer);
		if (!hasStage && status === "open") {
			const stage = stageIn(read.text(row, "status"));
			if (stage) draft.stage = stage;
		}

		let closed: PlainDate | undefined;
		for (const field of DAYS) {
			const day = readDay(row, field);
			// Nothing is lost with a day of change that cannot be read.
			if (day === null && field === "modifiedOn") continue;
			if (day === null) return read.refuse(row, field, "dateUnreadable");
			if (day === undefined) continue;
			if (field === "closedOn") closed = day;
			else if (field === "wonOn" || field === "lostOn") {
				if (field.startsWith(status)) closed ??= day;
			} else draft[field] = day;
		}

		const money = readMoney(row);
		if (money && "refused" in money)
			return read.refuse(row, "amount", money.refused);
		const wonMoney = status === "won" ? readWonMoney(row) : undefined;
		if (wonMoney && "refused" in wonMoney)
			return read.refuse(row, "wonAmount", wonMoney.refused);
		const own = wonMoney ?? money;
		if (own) draft.amount = own.amount;

		const chance = read.text(row, "probability");
		if (chance && shareStyle) {
			const share = readShare(chance, shareStyle.decimal, shareStyle.whole);
			if (share === null)
				return read.refuse(row, "probability", "shareUnreadable");
			draft.probability = share;
		}

		const key = isKeyed ? read.ownKey(row) : undefined;
		if (key && key.length > LONGEST_NAME)
			return read.refuse(row, "key", "valueTooLong");
		if (status === "open") {
			// Where a file has one date for both, an open deal's is the day it is expected to close.
			if (closed) draft.expectedCloseOn ??= closed;
		} else {
			const said = closed ?? (hasClosedOn ? undefined : draft.expectedCloseOn);
			if (said) draft.closedOn = said;
		}
		// By what the file says, not by a rule: with another rule, or on another day, the row is still the same deal.
		draft.key = key ? `id:${key}` : rowKey(draft, own?.isAssumed ?? false);
		if (status !== "open" && !closed) closeByRule(draft);
		if (money)
			columnSums.set(
				money.amount.currency,
				(columnSums.get(money.amount.currency) ?? 0) + money.amount.minor,
			);
		if (own?.isAssumed) count.assumed++;
		if (own?.isRounded) count.rounded++;
		if (found.because === "probability") count.byProbability++;
		if (isUnknown) count.idUnknown++;
		return draft;
	};

	/** The name behind a row's id: undefined without one, null if it is unknown. */
	const named = (
		row: Row,
		field: "ownerKey" | "customerKey",
		nameOf: (key: string) => string | undefined,
	): string | null | undefined => {
		const key = read.text(row, field);
		return key === undefined ? undefined : (nameOf(key) ?? null);
	};

	const notes = (deals: readonly DealDraft[]): Note[] => {
		const about = (
			kind: Note["kind"],
			count: number,
			more: Partial<Note> = {},
		): Note[] =>
			count > 0 ? [{ file: table.file, kind, count, ...more }] : [];
		const lost = deals.filter(({ status }) => status === "lost");
		const isLostZero = lost.every(({ amount }) => amount?.minor === 0);
		const created = new Set(deals.map(({ createdOn }) => createdOn));
		const isOneDay = created.size === 1 && !created.has(undefined);
		return [
			...about("currencyAssumed", count.assumed, {
				currency: mapping.currency ?? reportingCurrency,
			}),
			...about("lostAmountsZero", isLostZero ? lost.length : 0),
			...about("closedOnFromExpected", count.closedOnFromExpected),
			...about("closedOnByRule", count.closedOnByRule, {
				...(rule && { rule }),
			}),
			...about("amountsRounded", count.rounded),
			...about("statusFromProbability", count.byProbability),
			...about("idUnknown", count.idUnknown),
			...about(
				"createdOnOneDay",
				isOneDay && deals.length > 1 ? deals.length : 0,
			),
			...about(
				"keyNotUnique",
				columnOf(mapping, "key") && !isKeyed ? deals.length : 0,
			),
			...totalNotes(),
		];
	};

	/** Each sum the file ends with, beside what its rows come to; one that cannot be compared is refused as a row. */
	const totalNotes = (): Note[] =>
		(table.totals ?? []).flatMap((row) => {
			const found = readMoney(row);
			const [only, ...more] = columnSums;
			const isNamed = found && "amount" in found && !found.isAssumed;
			const currency = isNamed
				? found.amount.currency
				: more.length === 0
					? only?.[0]
					: undefined;
			if (!found || "refused" in found || currency === undefined) {
				read.refuse(row, undefined, "totalRow");
				return [];
			}
			const minor = columnSums.get(currency) ?? 0;
			return [
				{
					file: table.file,
					kind: minor === found.amount.minor ? "totalAgrees" : "totalDiffers",
					count: 1,
					line: row.line,
					said: decimalText({ minor: found.amount.minor, currency }),
					sum: decimalText({ minor, currency }),
					currency,
				} as const,
			];
		});

	return { deal, notes };
}

/** One text and nothing else: whose the rows below are, or where they stand. */
function isAlone({ cells }: Row): boolean {
	const [only, ...more] = cells.filter((cell) => cell.trim() !== "");
	return only !== undefined && more.length === 0 && /\p{L}/u.test(only);
}

function decimalText({ minor, currency }: Money): string {
	return plainDecimal(`${minor}e-${exponentOf(currency)}`) ?? String(minor);
}

const TEXTS = [
	...(["title", "owner", "customer", "product", "source"] as const),
	...(["pipeline", "stage", "lostReason", "organisationNumber"] as const),
];
const LIMITS: Partial<Record<Field, number>> = {
	owner: LONGEST_NAME,
	customer: LONGEST_NAME,
	product: LONGEST_NAME,
	organisationNumber: LONGEST_NAME,
};
const DAYS = [
	...(["createdOn", "firstContactOn", "quotedOn", "closedOn"] as const),
	...(["wonOn", "lostOn", "expectedCloseOn", "modifiedOn"] as const),
];
type DayField = (typeof DAYS)[number];

/** An open deal's stage, where one column is both: "Engaging", but not the bare word "open". */
function stageIn(text: string | undefined): string | undefined {
	return text && statusOf(text).because !== "word" ? text : undefined;
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
