import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Note } from "../../lib/intake/draft.ts";
import { draftsOf, sumsOf } from "../../lib/intake/drafts.ts";
import { columnOf, isReady } from "../../lib/intake/mapping.ts";
import { recognise } from "../../lib/intake/recognise.ts";
import { tableOf } from "./reading.ts";

const folder = new URL("../fixtures/intake/crm/", import.meta.url);
const tableIn = (name: string) =>
	tableOf(readFileSync(new URL(name, folder)), name);

/** The same twelve deals in every file: what became of them, when, how much, whose, and whom they were with. */
const DEALS = [
	["won", "2026-03-11", 6_250_050, "Sigrid Holm", "Nordlys A/S"],
	["lost", "2026-03-12", 1_200_000, "Sigrid Holm", "Fjordgas ApS"],
	["open", "2026-04-30", 800_000, "Emil Brandt", "Havnens Is ApS"],
	["won", "2026-02-03", 900_000, "Emil Brandt", "Lyngby Lys A/S"],
	["open", "2026-05-06", 425_075, "Ida Krog", "Nordlys A/S"],
	["won", "2026-01-09", 75_000, "Emil Brandt", "Bakkens Bageri ApS"],
	["won", "2026-03-05", 12_000_000, "Ida Krog", "Østkystens Revision P/S"],
	["lost", "2026-02-10", 3_333_333, "Sigrid Holm", "Skovbo Tømmer A/S"],
	["lost", "2026-01-12", 123_400, "Ida Krog", "Vestre Vand A.m.b.a."],
	["lost", "2026-02-27", 50_000, "Emil Brandt", "Broens Café ApS"],
	["open", "2026-06-30", 100_000_000, "Sigrid Holm", "Møllens Mel A/S"],
	["won", "2026-03-31", 1_750_000, "Ida Krog", "Søndre Sejl ApS"],
] as const;
const REVENUE = 20_975_050;

/** Files that leave open when an open deal will close. */
const NO_EXPECTED = /^(?:unknown|lime)/;
/** Files whose reader is told the currency of the house; the others say it themselves. */
const SAYS_CURRENCY =
	/^(?:pipedrive|salesforce-report|dynamics|zoho|superoffice|espo-csv|espo-de|home-de|unknown)/;

const names = readdirSync(folder).filter(
	(name) => !/^salesforce-(?:account|user|opportunity)/.test(name),
);

const read = (...files: string[]) => {
	const tables = files.map(tableIn);
	const mappings = recognise(tables);
	for (const { question, columns } of mappings)
		expect([question, ...columns.map(({ question }) => question)]).toEqual(
			Array(columns.length + 1).fill(undefined),
		);
	expect(mappings.every(isReady)).toBe(true);
	const accepted = tables.flatMap((table, at) => {
		const mapping = mappings[at];
		return mapping ? [{ table, mapping }] : [];
	});
	const drafts = draftsOf(accepted, {
		reportingCurrency: files[0] && SAYS_CURRENCY.test(files[0]) ? "EUR" : "DKK",
	});
	return { drafts, mappings };
};

const figures = (drafts: ReturnType<typeof read>["drafts"]) =>
	drafts.deals.map(
		({ status, closedOn, expectedCloseOn, amount, owner, customer }) => [
			status,
			status === "open" ? expectedCloseOn : closedOn,
			amount?.minor,
			owner,
			customer,
		],
	);

test("there are files of every CRM that facts are known of", () => {
	expect(new Set(names.map((name) => name.split("-")[0]))).toEqual(
		new Set(
			"dynamics espo home hubspot lime odoo pipedrive salesforce superoffice unknown zoho".split(
				" ",
			),
		),
	);
});

