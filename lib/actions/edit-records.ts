import * as z from "zod/mini";
import type { Deal } from "../model/deal.ts";
import { EDITED_AT_ONCE, id } from "../model/record.ts";
import type { Work } from "../store/work.ts";
import { type Done, Refusal } from "./perform.ts";
import { nextDeal, setFields } from "./save-record.ts";

const ids = z.array(id).check(z.minLength(1), z.maxLength(EDITED_AT_ONCE));
const kind = z.enum(["deal", "lead", "activity", "cost"]);

export const editRecordsInput = z.union([
	z.strictObject({
		kind,
		ids,
		/** Fields to set on each; null takes one away. */
		patch: z.record(z.string(), z.unknown()),
	}),
	z.strictObject({ kind, ids, isGone: z.literal(true) }),
]);

/**
 * Changes the same fields of many records, or deletes them: one transaction, one row of the journal. What is gone meanwhile is
 * left out, and so is what says the same already: a deal that is won keeps the day it was won on.
 */
export async function editRecords(
	work: Work,
	input: z.infer<typeof editRecordsInput>,
): Promise<Done> {
	const { kind } = input;
	await work.load(kind, input.ids);
	const touched: string[] = [];
	let found = 0;
	for (const id of input.ids) {
		const stored = await work.get(kind, id);
		if (!stored) continue;
		found++;
		if ("isGone" in input) {
			await work.remove(kind, id);
			touched.push(id);
			continue;
		}
		const next: { [field: string]: unknown } = { ...stored };
		setFields(kind, next, input.patch);
		if (isSaid(stored, input.patch)) continue;
		await work.put(
			kind,
			(kind === "deal"
				? await nextDeal(work, stored as Deal, next as Deal)
				: next) as never,
		);
		touched.push(id);
	}
	if (found === 0) throw new Refusal("notFound");
	return { ids: touched };
}

/** True if a record says all of it already; of a status, whatever goes with it. */
function isSaid(
	stored: object,
	patch: { readonly [field: string]: unknown },
): boolean {
	const own = stored as { [field: string]: unknown };
	if (patch.status !== undefined) return own.status === patch.status;
	return Object.entries(patch).every(
		([field, value]) =>
			JSON.stringify(own[field] ?? null) === JSON.stringify(value ?? null),
	);
}
