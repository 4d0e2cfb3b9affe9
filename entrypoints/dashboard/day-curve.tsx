import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { CurveDay, CurveProps } from "../../components/curve.tsx";
import type { GoalRow } from "../../components/dashboard/goal-rows.tsx";
import { calendarOf, dailyOf } from "../../lib/figures.ts";
import { capital, figureText, periodName } from "../../lib/format.ts";
import { expectedCurve } from "../../lib/goal/curve.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import type { KpiId } from "../../lib/kpi/kpi.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { t } from "../../lib/text/text.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { isWorkday, type WorkCalendar } from "../../lib/time/workdays.ts";
import { shortText } from "../../lib/words/pace-sentence.ts";
import type { Place } from "./use-place.ts";

/** A KPI that adds up, day by day through its period, against its goal's expected line where it has one. */
export function DayCurve({
	kpi,
	figure,
	place,
	row,
}: {
	kpi: KpiId;
	figure: Figure;
	place: Place;
	/** The goal of this KPI, scope and period. */
	row?: GoalRow;
}) {
	const { scope, period, asOf } = place;
	const Curve = useCurve();
	const goal = row?.goal;
	const days = useLive(async () => {
		const [calendar, daily] = await Promise.all([
			calendarOf(scope),
			dailyOf(kpi, scope, period, asOf),
		]);
		return daysOf(place, daily, calendar, goal);
	}, [kpi, scope, period.id, asOf, goal]);
	if (!Curve || !days) return null;
	const name = periodName(period, asOf);
	return (
		<Curve
			days={days}
			asOf={asOf}
			target={goal?.target}
			unit={figure.unit}
			currency={figure.currency}
			kpi={kpi}
			scope={place.scopeText}
			period={period.id}
			title={t("curve.title", { period: capital(name) })}
			summary={
				goal
					? t("curve.summary", {
							kpi: t(`kpi.${kpi}`),
							period: name,
							won: shortText({ ...goal, scopeKind: scope.kind }, "actual"),
							expected: shortText(
								{ ...goal, scopeKind: scope.kind },
								"expected",
							),
							goal: shortText({ ...goal, scopeKind: scope.kind }, "target"),
						})
					: t("days.summary", {
							kpi: t(`kpi.${kpi}`),
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

function daysOf(
	{ period, asOf }: Place,
	daily: readonly { day: string; figure: Figure }[],
	calendar: WorkCalendar,
	goal: GoalRow["goal"] | undefined,
): CurveDay[] {
	const on = new Map(daily.map(({ day, figure }) => [day, figure.value]));
	const expected = new Map(
		goal
			? expectedCurve(period, goal.target, goal.unit, calendar).map((each) => [
					each.day,
					each.expected,
				])
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
