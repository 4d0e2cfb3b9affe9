import { percent } from "../../lib/format.ts";
import { normalName } from "../../lib/model/customer.ts";
import { type Credit, type Deal, WHOLE } from "../../lib/model/deal.ts";
import type { CreditRule } from "../../lib/model/settings.ts";
import type { Money } from "../../lib/money/money.ts";
import { readAmount } from "../../lib/money/read-amount.ts";
import { readDecimal } from "../../lib/money/read-decimal.ts";
import { t } from "../../lib/text/text.ts";
import { addDays, isPlainDate } from "../../lib/time/plain-date.ts";
import { amountText, decimalText, typedAmount } from "../amount.ts";
import type { Choice } from "./scope-line.tsx";
import { readShare, shareText } from "./shares.ts";

/** A deal while it is being written: everything as typed. */
export interface DealEntry {
	customer: string;
	amount: string;
	currency: string;
	status: Deal["status"];
	closedOn: string;
	expectedCloseOn: string;
	owner: string;
	title: string;
	source: string;
	stage: string;
	pipeline: string;
	/** By the name it has in the list. */
	lead: string;
	createdOn: string;
	firstContactOn: string;
	quotedOn: string;
	/** In per cent. */
	probability: string;
	lostReason: string;
	products: readonly ProductEntry[];
	/** Empty: once. */
	every: "" | NonNullable<Deal["recurring"]>["every"];
	recursFrom: string;
	/** The last day it recurs on; empty: for good. */
	recursLast: string;
	/** Empty: the owner's, whole. */
	credits: readonly CreditEntry[];
}

export interface ProductEntry {
	name: string;
	quantity: string;
	amount: string;
}

export interface CreditEntry {
	seller: string;
	/** In per cent. */
	share: string;
}

/** What a deal's form says, as the record keeps it; null: not said. */
export interface DealFields {
	customerName: string | null;
	amount: Money | null;
	status: Deal["status"];
	closedOn: string | null;
	expectedCloseOn: string | null;
	owner: string | null;
	title: string | null;
	source: string | null;
	stage: string | null;
	pipeline: string | null;
	lead: string | null;
	createdOn: string | null;
	firstContactOn: string | null;
	quotedOn: string | null;
	probability: number | null;
	lostReason: string | null;
	products: NonNullable<Deal["products"]> | null;
	recurring: NonNullable<Deal["recurring"]> | null;
	credits: Credit[] | null;
}

/** Why something cannot be saved, by the field it stands in; a row's by `products.0`, `credits.1`. */
export type Problems = { readonly [field: string]: string };

/** What names stand for. */
export interface Named {
	sellers: readonly Choice[];
	leads: readonly Choice[];
	/** Of a deal that is not there yet: who it counts for if it does not say so. */
	rule?: CreditRule | undefined;
}

/** A deal that is not there yet. */
export function blankDeal(
	status: "won" | "open",
	{ today, currency, me }: { today: string; currency: string; me?: string },
): DealEntry {
	return {
		customer: "",
		amount: "",
		currency,
		status,
		closedOn: status === "won" ? today : "",
		expectedCloseOn: "",
		owner: me ?? "",
		title: "",
		source: "",
		stage: "",
		pipeline: "",
		lead: "",
		// A won deal was not created today: a cycle must not be made up from it.
		createdOn: status === "open" ? today : "",
		firstContactOn: "",
		quotedOn: "",
		probability: "",
		lostReason: "",
		products: [],
		every: "",
		recursFrom: "",
		recursLast: "",
		credits: [],
	};
}

