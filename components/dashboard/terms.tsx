import { monthName, number } from "../../lib/format.ts";
import {
	CHURN_MONTHS,
	CLOSES_AFTER_WORKDAYS,
	MARGIN,
	type Settings,
} from "../../lib/model/settings.ts";
import { readDecimal } from "../../lib/money/read-decimal.ts";
import { t } from "../../lib/text/text.ts";
import type { Patch } from "./settings-form.tsx";
import { Line, NumberField } from "./settings-parts.tsx";

/** What figures rest on: the year, the margin, when a customer has ended, when a month is closed. */
export function Terms({
	settings,
	onSave,
}: {
	settings: Settings;
	onSave(patch: Patch): void;
}) {
	const { grossMargin, churnMonths, closesAfterWorkdays } = settings;
	const whole = (text: string, least: number, most: number) =>
		/^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most;
	return (
		<>
			<Line label={t("settings.fiscalYear")}>
				<span class="field">
					<select
						aria-label={t("settings.fiscalYear")}
						value={settings.fiscalYearStart}
						onChange={(event) =>
							onSave({ fiscalYearStart: Number(event.currentTarget.value) })
						}
					>
						{Array.from({ length: 12 }, (_, at) => at + 1).map((month) => (
							<option key={month} value={month}>
								{monthName(`2000-${String(month).padStart(2, "0")}`)}
							</option>
						))}
					</select>
				</span>
			</Line>
			<Line label={t("settings.margin")} hint={t("settings.marginHint")}>
				<NumberField
					label={t("settings.margin")}
					value={grossMargin === undefined ? "" : marginText(grossMargin)}
					placeholder={marginText(MARGIN)}
					unit="%"
					isRead={(text) => readMargin(text) !== null}
					onSave={(text) => onSave({ grossMargin: readMargin(text) })}
				/>
			</Line>
			<Line label={t("settings.churn")} hint={t("settings.churnHint")}>
				<NumberField
					label={t("settings.churn")}
					value={churnMonths?.toString() ?? ""}
					placeholder={String(CHURN_MONTHS)}
					unit={t("settings.churnUnit")}
					isRead={(text) => whole(text, 1, 120)}
					onSave={(text) => onSave({ churnMonths: text ? Number(text) : null })}
				/>
			</Line>
			<Line label={t("settings.closing")} hint={t("settings.closingHint")}>
				<NumberField
					label={t("settings.closing")}
					value={closesAfterWorkdays?.toString() ?? ""}
					placeholder={String(CLOSES_AFTER_WORKDAYS)}
					unit={t("settings.closingUnit")}
					isRead={(text) => whole(text, 0, 60)}
					onSave={(text) =>
						onSave({ closesAfterWorkdays: text ? Number(text) : null })
					}
				/>
			</Line>
		</>
	);
}

function marginText(margin: number): string {
	return number(Number((margin * 100).toFixed(6)), 4);
}

/** `42,5` per cent as 0.425; null for what is no per cent above 0 and up to 100. */
export function readMargin(text: string): number | null {
	const percent = readDecimal(text.replace(/\s*%$/, ""));
	if (percent === null || Number(percent) > 100) return null;
	// One division of two whole numbers is the nearest number there is: 42.5 / 100 goes by way of neither.
	const [whole = "", decimals = ""] = percent.split(".");
	return Number(whole + decimals) / 10 ** (decimals.length + 2);
}
