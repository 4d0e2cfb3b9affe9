import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type Pasted,
	type PastedList,
	type PasteOptions,
	readPasted,
} from "../../lib/intake/read-pasted.ts";

const read = (text: string, options: Partial<PasteOptions> = {}) =>
	readPasted(text, { currency: "DKK", ...options });

function listOf(text: string, options?: Partial<PasteOptions>): PastedList {
	const pasted = read(text, options);
	if (pasted.is !== "list") throw new Error(`${pasted.is}, no list`);
	return pasted;
}

/** `12345.6 DKK`, `47`, `unsure`. */
function said(pasted: Pasted): string {
	if (pasted.is !== "total") return pasted.is;
	const { value, currency, isRounded } = pasted;
	return `${isRounded ? "~" : ""}${value}${currency ? ` ${currency}` : ""}`;
}

const dkk = (kroner: number) => ({
	minor: Math.round(kroner * 100),
	currency: "DKK",
});

describe("a total", () => {
	test.each([
		["kr. 1.234.567,50", "1234567.5 DKK"],
		["1.234.567,50 kr.", "1234567.5 DKK"],
		["$1,234", "1234 USD"],
		["€ 1.234", "1234 EUR"],
		["47", "47"],
		["  47\n", "47"],
		["-12.500,00", "-12500"],
		["I alt: 62.500,00 kr.", "62500 DKK"],
		["Total\t$1,234.50", "1234.5 USD"],
		["96K kr.", "~96000 DKK"],
	])("%s", (text, expected) => {
		expect(said(read(text))).toBe(expected);
	});

	test("that can be read in two ways is asked about, or read as the reader's language writes numbers and said so", () => {
		expect(read("1.234")).toEqual({
			is: "unsure",
			question: {
				ask: "decimal",
				example: "1.234",
				choices: [
					{ decimal: ",", value: "1234" },
					{ decimal: ".", value: "1.234" },
				],
				rows: [{ line: 1, cell: "1.234", readings: ["1234", "1.234"] }],
			},
		});
		expect(read("1.234", { decimal: "," })).toEqual({
			is: "total",
			value: "1234",
			assumed: ["decimal"],
		});
		expect(read("1.234", { decimal: "." })).toMatchObject({ value: "1.234" });
	});

	test("in a krone nobody knows which does not become euros", () => {
		expect(read("kr. 500,00", { currency: "EUR" }).is).not.toBe("total");
	});

	test.each(["", " \n\t", "\n"])("nothing is nothing: %j", (text) => {
		expect(read(text)).toEqual({ is: "nothing" });
	});
});

