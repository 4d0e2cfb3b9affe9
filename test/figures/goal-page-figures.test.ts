import { describe, expect, test, vi } from "vitest";
import { experienceOfGoal } from "../../lib/figures/experience-of-goal.ts";
import { forecastBiasOf } from "../../lib/figures/forecast-bias-of.ts";
import { kpiOf } from "../../lib/figures/kpi-of.ts";
import { progressOf, targetOf } from "../../lib/figures/progress-of.ts";
import { earlierOf, smartOfGoal } from "../../lib/figures/smart-of.ts";
import { termsOf } from "../../lib/goal/versions.ts";
import type { Goal } from "../../lib/model/goal.ts";
import { periodOf } from "../../lib/time/period.ts";
import { idOf, world } from "../actions/world.ts";

const ANN = "0190a0a0-0000-7000-8000-00000000b001";
const BO = "0190a0a0-0000-7000-8000-00000000b002";
const NORTH = "0190a0a0-0000-7000-8000-00000000f001";
const asOf = "2026-03-18";
const march = periodOf("month", asOf);

/** Ann in the team North, Bo from the 20th on; and a revenue goal of Ann's for every month. */
async function company() {
	const { store, done, one } = world();
	let next = 0;
	const save = (kind: string, id: string, patch: object) =>
		done("saveRecord", { kind, id, isNew: true, patch });
	const some = () =>
		`0190a0a0-0000-7000-8000-0000000ff${String(++next).padStart(3, "0")}`;
	await save("seller", ANN, { name: "Ann" });
	await save("seller", BO, { name: "Bo" });
	await save("team", NORTH, { name: "North" });
	await save("membership", some(), { seller: ANN, team: NORTH });
	await save("membership", some(), {
		seller: BO,
		team: NORTH,
		from: "2026-03-20",
	});
	const goal = async (terms: object = {}): Promise<Goal> => {
		const id = idOf(
			await done("setGoal", {
				kpi: "revenue",
				scope: { kind: "seller", id: ANN },
				periodKind: "month",
				startsOn: "2026-01-01",
				isRecurring: true,
				target: 100_000_00,
				currency: "DKK",
				...terms,
			}),
		);
		const stored = await one("goal", id);
		if (!stored) throw new Error("no goal");
		return stored;
	};
	const won = (kroner: number, closedOn: string, more: object = {}) =>
		save("deal", some(), {
			owner: ANN,
			status: "won",
			amount: { minor: kroner * 100, currency: "DKK" },
			closedOn,
			...more,
		});
	return { store, done, one, save, some, goal, won };
}

describe("the five lights of a goal", () => {
	const light = async (
		{ store }: Awaited<ReturnType<typeof company>>,
		goal: Goal,
		name: string,
	) =>
		(await smartOfGoal(goal, march, asOf, store)).lights.find(
			(each) => each.light === name,
		);

	test("say what has not come in, and since when", async () => {
		const own = await company();
		const goal = await own.goal();
		expect(await light(own, goal, "measurable")).toMatchObject({
			state: "no",
			inputs: ["deals", "amounts"],
		});
		await own.won(1_000, "2026-02-20");
		expect(await light(own, goal, "measurable")).toMatchObject({
			state: "partly",
			days: { since: "2026-02-20" },
		});
		await own.won(1_000, "2026-03-17");
		expect(await light(own, goal, "measurable")).toMatchObject({
			state: "yes",
		});
	});

	test("hold the target against the same KPI's earlier periods, of those that lie in the data", async () => {
		const own = await company();
		const goal = await own.goal();
		await own.won(1_000, "2025-11-15");
		await own.won(150_000, "2025-12-10");
		await own.won(90_000, "2026-01-10");
		await own.won(100_000, "2026-02-27");
		const kpi = await kpiOf("revenue", undefined, own.store);
		if (!kpi) throw new Error("no KPI");
		// The data begins in the middle of November: that month says nothing of a whole one.
		expect(
			(await earlierOf(goal, kpi, march, asOf, own.store)).map((each) => [
				each.period.id,
				each.value,
			]),
		).toEqual([
			["2025-12", 150_000_00],
			["2026-01", 90_000_00],
			["2026-02", 100_000_00],
		]);
		expect(await light(own, goal, "realistic")).toMatchObject({
			state: "yes",
			earlier: { n: 3, reached: 2 },
		});
	});
});

