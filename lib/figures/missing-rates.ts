import { costsIn } from "../kpi/costs.ts";
import { WHOLE } from "../model/deal.ts";
import type { RateMonth } from "../model/rate-month.ts";
import { type Rates, ratesOf } from "../money/rates.ts";
import { type Store, store } from "../store/db.ts";
import { all, settings, sumRows } from "../store/read.ts";
import { FACT } from "../tally/fact.ts";
import type { SumRow } from "../tally/sum.ts";
import { monthOf, type PlainDate } from "../time/plain-date.ts";
import { Gathering } from "./gathering.ts";

/** Before the first day there can be, and after the last. */
const EVER = { from: "1000-01-01", to: "9999-12-31" };

/** Something that was agreed in another currency: what it concerns, by the month whose rate counts. */
export interface ForeignUse {
	currency: string;
	month: string;
	deals: number;
	costs: number;
}

/** Exchange rates as a whole: what is kept, what needs them, and what is missing. */
export interface RatesInUse {
	reportingCurrency: string;
	months: RateMonth[];
	rates: Rates;
	/** By month, newest first. */
	uses: ForeignUse[];
	/** Those of the uses that have no rate. */
	missing: ForeignUse[];
}

/** Reads the rates there are, and which currency and month of the organisation's deals and costs has none. */
export async function ratesInUse(
	asOf: PlainDate,
	of: Store = store,
): Promise<RatesInUse> {
	const [{ reportingCurrency }, months, sums, costs] = await Promise.all([
		settings(of),
		all("rateMonth", of),
		sumRows({ kind: "organisation" }, "", EVER.to, of),
		new Gathering({ kind: "organisation" }, asOf, of).costs(),
	]);
	const rates = ratesOf(months, asOf);
	const uses = foreignUses(sums, costsIn(costs, EVER, asOf), {
		reportingCurrency,
		asOf,
	});
	return {
		reportingCurrency,
		months,
		rates,
		uses,
		missing: uses.filter(
			({ currency, month }) => !rates.of(currency, month, reportingCurrency),
		),
	};
}

/**
 * Where another currency than the reporting one is used: won and lost deals by the month they closed, open ones in the month
 * of as-of, because what is still to come is valued at today's rate, or in the month they were expected in where that is
 * past, as a pipeline counts them; costs by the months they cover. What comes to nothing needs no rate, and what is dated
 * after as-of none yet.
 */
export function foreignUses(
	sums: readonly SumRow[],
	costs: readonly { minor: number; currency: string; day: PlainDate }[],
	{ reportingCurrency, asOf }: { reportingCurrency: string; asOf: PlainDate },
): ForeignUse[] {
	const uses = new Map<string, ForeignUse>();
	const use = (currency: string, month: string) => {
		const key = `${month} ${currency}`;
		let found = uses.get(key);
		if (!found) {
			found = { currency, month, deals: 0, costs: 0 };
			uses.set(key, found);
		}
		return found;
	};
	for (const row of sums) {
		const [day, kind, currency] = row;
		const isOpen = kind === FACT.dealOpen;
		if (!isOpen && kind !== FACT.dealWon && kind !== FACT.dealLost) continue;
		if (currency === "" || currency === reportingCurrency || row[4] === 0)
			continue;
		if (!isOpen && (day === "" || day > asOf)) continue;
		const isToCome = isOpen && (day === "" || day > asOf);
		use(currency, monthOf(isToCome ? asOf : day)).deals +=
			(row[3] + row[15] - row[7] - row[8]) / WHOLE;
	}
	for (const { minor, currency, day } of costs)
		if (minor !== 0 && currency !== reportingCurrency)
			use(currency, monthOf(day)).costs++;
	return [...uses.values()].sort((a, b) =>
		a.month === b.month
			? a.currency < b.currency
				? -1
				: 1
			: a.month < b.month
				? 1
				: -1,
	);
}
