import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	blankDraft,
	budgetRows,
	type DraftKpi,
	draftOf,
	draftPeriod,
	type GoalDraft,
	inputText,
	readBudget,
	spread,
	termsOfDraft,
	typedChange,
	typedNumber,
} from "../../components/dashboard/goal-draft.ts";
import { type GoalTerms, goalTermsSchema } from "../../lib/model/goal.ts";
import { type Period, parsePeriod, periodOf } from "../../lib/time/period.ts";
import { languages } from "../text/all-texts.ts";

const revenue: DraftKpi = { unit: "money", adds: true, better: "higher" };
const winRate: DraftKpi = { unit: "rate", adds: false, better: "higher" };
const cycle: DraftKpi = { unit: "days", adds: false, better: "lower" };
const ann = { kind: "seller", id: "ann" } as const;
const north = { kind: "team", id: "north" } as const;
const march = periodOf("month", "2026-03-18");
const denmark = { country: "DK", closingDays: [], yearlyClosingDays: [] };

const draft = (change: Partial<GoalDraft> = {}): GoalDraft => ({
	...blankDraft("seller:Ann", "2026-03-18"),
	...change,
});

const terms = (
	change: Partial<GoalDraft>,
	kpi = revenue,
	more: Partial<Parameters<typeof termsOfDraft>[1]> = {},
) =>
	termsOfDraft(draft(change), {
		scope: ann,
		kpi,
		period: march,
		currency: "DKK",
		rows: [],
		language: "en",
		...more,
	});

describe("what is typed", () => {
	it("is read in the reader's language and the KPI's unit", () => {
		expect(typedNumber("400.000,50", "money", "DKK", "da")).toBe(40_000_050);
		expect(typedNumber("60 %", "rate", "DKK", "en")).toBe(0.6);
		expect(typedNumber("62,5", "rate", "DKK", "da")).toBe(0.625);
		expect(typedNumber("45", "days", "DKK", "en")).toBe(45);
		expect(typedNumber("1.234", "count", "DKK", "da")).toBe(1234);
		expect(typedNumber("1.234", "count", "DKK", "en")).toBe(1.234);
	});

	it("is nothing where it is no number, is below zero or names another currency", () => {
		for (const text of ["", "soon", "-5", "12 kr", "1e3"])
			expect(typedNumber(text, "count", "DKK", "en")).toBeNull();
		expect(typedNumber("EUR 100", "money", "DKK", "en")).toBeNull();
	});

	it("is a change with its sign, and never the loss of all", () => {
		expect(typedChange("+14", "en")).toBe(0.14);
		expect(typedChange("14 %", "en")).toBe(0.14);
		expect(typedChange("−10", "en")).toBe(-0.1);
		expect(typedChange("-2,5 %", "da")).toBe(-0.025);
		expect(typedChange("0", "en")).toBe(0);
		expect(typedChange("-100", "en")).toBeNull();
		expect(typedChange("some", "en")).toBeNull();
	});

	it("stands there again as it was meant", () => {
		expect(inputText(40_000_050, "money", "DKK", "en")).toBe("400,000.5");
		expect(inputText(40_000_050, "money", "DKK", "da")).toBe("400.000,5");
		expect(inputText(1_234_000, "money", "BHD", "en")).toBe("1234");
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 1e12 }),
				fc.constantFrom(...languages),
				(hundredths, language) => {
					const again = (unit: "money" | "rate" | "days", value: number) =>
						typedNumber(
							inputText(value, unit, "DKK", language),
							unit,
							"DKK",
							language,
						);
					expect(again("money", hundredths)).toBe(hundredths);
					expect(again("rate", hundredths / 10_000)).toBe(hundredths / 10_000);
					expect(again("days", hundredths / 100)).toBe(hundredths / 100);
				},
			),
		);
	});
});

