import * as z from "zod/mini";
import { activityType } from "../model/activity.ts";
import { id, plainDate, text } from "../model/record.ts";
import type { Work } from "../store/work.ts";
import { customerOf } from "./customer-of.ts";
import { type Done, fresh } from "./perform.ts";
import { settingsOf } from "./settings-of.ts";

export const logActivityInput = z.strictObject({
	id: z.optional(id),
	type: activityType,
	on: plainDate,
	/** How many of them, one record each. */
	count: z.optional(z.int().check(z.gte(1), z.lte(100))),
	customerName: z.optional(text),
	/** Of the customer: finds it, and is kept of one that is made. */
	organisationNumber: z.optional(text),
	customer: z.optional(id),
	deal: z.optional(id),
	owner: z.optional(id),
	note: z.optional(text),
	pageOrigin: z.optional(text),
});

/** Logs one activity, or several alike, for me unless an owner is named. */
export async function logActivity(
	work: Work,
	input: z.infer<typeof logActivityInput>,
): Promise<Done> {
	const { customerName, organisationNumber, count = 1, ...fields } = input;
	// The same id is the same activity, sent again.
	if (fields.id && (await work.get("activity", fields.id)))
		return { ids: [fields.id] };
	const { me } = await settingsOf(work);
	const customer =
		fields.customer ??
		(await customerOf(work, customerName, organisationNumber));
	const ids: string[] = [];
	for (let at = 0; at < count; at++) {
		const activity = {
			...fields,
			...fresh(at === 0 ? fields.id : undefined),
			customer,
			owner: fields.owner ?? me,
		};
		if (at === 0 && fields.id) await work.put("activity", activity);
		else work.add("activity", activity);
		ids.push(activity.id);
	}
	return { ids };
}
