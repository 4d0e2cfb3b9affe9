import { expect, test } from "vitest";
import { chanceOf, dealEffectOf } from "../../lib/figures/chance-of.ts";
import { figuresOf } from "../../lib/figures/figure-of.ts";
import { memosOf } from "../../lib/figures/memos-of.ts";
import { pipelineForecastOf } from "../../lib/figures/pipeline-forecast-of.ts";
import { progressOf } from "../../lib/figures/progress-of.ts";
import { kpiIds } from "../../lib/kpi/kpi.ts";
import type { Scope } from "../../lib/model/scope.ts";
import { parsePeriod } from "../../lib/time/period.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { idOf } from "../actions/world.ts";
import {
	ANN,
	BO,
	company,
	everyone,
	march,
	NORTH,
	ofAnn,
	ofNorth,
} from "./company.ts";

test("the worked example, from records to progress", async () => {
	const { store, won, goal } = await company();
	await won(100_000, "2026-03-03");
	await won(62_500, "2026-03-11");
	await won(37_500, "2026-03-17");
	const set = await goal({ target: 40_000_000, currency: "DKK" });
	for (const asked of [1, 2])
		expect(
			await progressOf(set, "2026-03-18", store),
			`${asked}`,
		).toMatchObject({
			actual: { value: 20_000_000 },
			attainment: 0.5,
			expected: 21_818_182,
			workdays: { total: 22, elapsed: 12, remaining: 10 },
			neededPerWorkday: 2_000_000,
			forecast: 36_666_667,
			state: "behind",
		});
});

test("a team's goal is what its members' come to, and one set by hand says how far it is from that", async () => {
	const { store, goal } = await company();
	await goal({ target: 40_000_000, currency: "DKK" });
	await goal({
		scope: { kind: "seller", id: BO },
		target: 25_000_000,
		currency: "DKK",
	});
	const sum = await goal({
		scope: ofNorth,
		isSumOfMembers: true,
		currency: "DKK",
	});
	expect(await progressOf(sum, "2026-03-18", store)).toMatchObject({
		target: 65_000_000,
	});
	const byHand = await goal({
		scope: ofNorth,
		target: 70_000_000,
		currency: "DKK",
	});
	expect(await progressOf(byHand, "2026-03-18", store)).toMatchObject({
		target: 70_000_000,
		handSetDifference: 5_000_000,
	});
});

test("deals of every currency count towards a goal, in its own", async () => {
	const { store, save, won, goal } = await company();
	await save(
		"rateMonth",
		{ days: "02 03", daily: { DKK: "7.5 7.5", USD: "1.2 1.3" } },
		"2026-03",
	);
	await won(7_500, "2026-03-03");
	await save("deal", {
		owner: ANN,
		status: "won",
		amount: { minor: 125_000, currency: "USD" },
		closedOn: "2026-03-11",
	});
	const inEuros = await goal({ target: 400_000, currency: "EUR" });
	expect(
		(await progressOf(inEuros, "2026-03-18", store))?.actual,
	).toMatchObject({
		value: 200_000,
		currency: "EUR",
	});
	await save("deal", {
		owner: ANN,
		status: "won",
		amount: { minor: 100, currency: "NOK" },
		closedOn: "2026-03-12",
	});
	expect(
		(await progressOf(inEuros, "2026-03-18", store))?.reason,
	).toMatchObject({
		code: "noExchangeRate",
		currency: "NOK",
		month: "2026-03",
	});
});

test("a team's costs are its own and its members' while they are members", async () => {
	const { save, won, figure } = await company();
	await won(1_000, "2026-03-11", ANN, { customerName: "Acme" });
	await won(1_000, "2026-03-12", BO, { customerName: "Bolt" });
	const march31 = { from: "2026-03-01", to: "2026-04-01" };
	const cost = (scope: Scope, kroner: number) =>
		save("cost", {
			type: "salary",
			amount: { minor: kroner * 100, currency: "DKK" },
			...march31,
			scope,
		});
	await cost({ kind: "seller", id: ANN }, 3_100);
	await cost({ kind: "seller", id: BO }, 3_100);
	await cost(ofNorth, 310);
	await cost(everyone, 31);
	const whole = "2026-03-31";
	expect((await figure("cac", ofAnn, whole)).value).toBe(310_000);
	// Bo's from the 10th on: 22 of 31 days.
	expect((await figure("cac", ofNorth, whole)).of).toEqual({
		above: 310_000 + 220_000 + 31_000,
		below: 2,
	});
	expect((await figure("cac", everyone, whole)).of?.above).toBe(654_100);
	// What is still to come has not been spent.
	expect((await figure("cac", ofAnn, "2026-03-11")).of?.above).toBe(110_000);
});

