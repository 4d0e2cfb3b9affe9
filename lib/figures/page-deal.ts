import type { PageReading } from "../crm/reading.ts";
import type { Deal, DealStatus } from "../model/deal.ts";
import { normalName } from "../model/normal-name.ts";
import { fromMajor, type Money } from "../money/money.ts";
import type { PageWish } from "../page-answer.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { customerField, sure } from "./record-of-page.ts";

/** Why an amount on a page cannot be taken as it is. */
export type AmountLack =
	/** There is none. */
	| "amount"
	/** The page does not say in which currency, nor has the seller said so of this site. */
	| "currency"
	/** The page rounds it. */
	| "approximate"
	/** It is the best of several, or has more decimals than its currency. */
	| "likely";

/** The amount on the page in minor units, and what it lacks; null where there is nothing to reckon with. */
export function amountOfPage({ amount }: PageReading): {
	money: Money | null;
	lack: AmountLack | null;
} {
	if (!amount) return { money: null, lack: "amount" };
	const { value, currency } = amount.value;
	if (!currency) return { money: null, lack: "currency" };
	const minor = fromMajor(value, currency);
	const rounded =
		minor ?? fromMajor(value.replace(/(\.\d\d)\d+$/, "$1"), currency);
	const isExact = minor !== null;
	return {
		money: rounded === null ? null : { minor: rounded, currency },
		lack:
			amount.certainty === "approximate"
				? "approximate"
				: amount.certainty === "sure" && isExact
					? null
					: "likely",
	};
}

/** The day a deal was closed on, as the page says it: never one that is still to come. */
export function closedOnOfPage(
	reading: PageReading,
	asOf: PlainDate,
): PlainDate | undefined {
	const day = sure(reading.closedOn);
	return day !== undefined && day <= asOf ? day : undefined;
}

/** All the page is sure of that a deal keeps, but whose and in which state it is. */
export function surelyRead(
	reading: PageReading,
	exact: Money | null,
): Partial<Deal> {
	const title = sure(reading.title);
	const stage = sure(reading.stage);
	const probability = sure(reading.probability);
	const createdOn = sure(reading.createdOn);
	const expectedCloseOn = sure(reading.expectedCloseOn);
	return {
		...(title !== undefined && { title }),
		...(exact && { amount: exact }),
		...(stage !== undefined && { stage }),
		...(probability !== undefined && { probability }),
		...(createdOn !== undefined && { createdOn }),
		...(expectedCloseOn !== undefined && { expectedCloseOn }),
	};
}

/** What of a stored deal the page surely says otherwise. */
export type PageDifference =
	| "status"
	| "amount"
	| "expectedCloseOn"
	| "closedOn"
	| "stage";

/** In what a stored deal and the page differ, and what storing the page's side would change. */
export interface PageChange {
	differs: PageDifference[];
	/** Fields to set: those that differ, and those the store does not have. */
	patch: Partial<Deal>;
}

/** Compares the page with the stored deal, as far as the page is sure. Texts are compared as names are. */
export function changeOfPage(
	reading: PageReading,
	exact: Money | null,
	stored: Deal,
	asOf: PlainDate,
): PageChange {
	const read = surelyRead(reading, exact);
	const status = sure(reading.status) ?? stored.status;
	const isClosed = status !== "open";
	const differs: PageDifference[] = [];
	const patch: Partial<Deal> = {};
	if (status !== stored.status) {
		differs.push("status");
		Object.assign(patch, statusPatch(reading, status, asOf));
	}
	if (
		read.amount &&
		(read.amount.minor !== stored.amount?.minor ||
			read.amount.currency !== stored.amount.currency)
	) {
		differs.push("amount");
		patch.amount = read.amount;
	}
	// What was expected of a closed deal is history.
	if (
		!isClosed &&
		read.expectedCloseOn &&
		read.expectedCloseOn !== stored.expectedCloseOn
	) {
		differs.push("expectedCloseOn");
		patch.expectedCloseOn = read.expectedCloseOn;
	}
	const closedOn = closedOnOfPage(reading, asOf);
	if (
		isClosed &&
		status === stored.status &&
		closedOn &&
		closedOn !== stored.closedOn
	) {
		differs.push("closedOn");
		patch.closedOn = closedOn;
	}
	if (read.stage && !isAlike(read.stage, stored.stage)) {
		if (stored.stage !== undefined) differs.push("stage");
		patch.stage = read.stage;
	}
	if (read.title && stored.title === undefined) patch.title = read.title;
	if (read.createdOn && stored.createdOn === undefined)
		patch.createdOn = read.createdOn;
	if (
		read.probability !== undefined &&
		!isClosed &&
		read.probability !== stored.probability
	)
		patch.probability = read.probability;
	return { differs, patch };
}

/** A status and the day that goes with it. An open deal has no day of closing. */
export function statusPatch(
	reading: PageReading,
	status: DealStatus,
	asOf: PlainDate,
): Pick<Deal, "status"> & { closedOn: PlainDate | undefined } {
	const isSaid = sure(reading.status) === status;
	return {
		status,
		closedOn:
			status === "open"
				? undefined
				: ((isSaid ? closedOnOfPage(reading, asOf) : undefined) ?? asOf),
	};
}

function isAlike(one: string, other: string | undefined): boolean {
	return other !== undefined && normalName(one) === normalName(other);
}

/** All that may be wished. */
export const pageWishes = [
	...(["won", "open", "lost"] as const),
	...(["meeting", "quote", "call"] as const),
	"update",
] as const satisfies readonly PageWish[];

/**
 * True if the page is not sure of all that a wish takes, so that the seller has to see it first: an amount that is missing,
 * rounded or one of several, a customer that was guessed, or nothing to know it by. What is stored need not be read again.
 */
export function needsForm(
	wish: PageWish,
	reading: PageReading,
	lack: AmountLack | null,
	stored: Deal | undefined,
): boolean {
	if (wish === "update") return false;
	const isPriced = wish === "won" || wish === "open";
	if (stored) return isPriced && !stored.amount && lack !== null;
	const customer = customerField(reading);
	if (customer && customer.certainty !== "sure") return true;
	if (wish === "meeting" || wish === "quote" || wish === "call") return false;
	const isNamed = customer !== undefined || sure(reading.title) !== undefined;
	return !isNamed || (isPriced && lack !== null);
}
