import { normalName } from "../model/customer.ts";
import { readOrganisationNumber } from "../model/organisation-number.ts";
import type { Id } from "../model/record.ts";
import { rootOf } from "../store/derive.ts";
import type { Work } from "../store/work.ts";
import { fresh } from "./perform.ts";
import { settingsOf } from "./settings-of.ts";

/**
 * The customer of that organisation number or name, made if there is none yet; nothing for an empty name. Merged ones lead to
 * whom they became.
 */
export async function customerOf(
	work: Work,
	name: string | undefined,
	organisationNumber?: string,
): Promise<Id | undefined> {
	const clean = name?.trim();
	const own = organisationNumber
		? await numberOf(work, organisationNumber)
		: undefined;
	for (const key of [
		...(own?.keys ?? []),
		...(clean ? [`name:${normalName(clean)}`] : []),
	]) {
		const [known] = await work.find("customer", key);
		if (known) return rootOf(work, known);
	}
	if (!clean) return undefined;
	const customer = { ...fresh(), name: clean, ...own?.fields };
	work.add("customer", customer);
	return customer.id;
}

/** A number as a customer keeps it, and the keys it may be stored under: with its own country, the seller's, or none. */
async function numberOf(work: Work, text: string) {
	const { country: here } = await settingsOf(work);
	const { number, country } = readOrganisationNumber(text, here);
	return {
		fields: { organisationNumber: number, ...(country && { country }) },
		keys: [...new Set([country ?? "", here, ""])].map(
			(each) => `org:${each}:${number}`,
		),
	};
}
