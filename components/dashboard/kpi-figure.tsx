import { Fragment } from "preact";
import { currencyMark, percent } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import type { KpiId } from "../../lib/kpi/kpi.ts";
import { t } from "../../lib/text/text.ts";
import { paceSentence } from "../../lib/words/pace-sentence.ts";
import { Figure, GoalWords } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { PaceGlyph } from "../pace-glyph.tsx";
import type { GoalRow } from "./goal-rows.tsx";
import { Basis, Because } from "./measures.tsx";

/** A KPI as the one figure of its page: the figure, where it stands, its other readings, what was left out. */
export function KpiFigure({
	kpi,
	figure,
	goal,
	scope,
	period,
	periodName,
}: {
	kpi: KpiId;
	figure: Measured;
	goal?: GoalRow;
	scope: string;
	period: string;
	periodName: string;
}) {
	const shape = goal && { ...goal.goal, scopeKind: goal.goal.scope.kind };
	const sentence = shape && paceSentence(shape);
	const isKnown = figure.value !== null;
	const left = figure.leftOut ?? [];
	const also = Object.entries(figure.also ?? {});
	return (
		<section class="kpi-figure">
			<p class="lead-line">
				<span class="fig">
					{figure.unit === "money" && isKnown && (
						<small class="unit">{currencyMark(figure.currency ?? "")}</small>
					)}
					<Figure
						figure={figure}
						kpi={kpi}
						scope={scope}
						period={period}
						bare
						text={
							figure.unit === "rate" && figure.value !== null
								? percent(figure.value, 1)
								: undefined
						}
					/>
					{figure.unit === "days" && figure.value !== null && (
						<small class="unit after">
							{t("measure.days", { n: Math.round(figure.value * 10) / 10 })}
						</small>
					)}
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
					<Basis
						kpi={kpi}
						figure={figure}
						scope={scope}
						period={period}
						periodName={periodName}
					/>
				</span>
			</p>
			{also.length > 0 && (
				<dl class="readings">
					{also.map(([reading, value]) => (
						<div key={reading}>
							<dt>{t(`reading.${reading as "median" | "p80" | "p90"}`)}</dt>
							<dd>
								<Figure
									figure={{ ...figure, value, n: undefined }}
									kpi={`${kpi}.${reading}`}
									scope={scope}
									period={period}
									bare
								/>
							</dd>
						</div>
					))}
				</dl>
			)}
			{left.length > 0 && (
				<p class="m t-small">
					<Filled
						text={t("measure.leftOut")}
						with={{
							what: left.map((reason, at) => (
								<Fragment key={reason.code}>
									{at > 0 && ", "}
									<Because
										reason={reason}
										kpi={kpi}
										scope={scope}
										period={period}
										periodName={periodName}
									/>
								</Fragment>
							)),
						}}
					/>
				</p>
			)}
		</section>
	);
}
