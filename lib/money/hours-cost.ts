import { divideHalfEven, type Money } from "./money.ts";

/**
 * What hours cost: hours × rate an hour, rounded once, half to even, to minor units. The hours are a decimal as
 * `readDecimal` writes it, so that 0.1 is a tenth. Null where the product is too large to be exact.
 */
export function hoursCost(hours: string, rate: Money): Money | null {
	const [whole = "", decimals = ""] = hours.split(".");
	const minor = divideHalfEven(
		BigInt(whole + decimals) * BigInt(rate.minor),
		10n ** BigInt(decimals.length),
	);
	return Number.isSafeInteger(minor) ? { ...rate, minor } : null;
}

/** The rate an hour that an amount came from, to the minor unit. */
export function hourlyRate(amount: Money, hours: string): Money {
	const [whole = "", decimals = ""] = hours.split(".");
	const minor = divideHalfEven(
		BigInt(amount.minor) * 10n ** BigInt(decimals.length),
		BigInt(whole + decimals),
	);
	return { ...amount, minor };
}
