import type { GoalProgress } from "./progress.ts";

/** Attainment worth a word, in per cent. 0: none yet. */
export const milestones = [0, 50, 80, 100, 120] as const;
export type Milestone = (typeof milestones)[number];

/**
 * The highest milestone a goal stands at now. Only sums that are to be at least something have any: of a ceiling nothing
 * is achieved by using it up, and a rate can stand anywhere on the second day.
 */
export function milestoneOf({
	attainment,
	direction,
	adds,
}: Pick<GoalProgress, "attainment" | "direction" | "adds">): Milestone {
	if (attainment === null || direction === "atMost" || !adds) return 0;
	// 1.2 × 100 is not 120 in floating point, 120 ÷ 100 is 1.2.
	return milestones.findLast((each) => attainment >= each / 100) ?? 0;
}

/** What to say after a change: a milestone reached, or the one that was lost (a credit note); null: nothing. */
export function milestoneChange(
	before: Milestone,
	after: Milestone,
): { change: "reached" | "fellBack"; milestone: Milestone } | null {
	if (after > before) return { change: "reached", milestone: after };
	if (after < before) return { change: "fellBack", milestone: before };
	return null;
}
