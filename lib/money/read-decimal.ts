/** Longer ones nobody types; nothing longer reaches a regex. */
const LONGEST = 40;

/**
 * A plain number above zero as somebody types hours or an exchange rate, `37,5` or `37.50`, written shortest: `37.5`. One
 * comma or point is the decimal separator: there are no thousands. Null for anything else, and for zero.
 */
export function readDecimal(text: string): string | null {
	if (text.length > LONGEST) return null;
	const [, whole = "", decimals = ""] =
		/^(\d{1,15})(?:[.,](\d{1,15}))?$/.exec(text.trim()) ?? [];
	if (!/[1-9]/.test(whole + decimals)) return null;
	const shortest = decimals.replace(/(?<!0)0+$/, "");
	return whole.replace(/^0+(?=\d)/, "") + (shortest && `.${shortest}`);
}
