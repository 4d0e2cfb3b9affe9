import { afterEach, expect, test, vi } from "vitest";
import { pipelineOf } from "../../lib/figures/pipeline-of.ts";
import { pipelineRecordsOf } from "../../lib/figures/pipeline-records-of.ts";
import { type Period, parsePeriod } from "../../lib/time/period.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { ANN, BO, company, everyone, march, ofAnn } from "./company.ts";

const asOf = "2026-03-18";
const april = parsePeriod("2026-04") as Period;

afterEach(() => void vi.useRealTimers());

/** A day's own clock: what is entered is entered on it. */
async function on<T>(day: string, act: () => Promise<T>): Promise<T> {
	vi.setSystemTime(`${day}T10:00:00Z`);
	return act();
}

async function sales() {
	vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${asOf}T10:00:00Z`) });
	const { store, done, save, goal, won } = await company();
	let next = 0;
	const id = () =>
		`0190a0a0-0000-7000-8000-0000000ee${String(++next).padStart(3, "0")}`;
	const open = async (
		kroner: number | null,
		more: object = {},
		owner = ANN,
	) => {
		const deal = id();
		await save(
			"deal",
			{
				owner,
				status: "open",
				...(kroner !== null && {
					amount: { minor: kroner * 100, currency: "DKK" },
				}),
				...more,
			},
			deal,
		);
		return deal;
	};
	const change = (deal: string, patch: object) =>
		done("saveRecord", { kind: "deal", id: deal, patch });
	const figures = (scope = ofAnn) =>
		pipelineOf(scope, [march, april], asOf, store);
	const records = (scope = ofAnn, period = march) =>
		pipelineRecordsOf(scope, period, asOf, store);
	return { store, done, save, goal, won, open, change, figures, records };
}

test("open deals by month and by period, and how far they cover what is missing", async () => {
	const { save, goal, won, open, figures } = await sales();
	await goal({ target: 100_000, currency: "DKK" });
	await won(400, "2026-03-03");
	await open(1, { expectedCloseOn: "2026-03-17" });
	await open(300, { expectedCloseOn: "2026-03-20" });
	await open(900, { expectedCloseOn: "2026-03-31" });
	await open(20, { expectedCloseOn: "2026-04-30" });
	await open(5, { expectedCloseOn: "2027-09-01" });
	await open(7);
	await open(null, {});
	await open(5_000, { expectedCloseOn: "2026-03-20" }, BO);
	await save("deal", { owner: ANN, status: "lost", closedOn: "2026-03-04" });
	const {
		open: all,
		byMonth,
		byPeriod,
		coverage,
		coverageByWeight,
		unpriced,
	} = await figures();
	expect(all).toMatchObject({ deals: 7, amount: { value: 123_300, n: 6 } });
	const told = (list: typeof byMonth) =>
		list
			.filter(({ deals }) => deals > 0)
			.map(({ when, deals, amount }) => [
				when.is === "period" ? when.period.id : when.is,
				deals,
				amount.value,
			]);
	expect(told(byPeriod)).toEqual([
		["overdue", 1, 100],
		["2026-03", 2, 120_000],
		["2026-04", 1, 2_000],
		["later", 1, 500],
		["undated", 2, 700],
	]);
	expect(told(byMonth).map(([when]) => when)).toEqual([
		"overdue",
		"2026-03",
		"2026-04",
		"later",
		"undated",
	]);
	expect(byMonth.filter(({ when }) => when.is === "period")).toHaveLength(12);
	// 1,200 due of the 600 missing.
	expect(coverage).toMatchObject({
		value: 2,
		of: { above: 120_000, below: 60_000 },
	});
	// One of two was won.
	expect(coverageByWeight).toBe(1);
	expect(unpriced.rows).toHaveLength(1);
});

test("stale is measured by each seller's own wins, also where all are looked at together", async () => {
	const { won, open, figures } = await sales();
	for (const [owner, longer] of [
		[ANN, 0],
		[BO, 100],
	] as const)
		for (const days of [2, 4, 6, 8, 14])
			await won(1, "2026-02-20", owner, {
				firstContactOn: addDays("2026-02-20", -days - longer),
			});
	const age = { firstContactOn: addDays(asOf, -50) };
	const anns = await open(10, age);
	await open(20, age, BO);
	await open(30);
	const { stale, ageless } = await figures(everyone);
	expect(stale.rows).toMatchObject([{ id: anns, days: 50, isScopes: false }]);
	expect(stale.rows[0]?.usual).toBeCloseTo(9.2, 9);
	expect(stale.amount.value).toBe(1_000);
	expect(ageless).toBe(1);
	expect((await figures()).stale.deals).toBe(1);
});

test("put off: how often and how far, since the first of these deals came in", async () => {
	const { open, change, records } = await sales();
	const deal = await on("2026-02-02", () =>
		open(10, { expectedCloseOn: "2026-02-20" }),
	);
	await on("2026-02-10", () => change(deal, { expectedCloseOn: "2026-03-10" }));
	await on("2026-03-01", () => change(deal, { expectedCloseOn: "2026-04-01" }));
	await on("2026-03-02", () => open(5, { expectedCloseOn: "2026-03-20" }));
	const { slipped, knownFrom } = await on(asOf, () => records());
	expect(knownFrom).toBe("2026-02-02");
	expect(slipped).toMatchObject({
		deals: 1,
		amount: { value: 1_000 },
		times: 2,
		median: 40,
	});
	expect(slipped.rows).toMatchObject([
		{
			id: deal,
			times: 2,
			days: 40,
			first: "2026-02-20",
			lastOn: "2026-03-01",
		},
	]);
});

test("how long deals stand in a stage, against those that were won from it", async () => {
	const { won, open, change, records } = await sales();
	for (const days of [2, 4, 6, 8, 14]) {
		const from = addDays("2026-02-20", -days);
		await won(1, "2026-02-20", ANN, {
			createdOn: from,
			stageHistory: [{ stage: "Demo", from }],
		});
	}
	const seen = await on("2026-02-01", () =>
		open(10, { stage: "Lead", createdOn: "2026-01-01" }),
	);
	await on("2026-02-18", () => change(seen, { stage: "Demo" }));
	await on("2026-03-17", () => open(20, { stage: "Demo" }));
	await on("2026-03-17", () => open(5));
	const { stages } = await on(asOf, () => records());
	const [demo, none] = stages;
	expect(demo).toMatchObject({
		stage: "Demo",
		deals: 2,
		// Only one of the two was seen to enter it.
		here: { median: 28, n: 1 },
		age: { median: 76, n: 1 },
		usual: { median: 6, n: 5 },
		longer: [{ id: seen, days: 28 }],
	});
	expect(none).toMatchObject({ stage: null, deals: 1, usual: null });
});

test("lost in the period, by reason", async () => {
	const { save, records } = await sales();
	const lost = (closedOn: string, more: object = {}) =>
		save("deal", {
			owner: ANN,
			status: "lost",
			closedOn,
			amount: { minor: 5_000, currency: "DKK" },
			...more,
		});
	await lost("2026-03-02", { lostReason: "Price" });
	await lost("2026-03-03");
	await lost("2026-03-04");
	await lost("2026-02-04", { lostReason: "Timing" });
	const told = await records();
	expect(
		told.losses.map(({ reason, deals, amount }) => [
			reason,
			deals,
			amount.value,
		]),
	).toEqual([
		["Price", 1, 5_000],
		[null, 2, 10_000],
	]);
	expect(told.lost).toMatchObject({ deals: 3, amount: { value: 15_000 } });
	expect(told.knownFrom).toBeNull();
});

test("tells how many records are read", async () => {
	const { open, store } = await sales();
	await open(1);
	await open(2);
	const heard: number[][] = [];
	await pipelineRecordsOf(ofAnn, march, asOf, store, (...told) =>
		heard.push(told),
	);
	expect(heard).toEqual([[2, 2]]);
});
