import { dayLong, number } from "../../lib/format.ts";
import type { PathToGoal } from "../../lib/goal/path-to-goal.ts";
import type { GoalProgress } from "../../lib/goal/progress.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Counted } from "./counted.tsx";
import { WideTable } from "./wide-table.tsx";

/** What is left of a goal as work, today's share of it, and until when starting it helps. */
export function GoalPath({
	goal,
	scope,
	path,
	cycle,
	periodName,
}: {
	goal: GoalProgress;
	scope: string;
	path: PathToGoal;
	/** Median days from first contact to close. */
	cycle: number | null;
	/** "March", inside a sentence. */
	periodName: string;
}) {
	const at = { scope, period: goal.period.id };
	return (
		<section class="path">
			<h2>{t("left.title")}</h2>
			{path.reason ? (
				<p class="m">{t(`path.none.${path.reason}`)}</p>
			) : (
				<>
					<p class="m">
						<Filled
							text={t("path.left")}
							with={{
								left: (
									<b class="b ink">
										<Figure
											figure={{
												value: path.left,
												unit: goal.unit,
												...(goal.currency !== undefined && {
													currency: goal.currency,
												}),
											}}
											kpi={`${goal.kpi}.toGo`}
											{...at}
										/>
									</b>
								),
							}}
						/>
					</p>
					<WideTable name={t("left.title")} class="dense">
						<thead>
							<tr>
								<th scope="col">{t("path.total")}</th>
								<th scope="col" class="r">
									{t("path.today")}
								</th>
								<th scope="col" class="r">
									{t("path.lastDay")}
								</th>
							</tr>
						</thead>
						<tbody>
							{path.steps.map((step) => (
								<tr key={step.work}>
									<th scope="row">
										<Filled
											text={t(`path.${step.work}`, {
												n: Number(step.total.toFixed(1)),
											})}
											with={{
												shown: (
													<Figure
														figure={{ value: step.total, unit: "count" }}
														kpi={`${goal.kpi}.path.${step.work}`}
														text={number(step.total)}
														{...at}
													/>
												),
											}}
										/>
									</th>
									<td class="r b">
										<Figure
											figure={{ value: step.today, unit: "count" }}
											kpi={`${goal.kpi}.today.${step.work}`}
											{...at}
										/>
									</td>
									<td class={step.isTooLate ? "r w" : "r m"}>
										{step.isTooLate
											? t("path.tooLate")
											: step.lastDay
												? dayLong(step.lastDay, goal.asOf)
												: "–"}
									</td>
								</tr>
							))}
						</tbody>
					</WideTable>
				</>
			)}
			{path.isTooLateForContacts && path.left !== 0 && (
				<p class="w too-late">
					<Filled
						text={t("path.contactsTooLate", { period: periodName })}
						with={{
							days: (
								<Counted
									text="path.days"
									n={cycle ?? 0}
									is={`${goal.kpi}.medianCycle`}
									{...at}
								/>
							),
						}}
					/>
				</p>
			)}
		</section>
	);
}
