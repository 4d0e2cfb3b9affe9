import fc from "fast-check";
import { expect, test } from "vitest";
import { lossReasons, lostAmount } from "../../lib/kpi/loss-reasons.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { FACT } from "../../lib/tally/fact.ts";
import {
	anyDeal,
	deal,
	dkk,
	factsOfAll,
	march,
	won,
} from "../tally/records.ts";

const lost = (
	lostReason: string | undefined,
	kroner: number | null,
	fields: Partial<Deal> = {},
) =>
	deal({
		status: "lost",
		lostReason,
		...(kroner !== null && { amount: dkk(kroner) }),
		...fields,
	});

function reasons(deals: Deal[]) {
	const of = new Map(deals.map((each) => [each.id, each.lostReason]));
	return lossReasons(
		factsOfAll("deal", deals),
		([, , id]) => of.get(id),
		march,
	);
}

test("lost deals by reason, the most first, those without one last", () => {
	expect(
		reasons([
			lost(undefined, 10),
			lost(undefined, 10),
			lost("  ", 10),
			lost("Price", 200),
			lost("Price ", 100),
			lost("Timing", 50),
			won(1_000),
		]).map(({ reason, deals, amount }) => [reason, deals, amount.value]),
	).toEqual([
		["Price", 2, 30_000],
		["Timing", 1, 5_000],
		[null, 3, 3_000],
	]);
});

test("a lost deal of zero or without an amount says nothing of what was lost", () => {
	const [price] = reasons([
		lost("Price", 0),
		lost("Price", null),
		lost("Price", 7),
	]);
	expect(price?.deals).toBe(3);
	expect(price?.amount).toMatchObject({
		value: 700,
		n: 1,
		leftOut: [{ code: "noAmount", count: 2 }],
	});
	expect(reasons([lost("Price", 0)])[0]?.amount).toMatchObject({
		value: null,
		reason: { code: "noAmounts", count: 1 },
	});
});

test("undated ones belong to no period", () => {
	expect(reasons([lost("Price", 7, { closedOn: undefined })])).toEqual([]);
});

test("counts and amounts of all reasons are those of all that was lost", () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.tuple(
					anyDeal,
					fc.constantFrom(undefined, "", "Price", " Price", "Timing"),
				),
				{ maxLength: 20 },
			),
			(records) => {
				const deals = records.map(
					([each, lostReason]): Deal => ({
						...each,
						lostReason,
						...(each.amount && {
							amount: { ...each.amount, currency: "DKK" },
						}),
					}),
				);
				const all = factsOfAll("deal", deals).filter(
					([day, kind]) => kind === FACT.dealLost && day !== "",
				);
				const rows = reasons(deals);
				expect(rows.flatMap(({ facts }) => facts).length).toBe(all.length);
				expect(
					rows.reduce((sum, { amount }) => sum + (amount.value ?? 0), 0),
				).toBe(lostAmount(all, march).value ?? 0);
				expect(
					rows.filter(({ reason }) => reason === null).length,
				).toBeLessThan(2);
			},
		),
	);
});
