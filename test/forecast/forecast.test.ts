import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	dealEffect,
	type ForecastGoal,
	forecastOf,
} from "../../lib/forecast/forecast.ts";
import { learn } from "../../lib/forecast/learn.ts";
import { outlookOf } from "../../lib/forecast/outlook.ts";
import type {
	ClosedDeal,
	OpenDeal,
	SalesHistory,
} from "../../lib/forecast/sales-history.ts";
import { addDays, type PlainDate } from "../../lib/time/plain-date.ts";
import { growingSales, weekdays } from "./growing-sales.ts";

const denmark = { country: "DK", closingDays: [], yearlyClosingDays: [] };
const march = { from: "2026-03-01", to: "2026-04-01" };
const asOf = "2026-03-18";

const open = (
	id: string,
	amount: number | null,
	fields: Partial<OpenDeal> = {},
): OpenDeal => ({
	id,
	amount,
	startedOn: null,
	expectedCloseOn: "2026-03-25",
	stage: null,
	probability: 0.5,
	...fields,
});
const wins = (count: number, amount = 100, lastOn: PlainDate = "2026-03-16") =>
	Array.from(
		{ length: count },
		(_, at): ClosedDeal => ({
			closedOn: addDays(lastOn, -4 * at),
			isWon: true,
			amount,
			startedOn: null,
			stage: null,
		}),
	);
const outlook = (
	sales: Partial<SalesHistory>,
	period = march,
	day: PlainDate = asOf,
) =>
	outlookOf({
		sales: { sellers: 1, closed: [], open: [], ...sales },
		period,
		asOf: day,
		calendar: denmark,
	});
const goal = (fields: Partial<ForecastGoal> = {}): ForecastGoal => ({
	actual: 0,
	target: 400,
	direction: "atLeast",
	adds: true,
	...fields,
});
/** A seller with a year of growing sales, and those of five colleagues. */
const team = growingSales({
	seed: 9,
	sellers: 6,
	months: 12,
	growthPerMonth: 0.05,
	dealsPerMonth: 12,
	cycle: 45,
});
const seller = team[0] as SalesHistory;
const january = { from: "2024-01-01", to: "2024-02-01" };
const today = "2024-01-02";

describe("open deals alone", () => {
	const four = [open("a", 500), open("b", 100), open("c", 100), open("d", 100)];

	test("500 and three of 100 at 50 %: exactly even to reach 400", () => {
		const forecast = forecastOf(outlook({ open: four }), goal());
		expect(forecast.probability).toBe(0.5);
		expect(forecast.weightedPipeline).toBe(400);
		expect(forecast.p10).toBe(100);
		expect(forecast.p90).toBe(700);
		expect(forecast.sources).toEqual([
			{ name: "pipeline", probability: 0.5, weight: 1 },
		]);
	});

	test("the large deal decides, the small ones do not matter", () => {
		const { swing } = forecastOf(outlook({ open: four }), goal());
		expect(swing).toEqual([{ id: "a", ifWon: 1, ifLost: 0 }]);
	});

	test("the three that move the chance most, the most first", () => {
		const { swing } = forecastOf(
			outlook({ open: four }),
			goal({ target: 250 }),
		);
		expect(swing.map(({ id }) => id)).toEqual(["a", "b", "c"]);
		// Without the 500, three of 100 make 250 with 1 in 8; with one of them won it takes the 500 or the other two.
		expect(swing[0]).toEqual({ id: "a", ifWon: 1, ifLost: 1 / 8 });
		expect(swing[1]).toEqual({ id: "b", ifWon: 5 / 8, ifLost: 1 / 2 });
	});

	test("a deal expected after the period does not count, nor one of which nothing is known", () => {
		const later = open("e", 1000, { expectedCloseOn: "2026-04-01" });
		const unknown = open("f", 1000, { probability: null });
		expect(
			forecastOf(outlook({ open: [...four, later, unknown] }), goal())
				.probability,
		).toBe(0.5);
	});

	test("a deal without an amount cannot be counted where no size is known", () => {
		const { probability } = forecastOf(
			outlook({ open: [...four, open("e", null)] }),
			goal(),
		);
		expect(probability).toBe(0.5);
	});
});

