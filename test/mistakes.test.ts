import { describe, expect, test } from "vitest";
import { periodOfGoal } from "../lib/goal/goal-period.ts";
import { measureGoal } from "../lib/goal/measure-goal.ts";
import { milestoneChange, milestoneOf } from "../lib/goal/milestones.ts";
import { resolveTarget } from "../lib/goal/target.ts";
import { changeGoal, termsOf, termsOn } from "../lib/goal/versions.ts";
import { averageDealValue } from "../lib/kpi/average-deal-value.ts";
import { customFigure, customUnit } from "../lib/kpi/custom.ts";
import { dealsWon } from "../lib/kpi/deals-won.ts";
import { revenue } from "../lib/kpi/revenue.ts";
import { salesCycle } from "../lib/kpi/sales-cycle.ts";
import { weightedPipeline } from "../lib/kpi/weighted-pipeline.ts";
import { winRate } from "../lib/kpi/win-rate.ts";
import {
	type CustomKpi,
	customKpiExample,
	definitionOf,
} from "../lib/model/custom-kpi.ts";
import { ratesOf } from "../lib/money/rates.ts";
import { daysIn } from "../lib/time/period.ts";
import { addDays } from "../lib/time/plain-date.ts";
import { workdaysOf } from "../lib/time/workdays.ts";
import { denmark, goal, measured } from "./goal/measured.ts";
import { draftsFrom, mappingOf, tableOf } from "./intake/reading.ts";
import { figureOf } from "./kpi/evidence-of.ts";
import {
	contextOf,
	deal,
	dkk,
	factsOfAll,
	HALF,
	march,
	won,
} from "./tally/records.ts";

// Mistakes that other sales tools made, some for years. Each must stay impossible here.

