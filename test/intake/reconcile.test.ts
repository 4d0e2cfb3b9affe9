import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PastedList, readPasted } from "../../lib/intake/read-pasted.ts";
import {
	type CountedRecord,
	differenceOf,
	reconcile,
} from "../../lib/intake/reconcile.ts";

function pasted(...lines: string[]): PastedList {
	const read = readPasted(lines.join("\n"), { currency: "DKK" });
	if (read.is !== "list") throw new Error(`${read.is}, no list`);
	return read;
}

function total(text: string) {
	const read = readPasted(text, { currency: "DKK", decimal: "," });
	if (read.is !== "total") throw new Error(`${read.is}, no total`);
	return read;
}

function record(
	id: string,
	title: string,
	customer: string,
	kroner: number,
	day = "2026-03-11",
	keys: string[] = [],
): CountedRecord {
	return {
		id,
		title,
		customer,
		amount: Math.round(kroner * 100),
		currency: "DKK",
		day,
		keys,
	};
}

const dkk = (kroner: number) => ({
	minor: Math.round(kroner * 100),
	currency: "DKK",
});

describe("a total", () => {
	test.each([
		["kr. 1.234.567,50", { value: 123_456_700, currency: "DKK" }, 50],
		["1.234,50", { value: 123_450, currency: "DKK" }, 0],
		["47", { value: 45 }, 2],
		["0,3", { value: 0.1 + 0.2 }, 0],
		["3", { value: 3.5 }, -0.5],
	])("%s", (text, figure, expected) => {
		expect(differenceOf(total(text), figure)).toBe(expected);
	});

	test.each([
		["47", { value: null }],
		["$1,234", { value: 123_400, currency: "DKK" }],
		["1,2345", { value: 123, currency: "DKK" }],
		["kr. 5,00", { value: 5 }],
	])("%s cannot be compared with %j", (text, figure) => {
		expect(differenceOf(total(text), figure)).toBeNull();
	});
});

