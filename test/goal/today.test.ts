import { describe, expect, test } from "vitest";
import type { Experience } from "../../lib/goal/experience.ts";
import { todaysShare } from "../../lib/goal/today.ts";
import { activity, won } from "../tally/records.ts";
import { goal, measured } from "./measured.ts";

const experience: Experience = {
	contacts: 100,
	calls: 400,
	meetingsBooked: 50,
	quotesSent: 20,
	dealsWon: 10,
	averageDealValue: 5_000_000,
	workdays: 250,
};
const half = measured("2026-03-18", goal(), [won(200_000, "2026-03-03")]);

test("what is left of a revenue goal, turned into today's work by the scope's own rates", () => {
	// 200,000 left = 4 deals of 50,000 in 10 workdays; 40 calls, 5 meetings, 2 quotes a win.
	expect(todaysShare(half, experience, true)).toEqual([
		{ type: "call", count: 16 },
		{ type: "meetingBooked", count: 2 },
		{ type: "quoteSent", count: 1 },
		{ type: "deal", count: 1 },
	]);
});

test("a hair above a whole number, as floating point leaves it, is that number", () => {
	// 11 deals ÷ 5 wins × 50 calls is 110.00000000000001.
	const deals = measured(
		"2026-03-18",
		goal({ kpi: "dealsWon", target: 11, currency: undefined }),
		[],
	);
	const share = todaysShare(
		deals,
		{ ...experience, dealsWon: 5, calls: 50 },
		true,
	);
	expect(share[0]).toEqual({ type: "call", count: 11 });
});

test("a goal on deals needs no amounts", () => {
	const deals = measured(
		"2026-03-18",
		goal({ kpi: "dealsWon", target: 12 }),
		[],
	);
	expect(
		todaysShare(deals, { ...experience, averageDealValue: null }, true),
	).toEqual([
		{ type: "call", count: 48 },
		{ type: "meetingBooked", count: 6 },
		{ type: "quoteSent", count: 3 },
		{ type: "deal", count: 2 },
	]);
	expect(
		todaysShare(half, { ...experience, averageDealValue: null }, true),
	).toEqual([]);
});

test("work nobody keeps count of is left out", () => {
	const share = todaysShare(
		half,
		{ ...experience, calls: 0, meetingsBooked: 0 },
		true,
	);
	expect(share.map(({ type }) => type)).toEqual(["quoteSent", "deal"]);
});

test("a goal on meetings or quotes is that work itself, without any wins to learn from", () => {
	const nothing = { ...experience, dealsWon: 0 };
	const meetings = measured(
		"2026-03-18",
		goal({ kpi: "meetingsBooked", target: 12 }),
		[],
		[activity("meetingBooked", "2026-03-03")],
	);
	expect(todaysShare(meetings, nothing, true)).toEqual([
		{ type: "meetingBooked", count: 2 },
	]);
	const quotes = measured(
		"2026-03-18",
		goal({ kpi: "quotesSent", target: 30 }),
		[],
	);
	expect(todaysShare(quotes, nothing, true)).toEqual([
		{ type: "quoteSent", count: 3 },
	]);
});

describe("nothing to say", () => {
	test("with fewer than five wins in the year", () => {
		expect(todaysShare(half, { ...experience, dealsWon: 4.5 }, true)).toEqual(
			[],
		);
		expect(todaysShare(half, { ...experience, dealsWon: 5 }, true)).not.toEqual(
			[],
		);
	});

	test("on a day off, before the period and after it", () => {
		expect(todaysShare(half, experience, false)).toEqual([]);
		expect(
			todaysShare(measured("2026-02-18", goal(), []), experience, true),
		).toEqual([]);
		expect(
			todaysShare(measured("2026-04-08", goal(), []), experience, true),
		).toEqual([]);
	});

	test("once reached, or with the actual unknown, or on new leads", () => {
		const reached = measured("2026-03-18", goal(), [
			won(400_000, "2026-03-03"),
		]);
		expect(todaysShare(reached, experience, true)).toEqual([]);
		const unknown = measured("2026-03-18", goal({ currency: "EUR" }), []);
		expect(todaysShare(unknown, experience, true)).toEqual([]);
		const leads = measured(
			"2026-03-18",
			goal({ kpi: "newLeads", target: 9 }),
			[],
		);
		expect(todaysShare(leads, experience, true)).toEqual([]);
	});
});
