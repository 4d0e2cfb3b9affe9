import type { DealStatus } from "../model/deal.ts";
import type { Money } from "../money/money.ts";
import type { PlainDate } from "../time/plain-date.ts";

/** A deal as read from outside: names instead of ids, not yet trusted. */
export interface DealDraft {
	/** Line of the file it came from (the heading is line 1). */
	line: number;
	/** The CRM's own id, if it has one; else a fingerprint of the row. Prefixed by what it is: `id:` or `row:`. */
	key: string;
	title?: string;
	owner?: string;
	customer?: string;
	amount?: Money;
	product?: string;
	source?: string;
	pipeline?: string;
	stage?: string;
	status: DealStatus;
	createdOn?: PlainDate;
	firstContactOn?: PlainDate;
	quotedOn?: PlainDate;
	expectedCloseOn?: PlainDate;
	closedOn?: PlainDate;
	probability?: number;
	lostReason?: string;
}

export interface SellerDraft {
	/** Where the name was first seen: in a file of sellers, else in one of deals. */
	line: number;
	name: string;
	team?: string;
	office?: string;
}

export interface CustomerDraft {
	/** Where the name was first seen: in a file of customers, else in one of deals. */
	line: number;
	name: string;
	/** ISO 3166-1 alpha-2. */
	country?: string;
	organisationNumber?: string;
	industry?: string;
	employees?: number;
}

/** A row that could not be understood, and why: never dropped in silence. */
export interface Refusal {
	file: string;
	line: number;
	column?: string;
	reason:
		| "amountUnreadable"
		| "dateUnreadable"
		| "statusUnreadable"
		| "nameMissing"
		| "raggedRow"
		| "valueTooLong"
		| "shareUnreadable";
	/** The cell, clipped. */
	value?: string;
	/** Lines it covers, if more than one: a broken quote swallows the lines after it. */
	lines?: number;
}

/** Two spellings that may be the same: offered beside the import, never in its way. */
export interface Suggestion {
	kind: "product" | "customer" | "seller";
	/** As the deals write it, and how many of them. */
	from: string;
	deals: number;
	/** As the list of products, customers or sellers writes it. */
	to: string;
}

/** What was decided for the user, to be said beside the sums. */
export interface Note {
	file: string;
	kind: /** No currency in the file: the reporting currency, or the one chosen for the file, was taken. */
		| "currencyAssumed"
		/** Every lost deal carries exactly 0: kept as the file says. */
		| "lostAmountsZero"
		/** Closed deals without a closing day of their own were closed on the day the file expects. */
		| "closedOnFromExpected"
		/** Every deal was created on one day, the day they were entered: no cycle can come from it. */
		| "createdOnOneDay"
		/** The key column repeats or has gaps: rows are known by their content instead. */
		| "keyNotUnique";
	/** Deals it is about. */
	count: number;
	currency?: string;
}

/** Everything one or several files say, joined by their names: the owner and customer of every deal are among them. */
export interface Drafts {
	deals: DealDraft[];
	sellers: SellerDraft[];
	customers: CustomerDraft[];
	refusals: Refusal[];
	/** True if an amount took a currency its file does not say (see the notes). */
	currencyAssumed: boolean;
	suggestions: Suggestion[];
	notes: Note[];
}