/** A deal as its form shows it. */
export function dealEntryOf(
	deal: Deal,
	{
		customer,
		currency,
		leads,
		sellerNow,
	}: {
		customer: string;
		currency: string;
		leads: readonly Choice[];
		/** A seller as who they are now. */
		sellerNow(id: string): string;
	},
): DealEntry {
	const { amount, recurring } = deal;
	const own = amount?.currency ?? currency;
	const shares = new Map<string, number>();
	for (const { seller, share } of deal.credits ?? []) {
		const now = sellerNow(seller);
		shares.set(now, (shares.get(now) ?? 0) + share);
	}
	return {
		customer,
		amount: amount ? amountText(amount) : "",
		currency: own,
		status: deal.status,
		closedOn: deal.closedOn ?? "",
		expectedCloseOn: deal.expectedCloseOn ?? "",
		owner: deal.owner ? sellerNow(deal.owner) : "",
		title: deal.title ?? "",
		source: deal.source ?? "",
		stage: deal.stage ?? "",
		pipeline: deal.pipeline ?? "",
		lead: leads.find(({ value }) => value === deal.lead)?.label ?? "",
		createdOn: deal.createdOn ?? "",
		firstContactOn: deal.firstContactOn ?? "",
		quotedOn: deal.quotedOn ?? "",
		probability:
			deal.probability === undefined
				? ""
				: decimalText(String(Number((deal.probability * 100).toFixed(6)))),
		lostReason: deal.lostReason ?? "",
		products: (deal.products ?? []).map((each) => ({
			name: each.name,
			quantity: each.quantity === undefined ? "" : quantityText(each.quantity),
			amount: each.amount ? ownAmountText(each.amount, own) : "",
		})),
		every: recurring?.every ?? "",
		recursFrom: recurring?.from ?? "",
		recursLast: recurring?.to ? addDays(recurring.to, -1) : "",
		credits: [...shares].map(([seller, share]) => ({
			seller,
			share: shareText(share),
		})),
	};
}

/** Reads what was typed: as much of it as can be read, and what is wrong with the rest. */
export function readDeal(
	entry: DealEntry,
	named: Named,
): { fields: DealFields; problems: Problems } {
	const problems: { [field: string]: string } = {};
	const text = (value: string) => value.trim() || null;
	const day = (field: keyof DealEntry & string) => {
		const value = entry[field] as string;
		if (value === "" || isPlainDate(value)) return value || null;
		problems[field] = t("deal.dayUnreadable");
		return null;
	};
	const amountOf = (typed: string, currency: string, field: string) => {
		const answer = typedAmount(typed, currency);
		if (answer.state === "unreadable")
			problems[field] = t("log.amountUnreadable");
		if (answer.state === "unclear")
			problems[field] = t("log.amountUnclear", {
				one: answer.one,
				other: answer.other,
			});
		return answer.state === "read" ? answer.money : null;
	};

	const isOpen = entry.status === "open";
	const closedOn = isOpen ? null : day("closedOn");
	if (!isOpen && entry.closedOn === "") problems.closedOn = t("deals.needsDay");
	const amount = amountOf(entry.amount, entry.currency, "amount");
	const currency = amount?.currency ?? entry.currency;
	const probability = readProbability(entry.probability);
	if (probability === undefined)
		problems.probability = t("deal.probabilityUnreadable");

	const products = entry.products.map(({ name, quantity, amount }, at) => {
		const field = `products.${at}`;
		const count = readQuantity(quantity);
		if (count === undefined) problems[field] = t("deal.quantityUnreadable");
		const worth = amountOf(amount, currency, field);
		if (!name.trim()) problems[field] = t("deal.productNameless");
		return {
			name: name.trim(),
			...(typeof count === "number" && { quantity: count }),
			...(worth && { amount: worth }),
		};
	});
	return {
		fields: {
			customerName: text(entry.customer),
			amount,
			status: entry.status,
			closedOn,
			expectedCloseOn: day("expectedCloseOn"),
			owner: entry.owner || null,
			title: text(entry.title),
			source: text(entry.source),
			stage: text(entry.stage),
			pipeline: text(entry.pipeline),
			lead: readLead(entry.lead, named.leads, problems),
			createdOn: day("createdOn"),
			firstContactOn: day("firstContactOn"),
			quotedOn: day("quotedOn"),
			probability: probability ?? null,
			lostReason: text(entry.lostReason),
			products: products.length ? products : null,
			recurring: entry.every ? readRecurring(entry, day, problems) : null,
			credits: readCredits(entry, named, problems),
		},
		problems,
	};
}

