import type { Differs } from "../kpi/beyond-chance.ts";
import type { Figure } from "../kpi/figure.ts";
import { type Step, steps } from "../kpi/steps.ts";
import type { Accepted } from "../model/goal.ts";
import type { GoalProgress } from "./progress.ts";

/** Something two people may talk about: what the figures say, and the figures that say it. */
export type TalkingPoint =
	| { is: "noGoal" }
	| { is: "behind" | "reached"; goal: GoalProgress }
	| { is: "notAccepted"; goal: GoalProgress; by: "seller" | "manager" | "both" }
	| {
			is: "lowerThanTeam" | "higherThanTeam" | "fell" | "rose";
			step: Step;
			now: Figure;
			/** The team's, or one's own of the year before. */
			against: Figure;
	  }
	| { is: "stale" | "overdue" | "undated"; deals: number }
	| { is: "quiet"; workdays: number };

/** All that is known of a seller that may be worth a word. */
export interface TalkAbout {
	goals: readonly { progress: GoalProgress; accepted: Accepted | undefined }[];
	now: { readonly [step in Step]: Figure };
	before: { readonly [step in Step]: Figure };
	team: { readonly [step in Step]: Figure };
	/** Beside the team, and beside the year before; both beyond chance alone. */
	differs: { readonly [step in Step]: Differs };
	changed: { readonly [step in Step]: Differs };
	/** Open deals, each by the seller's share of it. */
	stale: number;
	overdue: number;
	undated: number;
	/** Own workdays since the last activity; null: none was ever logged. */
	workdaysQuiet: number | null;
}

/** So many workdays without an activity are a week nobody has seen anything of. */
export const QUIET = 5;

/** More than this nobody talks through in one go. */
const MOST = 8;

/**
 * What to talk about, from figures alone: no judgement, no advice, and nothing that chance alone would make. Goals first (none
 * set, behind pace, not yet accepted by both), then rates lower than the team's or than one's own of the year before, open
 * deals that need a look, a week without activities; what goes well closes it. At most eight.
 */
export function talkingPoints(about: TalkAbout): TalkingPoint[] {
	const { goals, now, before, team, differs, changed } = about;
	const points: TalkingPoint[] = [];
	if (goals.length === 0) points.push({ is: "noGoal" });
	for (const { progress: goal } of goals)
		if (goal.state === "behind" || goal.state === "missed")
			points.push({ is: "behind", goal });
	for (const { progress: goal, accepted } of goals) {
		const by =
			!accepted?.seller && !accepted?.manager
				? "both"
				: !accepted.seller
					? "seller"
					: !accepted.manager
						? "manager"
						: null;
		if (by) points.push({ is: "notAccepted", goal, by });
	}
	const rates = (
		is: "lowerThanTeam" | "higherThanTeam" | "fell" | "rose",
		which: { readonly [step in Step]: Differs },
		way: Differs,
		against: { readonly [step in Step]: Figure },
	) => {
		for (const step of steps)
			if (which[step] === way)
				points.push({ is, step, now: now[step], against: against[step] });
	};
	rates("lowerThanTeam", differs, "lower", team);
	rates("fell", changed, "lower", before);
	for (const is of ["overdue", "stale", "undated"] as const)
		if (about[is] > 0) points.push({ is, deals: about[is] });
	if (about.workdaysQuiet !== null && about.workdaysQuiet >= QUIET)
		points.push({ is: "quiet", workdays: about.workdaysQuiet });
	const well = points.length;
	rates("rose", changed, "higher", before);
	rates("higherThanTeam", differs, "higher", team);
	for (const { progress: goal } of goals)
		if (goal.state === "reached") points.push({ is: "reached", goal });
	// What goes well is never crowded out altogether.
	const good = points.slice(well, well + 2);
	return [...points.slice(0, Math.min(well, MOST - good.length)), ...good];
}
