import type { Activity } from "../model/activity.ts";
import type { Cost } from "../model/cost.ts";
import type { Deal } from "../model/deal.ts";
import type { Lead } from "../model/lead.ts";
import type { Scope } from "../model/scope.ts";
import { type Entry, SEVERAL, type Shape, type Sort } from "./entry.ts";

/** The kinds of record that are listed whole. */
export const TABLE_KINDS = ["deal", "lead", "activity", "cost"] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** What each kind has in its list. */
export const shapes: { readonly [K in TableKind]: Shape } = {
	deal: {
		days: ["on", "createdOn"],
		words: [
			...["customer", "title", "seller", "countsFor", "status"],
			...["stage", "source", "product"],
		],
		finds: ["customer", "title", "seller", "countsFor"],
		on: "on",
		whose: ["seller", "countsFor"],
	},
	lead: {
		days: ["createdOn", "contactedOn", "qualifiedOn", "disqualifiedOn"],
		words: ["name", "customer", "seller", "source"],
		finds: ["name", "customer", "seller", "source"],
		on: "createdOn",
		whose: ["seller"],
	},
	activity: {
		days: ["on"],
		words: ["type", "customer", "seller", "note"],
		finds: ["type", "customer", "seller", "note"],
		on: "on",
		whose: ["seller"],
	},
	cost: {
		days: ["from", "to", "until"],
		words: ["type", "note", "source", "forWhom", "every", "hours"],
		finds: ["type", "note", "source", "forWhom"],
		on: "from",
		whose: ["forWhom"],
	},
};

/** How a list stands until it is sorted otherwise: the newest day first, of one day what was entered last; what has no day at the end. */
export function newestFirst(kind: TableKind): Sort {
	return { by: shapes[kind].on, isDown: true };
}

/** A deal: by the day it closed or is expected to, with whom it counts for where that is not its seller alone. */
export function dealEntry(deal: Deal): Entry {
	const { owner, credits = [], products = [], amount } = deal;
	const others = credits.every(({ seller }) => seller === owner) ? [] : credits;
	return {
		id: deal.id,
		days: {
			on: deal.status === "open" ? deal.expectedCloseOn : deal.closedOn,
			createdOn: deal.createdOn,
		},
		words: {
			customer: deal.customer,
			title: oneLine(deal.title ?? products[0]?.name),
			seller: owner,
			countsFor: others.map(({ seller }) => seller).join(SEVERAL),
			status: deal.status,
			stage: oneLine(deal.stage),
			source: oneLine(deal.source ?? deal.leadSource),
			product: products.map(({ name }) => oneLine(name)).join(SEVERAL),
		},
		amount,
	};
}

export function leadEntry(lead: Lead): Entry {
	const { createdOn, contactedOn, qualifiedOn, disqualifiedOn } = lead;
	return {
		id: lead.id,
		days: { createdOn, contactedOn, qualifiedOn, disqualifiedOn },
		words: {
			name: oneLine(lead.name),
			customer: lead.customer,
			seller: lead.owner,
			source: oneLine(lead.source),
		},
	};
}

export function activityEntry(activity: Activity): Entry {
	return {
		id: activity.id,
		days: { on: activity.on },
		words: {
			type: activity.type,
			customer: activity.customer,
			seller: activity.owner,
			note: oneLine(activity.note),
		},
	};
}

/** A cost: by the first of the days it covers. */
export function costEntry(cost: Cost): Entry {
	const { from, to, recurring } = cost;
	return {
		id: cost.id,
		days: { from, to, until: recurring?.until },
		words: {
			type: cost.type,
			note: oneLine(cost.note),
			source: oneLine(cost.source),
			forWhom: scopeWord(cost.scope),
			every: recurring?.every,
			// An amount that is hours times a rate is changed with them.
			hours: cost.hours === undefined ? undefined : "hours",
		},
		amount: cost.amount,
	};
}

/** A scope as one word: its kind, and whose. */
export function scopeWord(scope: Scope): string {
	return scope.kind === "organisation"
		? "organisation"
		: `${scope.kind}:${scope.id}`;
}

/** A text of several lines stands on one. */
function oneLine(text: string | undefined): string | undefined {
	return text?.replaceAll(SEVERAL, " ");
}
