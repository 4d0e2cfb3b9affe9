import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_RATES_BYTES, readRates } from "../../lib/intake/read-rates.ts";
import {
	rateMonthExample,
	rateMonthSchema,
} from "../../lib/model/rate-month.ts";
import { ratesOf, toNumber } from "../../lib/money/rates.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { isWorkday } from "../../lib/time/workdays.ts";

/** The bank's columns, those of currencies that are gone among them. */
const CODES =
	"USD JPY BGN CYP CZK DKK EEK GBP HUF LTL LVL MTL PLN ROL RON SEK SIT SKK CHF ISK NOK HRK RUB TRL TRY AUD BRL CAD " +
	"CNY HKD IDR ILS INR KRW MXN MYR NZD PHP SGD THB ZAR";
const HEAD = `Date,${CODES.replaceAll(" ", ",")},`;
/** A day's rates as the bank writes them, with as many decimals; whoever is missing is N/A. */
const RATES: { [code: string]: string } = {
	...{
		USD: "1.0812",
		JPY: "160.5",
		BGN: "1.9558",
		CZK: "24.31",
		DKK: "7.4712",
	},
	...{ GBP: "0.8365", HUF: "384.2", PLN: "4.2103", RON: "5.09", SEK: "10.872" },
	...{
		CHF: "0.9342",
		ISK: "143.1",
		NOK: "11.2405",
		TRY: "47.3391",
		AUD: "1.66",
	},
	...{ BRL: "6.1", CAD: "1.49", CNY: "7.8", HKD: "8.4", IDR: "17850.35" },
	...{ ILS: "3.9", INR: "94.3", KRW: "1574", MXN: "21.4", MYR: "4.7" },
	...{ NZD: "1.85", PHP: "62.8", SGD: "1.45", THB: "36.4", ZAR: "19.6" },
};
const rowOf = (day: string, rates: { [code: string]: string }) =>
	`${[day, ...CODES.split(" ").map((code) => rates[code] ?? "N/A")].join(",")},`;

/** Newest first. The lev is no more from 2026 on: Bulgaria has the euro. */
function historyOf(from: string, to: string): string {
	// The bank rests on weekends and a few holidays; those of the Netherlands will do.
	const bank = { country: "NL", closingDays: [], yearlyClosingDays: [] };
	const rows: string[] = [];
	for (let day = from; day <= to; day = addDays(day, 1)) {
		if (!isWorkday(day, bank)) continue;
		const { BGN, ...rest } = RATES;
		rows.unshift(rowOf(day, day < "2026" ? { ...rest, BGN: BGN ?? "" } : rest));
	}
	return `${[HEAD, ...rows].join("\n")}\n`;
}

const read = (content: string | Uint8Array) =>
	readRates(
		"eurofxref-hist.csv",
		typeof content === "string" ? new TextEncoder().encode(content) : content,
	);
function readable(content: string) {
	const reading = read(content);
	if (!reading.ok) throw new Error(reading.reason);
	return reading;
}

describe("the bank's history", () => {
	const reading = readable(historyOf("2025-11-03", "2026-03-18"));

	test("becomes months, in order", () => {
		expect(reading.months.map(({ id }) => id)).toEqual([
			...["2025-11", "2025-12", "2026-01", "2026-02", "2026-03"],
		]);
		expect(reading).toMatchObject({
			from: "2025-11-03",
			to: "2026-03-18",
			refused: 0,
			refusals: [],
		});
		const march = reading.months.at(-1);
		expect(march?.days).toBe("02 03 04 05 06 09 10 11 12 13 16 17 18");
		expect(march?.daily.USD).toBe(Array(13).fill("1.0812").join(" "));
	});

	test("has no currency that is not quoted in the month", () => {
		expect(reading.months[1]?.daily).toHaveProperty("BGN");
		expect(reading.months[2]?.daily).not.toHaveProperty("BGN");
		expect(reading.currencies).toEqual(Object.keys(RATES).sort());
		expect(reading.currencies).not.toContain("EEK");
	});

	test("fits a record as it is", () => {
		for (const month of reading.months)
			rateMonthSchema.parse({ ...month, rev: 1, enteredAt: 0 });
	});

	test("says what a month's rate was", () => {
		const content = [
			HEAD,
			rowOf("2026-03-17", { USD: "1.09", DKK: "7.462" }),
			rowOf("2026-03-16", { USD: "1.08", DKK: "7.46" }),
		].join("\n");
		const rates = ratesOf(readable(content).months, "2026-03-31");
		const rate = rates.of("USD", "2026-03", "DKK");
		expect(rate && toNumber(rate)).toBeCloseTo(7.461 / 1.085, 12);
	});

	test("quotes some days only", () => {
		const content = [
			HEAD,
			rowOf("2026-03-18", { USD: "1.0833" }),
			rowOf("2026-03-17", { DKK: "7.46" }),
			rowOf("2026-03-16", { USD: "1.0812" }),
		].join("\r\n");
		expect(readable(content).months).toEqual([
			{
				id: "2026-03",
				days: "16 17 18",
				daily: { USD: "1.0812 - 1.0833", DKK: "- 7.46 -" },
			},
		]);
	});
});

test("the bank's file of one day, its date in words", () => {
	expect(
		readable(
			"Date, USD, JPY, DKK, ISK, \n18 March 2026, 1.0812, 160.50, 7.4712, 143.10, \n",
		),
	).toEqual({
		ok: true,
		months: [
			{
				id: "2026-03",
				days: "18",
				daily: { USD: "1.0812", JPY: "160.50", DKK: "7.4712", ISK: "143.10" },
			},
		],
		from: "2026-03-18",
		to: "2026-03-18",
		currencies: ["DKK", "ISK", "JPY", "USD"],
		refused: 0,
		refusals: [],
	});
	expect(readable("Date, USD\n1 January 2026, 1.1").from).toBe("2026-01-01");
});

