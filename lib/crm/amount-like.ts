/** Figures, with a currency or another short word before or behind. */
const AMOUNT = /^[^\d]{0,14}\d[\d\s.,'’]{0,24}(?:[^\d]{0,14})$/u;
const WRITTEN =
	/^[^\p{L}\d]*(?:\p{L}{1,4}\.?[^\p{L}\d]*)?-?\d[\d.,'’\s]*[.,'’\s]\d{1,3}[^\d]{0,8}$/u;

/** True of a text that looks like an amount; what it says, if anything, is found out elsewhere. */
export function isAmountLike(text: string): boolean {
	return text.length <= 60 && AMOUNT.test(text) && !/%\s*$/.test(text);
}

/** True of a figure whose signs may tell which of them parts decimals on a page. */
export function isWrittenNumber(text: string): boolean {
	return text.length <= 40 && WRITTEN.test(text);
}
