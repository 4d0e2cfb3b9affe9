import * as z from "zod/mini";
import { dealStatus } from "../model/deal.ts";
import { id, money, plainDate, text } from "../model/record.ts";
import type { Work } from "../store/work.ts";
import { customerOf } from "./customer-of.ts";
import { type Done, fresh } from "./perform.ts";
import { settingsOf } from "./settings-of.ts";

export const logDealInput = z.strictObject({
	/** Made by the sender. */
	id: z.optional(id),
	customerName: z.optional(text),
	customer: z.optional(id),
	title: z.optional(text),
	amount: z.optional(money),
	status: dealStatus,
	createdOn: z.optional(plainDate),
	firstContactOn: z.optional(plainDate),
	expectedCloseOn: z.optional(plainDate),
	closedOn: z.optional(plainDate),
	/** Absent: me. */
	owner: z.optional(id),
	source: z.optional(text),
	pageOrigin: z.optional(text),
	keys: z.optional(z.array(text)),
});

/** Logs a deal, for me unless it names an owner; its customer is found by name or made. */
export async function logDeal(
	work: Work,
	input: z.infer<typeof logDealInput>,
): Promise<Done> {
	const { customerName, ...fields } = input;
	// The same id is the same deal, sent again.
	if (fields.id && (await work.get("deal", fields.id)))
		return { ids: [fields.id] };
	const { me } = await settingsOf(work);
	const customer = fields.customer ?? (await customerOf(work, customerName));
	const deal = {
		...fields,
		...fresh(fields.id),
		customer,
		owner: fields.owner ?? me,
	};
	if (fields.id) await work.put("deal", deal);
	else work.add("deal", deal);
	return { ids: [deal.id] };
}
