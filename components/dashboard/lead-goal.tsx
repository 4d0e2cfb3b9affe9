import type { ComponentChildren } from "preact";
import { currencyMark, figureText } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { ringOf } from "../../lib/ring.ts";
import { t } from "../../lib/text/text.ts";
import {
	attainmentText,
	paceSentence,
	shortText,
	spoken,
} from "../../lib/words/pace-sentence.ts";
import { LabelledBar } from "../bar.tsx";
import { axisEnd, type BarLabel, type BarValues, barOf } from "../bar-shape.ts";
import { barPicture } from "../bar-svg.ts";
import { Figure, GoalFigure, GoalWords } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { PaceGlyph } from "../pace-glyph.tsx";
import { RingIcon } from "../ring-icon.tsx";
import type { Svg, Tones } from "../svg.tsx";
import { Dip } from "./dip.tsx";
import { chanceFigure, type GoalRow } from "./goal-rows.tsx";
import { useWidth } from "./use-width.ts";

/** A goal as the one figure of a page: what is done, where that stands, and its bar with its words. */
export function LeadGoal({
	row,
	save,
}: {
	row: GoalRow;
	/** What saves its picture. */
	save?: ComponentChildren;
}) {
	const { goal, scope, kpiHref, title, chance } = row;
	const shape = { ...goal, scopeKind: goal.scope.kind };
	const [box, width] = useWidth<HTMLDivElement>(960);
	const sentence = paceSentence(shape);
	const bar = barOf(goal, chance);
	const end = axisEnd([bar]);
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
	const drawnLabel = {
		post: reading("target"),
		due: (
			<Filled text={t("pace.byNow")} with={{ amount: reading("expected") }} />
		),
		run: (
			<Filled
				text={t("goals.atThisRate")}
				with={{ forecast: reading("forecast") }}
			/>
		),
		band: chance && (
			<Filled
				text={t("goals.band")}
				with={{
					low: drawnOutcome("p10", chance.p10),
					high: drawnOutcome("p90", chance.p90),
				}}
			/>
		),
	};
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
				<span class="b ringed">
					<RingIcon ring={ringOf("ready", goal)} size={24} />
					<GoalFigure
						goal={shape}
						reading="attainment"
						scope={scope}
						{...(goal.attainment !== null && {
							text: attainmentText(goal.attainment),
						})}
						bare
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
				<Dip goal={goal}>
					<LabelledBar
						bar={bar}
						end={end}
						height={20}
						width={width}
						label={`${title}: ${spoken(sentence)}`}
						labels={barLabels(row, bar, end).map((label) => ({
							...label,
							drawn: drawnLabel[label.name],
						}))}
					/>
				</Dip>
				{save && <p class="save-line">{save}</p>}
			</div>
		</section>
	);
}

/** What the bar of a goal says where its words have room: the post, and where it should be, is going and may end. */
export function barLabels(
	{ goal, chance }: Pick<GoalRow, "goal" | "chance">,
	bar: BarValues,
	end: number,
): BarLabel[] {
	const shape = { ...goal, scopeKind: goal.scope.kind };
	const { target, expected, forecast, unit, currency } = goal;
	if (target === null) return [];
	const at = (value: number) => ((value / target) * 10_000) / end;
	const isJudged =
		paceSentence(shape).mark !== "early" && goal.state !== "missed";
	const outcome = (value: number | null) =>
		figureText(
			{ value, unit, ...(currency !== undefined && { currency }) },
			{ bare: true },
		);
	return [
		{ name: "post", at: at(target), text: shortText(shape, "target") },
		...(expected !== null &&
		isJudged &&
		goal.state !== "reached" &&
		goal.state !== "unknown"
			? [
					{
						name: "due" as const,
						at: at(expected),
						text: t("pace.byNow", { amount: shortText(shape, "expected") }),
					},
				]
			: []),
		...(forecast !== null && isJudged && (bar.run ?? 0) > (bar.now ?? 0)
			? [
					{
						name: "run" as const,
						at: Math.min(100, at(forecast)),
						text: t("goals.atThisRate", {
							forecast: shortText(shape, "forecast"),
						}),
					},
				]
			: []),
		// Of a period that is over there is one outcome.
		...(chance &&
		bar.low !== undefined &&
		bar.high !== undefined &&
		bar.high > bar.low
			? [
					{
						name: "band" as const,
						at: (((bar.low + bar.high) / 2) * 100) / end,
						text: t("goals.band", {
							low: outcome(chance.p10),
							high: outcome(chance.p90),
						}),
					},
				]
			: []),
	];
}

/** The same bar as a picture. */
export function goalPicture(row: GoalRow, whose: string, tones: Tones): Svg {
	const { goal, title, chance } = row;
	const shape = { ...goal, scopeKind: goal.scope.kind };
	const bar = barOf(goal, chance);
	const end = axisEnd([bar]);
	return barPicture(bar, {
		title,
		subject: [
			whose,
			t(goal.direction === "atMost" ? "goals.doneAtMost" : "goals.doneOf", {
				actual: figureText(goal.actual),
				target: shortText(shape, "target"),
			}),
		]
			.filter(Boolean)
			.join(" · "),
		sentence: spoken(paceSentence(shape)),
		end,
		labels: barLabels(row, bar, end),
		tones,
	});
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
