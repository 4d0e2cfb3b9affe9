import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { CurveDay, CurveProps } from "../../components/curve.tsx";
import type { GoalRow } from "../../components/dashboard/goal-rows.tsx";
import { breakdownOfGoal } from "../../lib/figures/breakdown-of-goal.ts";
import { dailyOf } from "../../lib/figures/figure-of.ts";
import { calendarOf } from "../../lib/figures/gathering.ts";
import { kpiOf } from "../../lib/figures/kpi-of.ts";
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
import type { Place } from "./use-place.ts";

/** A KPI that adds up, day by day through its period, against its goal's expected line where it has one. */
export function DayCurve({
	kpi,
	figure,
	place,
	row,
}: {
	kpi: string;
	figure: Figure;
	place: Pick<Place, "scope" | "scopeText" | "period" | "asOf">;
	/** The goal of this KPI, scope and period. */
	row?: GoalRow;
}) {
	const { scope, period, asOf } = place;
	const Curve = useCurve();
	const goal = row?.goal;
	const days = useLive(async () => {
		const [breakdown, calendar, daily] = await Promise.all([
			goal && breakdownOf(goal),
			calendarOf(scope, period),
			dailyOf(kpi, scope, period, asOf),
		]);
		return daysOf(place, daily, breakdown?.calendar ?? calendar, {
			goal,
			breakdown,
		});
	}, [kpi, scope, period.id, asOf, goal]);
	if (!Curve || !days) return null;
	const name = periodName(period, asOf);
	const called = kpiName({
		kpi,
		...(goal?.kpiName && { kpiName: goal.kpiName }),
	});
	return (
		<Curve
			days={days}
			asOf={asOf}
			target={goal?.target ?? undefined}
			unit={figure.unit}
			currency={figure.currency}
			kpi={kpi}
			scope={place.scopeText}
			period={period.id}
			title={t("curve.title", { period: capital(name) })}
			summary={
				goal
					? t("curve.summary", {
							kpi: called,
							period: name,
							won: shortText({ ...goal, scopeKind: scope.kind }, "actual"),
							expected: shortText(
								{ ...goal, scopeKind: scope.kind },
								"expected",
							),
							goal: shortText({ ...goal, scopeKind: scope.kind }, "target"),
						})
					: t("days.summary", {
							kpi: called,
							period: name,
							done: figureText(figure),
						})
			}
			height={300}
		/>
	);
}

/** The chart is the largest thing on the page, so it comes on its own. */
function useCurve(): ComponentType<CurveProps> | undefined {
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
