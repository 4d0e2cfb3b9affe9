import { beforeEach, describe, expect, test } from "vitest";
import { recordSheet } from "../../entrypoints/dashboard/sheet-of-records.ts";
import { textsOf } from "../../entrypoints/dashboard/texts.ts";
import type { RecordTable } from "../../entrypoints/dashboard/write-protocol.ts";
import { planImport } from "../../lib/actions/import-drafts.ts";
import type { Sheet } from "../../lib/files/sheet.ts";
import { csvOf } from "../../lib/files/write-csv.ts";
import { xlsxOf } from "../../lib/files/write-xlsx.ts";
import { numberSigns } from "../../lib/format.ts";
import { draftsOf } from "../../lib/intake/drafts.ts";
import { isReady } from "../../lib/intake/mapping.ts";
import { readCsv } from "../../lib/intake/read-csv.ts";
import { readXlsx } from "../../lib/intake/read-xlsx.ts";
import { recognise } from "../../lib/intake/recognise.ts";
import type { Table } from "../../lib/intake/table.ts";
import { LANGUAGES } from "../../lib/model/language-of-tag.ts";
import type { Language } from "../../lib/model/settings.ts";
import type { Store } from "../../lib/store/db.ts";
import { useTexts } from "../../lib/text/text.ts";
import { company } from "../figures/company.ts";

const speak = async (language: Language) =>
	useTexts(language, ...(await textsOf(language)));

let store: Store;

/** A store with something of every kind, as crooked as a seller leaves it. */
async function filled() {
	const { store, save, won, done, all } = await company();
	await won(62_500, "2026-03-11", undefined, {
		customerName: "Acme A/S",
		title: '=Pilot; first, "large"',
		source: "Fair",
		createdOn: "2026-01-05",
		firstContactOn: "2026-01-07",
		products: [{ name: "GTX Pro" }],
	});
	await won(0, "2026-03-12", undefined, { customerName: "Beta" });
	await won(-2_500, "2026-03-13", undefined, { customerName: "Acme A/S" });
	// The same twice: two deals, and nothing but our own id tells them apart.
	for (const _ of [1, 2])
		await won(1_000, "2026-03-14", undefined, { customerName: "Twin" });
	await save("deal", {
		status: "lost",
		lostReason: "Price",
		closedOn: "2026-03-02",
		customerName: "Gamma ÆØÅ",
	});
	await save("deal", {
		status: "open",
		stage: "Offer",
		pipeline: "New business",
		probability: 0.35,
		amount: { minor: 123_456, currency: "JPY" },
		expectedCloseOn: "2026-04-30",
		products: [
			{ name: "A", quantity: 2, amount: { minor: 5_000, currency: "DKK" } },
			{ name: "B" },
		],
		credits: [
			{ seller: "0190a0a0-0000-7000-8000-00000000b001", share: 600_000 },
			{ seller: "0190a0a0-0000-7000-8000-00000000b002", share: 400_000 },
		],
		recurring: { every: "month", from: "2026-01-01" },
	});
	await save("lead", {
		name: "Ada, Ltd",
		customerName: "Ada",
		owner: "0190a0a0-0000-7000-8000-00000000b001",
		source: "Web",
		createdOn: "2026-03-01",
		contactedOn: "2026-03-02",
		qualifiedOn: "2026-03-05",
	});
	await save("lead", {
		name: "Bob",
		createdOn: "2026-03-03",
		disqualifiedOn: "2026-03-09",
	});
	for (const type of [
		...(["call", "meetingBooked", "meetingHeld"] as const),
		...(["quoteSent", "other"] as const),
	])
		await save("activity", {
			type,
			on: "2026-03-04",
			owner: "0190a0a0-0000-7000-8000-00000000b002",
			customerName: "Acme A/S",
			...(type === "other" && { note: "Fair; stand 12" }),
		});
	const cost = { from: "2026-03-01", to: "2026-04-01" };
	await save("cost", {
		...cost,
		type: "marketing",
		amount: { minor: 500_050, currency: "DKK" },
		scope: { kind: "organisation" },
		source: "Web",
		note: "Adverts",
	});
	await save("cost", {
		...cost,
		type: "hours",
		amount: { minor: 700_000, currency: "EUR" },
		hours: 37.5,
		recurring: { every: "month", until: "2026-07-01" },
		scope: { kind: "seller", id: "0190a0a0-0000-7000-8000-00000000b001" },
	});
	const acme = (await all("customer")).find(({ name }) => name === "Acme A/S");
	await done("saveRecord", {
		kind: "customer",
		id: acme?.id,
		patch: {
			country: "DK",
			organisationNumber: "13748136",
			industry: "Steel",
			employees: 42,
		},
	});
	await save("customer", { name: "Acme Danmark", country: "SE" });
	const other = (await all("customer")).find(
		({ name }) => name === "Acme Danmark",
	);
	await done("mergeCustomers", { from: other?.id, into: acme?.id });
	return store;
}

