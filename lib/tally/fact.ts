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
} as const;
export type FactKind = (typeof FACT)[keyof typeof FACT];

/**
 * Whose tally a fact stands in: a seller's (`seller:<id>`), nobody's (`seller:`), or a customer's (`customer:<id>`).
 * The organisation (`organisation`) has sums only: they are those of all sellers, and nobody's, together.
 */
export type Subject = `seller:${Id}` | `customer:${Id}` | "organisation";

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
	/** The product, if there is exactly one. */
	product: string | null,
	stage: string | null,
	/** In a seller's tally the customer, in a customer's the owner. */
	other: Id | null,
	/** Days from first contact (else creation) to close; negative is a data error; null: unknown. */
	cycle: number | null,
	/** Bits of `MARK`. */
	marks: number,
];

/** How many columns a fact has. */
export const FACT_WIDTH: Fact["length"] = 12;

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
