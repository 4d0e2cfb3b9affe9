import type { ComponentChildren } from "preact";
import { percent } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { paceSentence } from "../../lib/words/pace-sentence.ts";
import { Figure, GoalWords } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { PaceGlyph } from "../pace-glyph.tsx";
import { Basis, Reasons, WithUnit } from "./basis.tsx";
import { Change, type ChangeSince } from "./change.tsx";
import type { GoalRow } from "./goal-rows.tsx";

/** The names readings have. */
type ReadingName =
	| "median"
	| "p80"
	| "p90"
	| "difference"
	| "days"
	| "newCustomers"
	| "existingCustomers"
	| "noCustomer";

/** A KPI as the one figure of its page: the figure, where it stands, its other readings, what to know of it. */
export function KpiFigure({
	kpi,
	figure,
	formula,
	since,
	goal,
	scope,
	period,
	periodName,
	children,
}: {
	kpi: string;
	figure: Measured;
	/** How it is reckoned, in one sentence; a seller's own says it where it is defined. */
	formula?: string | undefined;
	since?: ChangeSince | undefined;
	goal?: GoalRow | undefined;
	scope: string;
	period: string;
	periodName: string;
	/** What can be done about it. */
	children?: ComponentChildren;
}) {
	const shape = goal && { ...goal.goal, scopeKind: goal.goal.scope.kind };
	const sentence = shape && paceSentence(shape);
	const isKnown = figure.value !== null;
	const { leftOut = [], notes = [] } = figure;
	const also = Object.entries(figure.also ?? {});
	const of = { kpi, scope, period, periodName };
	return (
		<section class="kpi-figure">
			<p class="lead-line">
				<span class="fig">
					<WithUnit
						{...of}
						figure={figure}
						text={
							figure.unit === "rate" && figure.value !== null
								? percent(figure.value, 1)
								: undefined
						}
					/>
				</span>
				{isKnown && sentence && shape && goal && (
					<span class={`t-lead pace ${sentence.mark}`}>
						<PaceGlyph mark={sentence.mark} />
						<span>
							<GoalWords sentence={sentence} goal={shape} scope={goal.scope} />
						</span>
					</span>
				)}
				<span class="m">
					<Basis {...of} figure={figure} />
				</span>
				{isKnown && since && (
					<span class="m">
						<Change {...of} since={since} />
					</span>
				)}
			</p>
			{formula && <p class="prose">{formula}.</p>}
			{notes.length > 0 && (
				<p class="m t-small to-know">
					<Reasons {...of} reasons={notes} />.
				</p>
			)}
			{leftOut.length > 0 && (
				<p class="m t-small">
					<Filled
						text={t("measure.leftOut")}
						with={{ what: <Reasons {...of} reasons={leftOut} /> }}
					/>
				</p>
			)}
			{also.length > 0 && (
				<dl class="readings">
					{also.map(([reading, value]) => (
						<div key={reading}>
							<dt>{t(`reading.${reading as ReadingName}`)}</dt>
							<dd>
								<Figure
									figure={readingFigure(figure, reading, value)}
									kpi={`${kpi}.${reading}`}
									scope={scope}
									period={period}
									bare
								/>
								{reading === "days" &&
									` ${t("measure.days", { n: Math.round(value * 10) / 10 })}`}
							</dd>
						</div>
					))}
				</dl>
			)}
			{children}
		</section>
	);
}

/** Another reading is in the figure's own unit, but for what a rate rests on: an amount it went up by, or a time. */
function readingFigure(
	{ unit, currency }: Measured,
	reading: string,
	value: number,
): Measured {
	if (reading === "days") return { value, unit: "days" };
	return {
		value,
		unit: reading === "difference" ? "money" : unit,
		...(currency && { currency }),
	};
}