describe("what is written otherwise", () => {
	test("costs a currency that day, and no more", () => {
		const reading = readable(
			"Date,USD,DKK,\n2026-03-18,1.08x,7.47,\n2026-03-17,1.09,0,\n",
		);
		expect(reading.months).toEqual([
			{ id: "2026-03", days: "17 18", daily: { USD: "1.09 -", DKK: "- 7.47" } },
		]);
		expect(reading).toMatchObject({
			refused: 2,
			refusals: [
				{ line: 2, column: "USD", reason: "rateUnreadable", value: "1.08x" },
				{ line: 3, column: "DKK", reason: "rateUnreadable", value: "0" },
			],
		});
	});

	test.each(["1,08", "-1.08", "1e3", "NaN", "1.", ".5", "٣", "0.000", "#REF!"])(
		"%s is no rate",
		(cell) => {
			const reading = readable(
				`Date,USD,DKK,\n2026-03-18,"${cell}",7.47,\n2026-03-17,1.08,7.46,`,
			);
			expect(reading.refused).toBe(1);
			expect(reading.months[0]?.daily.USD).toBe("1.08 -");
		},
	);

	test.each([
		...[
			"18-03-2026",
			"03/18/2026",
			"2026-02-30",
			"18 Marts 2026",
			"18 March 26",
		],
		...["31 April 2026", "", "2026-03-18 00:00"],
	])("%j is no day", (day) => {
		expect(readable(`Date,USD,\n${day},1.08,\n2026-03-17,1.09,`)).toMatchObject(
			{
				from: "2026-03-17",
				to: "2026-03-17",
				refused: 1,
				refusals: [{ line: 2, reason: "dateUnreadable", value: day }],
			},
		);
	});

	test("a day that stands twice counts as it first stands", () => {
		expect(
			readable("Date,USD,\n2026-03-18,1.08,\n2026-03-18,1.09,\n"),
		).toMatchObject({
			months: [{ days: "18", daily: { USD: "1.08" } }],
			refused: 1,
			refusals: [{ line: 3, reason: "dayTwice" }],
		});
	});

	test("a row of another width is left out", () => {
		expect(
			readable("Date,USD,DKK,\n2026-03-18,1.08\n2026-03-17,1.09,7.46,\n"),
		).toMatchObject({
			months: [{ days: "17" }],
			refused: 1,
			refusals: [{ line: 2, reason: "raggedRow" }],
		});
	});

	test("all are counted, the first hundred named", () => {
		const rows = Array.from(
			{ length: 300 },
			(_, at) => `${addDays("2025-01-01", at)},x,7.46,`,
		);
		const reading = readable(["Date,USD,DKK,", ...rows].join("\n"));
		expect(reading.refused).toBe(300);
		expect(reading.refusals).toHaveLength(100);
		expect(reading.months[0]?.daily).not.toHaveProperty("USD");
	});
});

test.each([
	["", "empty", undefined],
	["Date,USD,\n", "empty", undefined],
	["Date,USD,\n2026-03-18,N/A,\n", "empty", undefined],
	["Deal,Amount\nACME,100", "notRates", 1],
	["Date\n2026-03-18", "notRates", 1],
	["Date,USD,Amount\n2026-03-18,1.08,5", "notRates", 1],
	["Date,USD,USD\n2026-03-18,1.08,1.09", "notRates", 1],
	["Date,DKK,SEK\n2026-03-18,7.46,10.9", "notRates", 1],
	// Of another base than the euro.
	["Date,USD,EUR\n2026-03-18,1.08,1", "notRates", 1],
	// As a spreadsheet in Danish saves it.
	["Date;USD\n18-03-2026;1,0812", "notRates", 2],
	["Date,USD,\n2026-03-18,x,\n", "notRates", 2],
	["PK\u0003\u0004 zipped", "notText", undefined],
])("%j is refused as a whole", (content, reason, line) => {
	expect(read(content)).toEqual({
		ok: false,
		reason,
		...(line && { line }),
	});
});

test("a file too large to be one is not read", () => {
	expect(read(new Uint8Array(MAX_RATES_BYTES + 1))).toEqual({
		ok: false,
		reason: "tooLarge",
	});
});

test("property: no damage makes it throw, or write a month no record can hold", () => {
	const whole = new TextEncoder().encode(historyOf("2026-02-16", "2026-03-06"));
	const damage = fc.record({
		at: fc.nat(whole.length),
		remove: fc.constantFrom(0, 1, 2, 40),
		insert: fc.oneof(
			fc.uint8Array({ maxLength: 6 }),
			fc
				.constantFrom(
					...['"', '""', ";", ",", "\n", "\0", "N/A", "-", "__proto__,", "1e9"],
					...[
						"2026-03-03,",
						"constructor",
						"EUR,",
						"9".repeat(50),
						"\n\n",
						" ",
					],
				)
				.map((text) => new TextEncoder().encode(text)),
		),
	});
	fc.assert(
		fc.property(fc.array(damage, { maxLength: 4 }), (damages) => {
			let bytes = whole;
			for (const { at, remove, insert } of damages)
				bytes = new Uint8Array([
					...bytes.slice(0, at),
					...insert,
					...bytes.slice(at + remove),
				]);
			const reading = read(bytes);
			if (!reading.ok) return;
			for (const month of reading.months) {
				rateMonthSchema.parse({ ...rateMonthExample, ...month });
				const { length } = month.days.split(" ");
				for (const rates of Object.values(month.daily))
					expect(rates.split(" ")).toHaveLength(length);
			}
		}),
		{ numRuns: 300 },
	);
});