describe("a draft", () => {
	it("says an absolute goal", () => {
		expect(terms({ target: "400,000" })).toEqual({
			kpi: "revenue",
			scope: ann,
			periodKind: "month",
			startsOn: "2026-03-01",
			isRecurring: true,
			target: 40_000_000,
			currency: "DKK",
		});
	});

	it("says a direction only where it is not the usual one", () => {
		expect(
			terms({ kpi: "salesCycle", direction: "atMost", target: "45" }, cycle),
		).not.toHaveProperty("direction");
		expect(
			terms({ kpi: "winRate", direction: "atMost", target: "60" }, winRate),
		).toMatchObject({ direction: "atMost", target: 0.6 });
	});

	it("says a relative goal without a number of its own", () => {
		const said = terms({
			way: "relative",
			change: "+14",
			target: "400,000",
			against: "previousPeriod",
		});
		expect(said).toMatchObject({
			relative: { change: 0.14, against: "previousPeriod" },
			currency: "DKK",
		});
		expect(said).not.toHaveProperty("target");
	});

	it("is the members' sum for a team only, and only of what adds up", () => {
		const team = { scope: north };
		expect(terms({ way: "sum" }, revenue, team)).toMatchObject({
			isSumOfMembers: true,
		});
		expect(terms({ way: "sum" })).toBe("target");
		expect(terms({ way: "sum", kpi: "winRate" }, winRate, team)).toBe("target");
	});

	it("names what is missing first", () => {
		const filled = { target: "1" };
		expect(terms(filled, revenue, { scope: null })).toBe("who");
		expect(terms(filled, revenue, { period: null })).toBe("days");
		expect(terms({ target: "0" })).toBe("target");
		expect(terms({ way: "relative", change: "" })).toBe("change");
		expect(terms({ ...filled, until: "2026-02-28" })).toBe("until");
	});

	it("takes days of its own, once, with a last day", () => {
		const days = {
			periodKind: "custom",
			from: "2026-03-02",
			last: "2026-05-29",
			target: "100",
		} as const;
		const period = draftPeriod(draft(days), []);
		expect(period).toEqual(parsePeriod("2026-03-02..2026-05-30"));
		expect(terms(days, revenue, { period })).toMatchObject({
			periodKind: "custom",
			startsOn: "2026-03-02",
			endsOn: "2026-05-29",
			isRecurring: false,
		});
		expect(draftPeriod(draft({ ...days, last: "2026-03-01" }), [])).toBeNull();
	});

	it("breaks down what adds up, and nothing else", () => {
		const season = { breakdown: "season", target: "60" } as const;
		expect(terms(season)).toMatchObject({ breakdown: { by: "season" } });
		expect(terms(season, winRate)).not.toHaveProperty("breakdown");
		expect(terms({ ...season, breakdown: "workdays" })).not.toHaveProperty(
			"breakdown",
		);
	});

	it("is the goal again that it was made from", () => {
		const quarter: GoalTerms = {
			kpi: "revenue",
			scope: ann,
			periodKind: "quarter",
			startsOn: "2026-01-01",
			isRecurring: true,
			endsOn: "2026-12-31",
			direction: "atMost",
			target: 30_000_01,
			currency: "DKK",
			breakdown: {
				by: "hand",
				parts: [
					{ from: "2026-01-01", target: 10_000_00 },
					{ from: "2026-02-01", target: 10_000_00 },
					{ from: "2026-03-01", target: 10_000_01 },
				],
			},
			followsOwnWorkdays: false,
		};
		const relative: GoalTerms = {
			kpi: "salesCycle",
			scope: north,
			periodKind: "custom",
			startsOn: "2026-03-02",
			endsOn: "2026-05-29",
			isRecurring: false,
			relative: { change: -0.1, against: "lastYear" },
		};
		for (const [goal, kpi] of [
			[quarter, revenue],
			[relative, cycle],
		] as const)
			for (const language of languages) {
				const again = draftOf(goal, {
					scope: "x",
					kpi,
					currency: "DKK",
					options: {},
					language,
				});
				const period = draftPeriod(again, [periodOf("quarter", "2026-01-01")]);
				expect(
					termsOfDraft(again, {
						scope: goal.scope,
						kpi,
						period,
						currency: "DKK",
						rows: budgetRows(period as Period, {}, Object.keys(again.parts)),
						language,
					}),
				).toEqual(goal);
				expect(goalTermsSchema.safeParse(goal).success).toBe(true);
			}
	});
});

