import { assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { WHOLE } from "../../lib/model/deal.ts";
import { goalExample } from "../../lib/model/goal.ts";
import { sellerExample } from "../../lib/model/seller.ts";
import { FACT, MARK } from "../../lib/tally/fact.ts";
import { factsOf } from "../../lib/tally/facts-of.ts";
import { activity, anyDeal, deal, dkk, HALF, lead } from "./records.ts";

describe("a deal", () => {
	test("stands whole in its owner's tally and in its customer's, each naming the other", () => {
		const record = deal({
			id: "deal-1",
			customer: "acme",
			amount: dkk(62_500),
			source: "inbound",
			stage: "Won",
			products: [{ name: "GTX" }],
			firstContactOn: "2026-02-02",
			isFirstWin: true,
		});
		const facts = factsOf("deal", record);
		const wonBy = (subject: string) =>
			facts.find(
				(each) => each.subject === subject && each.fact[1] === FACT.dealWon,
			)?.fact;
		const marks = MARK.firstWin | MARK.positive;
		expect(wonBy("seller:a")).toEqual([
			"2026-03-11",
			FACT.dealWon,
			"deal-1",
			6_250_000,
			"DKK",
			WHOLE,
			"inbound",
			"GTX",
			"Won",
			"acme",
			37,
			marks,
			null,
			null,
			null,
		]);
		expect(wonBy("customer:acme")?.[9]).toBe("a");
		expect(facts.map(({ fact }) => fact[1]).sort()).toEqual([
			FACT.dealContacted,
			FACT.dealContacted,
			FACT.dealWon,
			FACT.dealWon,
		]);
	});

	test("is counted as created, contacted and quoted only on days that are known", () => {
		const kinds = (fields: Parameters<typeof deal>[0]) =>
			factsOf("deal", deal(fields)).map(({ fact }) => [fact[0], fact[1]]);
		expect(kinds({})).toEqual([["2026-03-11", FACT.dealWon]]);
		expect(
			kinds({
				createdOn: "2026-01-05",
				firstContactOn: "2026-01-07",
				quotedOn: "2026-02-01",
			}),
		).toEqual([
			["2026-01-05", FACT.dealCreated],
			["2026-01-07", FACT.dealContacted],
			["2026-02-01", FACT.dealQuoted],
			["2026-03-11", FACT.dealWon],
		]);
	});

	test("gives no quote of its own when a quote activity names it", () => {
		const facts = factsOf(
			"deal",
			deal({ quotedOn: "2026-02-01", hasQuote: true }),
		);
		expect(facts.map(({ fact }) => fact[1])).toEqual([FACT.dealWon]);
	});

	test("without a closing day is undated; open, it stands on the day it is expected to close", () => {
		const dayOf = (fields: Parameters<typeof deal>[0]) =>
			factsOf("deal", deal(fields)).map(({ fact }) => fact.slice(0, 2));
		expect(dayOf({ closedOn: undefined })).toEqual([["", FACT.dealWon]]);
		expect(dayOf({ status: "lost", closedOn: undefined })).toEqual([
			["", FACT.dealLost],
		]);
		expect(dayOf({ status: "open", closedOn: undefined })).toEqual([
			["", FACT.dealOpen],
		]);
		expect(
			dayOf({
				status: "open",
				closedOn: undefined,
				expectedCloseOn: "2026-05-01",
			}),
		).toEqual([["2026-05-01", FACT.dealOpen]]);
	});

	test("of nobody is counted for nobody", () => {
		const [only] = factsOf("deal", deal({ owner: undefined }));
		expect(only?.subject).toBe("seller:");
	});

	test("counts for whom it is credited to, not for its owner, and its parts add up", () => {
		const facts = factsOf(
			"deal",
			deal({
				owner: "c",
				customer: "acme",
				amount: { minor: 1_001, currency: "DKK" },
				credits: [
					{ seller: "a", share: HALF },
					{ seller: "b", share: HALF },
				],
			}),
		);
		expect(facts.map(({ subject }) => subject)).toEqual([
			"seller:a",
			"seller:b",
			"customer:acme",
		]);
		expect(facts.map(({ fact }) => fact[5])).toEqual([HALF, HALF, WHOLE]);
		expect((facts[0]?.fact[3] ?? 0) + (facts[1]?.fact[3] ?? 0)).toBe(1_001);
		expect(facts[2]?.fact[3]).toBe(1_001);
	});

	test("cycle: from first contact, else from creation and marked, unknown without either, below zero as it is", () => {
		const cycle = (fields: Parameters<typeof deal>[0]) => {
			const fact = factsOf("deal", deal(fields)).find(
				(each) => each.fact[1] === FACT.dealWon,
			)?.fact;
			return [fact?.[10], ((fact?.[11] ?? 0) & MARK.cycleFromCreation) > 0];
		};
		expect(
			cycle({ firstContactOn: "2026-03-01", createdOn: "2026-02-01" }),
		).toEqual([10, false]);
		expect(cycle({ createdOn: "2026-03-01" })).toEqual([10, true]);
		expect(cycle({})).toEqual([null, false]);
		expect(cycle({ firstContactOn: "2026-03-11" })).toEqual([0, false]);
		expect(cycle({ firstContactOn: "2026-03-12" })).toEqual([-1, false]);
		expect(cycle({ createdOn: "2026-03-01", closedOn: undefined })).toEqual([
			null,
			false,
		]);
	});

	test("a credit note is counted where it lowers revenue and nowhere else", () => {
		const facts = factsOf(
			"deal",
			deal({
				amount: dkk(-500),
				createdOn: "2026-03-01",
				firstContactOn: "2026-03-01",
				quotedOn: "2026-03-02",
			}),
		);
		expect(facts.map(({ fact }) => fact[1])).toEqual([FACT.dealWon]);
		expect((facts[0]?.fact[11] ?? 0) & MARK.creditNote).toBeTruthy();
	});
});

test("a lead is created, contacted and qualified, each on its day, without an amount", () => {
	const facts = factsOf(
		"lead",
		lead({
			source: "fair",
			customer: "acme",
			createdOn: "2026-03-02",
			contactedOn: "2026-03-03",
			qualifiedOn: "2026-03-09",
		}),
	);
	const ofSeller = facts.filter(({ subject }) => subject === "seller:a");
	expect(ofSeller.map(({ fact }) => [fact[0], fact[1]])).toEqual([
		["2026-03-02", FACT.leadCreated],
		["2026-03-03", FACT.leadContacted],
		["2026-03-09", FACT.leadQualified],
	]);
	expect(ofSeller.map(({ fact }) => [fact[3], fact[6], fact[9]])).toEqual(
		Array(3).fill([null, "fair", "acme"]),
	);
	expect(facts).toHaveLength(6);
	expect(factsOf("lead", lead())).toEqual([]);
});

test.each([
	["call", FACT.call],
	["meetingBooked", FACT.meetingBooked],
	["meetingHeld", FACT.meetingHeld],
	["quoteSent", FACT.quoteSent],
	["other", FACT.otherActivity],
] as const)("the activity %s is counted as what it is", (type, kind) => {
	expect(
		factsOf("activity", activity(type)).map(({ subject, fact }) => [
			subject,
			fact[0],
			fact[1],
			fact[5],
		]),
	).toEqual([["seller:a", "2026-03-11", kind, WHOLE]]);
});

test("sellers and goals are counted nowhere", () => {
	expect(factsOf("seller", sellerExample)).toEqual([]);
	expect(factsOf("goal", goalExample)).toEqual([]);
});

test("property: whoever shares it, a deal's sellers together hold the whole of it, once, of each kind", () => {
	assert(
		property(anyDeal, (record) => {
			const parts = new Map<number, { share: number; amount: number | null }>();
			for (const { subject, fact } of factsOf("deal", record)) {
				if (!subject.startsWith("seller:")) continue;
				const sum = parts.get(fact[1]);
				parts.set(fact[1], {
					share: (sum?.share ?? 0) + fact[5],
					amount: fact[3] === null ? null : (sum?.amount ?? 0) + fact[3],
				});
			}
			expect(parts.size).toBeGreaterThan(0);
			for (const sum of parts.values())
				expect(sum).toEqual({
					share: WHOLE,
					amount: record.amount?.minor ?? null,
				});
		}),
	);
});
