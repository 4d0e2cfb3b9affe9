import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { barOf } from "../../components/bar-shape.ts";
import type {
	CurveDay,
	CurveProps,
	CurveShown,
} from "../../components/curve.tsx";
import { type CurveSvgProps, curveSvg } from "../../components/curve-svg.ts";
import type { GoalRow } from "../../components/dashboard/goal-rows.tsx";
import { breakdownOfGoal } from "../../lib/figures/breakdown-of-goal.ts";
import { dailyOf } from "../../lib/figures/figure-of.ts";
import { calendarOf } from "../../lib/figures/gathering.ts";
import { kpiOf } from "../../lib/figures/kpi-of.ts";
import { type BesideLine, besideLines } from "../../lib/figures/kpi-parts.ts";
import { capital, figureText, periodName } from "../../lib/format.ts";
import type { Breakdown } from "../../lib/goal/breakdown.ts";
import { expectedCurve } from "../../lib/goal/curve.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { record } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { isWorkday, type WorkCalendar } from "../../lib/time/workdays.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { shortText } from "../../lib/words/pace-sentence.ts";
import { daysSheet } from "./figure-sheets.ts";
import { SavePicture } from "./save-picture.tsx";
import { SaveTable } from "./save-table.tsx";
import { type Place, periodInSentence, periodLabel } from "./use-place.ts";

/** A KPI that adds up, day by day through its period, against its goal's expected line where it has one. */
export function DayCurve({
	kpi,
	figure,
	place,
	row,
	version,
	steps,
}: {
	kpi: string;
	figure: Figure;
	place: Pick<Place, "scope" | "scopeName" | "scopeText" | "period" | "asOf">;
	/** The goal of this KPI, scope and period. */
	row?: GoalRow;
	/** Of a seller's own KPI, where the figure is not by what it says now. */
	version?: number | undefined;
	/** By what else it can be gone through. */
	steps?: ComponentChildren;
}) {
	const { scope, period, asOf } = place;
	const Curve = useCurve();
	const { currency } = figure;
	const goal = row && goalOnAxis(row.goal, figure);
	const days = useLive(
		() => curveDays(kpi, place, { figure, goal, version }),
		[kpi, scope, period.id, asOf, goal, currency],
	);
	const beside = useLive(
		async () =>
			days && besideLines(kpi, scope, period, asOf, { currency, version }),
		[kpi, scope, period.id, asOf, currency, days !== undefined],
	);
	if (!Curve || !days) return null;
	const called = kpiName({
		kpi,
		...(goal?.kpiName && { kpiName: goal.kpiName }),
	});
	const drawn = {
		...drawnCurve(
			beside ? withLines(days, beside) : days,
			figure,
			place,
			called,
			goal,
			row?.chance,
		),
		names: {
			...(beside?.lastYear && {
				lastYear: periodLabel(beside.lastYear.period),
			}),
			...(beside?.best && {
				best: t("steps.best", { month: periodInSentence(beside.best.period) }),
			}),
		},
	};
	return (
		<Curve
			{...drawn}
			hasLegend
			{...(steps !== undefined && { steps })}
			kpi={kpi}
			scope={place.scopeText}
			period={period.id}
			height={300}
			save={(shown) => (
				<SaveDays
					shown={shown}
					drawn={drawn}
					subject={place.scopeName}
					named={[period.id, place.scopeName]}
					called={called}
				/>
			)}
		/>
	);
}

/** The days with last year's and the best month's beside them. */
function withLines(
	days: readonly CurveDay[],
	{ lastYear, best }: Awaited<ReturnType<typeof besideLines>>,
): CurveDay[] {
	// The day after the last is only where the target stands.
	const on = (line: BesideLine, at: number) =>
		line.values[at] ?? line.values.at(-1) ?? null;
	return days.map((day, at) => ({
		...day,
		...(lastYear && { lastYear: on(lastYear, at) }),
		...(best && { best: on(best, at) }),
	}));
}

/** A goal, where it can be drawn on a figure's axis: one in another currency cannot. */
function goalOnAxis(
	goal: GoalRow["goal"],
	{ unit, currency }: Pick<Figure, "unit" | "currency">,
): GoalRow["goal"] | undefined {
	return unit !== "money" || goal.currency === currency ? goal : undefined;
}