describe("a budget table", () => {
	const quarter = periodOf("quarter", "2026-03-18");

	it("goes by month, week or day, as long as its period is", () => {
		const starts = (period: Period) =>
			budgetRows(period, {}).map(({ from }) => from);
		expect(starts(quarter)).toEqual(["2026-01-01", "2026-02-01", "2026-03-01"]);
		expect(starts(march).slice(0, 3)).toEqual([
			"2026-03-01",
			"2026-03-02",
			"2026-03-09",
		]);
		expect(starts(periodOf("week", "2026-03-18"))).toHaveLength(7);
		const days = parsePeriod("2026-03-16..2026-06-01");
		expect(budgetRows(days as Period, {})).toEqual([
			{ from: "2026-03-16", to: "2026-04-01" },
			{ from: "2026-04-01", to: "2026-05-01" },
			{ from: "2026-05-01", to: "2026-06-01" },
		]);
	});

	it("keeps the parts it has", () => {
		expect(budgetRows(quarter, {}, ["2026-02-15", "2026-01-01"])).toEqual([
			{ from: "2026-01-01", to: "2026-02-15" },
			{ from: "2026-02-15", to: "2026-04-01" },
		]);
		// Those of another period are not its own.
		expect(budgetRows(quarter, {}, ["2025-01-01"])).toHaveLength(3);
	});

	it("says what is left to place, and is no goal before all of it is", () => {
		const rows = budgetRows(quarter, {});
		const read = (text: string) => typedNumber(text, "money", "DKK", "en");
		const parts = { "2026-01-01": "40", "2026-02-01": "25.5" };
		const budget = readBudget(rows, parts, 100_00, read);
		expect([budget.placed, budget.rest]).toEqual([65_50, 34_50]);
		const byHand = { breakdown: "hand", target: "100" } as const;
		const more = { period: quarter, rows };
		expect(terms({ ...byHand, parts }, revenue, more)).toBe("parts");
		const whole = { ...parts, "2026-03-01": "34.50" };
		expect(terms({ ...byHand, parts: whole }, revenue, more)).toMatchObject({
			breakdown: {
				by: "hand",
				parts: [{ target: 40_00 }, { target: 25_50 }, { target: 34_50 }],
			},
		});
		const unread = readBudget(rows, { "2026-01-01": "much" }, 0, read);
		expect(unread.unread).toEqual(["2026-01-01"]);
		expect(
			terms(
				{ ...byHand, parts: { ...whole, "2026-02-01": "x" } },
				revenue,
				more,
			),
		).toBe("parts");
	});

	it("spread by workdays adds up to the last minor unit, and counts stay whole", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 1e9 }),
				fc.constantFrom("money" as const, "count" as const),
				fc.constantFrom(...languages),
				fc.constantFrom("2026-Q1", "2026", "2026-03", "2026-W12"),
				(target, unit, language, id) => {
					const period = parsePeriod(id) as Period;
					const rows = budgetRows(period, {});
					const parts = spread(
						rows,
						{ target, period, unit, calendar: denmark },
						"DKK",
						language,
					);
					const budget = readBudget(rows, parts, target, (text) =>
						typedNumber(text, unit, "DKK", language),
					);
					expect(budget.unread).toEqual([]);
					expect(budget.rest).toBe(0);
					if (unit === "count")
						for (const part of budget.parts)
							expect(Number.isInteger(part.target)).toBe(true);
				},
			),
		);
	});
});
