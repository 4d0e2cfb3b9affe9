import {
	dealEffect,
	type Forecast,
	type ForecastGoal,
	forecastOf,
} from "../forecast/forecast.ts";
import { type Outlook, outlookOf } from "../forecast/outlook.ts";
import { followsOwnWorkdays } from "../goal/own-workdays.ts";
import type { GoalProgress } from "../goal/progress.ts";
import { sharesOf } from "../kpi/customers.ts";
import type { Reason } from "../kpi/figure.ts";
import type { Goal } from "../model/goal.ts";
import { type Store, store } from "../store/db.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { calendarOf, contextOfGoal, Gathering } from "./gathering.ts";
import { kpiOf } from "./kpi-of.ts";
import { learnedOf } from "./learned-of.ts";
import { salesOf } from "./sales-of.ts";

/** A scope's own rates are read from the last year. */
const MONTHS = 12;

/** How likely a goal is reached, and where its period may end. Money in minor units of the goal's currency. */
export type Chance = Omit<Forecast, "reason" | "weightedPipeline"> & {
	/** Why it is unknown. */
	reason?: Reason;
};

/** What one deal means for a goal, won or lost in its period, all else as it is. */
export interface DealEffect {
	attainment: {
		now: number | null;
		ifWon: number | null;
		ifLost: number | null;
	};
	chance: { now: number | null; ifWon: number | null; ifLost: number | null };
}

/** The chance of reaching a goal as of the day its progress was measured. */
export async function chanceOf(
	goal: Goal,
	progress: GoalProgress,
	of: Store = store,
): Promise<Chance> {
	const asked = forecastGoal(progress);
	const outlook = asked && (await outlookOfGoal(goal, progress, of));
	if (!asked || !outlook)
		return unknown(
			progress.reason ?? {
				code: progress.adds ? "tooLittleHistory" : "notAdditive",
			},
		);
	const {
		reason,
		weightedPipeline: _all,
		...forecast
	} = forecastOf(outlook, asked);
	return {
		...forecast,
		...(reason && {
			reason: {
				code: reason === "doesNotAdd" ? "notAdditive" : reason,
			} as const,
		}),
	};
}

/** What a deal that is open, or only thought of, means for a goal; `amount` is the scope's part of it. */
export async function dealEffectOf(
	goal: Goal,
	progress: GoalProgress,
	deal: { id?: string; amount: number; closesOn?: PlainDate },
	of: Store = store,
): Promise<DealEffect> {
	const asked = forecastGoal(progress);
	const { value } = progress.actual;
	const outlook = asked && (await outlookOfGoal(goal, progress, of));
	const brings =
		goal.kpi === "dealsWon"
			? await shareOf(goal, progress, deal.id, of)
			: deal.amount;
	const attained = (by: number) =>
		asked && value !== null ? (value + by) / asked.target : null;
	const effect =
		outlook &&
		asked &&
		(dealEffect(
			outlook,
			asked,
			deal.id === undefined ? { amount: brings } : { id: deal.id },
		) ??
			// An open deal of nobody's, or of another scope, adds like a new one.
			dealEffect(outlook, asked, { amount: brings }));
	return {
		attainment: {
			now: attained(0),
			ifWon: attained(brings),
			ifLost: attained(0),
		},
		chance: {
			now: outlook && asked ? forecastOf(outlook, asked).probability : null,
			ifWon: effect?.ifWon ?? null,
			ifLost: effect?.ifLost ?? null,
		},
	};
}

/** How much of one deal an open one is to a goal's scope: a shared one its parts, one it has none of a new one, whole. */
async function shareOf(
	{ scope }: Goal,
	{ asOf }: GoalProgress,
	id: string | undefined,
	of: Store,
): Promise<number> {
	if (id === undefined) return 1;
	const open = await new Gathering(scope, asOf, of).open();
	return sharesOf(open.filter(([, , each]) => each === id)) || 1;
}

function unknown(reason: Reason): Chance {
	return {
		probability: null,
		reason,
		p10: null,
		p50: null,
		p90: null,
		swing: [],
		sources: [],
	};
}

function forecastGoal({
	actual,
	target,
	direction,
	adds,
}: GoalProgress): ForecastGoal | null {
	if (actual.value === null || target === null || !adds) return null;
	return { actual: actual.value, target, direction, adds };
}

/** The outlook behind a goal; null of a KPI whose days nothing is known of. */
async function outlookOfGoal(
	goal: Goal,
	{ period, asOf }: GoalProgress,
	of: Store,
): Promise<Outlook | null> {
	const kpi = await kpiOf(goal.kpi, goal.kpiVersion, of);
	if (!kpi) return null;
	const context = await contextOfGoal(goal, period, asOf, of);
	const gathering = new Gathering(goal.scope, asOf, of);
	const sales = await salesOf(kpi, gathering, context, MONTHS);
	const calendar = await calendarOf(
		followsOwnWorkdays(goal, kpi) ? goal.scope : { kind: "organisation" },
		period,
		of,
	);
	const learned = await learnedOf(goal, asOf, of);
	return outlookOf({
		sales,
		period,
		asOf,
		calendar,
		...(learned && { learned }),
	});
}
