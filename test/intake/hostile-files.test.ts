import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headingsAsWords } from "../../lib/intake/columns.ts";
import { countryCode } from "../../lib/intake/country.ts";
import { dateStyleOf, readDate } from "../../lib/intake/dates.ts";
import { draftsOf, sumsOf } from "../../lib/intake/drafts.ts";
import { readQuickEntry } from "../../lib/intake/quick-entry.ts";
import { readCsv } from "../../lib/intake/read-csv.ts";
import { recognise } from "../../lib/intake/recognise.ts";
import { readSelection } from "../../lib/intake/selection.ts";
import { statusOf, statusWordsOf } from "../../lib/intake/status.ts";

/** Mutated files of one run; a longer one is a matter of this number. */
const RUNS = 500;

const HEAD = "Deal ID;Deal name;Customer;Owner;Status;Amount;Close date";
const base = fc
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

interface Mutation {
	at: number;
	remove: number;
	insert: Uint8Array;
}
const text = (value: string) => new TextEncoder().encode(value);
const mutation: fc.Arbitrary<Mutation> = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	remove: fc.constantFrom(0, 0, 1, 2, 40),
	insert: fc.oneof(
		fc.uint8Array({ maxLength: 6 }),
		fc
			.constantFrom(
				...['"', '""', ";", "\n", "\r", "\0", "\ufeff", "\u202e", "=cmd()"],
				...["1e999", "-", "NaN", "Infinity", "٣٤", "__proto__", ";;;;", "\n\n"],
				...['"\n', "x".repeat(2_000), '";"', "\t", "kr.", "32-13-2026"],
			)
			.map(text),
	),
});

function mutate(bytes: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
	let result = bytes;
	for (const { at, remove, insert } of mutations) {
		const start = Math.floor(at * result.length);
		const head = result.slice(0, start);
		const tail = result.slice(start + remove);
		result = new Uint8Array([...head, ...insert, ...tail]);
	}
	return result;
}

/** Every row of the table is a deal or refused, no two deals have one key, and the amounts are whole numbers. */
function check(bytes: Uint8Array): void {
	const reading = readCsv("fuzz.csv", bytes);
	if (!reading.ok) return;
	const { table } = reading;
	const [mapping] = recognise([table]);
	expect(mapping).toBeDefined();
	if (mapping?.kind !== "deals") return;
	const drafts = draftsOf([{ table, mapping }], { reportingCurrency: "DKK" });
	const lines = [
		...drafts.deals.map(({ line }) => line),
		...drafts.refusals.map(({ line }) => line),
	].sort((a, b) => a - b);
	const expected = [
		...table.rows.map(({ line }) => line),
		...table.refusals.map(({ line }) => line),
	].sort((a, b) => a - b);
	expect(lines).toEqual(expected);
	expect(new Set(lines).size).toBe(lines.length);
	expect(new Set(drafts.deals.map(({ key }) => key)).size).toBe(
		drafts.deals.length,
	);
	const { rows, won, lost, open, creditNotes } = sumsOf(drafts);
	expect(won + lost + open + creditNotes).toBe(rows);
	for (const { amount } of drafts.deals)
		expect(amount === undefined || Number.isSafeInteger(amount.minor)).toBe(
			true,
		);
}

describe("mutated files", () => {
	test(`${RUNS} times: nothing throws, every row is a deal or a refusal`, () => {
		fc.assert(
			fc.property(
				base,
				fc.array(mutation, { minLength: 1, maxLength: 8 }),
				(content, mutations) => check(mutate(text(content), mutations)),
			),
			{ numRuns: RUNS },
		);
	});

	test("unharmed, every row is a deal", () => {
		fc.assert(
			fc.property(base, (content) => {
				const reading = readCsv("f", text(content));
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

	test("any bytes at all", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => check(bytes)),
			{ numRuns: RUNS },
		);
	});

	test("any text selected or typed", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 600 }), (any) => {
				const { certain, customer, amount } = readSelection(any, {
					currency: "DKK",
				});
				if (certain) expect([customer, amount]).not.toContain(undefined);
				readQuickEntry(any, { currency: "DKK" });
			}),
			{ numRuns: RUNS },
		);
	});
});

describe("64 KB made to make a scanner go back and forth", () => {
	const LONG = 64 * 1024;
	const patterns = [
		...["a", "1", " ", "-", ".", "(", "1.", "1 ", "a ", "1,", "- ", "A "],
		...["\n", '"', '" ', "\t", "kr. ", "1 kr. ", "0000-", "12/12/", "A/S "],
		...["\u00a0", "\u202e", "(((", "))", "=-", "[[<", "Kunde:\n", "é", "x1 "],
	].flatMap((unit) => {
		const long = unit.repeat(Math.ceil(LONG / unit.length)).slice(0, LONG);
		return [long, `${long}!`, `1${long}x`];
	});
	const readers: Record<string, (text: string) => unknown> = {
		readDate: (text) => readDate(text, "dmy"),
		dateStyleOf: (text) => dateStyleOf([text]),
		statusOf,
		statusWordsOf: (text) => statusWordsOf(new Map([[text, 1]])),
		headingsAsWords: (text) => headingsAsWords([text]),
		countryCode,
		readSelection: (text) => readSelection(text, { currency: "DKK" }),
		readQuickEntry: (text) => readQuickEntry(text, { currency: "DKK" }),
	};
	test.each(Object.keys(readers))("%s: under 50 ms each", (name) => {
		const read = readers[name] as (text: string) => unknown;
		read("warm");
		for (const pattern of patterns) {
			// The better of two: another program may take the processor once.
			const times = [0, 1].map(() => {
				const start = performance.now();
				read(pattern);
				return performance.now() - start;
			});
			expect([pattern.slice(0, 6), Math.min(...times) < 50]).toEqual([
				pattern.slice(0, 6),
				true,
			]);
		}
	});

	test("whole files of them: under 2 s each", () => {
		for (const pattern of patterns) {
			const start = performance.now();
			const row = `${pattern};Won;${pattern};${pattern}\n`;
			check(text(`Deal name;Status;Amount;Close date\n${row}${row}`));
			expect(performance.now() - start).toBeLessThan(2_000);
		}
	});
});
