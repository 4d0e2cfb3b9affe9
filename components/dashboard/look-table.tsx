import type { ComponentChildren } from "preact";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Count } from "./count.tsx";
import { Opens } from "./due-table.tsx";

/** Deals that need a look for one reason. */
export interface LookRow {
	/** `overdue`, `undated`, `stale`, `slipped`, `unpriced`. */
	key: string;
	name: string;
	deals: number;
	amount: Measured;
	/** What it means, and what is not known of it. */
	about: ComponentChildren;
}

/** What of the pipeline is worth a look, by reason; a deal may stand under several. */
export function LookTable({
	rows,
	scope,
	period,
	open,
	onOpen,
}: {
	rows: readonly LookRow[];
	scope: string;
	period: string;
	open: string | undefined;
	onOpen(key: string): void;
}) {
	return (
		<div class="scroll">
			<table class="look">
				<caption class="unseen">{t("pipeline.look")}</caption>
				<thead>
					<tr>
						<th scope="col">{t("pipeline.what")}</th>
						<th scope="col" class="r">
							{t("pipeline.deals")}
						</th>
						<th scope="col" class="r">
							{t("pipeline.amount")}
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.key} class={row.key === open ? "hot" : undefined}>
							<th scope="row">
								<Opens row={row} open={open} onOpen={onOpen} />
								<span class="about m t-small">{row.about}</span>
							</th>
							<td class="r">
								<Count
									value={row.deals}
									is={`pipeline.${row.key}`}
									scope={scope}
									period={period}
								/>
							</td>
							<td class="r">
								{row.deals > 0 && (
									<Figure
										figure={row.amount}
										kpi={`pipeline.${row.key}.amount`}
										scope={scope}
										period={period}
										bare
									/>
								)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
