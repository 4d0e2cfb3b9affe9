/** A formula that was never worked out: the program that wrote the file left its value to the spreadsheet. */
export const NOT_WORKED_OUT = "#FORMULA?";

const ERRORS = new Set([
	NOT_WORKED_OUT,
	..."#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY! #UNKNOWN! #PYTHON! #EXTERNAL!".split(
		" ",
	),
]);

/**
 * True for what a spreadsheet writes where a formula has no value. Such a cell stays in the table as it is: where an amount or
 * a day is read it is refused with its line, and it is nobody's name.
 */
export function isErrorCell(cell: string): boolean {
	return cell.startsWith("#") && ERRORS.has(cell.trim());
}
