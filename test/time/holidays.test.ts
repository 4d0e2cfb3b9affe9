import Holidays from "date-holidays";
import { describe, expect, test } from "vitest";
import {
	evesOf,
	holidaysOf,
	knownCountries,
	knowsHolidays,
	regionsOf,
	yearlyDay,
} from "../../lib/time/holidays.ts";
import { HOLIDAY_YEARS } from "../../lib/time/holidays-table.ts";
import { isPlainDate } from "../../lib/time/plain-date.ts";

const years: number[] = [];
for (let year = HOLIDAY_YEARS.first; year <= HOLIDAY_YEARS.last; year++)
	years.push(year);

const places = knownCountries().flatMap((country) => [
	{ country, region: undefined },
	...regionsOf(country).map((region) => ({ country, region })),
]);

test("the table says what the library it was made from says", () => {
	for (const { country, region } of places) {
		const state = region ?? (country === "GB" ? "ENG" : "");
		const library = new Holidays(country, state, { types: ["public"] });
		for (const year of years) {
			const expected = library
				.getHolidays(year)
				// Half days, and the one day the library has wrong; tested below.
				.filter(({ date }) => !/-12-(24|31)/.test(date))
				.filter(({ name }) => name !== "Sumardagurinn fyrsti")
				.map(({ date }) => date.slice(0, 10));
			const known = [...(holidaysOf(country, year, region) ?? [])].filter(
				(day) => country !== "IS" || !isFirstDayOfSummer(day),
			);
			expect(known.sort(), `${country} ${region} ${year}`).toEqual(
				[...new Set(expected)]
					.filter((day) => country !== "IS" || !isFirstDayOfSummer(day))
					.sort(),
			);
		}
	}
});

/** A Thursday from 19 to 25 April. */
function isFirstDayOfSummer(day: string): boolean {
	const date = new Date(`${day}T00:00:00Z`);
	return date.getUTCDay() === 4 && /-04-(19|2[0-5])$/.test(day);
}

test("Iceland's first day of summer comes after 18 April", () => {
	expect(holidaysOf("IS", 2024)?.has("2024-04-25")).toBe(true);
	expect(holidaysOf("IS", 2024)?.has("2024-04-18")).toBe(false);
	for (const year of years)
		expect(
			[...(holidaysOf("IS", year) ?? [])].filter(isFirstDayOfSummer),
		).toHaveLength(1);
});

describe("Denmark", () => {
	test("Store Bededag is a holiday up to 2023", () => {
		expect(holidaysOf("DK", 2023)?.has("2023-05-05")).toBe(true);
		expect(holidaysOf("DK", 2024)?.has("2024-04-26")).toBe(false);
	});

	test("the holidays of 2026", () => {
		expect([...(holidaysOf("DK", 2026) ?? [])].sort()).toEqual([
			"2026-01-01",
			"2026-04-02",
			"2026-04-03",
			"2026-04-05",
			"2026-04-06",
			"2026-05-14",
			"2026-05-24",
			"2026-05-25",
			"2026-12-25",
			"2026-12-26",
		]);
	});
});

test("parts of a country have their own, others the country's", () => {
	expect(holidaysOf("DE", 2026, "BY")?.has("2026-01-06")).toBe(true);
	expect(holidaysOf("DE", 2026)?.has("2026-01-06")).toBe(false);
	expect(holidaysOf("DE", 2026, "BE")?.has("2026-03-08")).toBe(true);
	expect(holidaysOf("DE", 2026, "XX")).toEqual(holidaysOf("DE", 2026));
	expect(holidaysOf("GB", 2026, "WLS")).toEqual(holidaysOf("GB", 2026));
	expect(holidaysOf("GB", 2026, "SCT")?.has("2026-04-06")).toBe(false);
	expect(regionsOf("DE")).toHaveLength(16);
	expect(regionsOf("DK")).toEqual([]);
});

test("what is not known is undefined, never an empty set", () => {
	for (const [country, year] of [
		["US", 2026],
		["constructor", 2026],
		["", 2026],
		["DK", 2014],
		["DK", 2038],
	] as const) {
		expect(holidaysOf(country, year)).toBeUndefined();
		expect(knowsHolidays(country, year)).toBe(false);
	}
	expect(knowsHolidays("DK", 2015)).toBe(true);
	expect(knowsHolidays("DK", 2037)).toBe(true);
	expect(knownCountries()).toEqual(
		expect.arrayContaining("DK SE NO FI DE GB NL AT IS".split(" ")),
	);
});

describe("eves", () => {
	test("are no holidays, and each has a date in every year", () => {
		for (const country of knownCountries())
			for (const eve of evesOf(country))
				for (const year of years) {
					const day = yearlyDay(eve, year);
					expect(day && isPlainDate(day)).toBe(true);
					expect(holidaysOf(country, year)?.has(day ?? "")).toBe(
						// Pentecost can fall on 5 June.
						country === "DK" &&
							eve === "06-05" &&
							[2017, 2022, 2028, 2033].includes(year),
					);
				}
	});

	test("midsummer eve is the Friday before midsummer day", () => {
		expect(yearlyDay("midsummer-eve", 2026)).toBe("2026-06-19");
		for (const year of years) {
			const eve = yearlyDay("midsummer-eve", year) ?? "";
			const next = new Date(Date.parse(eve) + 86_400_000);
			expect(holidaysOf("SE", year)?.has(next.toISOString().slice(0, 10))).toBe(
				true,
			);
		}
	});

	test("29 February is a day of leap years only", () => {
		expect(yearlyDay("02-29", 2024)).toBe("2024-02-29");
		expect(yearlyDay("02-29", 2026)).toBeNull();
		expect(yearlyDay("13-45", 2026)).toBeNull();
	});
});