describe("numbers, periods and imports", () => {
	test("mistake 4: 'average days to close' is a sum", () => {
		const after = (days: number) =>
			deal({ firstContactOn: addDays("2026-03-11", -days) });
		const facts = factsOfAll("deal", [after(10), after(20), after(60)]);
		expect(figureOf(salesCycle, facts, march)).toMatchObject({
			value: 30,
			n: 3,
		});
	});

	test.each([1, 7] as const)(
		"mistake 5: a weekly goal spans eight days (week start %i)",
		(weekStart) => {
			const weekly = goal({
				kpi: "dealsWon",
				periodKind: "week",
				isRecurring: true,
				startsOn: "2026-03-02",
			});
			const days = Array.from({ length: 21 }, (_, at) =>
				addDays("2026-03-15", at),
			);
			const facts = factsOfAll(
				"deal",
				days.map((day) => won(1, day)),
			);
			for (const day of days.slice(7, 14)) {
				const week = periodOfGoal(weekly, day, { weekStart });
				if (!week) throw new Error("a weekly goal has a week");
				expect(daysIn(week)).toBe(7);
				const context = contextOf("2026-03", "2026-04-30", { period: week });
				expect(figureOf(dealsWon, facts, context).value).toBe(7);
				// The next one begins where it ends: no day is in two weeks.
				const next = periodOfGoal(weekly, week.to, { weekStart });
				expect(next?.from).toBe(week.to);
			}
		},
	);

	test("mistake 8: a half-credited deal counted whole", () => {
		const credits = [
			{ seller: "a", share: HALF },
			{ seller: "b", share: HALF },
		];
		const deals = [won(10, "2026-03-11", { credits })];
		const valuesOf = (...subjects: `seller:${string}`[]) => {
			const facts = factsOfAll("deal", deals, ...subjects);
			return [revenue, dealsWon].map(
				(kpi) => figureOf(kpi, facts, march).value,
			);
		};
		expect(valuesOf("seller:a")).toEqual([500, 0.5]);
		expect(valuesOf("seller:b")).toEqual([500, 0.5]);
		expect(valuesOf("seller:a", "seller:b")).toEqual([1_000, 1]);
		expect(valuesOf()).toEqual([1_000, 1]);
	});

	test("mistake 9: a month with zero sales shows variance 0 instead of minus the target", () => {
		const monthly = goal({ kpi: "revenue", target: 40_000_000 });
		expect(measured("2026-04-01", monthly, [])).toMatchObject({
			actual: { value: 0 },
			attainment: 0,
			ahead: -40_000_000,
			neededPerWorkday: 40_000_000,
			state: "missed",
		});
	});

	describe("mistake 10", () => {
		test("'won per month' groups by creation date", () => {
			const facts = factsOfAll("deal", [
				won(10, "2026-03-11", {
					createdOn: "2026-01-05",
					firstContactOn: "2026-02-02",
				}),
			]);
			const wonIn = (month: string) =>
				figureOf(dealsWon, facts, contextOf(month, "2026-04-30")).value;
			expect(["2026-01", "2026-02", "2026-03"].map(wonIn)).toEqual([0, 0, 1]);
		});

		test("totals stop at 100 rows", () => {
			const facts = factsOfAll(
				"deal",
				Array.from({ length: 1_234 }, () => won(1)),
			);
			expect(figureOf(revenue, facts, march).value).toBe(123_400);
			expect(figureOf(dealsWon, facts, march).value).toBe(1_234);
		});

		test("a custom stage gives NaN", () => {
			const stage = "Afventer direktørens hund";
			const facts = factsOfAll("deal", [
				won(10, "2026-03-11", { stage }),
				deal({ status: "lost", stage }),
				deal({ status: "open", closedOn: undefined, amount: dkk(30), stage }),
			]);
			const values = [weightedPipeline, winRate, revenue, averageDealValue].map(
				(kpi) => figureOf(kpi, facts, march).value,
			);
			expect(values).toEqual([1_500, 0.5, 1_000, 1_000]);
		});
	});

	describe("mistake 11", () => {
		const file = (...rows: string[]) =>
			tableOf(["Titel;Beløb;Status;Lukkedato", ...rows].join("\n"));
		const questionsOf = (table: ReturnType<typeof file>) =>
			mappingOf(table).columns.flatMap(({ question }) => question ?? []);

		test("512,77 imported as 51 277", () => {
			const { deals, refusals } = draftsFrom([
				file(
					"Pumpe;512,77;Vundet;2021-03-25",
					"Slange;19.234,56;Vundet;2021-03-25",
					"Hane;1.234;Vundet;2021-03-25",
				),
			]);
			expect(refusals).toEqual([]);
			// In øre.
			expect(deals.map(({ amount }) => amount?.minor)).toEqual([
				51_277, 1_923_456, 123_400,
			]);
			// Where no cell of the column decides, somebody is asked.
			const alone = file("Hane;1.234;Vundet;2021-03-25");
			expect(questionsOf(alone)).toMatchObject([
				{
					ask: "decimal",
					example: "1.234",
					choices: [
						{ decimal: ",", value: "1234" },
						{ decimal: ".", value: "1.234" },
					],
				},
			]);
		});

		test("d/m read as m/d", () => {
			const { deals } = draftsFrom([
				file("Pumpe;1;Vundet;12/03/2021", "Slange;1;Vundet;25/03/2021"),
			]);
			expect(deals.map(({ closedOn }) => closedOn)).toEqual([
				"2021-03-12",
				"2021-03-25",
			]);
			const alone = file("Pumpe;1;Vundet;12/03/2021");
			expect(questionsOf(alone)).toMatchObject([
				{
					ask: "dateStyle",
					choices: [
						{ style: "dmy", date: "2021-03-12" },
						{ style: "mdy", date: "2021-12-03" },
					],
				},
			]);
		});
	});

	test("mistake 12: only deals in the goal's currency count", () => {
		const rates = ratesOf(
			[{ id: "2026-03", manual: { EUR: { rate: "7.46", in: "DKK" } } }],
			"2026-03-31",
		);
		const euros = { amount: { minor: 10_000, currency: "EUR" } };
		const facts = factsOfAll("deal", [
			won(100),
			won(0, "2026-03-12", euros),
			won(0, "2026-03-13", euros),
		]);
		const context = contextOf("2026-03", "2026-03-31", { rates });
		expect(figureOf(revenue, facts, context)).toMatchObject({
			value: 10_000 + 149_200,
			n: 3,
		});
		expect(figureOf(dealsWon, facts, context).value).toBe(3);
		// Without a rate it is unknown, never the kroner alone.
		expect(figureOf(revenue, facts, march)).toMatchObject({
			value: null,
			reason: { code: "noExchangeRate", currency: "EUR", month: "2026-03" },
		});
	});
});

