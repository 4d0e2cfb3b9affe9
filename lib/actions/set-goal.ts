import * as z from "zod/mini";
import { goalKpi, goalPeriodKind } from "../model/goal.ts";
import { currency, id, plainDate } from "../model/record.ts";
import { scopeSchema } from "../model/scope.ts";
import type { Work } from "../store/work.ts";
import { type Done, fresh, Refusal } from "./perform.ts";

export const setGoalInput = z.strictObject({
	/** Absent, or of no goal yet: a new one. */
	id: z.optional(id),
	kpi: goalKpi,
	scope: scopeSchema,
	periodKind: goalPeriodKind,
	startsOn: plainDate,
	isRecurring: z.boolean(),
	endsOn: z.optional(plainDate),
	target: z.int().check(z.gte(1)),
	currency: z.optional(currency),
});

/** Sets a goal, or changes the one it names. A revenue goal needs a currency; a count has none. */
export async function setGoal(
	work: Work,
	input: z.infer<typeof setGoalInput>,
): Promise<Done> {
	if ((input.kpi === "revenue") !== (input.currency !== undefined))
		throw new Refusal("invalid", "currency");
	const known = input.id ? await work.get("goal", input.id) : undefined;
	const goal = { ...(known ?? fresh(input.id)), ...input };
	await work.put("goal", { ...goal, id: known?.id ?? goal.id ?? fresh().id });
	return { ids: [goal.id] };
}