describe("what is not known", () => {
	test("no history and no open deal", () => {
		expect(forecastOf(outlook({}), goal())).toEqual({
			probability: null,
			reason: "tooLittleHistory",
			p10: null,
			p50: null,
			p90: null,
			weightedPipeline: null,
			swing: [],
			sources: [],
		});
		expect(
			forecastOf(outlook({ closed: wins(4) }), goal()).probability,
		).toBeNull();
		expect(dealEffect(outlook({}), goal(), { amount: 100 })).toBeNull();
	});

	test("what does not add up", () => {
		const forecast = forecastOf(outlook(seller), goal({ adds: false }));
		expect(forecast.probability).toBeNull();
		expect(forecast.reason).toBe("doesNotAdd");
	});
});

describe("what is certain", () => {
	test("the period is over", () => {
		const over = outlook({ closed: wins(30) }, march, "2026-04-01");
		const said = (fields: Partial<ForecastGoal>) =>
			forecastOf(over, goal(fields)).probability;
		expect(said({ actual: 400 })).toBe(1);
		expect(said({ actual: 399 })).toBe(0);
		expect(said({ actual: 400, direction: "atMost" })).toBe(1);
		expect(said({ actual: 401, direction: "atMost" })).toBe(0);
		expect(forecastOf(over, goal({ actual: 399 })).p50).toBe(399);
	});

	test("the goal is reached, or its ceiling passed", () => {
		const running = outlook({ closed: wins(30) });
		expect(forecastOf(running, goal({ actual: 400 })).probability).toBe(1);
		expect(forecastOf(running, goal({ actual: 400 })).swing).toEqual([]);
		expect(
			forecastOf(running, goal({ actual: 401, direction: "atMost" }))
				.probability,
		).toBe(0);
	});
});

describe("a seller with a history", () => {
	const learned = learn(team, today, weekdays);
	const running = outlookOf({
		sales: seller,
		period: january,
		asOf: today,
		calendar: weekdays,
		learned,
	});
	const middle = forecastOf(running, goal({ target: 1 })).p50 ?? 0;
	const chance = (actual: number, target: number) =>
		forecastOf(running, goal({ actual, target })).probability ?? Number.NaN;

	test("says the same when asked again, also by what was stored", () => {
		const stored = JSON.parse(JSON.stringify(learned));
		expect(stored).toEqual(learned);
		const again = outlookOf({
			sales: seller,
			period: january,
			asOf: today,
			calendar: weekdays,
			learned: stored,
		});
		expect(forecastOf(again, goal({ target: middle }))).toEqual(
			forecastOf(running, goal({ target: middle })),
		);
	});

	test("rises with the actual and falls with the target", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 20_000_000 }),
				fc.integer({ min: 0, max: 5_000_000 }),
				fc.integer({ min: 1, max: 20_000_000 }),
				fc.integer({ min: 0, max: 5_000_000 }),
				(actual, more, target, higher) => {
					const said = chance(actual, target);
					expect(chance(actual + more, target)).toBeGreaterThanOrEqual(said);
					expect(chance(actual, target + higher)).toBeLessThanOrEqual(said);
				},
			),
		);
	});

	test("P10, P50 and P90 are where the chance is 90, 50 and 10 %", () => {
		const { p10, p50, p90 } = forecastOf(running, goal({ target: middle }));
		expect(chance(0, p10 ?? 0)).toBeCloseTo(0.9, 1);
		expect(chance(0, p50 ?? 0)).toBeCloseTo(0.5, 1);
		expect(chance(0, p90 ?? 0)).toBeCloseTo(0.1, 1);
	});

	test("at most is the other side of more than", () => {
		const atMost = forecastOf(
			running,
			goal({ target: middle, direction: "atMost" }),
		);
		expect(atMost.probability).toBeCloseTo(1 - chance(0, middle + 1), 10);
	});

	test("all three sources are asked, and together count for 1", () => {
		const { sources } = forecastOf(running, goal({ target: middle }));
		expect(sources.map(({ name }) => name)).toEqual([
			"history",
			"rhythm",
			"pipeline",
		]);
		expect(sources.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(
			1,
			10,
		);
		for (const { probability } of sources) {
			expect(probability).toBeGreaterThan(0);
			expect(probability).toBeLessThan(1);
		}
	});

	test("winning a deal helps and losing it hurts, a deal nobody logged only helps", () => {
		const target = goal({ target: middle });
		const { probability, swing } = forecastOf(running, target);
		expect(swing).toHaveLength(3);
		for (const { ifWon, ifLost } of swing) {
			expect(ifWon).toBeGreaterThan(probability ?? 1);
			expect(ifLost).toBeLessThanOrEqual(probability ?? 0);
		}
		const widths = swing.map(({ ifWon, ifLost }) => ifWon - ifLost);
		expect(widths).toEqual(widths.toSorted((a, b) => b - a));
		const largest = Math.max(
			...seller.open.map(({ id }) => {
				const moved = dealEffect(running, target, { id });
				return moved ? moved.ifWon - moved.ifLost : 0;
			}),
		);
		expect(widths[0]).toBe(largest);
		expect(dealEffect(running, target, { amount: 500_000 })).toEqual({
			ifWon: chance(500_000, middle),
			ifLost: probability,
		});
		expect(dealEffect(running, target, { id: "nobody's" })).toBeNull();
	});

	test("losing a deal that is never won changes nothing", () => {
		const hopeless = outlookOf({
			sales: {
				...seller,
				open: [...seller.open, open("hopeless", 500_000, { probability: 0 })],
			},
			period: january,
			asOf: today,
			calendar: weekdays,
			learned,
		});
		const said = (actual: number) =>
			forecastOf(hopeless, goal({ actual, target: middle })).probability;
		expect(
			dealEffect(hopeless, goal({ target: middle }), { id: "hopeless" }),
		).toEqual({ ifWon: said(500_000), ifLost: said(0) });
	});

	test("a period that has not begun is foretold too", () => {
		const ahead = outlookOf({
			sales: seller,
			period: { from: "2024-02-01", to: "2024-03-01" },
			asOf: today,
			calendar: weekdays,
			learned,
		});
		const next = forecastOf(ahead, goal({ target: middle })).p50 ?? 0;
		expect(next / middle).toBeGreaterThan(0.6);
		expect(next / middle).toBeLessThan(1.6);
	});
});

