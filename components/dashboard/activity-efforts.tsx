import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import type { ActivityType } from "../../lib/model/activity.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Interval } from "./basis.tsx";
import { Count } from "./count.tsx";
import { Counted } from "./counted.tsx";
import { Dots } from "./dots.tsx";

/** A type's share of the effort, and of the wins that had one. */
export interface EffortRow {
	type: ActivityType;
	done: number;
	share: Measured;
	wins: Measured;
	winsLeftOut: number;
}

/** Each type's share of what was done, beside the share of the deals won that had one: on one axis from none to all. */
export function ActivityEfforts({
	rows,
	scope,
	period,
}: {
	rows: readonly EffortRow[];
	scope: string;
	period: string;
}) {
	return (
		<div class="scroll">
			<table class="efforts">
				<caption class="unseen">{t("activities.effort")}</caption>
				<thead>
					<tr>
						<th scope="col">{t("activities.type")}</th>
						<th scope="col" class="r">
							{t("activities.count")}
						</th>
						<th scope="col" class="bars">
							{t("activities.share")}
						</th>
						<th scope="col" class="bars">
							{t("activities.wins")}
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(({ type, done, share, wins, winsLeftOut }) => {
						const is = `activity.${type}`;
						const of = { scope, period };
						return (
							<tr key={type}>
								<th scope="row" class="b">
									{t(`leads.activity.${type}`)}
								</th>
								<td class="r">
									<Count value={done} is={is} {...of} />
								</td>
								<td class="bars">
									<span class="share" aria-hidden="true">
										<i style={{ width: `${(share.value ?? 0) * 100}%` }} />
									</span>
									<Figure figure={share} kpi={`${is}.share`} {...of} />
								</td>
								<td class="bars">
									<Dots sides={[{ figure: wins, is: "one" }]} />
									<Figure figure={wins} kpi={`${is}.wins`} {...of} />
									<span class="m t-small about">
										{wins.value === null || !wins.of ? (
											t("activities.winsNone")
										) : (
											<Filled
												text={t("activities.winsOf")}
												with={{
													had: (
														<Count
															value={wins.of.above}
															is={`${is}.wins.above`}
															{...of}
														/>
													),
													n: (
														<Count
															value={wins.of.below}
															is={`${is}.wins.n`}
															{...of}
														/>
													),
													range: (
														<Interval
															kpi={`${is}.wins`}
															figure={wins}
															{...of}
														/>
													),
												}}
											/>
										)}
										{winsLeftOut > 0 && (
											<>
												{" · "}
												<Counted
													text="activities.winsLeft"
													n={winsLeftOut}
													is={`${is}.winsLeftOut`}
													{...of}
												/>
											</>
										)}
									</span>
								</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</div>
	);
}
