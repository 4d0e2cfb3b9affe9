import { expect, test } from "vitest";
import { dealEffectOf } from "../../lib/figures/chance-of.ts";
import { pipelineForecastOf } from "../../lib/figures/pipeline-forecast-of.ts";
import { progressOf } from "../../lib/figures/progress-of.ts";
import { WHOLE } from "../../lib/model/deal.ts";
import { idOf } from "../actions/world.ts";
import { ANN, BO, company, ofAnn, ofNorth } from "./company.ts";

/** An open deal of Ann's, sure to be won. */
const sure = (minor: number, expectedCloseOn: string) => ({
	owner: ANN,
	amount: { minor, currency: "DKK" },
	status: "open",
	createdOn: "2026-03-02",
	expectedCloseOn,
	probability: 1,
});

test("a member with two goals on the same is asked for one of them in the team's", async () => {
	const { goal, store } = await company();
	await goal({ target: 1_000, currency: "DKK" });
	await goal({ target: 1_500, currency: "DKK", isRecurring: false });
	const team = await goal({
		scope: ofNorth,
		isSumOfMembers: true,
		currency: "DKK",
	});
	const targetOn = async (day: string) =>
		(await progressOf(team, day, store))?.target;
	expect(await targetOn("2026-03-18")).toBe(1_500);
	expect(await targetOn("2026-04-18")).toBe(1_000);
});

test("coverage is of what is missing on the day, to the goal of that period", async () => {
	const { save, goal, won, figure } = await company();
	await goal({ target: 10_000, currency: "DKK" });
	await save("deal", sure(20_000, "2026-03-25"));
	const coverageOn = (day: string) => figure("pipelineCoverage", ofAnn, day);
	expect((await coverageOn("2026-03-18")).value).toBe(2);
	await goal({ target: 20_000, currency: "DKK", isRecurring: false });
	expect((await coverageOn("2026-03-18")).value).toBe(1);
	// Reached on its last day, nothing is missing after it either.
	await won(200, "2026-03-31");
	expect((await coverageOn("2026-04-02")).reason?.code).toBe("goalReached");
});

test("the pipeline forecast of a goal that has not begun leaves out what is due before it", async () => {
	const { save, goal, store } = await company();
	await save("deal", sure(100, "2026-03-25"));
	await save("deal", sure(1_000, "2026-04-25"));
	const april = await goal({
		target: 5_000,
		currency: "DKK",
		startsOn: "2026-04-01",
	});
	const progress = await progressOf(april, "2026-03-18", store);
	if (!progress) throw new Error("no progress");
	expect(
		(await pipelineForecastOf(april, progress, store))?.forecast.value,
	).toBe(1_000);
});

test("a shared deal, won, is its part of a deal towards a seller's goal on deals", async () => {
	const { save, goal, store } = await company();
	const shared = idOf(
		await save("deal", {
			...sure(1_000, "2026-03-25"),
			credits: [
				{ seller: ANN, share: WHOLE / 4 },
				{ seller: BO, share: (WHOLE * 3) / 4 },
			],
		}),
	);
	for (const [scope, ifWon] of [
		[ofAnn, 0.25 / 4],
		[ofNorth, 1 / 4],
	] as const) {
		const set = await goal({ kpi: "dealsWon", scope, target: 4 });
		const progress = await progressOf(set, "2026-03-18", store);
		if (!progress) throw new Error("no progress");
		const effectOf = (deal: { id?: string; amount: number }) =>
			dealEffectOf(set, progress, deal, store);
		const { attainment } = await effectOf({ id: shared, amount: 250 });
		expect(attainment).toEqual({ now: 0, ifWon, ifLost: 0 });
		expect((await effectOf({ amount: 250 })).attainment.ifWon).toBe(1 / 4);
	}
});

test("a goal in another currency leaves the sizes of a seller's own KPI in the company's", async () => {
	const { save, goal, store } = await company();
	await save(
		"rateMonth",
		{ manual: { EUR: { rate: "7.5", in: "DKK" } } },
		"2026-03",
	);
	// 750 and 1,500 kroner.
	for (const minor of [100_00, 200_00])
		await save("deal", {
			owner: ANN,
			status: "won",
			amount: { minor, currency: "EUR" },
			closedOn: "2026-03-03",
		});
	const large = idOf(
		await save("customKpi", {
			name: "Revenue of large deals",
			better: "higher",
			numerator: {
				count: "dealsWon",
				measure: "amount",
				filters: { minAmount: 1_000_00 },
			},
		}),
	);
	const set = await goal({
		kpi: `custom:${large}`,
		kpiVersion: 1,
		target: 1_000_00,
		currency: "EUR",
	});
	expect((await progressOf(set, "2026-03-18", store))?.actual).toMatchObject({
		value: 200_00,
		currency: "EUR",
	});
});
