import { currencyMark } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import type { Customer } from "../../lib/model/customer.ts";
import { type TextKey, t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Day } from "./day.tsx";
import { Why } from "./why.tsx";

/** A customer as a row shows it. */
export interface CustomerRow {
	customer: Customer;
	/** Those that were found to be this one. */
	merged: readonly Customer[];
	/** Absent: still being read. */
	figures?: {
		dealsWon: Measured;
		revenue: Measured;
		lastOn: string | null;
	};
	/** As addresses and figures write it. */
	scope: string;
	/** Its own page, and where its revenue stands. */
	href: string;
	revenueHref: string;
}

/** What customers are sorted by. */
export type CustomerOrder =
	| "name"
	| "country"
	| "dealsWon"
	| "revenue"
	| "lastOn";

const HEADS: readonly { by: CustomerOrder; text: TextKey; class?: string }[] = [
	{ by: "name", text: "customers.name" },
	{ by: "country", text: "customers.country", class: "wide" },
	{ by: "dealsWon", text: "customers.dealsWon", class: "wide r" },
	{ by: "revenue", text: "customers.revenue", class: "r" },
	{ by: "lastOn", text: "customers.lastOn", class: "wide" },
];

/** Customers, one dense row each; those that became another stand under it. */
export function CustomerTable({
	rows,
	open,
	currency,
	order,
	onOrder,
	onUnmerge,
}: {
	rows: readonly CustomerRow[];
	/** The customer in the drawer. */
	open?: string | undefined;
	/** What revenue is in. */
	currency: string;
	/** The best, the latest or the first letter first. */
	order: { by: CustomerOrder; isReversed: boolean };
	onOrder(by: CustomerOrder): void;
	onUnmerge(customer: Customer): void;
}) {
	const isDown =
		(order.by === "name" || order.by === "country") === order.isReversed;
	return (
		<div class="scroll">
			<table class="dense entries customers">
				<caption class="unseen">{t("nav.customers")}</caption>
				<thead>
					<tr>
						{HEADS.map(({ by, text, class: its }) => (
							<>
								<th
									key={by}
									scope="col"
									class={its}
									aria-sort={
										order.by === by
											? isDown
												? "descending"
												: "ascending"
											: undefined
									}
								>
									<button
										type="button"
										class="order"
										onClick={() => onOrder(by)}
									>
										{t(text, { currency: currencyMark(currency) })}
										{order.by === by && (
											<span aria-hidden="true">{isDown ? " ↓" : " ↑"}</span>
										)}
									</button>
								</th>
								{by === "country" && (
									<th scope="col" class="wide extra">
										{t("customers.organisationNumber")}
									</th>
								)}
							</>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<Customers
							key={row.customer.id}
							row={row}
							isOpen={row.customer.id === open}
							onUnmerge={onUnmerge}
						/>
					))}
				</tbody>
			</table>
		</div>
	);
}

/** A customer's row, and under it a row for each that became it. */
function Customers({
	row: { customer, merged, figures, scope, href, revenueHref },
	isOpen,
	onUnmerge,
}: {
	row: CustomerRow;
	isOpen: boolean;
	onUnmerge(customer: Customer): void;
}) {
	return (
		<>
			<tr class={isOpen ? "hot" : undefined}>
				<td>
					<a
						class="cell b cut"
						href={href}
						data-row={customer.id}
						title={customer.name}
					>
						{customer.name}
					</a>
				</td>
				<td class="wide">{customer.country}</td>
				<td class="wide extra">
					<span class="cut">{customer.organisationNumber}</span>
				</td>
				<td class="wide r">
					{figures && (
						<Figure
							figure={figures.dealsWon}
							kpi="dealsWon"
							scope={scope}
							period="all"
						/>
					)}
				</td>
				<td class="r">
					{figures && (
						<a href={revenueHref} class="to-figures">
							<Figure
								figure={figures.revenue}
								kpi="revenue"
								scope={scope}
								period="all"
								bare
							/>
							<span class="unseen">
								{t("customers.figures", { name: customer.name })}
							</span>
						</a>
					)}
					{figures?.revenue.reason && (
						<span class="m t-small">
							{" "}
							<Why
								reason={figures.revenue.reason}
								is="revenue"
								scope={scope}
								period="all"
								periodName=""
							/>
						</span>
					)}
				</td>
				<td class="wide m">
					<Day on={figures?.lastOn} />
				</td>
			</tr>
			{merged.map((each) => (
				<tr key={each.id} class="part">
					<td>
						<span class="cut m" title={each.name}>
							{each.name}
						</span>
					</td>
					<td class="wide m">{each.country}</td>
					<td class="wide extra m">
						<span class="cut">{each.organisationNumber}</span>
					</td>
					<td colSpan={3}>
						<button
							type="button"
							class="link"
							aria-label={t("customers.unmergeOf", { name: each.name })}
							onClick={() => onUnmerge(each)}
						>
							{t("customers.unmerge")}
						</button>
					</td>
				</tr>
			))}
		</>
	);
}