test("a merged customer is one, for whoever asks", async () => {
	const { done, all, won, figure } = await company();
	await won(1_000, "2026-01-05", ANN, { customerName: "Acme" });
	await won(3_000, "2026-03-05", ANN, { customerName: "ACME Danmark" });
	const [acme, other] = await all("customer");
	for (const scope of [ofAnn, everyone] as const)
		expect((await figure("clv", scope)).value).toBe(200_000);
	await done("mergeCustomers", { from: other?.id, into: acme?.id });
	const merged: Scope = { kind: "customer", id: acme?.id ?? "" };
	for (const scope of [ofAnn, everyone, merged] as const)
		expect((await figure("clv", scope)).value).toBe(400_000);
	expect((await figure("newCustomers", everyone)).value).toBe(0);
});

test("a pipeline of the past is what it was then", async () => {
	const { save, figure } = await company();
	const deal = (fields: object) =>
		save("deal", {
			owner: ANN,
			amount: { minor: 100_000, currency: "DKK" },
			...fields,
		});
	await deal({ status: "open", createdOn: "2026-03-02" });
	await deal({ status: "open", createdOn: "2026-03-20" });
	await deal({
		status: "lost",
		createdOn: "2026-03-03",
		closedOn: "2026-03-25",
	});
	for (const scope of [ofAnn, ofNorth, everyone] as const) {
		expect((await figure("openPipeline", scope)).value).toBe(200_000);
		expect((await figure("openPipeline", scope, "2026-03-31")).value).toBe(
			200_000,
		);
	}
});

test("a seller's own KPI counts as it was defined, and a goal keeps the definition it was set on", async () => {
	const { store, done, save, won, goal, figure } = await company();
	await won(1_000, "2026-03-11", ANN, { source: "fair" });
	await won(5_000, "2026-03-12", BO, { source: "fair" });
	await won(9_000, "2026-03-13", ANN, { source: "web" });
	const fairs = (sources: string[], teams?: string[]) => ({
		count: "dealsWon",
		measure: "count",
		filters: { sources, ...(teams && { teams }) },
	});
	const own = idOf(
		await save("customKpi", {
			name: "Deals from fairs",
			better: "higher",
			numerator: fairs(["fair"]),
		}),
	);
	const kpi = `custom:${own}`;
	expect((await figure(kpi, everyone)).value).toBe(2);
	const set = await goal({ kpi, kpiVersion: 1, scope: everyone, target: 4 });
	await done("saveRecord", {
		kind: "customKpi",
		id: own,
		patch: { numerator: fairs(["fair", "web"]) },
	});
	expect((await figure(kpi, everyone)).value).toBe(3);
	expect(await progressOf(set, "2026-03-18", store)).toMatchObject({
		actual: { value: 2 },
		target: 4,
	});
	// Bo joined the team on the 10th; nobody's deals are no team's.
	await done("saveRecord", {
		kind: "customKpi",
		id: own,
		patch: { numerator: fairs(["fair"], [NORTH]) },
	});
	expect((await figure(kpi, everyone)).value).toBe(2);
	expect((await figure("custom:gone", everyone)).value).toBeNull();
});

test("a goal set on a definition that was undone never takes on one made later", async () => {
	const { store, done, save, won, goal } = await company();
	await won(1_000, "2026-03-11");
	const wonDeals = { count: "dealsWon", measure: "count" };
	const own = idOf(
		await save("customKpi", {
			name: "Deals",
			better: "higher",
			numerator: wonDeals,
		}),
	);
	const redefine = (numerator: object) =>
		done("saveRecord", { kind: "customKpi", id: own, patch: { numerator } });
	const { actionId } = await redefine({ ...wonDeals, measure: "amount" });
	const terms = { kpi: `custom:${own}`, target: 4 };
	const set = await goal({ ...terms, kpiVersion: 2, currency: "DKK" });
	const actual = async () =>
		(await progressOf(set, "2026-03-18", store))?.actual;
	expect(await actual()).toMatchObject({ value: 100_000, unit: "money" });
	await done("undo", { actionId });
	expect(await actual()).toMatchObject({ value: 1, unit: "count" });
	await redefine({ count: "calls", measure: "count" });
	expect(await actual()).toMatchObject({ value: 1, unit: "count" });
	const latest = await goal({ ...terms, kpiVersion: 3 });
	expect((await progressOf(latest, "2026-03-18", store))?.actual.value).toBe(0);
});

