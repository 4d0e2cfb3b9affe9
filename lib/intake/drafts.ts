import { normalName } from "../model/customer.ts";
import type { DealStatus } from "../model/deal.ts";
import { fromMajor, type Money } from "../money/money.ts";
import { currencyIn, readAmount } from "../money/read-amount.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Field } from "./columns.ts";
import { countryCode } from "./country.ts";
import { isNoDate, readDate } from "./dates.ts";
import { rowKeys } from "./deal-key.ts";
import type {
	CustomerDraft,
	DealDraft,
	Drafts,
	Note,
	Refusal,
	SellerDraft,
	Suggestion,
} from "./draft.ts";
import { isUnknownKrone, krOf } from "./find-amounts.ts";
import { columnOf, type HowRead, type Mapping } from "./mapping.ts";
import { readCount, readShare } from "./numbers.ts";
import { statusOf, wordKey } from "./status.ts";
import type { Row, Table } from "./table.ts";

/** A file and the mapping the user accepted for it. */
export interface AcceptedFile {
	table: Table;
	mapping: Mapping;
}

export interface DraftOptions {
	/** What amounts are in that do not say it. */
	reportingCurrency: string;
	/** Told the share (0 to 1) of all rows that is done, every 20,000 rows. */
	onProgress?: (share: number) => void;
}

/** As the records allow (see model/record.ts). */
const LONGEST_NAME = 1_000;
const LONGEST_TEXT = 100_000;
const CLIP = 80;

/**
 * Everything the files say. Each row of a file of deals is a deal or a refusal; of sellers and customers, rows of the
 * same name are one. Names of sellers and customers are spelled as in their own list wherever only case and spaces
 * differ. Dates and amounts are as the file says: the 0 a CRM writes for a lost deal stays 0.
 */
export function draftsOf(
	files: readonly AcceptedFile[],
	options: DraftOptions,
): Drafts {
	const drafts: Drafts = {
		deals: [],
		sellers: [],
		customers: [],
		refusals: [],
		currencyAssumed: false,
		suggestions: [],
		notes: [],
	};
	const total = files.reduce((sum, { table }) => sum + table.rows.length, 0);
	let done = 0;
	const step = () => {
		if (done++ % 20_000 === 0) options.onProgress?.((done - 1) / total);
	};
	for (const { table } of files)
		for (const refusal of table.refusals) drafts.refusals.push(refusal);

	const sellers = new Map<string, SellerDraft>();
	const customers = new Map<string, CustomerDraft>();
	const products = new Map<string, string>();
	for (const file of files) {
		const read = cellReader(file, drafts.refusals);
		if (file.mapping.kind === "sellers")
			for (const row of file.table.rows) {
				step();
				addSeller(sellers, row, read);
			}
		if (file.mapping.kind === "customers")
			for (const row of file.table.rows) {
				step();
				addCustomer(customers, row, read);
			}
		if (file.mapping.kind === "products")
			for (const row of file.table.rows) {
				step();
				const product = read.text(row, "product");
				if (product) products.set(normalName(product), product);
			}
	}

	// Look-alikes are looked for against the lists alone, not against the deals' own names.
	const listed = {
		seller: [...sellers.values()].map(({ name }) => name),
		customer: [...customers.values()].map(({ name }) => name),
		product: [...products.values()],
	};
	const used = {
		seller: new Map<string, number>(),
		customer: new Map<string, number>(),
		product: new Map<string, number>(),
	};
	const use = (names: Map<string, number>, name: string | undefined) => {
		if (name) names.set(name, (names.get(name) ?? 0) + 1);
	};
	const sellerOf = spelling(sellers);
	const customerOf = spelling(customers);
	for (const file of files) {
		if (file.mapping.kind !== "deals") continue;
		const own: DealDraft[] = [];
		const read = dealReader(file, options.reportingCurrency, drafts.refusals);
		for (const row of file.table.rows) {
			step();
			const deal = read.deal(row);
			if (!deal) continue;
			if (deal.owner) deal.owner = sellerOf(deal.owner, row.line);
			if (deal.customer) deal.customer = customerOf(deal.customer, row.line);
			use(used.seller, deal.owner);
			use(used.customer, deal.customer);
			use(used.product, deal.product);
			own.push(deal);
			drafts.deals.push(deal);
		}
		drafts.notes.push(...read.notes(own));
	}
	options.onProgress?.(1);

	drafts.sellers = [...sellers.values()];
	drafts.customers = [...customers.values()];
	drafts.currencyAssumed = drafts.notes.some(
		({ kind }) => kind === "currencyAssumed",
	);
	drafts.suggestions = (["product", "customer", "seller"] as const).flatMap(
		(kind) => lookAlikes(kind, used[kind], listed[kind]),
	);
	return drafts;
}

/** A file's own sums, to stand beside what the import made of it. */
export interface FileSums {
	/** Rows read as deals. */
	rows: number;
	/** As `dealsWon` counts: credit notes (won, below zero) are no deals. */
	won: number;
	lost: number;
	open: number;
	creditNotes: number;
	/** Won amounts, credit notes included, one a currency, in the order of their codes. */
	revenue: Money[];
	/** Lines that were refused, of all files. */
	refused: number;
}

