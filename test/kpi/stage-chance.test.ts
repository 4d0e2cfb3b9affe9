import { array, assert, property } from "fast-check";
import { expect, test } from "vitest";
import { chancesOf } from "../../lib/kpi/stage-chance.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { FACT } from "../../lib/tally/fact.ts";
import { anyDeal, deal, factsOfAll, HALF } from "../tally/records.ts";

const many = (count: number, fields: Partial<Deal>) =>
	Array.from({ length: count }, () => deal(fields));
const lost = { status: "lost" } as const;

/** What an open deal with these fields has, after a history. */
function chanceOf(fields: Partial<Deal>, history: Deal[]) {
	const [fact] = factsOfAll("deal", [
		deal({ status: "open", closedOn: undefined, ...fields }),
	]);
	if (!fact) throw new Error("an open deal has a fact");
	return chancesOf(factsOfAll("deal", history))(fact);
}

/** 20 decided in Proposal, 12 of them won; 20 more elsewhere, 4 of them won: 16 of 40 in all. */
const known = [
	...many(12, { stage: "Proposal" }),
	...many(8, { stage: "Proposal", ...lost }),
	...many(4, { stage: "Demo" }),
	...many(16, { stage: "Demo", ...lost }),
];

test("a stage's own share, shrunk towards the scope's: (won + 10·p₀) ÷ (n + 10)", () => {
	expect(chanceOf({ stage: "Proposal" }, known)).toBeCloseTo(
		(12 + 10 * 0.4) / 30,
		12,
	);
	expect(chanceOf({ stage: "Demo" }, known)).toBeCloseTo(
		(4 + 10 * 0.4) / 30,
		12,
	);
});

test("an imported 99.8 % on every open deal does not outrank a stage's share", () => {
	expect(chanceOf({ stage: "Demo", probability: 0.998 }, known)).toBeCloseTo(
		8 / 30,
		12,
	);
});

test("without a stage known well enough, the deal's own; without that, the scope's win rate", () => {
	expect(chanceOf({ stage: "New", probability: 0.7 }, known)).toBe(0.7);
	expect(chanceOf({ probability: 0.7 }, known)).toBe(0.7);
	expect(chanceOf({ stage: "New" }, known)).toBe(0.4);
	expect(chanceOf({}, known)).toBe(0.4);
});

test("ten decided deals are enough, nine are not", () => {
	const nine = [
		...many(3, { stage: "Demo" }),
		...many(6, { stage: "Demo", ...lost }),
	];
	expect(chanceOf({ stage: "Demo", probability: 0.9 }, nine)).toBe(0.9);
	const ten = [...nine, ...many(1, { stage: "Demo", ...lost })];
	expect(chanceOf({ stage: "Demo", probability: 0.9 }, ten)).toBeCloseTo(
		(3 + 3) / 20,
		12,
	);
});

test("a stage only ever left one way says nothing: won deals are moved to one of their own", () => {
	const moved = [
		...many(30, { stage: "Won" }),
		...many(20, { stage: "Proposal", ...lost }),
	];
	expect(chanceOf({ stage: "Proposal", probability: 0.5 }, moved)).toBe(0.5);
	expect(chanceOf({ stage: "Proposal" }, moved)).toBe(0.6);
	expect(chanceOf({ stage: "Won" }, moved)).toBe(0.6);
});

test("no history and nothing said: no chance is known", () => {
	expect(chanceOf({ stage: "Demo" }, [])).toBeNull();
	expect(chanceOf({ probability: 0.25 }, [])).toBe(0.25);
});

test("a shared deal is decided once, a credit note and an undated one never", () => {
	const credits = [
		{ seller: "a", share: HALF },
		{ seller: "b", share: HALF },
	];
	const history = [
		deal({ credits }),
		...many(3, lost),
		deal({ amount: { minor: -1, currency: "DKK" } }),
		deal({ closedOn: undefined }),
	];
	expect(chanceOf({}, history)).toBe(0.25);
});

test("property: a chance is between 0 and 1, or unknown", () => {
	assert(
		property(array(anyDeal, { maxLength: 40 }), (deals) => {
			const facts = factsOfAll("deal", deals);
			const chance = chancesOf(facts);
			for (const fact of facts.filter(([, kind]) => kind === FACT.dealOpen)) {
				const value = chance(fact) ?? 0;
				expect(value >= 0 && value <= 1).toBe(true);
			}
		}),
	);
});
