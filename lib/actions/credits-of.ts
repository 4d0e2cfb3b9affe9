import { today } from "../clock.ts";
import { type Credit, type Deal, WHOLE } from "../model/deal.ts";
import type { Id } from "../model/record.ts";
import { CREDIT_RULE } from "../model/settings.ts";
import { membersOf, rootOf } from "../store/derive.ts";
import type { Work } from "../store/work.ts";
import { FACT, type Fact } from "../tally/fact.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { settingsOf } from "./settings-of.ts";

/**
 * Who a new deal that names no credits counts for, by the setting: me, who saves it, or who booked the last meeting with its
 * customer on or before the day it closed (of an open one, the day it was created; with neither, today). Undefined where
 * that is the owner, or not known: then it is the owner's, whole.
 *
 * Only what is made by hand: an edit leaves the credits there are, and of an import the owner its CRM names counts.
 */
export async function creditsOf(
	work: Work,
	deal: Pick<
		Deal,
		"owner" | "credits" | "customer" | "status" | "closedOn" | "createdOn"
	>,
): Promise<Credit[] | undefined> {
	if (deal.credits) return deal.credits;
	const { me, creditRule = CREDIT_RULE } = await settingsOf(work);
	const seller =
		creditRule === "saver"
			? me
			: creditRule === "meetingBooker" && deal.customer
				? await bookerOf(work, deal.customer, dayOf(deal))
				: undefined;
	if (!seller || seller === (await sellerNow(work, deal.owner)))
		return undefined;
	return [{ seller, share: WHOLE }];
}

function dayOf({
	status,
	closedOn,
	createdOn,
}: Parameters<typeof creditsOf>[1]): PlainDate {
	return (status === "open" ? undefined : closedOn) ?? createdOn ?? today();
}

/** Whose the last meeting booked with a customer up to a day is; of several on one day the one entered last. */
async function bookerOf(
	work: Work,
	customer: Id,
	day: PlainDate,
): Promise<Id | undefined> {
	let last: Fact | undefined;
	for (const id of await membersOf(work, await rootOf(work, customer)))
		for (const fact of await work.store.facts.range(
			`customer:${id}`,
			["0"],
			[`${day}\u0000`],
		))
			if (fact[1] === FACT.meetingBooked && (!last || isLater(fact, last)))
				last = fact;
	return sellerNow(work, last?.[9] ?? undefined);
}

const isLater = ([day, , id]: Fact, [lastDay, , lastId]: Fact) =>
	day > lastDay || (day === lastDay && id > lastId);

/** A seller as who they are now: another spelling of somebody is that somebody, and who is gone is nobody. */
async function sellerNow(
	work: Work,
	id: Id | undefined,
): Promise<Id | undefined> {
	const seller = id && (await work.get("seller", id));
	return seller ? (seller.mergedInto ?? seller.id) : undefined;
}
