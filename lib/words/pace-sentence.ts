import {
	capital,
	figureText,
	money,
	number,
	percent,
	periodName,
	reasonText,
} from "../format.ts";
import type { GoalGlance } from "../glance.ts";
import type { Figure } from "../kpi/figure.ts";
import { divideHalfEven } from "../money/money.ts";
import { hasText, type TextKey, t } from "../text/text.ts";
import { kpiName } from "./kpi-name.ts";
import { type Mark, markOf } from "./pace-mark.ts";

/** A figure inside a sentence: what it measures of the goal's KPI, and how it is written there. */
export interface SpokenFigure {
	figure: Figure;
	/** `actual` is the KPI itself; the rest are readings of the goal, named as in its progress. */
	reading: Reading;
	text: string;
}

export type Reading =
	| "actual"
	| "target"
	| "attainment"
	| "expected"
	| "pace"
	| "ahead"
	| "neededPerWorkday"
	| "forecast"
	| "toGo"
	| "perWorkdaySoFar"
	| "workdays"
	| "workdaysElapsed"
	| "workdaysRemaining";

/** A sentence whose figures are still places, `{amount}`, so that each can be drawn as what it is. */
export interface Sentence {
	text: string;
	figures: { readonly [place: string]: SpokenFigure };
}

/** The sentence as plain words. */
export function spoken(sentence: Sentence): string {
	return sentence.text.replace(
		/\{(\w+)\}/g,
		(whole, place: string) => sentence.figures[place]?.text ?? whole,
	);
}

/** A reading of a goal as a figure; money in minor units. */
export function readingOf(goal: GoalGlance, reading: Reading): Figure {
	const inGoalsUnit = (value: number | null): Figure => ({
		value,
		unit: goal.unit,
		currency: goal.currency,
		...(value === null ? { reason: goal.reason ?? goal.actual.reason } : {}),
	});
	const rate = (value: number | null): Figure => ({
		...inGoalsUnit(value),
		unit: "rate",
		currency: undefined,
	});
	const count = (value: number): Figure => ({ value, unit: "count" });
	const { actual, target, workdays } = goal;
	switch (reading) {
		case "actual":
			return actual;
		case "target": {
			const figure = inGoalsUnit(target);
			return target === null && goal.targetReason
				? { ...figure, reason: goal.targetReason }
				: figure;
		}
		case "attainment":
			return rate(goal.attainment);
		case "expected":
			return inGoalsUnit(goal.expected);
		case "pace":
			return rate(goal.pace);
		case "ahead":
			return inGoalsUnit(goal.ahead);
		case "neededPerWorkday":
			return inGoalsUnit(goal.neededPerWorkday);
		case "forecast":
			return inGoalsUnit(goal.forecast);
		case "toGo":
			return inGoalsUnit(
				actual.value === null || target === null
					? null
					: Math.max(0, target - actual.value),
			);
		case "perWorkdaySoFar":
			return inGoalsUnit(
				actual.value === null || workdays.elapsed === 0 || !goal.adds
					? null
					: goal.unit === "money"
						? divideHalfEven(actual.value, workdays.elapsed)
						: actual.value / workdays.elapsed,
			);
		case "workdays":
			return count(workdays.total);
		case "workdaysElapsed":
			return count(workdays.elapsed);
		case "workdaysRemaining":
			return count(workdays.remaining);
	}
}

/** How a figure of the goal is written beside its name, without the currency: that stands once, with the figure. */
export function shortText(goal: GoalGlance, reading: Reading): string {
	return figureText(readingOf(goal, reading), { bare: true });
}

/** Attainment in per cent. It reads 100 % only when the goal is reached. */
export function attainmentText(attainment: number | null): string {
	if (attainment === null) return figureText({ value: null, unit: "rate" });
	const isNearly = attainment < 1 && attainment >= 0.995;
	return percent(isNearly ? 0.99 : attainment);
}

function spokenFigure(
	goal: GoalGlance,
	reading: Reading,
	text?: string,
): SpokenFigure {
	const figure = readingOf(goal, reading);
	return { figure, reading, text: text ?? figureText(figure) };
}

/** What is counted, where it has a noun of its own. */
const NOUNS: { readonly [kpi: string]: TextKey } = {
	dealsWon: "count.dealsWon",
	dealsLost: "count.dealsWon",
	meetingsBooked: "count.meetingsBooked",
	meetingsHeld: "count.meetingsBooked",
	quotesSent: "count.quotesSent",
	calls: "count.calls",
	newLeads: "count.newLeads",
	sqls: "count.newLeads",
	newOrganisations: "count.customers",
	newCustomers: "count.customers",
};

