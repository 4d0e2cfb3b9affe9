import { figureText } from "../../lib/format.ts";
import type { GoalProgress } from "../../lib/goal/progress.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { attainmentText, readingOf } from "../../lib/words/pace-sentence.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Fact } from "./goal-fact.tsx";

/** Where a goal stands: done, expected, pace, what each workday needs; and a team's difference to its members' goals. */
export function GoalNow({
	goal,
	scope,
}: {
	goal: GoalProgress;
	scope: string;
}) {
	const shape = { ...goal, scopeKind: goal.scope.kind };
	const at = { scope, period: goal.period.id };
	const fact = (
		label: string,
		reading: Parameters<typeof readingOf>[1],
		text?: string,
	) => (
		<Fact
			label={label}
			figure={readingOf(shape, reading)}
			kpi={reading === "actual" ? goal.kpi : `${goal.kpi}.${reading}`}
			{...(text !== undefined && { text })}
			{...at}
		/>
	);
	const isReached = goal.state === "reached";
	const difference = goal.handSetDifference;
	const inUnit = (value: number): Measured => ({
		value,
		unit: goal.unit,
		...(goal.currency !== undefined && { currency: goal.currency }),
	});
	return (
		<section class="now">
			<h2>{t("now.title")}</h2>
			<dl class="facts">
				{fact(
					t("now.attainment"),
					"attainment",
					attainmentText(goal.attainment),
				)}
				{goal.adds && fact(t("curve.expected"), "expected")}
				{goal.adds && goal.pace !== null && fact(t("goals.pace"), "pace")}
				{goal.adds && !isReached && fact(t("fact.toGo"), "toGo")}
				{goal.neededPerWorkday !== null &&
					!isReached &&
					fact(t("fact.perWorkday"), "neededPerWorkday")}
				{fact(t("now.workdaysLeft"), "workdaysRemaining")}
			</dl>
			{difference !== undefined && (
				<p class="m">
					<Filled
						text={t(
							difference === 0
								? "team.handSetSame"
								: difference > 0
									? "team.handSetOver"
									: "team.handSetUnder",
						)}
						with={{
							amount: (
								<b class="b ink">
									<Figure
										figure={inUnit(difference)}
										kpi={`${goal.kpi}.handSetDifference`}
										text={figureText(inUnit(Math.abs(difference)))}
										{...at}
									/>
								</b>
							),
						}}
					/>
				</p>
			)}
		</section>
	);
}
