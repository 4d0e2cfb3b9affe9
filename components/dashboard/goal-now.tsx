import { figureText } from "../../lib/format.ts";
import { milestoneOf, milestones } from "../../lib/goal/milestones.ts";
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
			<NextMilestone {...{ goal, at, inUnit }} />
			{goal.handSetDifference !== undefined && (
				<p class="m">
					<HandSet goal={goal} scope={scope} />
				</p>
			)}
		</section>
	);
}

/** How far a team's goal that was set by hand is from its members' together. */
export function HandSet({
	goal,
	scope,
}: {
	goal: GoalProgress;
	scope: string;
}) {
	const { handSetDifference: difference = 0, unit, currency } = goal;
	const inUnit = (value: number): Measured => ({
		value,
		unit,
		...(currency !== undefined && { currency }),
	});
	return (
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
							scope={scope}
							period={goal.period.id}
						/>
					</b>
				),
			}}
		/>
	);
}

/** The milestone a goal has passed, and what the next one takes; nothing where there are none, or none is left. */
function NextMilestone({
	goal,
	at,
	inUnit,
}: {
	goal: GoalProgress;
	at: { scope: string; period: string };
	inUnit(value: number): Measured;
}) {
	const { target } = goal;
	const passed = milestoneOf(goal);
	const next = milestones.find((each) => each > passed);
	const hasMilestones =
		goal.adds && goal.direction === "atLeast" && goal.attainment !== null;
	// What is over passes no other one.
	const isOver = goal.asOf >= goal.period.to;
	if (!hasMilestones || target === null || next === undefined || isOver)
		return null;
	const share = (value: number, is: string) => (
		<Figure
			figure={{ value: value / 100, unit: "rate" }}
			kpi={`${goal.kpi}.${is}`}
			{...at}
		/>
	);
	return (
		<p class="m">
			<Filled
				text={t(passed > 0 ? "now.milestone" : "now.firstMilestone")}
				with={{
					passed: share(passed, "milestone"),
					share: share(next, "nextMilestone"),
					amount: (
						<b class="b ink">
							<Figure
								figure={inUnit((target * next) / 100)}
								kpi={`${goal.kpi}.nextMilestoneAt`}
								{...at}
							/>
						</b>
					),
				}}
			/>
		</p>
	);
}
