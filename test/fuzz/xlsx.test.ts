import fc from "fast-check";
import { expect, test } from "vitest";
import { readFile } from "../../lib/intake/read-file.ts";
import { readXlsx } from "../../lib/intake/read-xlsx.ts";
import {
	partsOf,
	row,
	texts,
	workbook,
	zipped,
} from "../intake/workbook-file.ts";
import { checkReadings } from "./check-readings.ts";
import { bytesOf, mutated, mutations, RUNS } from "./mutate.ts";

const HEAD = texts(
	"Deal ID",
	"Deal name",
	"Customer",
	"Owner",
	"Status",
	"Amount",
	"Close date",
);
const FORMATS = ['#,##0.00 "kr."', "dd-mm-yyyy"];
const STRINGS =
	"<si><t>Won</t></si><si><t>Lost</t></si><si><r><t>Nego</t></r><r><t>tiation</t></r></si>";

const sheet = fc
	.array(
		fc.record({
			name: fc.constantFrom("Rollout", "Pilot &amp; more", "Æøå"),
			customer: fc.constantFrom("Nordlys A/S", "Fjordgas ApS"),
			status: fc.integer({ min: 0, max: 2 }),
			amount: fc.integer({ min: 0, max: 9_999_999 }),
			day: fc.integer({ min: 45_000, max: 46_500 }),
		}),
		{ minLength: 1, maxLength: 12 },
	)
	.map((deals) => {
		const text = (cell: string) =>
			`<c t="inlineStr"><is><t>${cell}</t></is></c>`;
		return (
			HEAD +
			deals
				.map(({ name, customer, status, amount, day }, at) =>
					row(
						`<c><v>${at}</v></c>`,
						...[name, customer, "Sigrid Holm"].map(text),
						`<c t="s"><v>${status}</v></c>`,
						`<c s="1"><v>${amount / 100}</v></c>`,
						`<c s="2"><v>${day}</v></c>`,
					),
				)
				.join("")
		);
	});
const book = { formats: FORMATS, strings: STRINGS };

const HURTING_ZIP = [
	"PK\x01\x02",
	"PK\x03\x04",
	"PK\x05\x06",
	"\0\0\0\0",
	"\xff\xff\xff\xff",
];
const HURTING_XML = [
	...[
		"<",
		">",
		"</row>",
		"<row>",
		"<c>",
		"</c>",
		'<c t="s">',
		"<v>",
		"</v>",
		'"',
		"&",
		"&#0;",
	],
	...[
		"&#x110000;",
		"<![CDATA[",
		"]]>",
		"<!--",
		"-->",
		"<!DOCTYPE x>",
		"<?x",
		"_x0000_",
		"\0",
	],
	...[
		'r="XFD1048576"',
		'r="A0"',
		's="99999999"',
		't="e"',
		"<f>",
		'xmlns="x"',
		"1e999",
		"-0",
	],
	...[
		'state="hidden"',
		"worksheets/sheet2.xml",
		"../../..",
		"__proto__",
		"2958466",
		"x".repeat(2_000),
	],
];

test("a mutated XLSX file: nothing throws, every line is a deal or refused", async () => {
	await fc.assert(
		fc.asyncProperty(sheet, mutations(HURTING_ZIP), async (rows, changes) =>
			checkReadings(
				await readFile("f.xlsx", mutated(workbook([rows], book), changes)),
			),
		),
		{ numRuns: RUNS },
	);
}, 600_000);

test("a sound zip file of mutated parts", () => {
	fc.assert(
		fc.property(
			sheet,
			fc.nat(),
			mutations(HURTING_XML),
			(rows, which, changes) => {
				const parts = partsOf([rows, HEAD], book);
				const names = Object.keys(parts);
				// Mostly the sheet: there is most to get wrong.
				const name =
					which % 2
						? "xl/worksheets/sheet1.xml"
						: (names[which % names.length] ?? "");
				const part = mutated(bytesOf(String(parts[name])), changes);
				checkReadings(
					readXlsx("f.xlsx", zipped({ ...parts, [name]: part }, 0)),
				);
			},
		),
		{ numRuns: RUNS },
	);
}, 600_000);

test("unharmed, every row comes in", () => {
	fc.assert(
		fc.property(sheet, (rows) => {
			const [reading] = readXlsx("f.xlsx", workbook([rows], book));
			if (!reading?.ok) throw new Error(reading?.reason);
			checkReadings([reading]);
			expect(reading.table.refusals).toEqual([]);
			expect(reading.table.rows).toHaveLength(rows.split("<row>").length - 2);
		}),
		{ numRuns: 100 },
	);
});
