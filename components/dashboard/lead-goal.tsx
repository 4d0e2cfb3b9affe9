import { currencyMark, figureText } from "../../lib/format.ts";
import { t } from "../../lib/text/text.ts";
import {
	paceSentence,
	readingOf,
	shortText,
	spoken,
} from "../../lib/words/pace-sentence.ts";
import { LabelledBar } from "../bar.tsx";
import { axisEnd, barOf } from "../bar-shape.ts";
import { GoalFigure, GoalWords } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { PaceGlyph } from "../pace-glyph.tsx";
import type { GoalRow } from "./goal-rows.tsx";
import { useWidth } from "./use-width.ts";

/** A goal as the one figure of a page: what is done, where that stands, and its bar with its words. */
export function LeadGoal({ row }: { row: GoalRow }) {
	const { goal, scope, href, title } = row;
	const shape = { ...goal, scopeKind: goal.scope.kind };
	const [box, width] = useWidth<HTMLDivElement>(960);
	const sentence = paceSentence(shape);
	const bar = barOf(goal);
	const end = axisEnd([bar]);
	const at = (value: number | null) =>
		value === null ? 0 : ((value / goal.target) * 100 * 100) / end;
	const isJudged = sentence.mark !== "early" && goal.state !== "missed";
	const reading = (name: "expected" | "forecast" | "target") => (
		<GoalFigure goal={shape} reading={name} scope={scope} bare />
	);
	return (
		<section class="lead-goal" aria-label={title}>
			<p class="lead-line">
				<a class="fig" href={href}>
					{goal.unit === "money" && goal.actual.value !== null && (
						<small class="unit">{currencyMark(goal.currency ?? "")}</small>
					)}
					<GoalFigure goal={shape} reading="actual" scope={scope} bare />
				</a>
				<span class="m of">
					<Filled
						text={t("goals.ofTarget", { kpi: row.kpiInWords })}
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
						<span class="m end">
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
			</p>
			<div ref={box}>
				<LabelledBar
					bar={bar}
					end={end}
					height={20}
					width={width}
					label={`${title}: ${spoken(sentence)}`}
					labels={[
						{
							name: "post" as const,
							at: at(goal.target),
							text: shortText(shape, "target"),
							drawn: reading("target"),
						},
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
										name: "band" as const,
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
