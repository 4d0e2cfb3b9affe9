import type { Activity, ActivityType } from "../model/activity.ts";
import type { Customer } from "../model/customer.ts";
import { type Deal, WHOLE } from "../model/deal.ts";
import type { AnyRecord, Kind } from "../model/kinds.ts";
import type { Lead } from "../model/lead.ts";
import type { Id } from "../model/record.ts";
import { splitByShares } from "../money/money.ts";
import { daysBetween, type PlainDate } from "../time/plain-date.ts";
import {
	FACT,
	type Fact,
	type FactKind,
	MARK,
	PRODUCT_SEPARATOR,
	type Subject,
} from "./fact.ts";

/** A fact and whose tally it stands in. */
export interface PlacedFact {
	subject: Subject;
	fact: Fact;
}

/**
 * What one record counts for, from that record alone: leads, deals, activities and customers give facts, every other kind
 * gives none. Each fact stands once for every seller it is credited to (or for nobody) and once for its customer. Only
 * deals have an amount.
 */
export function factsOf(kind: Kind, record: AnyRecord): PlacedFact[] {
	switch (kind) {
		case "deal":
			return factsOfDeal(record as Deal);
		case "lead":
			return factsOfLead(record as Lead);
		case "activity":
			return factsOfActivity(record as Activity);
		case "customer":
			return factsOfCustomer(record as Customer);
		default:
			return [];
	}
}

const KIND_OF_ACTIVITY: { readonly [type in ActivityType]: FactKind } = {
	call: FACT.call,
	meetingBooked: FACT.meetingBooked,
	meetingHeld: FACT.meetingHeld,
	quoteSent: FACT.quoteSent,
	other: FACT.otherActivity,
};

const KIND_OF_STATUS: { readonly [status in Deal["status"]]: FactKind } = {
	open: FACT.dealOpen,
	won: FACT.dealWon,
	lost: FACT.dealLost,
};

function factsOfActivity(activity: Activity): PlacedFact[] {
	const facts: PlacedFact[] = [];
	const kind = KIND_OF_ACTIVITY[activity.type];
	placeUnpriced(facts, activity, activity.on, kind, null, null);
	return facts;
}

/** The customer that others were merged into appears once, for all of them. */
function factsOfCustomer({ id, firstSeen }: Customer): PlacedFact[] {
	const facts: PlacedFact[] = [];
	if (firstSeen)
		placeUnpriced(
			facts,
			{ id, owner: firstSeen.seller, customer: id },
			firstSeen.on,
			FACT.customerAppeared,
			null,
			null,
		);
	return facts;
}

function factsOfLead(lead: Lead): PlacedFact[] {
	const facts: PlacedFact[] = [];
	const source = lead.source ?? null;
	const place = (
		day: PlainDate | undefined,
		kind: FactKind,
		then: PlainDate | undefined,
		givenUp?: PlainDate,
	) =>
		placeUnpriced(
			facts,
			lead,
			day,
			kind,
			source,
			then ?? null,
			givenUp ?? null,
		);
	place(lead.createdOn, FACT.leadCreated, lead.qualifiedOn);
	place(lead.contactedOn, FACT.leadContacted, lead.wonOn, lead.disqualifiedOn);
	place(lead.qualifiedOn, FACT.leadQualified, lead.wonOn);
	return facts;
}

/** A whole fact without an amount, for its owner and for its customer; none without a day. */
function placeUnpriced(
	facts: PlacedFact[],
	record: { id: Id; owner?: Id | undefined; customer?: Id | undefined },
	day: PlainDate | undefined,
	kind: FactKind,
	source: string | null,
	then: PlainDate | null,
	givenUp: PlainDate | null = null,
): void {
	if (!day) return;
	const place = (subject: Subject, other: Id | undefined) =>
		facts.push({
			subject,
			fact: [
				day,
				kind,
				record.id,
				null,
				null,
				WHOLE,
				source,
				null,
				null,
				other ?? null,
				null,
				0,
				givenUp,
				then,
				null,
			],
		});
	place(`seller:${record.owner ?? ""}`, record.customer);
	if (record.customer) place(`customer:${record.customer}`, record.owner);
}

