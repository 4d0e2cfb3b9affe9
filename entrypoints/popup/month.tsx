import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { CurveDay, CurveProps } from "../../components/curve.tsx";
import { WhatIsLeft } from "../../components/what-is-left.tsx";
import { breakdownOfGoal } from "../../lib/figures/breakdown-of-goal.ts";
import { dailyOf, figureOf } from "../../lib/figures/figure-of.ts";
import { kpiOf } from "../../lib/figures/kpi-of.ts";
import { capital, periodName } from "../../lib/format.ts";
import type { GoalGlance } from "../../lib/glance.ts";
import { expectedCurve } from "../../lib/goal/curve.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { record } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { type Period, parsePeriod } from "../../lib/time/period.ts";
import { addDays, type PlainDate } from "../../lib/time/plain-date.ts";
import { isWorkday } from "../../lib/time/workdays.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { shortText } from "../../lib/words/pace-sentence.ts";
import type { Context } from "./desk.tsx";

/** The period's curve and what is left of it, below the goal in the side panel. */
export function Month({ context }: { context: Context }) {
	const { goal, scope } = context;
	const Curve = useCurve();
	const key = goal && `${goal.goalId} ${goal.period.id} ${goal.asOf}`;
	const days = useLive(
		async () => (goal ? daysOf(goal) : undefined),
		[key, goal?.actual.value, goal?.target],
	);
	const average = useLive(async () => {
		const kept = goal && (await record("goal", goal.goalId));
		const year = goal && lastYear(goal.asOf);
		if (!kept || !year || goal.kpi !== "revenue") return undefined;
		return {
			figure: await figureOf("averageDealValue", kept.scope, year, goal.asOf),
			period: year.id,
		};
	}, [key]);
	if (!goal) return null;
	const period = periodName(goal.period, goal.asOf);
	return (
		<>
			<section style={{ paddingTop: "14px", minHeight: "290px" }}>
				{Curve && days && (
					<Curve
						days={days}
						asOf={goal.asOf}
						target={goal.target ?? undefined}
						unit={goal.unit}
						currency={goal.currency}
						kpi={goal.kpi}
						scope={scope}
						period={goal.period.id}
						title={t("curve.title", { period: capital(period) })}
						summary={summaryOf(goal, period)}
					/>
				)}
			</section>
			<WhatIsLeft goal={goal} scope={scope} average={average} />
		</>
	);
}

/** The chart is the largest thing here, so it comes on its own. */
function useCurve(): ComponentType<CurveProps> | undefined {
	const [curve, setCurve] = useState<ComponentType<CurveProps>>();
	useEffect(() => {
		void import("../../components/curve.tsx").then(({ Curve }) =>
			setCurve(() => Curve),
		);
	}, []);
	return curve;
}

function summaryOf(goal: GoalGlance, period: string): string {
	const summary = t("curve.summary", {
		kpi: kpiName(goal),
		period,
		won: shortText(goal, "actual"),
		expected: shortText(goal, "expected"),
		goal: shortText(goal, "target"),
	});
	return goal.forecast === null
		? summary
		: `${summary} ${t("curve.summaryRun", { run: shortText(goal, "forecast") })}`;
}

function lastYear(asOf: PlainDate): Period | null {
	const to = addDays(asOf, 1);
	return parsePeriod(`${addDays(to, -365)}..${to}`);
}

/** Every day of a goal's period with what was done, what is expected and where it goes at this rate. */
async function daysOf(goal: GoalGlance): Promise<CurveDay[] | undefined> {
	const kept = await record("goal", goal.goalId);
	if (!kept || goal.target === null) return undefined;
	const kpi = await kpiOf(kept.kpi, kept.kpiVersion);
	if (!kpi?.adds) return undefined;
	const [breakdown, daily] = await Promise.all([
		breakdownOfGoal(kept, kpi, goal.period, goal.target),
		dailyOf(goal.kpi, kept.scope, goal.period, goal.asOf, {
			version: kept.kpiVersion,
			currency: goal.currency,
		}),
	]);
	const on = new Map(daily.map(({ day, figure }) => [day, figure.value]));
	const { remaining } = goal.workdays;
	const actual = goal.actual.value;
	let done = 0;
	let ahead = 0;
	return expectedCurve(breakdown).map(({ day, expected }) => {
		const works = day < goal.period.to && isWorkday(day, breakdown.calendar);
		done += on.get(day) ?? 0;
		const run =
			day < goal.asOf || actual === null || goal.forecast === null
				? null
				: actual +
					(remaining ? ((goal.forecast - actual) * ahead) / remaining : 0);
		if (day >= goal.asOf && works) ahead++;
		return {
			day,
			isWorkday: works,
			done: day <= goal.asOf && day < goal.period.to ? done : null,
			expected,
			run,
		};
	});
}
