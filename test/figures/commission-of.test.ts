import { describe, expect, test } from "vitest";
import { newId } from "../../lib/clock.ts";
import {
	commissionBasesOf,
	commissionFor,
	commissionRunRate,
} from "../../lib/figures/commission-of.ts";
import { commissionOf, commissionOfDeal } from "../../lib/goal/commission.ts";
import {
	type CommissionPlan,
	commissionPlanExample,
} from "../../lib/model/commission-plan.ts";
import { periodOf } from "../../lib/time/period.ts";
import { world } from "../actions/world.ts";

const asOf = "2026-03-18";
const march = periodOf("month", asOf);
const organisation = { kind: "organisation" } as const;

/** 5 % of what lies below 40 % of the goal, then 8 %, above the goal 12 %. */
const plan: CommissionPlan = {
	...commissionPlanExample,
	tiers: [
		{ from: 0, rate: 50_000 },
		{ from: 0.4, rate: 80_000 },
		{ from: 1, rate: 120_000 },
	],
	bonus: undefined,
};

/** The worked example: A has won 200 000.00 of 400 000.00 by 18 March 2026. */
async function workedExample() {
	const here = world();
	const seller = async (name: string) => {
		const id = newId();
		await here.done("saveRecord", {
			kind: "seller",
			id,
			isNew: true,
			patch: { name },
		});
		return id;
	};
	const a = await seller("A");
	const b = await seller("B");
	const won = (
		owner: string,
		closedOn: string,
		minor: number,
		currency = "DKK",
	) =>
		here.done("logDeal", {
			owner,
			closedOn,
			status: "won",
			amount: { minor, currency },
		});
	await won(a, "2026-03-03", 10_000_000);
	await won(a, "2026-03-11", 6_250_000);
	await won(a, "2026-03-17", 3_750_000);
	await won(b, "2026-03-04", 1_000_000);
	const goal = (more: object = {}) =>
		here.done("setGoal", {
			kpi: "revenue",
			scope: { kind: "seller", id: a },
			periodKind: "month",
			startsOn: "2026-03-01",
			isRecurring: false,
			target: 40_000_000,
			currency: "DKK",
			...more,
		});
	return { ...here, a, b, won, goal };
}

