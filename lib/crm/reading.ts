import type { DealStatus } from "../model/deal.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { PageAddress } from "./addresses.ts";
import type { LabelWords, PageLanguage } from "./labels.ts";

/** What a page is about. `list`: many deals, as rows or cards. `none`: nothing Målbar knows. */
export type PageKind = "deal" | "customer" | "lead" | "list" | "none";

/**
 * Where on the page a value stood: where the seller pointed, a hook the CRM is known by, beside or under a label, in
 * structured data (schema.org, `data-*` names), in the headline, the breadcrumbs, the page's title, its address, or in a text of its own.
 */
export type FieldSource =
	| "taught"
	| "known"
	| "label"
	| "structured"
	| "headline"
	| "breadcrumb"
	| "title"
	| "address"
	| "text";

/**
 * `sure`: it stands on the page once, can be read in one way, and says what it is. `likely`: the best of several, or read by
 * a guess: proposed, never logged unseen. `approximate`: the page itself rounds it (`$96.3K`).
 */
export type Certainty = "sure" | "likely" | "approximate";

/** No text of a field is longer. */
export const LONGEST_TEXT = 200;

export interface Field<T> {
	value: T;
	/** As it stood on the page, at most 200 characters. */
	text: string;
	from: FieldSource;
	/** The label it stood beside, as written on the page. */
	label?: string;
	certainty: Certainty;
}

/** An amount as the page says it: canonical decimal (`62500.5`), and its currency, null where the page does not say which. */
export interface PageAmount {
	value: string;
	currency: string | null;
}

/** The record on the screen now. A field that is not on the page is absent. */
export interface PageReading {
	kind: PageKind;
	/** The CRM, if its address or page is known: `hubspot`, `espocrm`, … */
	system: string | null;
	/** The record's own address, without what differs from visit to visit; null where the address does not name the record. */
	address: string | null;
	/** The CRM's own id of the record, as exports write it. */
	recordId?: Field<string>;
	title?: Field<string>;
	customer?: Field<string>;
	organisationNumber?: Field<string>;
	amount?: Field<PageAmount>;
	stage?: Field<string>;
	status?: Field<DealStatus>;
	/** 0 to 1. */
	probability?: Field<number>;
	owner?: Field<string>;
	createdOn?: Field<PlainDate>;
	expectedCloseOn?: Field<PlainDate>;
	closedOn?: Field<PlainDate>;
	/** Of a list or a board: what is visible of it. */
	list?: PageList;
	/** What was taught for this page and is no longer found on it. */
	unmatched?: TaughtField[];
}

/**
 * What stands on a page, as its own script reads it: days and what says how the deal ended still in the page's words, see
 * `understand`. The words of several lines are parted by line breaks.
 */
export interface PageText
	extends Omit<
		PageReading,
		"amount" | "status" | "createdOn" | "expectedCloseOn" | "closedOn"
	> {
	/** What may be the amount. */
	amounts?: AmountText[];
	/** Where none may: amounts that stand on their own, beside no label. */
	lone?: string[];
	/** How the page writes amounts, and what it says of their currency in a field of its own. */
	numbers?: { texts: string[]; currencies: string[]; siteCurrency?: string };
	createdOn?: Field<string>;
	expectedCloseOn?: Field<string>;
	closedOn?: Field<string>;
	/** Expected while the deal is open, the day it ended afterwards. */
	closeOn?: Field<string>;
	/** What may be a status, the surest first. */
	statuses?: Field<string>[];
	/** Badges and ribbons. */
	signs?: Field<string>[];
	/** Days written in figures anywhere on the page, its language as read and as it says. */
	dates?: { texts: string[]; language: PageLanguage | null; lang: string };
}

