import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type DatedAmount,
	exactSumIn,
	type MonthOfRates,
	type Ratio,
	ratesOf,
	sumIn,
	toNumber,
} from "../../lib/money/rates.ts";

const march: MonthOfRates = {
	id: "2026-03",
	days: "16 17 18",
	daily: {
		DKK: "7.46 7.462 7.47",
		USD: "1.08 - 1.09",
		JPY: "160.5 161 162.5",
		BHD: "0.407 0.408 0.409",
		ISK: "- - 143.1",
	},
};
const april: MonthOfRates = {
	id: "2026-04",
	days: "01 02",
	daily: { DKK: "7.45 7.45", USD: "1.1 1.1" },
};
const known = ratesOf([march, april], "2026-04-30");

const isSame = (ratio: Ratio | null, numerator: bigint, denominator: bigint) =>
	ratio !== null &&
	ratio.numerator * denominator === numerator * ratio.denominator;
const dated = (minor: number, currency: string, month = "2026-03") => ({
	minor,
	currency,
	month,
});

describe("a month's rate", () => {
	test("is the mean of the days, of each currency to the euro, crossed", () => {
		// DKK (7.46 + 7.462 + 7.47) ÷ 3, USD (1.08 + 1.09) ÷ 2: the day without a dollar is no day of the dollar.
		expect(
			isSame(known.of("USD", "2026-03", "DKK"), 22_392n * 2n, 3n * 2_170n),
		).toBe(true);
		expect(isSame(known.of("EUR", "2026-03", "DKK"), 22_392n, 3_000n)).toBe(
			true,
		);
		expect(isSame(known.of("DKK", "2026-03", "EUR"), 3_000n, 22_392n)).toBe(
			true,
		);
	});

	test("is 1 in itself, known or not", () => {
		expect(isSame(known.of("EUR", "1990-01", "EUR"), 1n, 1n)).toBe(true);
		expect(isSame(known.of("XYZ", "2026-03", "XYZ"), 1n, 1n)).toBe(true);
	});

	test("takes the days up to as-of only", () => {
		const on = (day: string) =>
			ratesOf([march], day).of("EUR", "2026-03", "DKK");
		expect(isSame(on("2026-03-16"), 746n, 100n)).toBe(true);
		expect(isSame(on("2026-03-17"), 14_922n, 2_000n)).toBe(true);
		expect(isSame(on("2026-03-18"), 22_392n, 3_000n)).toBe(true);
		expect(isSame(on("2027-01-01"), 22_392n, 3_000n)).toBe(true);
		expect(on("2026-03-15")).toBeNull();
		expect(on("2026-02-28")).toBeNull();
	});

	test("before the bank has quoted is the last day of the month before, until the 5th", () => {
		const on = (day: string, months = [march]) =>
			ratesOf(months, day).of("EUR", "2026-04", "DKK");
		expect(isSame(on("2026-04-01"), 747n, 100n)).toBe(true);
		expect(isSame(on("2026-04-05"), 747n, 100n)).toBe(true);
		expect(on("2026-04-06")).toBeNull();
		expect(on("2026-05-01")).toBeNull();
		expect(isSame(on("2026-04-01", [march, april]), 745n, 100n)).toBe(true);
		// A month to come has none yet.
		expect(on("2026-03-31")).toBeNull();
		const january = ratesOf(
			[{ id: "2025-12", days: "31", daily: { DKK: "7.47" } }],
			"2026-01-01",
		);
		expect(isSame(january.of("EUR", "2026-01", "DKK"), 747n, 100n)).toBe(true);
	});

	test("of a currency the bank stopped quoting is not known, nor of one it never did", () => {
		const stopped = ratesOf(
			[
				{ id: "2022-12", days: "30", daily: { HRK: "7.5365", DKK: "7.4364" } },
				{ id: "2023-01", days: "02", daily: { DKK: "7.4365" } },
			],
			"2023-01-03",
		);
		expect(stopped.of("HRK", "2022-12", "DKK")).not.toBeNull();
		expect(stopped.of("HRK", "2023-01", "DKK")).toBeNull();
		expect(known.of("VND", "2026-03", "DKK")).toBeNull();
		expect(known.of("DKK", "2026-03", "VND")).toBeNull();
		expect(known.of("USD", "2026-02", "DKK")).toBeNull();
	});

	test("is not made of what is no rate", () => {
		const odd = ratesOf(
			[
				{
					id: "2026-03",
					days: "16 17",
					daily: { USD: "0 0.00", SEK: "-1 1e3", NOK: "11.5 x", DKK: "" },
				},
				{ id: "2026-02" },
			],
			"2026-03-31",
		);
		for (const currency of ["USD", "SEK", "DKK"])
			expect(odd.of("EUR", "2026-03", currency)).toBeNull();
		expect(isSame(odd.of("EUR", "2026-03", "NOK"), 115n, 10n)).toBe(true);
		expect(odd.of("EUR", "2026-02", "NOK")).toBeNull();
	});
});