describe("what a plan pays", () => {
	test("the worked example: so far, at this rate, and for one more deal", async () => {
		const { store, goal, a } = await workedExample();
		await goal();
		const [base, ...others] = await commissionBasesOf(
			plan,
			{ kind: "seller", id: a },
			[march],
			asOf,
			store,
		);
		if (!base) throw new Error("nobody is paid");
		expect(others).toEqual([]);
		expect(base).toMatchObject({
			value: { value: 20_000_000, currency: "DKK" },
			target: 40_000_000,
		});
		// 160 000 × 5 % + 40 000 × 8 %
		expect(commissionFor(plan, base).amount).toBe(1_120_000);
		const end = await commissionRunRate(plan, base, asOf, store);
		expect(end).toBe(36_666_667);
		// 160 000 × 5 % + 206 666.67 × 8 %
		expect(commissionOf(plan, end ?? 0, base.target).amount).toBe(2_453_333);
		// 200 000 × 8 % + 50 000 × 12 %
		expect(
			commissionOfDeal(plan, 20_000_000, 25_000_000, base.target).amount,
		).toBe(2_200_000);
	});

	test("without an own goal, tiers by attainment pay nothing that is known", async () => {
		const { store, goal, a, b } = await workedExample();
		await goal({ kpi: "dealsWon", currency: undefined });
		await goal({ currency: "EUR" });
		await goal({ periodKind: "quarter" });
		await goal({ scope: organisation });
		await goal({ startsOn: "2026-02-01" });
		const bases = await commissionBasesOf(
			plan,
			organisation,
			[march],
			asOf,
			store,
		);
		expect(bases.map(({ seller }) => seller)).toEqual([a, b]);
		for (const base of bases)
			expect(commissionFor(plan, base)).toMatchObject({
				amount: null,
				reason: { code: "noGoal" },
			});
	});

	test("a recurring goal counts from its first period to its last, and one set for the month alone comes before it", async () => {
		const { store, goal, a } = await workedExample();
		await goal({ isRecurring: true, endsOn: "2026-04-30", target: 100 });
		const targetIn = async (month: string) =>
			(
				await commissionBasesOf(
					plan,
					{ kind: "seller", id: a },
					[periodOf("month", `${month}-01`)],
					"2026-06-30",
					store,
				)
			)[0]?.target;
		expect(await targetIn("2026-02")).toBeNull();
		expect(await targetIn("2026-03")).toBe(100);
		expect(await targetIn("2026-04")).toBe(100);
		expect(await targetIn("2026-05")).toBeNull();
		await goal({ target: 200 });
		expect(await targetIn("2026-03")).toBe(200);
		expect(await targetIn("2026-04")).toBe(100);
	});

	test("a goal against the month before is reckoned from what that month was", async () => {
		const { store, goal, won, a } = await workedExample();
		await won(a, "2026-02-10", 20_000_000);
		await goal({
			target: undefined,
			relative: { change: 1, against: "previousPeriod" },
		});
		const [base] = await commissionBasesOf(
			plan,
			{ kind: "seller", id: a },
			[march],
			asOf,
			store,
		);
		expect(base?.target).toBe(40_000_000);
		expect(base && commissionFor(plan, base).amount).toBe(1_120_000);
	});

	test("only those it names, and of a team those who are in it then", async () => {
		const { store, done, a, b } = await workedExample();
		const team = newId();
		await done("saveRecord", {
			kind: "team",
			id: team,
			isNew: true,
			patch: { name: "North" },
		});
		await done("saveRecord", {
			kind: "membership",
			id: newId(),
			isNew: true,
			patch: { team, seller: a, to: "2026-03-01" },
		});
		await done("saveRecord", {
			kind: "membership",
			id: newId(),
			isNew: true,
			patch: { team, seller: b, from: "2026-03-31" },
		});
		const paid = async (month: string, some: CommissionPlan = plan) =>
			(
				await commissionBasesOf(
					some,
					{ kind: "team", id: team },
					[periodOf("month", `${month}-01`)],
					asOf,
					store,
				)
			).map(({ seller }) => seller);
		expect(await paid("2026-02")).toEqual([a]);
		expect(await paid("2026-03")).toEqual([b]);
		expect(await paid("2026-03", { ...plan, sellers: [a] })).toEqual([]);
	});

	test("what cannot be converted into its currency is unknown, and so is what it pays", async () => {
		const { store, won, b } = await workedExample();
		await won(b, "2026-03-05", 100, "SEK");
		const byValue: CommissionPlan = {
			...plan,
			basis: "value",
			tiers: [{ from: 0, rate: 50_000 }],
		};
		const bases = await commissionBasesOf(
			byValue,
			organisation,
			[march],
			asOf,
			store,
		);
		expect(bases.map((base) => commissionFor(byValue, base))).toMatchObject([
			{ amount: 1_000_000 },
			{ amount: null, reason: { code: "noExchangeRate", currency: "SEK" } },
		]);
	});

	test("an own KPI that is gone, or has become an average, pays nothing that is known", async () => {
		const { store, done, a } = await workedExample();
		const id = newId();
		const part = { count: "dealsWon", measure: "amount" };
		await done("saveRecord", {
			kind: "customKpi",
			id,
			isNew: true,
			patch: { name: "Won", better: "higher", numerator: part },
		});
		const onOwn: CommissionPlan = {
			...plan,
			kpi: `custom:${id}`,
			basis: "value",
			tiers: [{ from: 0, rate: 50_000 }],
		};
		const amount = async () => {
			const [base] = await commissionBasesOf(
				onOwn,
				{ kind: "seller", id: a },
				[march],
				asOf,
				store,
			);
			return base && commissionFor(onOwn, base).amount;
		};
		expect(await amount()).toBe(1_000_000);
		await done("saveRecord", {
			kind: "customKpi",
			id,
			patch: { denominator: { count: "dealsWon", measure: "count" } },
		});
		expect(await amount()).toBeNull();
		await done("deleteRecord", { kind: "customKpi", id });
		expect(await amount()).toBeNull();
	});

	test("several periods at once are the same as each alone", async () => {
		const { store, goal, won, a, b } = await workedExample();
		await goal({ isRecurring: true, startsOn: "2026-02-01" });
		await won(a, "2026-02-27", 700);
		await won(b, "2026-01-31", 900);
		const months = ["2026-03", "2026-02", "2026-01"].map((month) =>
			periodOf("month", `${month}-01`),
		);
		const ask = (periods: typeof months) =>
			commissionBasesOf(plan, organisation, periods, asOf, store);
		const alone = await Promise.all(months.map((month) => ask([month])));
		const together = await ask(months);
		expect(together).toEqual(alone.flat());
		expect(together.map(({ value, target }) => [value.value, target])).toEqual([
			[20_000_000, 40_000_000],
			[1_000_000, null],
			[700, 40_000_000],
			[0, null],
			[0, null],
			[900, null],
		]);
	});
});
