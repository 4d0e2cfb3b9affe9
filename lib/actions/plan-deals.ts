import type { DealDraft, Drafts, Refusal } from "../intake/draft.ts";
import { type Customer, normalName } from "../model/customer.ts";
import type { Deal } from "../model/deal.ts";
import type { Id } from "../model/record.ts";
import type { Store } from "../store/db.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { idOfRow } from "./import-id.ts";
import type { ImportNames } from "./import-names.ts";

/** A deal of the file and the id it has, or will have. */
export interface DealRow {
	id: Id;
	draft: DealDraft;
	/** As it is stored. */
	deal?: Deal;
	/** The fields the file says otherwise than they are stored. */
	fields?: string[];
}

/** What is asked of a row, because either answer might be wrong. */
export type Doubt =
	/** Nothing names it, and a stored deal agrees with it: as much, by the same customer, with the same title or day. */
	| "alike"
	/** Nothing names it, and a stored deal that the file no longer has carries its customer and title. */
	| "moved"
	/** The stored deal of its id is another one in every respect: the id may be another system's. */
	| "otherId";

/** The answer: the stored deal, or another one. */
export type Answer = "same" | "new";

/** A row that is in doubt, and the stored deal it might be. */
export interface DoubtfulRow extends DealRow {
	deal: Deal;
	doubt: Doubt;
	/** Absent: not answered. Then nothing can be imported. */
	answer?: Answer;
}

/** What has been answered: for all rows of a doubt, and for single rows by their key. */
export interface DoubtAnswers {
	all?: { readonly [doubt in Doubt]?: Answer };
	rows?: { readonly [key: string]: Answer };
}

/** What the deals of a file would do. Every row stands in one of `added`, `changed` and `unchanged`, unless it waits for an answer. */
export interface DealsPlan {
	added: DealRow[];
	/** Stored already, and the file says something else. */
	changed: (DealRow & { deal: Deal })[];
	unchanged: (DealRow & { deal: Deal })[];
	/** Written by this same import before it was cut off; among the unchanged or the changed too. */
	written: (DealRow & { deal: Deal })[];
	/** Rows that are, or were, in doubt. */
	doubtful: DoubtfulRow[];
	/** Rows that another of the files has too: they count once. */
	repeated: DealDraft[];
	/** Rows whose key another of the files has, and says something else of. */
	refused: Refusal[];
	/** Stored deals that earlier files of the same shape brought and this one no longer has: they stay as they are. */
	vanished: Deal[];
}

/**
 * Finds each row's stored deal: by our own id where we wrote the file; by the CRM's own id or the row's fingerprint; else by organisation number, title, day and
 * amount where all four are there and agree; else what comes close is asked. Rows of one file never become one deal.
 * `earlier`: the imports that brought files of the same shape.
 */
