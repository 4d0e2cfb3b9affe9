import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDecimal } from "../../lib/money/read-decimal.ts";

describe("a plain number", () => {
	it.each([
		["37,5", "37.5"],
		["37.50", "37.5"],
		[" 8 ", "8"],
		["007,460500", "7.4605"],
		["0.043512", "0.043512"],
		["1.250", "1.25"],
	])("%s is %s", (text, decimal) => expect(readDecimal(text)).toBe(decimal));

	it.each(["", "0", "0,00", "-1", "1e3", "1.234,5", "1 000", ",5", "5,", "٣"])(
		"%s is none",
		(text) => expect(readDecimal(text)).toBeNull(),
	);

	it("is read again as it is written", () => {
		fc.assert(
			fc.property(
				fc.bigInt(1n, 10n ** 15n - 1n),
				fc.bigInt(0n, 10n ** 15n - 1n),
				(whole, decimals) => {
					const text = `${whole},${String(decimals).padStart(15, "0")}`;
					const read = readDecimal(text);
					expect(readDecimal(read ?? "")).toBe(read);
					expect(read).not.toMatch(/\.$|\.\d*0$/);
				},
			),
		);
	});

	it("gives up on a text too long to be one", () => {
		expect(readDecimal("9".repeat(100_000))).toBeNull();
	});
});
