import type { ComponentChildren } from "preact";
import { capital, currencyMark, dayLong, monthName } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import type { Period } from "../../lib/time/period.ts";
import type { PlainDate } from "../../lib/time/plain-date.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { hrefOf } from "./address.ts";
import { Why } from "./why.tsx";

/** What the costs of a period come to: as a whole, so far, and month by month. */
export function CostTotal({
	costs: { total, soFar, months },
	scope,
	period,
	periodName,
	asOf,
	cacHref,
	save,
}: {
	costs: {
		total: Measured;
		soFar?: Measured;
		months: { month: Period; total: Measured }[];
	};
	scope: string;
	period: string;
	/** Inside a sentence. */
	periodName: string;
	asOf: PlainDate;
	/** Where the cost of a new customer stands. */
	cacHref: string;
	/** What saves its months. */
	save?: ComponentChildren;
}) {
	const why = (figure: Measured, is: string, of: string, name: string) =>
		figure.reason && (
			<span class="m t-small">
				<Why
					reason={figure.reason}
					is={is}
					scope={scope}
					period={of}
					periodName={name}
				/>
				{figure.reason.code === "noExchangeRate" && (
					<>
						{" "}
						<a class="link" href={hrefOf({ page: "currencies" })}>
							{t("currencies.mend")}
						</a>
					</>
				)}
			</span>
		);
	return (
		<section class="cost-total" aria-label={t("costs.total")}>
			<p class="lead-line">
				<span class="fig">
					{total.value !== null && (
						<small class="unit">{currencyMark(total.currency ?? "")}</small>
					)}
					<Figure
						figure={total}
						kpi="costs"
						scope={scope}
						period={period}
						bare
					/>
				</span>
				<span class="m">{t("measure.in", { period: periodName })} </span>
				{why(total, "costs", period, periodName)}
				{soFar && soFar.value !== null && (
					<span class="m">
						<Filled
							text={t("costs.soFar", { day: dayLong(asOf) })}
							with={{
								amount: (
									<Figure
										class="b ink"
										figure={soFar}
										kpi="costs.soFar"
										scope={scope}
										period={period}
									/>
								),
							}}
						/>
					</span>
				)}
				<a class="link end" href={cacHref}>
					{t("costs.cac")}
				</a>
			</p>
			{months.length > 0 && save && <p class="save-line">{save}</p>}
			{months.length > 0 && (
				<div class="scroll">
					<table class="dense months">
						<caption class="unseen">{t("costs.byMonth")}</caption>
						<thead>
							<tr>
								<th scope="col">{t("costs.month")}</th>
								<th scope="col" class="r">
									{t("costs.amountIn", {
										currency: currencyMark(total.currency ?? ""),
									})}
								</th>
							</tr>
						</thead>
						<tbody>
							{months.map((each) => (
								<tr key={each.month.id}>
									<th scope="row">
										{capital(monthName(each.month))}{" "}
										<span class="m">{each.month.from.slice(0, 4)}</span>
									</th>
									<td class="r">
										<Figure
											figure={each.total}
											kpi="costs"
											scope={scope}
											period={each.month.id}
											bare
										/>{" "}
										{each.total.reason?.code !== "noCosts" &&
											why(
												each.total,
												"costs",
												each.month.id,
												monthName(each.month),
											)}
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
			)}
		</section>
	);
}
