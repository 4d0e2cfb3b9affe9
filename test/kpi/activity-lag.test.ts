import fc from "fast-check";
import { expect, test } from "vitest";
import { lagOf, WATCHED } from "../../lib/kpi/activity-lag.ts";
import type { Activity } from "../../lib/model/activity.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { activity, deal, dkk, factsOfAll } from "../tally/records.ts";

const START = "2026-01-01";
const on = (after: number) => addDays(START, after);
const meeting = (after: number, customer: string | undefined = "acme") =>
	activity("meetingHeld", on(after), { customer });
const win = (
	began: number,
	closed: number,
	customer = "acme",
	fields: Partial<Deal> = {},
) =>
	deal({
		customer,
		firstContactOn: on(began),
		closedOn: on(closed),
		...fields,
	});

function lag(activities: Activity[], deals: Deal[], asOf = on(1_000)) {
	const history = [
		...factsOfAll("deal", deals),
		...factsOfAll("activity", activities),
	].filter(([day]) => day <= asOf);
	return lagOf("meetingHeld", { history, mergedInto: new Map() }, asOf);
}

test("from each meeting to the next deal won from its customer, if that had begun by then", () => {
	const { followed, median, p80 } = lag(
		[0, 5, 10, 20, 30, 40].map((after) => meeting(after)),
		[win(0, 40), win(200, 220)],
	);
	expect(followed.of).toEqual({ above: 6, below: 6 });
	// 40, 35, 30, 20, 10, 0
	expect(median).toBe(25);
	expect(p80).toBe(35);
	// The deal began a day after the meeting: it was not about it.
	expect(lag([meeting(0)], [win(1, 40)]).followed.of).toEqual({
		above: 0,
		below: 1,
	});
	expect(lag([meeting(0, "beta")], [win(0, 40)]).followed.value).toBe(0);
});

test("a win counts on the last day watched and not after it", () => {
	expect(lag([meeting(0)], [win(0, WATCHED)]).followed.value).toBe(1);
	expect(lag([meeting(0)], [win(0, WATCHED + 1)]).followed.value).toBe(0);
});

test("an activity too recent to be watched to the end is left out, won or not", () => {
	const told = [[meeting(0)], [win(0, 10)]] as const;
	expect(lag([...told[0]], [...told[1]], on(WATCHED - 1))).toMatchObject({
		followed: { value: null, n: 0 },
		leftOut: { tooRecent: 1 },
	});
	expect(lag([...told[0]], [...told[1]], on(WATCHED)).followed.value).toBe(1);
});

test("fewer than five that were followed say too little; nobody's meetings are counted apart", () => {
	const four = [0, 1, 2, 3].map((after) => meeting(after));
	const told = lag([...four, activity("meetingHeld", on(0))], [win(0, 10)]);
	expect(told.median).toBeNull();
	expect(told.p80).toBeNull();
	expect(told.leftOut.noCustomer).toBe(1);
	expect(lag([], [])).toMatchObject({ followed: { value: null } });
});

test("a credit note and a deal of unknown start are none that a meeting led to", () => {
	expect(
		lag(
			[meeting(0)],
			[
				win(0, 10, "acme", { amount: dkk(-5) }),
				deal({ customer: "acme", closedOn: on(20) }),
			],
		).followed.value,
	).toBe(0);
});

test("no lag is below zero or beyond what is watched, and none changes as time passes", () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 20 }),
			fc.array(
				fc.tuple(
					fc.integer({ min: 0, max: 400 }),
					fc.integer({ min: 0, max: 300 }),
				),
				{ maxLength: 10 },
			),
			fc.integer({ min: 0, max: 700 }),
			fc.integer({ min: 1, max: 100 }),
			(meetings, wins, days, more) => {
				const acts = meetings.map((after) => meeting(after));
				const deals = wins.map(([began, took]) => win(began, began + took));
				const early = lag(acts, deals, on(days));
				const late = lag(acts, deals, on(days + more));
				for (const { median, p80 } of [early, late]) {
					expect(median ?? 0).toBeGreaterThanOrEqual(0);
					expect(p80 ?? 0).toBeLessThanOrEqual(WATCHED);
					expect(p80 ?? 0).toBeGreaterThanOrEqual(median ?? 0);
				}
				const [a, b] = [early.followed.of, late.followed.of];
				expect(b?.above ?? 0).toBeGreaterThanOrEqual(a?.above ?? 0);
				expect((b?.below ?? 0) - (b?.above ?? 0)).toBeGreaterThanOrEqual(
					(a?.below ?? 0) - (a?.above ?? 0),
				);
			},
		),
	);
});

test("slow wins are not lost sight of: half take 10 days and half 170, also seen while many are still to come", () => {
	const customers = Array.from({ length: 40 }, (_, at) => `c${at}`);
	const told = lag(
		customers.map((customer, at) => meeting(at * 10, customer)),
		customers.map((customer, at) =>
			win(at * 10, at * 10 + (at % 2 ? 170 : 10), customer),
		),
		on(390),
	);
	expect(told.leftOut.tooRecent).toBe(18);
	expect(told.followed.of).toEqual({ above: 22, below: 22 });
	expect(told.median).toBe(90);
	expect(told.p80).toBe(170);
});