describe("twelve deals, with no question asked", () => {
	test.each(names)("%s", (name) => {
		const { drafts } = read(name);
		const isRow = ({ reason }: { reason: string }) =>
			reason !== "aboveHeadings" && reason !== "belowRows";
		expect(drafts.refusals.filter(isRow)).toEqual([]);
		expect(figures(drafts)).toEqual(
			DEALS.map(([status, day, ...rest]) => [
				status,
				status === "open" && NO_EXPECTED.test(name) ? undefined : day,
				...rest,
			]),
		);
		expect(sumsOf(drafts)).toMatchObject({
			...{ rows: 12, won: 5, lost: 4, open: 3, creditNotes: 0 },
			revenue: [{ minor: REVENUE, currency: "DKK" }],
		});
		expect(drafts.currencyAssumed).toBe(
			!SAYS_CURRENCY.test(name) && !/^(?:espo|home-(?:fi|nb))/.test(name),
		);
	});
});

describe("what is said of them", () => {
	const notes = (name: string): Note["kind"][] =>
		read(name).drafts.notes.map(({ kind }) => kind);
	test("a sheet's own sum is compared with its rows", () => {
		expect(read("home-da.csv").drafts.notes).toContainEqual({
			file: "home-da.csv",
			kind: "totalAgrees",
			count: 1,
			line: 17,
			said: "1269068.58",
			sum: "1269068.58",
			currency: "DKK",
		});
		expect(notes("home-de.csv")).toContain("totalAgrees");
	});
	test("titles and footers are listed with their lines", () => {
		const lines = (name: string) =>
			read(name).drafts.refusals.map(({ line, reason }) => [line, reason]);
		expect(lines("home-da.csv")).toEqual([[1, "aboveHeadings"]]);
		expect(lines("salesforce-report-en.csv")).toEqual([
			[1, "aboveHeadings"],
			...[17, 18, 19, 20].map((line) => [line, "belowRows"]),
		]);
	});
	test("where Odoo has no closing day, deals close on the expected one", () => {
		expect(notes("odoo-no-closed-date.csv")).toContain("closedOnFromExpected");
		expect(notes("odoo-en.csv")).not.toContain("closedOnFromExpected");
	});
});

test("Salesforce's tables are joined by their ids, of 15 characters or of 18", () => {
	const { drafts, mappings } = read(
		"salesforce-opportunity.csv",
		"salesforce-account.csv",
		"salesforce-user.csv",
	);
	expect(mappings.map(({ kind }) => kind)).toEqual([
		"deals",
		"customers",
		"sellers",
	]);
	expect(figures(drafts)).toEqual(DEALS);
	expect(drafts.deals[0]).toMatchObject({ modifiedOn: "2026-03-11" });
	expect(drafts.customers).toHaveLength(11);
	expect(
		drafts.customers.find(({ name }) => name === "Nordlys A/S"),
	).toMatchObject({ country: "DK", organisationNumber: "13748142" });
	expect(drafts.sellers.map(({ name, team }) => [name, team])).toEqual([
		["Emil Brandt", "Syd"],
		["Ida Krog", "Nord"],
		["Sigrid Holm", "Nord"],
	]);
});

test("alone, Salesforce's deals say that their ids are nobody's", () => {
	const { drafts } = read("salesforce-opportunity.csv");
	expect(drafts.deals.every(({ owner, customer }) => !owner && !customer)).toBe(
		true,
	);
	expect(drafts.notes).toContainEqual({
		file: "salesforce-opportunity.csv",
		kind: "idUnknown",
		count: 12,
	});
	expect(sumsOf(drafts).revenue).toEqual([{ minor: REVENUE, currency: "DKK" }]);
});

test("the amount is never a converted or weighted one", () => {
	for (const name of names) {
		const [mapping] = recognise([tableIn(name)]);
		const heading = mapping && columnOf(mapping, "amount")?.heading;
		expect([name, heading]).not.toEqual([
			name,
			expect.stringMatching(/valuta|Währung|valuutassa|onvert|Base|basis|pond/),
		]);
	}
});
