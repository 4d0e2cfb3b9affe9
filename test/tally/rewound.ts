import type { Deal } from "../../lib/model/deal.ts";
import type { Lead } from "../../lib/model/lead.ts";
import type { PlainDate } from "../../lib/time/plain-date.ts";

/**
 * A deal as its record stood on a day, by its business dates; undefined: it was not there yet. Of one closed since, what it
 * said while it was open is not known any more.
 */
export function rewound(deal: Deal, asOf: PlainDate): Deal | undefined {
	const { status, amount, closedOn, createdOn, firstContactOn } = deal;
	const isClosedLater = closedOn !== undefined && closedOn > asOf;
	if (status !== "open" && !isClosedLater) return deal;
	if (status === "won" && amount && amount.minor < 0) return undefined;
	const then = {
		createdOn: upTo(asOf, createdOn),
		firstContactOn: upTo(asOf, firstContactOn),
		quotedOn: upTo(asOf, deal.quotedOn),
	};
	const isDated = createdOn ?? firstContactOn;
	if (isDated && !then.createdOn && !then.firstContactOn) return undefined;
	if (status === "open") return { ...deal, ...then };
	return {
		...deal,
		...then,
		status: "open",
		closedOn: undefined,
		expectedCloseOn: undefined,
		stage: undefined,
		probability: undefined,
		isFirstWin: undefined,
	};
}

/** The same of a lead. */
export function rewoundLead(lead: Lead, asOf: PlainDate): Lead {
	return {
		...lead,
		createdOn: upTo(asOf, lead.createdOn),
		contactedOn: upTo(asOf, lead.contactedOn),
		qualifiedOn: upTo(asOf, lead.qualifiedOn),
		wonOn: upTo(asOf, lead.wonOn),
	};
}

function upTo(asOf: PlainDate, day: PlainDate | undefined) {
	return day !== undefined && day <= asOf ? day : undefined;
}
