import { array, assert, property } from "fast-check";
import { expect, test } from "vitest";
import type { Deal } from "../../lib/model/deal.ts";
import { FACT, type Fact } from "../../lib/tally/fact.ts";
import { openOn } from "../../lib/tally/open-on.ts";
import { anyDeal, deal, factsOfAll, HALF, won } from "./records.ts";
import { rewound } from "./rewound.ts";

const asOf = "2026-03-18";
const isClosedLater = ([day, kind]: Fact) =>
	(kind === FACT.dealWon || kind === FACT.dealLost) && day > asOf;

function openThen(...deals: Deal[]): Fact[] {
	const facts = factsOfAll("deal", deals);
	return openOn(
		facts.filter(([, kind]) => kind === FACT.dealOpen),
		facts.filter(isClosedLater),
		asOf,
	);
}
const open = (fields: Partial<Deal>) =>
	deal({ status: "open", closedOn: undefined, ...fields });

test("what is open and had begun by then stays as it is", () => {
	const begun = [
		open({ createdOn: asOf, expectedCloseOn: "2026-05-01", probability: 0.4 }),
		open({ firstContactOn: asOf, createdOn: "2026-03-01", stage: "Demo" }),
		// Nobody knows when it began.
		open({ expectedCloseOn: "2026-05-01" }),
	];
	expect(openThen(...begun)).toEqual(
		factsOfAll("deal", begun).filter(([, kind]) => kind === FACT.dealOpen),
	);
	expect(
		openThen(
			open({ createdOn: "2026-03-19" }),
			open({ firstContactOn: "2026-03-19" }),
		),
	).toEqual([]);
});

test("of its creation and first contact the one that came later is not known yet", () => {
	expect(
		openThen(
			open({ id: "1", firstContactOn: asOf, createdOn: "2026-04-01" }),
			open({ id: "2", firstContactOn: "2026-04-01", createdOn: asOf }),
		),
	).toEqual(
		factsOfAll("deal", [
			open({ id: "1", firstContactOn: asOf }),
			open({ id: "2", createdOn: asOf }),
		]).filter(([, kind]) => kind === FACT.dealOpen),
	);
});

test("what was closed later was open then: undated, without stage and chance", () => {
	const later = won(10, "2026-03-19", {
		id: "later",
		customer: "acme",
		stage: "Closed",
		createdOn: "2026-03-10",
		firstContactOn: "2026-03-02",
		isFirstWin: true,
	});
	expect(openThen(later)).toEqual(
		factsOfAll("deal", [
			{
				...later,
				status: "open",
				closedOn: undefined,
				stage: undefined,
				isFirstWin: undefined,
			},
		]).filter(([, kind]) => kind === FACT.dealOpen),
	);
	const lost = { status: "lost" as const, closedOn: "2026-06-30" };
	expect(openThen(deal(lost))).toHaveLength(1);
	expect(openThen(deal({ ...lost, createdOn: "2026-03-19" }))).toEqual([]);
	expect(openThen(deal({ ...lost, firstContactOn: "2026-03-19" }))).toEqual([]);
	expect(openThen(deal({ ...lost, createdOn: asOf }))).toHaveLength(1);
});

test("what was closed by then, and a credit note, were not open", () => {
	expect(
		openThen(won(10, asOf), deal({ status: "lost", closedOn: asOf })),
	).toEqual([]);
	expect(openThen(won(-10, "2026-03-19"))).toEqual([]);
});

test("a shared deal is open for each by the share", () => {
	const shared = won(10, "2026-03-19", {
		credits: [
			{ seller: "a", share: HALF },
			{ seller: "b", share: HALF },
		],
	});
	expect(
		openThen(shared).map(([, , , amount, , share]) => [amount, share]),
	).toEqual([
		[500, HALF],
		[500, HALF],
	]);
});

test("property: the same as if the records had been read on that day", () => {
	assert(
		property(array(anyDeal, { maxLength: 10 }), (deals) => {
			const then = deals.flatMap((each) => rewound(each, asOf) ?? []);
			const expected = factsOfAll("deal", then).filter(
				([, kind]) => kind === FACT.dealOpen,
			);
			const byId = (a: Fact, b: Fact) => (a[2] < b[2] ? -1 : 1);
			expect(openThen(...deals).sort(byId)).toEqual(expected.sort(byId));
		}),
	);
});
