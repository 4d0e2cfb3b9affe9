import { chanceOf, dealEffectOf } from "../../lib/figures/chance-of.ts";
import { progressOf } from "../../lib/figures/progress-of.ts";
import type { GoalGlance } from "../../lib/glance.ts";
import { record } from "../../lib/store/read.ts";

/** A goal's chance as it is, and with one more deal won; null where it cannot be told. Loaded only while a deal is typed. */
export async function chanceIfWon(
	{ goalId, asOf, period, currency }: GoalGlance,
	amount: { minor: number; currency: string } | undefined,
): Promise<{ now: number; ifWon: number } | null> {
	const goal = await record("goal", goalId);
	const progress = goal && (await progressOf(goal, asOf, undefined, period));
	if (!goal || !progress) return null;
	if (goal.kpi === "revenue" && amount?.currency !== currency) return null;
	const { probability } = await chanceOf(goal, progress);
	const { chance } = await dealEffectOf(goal, progress, {
		amount: amount?.minor ?? 0,
	});
	return probability === null || chance.ifWon === null
		? null
		: { now: probability, ifWon: chance.ifWon };
}
