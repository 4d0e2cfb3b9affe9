/** The exact sum of canonical decimals (`62500.5`, `-12`), canonical itself: no needless zeros. */
export function addDecimals(values: readonly string[]): string {
	const places = Math.max(
		0,
		...values.map((value) => value.split(".")[1]?.length ?? 0),
	);
	let sum = 0n;
	for (const value of values) sum += scaled(value, places);
	const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, "0");
	const whole = digits.slice(0, digits.length - places);
	const fraction = digits
		.slice(digits.length - places)
		.replace(/(?<!0)0+$/, "");
	const sign = sum < 0n ? "-" : "";
	return `${sign}${whole}${fraction && `.${fraction}`}`;
}

/** True if two canonical decimals are not the same number: `5` and `5.0` are. */
export function differ(a: string, b: string): boolean {
	return addDecimals([a]) !== addDecimals([b]);
}

function scaled(value: string, places: number): bigint {
	const [whole = "0", fraction = ""] = value.replace("-", "").split(".");
	const units = BigInt(whole + fraction.padEnd(places, "0"));
	return value.startsWith("-") ? -units : units;
}
