import * as z from "zod/mini";
import { id, plainDate, text } from "../model/record.ts";
import type { Work } from "../store/work.ts";
import { customerOf } from "./customer-of.ts";
import { type Done, fresh } from "./perform.ts";
import { settingsOf } from "./settings-of.ts";

export const logLeadInput = z.strictObject({
	id: z.optional(id),
	name: z.optional(text),
	customerName: z.optional(text),
	source: z.optional(text),
	createdOn: plainDate,
	contactedOn: z.optional(plainDate),
	owner: z.optional(id),
	pageOrigin: z.optional(text),
});

/** Logs a new lead, for me unless it names an owner. */
export async function logLead(
	work: Work,
	input: z.infer<typeof logLeadInput>,
): Promise<Done> {
	const { customerName, ...fields } = input;
	// The same id is the same lead, sent again.
	if (fields.id && (await work.get("lead", fields.id)))
		return { ids: [fields.id] };
	const { me } = await settingsOf(work);
	const lead = {
		...fields,
		...fresh(fields.id),
		customer: await customerOf(work, customerName),
		owner: fields.owner ?? me,
	};
	if (fields.id) await work.put("lead", lead);
	else work.add("lead", lead);
	return { ids: [lead.id] };
}
