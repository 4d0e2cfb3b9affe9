import type {
	ActivityDraft,
	CostDraft,
	LeadDraft,
	ScopeDraft,
} from "../intake/draft.ts";
import type { Activity } from "../model/activity.ts";
import type { Cost } from "../model/cost.ts";
import type { Lead } from "../model/lead.ts";
import type { Id } from "../model/record.ts";
import type { Scope } from "../model/scope.ts";

/** Which records the names of a file mean; undefined: none. */
export interface Named {
	seller(name: string): Id | undefined;
	customer(name: string): Id | undefined;
	team(name: string): Id | undefined;
	/** A deal by what its CRM calls it, or by its title: of several, that of the customer. */
	deal(text: string, customer: string | undefined): Id | undefined;
}

/** What a lead takes from its row. */
export function leadFields(draft: LeadDraft, named: Named): Partial<Lead> {
	const { name, source, createdOn, contactedOn, qualifiedOn } = draft;
	return said({
		...{ name, source, createdOn, contactedOn, qualifiedOn },
		disqualifiedOn: draft.disqualifiedOn,
		owner: draft.owner && named.seller(draft.owner),
		customer: draft.customer && named.customer(draft.customer),
	});
}

/** What an activity takes from its row. */
export function activityFields(
	draft: ActivityDraft,
	named: Named,
): Partial<Activity> & Pick<Activity, "type" | "on"> {
	const { type, on, note, deal, customer } = draft;
	return {
		...{ type, on },
		...said({
			note,
			owner: draft.owner && named.seller(draft.owner),
			customer: customer && named.customer(customer),
			deal: deal && named.deal(deal, customer),
		}),
	};
}

/** What a cost takes from its row. Whose it is must be known. */
export function costFields(
	draft: CostDraft,
	named: Named,
): Omit<Cost, "id" | "rev" | "enteredAt"> {
	const { type, amount, from, to, recurring, hours, source, note } = draft;
	return {
		...{ type, amount, from, to },
		scope: scopeOf(draft.scope, named) ?? { kind: "organisation" },
		...said({ recurring, hours, source, note }),
	};
}

/** Whom a row is about: a name that may be anybody's is the seller's, else the team's, else the customer's of that name. */
export function scopeOf(draft: ScopeDraft, named: Named): Scope | undefined {
	if (draft.kind === "organisation") return { kind: "organisation" };
	const kinds =
		draft.kind === "named"
			? (["seller", "team", "customer"] as const)
			: ([draft.kind] as const);
	for (const kind of kinds) {
		const id = named[kind](draft.name);
		if (id) return { kind, id };
	}
	return undefined;
}

function said<T extends object>(
	fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined | ""> } {
	return Object.fromEntries(
		Object.entries(fields).filter(
			([, value]) => value !== undefined && value !== "",
		),
	) as { [K in keyof T]?: Exclude<T[K], undefined | ""> };
}