export async function planDeals(
	drafts: Drafts,
	about: {
		importId: Id;
		answers?: DoubtAnswers | undefined;
		earlier?: ReadonlySet<Id> | undefined;
	},
	names: ImportNames,
	into: Store,
): Promise<DealsPlan> {
	const { importId, answers = {}, earlier = new Set() } = about;
	const plan: DealsPlan = {
		...{ added: [], changed: [], unchanged: [], written: [] },
		...{ doubtful: [], repeated: [], refused: [], vanished: [] },
	};
	if (drafts.deals.length === 0) return plan;
	const stored = await storedDeals(drafts.deals, into);
	// Whoever is still to be made is nobody a stored deal names.
	const coming: ImportNames = {
		...names,
		seller: (name) => names.seller(name) ?? "",
		customer: (name) => names.customer(name) ?? "",
	};
	const isTaken = new Set<Id>();
	const take = (draft: DealDraft, deal: Deal, isOurs = false) => {
		isTaken.add(deal.id);
		const row = { id: deal.id, draft, deal };
		if (deal.importId === importId) plan.written.push(row);
		const fields = differences(deal, dealFields(draft, coming));
		if (!isOurs && !deal.keys?.includes(draft.key)) fields.push("keys");
		if (fields.length > 0) plan.changed.push({ ...row, fields });
		else plan.unchanged.push(row);
	};
	const doubt = (row: DealRow, deal: Deal, kind: Doubt, newKey: string) => {
		const answer = answers.rows?.[row.draft.key] ?? answers.all?.[kind];
		isTaken.add(deal.id);
		plan.doubtful.push({
			...{ ...row, deal, doubt: kind },
			...(answer && { answer }),
		});
		if (answer === "same") take(row.draft, deal);
		if (answer === "new")
			plan.added.push({ ...row, draft: { ...row.draft, key: newKey } });
	};

	// A row's own id follows from its place in the sorted file alone, so that a resumed import gives it the same one.
	const seen = new Map<string, DealDraft>();
	const unnamed: DealRow[] = [];
	const others: { row: DealRow; deal: Deal; newKey: string }[] = [];
	for (const [at, draft] of [...drafts.deals].sort(byOwnerAndDay).entries()) {
		const row = { id: idOfRow(importId, at), draft };
		const twin = seen.get(draft.key);
		if (twin && contentOf(twin) === contentOf(draft)) plan.repeated.push(draft);
		else if (twin)
			plan.refused.push({
				...{ file: draft.file ?? "", line: draft.line },
				...{ reason: "keyTwice", value: draft.key },
			});
		if (twin) continue;
		seen.set(draft.key, draft);
		const ours = draft.record && stored.deals.get(draft.record);
		if (ours && !isTaken.has(ours.id)) {
			// It needs no other name: it came from here.
			take({ ...draft, key: ours.keys?.[0] ?? draft.key }, ours, true);
			continue;
		}
		const named = stored.named(draft.key);
		const own = named.find(
			({ deal, key }) => deal && isSame(deal, draft, key, coming),
		);
		// A key without its record: the import was cut off between the two.
		const cut = named.find(({ deal }) => !deal);
		const other = named.find(({ deal }) => deal)?.deal;
		if (own?.deal) take({ ...draft, key: own.key }, own.deal);
		else if (cut)
			plan.added.push({ id: cut.id, draft: { ...draft, key: cut.key } });
		else if (other)
			others.push({ row, deal: other, newKey: freeKey(draft.key, named) });
		else unnamed.push(row);
	}
	for (const { row, deal, newKey } of others)
		doubt(row, deal, "otherId", newKey);

	const isFree = (deal: Deal) =>
		!isTaken.has(deal.id) && deal.importId !== importId;
	const likes = await likenesses(
		[...stored.deals.values()].filter(isFree),
		coming,
		into,
	);
	const unlike = unnamed.filter((row) => {
		const deal = likes.twin(row.draft, isFree);
		if (deal) take(row.draft, deal);
		return !deal;
	});
	const fresh = unlike.filter((row) => {
		const deal = likes.near(row.draft, isFree);
		if (deal) doubt(row, deal, "alike", row.draft.key);
		return !deal;
	});
	// What is new so far may be what a deal that is gone has become.
	const isGone = (deal: Deal) =>
		isFree(deal) && !!deal.importId && earlier.has(deal.importId);
	const became = movedDeals(
		[...stored.deals.values()].filter(
			(deal) => isGone(deal) && deal.keys?.some(isRow),
		),
		fresh.filter(({ draft }) => isRow(draft.key)),
		coming,
		likes.root,
	);
	for (const row of fresh) {
		const deal = became.get(row.id);
		if (deal) doubt(row, deal, "moved", row.draft.key);
		else plan.added.push(row);
	}
	plan.added.sort((a, b) => byOwnerAndDay(a.draft, b.draft));
	plan.vanished = [...stored.deals.values()].filter(isGone);
	return plan;
}

/** True if every row in doubt has its answer. */
export function isAnswered({ doubtful }: Pick<DealsPlan, "doubtful">): boolean {
	return doubtful.every(({ answer }) => answer);
}

/** What a deal takes from its row; names are those of records. */
export function dealFields(
	draft: DealDraft,
	names: Pick<ImportNames, "seller" | "customer">,
): Omit<Partial<Deal>, "status"> & Pick<Deal, "status"> {
	const { line: _line, file: _file, key: _key, ...said } = draft;
	const { record: _record, organisationNumber: _number, ...rest } = said;
	const { modifiedOn: _day, ...own } = rest;
	const { owner, customer, product, ...fields } = own;
	const seller = owner === undefined ? undefined : names.seller(owner);
	const company = customer === undefined ? undefined : names.customer(customer);
	return {
		...fields,
		...(seller !== undefined && { owner: seller }),
		...(company !== undefined && { customer: company }),
		...(product && { products: [{ name: product }] }),
	};
}