test("every KPI answers for every kind of scope, and in an empty store too", async () => {
	const { store, won } = await company();
	for (const asOf of ["2026-03-18", "2026-04-30"]) {
		const figures = await figuresOf(kpiIds, everyone, march, asOf, store);
		for (const [id, figure] of Object.entries(figures))
			expect(
				figure.value === null ? figure.reason?.code : figure.value,
				id,
			).toSatisfy((each) => each !== undefined && !Number.isNaN(each));
	}
	await won(1_000, "2026-03-11", ANN, { customerName: "Acme" });
	for (const scope of [ofAnn, ofNorth, everyone])
		for (const text of [
			"2026-03-11",
			"2026-W11",
			"2026-Q1",
			"FY2026",
			"2026",
		]) {
			const period = parsePeriod(text);
			if (!period) throw new Error(text);
			const figures = await figuresOf(
				kpiIds,
				scope,
				period,
				"2026-03-18",
				store,
			);
			expect(figures.dealsWon?.value, `${scope.kind} ${text}`).toBe(1);
			for (const figure of Object.values(figures))
				expect(figure.value).not.toBeNaN();
		}
});

/** A year of a seller who wins about every second workday. */
async function steady() {
	const made = await company();
	for (let day = "2025-03-03"; day < "2026-03-16"; day = addDays(day, 3))
		await made.won(10_000, day, ANN, { firstContactOn: addDays(day, -20) });
	const open = await made.save("deal", {
		owner: ANN,
		status: "open",
		amount: { minor: 8_000_000, currency: "DKK" },
		stage: "Proposal",
		createdOn: "2026-02-20",
		expectedCloseOn: "2026-03-27",
		probability: 0.5,
	});
	return { ...made, open: idOf(open) };
}

test("the chance of a goal rises with what an open deal brings, and repeats", async () => {
	const { store, goal, open } = await steady();
	const set = await goal({ target: 13_000_000, currency: "DKK" });
	const progress = await progressOf(set, "2026-03-16", store);
	if (!progress) throw new Error("no progress");
	const chance = await chanceOf(set, progress, store);
	expect(chance).toEqual(await chanceOf(set, progress, store));
	const { probability, p10, p50, p90, swing } = chance;
	if (probability === null || p10 === null || p50 === null || p90 === null)
		throw new Error("unknown");
	expect(probability).toBeGreaterThan(0);
	expect(probability).toBeLessThan(1);
	expect(p10).toBeLessThanOrEqual(p50);
	expect(p50).toBeLessThanOrEqual(p90);
	expect(p10).toBeGreaterThanOrEqual(progress.actual.value ?? 0);
	expect(swing.map(({ id }) => id)).toEqual([open]);

	const effect = await dealEffectOf(
		set,
		progress,
		{ id: open, amount: 8_000_000 },
		store,
	);
	expect(effect.attainment.ifWon).toBeCloseTo(
		(effect.attainment.now ?? 0) + 8 / 13,
		10,
	);
	expect(effect.chance.ifWon).toBeGreaterThan(effect.chance.now ?? 1);
	expect(effect.chance.ifLost).toBeLessThan(effect.chance.now ?? 0);
	const thought = await dealEffectOf(set, progress, { amount: 100 }, store);
	expect(thought.chance.ifWon).toBeGreaterThanOrEqual(thought.chance.now ?? 1);

	expect(await pipelineForecastOf(set, progress, store)).toMatchObject({
		forecast: { value: (progress.actual.value ?? 0) + 8_000_000 * 0.5 },
		overdue: 0,
		undated: 0,
	});
});

test("no history is no chance, and a ratio has none", async () => {
	const { store, goal } = await company();
	const set = await goal({ target: 40_000_000, currency: "DKK" });
	const progress = await progressOf(set, "2026-03-18", store);
	if (!progress) throw new Error("no progress");
	expect(await chanceOf(set, progress, store)).toMatchObject({
		probability: null,
		reason: { code: "tooLittleHistory" },
	});
	const rate = await goal({ kpi: "winRate", target: 0.6 });
	const standing = await progressOf(rate, "2026-03-18", store);
	if (!standing) throw new Error("no progress");
	expect((await chanceOf(rate, standing, store)).probability).toBeNull();
});

test("each week's forecast is kept once, as of its Monday", async () => {
	const { store, done, goal } = await steady();
	const set = await goal({ target: 13_000_000, currency: "DKK" });
	const [memo, ...others] = await memosOf("2026-03-18", store);
	expect(others).toEqual([]);
	expect(memo).toMatchObject({
		goal: set.id,
		period: "2026-03",
		on: "2026-03-16",
		target: 13_000_000,
	});
	expect(memo?.chance).toBeGreaterThan(0);
	await done("rememberForecasts", { memos: [memo] });
	expect(await memosOf("2026-03-20", store)).toEqual([]);
	expect(await memosOf("2026-03-23", store)).toHaveLength(1);
});