function factsOfDeal(deal: Deal): PlacedFact[] {
	const facts: PlacedFact[] = [];
	const minor = deal.amount?.minor ?? null;
	const isClosed = deal.status !== "open";
	const isCreditNote = deal.status === "won" && minor !== null && minor < 0;

	let marks = 0;
	if (deal.isFirstWin) marks |= MARK.firstWin;
	if (deal.hasLead) marks |= MARK.hasLead;
	if (isCreditNote) marks |= MARK.creditNote;
	if (minor !== null && minor > 0) marks |= MARK.positive;

	// Shares and parts run alongside the sellers; a deal without credits is its owner's, whole, or nobody's.
	const credits = deal.credits;
	const shares = credits ? credits.map((credit) => credit.share) : [WHOLE];
	const parts =
		minor === null || shares.length === 1
			? [minor]
			: splitByShares(minor, shares);

	const currency = deal.amount?.currency ?? null;
	const source = deal.source ?? deal.leadSource ?? null;
	const product = productsOf(deal);
	const stage = deal.stage ?? null;
	const customer = deal.customer ?? null;
	const created = deal.createdOn ?? null;
	const chance = isClosed ? null : (deal.probability ?? null);

	const place = (
		day: PlainDate | "",
		kind: FactKind,
		cycle: number | null,
		marks: number,
		then: PlainDate | undefined,
		part: readonly (number | null)[] = parts,
		whole = minor,
	) => {
		for (let at = 0; at < shares.length; at++) {
			const seller = credits ? credits[at]?.seller : deal.owner;
			facts.push({
				subject: `seller:${seller ?? ""}`,
				fact: [
					day,
					kind,
					deal.id,
					part[at] ?? null,
					currency,
					shares[at] ?? WHOLE,
					source,
					product,
					stage,
					customer,
					cycle,
					marks,
					created,
					then ?? null,
					chance,
				],
			});
		}
		if (customer)
			facts.push({
				subject: `customer:${customer}`,
				fact: [
					day,
					kind,
					deal.id,
					whole,
					currency,
					WHOLE,
					source,
					product,
					stage,
					deal.owner ?? null,
					cycle,
					marks,
					created,
					then ?? null,
					chance,
				],
			});
	};

	// A credit note was never offered to anyone: it counts where it lowers revenue, and nowhere else.
	if (!isCreditNote) {
		if (deal.createdOn)
			place(deal.createdOn, FACT.dealCreated, null, marks, undefined);
		if (deal.firstContactOn)
			place(
				deal.firstContactOn,
				deal.hasLead ? FACT.leadDealContacted : FACT.dealContacted,
				null,
				marks,
				deal.status === "won" ? deal.closedOn : undefined,
			);
		if (deal.quotedOn && !deal.hasQuote)
			place(deal.quotedOn, FACT.dealQuoted, null, marks, undefined);
	}

	const day = (isClosed ? deal.closedOn : deal.expectedCloseOn) ?? "";
	const start = deal.firstContactOn ?? deal.createdOn;
	let cycle: number | null = null;
	if (isClosed && start && deal.closedOn) {
		cycle = daysBetween(start, deal.closedOn);
		if (!deal.firstContactOn) marks |= MARK.cycleFromCreation;
	}
	const contacted = isClosed ? undefined : deal.firstContactOn;
	place(day, KIND_OF_STATUS[deal.status], cycle, marks, contacted);

	if (deal.recurring && deal.status === "won" && !isCreditNote) {
		const times = TIMES_A_YEAR[deal.recurring.every];
		place(
			day,
			FACT.recurringWon,
			null,
			marks,
			deal.recurring.to,
			parts.map((each) => each && each * times),
			minor && minor * times,
		);
	}
	return facts;
}

const TIMES_A_YEAR = { month: 12, quarter: 4, year: 1 } as const;

/** The names of a deal's products, each once, sorted, as a fact keeps them. */
function productsOf({ products }: Deal): string | null {
	if (!products?.length) return null;
	if (products.length === 1) return products[0]?.name ?? null;
	const names = new Set(products.map(({ name }) => name));
	return [...names].sort().join(PRODUCT_SEPARATOR);
}
