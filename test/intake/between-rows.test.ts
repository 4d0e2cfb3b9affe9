import { expect, test } from "vitest";
import { sumsOf } from "../../lib/intake/drafts.ts";
import { draftsFrom, mappingOf, tableOf } from "./reading.ts";

const csv = (...lines: string[]) => `${lines.join("\r\n")}\r\n`;
const reasons = (table: ReturnType<typeof tableOf>) =>
	table.refusals.map(({ line, reason }) => `${line} ${reason}`);

test("months as headings, and a sum below each: neither is a deal", () => {
	const table = tableOf(
		csv(
			"Dato;Kunde;Vare;Beløb;Status",
			"Januar;;;;",
			"18-01-2026;Nordlys A/S;Widget;62.500,00;Vundet",
			"19-01-2026;Havnens Is ApS;Widget;18.000,50;Tabt",
			"I alt januar;;;80.500,50;",
			";;;;",
			"Februar;;;;",
			"02-02-2026;Juhl;Widget;240.000,00;Vundet",
			"I alt februar;;;240.000,00;",
			"I alt;;;320.500,50;",
		),
	);
	expect(reasons(table).sort()).toEqual([
		"2 sectionRow",
		"5 totalRow",
		"7 sectionRow",
		"9 totalRow",
	]);
	const drafts = draftsFrom([table]);
	expect(sumsOf(drafts)).toMatchObject({
		rows: 3,
		won: 2,
		lost: 1,
		revenue: [{ minor: 30_250_000, currency: "DKK" }],
	});
	expect(drafts.notes).toContainEqual(
		expect.objectContaining({ kind: "totalAgrees", said: "320500.5" }),
	);
});

test("sums of groups by name, of all, and without a word", () => {
	const rows = (...lines: string[]) =>
		tableOf(csv("Sælger;Kunde;Beløb;Lukkedato", ...lines)).rows.map(
			({ line }) => line,
		);
	const [a, b] = [
		"Sigrid;A ApS;1,50;24-03-2026",
		"Sigrid;B ApS;2,50;24-03-2026",
	];
	const c = "Bo;C ApS;4,50;24-03-2026";
	const kept = [2, 3, 5];
	expect(rows(a, b, "Sum Sigrid;;4,00;", c, "Bo Total;;4,50;")).toEqual(kept);
	expect(rows(a, b, "Subtotal;;4,00;", c, "Total;;8,50;")).toEqual(kept);
	expect(rows(a, b, ";;4,00;", c, ";;4,50;", ";;8,50;")).toEqual(kept);
	expect(rows(a, b, "Q1 i alt;;7,00;", c, c)).toEqual([2, 3, 5, 6]);
	// A number alone that is no sum, and a name that only sounds like one, are rows.
	expect(rows(a, b, ";;4,01;", c)).toEqual([2, 3, 4, 5]);
	expect(rows(a, b, "Total Energi;;4,01;", c)).toEqual([2, 3, 4, 5]);
	expect(rows(a, b, "Sum ApS;Sum ApS;4,00;24-03-2026", c)).toEqual([
		2, 3, 4, 5,
	]);
});

test("a grouped report: its counts are no deals, and a group's name is that of all its rows", () => {
	const table = tableOf(
		csv(
			"Opportunity Owner,Account Name,Stage,Amount,Close Date",
			'Bo Lund,Juhl,Closed Won,"DKK 240.000,00",31-10-2026',
			',Vest,Closed Lost,"DKK 1.000,00",30-10-2026',
			'Subtotal,,,"DKK 241.000,00",',
			",,Count,2,",
			'Sigrid Holm,Nordlys,Closed Won,"DKK 62.500,00",24-03-2026',
			'Subtotal,,,"DKK 62.500,00",',
			",,Count,1,",
			'Total,,,"DKK 303.500,00",',
			",,Count,3,",
		),
	);
	const { deals, refusals, notes } = draftsFrom([table]);
	expect(deals.map(({ owner }) => owner)).toEqual([
		"Bo Lund",
		"Bo Lund",
		"Sigrid Holm",
	]);
	expect(refusals.map(({ reason }) => reason)).toEqual(
		Array(5).fill("totalRow"),
	);
	expect(notes.map(({ kind }) => kind)).toEqual(["totalAgrees"]);
});

test("whose the rows below are is no deal, nor is a name alone", () => {
	const table = tableOf(
		csv(
			"Kunde;Sælger;Beløb;Lukkedato",
			"Kolding;;;",
			"A ApS;Bo Lund;1,50;24-03-2026",
			"Aarhus;;;",
			"B ApS;Bo Lund;2,50;25-03-2026",
		),
	);
	const mapping = { ...mappingOf(table), allAre: "won" as const };
	expect(mapping.kind).toBe("deals");
	const { deals, refusals } = draftsFrom([table]);
	expect(deals).toHaveLength(0);
	expect(refusals.filter(({ reason }) => reason === "sectionRow")).toHaveLength(
		2,
	);
});
