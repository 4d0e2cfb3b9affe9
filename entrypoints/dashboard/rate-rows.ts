import type { RateRow } from "../../components/dashboard/rate-table.tsx";
import type { ForeignUse } from "../../lib/figures/missing-rates.ts";
import type { ReadMonth } from "../../lib/intake/read-rates.ts";
import type { RateMonth } from "../../lib/model/rate-month.ts";
import { type Rates, toNumber } from "../../lib/money/rates.ts";
import {
	monthOf,
	type PlainDate,
	shiftMonths,
} from "../../lib/time/plain-date.ts";

/** How many characters of rates one message carries: below the limit, with room for the rest of it. */
const CHUNK = 800_000;

/** Months down, newest first, currencies across: those something was agreed in, and those somebody typed a rate of. */
export function rateRows(
	{
		reportingCurrency: into,
		months,
		rates,
		uses,
	}: {
		reportingCurrency: string;
		months: readonly RateMonth[];
		rates: Rates;
		uses: readonly ForeignUse[];
	},
	asOf: PlainDate,
): { currencies: string[]; rows: RateRow[] } {
	const manual = new Map(months.map(({ id, manual = {} }) => [id, manual]));
	const currencies = [
		...new Set([
			...uses.map(({ currency }) => currency),
			...[...manual.values()].flatMap(Object.keys),
		]),
	]
		.filter((each) => each !== into)
		.sort();
	const isUsed = new Set(
		uses.map(({ month, currency }) => `${month} ${currency}`),
	);
	const touched = [
		...uses.map(({ month }) => month),
		...months
			.filter(({ manual = {} }) => Object.keys(manual).length > 0)
			.map(({ id }) => id),
	].sort();
	const rows: RateRow[] = [];
	const first = touched[0];
	const last = [monthOf(asOf), ...touched].reduce((a, b) => (a > b ? a : b));
	if (first && currencies.length > 0)
		for (
			let month = last;
			month >= first;
			month = monthOf(shiftMonths(`${month}-01`, -1))
		)
			rows.push({
				month,
				rates: currencies.map((currency) => {
					const ratio = rates.of(currency, month, into);
					return {
						currency,
						value: ratio && toNumber(ratio),
						isManual: manual.get(month)?.[currency] !== undefined,
						isUsed: isUsed.has(`${month} ${currency}`),
					};
				}),
			});
	return { currencies, rows };
}

/** The months of a file that are worth keeping: from the one before the data begins, whose last rate may stand in; all without data. */
export function worthKeeping(
	months: readonly ReadMonth[],
	dataFrom: PlainDate | null,
): ReadMonth[] {
	const first = dataFrom
		? monthOf(shiftMonths(`${monthOf(dataFrom)}-01`, -1))
		: "";
	return months.filter(({ id }) => id >= first);
}

/** Months in the fewest messages that may be sent. */
export function inMessages(months: readonly ReadMonth[]): ReadMonth[][] {
	const messages: ReadMonth[][] = [];
	let room = 0;
	for (const month of months) {
		const size = JSON.stringify(month).length;
		if (size > room || messages.length === 0) {
			messages.push([]);
			room = CHUNK;
		}
		messages.at(-1)?.push(month);
		room -= size;
	}
	return messages;
}

/** A month's typed rates with one more, or without one: as the record keeps them, null for none. */
export function manualRates(
	month: RateMonth | undefined,
	currency: string,
	rate: { rate: string; in: string } | null,
): RateMonth["manual"] | null {
	const { [currency]: _, ...others } = month?.manual ?? {};
	const all = rate ? { ...others, [currency]: rate } : others;
	return Object.keys(all).length > 0 ? all : null;
}
