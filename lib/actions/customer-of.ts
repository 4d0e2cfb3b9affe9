import { normalName } from "../model/customer.ts";
import type { Id } from "../model/record.ts";
import { rootOf } from "../store/derive.ts";
import type { Work } from "../store/work.ts";
import { fresh } from "./perform.ts";

/** The customer of that name, made if there is none yet; nothing for an empty name. Merged ones lead to whom they became. */
export async function customerOf(
	work: Work,
	name: string | undefined,
): Promise<Id | undefined> {
	const clean = name?.trim();
	if (!clean) return undefined;
	const [known] = await work.find("customer", `name:${normalName(clean)}`);
	if (known) return rootOf(work, known);
	const customer = { ...fresh(), name: clean };
	work.add("customer", customer);
	return customer.id;
}
