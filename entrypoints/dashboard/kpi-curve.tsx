import { useState } from "preact/hooks";
import type { CurveDay } from "../../components/curve.tsx";
import type { CurveSvgProps } from "../../components/curve-svg.ts";
import type { GoalRow } from "../../components/dashboard/goal-rows.tsx";
import { Loading } from "../../components/dashboard/loading.tsx";
import { type AnyKpi, isLight } from "../../lib/figures/kpi-of.ts";
import {
	bestMonthOf,
	hasMonthEnds,
	hasParts,
	type KpiPart,
	kpiParts,
} from "../../lib/figures/kpi-parts.ts";
import { capital, dayShort, figureText, monthShort } from "../../lib/format.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { t } from "../../lib/text/text.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { DayCurve, SaveDays, useCurve } from "./day-curve.tsx";
import { apart } from "./use-apart.ts";
import { type Place, periodInSentence, periodLabel } from "./use-place.ts";

/** More records a period than this are gone through when they are asked for. */
const MANY = 20_000;

type Step = "day" | "week" | "month";

/** A KPI through time: its period day by day, or its weeks or months up to then, each by itself. */
export function KpiCurve({
	kpi,
	figure,
	place,
	row,
}: {
	kpi: AnyKpi;
	figure: Figure;
	place: Place;
	row?: GoalRow;
}) {
	const offered: Step[] = [
		...(kpi.adds && figure.value !== null ? (["day"] as const) : []),
		...(hasParts(kpi) ? (["week", "month"] as const) : []),
		...(hasMonthEnds(kpi) ? (["month"] as const) : []),
	];
	const [chosen, setChosen] = useState<Step>();
	const isHeavy = kpi.reads.includes("facts") && (figure.n ?? 0) > MANY;
	// Weeks of a rate are few records each.
	const step = chosen ?? (kpi.adds || isHeavy ? offered[0] : offered.at(-1));
	if (!step) return null;
	const steps = offered.length > 1 && (
		<fieldset class="seg" aria-label={t("steps.by")}>
			{offered.map((each) => (
				<label key={each}>
					<input
						type="radio"
						name="curve-step"
						checked={step === each}
						onChange={() => setChosen(each)}
					/>
					{t(`steps.${each}`)}
				</label>
			))}
		</fieldset>
	);
	if (isHeavy && !chosen && step !== "day")
		return <section class="curve">{steps}</section>;
	return step === "day" ? (
		<DayCurve
			kpi={kpi.id}
			figure={figure}
			place={place}
			{...(row && { row })}
			steps={steps}
		/>
	) : (
		<PartCurve key={step} {...{ kpi, place, step, steps }} />
	);
}

/** The weeks or the months, each by itself, beside last year's and what goals ask of them. */
function PartCurve({
	kpi,
	place,
	step,
	steps,
}: {
	kpi: AnyKpi;
	place: Place;
	step: "week" | "month";
	steps: preact.ComponentChildren;
}) {
	const { scope, scopeName, scopeText, period, asOf } = place;
	const Curve = useCurve();
	const parts = useLive(
		async () =>
			isLight(kpi)
				? kpiParts(kpi.id, scope, step, period, asOf)
				: apart("kpiParts", kpi.id, scope, step, period, asOf),
		[kpi.id, scope, step, period.id, asOf],
	);
	const best = useLive(
		async () =>
			step !== "month"
				? null
				: isLight(kpi)
					? bestMonthOf(kpi.id, scope, period, asOf)
					: apart("bestMonth", kpi.id, scope, period, asOf),
		[kpi.id, scope, step, period.id, asOf],
	);
	const first = parts?.[0];
	const last = parts?.at(-1);
	if (!parts && !isLight(kpi)) return <Loading />;
	if (!Curve || !first || !last) return null;
	const name = kpiName({
		kpi: kpi.id,
		...(kpi.name !== undefined && { kpiName: kpi.name }),
	});
	const days = parts.map((part) => dayOf(part, place, best?.value));
	const { unit, currency } = last.figure;
	const title = t(hasMonthEnds(kpi) ? "steps.endTitle" : `steps.${step}Title`);
	const drawn: CurveSvgProps = {
		// The last one is as wide as the others.
		days: [...days, { ...(days.at(-1) as CurveDay), day: last.period.to }],
		asOf: "",
		unit,
		...(currency !== undefined && { currency }),
		title,
		summary: t("steps.summary", {
			kpi: name,
			first: periodLabel(first.period),
			last: periodLabel(last.period),
			value: figureText(last.figure),
		}),
		names: {
			won: name,
			expected: t("steps.target"),
			...(best && {
				best: t("steps.best", { month: periodInSentence(best.month) }),
			}),
		},
	};
	return (
		<Curve
			{...drawn}
			kpi={kpi.id}
			scope={scopeText}
			period={`${first.period.from}..${last.period.to}`}
			height={300}
			hasLegend
			steps={steps}
			save={(shown) => (
				<SaveDays
					shown={shown}
					drawn={drawn}
					subject={scopeName}
					named={[first.period.id, scopeName]}
					called={name}
				/>
			)}
		/>
	);
}

function dayOf(
	{ period, figure, lastYear, target }: KpiPart,
	{ asOf }: Pick<Place, "asOf">,
	best: number | undefined,
): CurveDay {
	const label = periodLabel(period);
	const isPart = asOf < addDays(period.to, -1);
	return {
		day: period.from,
		isWorkday: true,
		done: asOf < period.from ? null : figure.value,
		expected: target,
		run: null,
		lastYear,
		...(best !== undefined && { best }),
		name: capital(
			period.kind === "month" ? monthShort(period) : dayShort(period.from),
		),
		long: isPart ? t("growth.part", { month: label }) : label,
		...(figure.n !== undefined && figure.unit !== "money" && { n: figure.n }),
	};
}