describe("new business that is no deal yet", () => {
	test("a seller of short cycles with an empty pipeline does not look hopeless", () => {
		// Each deal is won or lost after three days: on any morning next to nothing is open.
		const closed = Array.from({ length: 120 }, (_, at): ClosedDeal => {
			const closedOn = addDays("2026-03-17", -at);
			return {
				closedOn,
				isWon: at % 2 === 0,
				amount: 100,
				startedOn: addDays(closedOn, -3),
				stage: null,
			};
		});
		const forecast = forecastOf(outlook({ closed }), goal({ target: 300 }));
		const pipeline = forecast.sources.find(({ name }) => name === "pipeline");
		// Ten workdays at half a win a day.
		expect(pipeline?.probability).toBeGreaterThan(0.8);
		expect(forecast.probability).toBeGreaterThan(0.8);
	});
});

describe("counts", () => {
	const one = (on: PlainDate): ClosedDeal => ({
		closedOn: on,
		isWon: true,
		amount: 1,
		startedOn: null,
		stage: null,
	});

	test("activities are redrawn day by day from history, without any pipeline", () => {
		// Eight calls on each weekday since October.
		const closed: ClosedDeal[] = [];
		for (let day = "2025-10-01"; day < asOf; day = addDays(day, 1))
			if (new Date(day).getUTCDay() % 6 !== 0)
				for (let call = 0; call < 8; call++) closed.push(one(day));
		const calls = outlook({ closed, isByDay: true });
		const said = (target: number) =>
			forecastOf(calls, goal({ actual: 96, target })).probability ?? Number.NaN;
		// 96 so far, ten workdays to go: about 176.
		expect(said(140)).toBeGreaterThan(0.9);
		expect(said(230)).toBeLessThan(0.1);
		const forecast = forecastOf(calls, goal({ actual: 96, target: 176 }));
		expect(forecast.p50).toBeGreaterThan(160);
		expect(forecast.p50).toBeLessThan(190);
		expect(forecast.sources.map(({ name }) => name)).toEqual([
			"history",
			"rhythm",
		]);
	});

	test("deals won come in whole ones, open deals among them", () => {
		const counted = team.map((each) => ({
			...each,
			closed: each.closed.map((deal) => ({ ...deal, amount: 1 })),
			open: each.open.map((deal) => ({ ...deal, amount: 1 })),
		}));
		const running = outlookOf({
			sales: counted[0] as SalesHistory,
			period: january,
			asOf: today,
			calendar: weekdays,
			learned: learn(counted, today, weekdays),
		});
		const forecast = forecastOf(running, goal({ target: 8 }));
		expect(Number.isInteger(forecast.p50)).toBe(true);
		expect(forecast.sources).toHaveLength(3);
		for (const sums of [running.sums])
			for (const sum of sums) expect(Number.isInteger(sum)).toBe(true);
	});
});