describe("a manual rate", () => {
	const typed = (manual: MonthOfRates["manual"], month = march) =>
		ratesOf([{ ...month, manual }, april], "2026-04-30");

	test("outranks the bank, in its own month", () => {
		const rates = typed({ USD: { rate: "6.92", in: "DKK" } });
		expect(isSame(rates.of("USD", "2026-03", "DKK"), 692n, 100n)).toBe(true);
		expect(isSame(rates.of("DKK", "2026-03", "USD"), 100n, 692n)).toBe(true);
		expect(isSame(rates.of("USD", "2026-04", "DKK"), 745n, 110n)).toBe(true);
	});

	test("needs no bank", () => {
		const rates = typed(
			{ VND: { rate: "0.00028", in: "DKK" } },
			{ id: "2026-03" },
		);
		expect(isSame(rates.of("VND", "2026-03", "DKK"), 28n, 100_000n)).toBe(true);
		expect(rates.of("VND", "2026-03", "EUR")).toBeNull();
	});

	test("crosses through the currency it is given in", () => {
		const rates = typed({
			USD: { rate: "6.92", in: "DKK" },
			VND: { rate: "0.00004", in: "USD" },
		});
		// 6.92 kroner, at the mean of 22.392 ÷ 3 kroner to the euro.
		expect(
			isSame(rates.of("USD", "2026-03", "EUR"), 692n * 3_000n, 100n * 22_392n),
		).toBe(true);
		expect(
			isSame(rates.of("EUR", "2026-03", "USD"), 100n * 22_392n, 692n * 3_000n),
		).toBe(true);
		expect(
			isSame(rates.of("VND", "2026-03", "DKK"), 4n * 692n, 100_000n * 100n),
		).toBe(true);
	});

	test("of two that contradict each other, each is taken as typed", () => {
		const rates = typed({
			USD: { rate: "6.92", in: "DKK" },
			DKK: { rate: "0.15", in: "USD" },
		});
		expect(isSame(rates.of("USD", "2026-03", "DKK"), 692n, 100n)).toBe(true);
		expect(isSame(rates.of("DKK", "2026-03", "USD"), 15n, 100n)).toBe(true);
		// Not round and round.
		expect(rates.of("USD", "2026-03", "EUR")).not.toBeNull();
	});

	test("of a month to come is known at once", () => {
		const rates = ratesOf(
			[{ id: "2026-06", manual: { USD: { rate: "7", in: "DKK" } } }],
			"2026-03-18",
		);
		expect(isSame(rates.of("USD", "2026-06", "DKK"), 7n, 1n)).toBe(true);
	});
});

describe("a sum", () => {
	test("of 100.00 dollars and 62,500.00 kroner", () => {
		// 100 × (22.392 ÷ 3) ÷ 1.085 = 687.92627… kroner.
		expect(
			sumIn([dated(10_000, "USD"), dated(6_250_000, "DKK")], "DKK", known),
		).toEqual({ minor: 6_318_793 });
	});

	test("takes each currency's own decimals", () => {
		const rates = ratesOf(
			[
				{
					id: "2026-03",
					manual: {
						JPY: { rate: "0.0465", in: "DKK" },
						BHD: { rate: "18.3", in: "DKK" },
					},
				},
			],
			"2026-03-18",
		);
		// 1,000 yen; 1.000 dinar; 46.50 kroner.
		expect(sumIn([dated(1_000, "JPY")], "DKK", rates)).toEqual({ minor: 4650 });
		expect(sumIn([dated(1_000, "BHD")], "DKK", rates)).toEqual({ minor: 1830 });
		expect(sumIn([dated(4_650, "DKK")], "JPY", rates)).toEqual({ minor: 1000 });
		expect(sumIn([dated(1_830, "DKK")], "BHD", rates)).toEqual({ minor: 1000 });
	});

	test("is rounded once, half to even", () => {
		const rates = ratesOf(
			["2026-01", "2026-02", "2026-03"].map((id) => ({
				id,
				manual: { USD: { rate: "0.5", in: "DKK" } },
			})),
			"2026-03-31",
		);
		const one = (month: string) => dated(1, "USD", month);
		expect(sumIn([one("2026-01")], "DKK", rates)).toEqual({ minor: 0 });
		// Rounded one by one they would be nothing.
		expect(
			sumIn([one("2026-01"), one("2026-02"), one("2026-03")], "DKK", rates),
		).toEqual({ minor: 2 });
		expect(sumIn([dated(-1, "USD"), dated(-2, "USD")], "DKK", rates)).toEqual({
			minor: -2,
		});
	});

	test("counts deals of every currency, or is unknown and says which rates are missing", () => {
		const amounts = [
			dated(100, "VND", "2026-04"),
			dated(5_000, "DKK"),
			dated(100, "USD", "2025-12"),
			dated(100, "USD", "2025-12"),
			dated(100, "ISK"),
		];
		expect(sumIn(amounts, "DKK", known)).toEqual({
			missing: [
				{ currency: "USD", month: "2025-12" },
				{ currency: "VND", month: "2026-04" },
			],
		});
	});

	test("a sum too large to be exact says so", () => {
		const most = dated(Number.MAX_SAFE_INTEGER, "DKK");
		expect(sumIn([most, dated(1, "DKK")], "DKK", known)).toEqual({
			isTooLarge: true,
		});
		expect(sumIn([most, dated(1, "USD")], "DKK", known)).toEqual({
			isTooLarge: true,
		});
		expect(
			sumIn([most, dated(2, "DKK"), dated(-2, "DKK")], "DKK", known),
		).toEqual({ minor: most.minor });
	});

	test("of nothing needs no rate", () => {
		expect(sumIn([], "DKK", known)).toEqual({ minor: 0 });
		expect(
			sumIn([dated(0, "VND"), dated(7, "DKK", "1990-01")], "DKK", known),
		).toEqual({ minor: 7 });
		expect(sumIn([dated(5, "VND"), dated(-5, "VND")], "DKK", known)).toEqual({
			minor: 0,
		});
	});

	test("before it is rounded serves an average", () => {
		const sum = exactSumIn(
			[dated(10_000, "USD"), dated(1, "DKK")],
			"DKK",
			known,
		);
		if ("missing" in sum) throw new Error("missing");
		expect(isSame(sum.total, 10_000n * 22_392n * 2n + 6_510n, 6_510n)).toBe(
			true,
		);
		expect(toNumber(sum.total)).toBeCloseTo(68_793.626_728_11, 8);
	});
});

