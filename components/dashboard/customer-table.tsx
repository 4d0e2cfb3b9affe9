import { currencyMark } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import type { Customer } from "../../lib/model/customer.ts";
import { t } from "../../lib/text/text.ts";
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
	/** Where its revenue stands. */
	href: string;
}

/** Customers by name, one dense row each; those that became another stand under it. */
export function CustomerTable({
	rows,
	open,
	currency,
	onOpen,
	onUnmerge,
}: {
	rows: readonly CustomerRow[];
	/** The customer in the drawer. */
	open?: string | undefined;
	/** What revenue is in. */
	currency: string;
	onOpen(id: string): void;
	onUnmerge(customer: Customer): void;
}) {
	return (
		<div class="scroll">
			<table class="dense entries">
				<caption class="unseen">{t("nav.customers")}</caption>
				<thead>
					<tr>
						<th scope="col">{t("customers.name")}</th>
						<th scope="col" class="wide">
							{t("customers.country")}
						</th>
						<th scope="col" class="wide extra">
							{t("customers.organisationNumber")}
						</th>
						<th scope="col" class="wide r">
							{t("customers.dealsWon")}
						</th>
						<th scope="col" class="r">
							{t("customers.revenue", { currency: currencyMark(currency) })}
						</th>
						<th scope="col" class="wide">
							{t("customers.lastOn")}
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<Customers
							key={row.customer.id}
							row={row}
							isOpen={row.customer.id === open}
							onOpen={onOpen}
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
	row: { customer, merged, figures, scope, href },
	isOpen,
	onOpen,
	onUnmerge,
}: {
	row: CustomerRow;
	isOpen: boolean;
	onOpen(id: string): void;
	onUnmerge(customer: Customer): void;
}) {
	return (
		<>
			<tr
				class={isOpen ? "hot" : undefined}
				onClick={() => onOpen(customer.id)}
			>
				<td>
					<button
						type="button"
						class="cell b cut"
						data-row={customer.id}
						aria-expanded={isOpen}
						title={customer.name}
					>
						{customer.name}
					</button>
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
						<a
							href={href}
							class="to-figures"
							onClick={(event) => event.stopPropagation()}
						>
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