/** Counts and sums of the drafts as they are, before anything is stored. */
export function sumsOf(drafts: Drafts): FileSums {
	const sums = { won: 0, lost: 0, open: 0, creditNotes: 0 };
	const revenue = new Map<string, number>();
	for (const { status, amount } of drafts.deals) {
		if (status === "won" && amount && amount.minor < 0) sums.creditNotes++;
		else sums[status]++;
		if (status === "won" && amount)
			revenue.set(
				amount.currency,
				(revenue.get(amount.currency) ?? 0) + amount.minor,
			);
	}
	const refused = drafts.refusals.reduce(
		(sum, { lines }) => sum + (lines ?? 1),
		0,
	);
	return {
		rows: drafts.deals.length,
		...sums,
		revenue: [...revenue]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([currency, minor]) => ({ minor, currency })),
		refused,
	};
}

/** Reads the cells of one file by its mapping. A row that was refused is null from then on. */
interface CellReader {
	text(row: Row, field: Field): string | undefined;
	howRead<As extends HowRead["as"]>(
		field: Field,
		as: As,
	): Extract<HowRead, { as: As }> | undefined;
	refuse(row: Row, field: Field | undefined, reason: Refusal["reason"]): null;
}

function cellReader(
	{ table, mapping }: AcceptedFile,
	refusals: Refusal[],
): CellReader {
	const columns = new Map(
		mapping.columns.flatMap((column) =>
			column.field ? [[column.field, column] as const] : [],
		),
	);
	const text = (row: Row, field: Field) => {
		const column = columns.get(field);
		return (column && row.cells[column.column]?.trim()) || undefined;
	};
	return {
		text,
		howRead(field, as) {
			const howRead = columns.get(field)?.howRead;
			return howRead?.as === as
				? (howRead as Extract<HowRead, { as: typeof as }>)
				: undefined;
		},
		refuse(row, field, reason) {
			const column = field && columns.get(field)?.heading;
			const value = field && text(row, field)?.slice(0, CLIP);
			refusals.push({
				file: table.file,
				line: row.line,
				...(column !== undefined && { column }),
				reason,
				...(value !== undefined && { value }),
			});
			return null;
		},
	};
}

/** The first of `fields` whose cell is longer than a record may hold. */
function tooLong(
	read: CellReader,
	row: Row,
	fields: readonly Field[],
	limit: number,
): Field | undefined {
	return fields.find((field) => (read.text(row, field)?.length ?? 0) > limit);
}

function addSeller(
	sellers: Map<string, SellerDraft>,
	row: Row,
	read: CellReader,
): void {
	const name = read.text(row, "owner");
	if (!name) return void read.refuse(row, "owner", "nameMissing");
	const long = tooLong(read, row, ["owner", "team", "office"], LONGEST_NAME);
	if (long) return void read.refuse(row, long, "valueTooLong");
	const known = sellers.get(normalName(name));
	const team = known?.team ?? read.text(row, "team");
	const office = known?.office ?? read.text(row, "office");
	sellers.set(normalName(name), {
		line: known?.line ?? row.line,
		name: known?.name ?? name,
		...(team && { team }),
		...(office && { office }),
	});
}

function addCustomer(
	customers: Map<string, CustomerDraft>,
	row: Row,
	read: CellReader,
): void {
	const name = read.text(row, "customer");
	if (!name) return void read.refuse(row, "customer", "nameMissing");
	const long = tooLong(
		read,
		row,
		["customer", "sector", "country", "organisationNumber"],
		LONGEST_NAME,
	);
	if (long) return void read.refuse(row, long, "valueTooLong");
	const known = customers.get(normalName(name));
	const country =
		known?.country ?? countryCode(read.text(row, "country") ?? "");
	const organisationNumber =
		known?.organisationNumber ?? read.text(row, "organisationNumber");
	const industry = known?.industry ?? read.text(row, "sector");
	const style = read.howRead("employees", "count");
	const employees =
		known?.employees ??
		(style && readCount(read.text(row, "employees") ?? "", style.decimal));
	customers.set(normalName(name), {
		line: known?.line ?? row.line,
		name: known?.name ?? name,
		...(country && { country }),
		...(organisationNumber && { organisationNumber }),
		...(industry && { industry }),
		...(typeof employees === "number" && { employees }),
	});
}

/** The spelling a name has in its list; a name that is not there joins it, as first written. */
function spelling(
	list: Map<string, { line: number; name: string }>,
): (name: string, line: number) => string {
	const known = new Map<string, string>();
	return (name, line) => {
		const same = known.get(name);
		if (same) return same;
		const key = normalName(name);
		const entry = list.get(key) ?? { line, name };
		list.set(key, entry);
		known.set(name, entry.name);
		return entry.name;
	};
}

/** Reads one file's rows as deals. */
function dealReader(
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

/** True if every row has a value and no two the same. */
function isUnique(rows: readonly Row[], column: number): boolean {
	const seen = new Set<string>();
	for (const { cells } of rows) {
		const value = cells[column]?.trim();
		if (!value) return false;
		seen.add(value);
	}
	return seen.size === rows.length;
}

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
function remembering<T>(read: (text: string) => T): (text: string) => T {
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
function moneyReader(
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

/** Names that are not in their list, but would be without spaces, punctuation and case: "GTXPro" and "GTX Pro". */
function lookAlikes(
	kind: Suggestion["kind"],
	used: ReadonlyMap<string, number>,
	listed: readonly string[],
): Suggestion[] {
	if (listed.length === 0) return [];
	const bare = (name: string) =>
		normalName(name).replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
	const exact = new Set(listed.map(normalName));
	const byBare = new Map(listed.map((name) => [bare(name), name]));
	return [...used].flatMap(([from, deals]) => {
		const to = byBare.get(bare(from));
		return to !== undefined && bare(from) !== "" && !exact.has(normalName(from))
			? [{ kind, from, deals, to }]
			: [];
	});
}
