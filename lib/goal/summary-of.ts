import { catalogue } from "../kpi/catalogue.ts";
import type { Figure, Unit } from "../kpi/figure.ts";
import { type KpiContext, type KpiId, noEvidence } from "../kpi/kpi.ts";
import { type Step, type StepRates, steps } from "../kpi/steps.ts";
import { decimalOfMoney } from "../money/money.ts";
import type { SumRow } from "../tally/sum.ts";
import type { Period } from "../time/period.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import type { GoalProgress } from "./progress.ts";

/** What is told of a month: totals and counts, no more. */
export const summedKpis = [
	"revenue",
	"dealsWon",
	"dealsLost",
	"newLeads",
	"sqls",
	"meetingsBooked",
	"meetingsHeld",
	"quotesSent",
	"calls",
] as const satisfies readonly KpiId[];
export type SummedKpi = (typeof summedKpis)[number];

/** How many went on is told of each step. */
export const toldSteps = steps;

/** A number as it would be written: money as a decimal in the currency of the summary; null: unknown. */
export type Told = number | string | null;

/** All that anybody else would ever be told of a seller. */
export interface Summary {
	format: "maalbar-summary";
	version: 1;
	/** The seller's own name: the only words in it that somebody has typed. */
	seller: string;
	asOf: PlainDate;
	currency: string;
	months: ({ month: string } & { [kpi in SummedKpi]: Told })[];
	/** Of how many how many went on to the next step. */
	rates: {
		from: PlainDate;
		last: PlainDate;
	} & { [step in Step]: { of: number; went: number } };
	goals: {
		kpi: KpiId;
		from: PlainDate;
		last: PlainDate;
		unit: Unit;
		currency?: string;
		target: Told;
		actual: Told;
		/** The seller's own: what absence and free weekdays leave, never which days or why. */
		workdays: { done: number; total: number };
	}[];
}

/**
 * What a manager who looks at a team's figures would see of one seller, and nothing else: totals of each month, how many went
 * from step to step, and each goal with what is done of it. Everything in it is a number, a date, an id of the catalogue, a
 * currency or the seller's own name: no customer, no title, no note, no source, no single deal, and no measure of the seller's
 * own, whose name may say anything. Of a month that ended before any record begins nothing is known.
 */
export function summaryOf({
	seller,
	months,
	sums,
	context,
	rates,
	days,
	goals,
}: {
	seller: string;
	/** The months it is of, oldest first. */
	months: readonly Period[];
	/** The seller's sum rows of these months, up to as-of. */
	sums: readonly SumRow[];
	context: KpiContext;
	rates: StepRates;
	/** The days the rates are of, `[from, to)`. */
	days: { from: PlainDate; to: PlainDate };
	goals: readonly GoalProgress[];
}): Summary {
	const { dataFrom } = context;
	return {
		format: "maalbar-summary",
		version: 1,
		seller,
		asOf: context.asOf,
		currency: context.reportingCurrency,
		months: months.map((period) => {
			const own = sums.filter(([day]) => day >= period.from && day < period.to);
			const isKnown = dataFrom !== null && period.to > dataFrom;
			const told = summedKpis.map((kpi) => [
				kpi,
				isKnown
					? toldOf(
							catalogue[kpi].measure(
								{ ...noEvidence, sums: own },
								{ ...context, period },
							),
						)
					: null,
			]);
			return { month: period.id, ...Object.fromEntries(told) };
		}),
		rates: {
			from: days.from,
			last: addDays(days.to, -1),
			...(Object.fromEntries(
				steps.map((step) => [
					step,
					{
						of: rates[step].of?.below ?? 0,
						went: rates[step].of?.above ?? 0,
					},
				]),
			) as { [step in Step]: { of: number; went: number } }),
		},
		goals: goals.flatMap((goal) =>
			isInCatalogue(goal.kpi) ? [goalOf(goal, goal.kpi)] : [],
		),
	};
}

function goalOf(goal: GoalProgress, kpi: KpiId): Summary["goals"][number] {
	const { period, unit, currency, target, actual, workdays } = goal;
	const isMoney = unit === "money" && currency !== undefined;
	return {
		kpi,
		from: period.from,
		last: addDays(period.to, -1),
		unit,
		...(isMoney && { currency }),
		target: toldOf({ value: target, unit, ...(isMoney && { currency }) }),
		actual: toldOf(actual),
		workdays: { done: workdays.elapsed, total: workdays.total },
	};
}

function toldOf({ value, unit, currency }: Figure): Told {
	if (value === null) return null;
	return unit === "money" && currency !== undefined
		? decimalOfMoney({ minor: Math.round(value), currency })
		: value;
}

function isInCatalogue(kpi: string): kpi is KpiId {
	return Object.hasOwn(catalogue, kpi);
}
