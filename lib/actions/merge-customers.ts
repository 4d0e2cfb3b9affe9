import * as z from "zod/mini";
import { id } from "../model/record.ts";
import { rootOf } from "../store/derive.ts";
import type { Work } from "../store/work.ts";
import { type Done, Refusal } from "./perform.ts";

export const mergeCustomersInput = z.strictObject({ from: id, into: id });

/** Says that one customer is another. Its records keep their customer, so undo unmerges exactly. */
export async function mergeCustomers(
	work: Work,
	{ from, into }: z.infer<typeof mergeCustomersInput>,
): Promise<Done> {
	const customer = await work.get("customer", from);
	if (!customer || !(await work.get("customer", into)))
		throw new Refusal("notFound");
	const root = await rootOf(work, into);
	if (root === from || customer.mergedInto)
		throw new Refusal("invalid", "already merged");
	await work.put("customer", { ...customer, mergedInto: root });
	return { ids: [from, root] };
}
