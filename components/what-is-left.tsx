import { currencyMark } from "../lib/format.ts";
import type { GoalGlance } from "../lib/glance.ts";
import type { Figure as Measured } from "../lib/kpi/figure.ts";
import { t } from "../lib/text/text.ts";
import { readingOf } from "../lib/words/pace-sentence.ts";
import { Figure, GoalFigure } from "./figure.tsx";
import { Filled } from "./filled.tsx";

/** Below this many deals an average says nothing. */
const ENOUGH = 4;

/** What is left of a goal, turned into work: workdays, and deals of the usual size. */
export function WhatIsLeft({
	goal,
	scope,
	average,
}: {
	goal: GoalGlance;
	scope: string;
	/** The average deal of the last twelve months, and the period's id; undefined while it is read. */
	average: { figure: Measured; period: string } | undefined;
}) {
	const left = readingOf(goal, "toGo");
	const drawnLeft = (
		<GoalFigure goal={goal} reading="toGo" scope={scope} bare />
	);
	const isOver = goal.workdays.remaining === 0;
	const deals =
		goal.kpi === "revenue" &&
		left.value !== null &&
		average?.figure.value &&
		average.figure.currency === goal.currency &&
		(average.figure.n ?? 0) >= ENOUGH
			? Math.ceil(left.value / average.figure.value)
			: null;
	return (
		<section style={{ paddingTop: "20px" }}>
			<div class="row between">
				<h2 class="t-head">{t("left.title")}</h2>
				{goal.kpi === "revenue" && (
					<span class="m t-small">{t("left.basis")}</span>
				)}
			</div>
			{left.value === 0 || isOver ? (
				<p class="m" style={{ marginTop: "4px" }}>
					{t(left.value === 0 ? "left.nothing" : "left.over")}
				</p>
			) : (
				<dl class="kv" style={{ marginTop: "4px" }}>
					{deals !== null && average && (
						<>
							<dt>
								<Filled
									text={t("left.perDeal")}
									with={{
										left: drawnLeft,
										average: (
											<Figure
												figure={average.figure}
												kpi="averageDealValue"
												scope={scope}
												period={average.period}
												bare
											/>
										),
									}}
								/>
							</dt>
							<dd>
								<Filled
									text={t("count.dealsWon", { n: deals })}
									with={{
										amount: (
											<Figure
												figure={{ value: deals, unit: "count" }}
												kpi={`${goal.kpi}.dealsToGo`}
												scope={scope}
												period={goal.period.id}
											/>
										),
									}}
								/>
							</dd>
						</>
					)}
					<dt>
						<Filled
							text={t("left.perWorkday", { n: goal.workdays.remaining })}
							with={{
								left: drawnLeft,
								amount: (
									<GoalFigure
										goal={goal}
										reading="workdaysRemaining"
										scope={scope}
									/>
								),
							}}
						/>
					</dt>
					<dd>
						<Filled
							text={t("left.aWorkday", { things: "{amount}" })}
							with={{
								amount: (
									<>
										{goal.currency && `${currencyMark(goal.currency)}\u00a0`}
										<GoalFigure
											goal={goal}
											reading="neededPerWorkday"
											scope={scope}
											bare
										/>
									</>
								),
							}}
						/>
					</dd>
				</dl>
			)}
			{goal.kpi === "revenue" &&
				deals === null &&
				average &&
				left.value !== 0 && (
					<p class="m" style={{ marginTop: "4px" }}>
						<Filled
							text={t("reason.tooFew", { n: average.figure.n ?? 0 })}
							with={{
								amount: (
									<Figure
										figure={{ value: average.figure.n ?? 0, unit: "count" }}
										kpi="averageDealValue.n"
										scope={scope}
										period={average.period}
									/>
								),
							}}
						/>
					</p>
				)}
		</section>
	);
}