describe("a list", () => {
	const acme = record("d1", "Service", "Acme A/S", 62_500, "2026-03-11", [
		"id:1001",
	]);
	const beta = record("d2", "Upgrade", "Beta ApS", 900, "2026-03-26");

	test("the same on both sides: nothing differs", () => {
		expect(
			reconcile(
				pasted(
					"Ordrenummer;Titel;Kunde;Beløb;Lukkedato",
					"1001;Service;Acme A/S;62.500,00;11-03-2026",
					"77;UPGRADE;beta  aps;900,00;26-03-2026",
				),
				[acme, beta],
			),
		).toEqual({
			totals: [
				{ currency: "DKK", here: 6_340_000, there: 6_340_000, difference: 0 },
			],
			same: 2,
			onlyHere: [],
			onlyThere: [],
			differs: [],
			ambiguous: [],
			columns: [],
		});
	});

	test("what differs is named, field by field, with both sides", () => {
		const { differs, same, totals } = reconcile(
			pasted(
				"Order number,Title,Customer,Amount,Close date",
				'1001,Service,Acme Ltd,"62,400.00",2026-03-12',
				"d2,Upgrade,Beta ApS,,2026-03-26",
			),
			[acme, beta],
		);
		expect(same).toBe(0);
		expect(differs).toEqual([
			{
				id: "d1",
				line: 2,
				field: "customer",
				here: "Acme A/S",
				there: "Acme Ltd",
			},
			{
				id: "d1",
				line: 2,
				field: "amount",
				here: dkk(62_500),
				there: dkk(62_400),
			},
			{
				id: "d1",
				line: 2,
				field: "day",
				here: "2026-03-11",
				there: "2026-03-12",
			},
			{ id: "d2", line: 3, field: "amount", here: dkk(900), there: null },
		]);
		expect(totals).toEqual([
			{
				currency: "DKK",
				here: 6_340_000,
				there: 6_240_000,
				difference: -100_000,
			},
		]);
	});

	test("who stands on one side only; a credit note lowers the total", () => {
		const result = reconcile(
			pasted(
				"Kunde;Beløb",
				"Acme A/S;62.500,00",
				"Gamma A/S;500,00",
				"Delta;-200,50",
			),
			[acme, beta],
		);
		expect(result.same).toBe(1);
		expect(result.onlyHere).toEqual([beta]);
		expect(result.onlyThere.map(({ customer }) => customer)).toEqual([
			"Gamma A/S",
			"Delta",
		]);
		expect(result.totals[0]?.difference).toBe(29_950 - 90_000);
	});

	test("by title and customer, then customer and amount, then title", () => {
		const { differs, onlyHere, onlyThere } = reconcile(
			pasted(
				"Titel;Kunde;Beløb",
				"Service;Acme A/S;60.000,00",
				"Opgradering;Beta ApS;900,00",
				"Lager;Gamma;5,00",
			),
			[acme, beta, record("d3", "Lager", "Gamma A/S", 6)],
		);
		expect([onlyHere, onlyThere]).toEqual([[], []]);
		expect(differs.map(({ id, field }) => `${id} ${field}`)).toEqual([
			"d1 amount",
			"d2 title",
			"d3 customer",
			"d3 amount",
		]);
	});

	test("each is paired once: a row that repeats another stands there once too often", () => {
		const { same, onlyThere, ambiguous } = reconcile(
			pasted(
				"Order number;Customer;Amount",
				"1001;Acme A/S;62500.00",
				"1001;Acme A/S;62500.00",
			),
			// As alike as can be, but a row with a known id is that record and no other.
			[acme, record("d4", "Service", "Acme A/S", 62_500)],
		);
		expect(same).toBe(1);
		expect(onlyThere.map(({ line }) => line)).toEqual([3]);
		expect(ambiguous).toEqual([]);
	});

	test("a record that is there once and here twice stands here once too often", () => {
		const { same, onlyHere } = reconcile(
			pasted("Customer;Amount", "Beta ApS;900.00"),
			[beta, { ...beta, id: "d5" }],
		);
		expect(same).toBe(1);
		expect(onlyHere.map(({ id }) => id)).toEqual(["d5"]);
	});

	test("where nothing tells which is which, it says so and pairs none", () => {
		const other = record("d6", "Service", "Acme A/S", 100);
		const { same, differs, onlyHere, onlyThere, ambiguous } = reconcile(
			pasted(
				"Title;Customer;Amount",
				"Service;Acme A/S;7.50",
				"Service;Acme A/S;8.50",
			),
			[acme, other],
		);
		expect([same, differs, onlyHere, onlyThere]).toEqual([0, [], [], []]);
		expect(ambiguous).toMatchObject([
			{ here: [acme, other], there: [{ line: 2 }, { line: 3 }] },
		]);
	});

	test("one of several alike is told by its amount, and leaves the other", () => {
		const other = record("d6", "Service", "Acme A/S", 100);
		const { same, differs, ambiguous } = reconcile(
			pasted(
				"Title;Customer;Amount",
				"Service;Acme A/S;8.50",
				"Service;Acme A/S;100.00",
			),
			[acme, other],
		);
		expect([same, ambiguous]).toEqual([1, []]);
		expect(differs.map(({ id, line }) => [id, line])).toEqual([["d1", 2]]);
	});

	test("a list without headings: what its texts name is found out, and said", () => {
		const { same, onlyHere, columns } = reconcile(
			pasted("1001\tAcme A/S\t62.500,00", "x\tGamma\t1.000,00"),
			[acme, beta],
		);
		expect(same).toBe(1);
		expect(onlyHere).toEqual([beta]);
		expect(columns).toEqual([
			{ column: 0, field: "id" },
			{ column: 1, field: "customer" },
		]);
	});

	test("a list of ids alone says who is missing", () => {
		const { same, onlyHere, onlyThere, totals } = reconcile(
			pasted("Record ID", "d2", "d9"),
			[acme, beta],
		);
		expect(same).toBe(1);
		expect(onlyHere).toEqual([acme]);
		expect(onlyThere).toEqual([{ line: 3, id: "d9" }]);
		expect(totals).toEqual([]);
	});

	test("currencies are never added together", () => {
		const euros = { ...beta, currency: "EUR" };
		const { totals, differs } = reconcile(
			pasted("Customer;Amount", "Beta ApS;DKK 900.00"),
			[euros],
		);
		expect(totals).toEqual([
			{ currency: "DKK", here: 0, there: 90_000, difference: 90_000 },
			{ currency: "EUR", here: 90_000, there: 0, difference: -90_000 },
		]);
		expect(differs).toMatchObject([{ field: "amount" }]);
	});

	test("nobody is lost and nobody counted twice, whatever the two sides are", () => {
		const name = fc.constantFrom("A", "B", "C");
		const side = fc.array(
			fc.tuple(name, name, fc.integer({ min: 1, max: 4 })),
			{
				minLength: 1,
				maxLength: 12,
			},
		);
		fc.assert(
			fc.property(side, side, (here, there) => {
				const counted = here.map(([title, customer, kroner], at) =>
					record(`d${at}`, title, customer, kroner),
				);
				const list = pasted(
					"Title;Customer;Amount",
					...there.map(
						([title, customer, kroner]) => `${title};${customer};${kroner}.00`,
					),
				);
				const result = reconcile(list, counted);
				const differing = new Set(result.differs.map(({ id }) => id));
				const paired = result.same + differing.size;
				const open = result.ambiguous.flatMap((each) => each.here);
				const openRows = result.ambiguous.flatMap((each) => each.there);
				expect(
					new Set([
						...differing,
						...[...open, ...result.onlyHere].map(({ id }) => id),
					]).size + result.same,
				).toBe(counted.length);
				expect(paired + open.length + result.onlyHere.length).toBe(
					counted.length,
				);
				expect(paired + openRows.length + result.onlyThere.length).toBe(
					list.rows.length,
				);
				// Every difference between the two totals is told by the rows it comes from.
				const sum = (amounts: (number | null | undefined)[]) =>
					amounts.reduce<number>((all, each) => all + (each ?? 0), 0);
				const told =
					sum(
						result.differs.map((each) =>
							each.field === "amount"
								? (each.there?.minor ?? 0) - (each.here?.minor ?? 0)
								: 0,
						),
					) +
					sum(
						[...openRows, ...result.onlyThere].map((row) => row.amount?.minor),
					) -
					sum([...open, ...result.onlyHere].map(({ amount }) => amount));
				expect(result.totals[0]?.difference).toBe(told);
			}),
			{ numRuns: 300 },
		);
	});
});
