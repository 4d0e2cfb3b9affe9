import { WHOLE } from "../model/deal.ts";
import { divideHalfEven } from "../money/money.ts";
import {
	type DatedAmount,
	exactSum,
	exactSumIn,
	toNumber,
} from "../money/rates.ts";
import type { FactKind } from "../tally/fact.ts";
import type { SumRow } from "../tally/sum.ts";
import { monthOf, type PlainDate } from "../time/plain-date.ts";
import type { Reason } from "./figure.ts";
import type { KpiContext } from "./kpi.ts";

/** An amount of a day, in the currency it was agreed in. */
export interface Entry {
	minor: number;
	currency: string;
	day: PlainDate;
	/** How many records it stands for, in millionths; absent: one. */
	count?: number;
}

/** Amounts of any currencies as one: a whole number of minor units, and what it was before it was rounded. */
export type Amount = { value: number; exact: number } | { reason: Reason };

/**
 * Amounts in the reporting currency: Σ per currency and month × that month's rate, rounded once, half to even. `value` is
 * that sum; `exact` is not rounded: for ratios and averages.
 *
 * Unknown where it is too large to be exact, and where a rate is missing: the reason names the first month one is missing for, the currencies of that month, and
 * how many records all such months concern. What comes to nothing in its currency and month is nothing in ours, whatever
 * the rate.
 */
export function amountIn(
	entries: readonly Entry[],
	{ reportingCurrency, rates }: Pick<KpiContext, "reportingCurrency" | "rates">,
): Amount {
	// Most companies sell in one currency.
	if (entries.every(({ currency }) => currency === reportingCurrency)) {
		const value = exactSum(entries);
		return value === null ? TOO_LARGE : { value, exact: value };
	}
	const amounts = entries.map(
		({ minor, currency, day }): DatedAmount => ({
			minor,
			currency,
			month: monthOf(day),
		}),
	);
	const sum = exactSumIn(amounts, reportingCurrency, rates);
	if ("total" in sum) {
		const { numerator, denominator } = sum.total;
		const value = divideHalfEven(numerator, denominator);
		return Number.isSafeInteger(value)
			? { value, exact: toNumber(sum.total) }
			: TOO_LARGE;
	}
	const first = sum.missing.reduce(
		(earliest, { month }) => (month < earliest ? month : earliest),
		sum.missing[0]?.month ?? "",
	);
	const isMissing = new Set(
		sum.missing.map(({ currency, month }) => `${month} ${currency}`),
	);
	const concerned = entries.filter(
		({ minor, currency, day }) =>
			minor !== 0 && isMissing.has(`${monthOf(day)} ${currency}`),
	);
	return {
		reason: {
			code: "noExchangeRate",
			currency: sum.missing
				.filter(({ month }) => month === first)
				.map(({ currency }) => currency)
				.sort()
				.join(", "),
			month: first,
			count:
				concerned.reduce((count, entry) => count + (entry.count ?? WHOLE), 0) /
				WHOLE,
		},
	};
}

const TOO_LARGE: Amount = { reason: { code: "sumTooLarge" } };

/** The amounts of one kind among sum rows, credit notes included; undated ones belong to no period. */
export function amountsOf(rows: readonly SumRow[], kind: FactKind): Entry[] {
	return rows
		.filter((row) => row[1] === kind && row[0] !== "" && row[4] !== 0)
		.map((row) => ({
			minor: row[4],
			currency: row[2],
			day: row[0],
			count: row[3] + row[15],
		}));
}

/** The same of deals above zero only: what an average value rests on. */
export function positiveAmountsOf(
	rows: readonly SumRow[],
	kind: FactKind,
): Entry[] {
	return rows
		.filter((row) => row[1] === kind && row[0] !== "" && row[6] !== 0)
		.map((row) => ({
			minor: row[6],
			currency: row[2],
			day: row[0],
			count: row[5],
		}));
}
