import type { ComponentChildren } from "preact";
import { figureText } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { moneyFigure } from "./commission-pay.tsx";
import { Counted } from "./counted.tsx";

/** One of a plan's rates, and the one tried in its place. */
export interface TrialRate {
	/** Where the tier begins. */
	from: Measured;
	/** The plan's own, as it is typed. */
	own: string;
	typed: string;
	isUnread: boolean;
}

/** What a period paid, and would have paid; null: nobody's can be told. */
export interface TrialRow {
	period: string;
	/** "March 2026". */
	name: string;
	isSoFar: boolean;
	paid: number | null;
	trial: number | null;
}

/** What the last periods paid by the plan and would have paid by other rates, with the sums and what lies between. */
export function CommissionTrial({
	rates,
	isInMoney,
	currency,
	rows,
	leftOut,
	scope,
	save,
	onInput,
}: {
	rates: readonly TrialRate[];
	isInMoney: boolean;
	currency: string;
	/** Newest first; absent: still being measured. */
	rows?: readonly TrialRow[] | undefined;
	/** How many sellers' periods cannot be told. */
	leftOut: number;
	scope: string;
	/** What saves them. */
	save?: ComponentChildren;
	onInput(at: number, text: string): void;
}) {
	const money = (is: string, minor: number | null, period: string) =>
		moneyFigure({ is: `commission.${is}`, minor, currency, scope, period });
	const less = (trial: number | null, paid: number | null) =>
		trial === null || paid === null ? null : trial - paid;
	const sum = (of: "paid" | "trial") =>
		(rows ?? []).reduce((all, row) => all + (row[of] ?? 0), 0);
	const all = "last12";
	const difference = (minor: number | null, period: string) => {
		const figure: Measured = { value: minor, unit: "money", currency };
		const text = figureText(figure, { bare: true, exact: true });
		return (
			<Figure
				figure={figure}
				kpi="commission.difference"
				scope={scope}
				period={period}
				text={minor !== null && minor > 0 ? `+${text}` : text}
			/>
		);
	};
	return (
		<section class="trial">
			<div class="row between">
				<h2>{t("commission.other")}</h2>
				{rows && save}
			</div>
			<p class="sentence">
				<Filled
					text={t("commission.otherSentence")}
					with={{
						rates: [...rates.entries()].map(([at, rate]) => (
							<span key={at}>
								{at > 0 && t("commission.and")}
								<Filled
									text={t("commission.trialTier")}
									with={{
										rate: (
											<span class="typed">
												{!isInMoney && (
													<span aria-hidden="true">{currency} </span>
												)}
												<input
													class={rate.isUnread ? "slot amiss" : "slot"}
													inputMode="decimal"
													autocomplete="off"
													aria-label={t("commission.trialRate", { n: at + 1 })}
													aria-invalid={rate.isUnread || undefined}
													placeholder={rate.own}
													value={rate.typed}
													onInput={(event) =>
														onInput(at, event.currentTarget.value)
													}
												/>
												{isInMoney && <span aria-hidden="true">&nbsp;%</span>}
											</span>
										),
										from: (
											<Figure
												figure={rate.from}
												kpi={`commission.tier${at + 1}.begins`}
												scope={scope}
												period={all}
												bare={rate.from.unit === "money"}
											/>
										),
									}}
								/>
							</span>
						)),
					}}
				/>
			</p>
			{!rows && <p class="m">{t("word.measuring")}…</p>}
			{rows && (
				<div class="scroll">
					<table class="dense pays periods">
						<caption class="unseen">{t("commission.other")}</caption>
						<thead>
							<tr>
								<th scope="col">{t("commission.period")}</th>
								<th scope="col" class="r">
									{t("commission.paid")}, {currency}
								</th>
								<th scope="col" class="r">
									{t("commission.trial")}
								</th>
								<th scope="col" class="r">
									{t("commission.difference")}
								</th>
							</tr>
						</thead>
						<tbody>
							{rows.map(({ period, name, isSoFar, paid, trial }) => (
								<tr key={period}>
									<th scope="row">
										{isSoFar ? t("commission.isSoFar", { period: name }) : name}
									</th>
									<td class="r">{money("paid", paid, period)}</td>
									<td class="r">{money("trial", trial, period)}</td>
									<td class="r">{difference(less(trial, paid), period)}</td>
								</tr>
							))}
						</tbody>
						<tfoot>
							<tr>
								<th scope="row">{t("commission.periods")}</th>
								<td class="r">{money("paid", sum("paid"), all)}</td>
								<td class="r">{money("trial", sum("trial"), all)}</td>
								<td class="r">{difference(sum("trial") - sum("paid"), all)}</td>
							</tr>
						</tfoot>
					</table>
				</div>
			)}
			<p class="m t-small">
				{leftOut > 0 && (
					<>
						<Counted
							text="commission.leftOut"
							n={leftOut}
							is="commission.leftOut"
							scope={scope}
							period={all}
						/>{" "}
					</>
				)}
				{t("commission.asNow")}
			</p>
		</section>
	);
}
