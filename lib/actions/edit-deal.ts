import * as z from "zod/mini";
import { type Deal, dealSchema } from "../model/deal.ts";
import { derivedFields } from "../model/kinds.ts";
import { id, text } from "../model/record.ts";
import type { Work } from "../store/work.ts";
import { customerOf } from "./customer-of.ts";
import { type Done, Refusal } from "./perform.ts";

const fixed = new Set([
	"id",
	"rev",
	"enteredAt",
	"importId",
	"isSample",
	...(derivedFields.deal ?? []),
]);

export const editDealInput = z.strictObject({
	id,
	/** The revision the seller saw. */
	rev: z.int(),
	/** Fields to set; null takes one away. `customerName` finds or makes the customer. */
	patch: z.catchall(
		z.object({ customerName: z.optional(z.nullable(text)) }),
		z.unknown(),
	),
});

/**
 * Changes only the fields named, on the deal as it stands now: what another surface changed meanwhile stays. Two edits
 * of one field leave the later one; the journal keeps both.
 */
export async function editDeal(
	work: Work,
	input: z.infer<typeof editDealInput>,
): Promise<Done> {
	const deal = await work.get("deal", input.id);
	if (!deal) throw new Refusal("notFound");
	const { customerName, ...patch } = input.patch;
	const next: { [field: string]: unknown } = { ...deal };
	for (const [field, value] of Object.entries(patch)) {
		if (fixed.has(field) || !(field in dealSchema.shape))
			throw new Refusal("invalid", field);
		next[field] = value ?? undefined;
	}
	if (customerName !== undefined)
		next.customer = await customerOf(work, customerName ?? undefined);
	await work.put("deal", next as Deal);
	return { ids: [deal.id] };
}
