/** An exact amount: a whole number of the currency's minor unit (ISO 4217: DKK 2 decimals, JPY 0, BHD 3), and its code. */
export interface Money {
	minor: number;
	currency: string;
}

/** ISO 4217: the currencies whose minor unit is not a hundredth. */
const EXPONENTS = new Map(
	[
		[
			0,
			"BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
		] as const,
		[3, "BHD IQD JOD KWD LYD OMR TND"] as const,
		[4, "CLF UYW"] as const,
	].flatMap(([exponent, codes]) =>
		codes.split(" ").map((code) => [code, exponent] as const),
	),
);

/** Decimals of a currency's minor unit; 2 for a code that is not known. */
export function exponentOf(currency: string): number {
	return EXPONENTS.get(currency) ?? 2;
}

/** Minor units as major ones, the nearest number there is: 6250050 DKK → 62500.5. To show, never to reckon with. */
export function toMajor(minor: number, currency: string): number {
	return minor / 10 ** exponentOf(currency);
}

/**
 * A decimal as `62500.5`, `-12` in minor units. Null if it is not written so, is too large to be exact, or has more
 * decimals than the currency: then somebody must say what was meant.
 */
export function fromMajor(text: string, currency: string): number | null {
	const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
	if (!parts) return null;
	const [, sign, whole = "", decimals = ""] = parts;
	const exponent = exponentOf(currency);
	if (/[1-9]/.test(decimals.slice(exponent))) return null;
	const minor = Number(
		whole + decimals.slice(0, exponent).padEnd(exponent, "0"),
	);
	if (!Number.isSafeInteger(minor)) return null;
	return sign && minor !== 0 ? -minor : minor;
}

/** An amount in major units, exactly, with all decimals of its currency: 6250050 DKK → `62500.50`. */
export function decimalOfMoney({ minor, currency }: Money): string {
	const exponent = exponentOf(currency);
	const digits = String(Math.abs(minor)).padStart(exponent + 1, "0");
	const whole = digits.slice(0, digits.length - exponent);
	const sign = minor < 0 ? "-" : "";
	return exponent === 0
		? sign + whole
		: `${sign}${whole}.${digits.slice(-exponent)}`;
}

/**
 * A quotient of whole numbers, rounded to the nearest whole one, halves to the even one: 5 ÷ 2 = 2, 7 ÷ 2 = 4.
 * Exact for any size; a product that may pass 2^53 is handed over as a bigint. A zero denominator is an error.
 */
export function divideHalfEven(
	numerator: number | bigint,
	denominator: number | bigint,
): number {
	let above = BigInt(numerator);
	let below = BigInt(denominator);
	if (below < 0n) [above, below] = [-above, -below];
	const isNegative = above < 0n;
	if (isNegative) above = -above;
	const quotient = above / below;
	const twice = (above % below) * 2n;
	const isUp = twice > below || (twice === below && quotient % 2n === 1n);
	const rounded = quotient + (isUp ? 1n : 0n);
	return Number(isNegative ? -rounded : rounded);
}

/**
 * Parts of an amount in proportion to whole, non-negative shares (millionths, workdays), in their order. They add up
 * to exactly the amount: what rounding down leaves goes, a unit each, to the largest remainders, of equal ones to the
 * first. A negative amount is split as its positive and turned round. Shares that come to nothing are an error.
 */
export function splitByShares(
	minor: number,
	shares: readonly number[],
): number[] {
	const whole = BigInt(Math.abs(minor));
	const total = BigInt(shares.reduce((sum, share) => sum + share, 0));
	if (total === 0n) throw new RangeError("nothing to split by");
	const parts = shares.map((share, at) => {
		const product = whole * BigInt(share);
		return { at, units: product / total, remainder: product % total };
	});
	let left = parts.reduce((rest, part) => rest - part.units, whole);
	for (const part of parts.toSorted((a, b) =>
		a.remainder === b.remainder
			? a.at - b.at
			: a.remainder < b.remainder
				? 1
				: -1,
	)) {
		if (left === 0n) break;
		part.units++;
		left--;
	}
	return parts.map(({ units }) =>
		Number(minor < 0 && units !== 0n ? -units : units),
	);
}
