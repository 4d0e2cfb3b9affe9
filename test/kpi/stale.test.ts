import fc from "fast-check";
import { expect, test } from "vitest";
import { quantile } from "../../lib/kpi/quantile.ts";
import { agesOf } from "../../lib/kpi/stale.ts";
import type { Deal } from "../../lib/model/deal.ts";
import type { Fact } from "../../lib/tally/fact.ts";
import { factsOf } from "../../lib/tally/facts-of.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { deal, HALF } from "../tally/records.ts";

const asOf = "2026-03-18";
const won = (days: number, owner = "a") =>
	deal({
		owner,
		firstContactOn: "2025-03-01",
		closedOn: addDays("2025-03-01", days),
	});
const open = (age: number | null, fields: Partial<Deal> = {}) =>
	deal({
		status: "open",
		closedOn: undefined,
		...(age !== null && { firstContactOn: addDays(asOf, -age) }),
		...fields,
	});
/** The P80 of these is 9.2 days. */
const usual = [2, 4, 6, 8, 14];

function ages(deals: Deal[]) {
	const sellers = new WeakMap<Fact, string>();
	const facts = deals
		.flatMap((each) => factsOf("deal", each))
		.filter(({ subject }) => subject.startsWith("seller:"))
		.map(({ subject, fact }) => {
			sellers.set(fact, subject.slice("seller:".length));
			return fact;
		});
	const isOpen = (fact: Fact) => fact[1] === 9;
	return agesOf(
		{
			open: facts.filter(isOpen),
			history: facts.filter((fact) => !isOpen(fact)),
			sellerOf: (fact) => sellers.get(fact) || null,
		},
		asOf,
	).map(({ days, usual, isScopes, isStale }) => ({
		days,
		usual: usual === null ? null : Number(usual.toFixed(6)),
		isScopes,
		isStale,
	}));
}

test("a deal is stale when it is older than eight of ten its seller has won", () => {
	const history = usual.map((days) => won(days));
	expect(ages([...history, open(9), open(10)])).toEqual([
		{ days: 9, usual: 9.2, isScopes: false, isStale: false },
		{ days: 10, usual: 9.2, isScopes: false, isStale: true },
	]);
});

test("each seller is measured by what this one has won; who has won too little by all of the scope", () => {
	const history = [
		...usual.map((days) => won(days, "a")),
		...usual.map((days) => won(days + 100, "b")),
	];
	const [a, b, c] = ages([
		...history,
		open(50),
		open(50, { owner: "b" }),
		open(50, { owner: "c" }),
	]);
	expect(a).toMatchObject({ usual: 9.2, isStale: true });
	expect(b).toMatchObject({ usual: 109.2, isStale: false, isScopes: false });
	expect(c).toMatchObject({ isScopes: true, isStale: false });
});

test("no first contact: since creation; neither: its age is not known, and it is not called stale", () => {
	const history = usual.map((days) => won(days));
	expect(
		ages([
			...history,
			open(null, { createdOn: addDays(asOf, -30) }),
			open(null),
			open(-5),
		]),
	).toMatchObject([
		{ days: 30, isStale: true },
		{ days: null, isStale: null },
		{ days: 0, isStale: false },
	]);
});

test("with fewer than five won nothing is usual", () => {
	expect(
		ages([...usual.slice(1).map((days) => won(days)), open(900)]),
	).toMatchObject([{ days: 900, usual: null, isStale: null }]);
});

test("a shared deal stands there once, and has the longest time of those who share it", () => {
	const history = [
		...usual.map((days) => won(days, "a")),
		...usual.map((days) => won(days + 100, "b")),
	];
	const credits = ["a", "b"].map((seller) => ({ seller, share: HALF }));
	for (const both of [credits, [...credits].reverse()])
		expect(ages([...history, open(50, { credits: both })])).toEqual([
			{ days: 50, usual: 109.2, isScopes: false, isStale: false },
		]);
});

test("stale are exactly the deals older than the P80 of the cycles", () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 0, max: 400 }), {
				minLength: 5,
				maxLength: 30,
			}),
			fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 10 }),
			(cycles, opens) => {
				const p80 = quantile(cycles, 80) ?? 0;
				expect(
					ages([
						...cycles.map((days) => won(days)),
						...opens.map((age) => open(age)),
					]).map(({ isStale }) => isStale),
				).toEqual(opens.map((age) => age > p80));
			},
		),
	);
});