/** All a row says, wherever it stands. */
function contentOf({ line: _line, file: _file, ...said }: DealDraft): string {
	return JSON.stringify(Object.entries(said).sort());
}

/** The fields of a stored deal that its row says otherwise. What the row does not say stays. */
function differences(deal: Deal, fields: Partial<Deal>): string[] {
	return Object.entries(fields)
		.filter(
			([field, value]) =>
				JSON.stringify(deal[field as keyof Deal]) !== JSON.stringify(value),
		)
		.map(([field]) => field);
}

/** An outside name of a stored deal. Without the deal, an import was cut off before writing it. */
interface Named {
	key: string;
	id: Id;
	deal: Deal | undefined;
}

/** What tells the deal of another system from the one whose id it shares: `id:17`, `id:17@2`. */
const OF_ANOTHER = /@\d+$/;

async function storedDeals(
	drafts: readonly DealDraft[],
	into: Store,
): Promise<{ deals: Map<Id, Deal>; named(key: string): readonly Named[] }> {
	const wanted = new Set(drafts.map(({ key }) => key));
	const found = new Map<string, { key: string; id: Id }[]>();
	const prefix = "key:";
	await into.keys.each("deal", [prefix], ["key;"], ([name, id]) => {
		const key = name.slice(prefix.length);
		const own = wanted.has(key) ? key : key.replace(OF_ANOTHER, "");
		if (!wanted.has(own)) return;
		const list = found.get(own);
		if (list) list.push({ key, id });
		else found.set(own, [{ key, id }]);
	});
	const deals = new Map<Id, Deal>();
	await into.records.each("deal", [], undefined, (record) => {
		deals.set(record.id, record as Deal);
	});
	return {
		deals,
		named: (key) =>
			(found.get(key) ?? []).map((each) => ({
				...each,
				deal: deals.get(each.id),
			})),
	};
}

/** The first key of that id that no stored deal has. */
function freeKey(key: string, named: readonly Named[]): string {
	let number = 2;
	while (named.some((each) => each.key === `${key}@${number}`)) number++;
	return `${key}@${number}`;
}

/**
 * True unless everything that stays the same of a deal (its title, its customer, the days it began) is known of both and
 * differs: two systems count from 1. Of a deal that was read from a page less is known, and by then there are two ways an id
 * came in: one thing has to agree, be it the amount.
 */
function isSame(
	deal: Deal,
	draft: DealDraft,
	key: string,
	names: ImportNames,
): boolean {
	if (!key.startsWith("id:")) return true;
	const { title, customer, createdOn, firstContactOn } = draft;
	const pairs = [
		[deal.title && normalName(deal.title), title && normalName(title)],
		[deal.customer, customer && names.customer(customer)],
		[deal.createdOn, createdOn],
		[deal.firstContactOn, firstContactOn],
	].filter(([one, other]) => one !== undefined && other !== undefined);
	if (pairs.some(([one, other]) => one === other)) return true;
	if (!deal.keys?.some((each) => each.startsWith("page:")))
		return pairs.length < 2;
	return (
		deal.amount !== undefined &&
		deal.amount.minor === draft.amount?.minor &&
		deal.amount.currency === draft.amount.currency
	);
}

/** When it was, or is to be, or began: the day two descriptions of one deal would share. */
function dayOfDeal({
	closedOn,
	expectedCloseOn,
	createdOn,
}: Pick<DealDraft, "closedOn" | "expectedCloseOn" | "createdOn">):
	| PlainDate
	| undefined {
	return closedOn ?? expectedCloseOn ?? createdOn;
}

type Root = (customer: Id | undefined) => Id | undefined;