const csv = async (sheet: Sheet, language: Language): Promise<Table[]> => {
	const { decimal } = numberSigns(language);
	const text = csvOf(sheet, { decimal });
	const reading = readCsv("own.csv", new TextEncoder().encode(text));
	if (!reading.ok) throw new Error(reading.reason);
	return [reading.table];
};
const xlsx = async (sheet: Sheet): Promise<Table[]> => {
	const readings = await readXlsx("own.xlsx", await xlsxOf([sheet]));
	return readings.map((reading) => {
		if (!reading.ok) throw new Error(reading.reason);
		return reading.table;
	});
};

const KINDS = {
	deal: "deals",
	lead: "leads",
	activity: "activities",
	cost: "costs",
	customer: "customers",
	seller: "sellers",
} as const;

beforeEach(async () => {
	await speak("en");
	store = await filled();
});

describe.each(Object.keys(LANGUAGES) as Language[])(
	"a file we wrote in %s",
	(language) => {
		describe.each([
			["CSV", csv],
			["XLSX", xlsx],
		] as const)("as %s", (_, through) => {
			test.each(Object.entries(KINDS) as [RecordTable["of"], string][])(
				"of %s comes back and changes nothing",
				async (of, kind) => {
					await speak(language);
					const sheet = await recordSheet(
						{ of, name: "own" },
						undefined,
						store,
					);
					expect(sheet.rows.length).toBeGreaterThan(1);
					const tables = await through(sheet, language);
					const mappings = recognise(tables);
					expect(mappings.map((each) => each.kind)).toEqual([kind]);
					expect(mappings.filter((each) => !isReady(each))).toEqual([]);
					const drafts = draftsOf(
						tables.map((table, at) => ({ table, mapping: mappings[at]! })),
						{ reportingCurrency: "DKK" },
					);
					expect(drafts.refusals).toEqual([]);
					const plan = await planImport(
						drafts,
						{ importId: "import", files: ["own"], hash: "own" },
						store,
					);
					expect(plan.counts).toMatchObject({
						added: 0,
						changed: 0,
						sellers: 0,
						teams: 0,
						customers: 0,
					});
					for (const [name, { added, changed }] of Object.entries(
						plan.records.kinds,
					))
						expect([name, added, changed]).toEqual([name, [], []]);
					expect(plan.doubtful).toEqual([]);
				},
			);
		});
	},
);

test("a cell changed in a file we wrote changes that deal, though nothing else of it is the same", async () => {
	const sheet = await recordSheet(
		{ of: "deal", name: "own" },
		undefined,
		store,
	);
	const [title, customer, amount] = ["Title", "Customer", "Amount"].map(
		(heading) => sheet.headings.indexOf(heading),
	);
	const row = sheet.rows.find((cells) => cells[customer!] === "Beta");
	row![title!] = "Another name";
	row![customer!] = "Gamma ÆØÅ";
	row![amount!] = { money: { minor: 99_900, currency: "DKK" } };
	const tables = await csv(sheet, "en");
	const drafts = draftsOf(
		tables.map((table) => ({ table, mapping: recognise(tables)[0]! })),
		{ reportingCurrency: "DKK" },
	);
	const { counts, changed } = await planImport(
		drafts,
		{ importId: "import", files: ["own"], hash: "own" },
		store,
	);
	expect(counts).toMatchObject({ added: 0, changed: 1 });
	expect(changed[0]?.id).toBe(row?.[0]);
	expect(changed[0]?.fields?.sort()).toEqual(["amount", "customer", "title"]);
});

test("a list that is filtered is saved as it was found, in its order, all of it", async () => {
	const heard: [number, number][] = [];
	const whole = await recordSheet(
		{ of: "deal", name: "own" },
		undefined,
		store,
	);
	const ids = whole.rows
		.filter((cells) => cells[3] === "Acme A/S")
		.map(([id]) => String(id))
		.toReversed();
	const { rows } = await recordSheet(
		{ of: "deal", name: "own", ids: [...ids, "gone"] },
		(done, total) => heard.push([done, total]),
		store,
	);
	expect(rows.map(([id]) => id)).toEqual(ids);
	expect(rows.map((cells) => cells[3])).toEqual(["Acme A/S", "Acme A/S"]);
	expect(heard.at(-1)).toEqual([7, 7]);
});

test("what nobody knows is an empty cell, never a zero", async () => {
	const { headings, rows } = await recordSheet(
		{ of: "deal", name: "own" },
		undefined,
		store,
	);
	const at = (heading: string) => headings.indexOf(heading);
	const lost = rows.find((cells) => cells[at("Status")] === "Lost");
	expect(lost?.[at("Amount")]).toBeNull();
	expect(lost?.[at("Currency")]).toBeNull();
	expect(lost?.[at("Title")]).toBeNull();
	const free = rows.find((cells) => cells[at("Customer")] === "Beta");
	expect(free?.[at("Amount")]).toEqual({
		money: { minor: 0, currency: "DKK" },
	});
	const shared = rows.find((cells) => cells[at("Status")] === "Open");
	expect(shared?.[at("Product")]).toBeNull();
	expect(String(shared?.[at("Products in detail")])).toBe(
		"2 × A, DKK\u00a050.00; B",
	);
	expect(shared?.[at("Counts for")]).toBe("Ann 60\u00a0%; Bo 40\u00a0%");
});
