import fc from "fast-check";
import { expect, test } from "vitest";
import {
	outcomeOf,
	type Window,
	windows,
} from "../../lib/kpi/activity-outcome.ts";
import type { Activity } from "../../lib/model/activity.ts";
import type { Deal } from "../../lib/model/deal.ts";
import type { Lead } from "../../lib/model/lead.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { activity, deal, factsOfAll, lead } from "../tally/records.ts";

interface Told {
	deals?: Deal[];
	leads?: Lead[];
	activities?: Activity[];
}
const noMerges = new Map<string, string>();

function outcome(
	{ deals = [], leads = [], activities = [] }: Told,
	asOf = "2026-12-31",
	within: Window = 30,
	mergedInto: ReadonlyMap<string, string> = noMerges,
) {
	const history = [
		...factsOfAll("deal", deals),
		...factsOfAll("lead", leads),
		...factsOfAll("activity", activities),
	].filter(([day]) => day <= asOf);
	return outcomeOf("call", within, { history, mergedInto }, asOf);
}

const START = "2026-01-10";
/** Contacted so many days after the start; won so many days after that. */
const prospect = (
	customer: string,
	after: number,
	wonAfter: number | null = null,
	fields: Partial<Deal> = {},
) => {
	const firstContactOn = addDays(START, after);
	return deal({
		customer,
		firstContactOn,
		status: wonAfter === null ? "open" : "won",
		closedOn: wonAfter === null ? undefined : addDays(firstContactOn, wonAfter),
		...fields,
	});
};
const call = (customer: string, after: number) =>
	activity("call", addDays(START, after), { customer });
/** Calls are kept from the start on. */
const kept = activity("call", START);

test("won within the window after the first 14 days, of those with a call in them and of those without", () => {
	const {
		with: had,
		without,
		since,
		leftOut,
	} = outcome({
		deals: [
			prospect("a", 0, 15),
			prospect("b", 0, 44),
			prospect("c", 0, 45),
			prospect("d", 0, 20),
			prospect("e", 0),
		],
		activities: [
			kept,
			call("a", 0),
			call("b", 14),
			call("c", 3),
			// On the 15th day it is too late to stand on this side.
			call("d", 15),
		],
	});
	expect(had).toMatchObject({ n: 3, of: { above: 2, below: 3 } });
	expect(without).toMatchObject({ n: 2, of: { above: 1, below: 2 } });
	expect(had.low).toBeCloseTo(0.2077, 3);
	expect(since).toBe(START);
	expect(leftOut).toEqual({
		tooRecent: 0,
		decided: 0,
		notKept: 0,
		noCustomer: 0,
	});
});

test("a longer window sees more wins of the same prospects", () => {
	const told = {
		deals: [prospect("a", 0, 60), prospect("b", 0, 90)],
		activities: [kept, call("a", 1), call("b", 1)],
	};
	expect(
		windows.map((within) => outcome(told, "2026-12-31", within).with.value),
	).toEqual([0, 0.5, 1]);
});

test("who was won, lost or given up in the first 14 days is on neither side", () => {
	const {
		with: had,
		without,
		leftOut,
	} = outcome({
		deals: [
			prospect("a", 0, 14),
			prospect("b", 0, 10, { status: "lost" }),
			// Lost later: it was undecided, and was not won.
			prospect("c", 0, 20, { status: "lost" }),
		],
		leads: [
			lead({
				customer: "d",
				contactedOn: START,
				disqualifiedOn: addDays(START, 5),
			}),
			lead({ customer: "e", contactedOn: START, wonOn: addDays(START, 40) }),
		],
		activities: [kept],
	});
	expect(leftOut.decided).toBe(3);
	expect(had.value).toBeNull();
	expect(without.of).toEqual({ above: 1, below: 2 });
});

test("whose window has not fully passed is left out, won or not", () => {
	const told = {
		deals: [prospect("a", 0, 20), prospect("b", 0)],
		activities: [kept],
	};
	const last = addDays(START, 14 + 30);
	expect(outcome(told, addDays(last, -1))).toMatchObject({
		without: { value: null, reason: { code: "noContactsOldEnough" } },
		leftOut: { tooRecent: 2 },
	});
	expect(outcome(told, last).without.of).toEqual({ above: 1, below: 2 });
});

