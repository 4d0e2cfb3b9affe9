import { useState } from "preact/hooks";
import { monthName } from "../../lib/format.ts";
import { readDecimal } from "../../lib/money/read-decimal.ts";
import { t } from "../../lib/text/text.ts";
import { Filled } from "../filled.tsx";
import { Count } from "./count.tsx";

/** A currency and month that something was agreed in, and no rate is known for. */
export interface MissingRate {
	currency: string;
	month: string;
	deals: number;
	costs: number;
}

/** Exchange rates that are missing, each with what it leaves unknown, and a field that mends it. */
export function MissingRates({
	missing,
	into,
	onRate,
}: {
	missing: readonly MissingRate[];
	/** The reporting currency. */
	into: string;
	/** One unit of the currency in the reporting one, as a decimal. */
	onRate(of: MissingRate, rate: string): void;
}) {
	return (
		<section class="missing-rates">
			<h2>{t("currencies.missing")}</h2>
			<ul>
				{missing.map((each) => (
					<Missing
						key={`${each.month} ${each.currency}`}
						missing={each}
						into={into}
						onRate={onRate}
					/>
				))}
			</ul>
		</section>
	);
}

function Missing({
	missing,
	into,
	onRate,
}: {
	missing: MissingRate;
	into: string;
	onRate(of: MissingRate, rate: string): void;
}) {
	const [typed, setTyped] = useState("");
	const { currency, month, deals, costs } = missing;
	const rate = readDecimal(typed);
	const counted = (of: "deals" | "costs", value: number) =>
		value > 0 && (
			<Filled
				text={t(`currencies.noRateFor.${of}`, { n: value })}
				with={{
					shown: (
						<Count
							value={value}
							is={`missingRate.${of}`}
							scope={`currency:${currency}`}
							period={month}
						/>
					),
				}}
			/>
		);
	return (
		<li>
			<span>
				<b class="b">{currency}</b>{" "}
				<span class="m">
					{monthName(month)} {month.slice(0, 4)}
				</span>
			</span>
			<span class="w">
				– {t("currencies.noRate")} {counted("deals", deals)}
				{deals > 0 && costs > 0 && ", "}
				{counted("costs", costs)}
			</span>
			<form
				class="row"
				onSubmit={(event) => {
					event.preventDefault();
					if (rate) onRate(missing, rate);
				}}
			>
				<span class="m" aria-hidden="true">
					{t("currencies.oneIs", { currency })}
				</span>
				<span class={typed.trim() && !rate ? "field amiss" : "field"}>
					<input
						value={typed}
						inputMode="decimal"
						autocomplete="off"
						aria-label={t("currencies.rateOf", {
							currency,
							into,
							month: `${monthName(month)} ${month.slice(0, 4)}`,
						})}
						aria-invalid={typed.trim() !== "" && !rate}
						onInput={(event) => setTyped(event.currentTarget.value)}
					/>
					<span class="m">{into}</span>
				</span>
				<button type="submit" class="btn s" disabled={!rate}>
					{t("currencies.add")}
				</button>
			</form>
		</li>
	);
}
