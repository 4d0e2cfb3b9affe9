import { dayShort } from "../lib/format.ts";
import type { Deal } from "../lib/model/deal.ts";
import { t } from "../lib/text/text.ts";
import { Figure } from "./figure.tsx";
import { Icon } from "./icon.tsx";

export interface LatestDeal {
	deal: Deal;
	customer?: string;
	/** The action that logged it, while it can be taken back on its own. */
	actionId?: string;
}

/** The deals entered last, each with what takes it back. `currency` is not written: it is what amounts are in. */
export function LatestDeals({
	deals,
	currency,
	onUndo,
}: {
	deals: readonly LatestDeal[];
	currency: string;
	onUndo: (actionId: string) => void;
}) {
	if (!deals.length) return <p class="m">{t("list.empty")}</p>;
	return (
		<ul class="list" aria-label={t("list.latest")}>
			{deals.map(({ deal, customer, actionId }, at) => {
				const day = deal.closedOn ?? deal.createdOn;
				const name = customer ?? deal.title ?? t("list.noCustomer");
				return (
					<li key={deal.id} class={at === 0 && actionId ? "newest" : ""}>
						<span>{day ? dayShort(day) : "–"}</span>
						<span class="cut">
							{name}
							{deal.status !== "won" && (
								<span class="m">
									{" "}
									· {t(deal.status === "open" ? "list.open" : "list.lost")}
								</span>
							)}
						</span>
						<span class="row">
							{actionId && (
								<button
									class="link"
									type="button"
									aria-label={t("undo.what", { name })}
									onClick={() => onUndo(actionId)}
								>
									<Icon name="undo" />
									{t("undo.undo")}
								</button>
							)}
							<Figure
								figure={{
									value: deal.amount?.minor ?? null,
									unit: "money",
									currency: deal.amount?.currency ?? currency,
									...(!deal.amount && { reason: { code: "noAmount" } }),
								}}
								kpi="dealAmount"
								scope={customer ? `customer:${customer}` : "customer"}
								period={day ?? "undated"}
								bare={(deal.amount?.currency ?? currency) === currency}
							/>
						</span>
					</li>
				);
			})}
		</ul>
	);
}
