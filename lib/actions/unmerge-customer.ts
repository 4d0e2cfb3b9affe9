import * as z from "zod/mini";
import { id } from "../model/record.ts";
import type { Work } from "../store/work.ts";
import { type Done, Refusal } from "./perform.ts";

export const unmergeCustomerInput = z.strictObject({ id });

/** Says that a merged customer is a company of its own again. Its records never left it, so this is exact. */
export async function unmergeCustomer(
	work: Work,
	{ id: apart }: z.infer<typeof unmergeCustomerInput>,
): Promise<Done> {
	const customer = await work.get("customer", apart);
	if (!customer?.mergedInto) throw new Refusal("notFound");
	const { mergedInto, ...own } = customer;
	await work.put("customer", own);
	return { ids: [apart, mergedInto] };
}
