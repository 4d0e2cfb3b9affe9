import { assert, double, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Experience } from "../../lib/goal/experience.ts";
import { whatIf } from "../../lib/goal/what-if.ts";
import { won } from "../tally/records.ts";
import { goal, measured } from "./measured.ts";

/** 25 wins in 250 workdays, 50,000.00 each: one every ten workdays. */
const experience: Experience = {
	contacts: 100,
	calls: 400,
	meetingsBooked: 50,
	quotesSent: 25,
	dealsWon: 25,
	averageDealValue: 5_000_000,
	workdays: 250,
};
/** 200,000 of 400,000 won, as of 18 March: 10 workdays and 14 days remain. */
const half = measured("2026-03-18", goal(), [won(200_000, "2026-03-03")]);
const ask = (
	fields: Partial<Experience> = {},
	contact: number | null = 7,
	options = { better: 0.1, sellers: 2 },
	progress = half,
) => whatIf(progress, { ...experience, ...fields }, { contact }, options);
const gains = (answer: ReturnType<typeof ask>) =>
	Object.fromEntries(answer.levers.map(({ lever, gain }) => [lever, gain]));

test("as things are: one more deal of 50,000 in the ten workdays", () => {
	expect(ask().forecast).toBe(25_000_000);
});

test("each lever on its own", () => {
	expect(gains(ask())).toEqual({
		// A tenth more of 50,000.
		averageValue: 500_000,
		hitRate: 500_000,
		// Only contacts of the first 7 of 14 days close in time.
		volume: 250_000,
		// 0.7 of a day sooner: 0.7 of 14 days' deals more.
		cycle: 250_000,
		// Half as many again, as far as they close in time.
		oneMoreSeller: 1_250_000,
	});
});

test("the lever worth most comes first", () => {
	expect(ask().levers[0]?.lever).toBe("oneMoreSeller");
	expect(ask({}, 14).levers[0]?.lever).not.toBe("oneMoreSeller");
});

test("more contacts, or one more seller, help nothing when none of it closes in time", () => {
	const { volume, oneMoreSeller, cycle } = gains(ask({}, 14));
	expect([volume, oneMoreSeller]).toEqual([0, 0]);
	expect(cycle).toBe(500_000);
});

test("value moves no goal on deals", () => {
	const deals = measured(
		"2026-03-18",
		goal({ kpi: "dealsWon", target: 3, currency: undefined }),
		[won(1, "2026-03-03")],
	);
	const answer = ask({ averageDealValue: null }, 7, undefined, deals);
	expect(answer.forecast).toBe(2);
	expect(gains(answer)).toMatchObject({ averageValue: 0, hitRate: 0.1 });
});

test("says whether the goal would be reached", () => {
	const levers = ask({}, 0, { better: 3, sellers: 1 }).levers;
	const reaches = (name: string) =>
		levers.find(({ lever }) => lever === name)?.reaches;
	expect(reaches("averageValue")).toBe(true);
	expect(reaches("oneMoreSeller")).toBe(false);
});

describe("unknown", () => {
	test("the cycle: then what rests on it is last, with its reason", () => {
		const { levers } = ask({}, null);
		expect(levers.slice(2).map(({ gain, reason }) => [gain, reason])).toEqual([
			[null, "noLeadTime"],
			[null, "noLeadTime"],
			[null, "noLeadTime"],
		]);
	});

	test("the rates: then everything is, with the reason", () => {
		for (const [answer, reason] of [
			[ask({ dealsWon: 4 }), "tooFewWins"],
			[ask({ averageDealValue: null }), "noAverageValue"],
			[
				ask({}, 7, undefined, measured("2026-04-08", goal(), [])),
				"otherPeriod",
			],
			[
				ask(
					{},
					7,
					undefined,
					measured("2026-03-18", goal({ currency: "EUR" }), []),
				),
				"unknown",
			],
			[
				ask(
					{},
					7,
					undefined,
					measured("2026-03-18", goal({ kpi: "winRate", target: 0.3 }), []),
				),
				"otherKpi",
			],
		] as const) {
			expect(answer.forecast).toBeNull();
			expect(answer.reason).toBe(reason);
			expect(answer.levers).toHaveLength(5);
			for (const lever of answer.levers)
				expect(lever).toMatchObject({ forecast: null, gain: null, reason });
		}
	});
});

test("property: nothing better gains nothing, more never gains less, and a gain is never below zero", () => {
	assert(
		property(
			integer({ min: 0, max: 60 }),
			double({ min: 0, max: 2, noNaN: true }),
			double({ min: 0, max: 2, noNaN: true }),
			(cycle, a, b) => {
				const [less, more] = [Math.min(a, b), Math.max(a, b)];
				const of = (better: number) =>
					gains(ask({}, cycle, { better, sellers: 3 }));
				for (const lever of ["averageValue", "hitRate", "volume", "cycle"]) {
					expect(of(0)[lever]).toBe(0);
					expect(of(less)[lever]).toBeGreaterThanOrEqual(0);
					expect(of(more)[lever] ?? 0).toBeGreaterThanOrEqual(
						of(less)[lever] ?? 0,
					);
				}
			},
		),
	);
});
