import { divideHalfEven, exponentOf } from "./money.ts";

/** What is known of one month's rates; see the record `RateMonth`. */
export interface MonthOfRates {
	/** `2026-03`. */
	id: string;
	/** The days the European Central Bank quoted: `02 03 04`. */
	days?: string | undefined;
	/** Units to one euro on those days, `-` where there is none: `1.0812 - 1.0833`. */
	daily?: { readonly [currency: string]: string } | undefined;
	/** What one unit is worth in another currency, as typed. */
	manual?: { readonly [currency: string]: ManualRate } | undefined;
}

interface ManualRate {
	rate: string;
	in: string;
}

/** An exact quotient. The denominator is above 0. */
export interface Ratio {
	numerator: bigint;
	denominator: bigint;
}

export interface Rates {
	/** What one whole unit of a currency is worth in another in a month (`2026-03`), exactly; null if that is not known. */
	of(currency: string, month: string, into: string): Ratio | null;
}

/** An amount, and the month whose rate it is converted by. */
export interface DatedAmount {
	minor: number;
	currency: string;
	month: string;
}

/** A rate nobody has given. */
export interface MissingRate {
	currency: string;
	month: string;
}

/**
 * The ECB quotes on the 5th of a month at the latest: the longest it is silent is Good Friday to Easter Monday, and if
 * Good Friday is the 1st, the first day it quotes is Tuesday the 5th.
 */
const LATEST_FIRST_DAY = "05";

const ONE: Ratio = { numerator: 1n, denominator: 1n };

/**
 * The rates of these months as they are known on the as-of day (`YYYY-MM-DD`).
 *
 * A month's rate is a manual one of that month, else the European Central Bank's: the mean of its days of the month up to
 * as-of, of each of the two currencies to the euro, one divided by the other. A manual rate also counts the other way
 * round, and crosses: with dollars given in kroner, dollars in euros are those kroner in euros. If each of two currencies
 * is given in the other, each is taken as typed.
 *
 * In the first days of the as-of day's own month, before the bank has quoted, the last day of the month before stands in,
 * so that a figure is not unknown over a weekend. That ends with the 5th. A month after the as-of day has manual rates
 * only.
 */
export function ratesOf(months: readonly MonthOfRates[], asOf: string): Rates {
	const byId = new Map(months.map((month) => [month.id, month]));
	const known = new Map<string, Ratio | null>();
	const keep = (key: string, find: () => Ratio | null) => {
		let ratio = known.get(key);
		if (ratio === undefined) {
			ratio = find();
			known.set(key, ratio);
		}
		return ratio;
	};

	/** Units of a currency to one euro. */
	const perEuro = (currency: string, month: string): Ratio | null =>
		currency === "EUR"
			? ONE
			: keep(`${month} ${currency}`, () => {
					const own = quotedIn(byId.get(month), currency, asOf);
					if (own.days > 0) return meanOf(own.rates);
					if (!asOf.startsWith(month) || asOf.slice(8) > LATEST_FIRST_DAY)
						return null;
					const before = byId.get(monthBefore(month));
					return quotedIn(before, currency, asOf).last;
				});

	const crossed = (
		currency: string,
		month: string,
		into: string,
		manual: { readonly [currency: string]: ManualRate },
	): Ratio | null => {
		if (currency === into) return ONE;
		const { [currency]: own, ...withoutOwn } = manual;
		const { [into]: other, ...withoutOther } = manual;
		if (own && (own.in === into || other?.in !== currency))
			return times(
				decimalOf(own.rate),
				crossed(own.in, month, into, withoutOwn),
			);
		if (other)
			return over(
				crossed(currency, month, other.in, withoutOther),
				decimalOf(other.rate),
			);
		return over(perEuro(into, month), perEuro(currency, month));
	};

	return {
		of: (currency, month, into) =>
			keep(`${month} ${currency} ${into}`, () =>
				crossed(currency, month, into, byId.get(month)?.manual ?? {}),
			),
	};
}

/**
 * Amounts of any currencies and months in one currency's minor units, rounded once, half to even. If a rate is missing,
 * which ones, by month; said too where the sum is too large to be exact. What comes to nothing in its currency and month needs no rate. In any order the same.
 */
export function sumIn(
	amounts: readonly DatedAmount[],
	into: string,
	rates: Rates,
): { minor: number } | { missing: MissingRate[] } | { isTooLarge: true } {
	// Most companies sell in one currency.
	if (amounts.every(({ currency }) => currency === into)) {
		const minor = exactSum(amounts);
		return minor === null ? TOO_LARGE : { minor };
	}
	const sum = exactSumIn(amounts, into, rates);
	if ("missing" in sum) return sum;
	const minor = divideHalfEven(sum.total.numerator, sum.total.denominator);
	return Number.isSafeInteger(minor) ? { minor } : TOO_LARGE;
}

