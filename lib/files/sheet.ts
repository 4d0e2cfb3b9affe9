import type { Money } from "../money/money.ts";
import { plainDecimal } from "../money/plain-decimal.ts";
import type { PlainDate } from "../time/plain-date.ts";

/** What a cell of a file that is written can hold. Null is an empty cell: unknown is never 0. */
export type Cell =
	| string
	| number
	| boolean
	| null
	| { money: Money }
	| { day: PlainDate };

/** A table to be written. Whether a currency stands in a column of its own or in the heading is the caller's to say. */
export interface Sheet {
	name: string;
	headings: string[];
	/** As many cells as there are headings. */
	rows: Cell[][];
}

/** A number in digits alone, the shortest that mean it, never `1e21`; empty for what is no number. */
export function decimalOfNumber(number: number): string {
	return plainDecimal(String(number)) ?? "";
}