/** A value that may be the amount, as it stands. */
export interface AmountText {
	/** The value, a line for each part of it that is set apart; `more`: with what stands behind it. */
	lines: string[];
	more?: string[];
	/** What stands around it and may name the currency, its label first. */
	beside: string[];
	/** The browser's own number: a decimal point, whatever the page writes. */
	isRaw?: true;
	/** How surely its label says that it is the amount: 1 most. */
	rank: number;
	/** It stands in a column of a table, under a heading. */
	isColumn?: true;
	/** How many of the record's other fields it stands nearest to. */
	votes: number;
	from: FieldSource;
	/** Taught with the page: what its amounts are in where they do not say. */
	currency?: string;
}

/** Reads the list or board a page is about; null where it is about none. */
export type ListReader = (
	page: Document,
	hints: ReadingHints,
) => PageList | null;

/** The visible deals of a list or a board, by stage, in the page's order. */
export interface PageList {
	stages: {
		/** Null: the list does not say. */
		stage: string | null;
		status: DealStatus;
		count: number;
		/** One a currency; `currency` null: not said. */
		sums: {
			value: string;
			currency: string | null;
			/** True if an amount in it is rounded by the page. */
			isApproximate: boolean;
		}[];
		/** Deals whose amount is not visible or cannot be read. */
		withoutAmount: number;
	}[];
	count: number;
}

/** What can be pointed at. */
export const taughtFields = [
	"amount",
	"customer",
	"title",
	"stage",
	"expectedCloseOn",
	"owner",
	"organisationNumber",
] as const;
export type TaughtField = (typeof taughtFields)[number];

/**
 * How a value is found again, most robust first: the label beside it, a name its element carries (`data-*`, `name`, `id` without
 * digits, `aria-label`), where it stands from the nearest landmark. Each that is present must lead to one element, and those that
 * lead somewhere must agree.
 */
export interface Locator {
	/** The label's text as normalised by `normalLabel`. */
	label?: string;
	/** Attribute and value of the element or a close ancestor, and the way down from it. */
	hook?: { name: string; value: string; path: string };
	/** From the nearest landmark there is one of: tags, and which of how many, `main>div:2/3>span:1/1`; `>>` into a shadow root. */
	path?: string;
	/** The value is the element's text, or its `value`. */
	of: "text" | "value";
}

/** A page that was taught: one a site and kind of record. */
export interface TaughtPage {
	/** `https://crm.example`. */
	origin: string;
	kind: Exclude<PageKind, "list" | "none">;
	/** What the addresses of such records have in common, ids replaced: `/deals/*`; empty: any page of the site. */
	addressShape: string;
	fields: { [field in TaughtField]?: Locator };
	/** What amounts without a currency are in, on this site. */
	currency?: string;
}

/** Where the page is, and what its address says: found out once for each address, in the background. */
export interface Place extends PageAddress {
	href: string;
	origin: string;
	/** What the addresses of its kind of record have in common, see `TaughtPage`. */
	shape: string;
}

/** What the page cannot say of itself. */
export interface ReadingHints {
	place: Place;
	labels: LabelWords;
	today: PlainDate;
	/** What amounts without a currency are in on this site, once the seller has said so. */
	siteCurrency?: string | undefined;
	/** The seller's own: which krone "kr" is. Never a reason to call an amount's currency known. */
	reportingCurrency: string;
	taught: readonly TaughtPage[];
}

/** Which way a CRM's pages are read: its own file in `known/`. */
export interface KnownCrm {
	name: string;
	/** True if this page is one of its own: by address, or by what its pages are made of. */
	isHere(page: Document, place: Place): boolean;
	/** What its hooks say; what they do not, the generic reader fills in. */
	read(page: Document, place: Place): KnownReading | null;
}

/** What a CRM's hooks found: elements rather than values, read by the same rules as any other. */
export interface KnownReading {
	kind: PageKind;
	/** The part of the page the record is in; the generic reader looks nowhere else. */
	within?: Element;
	found: {
		[field in
			| TaughtField
			| "status"
			| "probability"
			| "createdOn"
			| "closedOn"]?: FoundText;
	};
}

/** A text and where it stood. */
export interface FoundText {
	text: string;
	element: Element;
	label?: string;
}
