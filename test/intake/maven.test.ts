import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { DealDraft } from "../../lib/intake/draft.ts";
import { draftsOf, sumsOf } from "../../lib/intake/drafts.ts";
import { isReady } from "../../lib/intake/mapping.ts";
import { recognise } from "../../lib/intake/recognise.ts";
import { fieldsOf, tableOf } from "./reading.ts";

const folder = new URL("../../../shared/data/maven/", import.meta.url);
const isMissing = !existsSync(folder);
const why = isMissing ? " (skipped: ../shared/data/maven is not there)" : "";

const read = (...names: string[]) => {
	const tables = names.map((name) =>
		tableOf(readFileSync(new URL(name, folder)), name),
	);
	const mappings = recognise(tables);
	const files = tables.flatMap((table, index) => {
		const mapping = mappings[index];
		return mapping ? [{ table, mapping }] : [];
	});
	const drafts = draftsOf(files, { reportingCurrency: "DKK" });
	return { mappings, drafts };
};
const count = (deals: readonly DealDraft[], is: (deal: DealDraft) => unknown) =>
	deals.filter(is).length;
const sum = (deals: readonly DealDraft[]) =>
	deals.reduce(
		(total, { status, amount }) =>
			total + (status === "won" ? (amount?.minor ?? 0) : 0),
		0,
	) / 100;

describe(`the Maven files${why}`, () => {
	test.skipIf(isMissing)("need no question answered", () => {
		const { mappings } = read("sales_pipeline.csv", "sales_teams.csv");
		expect(mappings.map(isReady)).toEqual([true, true]);
		expect(mappings.map(fieldsOf)).toEqual([
			{
				opportunity_id: "key",
				sales_agent: "owner",
				product: "product",
				account: "customer",
				deal_stage: "status",
				engage_date: "firstContactOn",
				close_date: "closedOn",
				close_value: "amount",
			},
			{ sales_agent: "owner", manager: "team", regional_office: "office" },
		]);
		const missing = Object.fromEntries(
			mappings[0]?.columns.map(({ field, missing }) => [field, missing]) ?? [],
		);
		expect(missing).toMatchObject({
			customer: 1425,
			firstContactOn: 500,
			closedOn: 2089,
			amount: 2089,
		});
		expect(
			mappings[0]?.columns.flatMap(({ howRead }) =>
				howRead?.as === "status"
					? howRead.words.map(({ word, status, count }) => [
							word,
							status,
							count,
						])
					: [],
			),
		).toEqual([
			["Won", "won", 4238],
			["Lost", "lost", 2473],
			["Engaging", "open", 1589],
			["Prospecting", "open", 500],
		]);
	});

	test.skipIf(isMissing)("give every count and sum of their README", () => {
		const { drafts } = read("sales_pipeline.csv", "sales_teams.csv");
		expect(sumsOf(drafts)).toEqual({
			rows: 8800,
			won: 4238,
			lost: 2473,
			open: 2089,
			creditNotes: 0,
			revenue: [{ minor: 1_000_553_400, currency: "DKK" }],
			refused: 0,
		});
		expect(drafts.currencyAssumed).toBe(true);
		expect(drafts.notes.map(({ kind, count }) => [kind, count])).toEqual([
			["currencyAssumed", 6711],
			["lostAmountsZero", 2473],
		]);

		const { deals } = drafts;
		expect(new Set(deals.map(({ key }) => key)).size).toBe(8800);
		expect(deals[0]).toEqual({
			line: 2,
			file: "sales_pipeline.csv",
			key: "id:1C1I7A6R",
			status: "won",
			owner: "Moses Frase",
			product: "GTX Plus Basic",
			customer: "Cancity",
			firstContactOn: "2016-10-20",
			closedOn: "2017-03-01",
			amount: { minor: 105_400, currency: "DKK" },
		});
		expect(count(deals, ({ stage }) => stage === "Engaging")).toBe(1589);
		expect(count(deals, ({ stage }) => stage === "Prospecting")).toBe(500);
		expect(count(deals, ({ customer }) => !customer)).toBe(1425);
		expect(count(deals, ({ firstContactOn }) => !firstContactOn)).toBe(500);
		expect(count(deals, ({ closedOn }) => !closedOn)).toBe(2089);
		expect(count(deals, ({ amount }) => !amount)).toBe(2089);
		expect(count(deals, ({ createdOn }) => createdOn)).toBe(0);
		const contacts = deals.flatMap(
			({ firstContactOn }) => firstContactOn ?? [],
		);
		expect([contacts.toSorted()[0], contacts.toSorted().at(-1)]).toEqual([
			"2016-10-20",
			"2017-12-27",
		]);
		const closings = deals.flatMap(({ closedOn }) => closedOn ?? []);
		expect([closings.toSorted()[0], closings.toSorted().at(-1)]).toEqual([
			"2017-03-01",
			"2017-12-31",
		]);
	});

	test.skipIf(isMissing)(
		"give the revenue of each quarter, team and seller",
		() => {
			const { drafts } = read("sales_pipeline.csv", "sales_teams.csv");
			const quarter = (from: string, to: string) => {
				const closed = drafts.deals.filter(
					({ closedOn }) => closedOn && closedOn >= from && closedOn < to,
				);
				return [
					count(closed, ({ status }) => status === "won"),
					count(closed, ({ status }) => status === "lost"),
					sum(closed),
				];
			};
			expect(quarter("2017-01-01", "2017-04-01")).toEqual([
				531, 116, 1_134_672,
			]);
			expect(quarter("2017-04-01", "2017-07-01")).toEqual([
				1254, 778, 3_086_111,
			]);
			expect(quarter("2017-07-01", "2017-10-01")).toEqual([
				1257, 790, 2_982_255,
			]);
			expect(quarter("2017-10-01", "2018-01-01")).toEqual([
				1196, 789, 2_802_496,
			]);

			const team = (name: string) => {
				const members = drafts.sellers.filter((seller) => seller.team === name);
				const names = new Set(members.map((seller) => seller.name));
				return sum(
					drafts.deals.filter(({ owner }) => owner && names.has(owner)),
				);
			};
			expect(
				Object.fromEntries(
					[...new Set(drafts.sellers.map((seller) => seller.team ?? ""))].map(
						(name) => [name, team(name)],
					),
				),
			).toEqual({
				"Melvin Marxen": 2_251_930,
				"Summer Sewald": 1_964_750,
				"Rocco Neubert": 1_960_545,
				"Celia Rouche": 1_603_897,
				"Cara Losch": 1_130_049,
				"Dustin Brinkmann": 1_094_363,
			});
			const seller = (name: string) =>
				sum(drafts.deals.filter(({ owner }) => owner === name));
			expect(seller("Darcel Schlecht")).toBe(1_153_214);
			expect(seller("Violet Mclelland")).toBe(123_431);
		},
	);

	test.skipIf(isMissing)("keep the five sellers without deals", () => {
		const { drafts } = read("sales_pipeline.csv", "sales_teams.csv");
		expect(drafts.sellers).toHaveLength(35);
		expect(drafts.sellers.every(({ team }) => team)).toBe(true);
		const owners = new Set(drafts.deals.map(({ owner }) => owner));
		const idle = drafts.sellers.filter(({ name }) => !owners.has(name));
		expect(idle).toHaveLength(5);
	});

	test.skipIf(isMissing)(
		"with the lists: customers by sector, and GTXPro is only a suggestion",
		() => {
			const { mappings, drafts } = read(
				"sales_pipeline.csv",
				"sales_teams.csv",
				"accounts.csv",
				"products.csv",
			);
			expect(mappings.map(({ kind }) => kind)).toEqual([
				"deals",
				"sellers",
				"customers",
				"products",
			]);
			expect(mappings.every(isReady)).toBe(true);
			expect(drafts.customers).toHaveLength(85);
			expect(drafts.customers[0]).toEqual({
				file: "accounts.csv",
				line: 2,
				name: "Acme Corporation",
				country: "US",
				industry: "technolgy",
				employees: 2822,
			});
			expect(drafts.suggestions).toEqual([
				{ kind: "product", from: "GTXPro", deals: 1480, to: "GTX Pro" },
			]);
			expect(count(drafts.deals, ({ product }) => product === "GTXPro")).toBe(
				1480,
			);
			expect(sumsOf(drafts).won).toBe(4238);
		},
	);

	test.skipIf(isMissing)(
		"and the description of the columns is no data",
		() => {
			const { mappings, drafts } = read("data_dictionary.csv");
			expect(mappings.map(({ kind }) => kind)).toEqual(["unknown"]);
			expect(drafts.deals).toEqual([]);
		},
	);
});

