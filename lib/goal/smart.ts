import type { Goal } from "../model/goal.ts";
import { daysBetween, type PlainDate } from "../time/plain-date.ts";
import { directionOf } from "./direction.ts";
import type { GoalKpi } from "./progress.ts";
import type { ResolvedTarget } from "./target.ts";

/** The lights of a SMART goal, in the order of the word. */
export const smartLights = [
	"specific",
	"measurable",
	"accepted",
	"realistic",
	"timeBound",
] as const;
export type SmartLight = (typeof smartLights)[number];

/** What a KPI is made of: without it nothing can be measured. */
export type DataInput =
	| "deals"
	| "amounts"
	| "contacts"
	| "leads"
	| "meetings"
	| "quotes"
	| "calls"
	| "costs";

/** Why a light is as it is; the text is `smart.<code>`. */
export type SmartCode =
	| "specific.set"
	| "specific.noBaseline"
	| "specific.noMemberGoals"
	| "specific.noTarget"
	| "measurable.fresh"
	| "measurable.stale"
	| "measurable.never"
	| "accepted.both"
	| "accepted.sellerOnly"
	| "accepted.managerOnly"
	| "accepted.nobody"
	| "realistic.veryLikely"
	| "realistic.likely"
	| "realistic.stretch"
	| "realistic.neverReached"
	| "realistic.neverReachedChance"
	| "realistic.reachedBefore"
	| "realistic.noHistory"
	| "realistic.noTarget"
	| "timeBound.ends"
	| "timeBound.everyPeriod"
	| "timeBound.itsPeriod"
	| "timeBound.noEnd";

/** One light, and why, with the values that fill in its text. */
export interface Smart {
	light: SmartLight;
	state: "yes" | "partly" | "no";
	code: SmartCode;
	/** Days: business dates, to be written as such. */
	days?: { readonly [name: string]: PlainDate };
	/** The chance when the terms were set, a fraction. */
	share?: number;
	/** Earlier periods: how many were looked at, and in how many this target was reached. */
	earlier?: { n: number; reached: number };
	/** Inputs that are missing. */
	inputs?: DataInput[];
}

/** Data older than this has stopped coming in. */
const FRESH_DAYS = 14;

/** From here on a goal is very likely to be reached; below the other it is a stretch. */
const VERY_LIKELY = 0.8;
const STRETCH = 0.5;

/** Fewer earlier periods than this are no history. */
const FEWEST_PERIODS = 3;

/**
 * The five lights of a goal.
 *
 * Specific: KPI, scope and number are set (partly: the number follows from something not known yet). Measurable: everything
 * its KPI needs came in during the last 14 days (partly: it has come in before; no: never). Accepted: seller and manager
 * have said yes (partly: one of them). Realistic: the chance when the terms were set, held against `history`, what the same
 * KPI came to in earlier periods of the kind: very likely from 80 %, likely from 50 %, a stretch below (partly); never
 * reached before in three periods or more is partly where the chance is 50 % or better, else no; with neither chance nor
 * history it is partly, for nobody knows. Time-bound: it ends, or every one of its periods does.
 */
export function smartOf({
	goal,
	kpi,
	target,
	asOf,
	lastData,
	history,
}: {
	goal: Goal;
	kpi: Pick<GoalKpi, "better">;
	target: ResolvedTarget;
	asOf: PlainDate;
	/** What its KPI needs, and the latest day each came in; null: never. */
	lastData: readonly { input: DataInput; day: PlainDate | null }[];
	/** The same KPI and scope in earlier periods, where known, in the goal's unit. */
	history: readonly number[];
}): Smart[] {
	return [
		specific(target),
		measurable(lastData, asOf),
		accepted(goal),
		realistic(goal, kpi, target, history),
		timeBound(goal),
	];
}

function specific({ target, reason }: ResolvedTarget): Smart {
	const light = "specific";
	if (target !== null) return { light, state: "yes", code: "specific.set" };
	if (reason?.code === "noBaseline" || reason?.code === "noMemberGoals")
		return { light, state: "partly", code: `${light}.${reason.code}` };
	return { light, state: "no", code: "specific.noTarget" };
}

function measurable(
	lastData: readonly { input: DataInput; day: PlainDate | null }[],
	asOf: PlainDate,
): Smart {
	const light = "measurable";
	const never = lastData.flatMap(({ input, day }) =>
		day === null ? [input] : [],
	);
	if (never.length > 0)
		return { light, state: "no", code: "measurable.never", inputs: never };
	const stale = lastData.flatMap(({ input, day }) =>
		day !== null && daysBetween(day, asOf) > FRESH_DAYS ? [{ input, day }] : [],
	);
	const oldest = stale.map(({ day }) => day).sort()[0];
	if (oldest)
		return {
			light,
			state: "partly",
			code: "measurable.stale",
			inputs: stale.map(({ input }) => input),
			days: { since: oldest },
		};
	return { light, state: "yes", code: "measurable.fresh" };
}

function accepted({ accepted: by = {} }: Goal): Smart {
	const light = "accepted";
	const days = {
		...(by.seller && { seller: by.seller }),
		...(by.manager && { manager: by.manager }),
	};
	if (by.seller && by.manager)
		return { light, state: "yes", code: "accepted.both", days };
	if (by.seller)
		return { light, state: "partly", code: "accepted.sellerOnly", days };
	if (by.manager)
		return { light, state: "partly", code: "accepted.managerOnly", days };
	return { light, state: "no", code: "accepted.nobody" };
}

function realistic(
	goal: Goal,
	kpi: Pick<GoalKpi, "better">,
	{ target }: ResolvedTarget,
	history: readonly number[],
): Smart {
	const light = "realistic";
	const chance = goal.startChance;
	if (target === null)
		return { light, state: "partly", code: "realistic.noTarget" };
	const isAtMost = directionOf(goal, kpi) === "atMost";
	const reached = history.filter((value) =>
		isAtMost ? value <= target : value >= target,
	).length;
	const earlier = { n: history.length, reached };
	const isKnown = history.length >= FEWEST_PERIODS;
	const share = chance === undefined ? {} : { share: chance };

	if (isKnown && reached === 0) {
		const isLikely = chance !== undefined && chance >= STRETCH;
		return {
			light,
			state: isLikely ? "partly" : "no",
			code:
				chance === undefined
					? "realistic.neverReached"
					: "realistic.neverReachedChance",
			earlier,
			...share,
		};
	}
	if (chance !== undefined) {
		const isStretch = chance < STRETCH;
		return {
			light,
			state: isStretch ? "partly" : "yes",
			code: isStretch
				? "realistic.stretch"
				: chance >= VERY_LIKELY
					? "realistic.veryLikely"
					: "realistic.likely",
			share: chance,
			earlier,
		};
	}
	if (!isKnown) return { light, state: "partly", code: "realistic.noHistory" };
	return {
		light,
		state: reached / history.length >= STRETCH ? "yes" : "partly",
		code: "realistic.reachedBefore",
		earlier,
	};
}

function timeBound({ periodKind, isRecurring, endsOn }: Goal): Smart {
	const light = "timeBound";
	if (endsOn)
		return {
			light,
			state: "yes",
			code: "timeBound.ends",
			days: { on: endsOn },
		};
	if (periodKind === "custom")
		return { light, state: "no", code: "timeBound.noEnd" };
	return {
		light,
		state: "yes",
		code: isRecurring ? "timeBound.everyPeriod" : "timeBound.itsPeriod",
	};
}
