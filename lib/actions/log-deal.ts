import * as z from "zod/mini";
import { today } from "../clock.ts";
import { dealSchema } from "../model/deal.ts";
import { id, text } from "../model/record.ts";
import type { Work } from "../store/work.ts";
import { creditsOf } from "./credits-of.ts";
import { customerOf } from "./customer-of.ts";
import { type Done, fresh } from "./perform.ts";
import { settingsOf } from "./settings-of.ts";
import { stageHistoryOf } from "./stage-history.ts";

/** All that a deal is, but what the store keeps itself. */
export const logDealInput = z.extend(
	z.omit(dealSchema, {
		id: true,
		owner: true,
		rev: true,
		enteredAt: true,
		importId: true,
		isSample: true,
		stageHistory: true,
		hasLead: true,
		leadSource: true,
		isFirstWin: true,
		hasQuote: true,
	}),
	{
		/** Made by the sender. */
		id: z.optional(id),
		customerName: z.optional(text),
		/** Of the customer: finds it, and is kept of one that is made. */
		organisationNumber: z.optional(text),
		/** Absent: me. Null: nobody. */
		owner: z.optional(z.nullable(id)),
	},
);

/**
 * Logs a deal, for me unless it names an owner; its customer is found by name or made. Who it counts for, where it does not
 * say so, is the setting's to say.
 */
export async function logDeal(
	work: Work,
	input: z.infer<typeof logDealInput>,
): Promise<Done> {
	const { customerName, organisationNumber, ...fields } = input;
	// The same id is the same deal, sent again.
	if (fields.id && (await work.get("deal", fields.id)))
		return { ids: [fields.id] };
	const { me } = await settingsOf(work);
	const customer =
		fields.customer ??
		(await customerOf(work, customerName, organisationNumber));
	const on = today();
	const deal = {
		...fields,
		...fresh(fields.id),
		customer,
		owner: fields.owner === undefined ? me : (fields.owner ?? undefined),
		stageHistory: stageHistoryOf({}, fields.stage, { on, seenFrom: on }),
	};
	const credited = { ...deal, credits: await creditsOf(work, deal) };
	if (fields.id) await work.put("deal", credited);
	else work.add("deal", credited);
	return { ids: [deal.id] };
}
