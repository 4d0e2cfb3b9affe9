import { type AmountReading, readAmount } from "../money/read-amount.ts";

/** The decimal separator of a column; `whole` if no cell has a separator. */
export type Decimal = "," | "." | "whole";

/** The exact number in a cell as a canonical decimal (`62500.5`), or undefined. */
function exact(cell: string, decimal: Decimal): string | undefined {
	const reading: AmountReading = readAmount(
		cell,
		decimal === "whole" ? {} : { decimal },
	);
	return reading.state === "exact" ? reading.value : undefined;
}

/** A probability as 0 to 1, written of 100 (`10`, `99,99 %`) or of 1 (`0.1`); null if it is none. */
export function readShare(
	cell: string,
	decimal: Decimal,
	whole: 100 | 1,
): number | null {
	const value = exact(cell.slice(0, 64).replace("%", ""), decimal);
	const share = value === undefined ? -1 : Number(value) / whole;
	return share >= 0 && share <= 1 ? share : null;
}

/** Whether a column of probabilities is written of 100: as soon as one is above 1 or has a per cent sign. */
export function wholeOf(cells: readonly string[], decimal: Decimal): 100 | 1 {
	return cells.some(
		(cell) => cell.includes("%") || Number(exact(cell, decimal) ?? 0) > 1,
	)
		? 100
		: 1;
}

/** The exact number in a cell, per cent sign or not, as a canonical decimal (`62500.5`); null if it is none. */
export function numberIn(cell: string, decimal: Decimal): string | null {
	return exact(cell.slice(0, 64).replace("%", ""), decimal) ?? null;
}

/** A head count; null if it is none (`51–200`). */
export function readCount(cell: string, decimal: Decimal): number | null {
	const count = Number(exact(cell, decimal) ?? Number.NaN);
	return Number.isSafeInteger(count) && count >= 0 ? count : null;
}
