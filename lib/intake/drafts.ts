import { normalName } from "../model/customer.ts";
import type { Money } from "../money/money.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { type AcceptedFile, cellReader } from "./cell-reader.ts";
import { dealReader } from "./deal-drafts.ts";
import type {
	CustomerDraft,
	DealDraft,
	DraftPlace,
	Drafts,
	SellerDraft,
	Suggestion,
	TeamDraft,
} from "./draft.ts";
import { addCustomer, addSeller } from "./name-drafts.ts";
import { namesByKey } from "./names-by-key.ts";
import { recordReader } from "./record-drafts.ts";
import type { ReadingInto } from "./record-reader.ts";

import { Sums } from "./sums.ts";

export type { AcceptedFile };

export interface DraftOptions {
	/** What amounts are in that do not say it. */
	reportingCurrency: string;
	/** The day of the import, for the rule that closes won deals without a day on it. */
	today?: PlainDate;
	/** Told the share (0 to 1) of all rows that is done, every 20,000 rows. */
	onProgress?: (share: number) => void;
}

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
	for (const { table, mapping } of files) {
		for (const refusal of table.refusals) drafts.refusals.push(refusal);
		// Deals and targets compare the sum their file ends with; nobody else has use for it.
		if (mapping.kind !== "deals" && mapping.kind !== "targets")
			for (const { line } of table.totals ?? [])
				drafts.refusals.push({ file: table.file, line, reason: "totalRow" });
	}

	const sellers = new Map<string, SellerDraft>();
	const customers = new Map<string, CustomerDraft>();
	const products = new Map<string, string>();
	const named = {
		owner: namesByKey(),
		customer: namesByKey(),
		number: namesByKey(),
	};
	for (const file of files) {
		const read = cellReader(file, drafts.refusals);
		if (file.mapping.kind === "sellers")
			for (const row of file.table.rows) {
				step();
				addSeller(sellers, row, read);
				named.owner.add(read.text(row, "key"), read.text(row, "owner"));
			}
		if (file.mapping.kind === "customers")
			for (const row of file.table.rows) {
				step();
				addCustomer(customers, row, read);
				const name = read.text(row, "customer");
				named.customer.add(read.text(row, "key"), name);
				named.number.add(
					bareNumber(read.text(row, "organisationNumber") ?? ""),
					name,
				);
			}
		if (file.mapping.kind === "products")
			for (const row of file.table.rows) {
				step();
				const product = read.text(row, "product");
				if (product) products.set(normalName(product), product);
			}
	}

	for (const seller of [...sellers.values()])
		for (const alias of seller.aliases ?? [])
			if (!sellers.has(normalName(alias)))
				sellers.set(normalName(alias), seller);

	// Look-alikes are looked for against the lists alone, not against the deals' own names.
	const listed = {
		seller: [...new Set(sellers.values())].map(({ name }) => name),
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
	const withoutDay: DraftPlace[] = [];
	const sellerOf = spelling(sellers);
	const customerOf = spelling(customers);
	const addNumber = numberOf(customers);
	for (const file of files) {
		if (file.mapping.kind !== "deals") continue;
		const own: DealDraft[] = [];
		const read = dealReader(file, {
			reportingCurrency: options.reportingCurrency,
			today: options.today,
			refusals: drafts.refusals,
			ownerOf: named.owner.of,
			customerOf: named.customer.of,
		});
		for (const row of file.table.rows) {
			step();
			const deal = read.deal(row);
			if (!deal) continue;
			if (deal.owner) deal.owner = sellerOf(deal.owner, row.line);
			if (!deal.customer && deal.organisationNumber) {
				const name = named.number.of(bareNumber(deal.organisationNumber));
				if (name) deal.customer = name;
			}
			if (deal.customer) deal.customer = customerOf(deal.customer, row.line);
			if (deal.product)
				deal.product = products.get(normalName(deal.product)) ?? deal.product;
			addNumber(deal);
			if (deal.status === "won" && !deal.closedOn)
				withoutDay.push({ file: file.table.file, line: row.line });
			use(used.seller, deal.owner);
			use(used.customer, deal.customer);
			use(used.product, deal.product);
			own.push(deal);
			drafts.deals.push(deal);
		}
		drafts.notes.push(...read.notes(own));
	}
	const teams = new Map<string, TeamDraft>();
	const into: ReadingInto = {
		drafts,
		reportingCurrency: options.reportingCurrency,
		seller: sellerOf,
		customer: customerOf,
		team: spelling(teams),
	};
	for (const file of files) {
		const reader = recordReader(file, into);
		if (!reader) continue;
		for (const row of file.table.rows) {
			step();
			reader.row(row);
		}
		if (file.mapping.kind === "targets")
			for (const row of file.table.totals ?? []) reader.row(row);
		reader.end();
	}
	options.onProgress?.(1);

	if (withoutDay.length > 0) drafts.wonWithoutDay = withoutDay;
	if (teams.size > 0) drafts.teams = [...teams.values()];
	drafts.sellers = [...new Set(sellers.values())];
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
	/** Won deals that have no closing day, and so belong to no period. Absent: none. */
	wonWithoutDay?: { count: number; sum: Money[] };
	/** Lines that were refused, of all files. */
	refused: number;
}

/** Counts and sums of the drafts as they are, before anything is stored. */
export function sumsOf(drafts: Drafts): FileSums {
	const sums = { won: 0, lost: 0, open: 0, creditNotes: 0 };
	const revenue = new Sums();
	const undated = new Sums();
	let without = 0;
	for (const { status, amount, closedOn } of drafts.deals) {
		if (status === "won" && amount && amount.minor < 0) sums.creditNotes++;
		else sums[status]++;
		if (status !== "won") continue;
		if (amount) revenue.add(amount);
		if (closedOn) continue;
		without++;
		if (amount) undated.add(amount);
	}
	const refused = drafts.refusals.reduce(
		(sum, { lines }) => sum + (lines ?? 1),
		0,
	);
	return {
		rows: drafts.deals.length,
		...sums,
		revenue: revenue.all(),
		...(without > 0 && {
			wonWithoutDay: { count: without, sum: undated.all() },
		}),
		refused,
	};
}

/** Notes what the deals' own file says of their customers' numbers, where no list does. */
function numberOf(
	customers: ReadonlyMap<string, CustomerDraft>,
): (deal: DealDraft) => void {
	const done = new Set<string>();
	return ({ customer, organisationNumber }) => {
		if (!customer || !organisationNumber || done.has(customer)) return;
		done.add(customer);
		const entry = customers.get(normalName(customer));
		if (entry) entry.organisationNumber ??= organisationNumber;
	};
}

function bareNumber(organisationNumber: string): string {
	return organisationNumber.replace(/[^\p{L}\p{N}]+/gu, "").toUpperCase();
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