test("who was contacted before the type was kept, and who has no name, is left out and counted", () => {
	const { without, leftOut } = outcome({
		deals: [
			prospect("a", -1, 20),
			prospect("b", 0),
			prospect("", 0, null, { customer: undefined }),
		],
		activities: [kept],
	});
	expect(without.n).toBe(1);
	expect(leftOut).toMatchObject({ notKept: 1, noCustomer: 1 });
	// Nothing is kept at all.
	expect(outcome({ deals: [prospect("a", 0)] })).toMatchObject({
		since: null,
		leftOut: { notKept: 1 },
	});
});

test("a call with a company that was merged is a call with whom it became", () => {
	const told = {
		deals: [prospect("acme", 0, 20)],
		activities: [kept, call("acme aps", 2)],
	};
	const merges = new Map([["acme aps", "acme"]]);
	expect(outcome(told).with.n).toBe(0);
	expect(outcome(told, "2026-12-31", 30, merges).with.n).toBe(1);
});

test("they differ only where both have ten and the intervals do not overlap", () => {
	const side = (name: string, n: number, won: number, hasCall: boolean) => ({
		deals: Array.from({ length: n }, (_, at) =>
			prospect(`${name}${at}`, 0, at < won ? 20 : null),
		),
		activities: hasCall
			? Array.from({ length: n }, (_, at) => call(`${name}${at}`, 1))
			: [],
	});
	const told = (a: ReturnType<typeof side>, b: ReturnType<typeof side>) =>
		outcome({
			deals: [...a.deals, ...b.deals],
			activities: [kept, ...a.activities, ...b.activities],
		}).differs;
	expect(told(side("a", 20, 15, true), side("b", 20, 2, false))).toBe(true);
	expect(told(side("a", 20, 11, true), side("b", 20, 9, false))).toBe(false);
	expect(told(side("a", 9, 9, true), side("b", 20, 0, false))).toBeNull();
});

const anyTold = fc
	.array(
		fc.record({
			after: fc.integer({ min: 0, max: 200 }),
			wonAfter: fc.option(fc.integer({ min: 0, max: 150 })),
			isLost: fc.boolean(),
			callAfter: fc.option(fc.integer({ min: 0, max: 200 })),
		}),
		{ maxLength: 25 },
	)
	.map((all) => ({
		deals: all.map(({ after, wonAfter, isLost }, at) =>
			prospect(
				`c${at}`,
				after,
				wonAfter,
				isLost && wonAfter !== null ? { status: "lost" } : {},
			),
		),
		activities: [
			kept,
			...all.flatMap(({ callAfter }, at) =>
				callAfter === null ? [] : [call(`c${at}`, callAfter)],
			),
		],
	}));

test("as time passes prospects only come to be counted, and what was said of one stays", () => {
	fc.assert(
		fc.property(
			anyTold,
			fc.integer({ min: 0, max: 300 }),
			fc.integer({ min: 1, max: 100 }),
			fc.constantFrom(...windows),
			(told, days, more, within) => {
				const early = outcome(told, addDays(START, days), within);
				const late = outcome(told, addDays(START, days + more), within);
				for (const side of ["with", "without"] as const) {
					const [a, b] = [early[side].of, late[side].of];
					// Both the won and the others can only grow: nobody's window is open.
					expect(b?.above ?? 0).toBeGreaterThanOrEqual(a?.above ?? 0);
					expect((b?.below ?? 0) - (b?.above ?? 0)).toBeGreaterThanOrEqual(
						(a?.below ?? 0) - (a?.above ?? 0),
					);
				}
			},
		),
	);
});

test("what happens after the last window changes nothing, and everybody is somewhere", () => {
	fc.assert(
		fc.property(anyTold, fc.constantFrom(...windows), (told, within) => {
			const asOf = addDays(START, 120);
			const one = outcome(told, asOf, within);
			const future = {
				...told,
				activities: [...told.activities, call("c0", 121)],
				deals: [...told.deals, prospect("new", 121, 1)],
			};
			expect(outcome(future, asOf, within)).toEqual(one);
			const { tooRecent, decided, notKept, noCustomer } = one.leftOut;
			expect(
				(one.with.n ?? 0) +
					(one.without.n ?? 0) +
					tooRecent +
					decided +
					notKept +
					noCustomer,
			).toBe(
				told.deals.filter(
					({ firstContactOn }) => (firstContactOn ?? "") <= asOf,
				).length,
			);
		}),
	);
});
