import type { ComponentChildren } from "preact";
import { dayLong, monthName } from "../../lib/format.ts";
import {
	type Summary,
	summedKpis,
	type Told,
	toldSteps,
} from "../../lib/goal/summary-of.ts";
import type { Figure as Measured, Unit } from "../../lib/kpi/figure.ts";
import { fromMajor } from "../../lib/money/money.ts";
import { t } from "../../lib/text/text.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Count } from "./count.tsx";
import { WideTable } from "./wide-table.tsx";

/** A seller's summary as it would be read: the same numbers, and no others. */
export function Seen({
	summary,
	scope,
	save,
}: {
	summary: Summary;
	scope: string;
	/** What saves the months. */
	save?: ComponentChildren;
}) {
	const { months, rates, goals, currency, asOf } = summary;
	const year = `${rates.from}..${rates.last}`;
	return (
		<>
			<section>
				<div class="row between">
					<h2>{t("seen.months")}</h2>
					{save}
				</div>
				<p class="m t-small">{t("seen.in", { currency })}</p>
				<WideTable name={t("seen.months")} class="dense seen-months">
					<thead>
						<tr>
							<th scope="col">{t("seen.month")}</th>
							{summedKpis.map((kpi) => (
								<th key={kpi} scope="col" class="r">
									{kpiName({ kpi })}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{months.map((each) => (
							<tr key={each.month}>
								<th scope="row">
									{monthName(each.month)} {each.month.slice(0, 4)}
								</th>
								{summedKpis.map((kpi) => (
									<td key={kpi} class="r">
										<Figure
											figure={figureOf(
												each[kpi],
												kpi === "revenue" ? "money" : "count",
												currency,
											)}
											kpi={kpi}
											scope={scope}
											period={each.month}
											bare
										/>
									</td>
								))}
							</tr>
						))}
					</tbody>
				</WideTable>
			</section>
			<section>
				<h2>{t("seen.rates")}</h2>
				<p class="m t-small">
					{t("team.fromTo", {
						from: dated(rates.from),
						last: dated(rates.last),
					})}
				</p>
				<WideTable name={t("seen.rates")} class="dense seen-rates">
					<thead>
						<tr>
							<th scope="col">{t("seen.step")}</th>
							<th scope="col" class="r">
								{t("seen.went")}
							</th>
							<th scope="col" class="r">
								{t("seen.of")}
							</th>
							<th scope="col" class="r">
								{t("seen.rate")}
							</th>
						</tr>
					</thead>
					<tbody>
						{toldSteps.map((step) => {
							const { went, of } = rates[step];
							const at = { scope, period: year };
							return (
								<tr key={step}>
									<th scope="row">{t(`step.${step}`)}</th>
									<td class="r">
										<Count value={went} is={`step.${step}.above`} {...at} />
									</td>
									<td class="r">
										<Count value={of} is={`step.${step}.below`} {...at} />
									</td>
									<td class="r b">
										<Figure
											figure={{
												value: of > 0 ? went / of : null,
												unit: "rate",
												n: of,
											}}
											kpi={`step.${step}`}
											{...at}
										/>
									</td>
								</tr>
							);
						})}
					</tbody>
				</WideTable>
			</section>
			<section>
				<h2>{t("seen.goals")}</h2>
				{goals.length === 0 ? (
					<p class="m">{t("seen.noGoals")}</p>
				) : (
					<WideTable name={t("seen.goals")} class="dense seen-goals">
						<thead>
							<tr>
								<th scope="col">{t("column.kpi")}</th>
								<th scope="col">{t("team.when")}</th>
								<th scope="col" class="r">
									{t("column.target")}
								</th>
								<th scope="col" class="r">
									{t("seen.done")}
								</th>
								<th scope="col" class="r">
									{t("seen.workdays")}
								</th>
							</tr>
						</thead>
						<tbody>
							{goals.map((goal) => {
								const at = { scope, period: `${goal.from}..${goal.last}` };
								const drawn = (is: string, told: Told) => (
									<Figure
										figure={figureOf(told, goal.unit, goal.currency)}
										kpi={is}
										{...at}
									/>
								);
								return (
									<tr key={`${goal.kpi} ${goal.from} ${goal.last}`}>
										<th scope="row">{kpiName(goal)}</th>
										<td class="m">
											{t("team.fromTo", {
												from: dayLong(goal.from, asOf),
												last: dayLong(goal.last, asOf),
											})}
										</td>
										<td class="r">
											{drawn(`${goal.kpi}.target`, goal.target)}
										</td>
										<td class="r b">{drawn(goal.kpi, goal.actual)}</td>
										<td class="r m">
											<Filled
												text={t("goals.doneOf")}
												with={{
													actual: (
														<Count
															value={goal.workdays.done}
															is={`${goal.kpi}.workdaysElapsed`}
															{...at}
														/>
													),
													target: (
														<Count
															value={goal.workdays.total}
															is={`${goal.kpi}.workdays`}
															{...at}
														/>
													),
												}}
											/>
										</td>
									</tr>
								);
							})}
						</tbody>
					</WideTable>
				)}
			</section>
		</>
	);
}

/** What is told, as a figure: money stands there as a decimal. */
function figureOf(
	told: Told,
	unit: Unit,
	currency: string | undefined,
): Measured {
	if (told === null) return { value: null, unit };
	if (typeof told === "number") return { value: told, unit };
	const minor = currency === undefined ? null : fromMajor(told, currency);
	return {
		value: minor,
		unit: "money",
		...(currency !== undefined && { currency }),
	};
}

function dated(day: string): string {
	return `${dayLong(day)} ${day.slice(0, 4)}`;
}
