import { numberSigns } from "../../lib/format.ts";
import { breakdownOf, expectedToDate } from "../../lib/goal/breakdown.ts";
import type { Unit } from "../../lib/kpi/figure.ts";
import type {
	GoalPeriodKind,
	GoalTerms,
	goalBaseline,
} from "../../lib/model/goal.ts";
import type { Scope } from "../../lib/model/scope.ts";
import type { Language } from "../../lib/model/settings.ts";
import { exponentOf, toMajor } from "../../lib/money/money.ts";
import { readAmount } from "../../lib/money/read-amount.ts";
import {
	daysIn,
	type Period,
	type PeriodOptions,
	periodOf,
} from "../../lib/time/period.ts";
import {
	addDays,
	isPlainDate,
	type PlainDate,
} from "../../lib/time/plain-date.ts";
import type { WorkCalendar } from "../../lib/time/workdays.ts";
import { typedAmount } from "../amount.ts";

export type Baseline = (typeof goalBaseline.options)[number];

/** How much: a number, so much more than before, or what the members' goals come to. */
export type TargetWay = "set" | "relative" | "sum";
export type BreakdownBy = NonNullable<GoalTerms["breakdown"]>["by"];

/** A goal while it is being written: everything as typed or chosen. */
export interface GoalDraft {
	/** As addresses write it; `customer:` while the customer is still to be named. */
	scope: string;
	kpi: string;
	direction: "atLeast" | "atMost";
	way: TargetWay;
	target: string;
	/** In per cent. */
	change: string;
	against: Baseline;
	periodKind: GoalPeriodKind;
	/** The first period's id. */
	period: string;
	/** Custom days: the first and the last. */
	from: string;
	last: string;
	isRecurring: boolean;
	/** A recurring goal's last day; empty: none. */
	until: string;
	breakdown: BreakdownBy;
	/** The budget table: what was typed for each part, by its first day. */
	parts: { readonly [from: PlainDate]: string };
	followsOwnWorkdays: boolean;
	/** Why a goal that is there is changed. */
	why: string;
}

/** A new goal, as most are: revenue, this month and every month. */
export function blankDraft(scope: string, today: PlainDate): GoalDraft {
	const month = periodOf("month", today);
	return {
		scope,
		kpi: "revenue",
		direction: "atLeast",
		way: "set",
		target: "",
		change: "",
		against: "lastYear",
		periodKind: "month",
		period: month.id,
		from: month.from,
		last: addDays(month.to, -1),
		isRecurring: true,
		until: "",
		breakdown: "workdays",
		parts: {},
		followsOwnWorkdays: true,
		why: "",
	};
}

/** A goal as it would be typed: what it says, to be changed. */
export function draftOf(
	terms: GoalTerms,
	{
		scope,
		kpi,
		currency,
		options,
		language,
	}: {
		/** As addresses write it. */
		scope: string;
		kpi: DraftKpi;
		currency: string;
		options: PeriodOptions;
		language: Language;
	},
): GoalDraft {
	const { periodKind, startsOn, endsOn, target, relative, breakdown } = terms;
	const text = (value: number) =>
		inputText(value, kpi.unit, currency, language);
	const isCustom = periodKind === "custom";
	const blank = blankDraft(scope, startsOn);
	return {
		...blank,
		kpi: terms.kpi,
		direction:
			terms.direction ?? (kpi.better === "lower" ? "atMost" : "atLeast"),
		way: terms.isSumOfMembers ? "sum" : relative ? "relative" : "set",
		target: target === undefined ? "" : text(target),
		change: relative
			? inputText(relative.change, "rate", currency, language)
			: "",
		against: relative?.against ?? blank.against,
		periodKind,
		period: isCustom
			? blank.period
			: periodOf(periodKind, startsOn, options).id,
		from: isCustom ? startsOn : blank.from,
		last: isCustom && endsOn ? endsOn : blank.last,
		isRecurring: terms.isRecurring,
		until: terms.isRecurring ? (endsOn ?? "") : "",
		breakdown: breakdown?.by ?? "workdays",
		parts:
			breakdown?.by === "hand"
				? Object.fromEntries(
						breakdown.parts.map((part) => [part.from, text(part.target)]),
					)
				: {},
		followsOwnWorkdays: terms.followsOwnWorkdays !== false,
	};
}

/** What a draft needs to know of its KPI. */
export interface DraftKpi {
	unit: Unit;
	adds: boolean;
	better: "higher" | "lower";
	/** The version of a seller's own KPI. */
	version?: number;
}

