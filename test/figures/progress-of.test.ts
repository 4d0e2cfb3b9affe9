import { expect, test } from "vitest";
import { pipelineForecastOf } from "../../lib/figures/pipeline-forecast-of.ts";
import { progressOf } from "../../lib/figures/progress-of.ts";
import { ANN, company, ofAnn, ofNorth } from "./company.ts";

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