describe("a list with headings", () => {
	test("in Danish, parted by tabs", () => {
		const list = listOf(
			[
				"Ordrenummer\tAftale\tKunde\tBeløb\tLukkedato",
				"1001\tServiceaftale\tAcme A/S\t62.500,50\t11-03-2026",
				"1002\tKreditnota\tBeta ApS\t-1.200,00\t26-03-2026",
			].join("\n"),
		);
		expect(list.rows).toEqual([
			{
				line: 2,
				id: "1001",
				title: "Serviceaftale",
				customer: "Acme A/S",
				amount: dkk(62_500.5),
				day: "2026-03-11",
			},
			{
				line: 3,
				id: "1002",
				title: "Kreditnota",
				customer: "Beta ApS",
				amount: dkk(-1_200),
				day: "2026-03-26",
			},
		]);
		expect(list.assumed).toEqual(["currency"]);
		expect(list.columns).toContainEqual({
			column: 3,
			heading: "Beløb",
			field: "amount",
		});
	});

	test("in English, parted by commas, each amount in its own currency", () => {
		const list = listOf(
			[
				"Opportunity Name,Account Name,Amount,Close Date",
				'Renewal,Acme,"$62,500.50",3/26/2026',
				"Upgrade,Beta,£900,4/1/2026",
			].join("\r\n"),
		);
		expect(list.rows.map(({ amount, day }) => [amount, day])).toEqual([
			[{ minor: 6_250_050, currency: "USD" }, "2026-03-26"],
			[{ minor: 90_000, currency: "GBP" }, "2026-04-01"],
		]);
		expect(list.assumed).toEqual([]);
	});

	test("one cell decides how the whole column writes its numbers", () => {
		const list = listOf("Kunde;Beløb\nAcme;1.234\nBeta;2.000,50");
		expect(list.rows.map(({ amount }) => amount)).toEqual([
			dkk(1_234),
			dkk(2_000.5),
		]);
	});

	test("where nothing decides, it asks; with the language as a hint it does not, and says so", () => {
		const text = "Kunde;Beløb;Dato\nAcme;1.234;03/04/2026";
		expect(read(text)).toMatchObject({
			is: "unsure",
			question: { ask: "decimal", example: "1.234" },
		});
		expect(read(text, { decimal: "," })).toMatchObject({
			is: "unsure",
			question: { ask: "dateStyle", example: "03/04/2026" },
		});
		const list = listOf(text, { decimal: ",", dateStyle: "dmy" });
		expect(list.rows[0]).toMatchObject({
			amount: dkk(1_234),
			day: "2026-04-03",
		});
		expect(list.assumed).toEqual(["currency", "decimal", "dateStyle"]);
	});

	test("a row that cannot be read is refused, with its line and why", () => {
		const list = listOf("Kunde;Beløb\nAcme;100,50\nBeta;snart\nGamma;2,00");
		expect(list.rows.map(({ customer }) => customer)).toEqual([
			"Acme",
			"Gamma",
		]);
		expect(list.refused).toEqual([
			{
				file: "",
				line: 3,
				column: "Beløb",
				reason: "amountUnreadable",
				value: "snart",
			},
		]);
	});

	test("its own sum is no row", () => {
		const list = listOf("Kunde;Beløb\nAcme;100,50\nBeta;2,00\nI alt;102,50");
		expect(list.rows).toHaveLength(2);
		expect(list.total).toEqual(dkk(102.5));
	});

	test("ids that repeat are still ids", () => {
		const list = listOf("Record ID;Amount\n7;100.50\n7;100.50");
		expect(list.rows.map(({ id }) => id)).toEqual(["7", "7"]);
	});

	test("a column just called name is left open", () => {
		const list = listOf("Name;Amount\nAcme;100.50");
		expect(list.rows[0]).toMatchObject({ unnamed: { 0: "Acme" } });
		expect(list.rows[0]).not.toHaveProperty("title");
	});
});

describe("a list without headings", () => {
	test("is read from its first row; texts are left open", () => {
		const list = listOf(
			"Acme A/S\t1.234,50\t2026-03-03\nBeta ApS\t2.000,00\t2026-03-04",
		);
		expect(list.rows).toEqual([
			{
				line: 1,
				amount: dkk(1_234.5),
				day: "2026-03-03",
				unnamed: { 0: "Acme A/S" },
			},
			{
				line: 2,
				amount: dkk(2_000),
				day: "2026-03-04",
				unnamed: { 0: "Beta ApS" },
			},
		]);
	});

	test("a single column of amounts is not parted by its decimal commas", () => {
		expect(
			listOf("1.234,50\n2.000,00\n17,25").rows.map(({ amount }) => amount),
		).toEqual([dkk(1_234.5), dkk(2_000), dkk(17.25)]);
	});

	test("of two columns of numbers the one that looks like money is the amount; if both do, it asks", () => {
		expect(listOf("1001\tAcme\t500,50").rows[0]?.amount).toEqual(dkk(500.5));
		expect(read("1.001,00\tAcme\t500,50")).toEqual({
			is: "unsure",
			question: { ask: "amountColumn", columns: [0, 2] },
		});
		expect(
			listOf("1.001,00\tAcme\t500,50", { amountColumn: 2 }).rows[0]?.amount,
		).toEqual(dkk(500.5));
	});
});

test("property: whatever is pasted, each row stands on a line of its own", () => {
	const cell = fc.oneof(
		fc.string({ maxLength: 12 }),
		fc.constantFrom(
			"1.234,50",
			"$5",
			"2026-03-01",
			"Acme A/S",
			'"',
			"Kunde",
			"",
		),
	);
	const text = fc
		.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 })
		.chain((rows) =>
			fc
				.constantFrom("\t", ";", ",", "\n")
				.map((by) => rows.map((row) => row.join(by)).join("\n")),
		);
	fc.assert(
		fc.property(text, (pasted) => {
			const found = read(pasted, { decimal: ",", dateStyle: "dmy" });
			if (found.is !== "list") return;
			const lines = found.rows.map(({ line }) => line);
			expect(new Set(lines).size).toBe(lines.length);
			for (const line of lines) {
				expect(line).toBeGreaterThanOrEqual(1);
				expect(line).toBeLessThanOrEqual(pasted.split(/\r\n?|\n/).length);
			}
		}),
		{ numRuns: 500 },
	);
});
