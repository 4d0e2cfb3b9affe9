import { t } from "../../lib/text/text.ts";
import { attainmentText } from "../../lib/words/pace-sentence.ts";
import { Figure } from "../figure.tsx";
import type { Choice } from "./scope-line.tsx";

type Outcomes = {
	now: number | null;
	ifWon: number | null;
	ifLost: number | null;
};

/** What one deal means for a goal, won or lost: an open one, or an amount that is only thought of. */
export function DealEffect({
	kpi,
	scope,
	period,
	deals,
	deal,
	amount,
	currency,
	isWrong,
	note,
	effect,
	onInput,
}: {
	kpi: string;
	scope: string;
	period: string;
	/** Open deals, the largest first. */
	deals: readonly Choice[];
	/** The one chosen; empty: none, an amount is typed. */
	deal: string;
	amount: string;
	currency: string;
	isWrong: boolean;
	/** Why nothing can be said of it. */
	note?: string | undefined;
	effect?: { attainment: Outcomes; chance: Outcomes } | undefined;
	onInput(change: { deal?: string; amount?: string }): void;
}) {
	const row = (name: "attainment" | "chance", outcomes: Outcomes) => (
		<tr>
			<th scope="row">{t(`effect.${name}`)}</th>
			{(["now", "ifWon", "ifLost"] as const).map((each) => (
				<td key={each} class={each === "ifWon" ? "r b" : "r"}>
					<Figure
						figure={{
							value: outcomes[each],
							unit: "rate",
							...(outcomes[each] === null && {
								reason: { code: "tooLittleHistory" },
							}),
						}}
						kpi={`${kpi}.${name}.${each}`}
						scope={scope}
						period={period}
						{...(name === "attainment" && {
							text: attainmentText(outcomes[each]),
						})}
					/>
				</td>
			))}
		</tr>
	);
	return (
		<section class="effect">
			<h2>{t("effect.title")}</h2>
			<div class="halves">
				{deals.length > 0 && (
					<label>
						<span class="lab">{t("effect.deal")}</span>
						<span class="field">
							<select
								value={deal}
								onChange={(event) =>
									onInput({ deal: event.currentTarget.value })
								}
							>
								<option value="">{t("effect.none")}</option>
								{deals.map((each) => (
									<option key={each.value} value={each.value}>
										{each.label}
									</option>
								))}
							</select>
						</span>
					</label>
				)}
				<label>
					<span class="lab">{t("effect.amount", { currency })}</span>
					<span class={isWrong ? "field amiss" : "field"}>
						<input
							inputMode="decimal"
							autocomplete="off"
							aria-invalid={isWrong || undefined}
							value={amount}
							onInput={(event) =>
								onInput({ deal: "", amount: event.currentTarget.value })
							}
						/>
					</span>
				</label>
			</div>
			{effect ? (
				<table class="dense" aria-live="polite">
					<caption class="unseen">{t("effect.title")}</caption>
					<thead>
						<tr>
							<td />
							<th scope="col" class="r">
								{t("effect.now")}
							</th>
							<th scope="col" class="r">
								{t("effect.ifWon")}
							</th>
							<th scope="col" class="r">
								{t("effect.ifLost")}
							</th>
						</tr>
					</thead>
					<tbody>
						{row("attainment", effect.attainment)}
						{row("chance", effect.chance)}
					</tbody>
				</table>
			) : (
				<p class="m">{note ?? t("effect.choose")}</p>
			)}
		</section>
	);
}