const exportsFolder = new URL("../../../shared/data/exports/", import.meta.url);
const isExportsMissing = !existsSync(exportsFolder);
const exportsWhy = isExportsMissing
	? " (skipped: ../shared/data/exports is not there)"
	: "";

describe(`the same deals as CRMs export them${exportsWhy}`, () => {
	test.skipIf(isExportsMissing).each([
		["espocrm_opportunities.csv", "DKK"],
		["odoo17_crm_lead.csv", "USD"],
	])("%s", (name, currency) => {
		const table = tableOf(readFileSync(new URL(name, exportsFolder)), name);
		const mappings = recognise([table]);
		expect(mappings.map(isReady)).toEqual([true]);
		const [mapping] = mappings;
		if (!mapping) throw new Error("no mapping");
		const drafts = draftsOf([{ table, mapping }], { reportingCurrency: "EUR" });
		expect(sumsOf(drafts)).toEqual({
			rows: 8801,
			won: 4238,
			lost: 2473,
			open: 2090,
			creditNotes: 0,
			revenue: [{ minor: 1_000_553_400, currency }],
			refused: 0,
		});
		expect(drafts.currencyAssumed).toBe(false);
		const test = drafts.deals.find(({ title }) =>
			title?.startsWith("Økologisk smørrebrød & Søn"),
		);
		expect(test?.amount).toEqual({ minor: 123_456_789, currency });
		expect(drafts.notes.map(({ kind }) => kind)).toContain("createdOnOneDay");
		expect(new Set(drafts.deals.map(({ key }) => key)).size).toBe(8801);
		const closed = drafts.deals.filter(({ status }) => status !== "open");
		expect(closed.every(({ closedOn }) => closedOn?.startsWith("2017-"))).toBe(
			true,
		);
	});
});
