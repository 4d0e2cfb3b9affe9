import fc from "fast-check";
import { expect, test } from "vitest";
import { draftsOf } from "../../lib/intake/drafts.ts";
import { readCsv } from "../../lib/intake/read-csv.ts";
import { recognise } from "../../lib/intake/recognise.ts";
import { checkReadings } from "./check-readings.ts";
import { bytesOf, mutated, mutations, RUNS } from "./mutate.ts";

const HEAD = "Deal ID;Deal name;Customer;Owner;Status;Amount;Close date";
const file = fc
	.array(
		fc.record({
			name: fc.constantFrom(
				"Rollout",
				"Pilot; phase 2",
				'The "big" one',
				"Æøå",
			),
			customer: fc.constantFrom("Nordlys A/S", "Fjordgas ApS", ""),
			owner: fc.constantFrom("Sigrid Holm", "Emil Brandt"),
			status: fc.constantFrom("Won", "Lost", "Negotiation"),
			amount: fc.integer({ min: 0, max: 9_999_999 }),
			day: fc.integer({ min: 1, max: 28 }),
		}),
		{ minLength: 1, maxLength: 30 },
	)
	.map((deals) =>
		[
			HEAD,
			...deals.map((deal, at) =>
				[
					at,
					`"${deal.name.replaceAll('"', '""')}"`,
					deal.customer,
					deal.owner,
					deal.status,
					(deal.amount / 100).toFixed(2).replace(".", ","),
					`${String(deal.day).padStart(2, "0")}-03-2026`,
				].join(";"),
			),
		].join("\r\n"),
	);

const HURTING = [
	...['"', '""', ";", "\n", "\r", "\0", "\ufeff", "\u202e", "=cmd()"],
	...["1e999", "-", "NaN", "Infinity", "٣٤", "__proto__", ";;;;", "\n\n"],
	...[
		'"\n',
		"x".repeat(2_000),
		'";"',
		"\t",
		"kr.",
		"32-13-2026",
		"'=1",
		"#REF!",
	],
];

test("a mutated CSV file: nothing throws, every line is a deal or refused", () => {
	fc.assert(
		fc.property(file, mutations(HURTING), (content, changes) =>
			checkReadings([readCsv("f.csv", mutated(bytesOf(content), changes))]),
		),
		{ numRuns: RUNS },
	);
}, 600_000);

test("any bytes at all", () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) =>
			checkReadings([readCsv("f.csv", bytes)]),
		),
		{ numRuns: RUNS },
	);
}, 600_000);

test("unharmed, every row is a deal", () => {
	fc.assert(
		fc.property(file, (content) => {
			const reading = readCsv("f", bytesOf(content));
			if (!reading.ok) throw new Error(reading.reason);
			const [mapping] = recognise([reading.table]);
			if (!mapping) throw new Error("no mapping");
			const drafts = draftsOf([{ table: reading.table, mapping }], {
				reportingCurrency: "DKK",
			});
			expect(drafts.refusals).toEqual([]);
			expect(drafts.deals).toHaveLength(content.split("\r\n").length - 1);
		}),
		{ numRuns: 100 },
	);
});
