import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	divideHalfEven,
	exponentOf,
	fromMajor,
	splitByShares,
	toMajor,
} from "../../lib/money/money.ts";

const anyMinor = fc.oneof(fc.maxSafeInteger(), fc.integer());
const anyCurrency = fc.constantFrom("DKK", "JPY", "BHD", "CLF", "XYZ");

test("decimals of ISO 4217", () => {
	const exponents = (codes: string) =>
		new Set(codes.split(" ").map(exponentOf));
	expect(exponents("DKK SEK NOK EUR USD GBP CHF PLN CZK HUF XYZ")).toEqual(
		new Set([2]),
	);
	expect(
		exponents(
			"JPY KRW ISK CLP VND XAF XOF XPF PYG RWF UGX KMF GNF DJF BIF VUV UYI",
		),
	).toEqual(new Set([0]));
	expect(exponents("BHD IQD JOD KWD LYD OMR TND")).toEqual(new Set([3]));
	expect(exponents("CLF UYW")).toEqual(new Set([4]));
	expect(exponentOf("constructor")).toBe(2);
});

describe("major and minor units", () => {
	test.each([
		["62500.5", "DKK", 6_250_050],
		["62500", "DKK", 6_250_000],
		["-12.30", "DKK", -1230],
		["117.0", "JPY", 117],
		["1.2", "BHD", 1200],
		["0.05", "DKK", 5],
		["1.005", "DKK", null],
		["1.500", "DKK", 150],
		["0.5", "JPY", null],
		["90071992547409.91", "DKK", Number.MAX_SAFE_INTEGER],
		["90071992547409.92", "DKK", null],
		["9".repeat(400), "DKK", null],
		["-0", "DKK", 0],
		["-0.00", "DKK", 0],
		["", "DKK", null],
		[".5", "DKK", null],
		["5.", "DKK", null],
		["1,5", "DKK", null],
		["1e3", "DKK", null],
		["+1", "DKK", null],
		[" 1", "DKK", null],
		["1\n", "DKK", null],
		["NaN", "DKK", null],
		["٥", "DKK", null],
	])("%j %s is %j minor units", (text, currency, expected) => {
		expect(fromMajor(text, currency)).toBe(expected);
	});

	test("there and back is the same", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -1e15, max: 1e15 }),
				anyCurrency,
				(minor, currency) => {
					const major = toMajor(minor, currency);
					// Very small and very large numbers are printed with an exponent.
					fc.pre(!String(major).includes("e"));
					expect(fromMajor(String(major), currency)).toBe(minor);
				},
			),
		);
		expect(toMajor(6_250_050, "DKK")).toBe(62_500.5);
		expect(toMajor(1, "CLF")).toBe(0.0001);
	});
});

describe("dividing", () => {
	test.each([
		[5, 2, 2],
		[7, 2, 4],
		[-5, 2, -2],
		[-7, 2, -4],
		[5, -2, -2],
		[1, 2, 0],
		[-1, 2, 0],
		[1, 3, 0],
		[2, 3, 1],
		[6, 3, 2],
		[0, 5, 0],
	])("%i ÷ %i = %i", (numerator, denominator, expected) => {
		expect(divideHalfEven(numerator, denominator)).toBe(expected);
	});

	test("12 of 22 workdays of 400 000.00", () => {
		expect(divideHalfEven(40_000_000n * 12n, 22)).toBe(21_818_182);
	});

	test("is the nearest whole number, and halves are even", () => {
		fc.assert(
			fc.property(
				anyMinor,
				anyMinor.filter((it) => it !== 0),
				(numerator, denominator) => {
					const result = divideHalfEven(numerator, denominator);
					const above = BigInt(numerator);
					const below = BigInt(denominator);
					const rest = 2n * (above - BigInt(result) * below);
					const off = rest < 0n ? -rest : rest;
					const size = below < 0n ? -below : below;
					expect(off <= size).toBe(true);
					if (off === size) expect(Math.abs(result % 2)).toBe(0);
				},
			),
		);
	});

	test("by zero, or of what is no whole number, is an error", () => {
		expect(() => divideHalfEven(1, 0)).toThrow(RangeError);
		expect(() => divideHalfEven(1.5, 1)).toThrow(RangeError);
		expect(() => divideHalfEven(Number.NaN, 1)).toThrow(RangeError);
	});
});

describe("splitting", () => {
	test.each([
		[1000, [500_000, 500_000], [500, 500]],
		[1001, [500_000, 500_000], [501, 500]],
		[-1001, [500_000, 500_000], [-501, -500]],
		[100, [333_333, 333_333, 333_334], [33, 33, 34]],
		[10, [1, 1, 1], [4, 3, 3]],
		[1, [1, 2], [0, 1]],
		[7, [0, 1], [0, 7]],
		[0, [1, 1], [0, 0]],
		[5, [1_000_000], [5]],
		// Larger remainders first, not larger shares.
		[10, [15, 15, 70], [2, 1, 7]],
	])("%i by %j: %j", (minor, shares, expected) => {
		expect(splitByShares(minor, shares)).toEqual(expected);
	});

	test("adds up exactly, and no part is a unit or more off", () => {
		fc.assert(
			fc.property(
				anyMinor,
				fc
					.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1 })
					.filter((shares) => shares.some((share) => share > 0)),
				(minor, shares) => {
					const parts = splitByShares(minor, shares);
					const sum = parts.reduce((sum, part) => sum + BigInt(part), 0n);
					expect(sum).toBe(BigInt(minor));
					const total = shares.reduce((sum, share) => sum + share, 0);
					parts.forEach((part, at) => {
						expect(Object.is(part, -0)).toBe(false);
						const off =
							BigInt(part) * BigInt(total) -
							BigInt(minor) * BigInt(shares[at] ?? 0);
						expect(off < BigInt(total) && -off < BigInt(total)).toBe(true);
					});
				},
			),
		);
	});

	test("of a negative amount is that of the positive, turned round", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1 }),
				fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1 }),
				(minor, shares) => {
					expect(splitByShares(-minor, shares).map((part) => 0 - part)).toEqual(
						splitByShares(minor, shares),
					);
				},
			),
		);
	});

	test("by nothing is an error", () => {
		expect(() => splitByShares(5, [0, 0])).toThrow(RangeError);
		expect(() => splitByShares(5, [])).toThrow(RangeError);
	});
});
