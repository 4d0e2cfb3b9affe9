import { assert, integer, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { readOrganisationNumber as read } from "../../lib/model/organisation-number.ts";

test("the contract's vectors", () => {
	expect(read("13748136", "DK")).toEqual({
		country: "DK",
		number: "13748136",
		isValid: true,
	});
	expect(read("24256790", "DK").isValid).toBe(true);
	expect(read("24256791", "DK")).toEqual({
		country: "DK",
		number: "24256791",
		isValid: false,
		warning: "checksum",
	});
});

test.each([
	["CVR 24256790", undefined, "DK", "24256790"],
	["CVR-nr. 24 25 67 90", undefined, "DK", "24256790"],
	["cvr: 24.25.67.90", "SE", "DK", "24256790"],
	["SE-nr. 24256790", undefined, "DK", "24256790"],
	["DK24256790", undefined, "DK", "24256790"],
	["DK-24256790", "DK", "DK", "24256790"],
	["VAT no. DK 24 25 67 90", undefined, "DK", "24256790"],
	["２４２５６７９０", "DK", "DK", "24256790"],
	["556056-6258", "SE", "SE", "5560566258"],
	["SE556056625801", undefined, "SE", "5560566258"],
	["SE556056625801", "DK", "SE", "5560566258"],
	["SE 5560566258", undefined, "SE", "5560566258"],
	["556056625801", "SE", "SE", "5560566258"],
	["16556056-6258", "SE", "SE", "5560566258"],
	["Org.nr 556056-6258", "SE", "SE", "5560566258"],
	["923 609 016", "NO", "NO", "923609016"],
	["923 609 016 MVA", undefined, "NO", "923609016"],
	["NO923609016MVA", undefined, "NO", "923609016"],
	["NO 923 609 016 MVA Foretaksregisteret", "NO", "NO", "923609016"],
	["Organisasjonsnummer 923609016", "NO", "NO", "923609016"],
	["0112038-9", "FI", "FI", "01120389"],
	["112038-9", "FI", "FI", "01120389"],
	["FI01120389", undefined, "FI", "01120389"],
	["Y-tunnus: 0112038-9", undefined, "FI", "01120389"],
	["DE 136,695 976", undefined, "DE", "136695976"],
	["USt-IdNr. DE136695976", undefined, "DE", "136695976"],
	["136695976", "DE", "DE", "136695976"],
	["EL 094259216", undefined, "GR", "094259216"],
	["GR094259216", undefined, "GR", "094259216"],
	["094259216", "EL", "GR", "094259216"],
	["XI980780684", undefined, "GB", "980780684"],
	["403.019.261", "BE", "BE", "0403019261"],
	["BE0403019261", undefined, "BE", "0403019261"],
])("%s (%s) is %s %s", (text, country, expected, number) => {
	expect(read(text, country)).toEqual({
		country: expected,
		number,
		isValid: true,
	});
});

test.each([
	"ATU13585627",
	"BE0428759497",
	"BG175074752",
	"CY10259033P",
	"CZ25123891",
	"DE136695976",
	"DK13585628",
	"EE100931558",
	"EL094259216",
	"ESA28015865",
	"FI20774740",
	"FR40303265045",
	"GB980780684",
	"HR33392005961",
	"HU12892312",
	"IE6433435F",
	"IT00743110157",
	"LT119511515",
	"LU15027442",
	"LV40003521600",
	"MT11679112",
	"NL004495445B01",
	"PL8567346215",
	"PT501964843",
	"RO18547290",
	"SE556056625801",
	"SI50223054",
	"SK2022749619",
])("%s is valid; another last digit is not", (text) => {
	expect(read(text).isValid).toBe(true);
	// Where the number ends in no check digit, the one before it is another.
	const at = /^(NL|SE)/.test(text) ? text.length - 4 : text.length - 1;
	const last = text[at] ?? "";
	const other = /\d/.test(last)
		? String((Number(last) + 1) % 10)
		: last === "A"
			? "B"
			: "A";
	expect(read(text.slice(0, at) + other + text.slice(at + 1))).toMatchObject({
		isValid: false,
		warning: "checksum",
	});
});

describe("warned of", () => {
	test.each([
		["2425679", "DK"],
		["242567900", "DK"],
		["00000000", "DK"],
		["0000000000", "SE"],
		["5560566", "SE"],
		["12345678", "NO"],
		["ACME", "FI"],
	])("%s cannot be one of %s", (text, country) => {
		expect(read(text, country)).toMatchObject({
			country,
			isValid: false,
			warning: "form",
		});
	});

	test.each([["DK2425679"], ["DE12345"], ["FR123"], ["SE123"]])(
		"%s says whose it is and cannot be",
		(text) => {
			expect(read(text)).toMatchObject({
				country: text.slice(0, 2),
				number: text.slice(2),
				isValid: false,
				warning: "form",
			});
		},
	);

	test("a wrong check digit, by weights and by Luhn", () => {
		for (const [text, country] of [
			["556056-6259", "SE"],
			["923609017", "NO"],
			["0112038-8", "FI"],
			["136695977", "DE"],
		])
			expect(read(text ?? "", country).warning).toBe("checksum");
	});
});

describe("neither valid nor not", () => {
	test.each([
		["24256790", undefined, "24256790"],
		["12-3456789", "US", "123456789"],
		["CHE-123.456.789", "CH", "CHE123456789"],
		["HRB 6684", "DE", "HRB6684"],
		["HRB 6684", undefined, "HRB6684"],
		["SIREN 732 829 320", "FR", "SIREN732829320"],
		["00102631", "NL", "00102631"],
		["0000028860", "PL", "0000028860"],
		["", "DK", ""],
		["-", undefined, ""],
	])("%s (%s)", (text, country, number) => {
		expect(read(text, country)).toEqual({
			...(country && { country }),
			number,
			isValid: null,
		});
	});
});

test("property: nothing makes it fail, and what it made is read as itself again", () => {
	assert(
		property(
			string({ unit: "grapheme", maxLength: 20 }),
			integer({ min: 0, max: 31 }),
			(text, at) => {
				const country = [undefined, "US", "DK", "SE", "NO", "FI", "DE", "NL"][
					at % 8
				];
				const first = read(text, country);
				expect(first.isValid === false).toBe(first.warning !== undefined);
				if (first.isValid)
					expect(read(first.number, first.country)).toEqual(first);
			},
		),
	);
});

test("property: one wrong digit, or two neighbours in the wrong order, is seen in Denmark", () => {
	assert(
		property(
			integer({ min: 1_000_000, max: 9_999_999 }),
			integer({ min: 0, max: 7 }),
			integer({ min: 1, max: 9 }),
			(front, at, more) => {
				const valid = Array.from({ length: 10 }, (_, digit) =>
					String(front * 10 + digit),
				).find((number) => read(number, "DK").isValid);
				// A tenth or so of all numbers have no check digit.
				if (!valid) return;
				const digits = [...valid];
				digits[at] = String((Number(digits[at]) + more) % 10);
				expect(read(digits.join(""), "DK").isValid).toBe(false);

				const turned = valid.replace(new RegExp(`^(.{${at}})(.)(.)`), "$1$3$2");
				if (turned !== valid) expect(read(turned, "DK").isValid).toBe(false);
			},
		),
	);
});