const TOO_LARGE = { isTooLarge: true } as const;

/** Amounts of one currency added up; null where the sum is too large to be exact. */
export function exactSum(amounts: readonly { minor: number }[]): number | null {
	let sum = 0;
	let isExact = true;
	for (const { minor } of amounts) {
		sum += minor;
		isExact &&= Number.isSafeInteger(sum);
	}
	if (isExact) return sum;
	// Others may bring it back, whatever their order.
	const whole = amounts.reduce((all, { minor }) => all + BigInt(minor), 0n);
	return Number.isSafeInteger(Number(whole)) ? Number(whole) : null;
}

/** The same sum before it is rounded, in minor units: for ratios and averages. */
export function exactSumIn(
	amounts: readonly DatedAmount[],
	into: string,
	rates: Rates,
): { total: Ratio } | { missing: MissingRate[] } {
	const sums = new Map<
		string,
		Pick<DatedAmount, "currency" | "month"> & { minor: bigint }
	>();
	for (const { minor, currency, month } of amounts) {
		const key = currency === into ? into : `${month} ${currency}`;
		const sum = sums.get(key);
		if (sum) sum.minor += BigInt(minor);
		else sums.set(key, { minor: BigInt(minor), currency, month });
	}

	let total: Ratio = { numerator: 0n, denominator: 1n };
	const missing: MissingRate[] = [];
	for (const [, { minor, currency, month }] of [...sums].sort(byKey)) {
		if (minor === 0n) continue;
		const rate = rates.of(currency, month, into);
		if (rate) total = plus(total, converted(minor, currency, rate, into));
		else missing.push({ currency, month });
	}
	return missing.length > 0 ? { missing } : { total };
}

/** The nearest number there is: an average's value, to show. */
export function toNumber({ numerator, denominator }: Ratio): number {
	// Each of the two may be larger than any number; the whole part and 64 bits behind it are not.
	const whole = numerator / denominator;
	const rest = ((numerator % denominator) << 64n) / denominator;
	return Number(whole) + Number(rest) / 2 ** 64;
}

/** What a currency was quoted at up to as-of: on how many days anything was, its rates, and that of the last day. */
function quotedIn(
	month: MonthOfRates | undefined,
	currency: string,
	asOf: string,
): { days: number; rates: Ratio[]; last: Ratio | null } {
	const days = month?.days?.split(" ") ?? [];
	const cells = month?.daily?.[currency]?.split(" ") ?? [];
	const quoted = days.flatMap((day, at) =>
		`${month?.id}-${day}` <= asOf ? [decimalOf(cells[at])] : [],
	);
	return {
		days: quoted.length,
		rates: quoted.filter((rate) => rate !== null),
		last: quoted.at(-1) ?? null,
	};
}

function meanOf(rates: readonly Ratio[]): Ratio | null {
	if (rates.length === 0) return null;
	const { numerator, denominator } = rates.reduce(plus);
	return { numerator, denominator: denominator * BigInt(rates.length) };
}

/** `1.0812` exactly; null for what is no decimal above zero. */
function decimalOf(text = ""): Ratio | null {
	const [, whole, decimals = ""] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
	if (whole === undefined) return null;
	const numerator = BigInt(whole + decimals);
	return numerator === 0n
		? null
		: { numerator, denominator: 10n ** BigInt(decimals.length) };
}

/** Minor units of one currency as minor units of the other. */
function converted(
	minor: bigint,
	currency: string,
	rate: Ratio,
	into: string,
): Ratio {
	return {
		numerator: minor * rate.numerator * scaleOf(into),
		denominator: rate.denominator * scaleOf(currency),
	};
}

/** Minor units in one unit. */
function scaleOf(currency: string): bigint {
	return 10n ** BigInt(exponentOf(currency));
}

function plus(a: Ratio, b: Ratio): Ratio {
	// Days of one month mostly have as many decimals.
	if (a.denominator === b.denominator)
		return {
			numerator: a.numerator + b.numerator,
			denominator: a.denominator,
		};
	return {
		numerator: a.numerator * b.denominator + b.numerator * a.denominator,
		denominator: a.denominator * b.denominator,
	};
}

function times(a: Ratio | null, b: Ratio | null): Ratio | null {
	return (
		a &&
		b && {
			numerator: a.numerator * b.numerator,
			denominator: a.denominator * b.denominator,
		}
	);
}

/** Rates are above zero, so they can be divided by. */
function over(a: Ratio | null, b: Ratio | null): Ratio | null {
	return b && times(a, { numerator: b.denominator, denominator: b.numerator });
}

/** `2026-01` → `2025-12`. */
function monthBefore(month: string): string {
	const [year = 0, number = 0] = month.split("-").map(Number);
	return number === 1
		? `${year - 1}-12`
		: `${year}-${String(number - 1).padStart(2, "0")}`;
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
	return a < b ? -1 : 1;
}
