import { dayShort } from "../../lib/format.ts";
import type { DealStatus } from "../../lib/model/deal.ts";
import type { Money } from "../../lib/money/money.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";

/** A deal as a row shows it: names instead of ids. */
export interface DealRow {
	id: string;
	/** Closed, or expected to close; absent: no date. */
	on?: string;
	customer: string;
	title: string;
	seller: string;
	status: DealStatus;
	amount?: Money;
	/** Whom it counts for, where that is not its seller alone. */
	countsFor?: readonly string[];
}

/** Deals, one dense row each. The customer is the row's button: Enter opens it, J and K move. */
export function DealTable({
	rows,
	open,
	onOpen,
}: {
	rows: readonly DealRow[];
	/** The deal in the drawer. */
	open?: string;
	onOpen(id: string): void;
}) {
	return (
		<div class="scroll">
			<table class="dense deals">
				<caption class="unseen">{t("deals.title")}</caption>
				<thead>
					<tr>
						<th scope="col">{t("deals.date")}</th>
						<th scope="col">{t("deals.customer")}</th>
						<th scope="col" class="wide">
							{t("deals.dealTitle")}
						</th>
						<th scope="col" class="wide">
							{t("deals.seller")}
						</th>
						<th scope="col">{t("deals.status")}</th>
						<th scope="col" class="r">
							{t("deals.amount")}
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr
							key={row.id}
							class={row.id === open ? "hot" : undefined}
							onClick={() => onOpen(row.id)}
						>
							<td class="m">
								{row.on ? (
									<>
										{dayShort(row.on)} <span>{row.on.slice(0, 4)}</span>
									</>
								) : (
									t("deals.noDate")
								)}
							</td>
							<td>
								<button
									type="button"
									class="cell b cut"
									data-row={row.id}
									aria-expanded={row.id === open}
									title={row.customer || undefined}
								>
									{row.customer || <span class="m">{t("deals.noName")}</span>}
								</button>
							</td>
							<td class="wide">
								<span class="cut" title={row.title}>
									{row.title}
								</span>
							</td>
							<td class="wide">
								<span class="cut">{row.seller}</span>
							</td>
							<td>
								{t(`status.${row.status}`)}
								{row.countsFor && " "}
								{row.countsFor && (
									<span
										class="t-small m cut counts-for"
										title={row.countsFor.join(", ")}
									>
										{row.countsFor.length > 1
											? t("deals.shared")
											: t("deals.countsFor", { name: row.countsFor[0] ?? "" })}
									</span>
								)}
							</td>
							<td class="r">
								{row.amount ? (
									<Figure
										figure={{
											value: row.amount.minor,
											unit: "money",
											currency: row.amount.currency,
										}}
										kpi="deal.amount"
										scope={`deal:${row.id}`}
										period={row.on ?? "undated"}
									/>
								) : (
									<span class="m">–</span>
								)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
