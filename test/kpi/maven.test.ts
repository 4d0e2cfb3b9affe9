import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../lib/kpi/catalogue.ts";
import type { KpiId } from "../../lib/kpi/kpi.ts";
import type { Deal, DealStatus } from "../../lib/model/deal.ts";
import type { PlainDate } from "../../lib/time/plain-date.ts";
import { contextOf, factsOfAll } from "../tally/records.ts";
import { figureOf as shown } from "./evidence-of.ts";

const folder = new URL("../../../shared/data/maven/", import.meta.url);
const isHere = existsSync(new URL("sales_pipeline.csv", folder));

/** These files have no quoted cell. */
function rowsIn(file: string): string[][] {
	const [, ...lines] = readFileSync(new URL(file, folder), "utf8")
		.trim()
		.split(/\r?\n/);
	return lines.map((line) => line.split(","));
}

const STATUS: { [stage: string]: DealStatus } = { Won: "won", Lost: "lost" };

function dealsIn(): Deal[] {
	return rowsIn("sales_pipeline.csv").map(
		([id = "", owner, , customer, stage = "", engaged, closed, value]) => ({
			id,
			rev: 1,
			enteredAt: 0,
			owner,
			status: STATUS[stage] ?? "open",
			...(customer ? { customer } : {}),
			...(engaged ? { firstContactOn: engaged } : {}),
			...(closed ? { closedOn: closed } : {}),
			...(value
				? { amount: { minor: Number(value) * 100, currency: "USD" } }
				: {}),
		}),
	);
}

// The files may not be copied into the project: without them beside it there is nothing to check.
describe.skipIf(!isHere)(
	`published CRM data gives its published answers${isHere ? "" : " (skipped: ../shared/data/maven is not there)"}`,
	() => {
		const deals = isHere ? dealsIn() : [];
		const teams = new Map<string, string[]>();
		for (const [seller = "", manager = ""] of isHere
			? rowsIn("sales_teams.csv")
			: [])
			teams.set(manager, [...(teams.get(manager) ?? []), seller]);

		function figureOf(
			id: KpiId,
			sellers: string[] = [],
			from: PlainDate = "2017-01-01",
			to: PlainDate = "2018-01-01",
		) {
			const subjects = sellers.map((name) => `seller:${name}` as const);
			const context = contextOf(`${from}..${to}`, "2017-12-31", {
				reportingCurrency: "USD",
			});
			return shown(
				catalogue[id],
				factsOfAll("deal", deals, ...subjects),
				context,
			);
		}

		test("the whole", () => {
			expect(figureOf("dealsWon").value).toBe(4_238);
			expect(figureOf("dealsLost").value).toBe(2_473);
			expect(figureOf("revenue").value).toBe(1_000_553_400);
			expect(figureOf("winRate").value).toBeCloseTo(0.6315005215, 10);
			const average = figureOf("averageDealValue");
			expect((average.value ?? 0) / 100).toBeCloseTo(2_360.90939, 5);
			expect(average.also).toEqual({ median: 111_700 });
			const cycle = figureOf("salesCycle");
			expect(cycle.value).toBeCloseTo(51.781973, 6);
			expect(cycle.also?.median).toBe(57);
			expect(cycle.n).toBe(4_238);
		});

		test.each([
			["2017-01-01", "2017-04-01", 531, 116, 1_134_672, 0.820711],
			["2017-04-01", "2017-07-01", 1_254, 778, 3_086_111, 0.617126],
			["2017-07-01", "2017-10-01", 1_257, 790, 2_982_255, 0.614069],
			["2017-10-01", "2018-01-01", 1_196, 789, 2_802_496, 0.602519],
		])("the quarter from %s", (from, to, won, lost, revenue, rate) => {
			expect(figureOf("dealsWon", [], from, to).value).toBe(won);
			expect(figureOf("dealsLost", [], from, to).value).toBe(lost);
			expect(figureOf("revenue", [], from, to).value).toBe(revenue * 100);
			expect(figureOf("winRate", [], from, to).value).toBeCloseTo(rate, 6);
		});

		test("hit rate of the last quarter: 1,196 won ÷ 1,165 contacted, more than 100 %", () => {
			const figure = figureOf("hitRate", [], "2017-10-01", "2018-01-01");
			expect(figure.of).toEqual({ above: 1_196, below: 1_165 });
			expect(figure.value).toBeCloseTo(1.027, 3);
			expect(figure.notes?.map(({ code }) => code)).toEqual([
				"contactedEarlier",
			]);
		});

		test("its lost deals have no amounts, so what was won says nothing of their value", () => {
			expect(figureOf("winRateByValue")).toMatchObject({
				value: null,
				reason: { code: "noLostAmounts" },
			});
		});

		test.each([
			["Melvin Marxen", 882, 536, 2_251_930, 50.83],
			["Summer Sewald", 828, 459, 1_964_750, 51.45],
			["Rocco Neubert", 691, 422, 1_960_545, 49.4],
			["Celia Rouche", 610, 352, 1_603_897, 52.36],
			["Cara Losch", 480, 265, 1_130_049, 52.41],
			["Dustin Brinkmann", 747, 439, 1_094_363, 54.6],
		])("the team of %s", (manager, won, lost, revenue, cycle) => {
			const members = teams.get(manager) ?? [];
			expect(figureOf("dealsWon", members).value).toBe(won);
			expect(figureOf("dealsLost", members).value).toBe(lost);
			expect(figureOf("revenue", members).value).toBe(revenue * 100);
			expect(figureOf("salesCycle", members).value).toBeCloseTo(cycle, 2);
		});

		test.each([
			["Darcel Schlecht", 349, 204, 1_153_214, 49.43],
			["Anna Snelling", 208, 128, 275_056, 51.99],
			["Moses Frase", 129, 66, 207_182, 64.69],
			["Lajuana Vencill", 127, 104, 194_632, 62.87],
			["Violet Mclelland", 122, 71, 123_431, 58.05],
		])("%s", (seller, won, lost, revenue, cycle) => {
			expect(figureOf("dealsWon", [seller]).value).toBe(won);
			expect(figureOf("dealsLost", [seller]).value).toBe(lost);
			expect(figureOf("revenue", [seller]).value).toBe(revenue * 100);
			expect(figureOf("salesCycle", [seller]).value).toBeCloseTo(cycle, 2);
		});
	},
);