/** Stored deals by customer and amount, to find what a row without a known name may be. */
async function likenesses(
	deals: readonly Deal[],
	names: ImportNames,
	into: Store,
) {
	const became = new Map<Id, Id>();
	const isNumbered = new Set<Id>();
	await into.records.each("customer", [], undefined, (record) => {
		const { id, mergedInto, organisationNumber } = record as Customer;
		if (mergedInto) became.set(id, mergedInto);
		if (organisationNumber) isNumbered.add(id);
	});
	const root: Root = (customer) => {
		let at = customer;
		for (let steps = 0; at && became.has(at) && steps < 100; steps++)
			at = became.get(at);
		return at;
	};
	const placeOf = (customer: Id | undefined, amount: Deal["amount"]) =>
		`${customer ?? ""} ${amount?.minor ?? ""} ${amount?.currency ?? ""}`;
	const byPlace = new Map<string, Deal[]>();
	for (const deal of deals) {
		const place = placeOf(root(deal.customer), deal.amount);
		const list = byPlace.get(place);
		if (list) list.push(deal);
		else byPlace.set(place, [deal]);
	}
	const customerOf = ({ customer }: DealDraft) =>
		customer === undefined ? undefined : root(names.customer(customer));
	const agreeing = (
		draft: DealDraft,
		isFree: (deal: Deal) => boolean,
		agrees: (title: boolean | null, day: boolean | null, deal: Deal) => boolean,
	) =>
		byPlace.get(placeOf(customerOf(draft), draft.amount))?.find((deal) => {
			const day = dayOfDeal(draft);
			return (
				isFree(deal) &&
				agrees(
					equal(
						draft.title && normalName(draft.title),
						deal.title && normalName(deal.title),
					),
					equal(day, dayOfDeal(deal)),
					deal,
				)
			);
		});
	return {
		root,
		/** The deal of the same organisation number, title, day and amount. Two ids of one system are two deals. */
		twin(draft: DealDraft, isFree: (deal: Deal) => boolean) {
			const customer = customerOf(draft);
			if (!customer || !isNumbered.has(customer) || !draft.amount)
				return undefined;
			return agreeing(
				draft,
				isFree,
				(title, day, deal) =>
					title === true &&
					day === true &&
					!(isId(draft.key) && deal.keys?.some(isId)),
			);
		},
		/** A deal of the same customer and amount, where neither title nor day speaks against it and one of them for it. */
		near(draft: DealDraft, isFree: (deal: Deal) => boolean) {
			if (!draft.amount) return undefined;
			return agreeing(draft, isFree, (title, day, deal) => {
				if (title === false || day === false) return false;
				const isBoth = title === true && day === true;
				if (isId(draft.key) && deal.keys?.some(isId)) return isBoth;
				return draft.customer === undefined
					? title === true
					: title === true || day === true;
			});
		},
	};
}

function isId(key: string): boolean {
	return key.startsWith("id:");
}

function isRow(key: string): boolean {
	return key.startsWith("row:");
}

/** Whether two values are equal; null: one of them is not known. */
function equal(
	one: string | undefined,
	other: string | undefined,
): boolean | null {
	return one && other ? one === other : null;
}

/** New rows by the deal that is gone from the file and has their customer, title and beginning, where both are the only ones. */
function movedDeals(
	gone: readonly Deal[],
	rows: readonly DealRow[],
	names: ImportNames,
	root: Root,
): Map<Id, Deal> {
	const identity = (
		customer: Id | undefined,
		{
			title,
			createdOn,
			firstContactOn,
		}: Pick<DealDraft, "title" | "createdOn" | "firstContactOn">,
	) => {
		const began = createdOn ?? firstContactOn;
		return customer && (title || began)
			? `${customer} ${began ?? ""} ${normalName(title ?? "")}`
			: undefined;
	};
	const only = <T>(all: readonly T[], of: (each: T) => string | undefined) => {
		const found = new Map<string, T | null>();
		for (const each of all) {
			const name = of(each);
			if (name !== undefined) found.set(name, found.has(name) ? null : each);
		}
		return found;
	};
	const left = only(gone, (deal) => identity(root(deal.customer), deal));
	const came = only(rows, ({ draft }) =>
		identity(
			draft.customer === undefined
				? undefined
				: root(names.customer(draft.customer)),
			draft,
		),
	);
	const moved = new Map<Id, Deal>();
	for (const [name, row] of came) {
		const deal = left.get(name);
		if (row && deal) moved.set(row.id, deal);
	}
	return moved;
}

function byOwnerAndDay(a: DealDraft, b: DealDraft): number {
	return (
		order(a.owner ?? "", b.owner ?? "") ||
		order(dayOf(a), dayOf(b)) ||
		a.line - b.line
	);
}

function dayOf(draft: DealDraft): string {
	return draft.closedOn ?? draft.firstContactOn ?? draft.createdOn ?? "";
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
