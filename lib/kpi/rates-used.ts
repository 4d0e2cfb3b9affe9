import type { Ratio } from "../money/rates.ts";
import { monthOf, type PlainDate } from "../time/plain-date.ts";
import type { KpiContext } from "./kpi.ts";

/** What one unit of a currency was taken to be worth in a month. */
export interface RateUsed {
	currency: string;
	/** `2026-03`. */
	month: string;
	/** Of the reporting currency, as a decimal: `7.4604`. Null: nobody has given it. */
	rate: string | null;
	/** The rate itself goes on behind its last decimal: it is a mean, or crossed through the euro. */
	isRounded: boolean;
}

/** Decimals a rate is written with where it does not end. */
const PLACES = 12;

/** The rates these amounts are converted by, each once, by month and currency. What comes to nothing needs none. */
export function ratesUsed(
	amounts: readonly {
		day: PlainDate;
		amount: number | null;
		currency: string | null;
	}[],
	{ rates, reportingCurrency }: Pick<KpiContext, "rates" | "reportingCurrency">,
): RateUsed[] {
	const used = new Map<string, RateUsed>();
	for (const { day, amount, currency } of amounts) {
		if (!amount || !currency || currency === reportingCurrency) continue;
		const month = monthOf(day);
		const key = `${month} ${currency}`;
		if (used.has(key)) continue;
		const ratio = rates.of(currency, month, reportingCurrency);
		used.set(key, {
			currency,
			month,
			...(ratio ? decimalOf(ratio) : { rate: null, isRounded: false }),
		});
	}
	return [...used].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rate]) => rate);
}

/** A quotient as a decimal, exactly if it ends within the places there are. */
function decimalOf({ numerator, denominator }: Ratio): {
	rate: string;
	isRounded: boolean;
} {
	const scaled = numerator * 10n ** BigInt(PLACES);
	const rest = scaled % denominator;
	const digits = String(
		scaled / denominator + (rest * 2n >= denominator ? 1n : 0n),
	).padStart(PLACES + 1, "0");
	const decimals = digits.slice(-PLACES).replace(/(?<!0)0+$/, "");
	return {
		rate: digits.slice(0, -PLACES) + (decimals && `.${decimals}`),
		isRounded: rest !== 0n,
	};
}
