import * as z from "zod/mini";
import { id } from "../model/record.ts";
import type { Work } from "../store/work.ts";
import { type Done, Refusal } from "./perform.ts";

export const deleteRecordInput = z.strictObject({
	kind: z.enum([
		"deal",
		"lead",
		"activity",
		"cost",
		"goal",
		"customer",
		"customKpi",
		"commissionPlan",
		"fileMapping",
		"taughtPage",
		"forgotten",
	]),
	id,
});

/** Deletes one record. What named it keeps the name, so that undo brings everything back. */
export async function deleteRecord(
	work: Work,
	{ kind, id: gone }: z.infer<typeof deleteRecordInput>,
): Promise<Done> {
	if (!(await work.get(kind, gone))) throw new Refusal("notFound");
	await work.remove(kind, gone);
	return { ids: [gone] };
}
