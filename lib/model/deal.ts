import * as z from "zod/mini";
import { base, id, money, name, plainDate, text } from "./record.ts";

/** A share of 1, in millionths: shares of a deal add up to exactly this. */
export const WHOLE = 1_000_000;

const credit = z.strictObject({
	seller: id,
	share: z.int().check(z.gte(1), z.lte(WHOLE)),
});
export type Credit = z.infer<typeof credit>;

export const dealStatus = z.enum(["open", "won", "lost"]);
export type DealStatus = z.infer<typeof dealStatus>;

/** A sale that may happen, has happened, or will not. */
export const dealSchema = z.strictObject({
	...base,
	/** Absent: nobody's, counted for the organisation only. */
	owner: z.optional(id),
	title: z.optional(text),
	customer: z.optional(id),
	lead: z.optional(id),
	/** Absent: unknown. Negative: a credit note. */
	amount: z.optional(money),
	/** Who it counts for. Absent: the owner, whole. */
	credits: z.optional(
		z.array(credit).check(
			z.minLength(1),
			z.refine(
				(credits) =>
					credits.reduce((sum, each) => sum + each.share, 0) === WHOLE &&
					new Set(credits.map((each) => each.seller)).size === credits.length,
				"shares must add up to the whole, one a seller",
			),
		),
	),
	products: z.optional(
		z.array(
			z.strictObject({
				name,
				quantity: z.optional(z.number()),
				amount: z.optional(money),
			}),
		),
	),
	source: z.optional(text),
	pipeline: z.optional(text),
	stage: z.optional(text),
	/** When each stage was seen; `to` absent: still there. */
	stageHistory: z.optional(
		z.array(
			z.strictObject({
				stage: text,
				from: plainDate,
				to: z.optional(plainDate),
			}),
		),
	),
	status: dealStatus,
	createdOn: z.optional(plainDate),
	firstContactOn: z.optional(plainDate),
	quotedOn: z.optional(plainDate),
	expectedCloseOn: z.optional(plainDate),
	/** The day it was won or lost. A closed deal without it belongs to no period. */
	closedOn: z.optional(plainDate),
	/** 0 to 1, as the CRM says. */
	probability: z.optional(z.number().check(z.gte(0), z.lte(1))),
	lostReason: z.optional(text),
	recurring: z.optional(
		z.strictObject({
			every: z.enum(["month", "quarter", "year"]),
			from: plainDate,
			to: z.optional(plainDate),
		}),
	),
	/** Where it was logged: a page's origin. */
	pageOrigin: z.optional(text),
	/** Names others have for it: the CRM's own id (`id:`), the address of its own page there (`page:`), or a fingerprint of its row (`row:`). */
	keys: z.optional(z.array(text)),
	/** Derived: the lead it names exists, so the lead is the prospect, not the deal. */
	hasLead: z.optional(z.literal(true)),
	/** Derived: where that lead came from, which is where the deal came from unless it says so itself. */
	leadSource: z.optional(text),
	/** Derived: the first deal ever won from this customer. */
	isFirstWin: z.optional(z.literal(true)),
	/** Derived: a quote activity names it, so its own quote date is not counted again. */
	hasQuote: z.optional(z.literal(true)),
});
export type Deal = z.infer<typeof dealSchema>;

export const dealExample: Deal = {
	id: "0190a0a0-0000-7000-8000-000000000006",
	rev: 1,
	enteredAt: 1_773_792_000_000,
	owner: "0190a0a0-0000-7000-8000-000000000001",
	customer: "0190a0a0-0000-7000-8000-000000000004",
	amount: { minor: 6_250_000, currency: "DKK" },
	status: "won",
	firstContactOn: "2026-02-02",
	closedOn: "2026-03-11",
};
