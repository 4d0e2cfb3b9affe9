import * as z from "zod/mini";
import { now } from "../clock.ts";
import { kpiOf } from "../figures/kpi-of.ts";
import { changeGoal } from "../goal/versions.ts";
import { goalTerms } from "../model/goal.ts";
import { id } from "../model/record.ts";
import type { Work } from "../store/work.ts";
import { type Done, fresh, Refusal } from "./perform.ts";

export const setGoalInput = z.strictObject({
	/** Absent, or of no goal yet: a new one. */
	id: z.optional(id),
	...goalTerms,
	/** The chance of reaching it, as it stands while it is set. */
	startChance: z.optional(z.number().check(z.gte(0), z.lte(1))),
	/** Why it is changed. */
	why: z.optional(z.string().check(z.maxLength(500))),
});

/** Sets a goal, or changes the one it names: what it said before is kept as a version, and must be accepted anew. */
export async function setGoal(
	work: Work,
	input: z.infer<typeof setGoalInput>,
): Promise<Done> {
	const { id: given, startChance, why, ...terms } = input;
	const kpi = await kpiOf(terms.kpi, terms.kpiVersion, work.store);
	if (!kpi) throw new Refusal("invalid", "kpi");
	if ((kpi.unit === "money") !== (terms.currency !== undefined))
		throw new Refusal("invalid", "currency");
	const { target, relative, isSumOfMembers, breakdown } = terms;
	// One of three: a number, so much more than before, or what the members' goals come to.
	if ([target, relative, isSumOfMembers].filter((each) => each).length !== 1)
		throw new Refusal("invalid", "target");
	if (isSumOfMembers && (terms.scope.kind !== "team" || !kpi.adds))
		throw new Refusal("invalid", "isSumOfMembers");
	const amounts = [
		target ?? 0,
		...(breakdown?.by === "hand"
			? breakdown.parts.map((each) => each.target)
			: []),
	];
	if (kpi.unit === "money" && !amounts.every(Number.isSafeInteger))
		throw new Refusal("invalid", "target");
	if (terms.periodKind === "custom") {
		if (terms.isRecurring || !terms.endsOn || terms.endsOn < terms.startsOn)
			throw new Refusal("invalid", "endsOn");
	}
	if (breakdown?.by === "hand") {
		const sum = breakdown.parts.reduce((total, part) => total + part.target, 0);
		if (target === undefined || Math.abs(sum - target) > 1e-9 * target)
			throw new Refusal("invalid", "breakdown");
	}
	const known = given && (await work.get("goal", given));
	const goal = known
		? changeGoal(known, terms, now(), why?.trim())
		: { ...fresh(given), ...terms };
	await work.put("goal", {
		...goal,
		...(startChance !== undefined && { startChance }),
	});
	return { ids: [goal.id] };
}
