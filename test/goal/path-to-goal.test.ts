import { describe, expect, test } from "vitest";
import type { Experience } from "../../lib/goal/experience.ts";
import { noLeadTimes, pathToGoal } from "../../lib/goal/path-to-goal.ts";
import { activity, won } from "../tally/records.ts";
import { goal, measured } from "./measured.ts";

const experience: Experience = {
	contacts: 100,
	calls: 400,
	meetingsBooked: 50,
	quotesSent: 25,
	dealsWon: 10,
	averageDealValue: 5_000_000,
	workdays: 250,
};
/** 200,000 of 400,000 won, as of 18 March: 10 workdays remain. */
const half = measured("2026-03-18", goal(), [won(200_000, "2026-03-03")]);

test("what is left ÷ average value = deals; ÷ hit rate = contacts; × meetings and quotes a win; ÷ workdays = today", () => {
	const path = pathToGoal(half, experience);
	expect(path.left).toBe(20_000_000);
	expect(
		path.steps.map(({ work, total, today }) => [work, total, today]),
	).toEqual([
		["contact", 40, 4],
		["call", 160, 16],
		["meetingBooked", 20, 2],
		["quoteSent", 10, 1],
		["deal", 4, 1],
	]);
});

test("on a day off there is nothing to do today, and as much left", () => {
	const path = pathToGoal(half, experience, noLeadTimes, false);
	expect(path.steps.map(({ today }) => today)).toEqual([0, 0, 0, 0, 0]);
	expect(path.steps[0]?.total).toBe(40);
});

test("a goal on work itself is that work, without any wins to learn from", () => {
	const calls = measured(
		"2026-03-18",
		goal({ kpi: "calls", target: 101, currency: undefined }),
		[],
		[activity("call", "2026-03-03")],
	);
	expect(pathToGoal(calls, { ...experience, dealsWon: 0 }).steps).toEqual([
		{
			work: "call",
			total: 100,
			today: 10,
			lastDay: "2026-03-31",
			isTooLate: false,
		},
	]);
});

describe("with lead times", () => {
	const lastDays = (contact: number) => {
		const path = pathToGoal(half, experience, {
			contact,
			meeting: 5,
			quote: 2.5,
		});
		return {
			late: path.isTooLateForContacts,
			steps: path.steps.map(({ work, lastDay, isTooLate }) => [
				work,
				lastDay,
				isTooLate,
			]),
		};
	};

	test("each kind of work has a last day on which starting it still closes in time", () => {
		expect(lastDays(13)).toEqual({
			late: false,
			steps: [
				["contact", "2026-03-18", false],
				["call", null, false],
				["meetingBooked", "2026-03-26", false],
				["quoteSent", "2026-03-28", false],
				["deal", "2026-03-31", false],
			],
		});
	});

	test("contacts made today no longer help when they close a day too late", () => {
		const { late, steps } = lastDays(14);
		expect(late).toBe(true);
		expect(steps[0]).toEqual(["contact", "2026-03-17", true]);
	});

	test("unknown, it is not claimed either way", () => {
		expect(pathToGoal(half, experience).isTooLateForContacts).toBeNull();
	});
});

describe("no path, and why", () => {
	const reasonOf = (
		progress: typeof half,
		fields: Partial<Experience> = {},
	) => {
		const { steps, reason } = pathToGoal(progress, {
			...experience,
			...fields,
		});
		expect(steps).toEqual([]);
		return reason;
	};

	test("fewer than five wins, or none of known value", () => {
		expect(reasonOf(half, { dealsWon: 4.5 })).toBe("tooFewWins");
		expect(reasonOf(half, { averageDealValue: null })).toBe("noAverageValue");
	});

	test("reached, unknown, another time", () => {
		const on = (day: string, kroner: number) =>
			measured(day, goal(), [won(kroner, "2026-03-03")]);
		expect(reasonOf(on("2026-03-18", 400_000))).toBe("reached");
		expect(reasonOf(on("2026-02-18", 1))).toBe("otherPeriod");
		expect(reasonOf(on("2026-04-08", 1))).toBe("otherPeriod");
		const euros = measured("2026-03-18", goal({ currency: "EUR" }), []);
		expect(reasonOf(euros)).toBe("unknown");
	});

	test("a goal that no list of work meets", () => {
		for (const kpi of ["newLeads", "winRate", "dealsLost"])
			expect(
				reasonOf(
					measured(
						"2026-03-18",
						goal({ kpi, target: 1, currency: undefined }),
						[],
					),
				),
			).toBe("otherKpi");
	});
});
