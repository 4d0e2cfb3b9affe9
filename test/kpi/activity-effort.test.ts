import { expect, test } from "vitest";
import { effortOf } from "../../lib/kpi/activity-effort.ts";
import type { Activity } from "../../lib/model/activity.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { inPeriod } from "../../lib/tally/in-period.ts";
import { activity, deal, dkk, factsOfAll, HALF } from "../tally/records.ts";

function efforts(activities: Activity[], deals: Deal[]) {
	const history = [
		...factsOfAll("deal", deals),
		...factsOfAll("activity", activities),
	];
	const facts = inPeriod(history, "2026-03-01", "2026-04-01", "2026-03-31");
	const all = effortOf({ facts, history, mergedInto: new Map() });
	return Object.fromEntries(all.map((each) => [each.type, each]));
}
const call = (on: string, customer = "acme") =>
	activity("call", on, { customer });
const win = (
	closedOn: string,
	firstContactOn: string | undefined,
	fields: Partial<Deal> = {},
) => deal({ customer: "acme", closedOn, firstContactOn, ...fields });

test("the share of what was done, beside the share of the wins that had one", () => {
	const { call: calls, meetingHeld } = efforts(
		[
			call("2026-01-01", "nobody"),
			call("2026-03-02"),
			call("2026-03-03"),
			call("2026-03-04", "beta"),
			activity("meetingHeld", "2026-03-05", { customer: "beta" }),
		],
		[
			win("2026-03-20", "2026-03-01"),
			win("2026-03-21", "2026-03-04"),
			win("2026-03-22", "2026-03-01", { customer: "beta" }),
		],
	);
	expect(calls?.share).toMatchObject({
		value: 0.75,
		of: { above: 3, below: 4 },
	});
	expect(calls?.done).toBe(3);
	expect(calls?.wins.of).toEqual({ above: 2, below: 3 });
	// Held meetings are known from the 5th on, and all three deals had begun before.
	expect(meetingHeld?.wins).toMatchObject({ value: null, n: 0 });
	expect(meetingHeld?.winsLeftOut).toBe(3);
});

test("only what lies between first contact and close counts, both days among it", () => {
	const had = (...days: string[]) =>
		efforts(
			[call("2026-01-01", "nobody"), ...days.map((day) => call(day))],
			[win("2026-03-20", "2026-03-10")],
		).call?.wins.value;
	expect(had("2026-03-09")).toBe(0);
	expect(had("2026-03-10")).toBe(1);
	expect(had("2026-03-20")).toBe(1);
	expect(had("2026-03-21")).toBe(0);
});

test("a shared deal is one, a credit note none; without a customer or a start it is left out", () => {
	const credits = ["a", "b"].map((seller) => ({ seller, share: HALF }));
	const { call: calls } = efforts(
		[call("2026-01-01", "nobody"), call("2026-03-12")],
		[
			win("2026-03-20", "2026-03-10", { credits }),
			win("2026-03-20", "2026-03-10", { amount: dkk(-1) }),
			win("2026-03-20", undefined),
			win("2026-03-20", "2026-03-10", { customer: undefined }),
		],
	);
	expect(calls?.wins.of).toEqual({ above: 1, below: 1 });
	expect(calls?.winsLeftOut).toBe(2);
});

test("a deal's own quote date is a quote sent; nothing done has no shares", () => {
	const { quoteSent } = efforts(
		[],
		[
			win("2026-03-20", "2026-03-10", { quotedOn: "2026-03-12" }),
			win("2026-03-20", "2026-03-14"),
		],
	);
	expect(quoteSent?.done).toBe(1);
	expect(quoteSent?.wins.of).toEqual({ above: 0, below: 1 });
	expect(efforts([], []).call?.share).toMatchObject({
		value: null,
		reason: { code: "noRecords" },
	});
});
