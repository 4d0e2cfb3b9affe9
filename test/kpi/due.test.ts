import fc from "fast-check";
import { expect, test } from "vitest";
import { dueIn, monthsAhead } from "../../lib/kpi/due.ts";
import { openAmount } from "../../lib/kpi/open-pipeline.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { FACT } from "../../lib/tally/fact.ts";
import { type Period, parsePeriod } from "../../lib/time/period.ts";
import {
	anyDeal,
	contextOf,
	deal,
	dkk,
	factsOfAll,
	HALF,
} from "../tally/records.ts";

const context = contextOf("2026-03", "2026-03-18");
const periods = ["2026-04", "2026-05"].map((id) => parsePeriod(id) as Period);
const open = (expectedCloseOn?: string, fields: Partial<Deal> = {}) =>
	deal({
		status: "open",
		closedOn: undefined,
		amount: dkk(100),
		expectedCloseOn,
		...fields,
	});
const factsOf = (deals: Deal[]) =>
	factsOfAll("deal", deals).filter(([, kind]) => kind === FACT.dealOpen);
const due = (deals: Deal[], chance: number | null = 0.5) =>
	dueIn(periods, factsOf(deals), () => chance, context).map(
		({ when, deals, amount, weighted }) => [
			when.is === "period" ? when.period.id : when.is,
			deals,
			amount.value,
			weighted.value,
		],
	);

test("each open deal stands where it is expected, the day of as-of still to come", () => {
	expect(
		due([
			open("2026-03-17"),
			open("2026-03-18"),
			open("2026-03-31"),
			open("2026-04-01"),
			open("2026-05-31"),
			open("2026-06-01"),
			open(),
		]),
	).toEqual([
		["overdue", 1, 10_000, 5_000],
		["sooner", 2, 20_000, 10_000],
		["2026-04", 1, 10_000, 5_000],
		["2026-05", 1, 10_000, 5_000],
		["later", 1, 10_000, 5_000],
		["undated", 1, 10_000, 5_000],
	]);
});

test("a period that began is due from as-of on, and one that is over has nothing left", () => {
	const months = ["2026-02", "2026-03"].map((id) => parsePeriod(id) as Period);
	const [overdue, sooner, february, march] = dueIn(
		months,
		factsOf([open("2026-02-20"), open("2026-03-02"), open("2026-03-20")]),
		() => null,
		context,
	);
	expect(overdue?.deals).toBe(2);
	expect(sooner?.deals).toBe(0);
	expect(february?.deals).toBe(0);
	expect(march?.deals).toBe(1);
});

test("no amount is unknown, no chance has no weight, a half counts as a half", () => {
	const unpriced = dueIn(
		periods,
		factsOf([open("2026-04-01", { amount: undefined })]),
		() => 1,
		context,
	)[2];
	expect(unpriced?.deals).toBe(1);
	expect(unpriced?.amount).toMatchObject({
		value: null,
		reason: { code: "noAmounts", count: 1 },
	});
	expect(due([open("2026-04-01")], null)[2]).toEqual([
		"2026-04",
		1,
		10_000,
		null,
	]);
	const shared = open("2026-04-01", {
		credits: [
			{ seller: "a", share: HALF },
			{ seller: "b", share: HALF },
		],
	});
	const own = factsOfAll("deal", [shared], "seller:a");
	expect(dueIn(periods, own, () => 1, context)[2]).toMatchObject({
		deals: 0.5,
		amount: { value: 5_000 },
	});
});

test("counts and amounts of all of them are those of the open pipeline", () => {
	fc.assert(
		fc.property(fc.array(anyDeal, { maxLength: 20 }), (records) => {
			const deals = records.map(
				(each): Deal => ({
					...each,
					status: "open",
					...(each.amount && {
						amount: { ...each.amount, currency: "DKK" },
					}),
				}),
			);
			const facts = factsOf(deals);
			const slots = dueIn(periods, facts, () => 0.5, context);
			const all = openAmount(facts, context);
			expect(slots.flatMap((slot) => slot.facts).length).toBe(facts.length);
			expect(
				slots.reduce((sum, { amount }) => sum + (amount.value ?? 0), 0),
			).toBe(all.value ?? 0);
			expect(slots.reduce((sum, slot) => sum + slot.deals, 0)).toBeCloseTo(
				deals.length,
				9,
			);
		}),
	);
});

test("months ahead reach as far as anything is expected: three at least, twelve at most", () => {
	const reach = (...days: (string | undefined)[]) =>
		monthsAhead(factsOf(days.map((day) => open(day))), context).map(
			({ id }) => id,
		);
	expect(reach()).toEqual(["2026-03", "2026-04", "2026-05"]);
	expect(reach("2026-07-31", undefined).at(-1)).toBe("2026-07");
	expect(reach("2031-01-01")).toHaveLength(12);
});