/** Why a draft is no goal yet; the texts are `goals.needs.<code>`. */
export type DraftProblem =
	| "who"
	| "target"
	| "change"
	| "days"
	| "until"
	| "parts";

/** Per cent with two decimals, as whole numbers: 14.25 % is 0.1425 exactly as JavaScript writes it. */
const HUNDREDTHS = 10_000;

/**
 * A typed number in a unit, above zero: money in minor units of `currency`, rates from per cent to fractions, all else as it
 * is. Null while it is none.
 */
export function typedNumber(
	text: string,
	unit: Unit,
	currency: string,
	language: Language,
): number | null {
	if (unit === "money") {
		const typed = typedAmount(text, currency);
		return typed.state === "read" &&
			typed.money.currency === currency &&
			typed.money.minor >= 0
			? typed.money.minor
			: null;
	}
	const value = plainNumber(text.replace(/\s*%\s*$/, ""), language);
	if (value === null || value < 0) return null;
	return unit === "rate" ? Math.round(value * 100) / HUNDREDTHS : value;
}

/** A typed change in per cent, `+14`, `-10 %`, as a fraction above −1; null while it is none. */
export function typedChange(text: string, language: Language): number | null {
	const [, sign, rest = ""] =
		/^\s*([+\-−–]?)\s*(.*?)\s*%?\s*$/.exec(text) ?? [];
	const value = plainNumber(rest, language);
	if (value === null || value < 0) return null;
	const change = Math.round(value * 100) / HUNDREDTHS;
	if (change === 0) return 0;
	const signed = sign && sign !== "+" ? -change : change;
	return signed > -1 ? signed : null;
}

/** A number as it is typed again, in the reader's own language. */
export function inputText(
	value: number,
	unit: Unit,
	currency: string,
	language: Language,
): string {
	const shown =
		unit === "money"
			? toMajor(value, currency)
			: unit === "rate"
				? Math.round(value * HUNDREDTHS) / 100
				: value;
	const [whole = "", decimals] = String(shown).split(".");
	const { decimal, group } = numberSigns(language);
	// Where a currency has three decimals, "1,234" could be either.
	const isClear = unit !== "money" || exponentOf(currency) < 3;
	const grouped = isClear ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
	return decimals === undefined ? grouped : `${grouped}${decimal}${decimals}`;
}

function plainNumber(text: string, language: Language): number | null {
	// "12 kr" and "12k" are no count of anything.
	if (/\p{L}/u.test(text)) return null;
	const reading = readAmount(text, {
		decimal: numberSigns(language).decimal,
		// Four decimals are more than anybody means.
		currency: "CLF",
	});
	return reading.state === "exact" && reading.value !== undefined
		? Number(reading.value)
		: null;
}

/** A draft's own days, or the period of its kind that was chosen; null while custom days are none. */
export function draftPeriod(
	draft: GoalDraft,
	periods: readonly Period[],
): Period | null {
	if (draft.periodKind !== "custom")
		return periods.find((each) => each.id === draft.period) ?? null;
	const { from, last } = draft;
	if (!isPlainDate(from) || !isPlainDate(last) || last < from) return null;
	const to = addDays(last, 1);
	return { id: `${from}..${to}`, kind: "custom", from, to };
}

/** A period no longer than so many days has a budget table by week; a shorter one by day, a longer one by month. */
const MONTHS_FROM = 63;
const WEEKS_FROM = 11;

/** The parts of a budget table: those it has already, if they begin in the period; else its months, weeks or days. */
export function budgetRows(
	period: Period,
	options: PeriodOptions,
	known: readonly PlainDate[] = [],
): { from: PlainDate; to: PlainDate }[] {
	const own = known.filter((day) => day >= period.from && day < period.to);
	const days = daysIn(period);
	const kind =
		days >= MONTHS_FROM ? "month" : days >= WEEKS_FROM ? "week" : "day";
	const starts: PlainDate[] = [];
	for (let day = period.from; day < period.to; ) {
		starts.push(day);
		day = periodOf(kind, day, options).to;
	}
	const from = own.length > 0 ? [...own].sort() : starts;
	return from.map((day, at) => ({
		from: day,
		to: from[at + 1] ?? period.to,
	}));
}

/** A budget table as understood: its parts, what they come to, and what of the target is still to be placed. */
export interface BudgetReading {
	parts: { from: PlainDate; target: number }[];
	placed: number;
	/** Null while there is no target. */
	rest: number | null;
	/** Parts that are no number. */
	unread: PlainDate[];
}

