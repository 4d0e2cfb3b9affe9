import { figureText } from "../format.ts";
import type { Glance, GoalGlance } from "../glance.ts";
import { type TextKey, t } from "../text/text.ts";
import {
	attainmentText,
	goalTitle,
	paceReason,
	paceSentence,
	spoken,
} from "./pace-sentence.ts";

/** The words a glance carries for the surfaces that have no texts of their own: the overlay and the tooltip. */
export function glanceWords(
	state: Glance["state"],
	goal: GoalGlance | undefined,
): Glance["words"] {
	const own = {
		hide: t("over.hide"),
		hideHere: t("over.hideHere"),
		collapse: t("over.collapse"),
		expand: t("over.expand"),
		move: t("over.move"),
		hidden: t("over.hidden"),
		meeting: t("over.meeting"),
		show: t("over.show"),
	};
	const without = (sentence: TextKey) => ({
		...own,
		percent: figureText({ value: null, unit: "rate" }),
		sentence: t(sentence),
		title: "Målbar",
	});
	if (state === "lost") return without("state.lost");
	if (state === "failed") return without("state.failed");
	if (!goal) return without("pace.noGoal");
	const sentence = spoken(paceSentence(goal));
	return {
		...own,
		percent: attainmentText(goal.attainment),
		sentence:
			goal.state === "early"
				? `${sentence}. ${spoken(paceReason(goal))}`
				: sentence,
		title: goalTitle(goal),
	};
}
