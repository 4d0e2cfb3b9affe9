import type { Figure, Reason } from "./figure.ts";
import { wilson } from "./wilson.ts";

/**
 * A share of a whole, both counted: the rate, the two numbers, n and the 95 % Wilson interval. Of nothing it is unknown,
 * for the reason given.
 */
export function proportionOf(
	above: number,
	below: number,
	ofNothing: Reason,
): Figure {
	const interval = wilson(above, below);
	if (!interval)
		return { value: null, unit: "rate", n: below, reason: ofNothing };
	return {
		value: above / below,
		unit: "rate",
		n: below,
		of: { above, below },
		...interval,
	};
}
