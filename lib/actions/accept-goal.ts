import * as z from "zod/mini";
import { acceptGoal as accepted } from "../goal/versions.ts";
import { id, plainDate } from "../model/record.ts";
import type { Work } from "../store/work.ts";
import { type Done, Refusal } from "./perform.ts";

export const acceptGoalInput = z.strictObject({
	id,
	by: z.enum(["seller", "manager"]),
	on: plainDate,
});

/** Says that the seller, or the manager, has accepted a goal as it stands, and when. */
export async function acceptGoal(
	work: Work,
	{ id: goal, by, on }: z.infer<typeof acceptGoalInput>,
): Promise<Done> {
	const stored = await work.get("goal", goal);
	if (!stored) throw new Refusal("notFound");
	await work.put("goal", accepted(stored, by, on));
	return { ids: [goal] };
}