export function readBudget(
	rows: readonly { from: PlainDate }[],
	typed: GoalDraft["parts"],
	target: number | null,
	read: (text: string) => number | null,
): BudgetReading {
	const unread: PlainDate[] = [];
	const parts = rows.map(({ from }) => {
		const text = typed[from] ?? "";
		const value = text.trim() === "" ? 0 : read(text);
		if (value === null) unread.push(from);
		return { from, target: value ?? 0 };
	});
	const placed = parts.reduce((sum, part) => sum + part.target, 0);
	const rest = target === null ? null : target - placed;
	return {
		parts,
		placed,
		// Fractions of a count leave hairs.
		rest: rest !== null && Math.abs(rest) < 1e-9 * (target ?? 1) ? 0 : rest,
		unread,
	};
}

/**
 * A target spread over a budget table by its workdays, as it would be typed. Counts come in whole numbers where the target is
 * one. Running sums are rounded, so that the parts add up.
 */
export function spread(
	rows: readonly { from: PlainDate; to: PlainDate }[],
	whole: {
		target: number;
		period: Period;
		unit: Unit;
		calendar: WorkCalendar;
	},
	currency: string,
	language: Language,
): { [from: PlainDate]: string } {
	const { target, unit } = whole;
	const breakdown = breakdownOf(whole);
	const isWhole = unit === "count" && Number.isInteger(target);
	const until = (day: PlainDate) => {
		const done = expectedToDate(breakdown, day) ?? 0;
		return isWhole ? Math.round(done) : done;
	};
	return Object.fromEntries(
		rows.map(({ from, to }) => [
			from,
			inputText(until(to) - until(from), unit, currency, language),
		]),
	);
}

/** What a draft says as a goal's terms, or the first thing that is missing. */
export function termsOfDraft(
	draft: GoalDraft,
	{
		scope,
		kpi,
		period,
		currency,
		rows,
		language,
	}: {
		/** Null: nobody known by that name. */
		scope: Scope | null;
		kpi: DraftKpi;
		period: Period | null;
		currency: string;
		rows: readonly { from: PlainDate }[];
		language: Language;
	},
): GoalTerms | DraftProblem {
	if (!scope) return "who";
	if (!period) return "days";
	const way = wayOf(draft, scope, kpi);
	const read = (text: string) =>
		typedNumber(text, kpi.unit, currency, language);
	const target = way === "set" ? read(draft.target) : null;
	if (way === "set" && !target) return "target";
	const change = way === "relative" ? typedChange(draft.change, language) : 0;
	if (change === null) return "change";
	const isCustom = draft.periodKind === "custom";
	const isRecurring = draft.isRecurring && !isCustom;
	if (isRecurring && draft.until && draft.until < period.from) return "until";
	const by = breakdownBy(draft, way, kpi);
	const budget =
		by === "hand" ? readBudget(rows, draft.parts, target, read) : null;
	if (budget && (budget.rest !== 0 || budget.unread.length > 0)) return "parts";
	const isUsual =
		draft.direction === (kpi.better === "lower" ? "atMost" : "atLeast");
	return {
		kpi: draft.kpi,
		...(kpi.version !== undefined && { kpiVersion: kpi.version }),
		scope,
		periodKind: draft.periodKind,
		startsOn: period.from,
		isRecurring,
		...(isCustom
			? { endsOn: draft.last }
			: isRecurring && draft.until
				? { endsOn: draft.until }
				: {}),
		...(!isUsual && { direction: draft.direction }),
		...(target && { target }),
		...(kpi.unit === "money" && { currency }),
		...(way === "relative" && {
			relative: { change, against: draft.against },
		}),
		...(way === "sum" && { isSumOfMembers: true as const }),
		...(budget
			? { breakdown: { by: "hand" as const, parts: budget.parts } }
			: by !== "workdays" && by !== "hand"
				? { breakdown: { by } }
				: {}),
		...(scope.kind === "seller" &&
			!draft.followsOwnWorkdays && { followsOwnWorkdays: false as const }),
	};
}

/** How the target is said: only a team's sum can be its members'. */
export function wayOf(
	{ way }: Pick<GoalDraft, "way">,
	scope: Scope | null,
	{ adds }: Pick<DraftKpi, "adds">,
): TargetWay {
	return way === "sum" && !(scope?.kind === "team" && adds) ? "set" : way;
}

/** How the target falls on the days: a budget table needs a number to add up to, and only what adds up breaks down. */
export function breakdownBy(
	{ breakdown }: Pick<GoalDraft, "breakdown">,
	way: TargetWay,
	{ adds }: Pick<DraftKpi, "adds">,
): BreakdownBy {
	return !adds || (breakdown === "hand" && way !== "set")
		? "workdays"
		: breakdown;
}
