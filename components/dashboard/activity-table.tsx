import type { Activity } from "../../lib/model/activity.ts";
import { t } from "../../lib/text/text.ts";
import { Day } from "./lead-table.tsx";

/** An activity as a row shows it: names instead of ids. */
export interface ActivityRow {
	activity: Activity;
	customer: string;
	seller: string;
}

/** Activities, one dense row each. What was done is the row's button. */
export function ActivityTable({
	rows,
	open,
	onOpen,
}: {
	rows: readonly ActivityRow[];
	/** The activity in the drawer. */
	open?: string | undefined;
	onOpen(id: string): void;
}) {
	return (
		<div class="scroll">
			<table class="dense entries">
				<caption class="unseen">{t("leads.activities")}</caption>
				<thead>
					<tr>
						<th scope="col">{t("leads.activity")}</th>
						<th scope="col">{t("leads.day")}</th>
						<th scope="col">{t("deals.customer")}</th>
						<th scope="col" class="wide">
							{t("deals.seller")}
						</th>
						<th scope="col" class="wide">
							{t("leads.note")}
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(({ activity, customer, seller }) => (
						<tr
							key={activity.id}
							class={activity.id === open ? "hot" : undefined}
							onClick={() => onOpen(activity.id)}
						>
							<td>
								<button
									type="button"
									class="cell b"
									data-row={activity.id}
									aria-expanded={activity.id === open}
								>
									{t(`leads.activity.${activity.type}`)}
								</button>
							</td>
							<td class="m">
								<Day on={activity.on} />
							</td>
							<td>
								<span class="cut" title={customer}>
									{customer}
								</span>
							</td>
							<td class="wide">
								<span class="cut" title={seller}>
									{seller}
								</span>
							</td>
							<td class="wide">
								<span class="cut" title={activity.note}>
									{activity.note}
								</span>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
