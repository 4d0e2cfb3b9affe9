import type { ComponentChildren } from "preact";
import { t } from "../../lib/text/text.ts";
import { asShare } from "../../lib/words/as-share.ts";
import {
	attainmentText,
	paceSentence,
	spoken,
} from "../../lib/words/pace-sentence.ts";
import { Bar } from "../bar.tsx";
import { axisEnd, barOf } from "../bar-shape.ts";
import { Figure, GoalFigure, GoalWords } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { PaceGlyph } from "../pace-glyph.tsx";
import type { GoalRow } from "./goal-rows.tsx";

/** A goal to be read six metres away: one per cent, one bar, one sentence; amounts only where the team chose so. */
export function Wall({
	row,
	title,
	hasAmounts,
	children,
}: {
	row: GoalRow;
	/** "North, March". */
	title: string;
	hasAmounts: boolean;
	/** What can be done here, small. */
	children?: ComponentChildren;
}) {
	const { goal, scope, chance } = row;
	const whole = { ...goal, scopeKind: goal.scope.kind };
	const shape = hasAmounts ? whole : asShare(whole);
	const sentence = paceSentence(shape);
	const bar = barOf(goal, chance);
	return (
		<section class="wall" aria-label={title}>
			<header>
				<h1 class="cut">{title}</h1>
				<p class="m">
					<Filled
						text={t("day.workdaysLeft", { n: goal.workdays.remaining })}
						with={{
							amount: (
								<GoalFigure
									goal={whole}
									reading="workdaysRemaining"
									scope={scope}
								/>
							),
						}}
					/>
				</p>
			</header>
			<div class="wall-line">
				<p class="wall-figure">
					<Figure
						figure={{ value: goal.attainment, unit: "rate" }}
						kpi={`${goal.kpi}.attainment`}
						scope={scope}
						period={goal.period.id}
						text={attainmentText(goal.attainment)}
					/>
				</p>
				<div class="wall-words">
					{hasAmounts && (
						<p class="m">
							<Filled
								text={t("goals.doneOf")}
								with={{
									actual: (
										<GoalFigure goal={whole} reading="actual" scope={scope} />
									),
									target: (
										<GoalFigure
											goal={whole}
											reading="target"
											scope={scope}
											bare
										/>
									),
								}}
							/>
						</p>
					)}
					<p class={`pace ${sentence.mark}`}>
						<PaceGlyph mark={sentence.mark} />
						<span>
							<GoalWords sentence={sentence} goal={shape} scope={scope} />
						</span>
					</p>
				</div>
			</div>
			<Bar
				bar={bar}
				end={axisEnd([bar])}
				height={44}
				label={`${title}: ${attainmentText(goal.attainment)}, ${spoken(sentence)}`}
			/>
			<footer>{children}</footer>
		</section>
	);
}
