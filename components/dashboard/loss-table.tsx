import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Count } from "./count.tsx";
import { Opens } from "./due-table.tsx";

/** Deals lost for one reason. */
export interface LossRow {
	key: string;
	name: string;
	deals: number;
	amount: Measured;
}

/** Why deals were lost: by length and order, with all of them in the last row. */
export function LossTable({
	title,
	rows,
	all,
	scope,
	period,
	open,
	onOpen,
}: {
	title: string;
	rows: readonly LossRow[];
	all: { deals: number; amount: Measured };
	scope: string;
	period: string;
	open: string | undefined;
	onOpen(key: string): void;
}) {
	const largest = Math.max(0, ...rows.map(({ deals }) => deals));
	return (
		<div class="scroll">
			<table class="dense losses">
				<caption class="unseen">{title}</caption>
				<thead>
					<tr>
						<th scope="col">{t("pipeline.reason")}</th>
						<th scope="col" class="r">
							{t("pipeline.deals")}
						</th>
						<th scope="col" class="r">
							{t("pipeline.amount")}
						</th>
						<th scope="col" class="bars">
							{t("pipeline.share")}
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.key} class={row.key === open ? "hot" : undefined}>
							<th scope="row">
								<Opens row={row} open={open} onOpen={onOpen} />
							</th>
							<td class="r">
								<Count
									value={row.deals}
									is="dealsLost"
									scope={`${scope} ${row.key}`}
									period={period}
								/>
							</td>
							<td class="r">
								<Figure
									figure={row.amount}
									kpi="lost.amount"
									scope={`${scope} ${row.key}`}
									period={period}
									bare
								/>
							</td>
							<td class="bars">
								<span class="share" aria-hidden="true">
									<i style={{ width: `${(row.deals / largest) * 100}%` }} />
								</span>
								<span class="m t-small">
									<Count
										value={row.deals / all.deals}
										is="dealsLost.share"
										scope={`${scope} ${row.key}`}
										period={period}
										unit="rate"
									/>
								</span>
							</td>
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr class="sum">
						<th scope="row">{t("pipeline.lostAll")}</th>
						<td class="r">
							<Count
								value={all.deals}
								is="dealsLost"
								scope={scope}
								period={period}
							/>
						</td>
						<td class="r">
							<Figure
								figure={all.amount}
								kpi="lost.amount"
								scope={scope}
								period={period}
								bare
							/>
						</td>
						<td />
					</tr>
				</tfoot>
			</table>
		</div>
	);
}
