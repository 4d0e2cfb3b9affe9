import type { ActivityEntry } from "../../components/dashboard/activity-form.tsx";
import type { LeadEntry } from "../../components/dashboard/lead-form.tsx";
import type { Activity } from "../../lib/model/activity.ts";
import type { Lead } from "../../lib/model/lead.ts";
import type { PlainDate } from "../../lib/time/plain-date.ts";

/** A lead's form: a new one was created today, and is mine. */
export function leadEntryOf(
	lead: Lead | undefined,
	{ customer, me, day }: { customer: string; me?: string; day: PlainDate },
): LeadEntry {
	return {
		name: lead?.name ?? "",
		customer,
		source: lead?.source ?? "",
		owner: (lead ? lead.owner : me) ?? "",
		createdOn: (lead ? lead.createdOn : day) ?? "",
		contactedOn: lead?.contactedOn ?? "",
		qualifiedOn: lead?.qualifiedOn ?? "",
		disqualifiedOn: lead?.disqualifiedOn ?? "",
	};
}

/** An activity's form: a new one was done today, and by me. */
export function activityEntryOf(
	activity: Activity | undefined,
	{ customer, me, day }: { customer: string; me?: string; day: PlainDate },
): ActivityEntry {
	return {
		type: activity?.type ?? "call",
		on: activity?.on ?? day,
		customer,
		owner: (activity ? activity.owner : me) ?? "",
		note: activity?.note ?? "",
	};
}

/**
 * What a form changed, as an action takes it: empty takes a field away, and the customer goes by name. Fields nobody touched
 * are left out, so that what another surface changed meanwhile stays; of a new record all are new.
 */
export function recordPatch(
	before: object | undefined,
	after: object,
): { [field: string]: string | null } {
	const old = { ...before } as { [field: string]: string };
	return Object.fromEntries(
		Object.entries(after as { [field: string]: string })
			.map(([field, text]) => [field, text.trim()] as const)
			.filter(([field, text]) =>
				before
					? (old[field] ?? "").trim() !== text
					: text !== "" || field === "owner",
			)
			.map(([field, text]) => [
				field === "customer" ? "customerName" : field,
				text || null,
			]),
	);
}
