import type { Money } from "../money/money.ts";

/** Amounts added up, one sum a currency. */
export class Sums {
	readonly #minor = new Map<string, number>();

	add({ minor, currency }: Money): void {
		this.#minor.set(currency, (this.#minor.get(currency) ?? 0) + minor);
	}

	/** In the order of the codes. */
	all(): Money[] {
		return [...this.#minor]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([currency, minor]) => ({ minor, currency }));
	}
}
