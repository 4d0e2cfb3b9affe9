import { dayShort } from "../../lib/format.ts";
import type { Cost } from "../../lib/model/cost.ts";
import { t } from "../../lib/text/text.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { Figure } from "../figure.tsx";
import { daysText } from "./days-text.ts";

/** A cost as a row shows it: names instead of ids. */
export interface CostRow {
	cost: Cost;
	forWhom: string;
}

/** Costs, one dense row each. What it is for is the row's button. */
export function CostTable({
	rows,
	open,
	onOpen,
}: {
	rows: readonly CostRow[];
	/** The cost in the drawer. */
	open?: string | undefined;
	onOpen(id: string): void;
}) {
	return (
		<div class="scroll">
			<table class="dense entries">
				<caption class="unseen">{t("costs.all")}</caption>
				<thead>
					<tr>
						<th scope="col">{t("costs.what")}</th>
						<th scope="col" class="wide extra">
							{t("costs.type")}
						</th>
						<th scope="col">{t("costs.days")}</th>
						<th scope="col" class="wide">
							{t("costs.repeats")}
						</th>
						<th scope="col" class="wide extra">
							{t("deals.source")}
						</th>
						<th scope="col" class="wide extra">
							{t("costs.forWhom")}
						</th>
						<th scope="col" class="r">
							{t("costs.amount")}
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(({ cost, forWhom }) => {
						const what = cost.note || t(`costs.type.${cost.type}`);
						return (
							<tr
								key={cost.id}
								class={cost.id === open ? "hot" : undefined}
								onClick={() => onOpen(cost.id)}
							>
								<td>
									<button
										type="button"
										class="cell b cut"
										data-row={cost.id}
										aria-expanded={cost.id === open}
										title={what}
									>
										{what}
									</button>
								</td>
								<td class="wide extra">{t(`costs.type.${cost.type}`)}</td>
								<td>{daysText(cost.from, cost.to)}</td>
								<td class="wide m">
									{cost.recurring && (
										<>
											{t(`costs.every.${cost.recurring.every}`)}
											{cost.recurring.until && (
												<>
													{" "}
													{t("costs.untilDay", {
														day: `${dayShort(addDays(cost.recurring.until, -1))} ${addDays(cost.recurring.until, -1).slice(0, 4)}`,
													})}
												</>
											)}
										</>
									)}
								</td>
								<td class="wide extra">
									<span class="cut" title={cost.source}>
										{cost.source}
									</span>
								</td>
								<td class="wide extra">
									<span class="cut" title={forWhom}>
										{forWhom}
									</span>
								</td>
								<td class="r">
									<Figure
										figure={{
											value: cost.amount.minor,
											unit: "money",
											currency: cost.amount.currency,
										}}
										kpi="cost.amount"
										scope={`cost:${cost.id}`}
										period={`${cost.from}..${cost.to}`}
									/>
								</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</div>
	);
}
