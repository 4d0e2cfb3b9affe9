import type { Id } from "../model/record.ts";
import type { PlainDate } from "../time/plain-date.ts";

/** What is counted, before anyone asks what it means. The numbers are stored: never reuse one. */
export const FACT = {
	leadCreated: 1,
	leadContacted: 2,
	leadQualified: 3,
	dealCreated: 4,
	dealContacted: 5,
	dealQuoted: 6,
	dealWon: 7,
	dealLost: 8,
	/** By expected close. */
	dealOpen: 9,
	call: 10,
	meetingBooked: 11,
	meetingHeld: 12,
	quoteSent: 13,
	otherActivity: 14,
	/** A deal's first contact where its lead is the prospect: not counted as another one. */
	leadDealContacted: 15,
	/** A customer's first appearance anywhere, for the owner of the record it appeared in. */
	customerAppeared: 16,
	/** A recurring deal won: its amount is what it brings in a year. */
	recurringWon: 17,
} as const;
export type FactKind = (typeof FACT)[keyof typeof FACT];

/** Deals won and lost: all of a history that a KPI looks at. */
export const DECIDED: ReadonlySet<FactKind> = new Set([
	FACT.dealWon,
	FACT.dealLost,
]);

/**
 * Whose tally a fact stands in: a seller's (`seller:<id>`), nobody's (`seller:`), or a customer's (`customer:<id>`).
 * The organisation (`organisation`) has sums only: they are those of all sellers, and nobody's, together.
 * Facts of a seller's open deals are shelved apart (`open:<id>`), so that a pipeline is read without its history.
 */
export type Subject =
	| `seller:${Id}`
	| `customer:${Id}`
	| `open:${Id}`
	| "organisation";

/** Where a fact of this subject is kept: a seller's open deals on a shelf of their own, everything else with its subject. */
export function shelfOf(subject: Subject, kind: FactKind): Subject {
	return kind === FACT.dealOpen && subject.startsWith("seller:")
		? `open:${subject.slice("seller:".length)}`
		: subject;
}

/** Between the names of several products of one deal, in a fact. */
export const PRODUCT_SEPARATOR = "\u001f";

/** One counted thing of one record, in one subject's tally. Kept as a plain array because a store may hold millions. */
export type Fact = [
	/** Its business date; empty: undated. */
	day: PlainDate | "",
	kind: FactKind,
	/** The record it comes from. */
	id: Id,
	/** This subject's part, in minor units; null: unknown. */
	amount: number | null,
	currency: string | null,
	/** This subject's share of the record, in millionths. */
	share: number,
	source: string | null,
	/** The products' names, each once, sorted. */
	product: string | null,
	stage: string | null,
	/** In a seller's tally the customer, in a customer's the owner. */
	other: Id | null,
	/** Days from first contact (else creation) to close; negative is a data error; null: unknown. */
	cycle: number | null,
	/** Bits of `MARK`. */
	marks: number,
	/** A deal's day of creation; of a lead contacted here, the day it was given up. */
	created: PlainDate | null,
	/**
	 * The other day that matters: when the prospect contacted here was won, the lead created here was qualified, the open
	 * deal was first contacted, what recurs ends.
	 */
	then: PlainDate | null,
	/** What the CRM says an open deal's chance is, 0 to 1. */
	chance: number | null,
];

/** How many columns a fact has. */
export const FACT_WIDTH: Fact["length"] = 15;

export const MARK = {
	/** The first deal ever won from this customer. */
	firstWin: 1,
	/** No first contact known: the cycle counts from creation. */
	cycleFromCreation: 2,
	/** The deal's prospect is its lead. */
	hasLead: 4,
	/** A won deal below zero: it lowers revenue and is no deal otherwise. Also where this part of it rounds to nothing. */
	creditNote: 8,
	/** The whole deal's amount is above zero. Also where this part of it rounds to nothing. */
	positive: 16,
} as const;
