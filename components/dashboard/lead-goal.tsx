import { currencyMark, figureText } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import {
	paceSentence,
	readingOf,
	shortText,
	spoken,
} from "../../lib/words/pace-sentence.ts";
import { LabelledBar } from "../bar.tsx";
import { axisEnd, barOf } from "../bar-shape.ts";
import { Figure, GoalFigure, GoalWords } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { PaceGlyph } from "../pace-glyph.tsx";
import { chanceFigure, type GoalRow } from "./goal-rows.tsx";
import { useWidth } from "./use-width.ts";

/** A goal as the one figure of a page: what is done, where that stands, and its bar with its words. */
export function LeadGoal({ row }: { row: GoalRow }) {
	const { goal, scope, kpiHref, title, chance } = row;
	const shape = { ...goal, scopeKind: goal.scope.kind };
	const [box, width] = useWidth<HTMLDivElement>(960);
	const sentence = paceSentence(shape);
	const bar = barOf(goal, chance);
	const end = axisEnd([bar]);
	const { target } = goal;
	const at = (value: number | null) =>
		value === null || target === null ? 0 : ((value / target) * 10_000) / end;
	const isJudged = sentence.mark !== "early" && goal.state !== "missed";
	const reading = (name: "expected" | "forecast" | "target") => (
		<GoalFigure goal={shape} reading={name} scope={scope} bare />
	);
	const outcome = (value: number | null): Measured => ({
		value,
		unit: goal.unit,
		...(goal.currency !== undefined && { currency: goal.currency }),
	});
	const drawnOutcome = (name: "p10" | "p90", value: number | null) => (
		<Figure
			figure={outcome(value)}
			kpi={`${goal.kpi}.${name}`}
			scope={scope}
			period={goal.period.id}
			bare
		/>
	);
	return (
		<section class="lead-goal" aria-label={title}>
			<p class="lead-line">
				<a class="fig" href={kpiHref}>
					{goal.unit === "money" && goal.actual.value !== null && (
						<small class="unit">{currencyMark(goal.currency ?? "")}</small>
					)}
					<GoalFigure goal={shape} reading="actual" scope={scope} bare />
					{(goal.unit === "days" || goal.unit === "months") &&
						goal.actual.value !== null && (
							<small class="unit after">
								{t(`measure.${goal.unit}`, {
									n: Number(goal.actual.value.toFixed(1)),
								})}
							</small>
						)}
				</a>
				<span class="m of">
					<Filled
						text={t(
							goal.direction === "atMost"
								? "goals.atMostTarget"
								: "goals.ofTarget",
							{ kpi: row.kpiInWords },
						)}
						with={{ target: reading("target") }}
					/>
				</span>
				<span class={`t-lead pace ${sentence.mark}`}>
					<PaceGlyph mark={sentence.mark} />
					<span>
						<GoalWords sentence={sentence} goal={shape} scope={scope} />
					</span>
				</span>
				{goal.neededPerWorkday !== null &&
					goal.neededPerWorkday > 0 &&
					goal.workdays.remaining > 0 && (
						<span class="m">
							<Filled
								text={t("goals.fromHere")}
								with={{
									needed: (
										<b class="b ink">
											<GoalFigure
												goal={shape}
												reading="neededPerWorkday"
												scope={scope}
												bare
											/>
										</b>
									),
								}}
							/>
						</span>
					)}
				{chance?.probability != null &&
					goal.state !== "reached" &&
					goal.state !== "missed" && (
						<span class="m">
							<Filled
								text={t("goals.chanceIs")}
								with={{
									chance: (
										<b class="b ink">
											<Figure
												figure={chanceFigure(chance)}
												kpi={`${goal.kpi}.chance`}
												scope={scope}
												period={goal.period.id}
											/>
										</b>
									),
								}}
							/>
						</span>
					)}
			</p>
			<div ref={box}>
				<LabelledBar
					bar={bar}
					end={end}
					height={20}
					width={width}
					label={`${title}: ${spoken(sentence)}`}
					labels={[
						...(target === null
							? []
							: [
									{
										name: "post" as const,
										at: at(target),
										text: shortText(shape, "target"),
										drawn: reading("target"),
									},
								]),
						...(goal.expected !== null &&
						isJudged &&
						goal.state !== "reached" &&
						goal.state !== "unknown"
							? [
									{
										name: "due" as const,
										at: at(goal.expected),
										text: t("pace.byNow", {
											amount: shortText(shape, "expected"),
										}),
										drawn: (
											<Filled
												text={t("pace.byNow")}
												with={{ amount: reading("expected") }}
											/>
										),
									},
								]
							: []),
						...(goal.forecast !== null &&
						isJudged &&
						(bar.run ?? 0) > (bar.now ?? 0)
							? [
									{
										name: "run" as const,
										at: Math.min(100, at(goal.forecast)),
										text: t("goals.atThisRate", {
											forecast: figureText(readingOf(shape, "forecast"), {
												bare: true,
											}),
										}),
										drawn: (
											<Filled
												text={t("goals.atThisRate")}
												with={{ forecast: reading("forecast") }}
											/>
										),
									},
								]
							: []),
						...(chance && bar.low !== undefined && bar.high !== undefined
							? [
									{
										name: "band" as const,
										at: (((bar.low + bar.high) / 2) * 100) / end,
										text: t("goals.band", {
											low: figureText(outcome(chance.p10), { bare: true }),
											high: figureText(outcome(chance.p90), { bare: true }),
										}),
										drawn: (
											<Filled
												text={t("goals.band")}
												with={{
													low: drawnOutcome("p10", chance.p10),
													high: drawnOutcome("p90", chance.p90),
												}}
											/>
										),
									},
								]
							: []),
					]}
				/>
			</div>
		</section>
	);
}

/** "12 of 22 workdays done", of the goal's own period. */
export function WorkdaysDone({ row }: { row: GoalRow }) {
	const goal = { ...row.goal, scopeKind: row.goal.scope.kind };
	const days = (reading: "workdaysElapsed" | "workdays") => (
		<GoalFigure goal={goal} reading={reading} scope={row.scope} />
	);
	return (
		<Filled
			text={t("day.workdaysDone")}
			with={{ elapsed: days("workdaysElapsed"), total: days("workdays") }}
		/>
	);
}