/** Only what was changed in the form: what another surface changed meanwhile stays. */
export function dealPatch(
	before: DealFields,
	after: DealFields,
): Partial<DealFields> {
	return Object.fromEntries(
		Object.entries(after).filter(
			([field, value]) =>
				JSON.stringify(before[field as keyof DealFields]) !==
				JSON.stringify(value),
		),
	);
}

function readLead(
	typed: string,
	leads: Named["leads"],
	problems: { [field: string]: string },
): string | null {
	const name = normalName(typed);
	if (!name) return null;
	const lead = leads.find(({ label }) => normalName(label) === name);
	if (!lead) problems.lead = t("deal.noLead");
	return lead?.value ?? null;
}

function readRecurring(
	{ every, recursFrom, recursLast }: DealEntry,
	day: (field: "recursFrom" | "recursLast") => string | null,
	problems: { [field: string]: string },
): DealFields["recurring"] {
	const from = day("recursFrom");
	const last = day("recursLast");
	if (recursFrom === "") problems.recursFrom = t("deal.recursNeedsDay");
	if (from && last && recursLast < from)
		problems.recursLast = t("deal.recursEndsFirst");
	return every && from
		? { every, from, ...(last && { to: addDays(last, 1) }) }
		: null;
}

/** Whom it counts for; null: the owner alone, which needs no saying unless the setting would say somebody else. */
function readCredits(
	{ credits: entries, owner }: DealEntry,
	{ sellers, rule }: Named,
	problems: { [field: string]: string },
): Credit[] | null {
	const credits = entries.map(({ seller, share: typed }, at) => {
		const share = readShare(typed);
		const isTwice = entries.some(
			(other, before) => before < at && other.seller === seller,
		);
		const name = sellers.find(({ value }) => value === seller)?.label ?? "";
		if (share === null) problems[`credits.${at}`] = t("deal.shareUnreadable");
		if (!seller) problems[`credits.${at}`] = t("deal.chooseSeller");
		else if (isTwice) problems[`credits.${at}`] = t("deal.twice", { name });
		return { seller, share: share ?? 0 };
	});
	if (credits.length === 0) return null;
	const sum = credits.reduce((all, { share }) => all + share, 0);
	if (sum !== WHOLE && credits.every(({ share }) => share > 0))
		problems.credits = t("deal.sharesSum", { sum: percent(sum / WHOLE, 4) });
	const isOwnersAlone = credits.length === 1 && credits[0]?.seller === owner;
	return isOwnersAlone && (rule ?? "owner") === "owner" ? null : credits;
}

/** A per cent from 0 to 100 as a fraction; null: empty; undefined: something else. */
function readProbability(typed: string): number | null | undefined {
	const text = typed.replace(/\s*%\s*$/, "").trim();
	if (text === "") return null;
	if (/^0+(?:[.,]0+)?$/.test(text)) return 0;
	const decimal = readDecimal(text);
	if (decimal === null || Number(decimal) > 100) return undefined;
	// One division of two whole numbers is the nearest number there is.
	const [whole = "", decimals = ""] = decimal.split(".");
	return Number(whole + decimals) / 10 ** (decimals.length + 2);
}

/** An amount in another currency than the deal's says so. */
function ownAmountText(amount: Money, currency: string): string {
	const text = amountText(amount);
	return amount.currency === currency ? text : `${text} ${amount.currency}`;
}

/** A number, so written that three decimals are not taken for thousands. */
function quantityText(quantity: number): string {
	return decimalText(String(quantity).replace(/^-?\d{1,3}\.\d{3}$/, "$&0"));
}

/** A number; null: empty; undefined: something else, also what may mean thousands or decimals. */
function readQuantity(typed: string): number | null | undefined {
	if (!typed.trim()) return null;
	const { state, value, currency } = readAmount(typed);
	return state === "exact" && !currency ? Number(value) : undefined;
}
