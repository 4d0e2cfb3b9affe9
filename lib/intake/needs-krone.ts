import { isUnknownKrone } from "./find-amounts.ts";
import { columnOf, type Mapping } from "./mapping.ts";
import { countsOf, type Table } from "./table.ts";

/** The currencies "kr." can mean, as a choice for a file. */
export const KRONER = ["DKK", "SEK", "NOK", "ISK"] as const;

/**
 * True if amounts of a file are in "kr." and neither the file nor the reporting currency says whose: they are refused until
 * `Mapping.currency` is chosen.
 */
export function needsKrone(
	table: Table,
	mapping: Mapping,
	reportingCurrency: string,
): boolean {
	const otherwise = mapping.currency ?? reportingCurrency;
	const beside = columnOf(mapping, "currency")?.column;
	return (["amount", "wonAmount"] as const).some((field) => {
		const column = columnOf(mapping, field)?.column;
		if (column === undefined) return false;
		const isKr = (text: string) =>
			/k/i.test(text) && isUnknownKrone(text, otherwise);
		const cells = [...countsOf(table, beside ?? column).keys()];
		return cells.some(isKr);
	});
}