describe("goals", () => {
	test("mistake 1: editing a live KPI breaks its targets", () => {
		const fromFairs: CustomKpi = {
			...customKpiExample,
			numerator: {
				count: "dealsWon",
				measure: "count",
				filters: { sources: ["Fair"] },
			},
			denominator: undefined,
		};
		const { better, numerator } = fromFairs;
		const redefined: CustomKpi = {
			...fromFairs,
			numerator: { count: "dealsLost", measure: "amount" },
			version: 2,
			versions: [{ until: 1_000, better, numerator }],
		};
		const own = goal({
			kpi: `custom:${fromFairs.id}`,
			kpiVersion: 1,
			target: 4,
			currency: undefined,
		});
		const facts = factsOfAll("deal", [
			won(10, "2026-03-03", { source: "Fair" }),
			won(10, "2026-03-04", { source: "Fair" }),
			won(10, "2026-03-05", { source: "Web" }),
			deal({ status: "lost", amount: dkk(900) }),
		]);
		const standing = (kpi: CustomKpi) => {
			const definition = definitionOf(kpi, own.kpiVersion);
			const figure = customFigure(definition, facts, {
				...march,
				isInTeam: () => true,
			});
			const period = march.period;
			return measureGoal({
				goal: own,
				kpi: { unit: customUnit(definition), adds: true, better },
				period,
				asOf: "2026-03-18",
				target: resolveTarget(own, { unit: "count", adds: true }),
				actual: figure,
				before: figure,
				workdays: workdaysOf(period, "2026-03-18", denmark),
			});
		};
		expect(standing(fromFairs)).toMatchObject({
			unit: "count",
			attainment: 0.5,
		});
		expect(standing(redefined)).toEqual(standing(fromFairs));
	});

	describe("mistake 2", () => {
		test("no goals over several pipelines", () => {
			const deals = [
				won(100_000, "2026-03-03", { pipeline: "New business" }),
				won(100_000, "2026-03-04", { pipeline: "Renewals" }),
			];
			expect(measured("2026-03-18", goal(), deals)).toMatchObject({
				actual: { value: 20_000_000, n: 2 },
				attainment: 0.5,
			});
		});

		test("changing the forecast period resets goals", () => {
			const monthly = goal({ accepted: { seller: "2026-03-01" } });
			const quarterly = changeGoal(
				monthly,
				{ ...termsOf(monthly), periodKind: "quarter", target: 120_000_000 },
				1_000,
			);
			const deals = [won(100_000, "2026-03-03")];
			// What was won counts in the quarter as it did in the month,
			expect(measured("2026-03-18", quarterly, deals)).toMatchObject({
				period: { id: "2026-Q1" },
				target: 120_000_000,
				actual: { value: 10_000_000 },
			});
			// and the month's goal, and who had accepted it, is still there.
			expect(termsOn(quarterly, 999)).toEqual(termsOf(monthly));
			expect(quarterly.versions).toMatchObject([
				{ accepted: { seller: "2026-03-01" } },
			]);
		});
	});

	test("mistake 3: a team target stops following its members once edited", () => {
		const team = goal({ scope: { kind: "team", id: "t" } });
		const kpi = { unit: "money", adds: true } as const;
		const members = (...targets: number[]) => ({
			members: targets.map((target) => ({ goal: goal({ target }), target })),
		});
		const { target: _, ...rest } = termsOf(team);
		const summed = {
			...team,
			...rest,
			target: undefined,
			isSumOfMembers: true,
		} as const;
		expect(resolveTarget(summed, kpi, members(10, 20)).target).toBe(30);

		// Set by hand, it is what was typed, and how far the members are from it is told all the time.
		const byHand = changeGoal(summed, { ...rest, target: 40 }, 1_000);
		const difference = (...targets: number[]) =>
			resolveTarget(byHand, kpi, members(...targets)).handSetDifference;
		expect(difference(10, 20)).toBe(10);
		expect(difference(10, 35)).toBe(-5);

		// Taken back, it follows them again.
		const again = changeGoal(byHand, { ...rest, isSumOfMembers: true }, 2_000);
		expect(resolveTarget(again, kpi, members(10, 35))).toEqual({ target: 45 });
	});

	test("mistake 6: a reached goal never falls back after a credit note", () => {
		const deals = [won(400_000, "2026-03-10")];
		const reached = measured("2026-03-18", goal(), deals);
		const after = measured("2026-03-18", goal(), [
			...deals,
			won(-12_000, "2026-03-17"),
		]);
		expect(reached.state).toBe("reached");
		expect(after).toMatchObject({ state: "ahead", attainment: 0.97 });
		expect(milestoneChange(milestoneOf(reached), milestoneOf(after))).toEqual({
			change: "fellBack",
			milestone: 100,
		});
		// Nor is the last day too late for it.
		expect(
			measured("2026-04-01", goal(), [...deals, won(-1, "2026-03-31")]).state,
		).toBe("missed");
	});

	describe("mistake 7: an at-most goal is 100 % done on day one", () => {
		const ceiling = goal({
			kpi: "dealsLost",
			target: 22,
			currency: undefined,
		});
		const lost = (count: number) =>
			Array.from({ length: count }, () =>
				deal({ status: "lost", closedOn: "2026-03-03" }),
			);

		test("a sum: nothing of it is used, and it is kept when the period is over", () => {
			const stateOn = (asOf: string, count: number) =>
				measured(asOf, ceiling, lost(count)).state;
			expect(measured("2026-03-02", ceiling, [])).toMatchObject({
				attainment: 0,
				state: "early",
			});
			expect(stateOn("2026-03-31", 5)).toBe("ahead");
			expect(stateOn("2026-04-01", 5)).toBe("reached");
			expect(stateOn("2026-03-10", 9)).toBe("behind");
			expect(stateOn("2026-04-01", 23)).toBe("missed");
			expect(milestoneOf(measured("2026-03-31", ceiling, lost(20)))).toBe(0);
		});

		test("an average: nothing closed yet is no short cycle", () => {
			const cycle = goal({
				kpi: "salesCycle",
				target: 40,
				currency: undefined,
			});
			expect(measured("2026-03-02", cycle, [])).toMatchObject({
				attainment: null,
				state: "unknown",
				reason: { code: "noWonDeals" },
			});
		});
	});
});