/** A curve as it is drawn, with what it says in words. */
export function drawnCurve(
	days: readonly CurveDay[],
	figure: Figure,
	{ period, asOf }: Pick<Place, "period" | "asOf">,
	called: string,
	its?: GoalRow["goal"],
	chance?: GoalRow["chance"],
): CurveSvgProps {
	const goal = its && goalOnAxis(its, figure);
	const name = periodName(period, asOf);
	const shape = goal && { ...goal, scopeKind: goal.scope.kind };
	// Where the goal's own bar shows none, there is none here.
	const hasFan =
		goal && asOf < period.to && barOf(goal, chance).low !== undefined;
	const { p10, p90 } = chance ?? {};
	const fan =
		hasFan && p10 != null && p90 != null ? { low: p10, high: p90 } : undefined;
	const inWords = (value: number) =>
		figureText({ ...figure, value }, { bare: true });
	const foretold = fan
		? ` ${t("curve.fan", { low: inWords(fan.low), high: inWords(fan.high) })}`
		: "";
	return {
		days,
		asOf,
		...(fan && { fan }),
		target: goal?.target ?? undefined,
		unit: figure.unit,
		currency: figure.currency,
		title:
			asOf < period.to
				? t("curve.title", { period: capital(name) })
				: capital(name),
		summary: shape
			? `${t("curve.summary", {
					kpi: called,
					period: name,
					won: shortText(shape, "actual"),
					expected: shortText(shape, "expected"),
					goal: shortText(shape, "target"),
				})}${foretold}`
			: t("days.summary", {
					kpi: called,
					period: name,
					done: figureText(figure),
				}),
	};
}

/** A KPI's days through a period, in its figure's currency, against its goal's expected line where it has one. */
export async function curveDays(
	kpi: string,
	place: Pick<Place, "scope" | "period" | "asOf">,
	{
		figure,
		goal: its,
		version,
	}: {
		figure: Pick<Figure, "unit" | "currency">;
		goal?: GoalRow["goal"] | undefined;
		version?: number | undefined;
	},
): Promise<CurveDay[]> {
	const { scope, period, asOf } = place;
	const { currency } = figure;
	const goal = its && goalOnAxis(its, figure);
	const [breakdown, calendar, daily] = await Promise.all([
		goal && breakdownOf(goal),
		calendarOf(scope, period),
		dailyOf(kpi, scope, period, asOf, { currency, version }),
	]);
	return daysOf(place, daily, breakdown?.calendar ?? calendar, {
		goal,
		breakdown,
	});
}

/** Saves the days as they are shown: the picture, or its table. */
export function SaveDays({
	shown,
	drawn,
	subject,
	named,
	called,
}: {
	shown: CurveShown;
	drawn: CurveSvgProps;
	subject: string;
	named: readonly string[];
	/** The KPI. */
	called: string;
}) {
	const what = t("file.days", { kpi: called });
	return shown === "curve" ? (
		<SavePicture
			what={what}
			named={named}
			picture={(tones) =>
				curveSvg(
					{ ...drawn, title: `${called}, ${drawn.title}` },
					{ width: 960, height: 480, tones, isAlone: true, subject },
				)
			}
		/>
	) : (
		<SaveTable
			what={what}
			named={named}
			table={() => daysSheet(what, drawn.days, drawn)}
		/>
	);
}

/** The chart is the largest thing on the page, so it comes on its own. */
export function useCurve(): ComponentType<CurveProps> | undefined {
	const [curve, setCurve] = useState<ComponentType<CurveProps>>();
	useEffect(() => {
		void import("../../components/curve.tsx").then(({ Curve }) =>
			setCurve(() => Curve),
		);
	}, []);
	return curve;
}

/** How a measured goal's target falls on its days; undefined where it has none, or is none to add up. */
async function breakdownOf({
	goalId,
	period,
	target,
	adds,
}: GoalRow["goal"]): Promise<Breakdown | undefined> {
	const kept = await record("goal", goalId);
	const kpi = kept && (await kpiOf(kept.kpi, kept.kpiVersion));
	return kpi && adds && target !== null
		? breakdownOfGoal(kept, kpi, period, target)
		: undefined;
}

function daysOf(
	{ period, asOf }: Pick<Place, "period" | "asOf">,
	daily: readonly { day: string; figure: Figure }[],
	calendar: WorkCalendar,
	{
		goal,
		breakdown,
	}: { goal?: GoalRow["goal"] | undefined; breakdown?: Breakdown | undefined },
): CurveDay[] {
	const on = new Map(daily.map(({ day, figure }) => [day, figure.value]));
	const expected = new Map(
		breakdown
			? expectedCurve(breakdown).map((each) => [each.day, each.expected])
			: [],
	);
	const days: CurveDay[] = [];
	const actual = goal?.actual.value ?? null;
	let done = 0;
	let ahead = 0;
	for (let day = period.from; day <= period.to; day = addDays(day, 1)) {
		const works = day < period.to && isWorkday(day, calendar);
		done += on.get(day) ?? 0;
		const hasRun =
			goal && actual !== null && goal.forecast !== null && day >= asOf;
		days.push({
			day,
			isWorkday: works,
			done: day <= asOf && day < period.to ? done : null,
			expected: expected.get(day) ?? null,
			run:
				hasRun && goal.forecast !== null && actual !== null
					? actual +
						(goal.workdays.remaining
							? ((goal.forecast - actual) * ahead) / goal.workdays.remaining
							: 0)
					: null,
		});
		if (day >= asOf && works) ahead++;
	}
	return days;
}