describe("as a number", () => {
	test.each([
		[7n, 2n, 3.5],
		[-7n, 2n, -3.5],
		[1n, 3n, 1 / 3],
		[0n, 9n, 0],
		[2n ** 53n - 1n, 1n, Number.MAX_SAFE_INTEGER],
		[10n ** 400n, 4n * 10n ** 400n, 0.25],
	])("%s ÷ %s", (numerator, denominator, expected) => {
		expect(toNumber({ numerator, denominator })).toBe(expected);
	});
});

const currency = fc.constantFrom("DKK", "USD", "JPY", "BHD", "EUR", "ISK");
const amount: fc.Arbitrary<DatedAmount> = fc.record({
	minor: fc.integer({ min: -1e12, max: 1e12 }),
	currency: fc.oneof(currency, fc.constant("VND")),
	month: fc.constantFrom("2026-02", "2026-03", "2026-04"),
});
const amounts = fc.array(amount, { maxLength: 12 });

describe("properties", () => {
	test("order never matters", () => {
		fc.assert(
			fc.property(
				amounts.chain((all) =>
					fc.tuple(
						fc.constant(all),
						fc.shuffledSubarray(all, { minLength: all.length }),
					),
				),
				currency,
				([all, shuffled], into) => {
					expect(sumIn(shuffled, into, known)).toEqual(sumIn(all, into, known));
				},
			),
		);
	});

	test("an amount in parts is the same amount", () => {
		fc.assert(
			fc.property(
				amounts,
				amount,
				fc.integer({ min: -1e12, max: 1e12 }),
				currency,
				(others, whole, part, into) => {
					const parts = [
						{ ...whole, minor: part },
						...others,
						{ ...whole, minor: whole.minor - part },
					];
					expect(sumIn(parts, into, known)).toEqual(
						sumIn([whole, ...others], into, known),
					);
				},
			),
		);
	});

	test("in its own currency a sum is the plain one", () => {
		fc.assert(
			fc.property(amounts, currency, (all, into) => {
				const own = all.map((each) => ({ ...each, currency: into }));
				const minor = own.reduce((sum, each) => sum + each.minor, 0);
				const exact = exactSumIn(own, into, known);
				expect(sumIn(own, into, known)).toEqual({ minor });
				expect("total" in exact && toNumber(exact.total)).toBe(minor);
			}),
		);
	});

	test("there and back is the same, and a detour is no gain", () => {
		const all = ["DKK", "USD", "JPY", "BHD", "EUR", "ISK"];
		const typed = ratesOf(
			[{ ...march, manual: { USD: { rate: "6.92", in: "DKK" } } }],
			"2026-03-18",
		);
		for (const rates of [known, typed])
			for (const a of all)
				for (const b of all)
					for (const c of all) {
						const there = rates.of(a, "2026-03", b);
						const on = rates.of(b, "2026-03", c);
						const straight = rates.of(a, "2026-03", c);
						if (!there || !on || !straight) throw new Error("unknown");
						expect(
							isSame(
								straight,
								there.numerator * on.numerator,
								there.denominator * on.denominator,
							),
						).toBe(true);
					}
	});

	test("an exact sum is the sum of its parts", () => {
		fc.assert(
			fc.property(amounts, amounts, currency, (some, more, into) => {
				const [a, b, both] = [some, more, [...some, ...more]].map((each) =>
					exactSumIn(
						each.filter(
							(it) => it.currency !== "VND" && it.month === "2026-03",
						),
						into,
						known,
					),
				);
				if (!a || !b || !both) throw new Error("nothing");
				if (!("total" in a && "total" in b && "total" in both))
					throw new Error("missing");
				expect(
					isSame(
						both.total,
						a.total.numerator * b.total.denominator +
							b.total.numerator * a.total.denominator,
						a.total.denominator * b.total.denominator,
					),
				).toBe(true);
			}),
		);
	});
});