test("a goal's experience is of its trailing year and its sellers on the day", async () => {
	const { store, done, goal, won } = await company();
	const scope = { kind: "team", id: NORTH };
	const set = await goal({ scope });
	await won(10_000, "2025-03-01", { firstContactOn: "2025-02-01" });
	await won(20_000, "2026-01-10", { firstContactOn: "2025-12-10" });
	await won(40_000, "2026-03-02", { firstContactOn: "2026-02-02" });
	await done("logActivity", {
		type: "call",
		on: "2026-03-03",
		count: 3,
		owner: ANN,
	});
	const found = await experienceOfGoal(set, asOf, store);
	expect(found.experience).toMatchObject({
		dealsWon: 2,
		contacts: 2,
		calls: 3,
		averageDealValue: 30_000_00,
	});
	// Two wins are too few to tell how long one takes.
	expect(found.leadTimes.contact).toBeNull();
	expect(found.isWorkday).toBe(true);
	expect(found.sellers).toBe(1);
	expect((await experienceOfGoal(set, "2026-03-21", store)).isWorkday).toBe(
		false,
	);
	expect((await experienceOfGoal(set, "2026-03-23", store)).sellers).toBe(2);
});

test("a scope's bias is of its own goals' ended periods, and of nobody else's", async () => {
	const { store, done, goal, won } = await company();
	const own = await goal();
	const other = await goal({ scope: { kind: "seller", id: BO } });
	for (const [period, on] of [
		["2025-12", "2025-12-08"],
		["2026-01", "2026-01-12"],
		["2026-02", "2026-02-09"],
		["2026-03", "2026-03-16"],
	] as const) {
		await won(100_000, on);
		await done("rememberForecasts", {
			memos: [
				{ goal: own.id, period, on, forecast: 120_000_00 },
				{ goal: other.id, period, on, forecast: 900_000_00 },
			],
		});
	}
	const ann = { kind: "seller", id: ANN } as const;
	const bias = await forecastBiasOf(ann, asOf, store);
	expect(bias?.n).toBe(3);
	expect(bias?.bias).toBeCloseTo(0.2, 12);
	// March is not over: two ended periods are too few on 20 February.
	expect(await forecastBiasOf(ann, "2026-02-20", store)).toBeNull();
	expect((await forecastBiasOf(ann, "2026-04-01", store))?.n).toBe(4);
});

test("what was believed of a goal is held against what it measured then", async () => {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 2, 1) });
	const { store, done, goal, won } = await company();
	const own = await goal();
	for (const [period, on] of [
		["2025-12", "2025-12-08"],
		["2026-01", "2026-01-12"],
		["2026-02", "2026-02-09"],
	] as const) {
		await won(100_000, on);
		await done("rememberForecasts", {
			memos: [{ goal: own.id, period, on, forecast: 120_000_00 }],
		});
	}
	vi.setSystemTime(Date.UTC(2026, 2, 2));
	const { kpi: _kpi, currency: _currency, ...terms } = termsOf(own);
	await done("setGoal", { id: own.id, ...terms, kpi: "dealsWon", target: 4 });
	const bias = await forecastBiasOf({ kind: "seller", id: ANN }, asOf, store);
	vi.useRealTimers();
	expect(bias).toMatchObject({ n: 3 });
	expect(bias?.bias).toBeCloseTo(0.2, 12);
});

test("a month that was over when its goal changed keeps its own, all through", async () => {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 1, 2) });
	const { store, done, goal, one } = await company();
	const { id } = await goal({ breakdown: { by: "shape" } });
	vi.setSystemTime(Date.UTC(2026, 2, 5));
	const set = await one("goal", id);
	if (!set) throw new Error("no goal");
	await done("setGoal", { id, ...termsOf(set), target: 150_000_00 });
	const changed = await one("goal", id);
	const kpi = await kpiOf("revenue", undefined, store);
	if (!changed || !kpi) throw new Error("not there");
	const during = async (day: string) => {
		const period = periodOf("month", day);
		return {
			target: (await progressOf(changed, day, store, period))?.target,
			asked: (await targetOf(changed, kpi, period, day, store)).target,
		};
	};
	vi.useRealTimers();
	expect(await during("2026-02-20")).toEqual({
		target: 100_000_00,
		asked: 100_000_00,
	});
	expect(await during("2026-03-02")).toEqual({
		target: 150_000_00,
		asked: 150_000_00,
	});
	// January was over before it was set: it has what it says now.
	expect((await during("2026-01-20")).target).toBe(150_000_00);
});
