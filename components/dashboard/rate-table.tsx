import { capital, monthName, number } from "../../lib/format.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";

/** A month's rates, by currency. */
export interface RateRow {
	/** `2026-03`. */
	month: string;
	rates: {
		currency: string;
		/** What one unit is worth in the reporting currency; null: not known. */
		value: number | null;
		/** Somebody typed it: it outranks the bank. */
		isManual: boolean;
		/** Something was agreed in it that month. */
		isUsed: boolean;
	}[];
}

/** Exchange rates, months down, currencies across. A cell is what changes it. */
export function RateTable({
	rows,
	currencies,
	into,
	onOpen,
}: {
	rows: readonly RateRow[];
	currencies: readonly string[];
	/** The reporting currency. */
	into: string;
	onOpen(month: string, currency: string): void;
}) {
	return (
		<div class="scroll">
			<table class="dense rates">
				<caption class="unseen">{t("currencies.table", { into })}</caption>
				<thead>
					<tr>
						<th scope="col">{t("costs.month")}</th>
						{currencies.map((each) => (
							<th key={each} scope="col" class="r">
								{each}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ month, rates }) => (
						<tr key={month}>
							<th scope="row">
								{capital(monthName(month))}{" "}
								<span class="m">{month.slice(0, 4)}</span>
							</th>
							{rates.map((rate) => (
								<td key={rate.currency} class="r">
									<button
										type="button"
										class={
											rate.value === null && rate.isUsed ? "cell w" : "cell"
										}
										onClick={() => onOpen(month, rate.currency)}
									>
										<span class="unseen">
											{rate.currency}, {monthName(month)} {month.slice(0, 4)}:{" "}
										</span>
										{rate.isManual && (
											<span class="m t-small">{t("currencies.typed")} </span>
										)}
										<Figure
											figure={
												rate.value === null
													? {
															value: null,
															unit: "count",
															reason: {
																code: "noExchangeRate",
																currency: rate.currency,
																month,
															},
														}
													: { value: rate.value, unit: "count" }
											}
											kpi={`exchangeRate.${rate.currency}`}
											scope="organisation"
											period={month}
											text={rate.value === null ? "–" : rateText(rate.value)}
										/>
									</button>
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

/** Digits that tell one rate from the next: 7.4711 and 0.043512. */
export function rateText(value: number): string {
	const decimals = 4 - Math.floor(Math.log10(value));
	return number(value, Math.min(Math.max(decimals, 2), 10));
}