function nounOf({ unit, kpi }: GoalGlance): TextKey {
	if (unit === "rate") return "count.points";
	if (unit === "days") return "count.days";
	if (unit === "months") return "count.months";
	return NOUNS[kpi] ?? "count.revenue";
}

/** An amount, a number with its noun, or points of a rate, without its sign: `{amount} meetings`. */
function things(
	goal: GoalGlance,
	reading: Reading,
	value: number,
): { words: string; figure: SpokenFigure } {
	const size = Math.abs(value) * (goal.unit === "rate" ? 100 : 1);
	const text =
		goal.unit === "money" ? money(size, goal.currency ?? "") : number(size);
	return {
		words: t(nounOf(goal), { n: Number(size.toFixed(1)) }),
		figure: { ...spokenFigure(goal, reading), text },
	};
}

/** Where a goal stands, in one sentence, and the mark that goes with it. */
export function paceSentence(goal: GoalGlance): Sentence & { mark: Mark } {
	const mark = markOf(goal.state, goal.direction);
	const plain = (text: string) => ({ text, figures: {}, mark });
	const period = periodName(goal.period, goal.asOf);
	/** `ahead` is behind or ahead of the pace, `toGo` short of the target or past it. */
	const sized = (key: TextKey, reading: "ahead" | "toGo") => {
		const value = reading === "ahead" ? goal.ahead : toTarget;
		if (value === null) return plain(t("pace.unknownBare"));
		const { words, figure } = things(goal, reading, value);
		return {
			text: t(key, { things: words }),
			figures: { amount: { ...figure, figure: { ...figure.figure, value } } },
			mark,
		};
	};
	const isAtMost = goal.direction === "atMost";
	const isMoneySum = goal.unit === "money" && goal.adds;
	const toTarget =
		goal.actual.value === null || goal.target === null
			? null
			: goal.target - goal.actual.value;
	switch (goal.state) {
		case "behind":
			if (isAtMost)
				return (toTarget ?? 0) < 0
					? sized("pace.over", "toGo")
					: sized("pace.overPace", "ahead");
			return sized(isMoneySum ? "pace.behind" : "pace.behindCount", "ahead");
		case "ahead":
			if (isAtMost)
				return sized(goal.adds ? "pace.underPace" : "pace.under", "ahead");
			return sized(isMoneySum ? "pace.ahead" : "pace.aheadCount", "ahead");
		case "onPace":
			return plain(t("pace.onPace"));
		case "reached":
			if (!toTarget) return plain(t("pace.reached"));
			return sized(isAtMost ? "pace.under" : "pace.past", "toGo");
		case "missed":
			return sized(isAtMost ? "pace.over" : "pace.missed", "toGo");
		case "early": {
			const { kind } = goal.period;
			return plain(t(`pace.early.${kind === "day" ? "custom" : kind}`));
		}
		case "notStarted":
			return plain(t("pace.notStarted", { period: capital(period) }));
		case "unknown": {
			const reason = goal.reason ?? goal.actual.reason;
			return plain(
				reason && hasText(`reason.${reason.code}`)
					? t("pace.unknown", { reason: reasonText(reason, period) })
					: t("pace.unknownBare"),
			);
		}
	}
}

/** What the sentence rests on: `91.7 % of pace · 12 of 22 workdays done`. */
export function paceReason(goal: GoalGlance): Sentence {
	const done = t("day.workdaysDone");
	const days = {
		elapsed: spokenFigure(goal, "workdaysElapsed"),
		total: spokenFigure(goal, "workdays"),
	};
	// A ratio's pace is what it is of its target: no matter of days.
	const isPaced =
		goal.adds &&
		goal.pace !== null &&
		(goal.state === "behind" ||
			goal.state === "onPace" ||
			goal.state === "ahead");
	if (!isPaced) return { text: done, figures: days };
	return {
		text: t("pace.ofPace", { done }),
		figures: {
			...days,
			pace: spokenFigure(goal, "pace", percent(goal.pace ?? 0, 1)),
		},
	};
}

/** `Revenue, March`. */
export function goalTitle(goal: GoalGlance): string {
	return t("goal.title", {
		kpi: kpiName(goal),
		period: periodName(goal.period, goal.asOf),
	});
}
