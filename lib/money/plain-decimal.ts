/** Longer ones no program writes; nothing longer reaches the regex. */
const LONGEST = 400;

/**
 * A decimal as programs write one (`1.5E+21`, `-.5`, `007.50`), exactly and in digits alone: no exponent, no needless
 * zeros, no negative zero. Null for anything else.
 */
export function plainDecimal(text: string): string | null {
	if (text.length > LONGEST) return null;
	const parts = /^(-?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d{1,3}))?$/.exec(text);
	const [, sign = "", whole = "", fraction = "", power = "0"] = parts ?? [];
	if (!parts || whole + fraction === "") return null;
	const point = whole.length + Number(power);
	const digits = "0".repeat(Math.max(0, -point)) + whole + fraction;
	const at = Math.max(0, point);
	const before = digits.slice(0, at).padEnd(at, "0").replace(/^0+/, "") || "0";
	const after = withoutLastZeros(digits.slice(at));
	const value = after === "" ? before : `${before}.${after}`;
	return sign && value !== "0" ? `-${value}` : value;
}

// Not /0+$/: that looks again from every zero of a long row of them.
function withoutLastZeros(digits: string): string {
	let end = digits.length;
	while (digits[end - 1] === "0") end--;
	return digits.slice(0, end);
}
