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
import { type TextKey, t } from "../text/text.ts";
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
		case "target":
			return inGoalsUnit(target);
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
				actual.value === null ? null : Math.max(0, target - actual.value),
			);
		case "perWorkdaySoFar":
			return inGoalsUnit(
				actual.value === null || workdays.elapsed === 0
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

/** An amount, or a count with its noun, without its sign: `{amount} meetings`. */
function things(
	goal: GoalGlance,
	reading: Reading,
	value: number,
): { words: string; figure: SpokenFigure } {
	const size = Math.abs(value);
	const text =
		goal.unit === "money" ? money(size, goal.currency ?? "") : number(size);
	return {
		words: t(`count.${goal.kpi}`, { n: Number(size.toFixed(1)) }),
		figure: { ...spokenFigure(goal, reading), text },
	};
}

/** Where a goal stands, in one sentence, and the mark that goes with it. */
export function paceSentence(goal: GoalGlance): Sentence & { mark: Mark } {
	const mark = markOf(goal.state);
	const plain = (text: string) => ({ text, figures: {}, mark });
	const period = periodName(goal.period, goal.asOf);
	const isMoney = goal.unit === "money";
	const sized = (key: TextKey, reading: Reading, value: number | null) => {
		if (value === null) return plain(t("pace.unknownBare"));
		const { words, figure } = things(goal, reading, value);
		return {
			text: t(key, { things: words }),
			figures: { amount: figure },
			mark,
		};
	};
	switch (goal.state) {
		case "behind":
			return sized(
				isMoney ? "pace.behind" : "pace.behindCount",
				"ahead",
				goal.ahead,
			);
		case "ahead":
			return sized(
				isMoney ? "pace.ahead" : "pace.aheadCount",
				"ahead",
				goal.ahead,
			);
		case "onPace":
			return plain(t("pace.onPace"));
		case "reached": {
			const over = (goal.actual.value ?? goal.target) - goal.target;
			if (over <= 0) return plain(t("pace.reached"));
			const { words, figure } = things(goal, "toGo", over);
			return {
				text: t("pace.past", { things: words }),
				figures: {
					amount: {
						...figure,
						figure: {
							...figure.figure,
							value: goal.target - (goal.actual.value ?? 0),
						},
					},
				},
				mark,
			};
		}
		case "missed":
			return sized(
				"pace.missed",
				"toGo",
				goal.actual.value === null ? null : goal.target - goal.actual.value,
			);
		case "early":
			return plain(
				t(
					goal.period.kind === "week" ||
						goal.period.kind === "quarter" ||
						goal.period.kind === "year"
						? `pace.early.${goal.period.kind}`
						: "pace.early.month",
				),
			);
		case "notStarted":
			return plain(t("pace.notStarted", { period: capital(period) }));
		case "unknown": {
			const reason = goal.reason ?? goal.actual.reason;
			return plain(
				reason
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
	const isPaced =
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
		kpi: t(`kpi.${goal.kpi}`),
		period: periodName(goal.period, goal.asOf),
	});
}
