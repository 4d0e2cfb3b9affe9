import fc from "fast-check";
import type { Sheet } from "../../lib/files/sheet.ts";
import { exponentOf } from "../../lib/money/money.ts";
import { fromDayNumber } from "../../lib/time/plain-date.ts";

const TRIGGERS = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"];

/** Text as people, and people with bad intentions, put into records. */
export const anyText = fc.oneof(
	fc.string({ unit: "grapheme", maxLength: 30 }),
	fc
		.tuple(
			fc.constantFrom("", "'", "''", " ", '"', ";"),
			fc.constantFrom(...TRIGGERS),
			fc.constantFrom(
				...["", '=HYPERLINK("https://x.example";"Click")', "cmd|' /C calc'!A0"],
				...["5", "-5", "SUM(A1:A9)*cmd", "2,5", "\n\n", "'"],
			),
		)
		.map((parts) => parts.join("")),
	fc.constantFrom("-5", "-5.25", "'-5", "TRUE", "1e3", "sep=;", "__proto__"),
	fc.constantFrom(
		"Søn, far & co; 'A/S'",
		"_x0041_",
		"<b>&amp;</b>",
		"]]>",
		"😀",
	),
);

export const anyDay = fc
	.integer({ min: -25_000, max: 80_000 })
	.map(fromDayNumber);

export const anyMoney = fc.record({
	minor: fc.oneof(
		fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }),
		fc.maxSafeInteger(),
	),
	currency: fc.constantFrom("DKK", "EUR", "JPY", "BHD", "CLF"),
});

/** Any sheet of three columns or more; its headings are plain, as ours are. */
export const anySheet: fc.Arbitrary<Sheet> = fc.record({
	name: fc.constantFrom("Deals", "Mål: 50/50?", "'[x]'", "a".repeat(40)),
	headings: fc.constant(["Note", "Number", "Won", "Amount", "Day"]),
	rows: fc.array(
		fc.tuple(
			fc.oneof(anyText, fc.constant(null)),
			fc.oneof(
				fc.double(),
				fc.integer().map((number) => (Object.is(number, -0) ? 0 : number)),
				fc.constant(null),
			),
			fc.oneof(fc.boolean(), fc.constant(null)),
			anyMoney.map((money) => ({ money })),
			anyDay.map((day) => ({ day })),
		),
		{ minLength: 1, maxLength: 20 },
	),
});

/** The digits of an amount in major units, without the currency's needless zeros. */
export function digitsOf(minor: number, currency: string): string {
	const exponent = exponentOf(currency);
	const digits = String(Math.abs(minor)).padStart(exponent + 1, "0");
	const at = digits.length - exponent;
	const text = `${digits.slice(0, at)}.${digits.slice(at)}`;
	return (minor < 0 ? "-" : "") + text.replace(/\.?0*$/, "");
}
