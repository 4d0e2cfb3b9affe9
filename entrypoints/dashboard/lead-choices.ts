import type { Choice } from "../../components/dashboard/scope-line.tsx";
import { normalName } from "../../lib/model/customer.ts";
import type { Lead } from "../../lib/model/lead.ts";
import type { Id } from "../../lib/model/record.ts";
import { newest, record } from "../../lib/store/read.ts";
import { withNames } from "./names-of.ts";

/** How many leads there are to choose among: a deal comes from a recent one. */
const LOOKED_AT = 200;

/** The leads a deal can come from, by name, newest first; and `own`, however old. */
export async function leadChoices(own?: Id): Promise<Choice[]> {
	const leads = await newest("lead", LOOKED_AT);
	const old =
		own && !leads.some(({ id }) => id === own)
			? await record("lead", own)
			: undefined;
	return namedLeads(await withNames(old ? [...leads, old] : leads));
}

/** Leads by their own name or their customer's; of several called the same all but the first say when they were created. */
export function namedLeads(
	leads: readonly { record: Lead; customer: string }[],
): Choice[] {
	const taken = new Set<string>();
	return leads.flatMap(({ record: { id, name, createdOn }, customer }) => {
		const known = name ?? customer;
		const label = [known, `${known}, ${createdOn}`].find(
			(each) => !taken.has(normalName(each)),
		);
		if (!known || !label) return [];
		taken.add(normalName(label));
		return [{ value: id, label }];
	});
}
