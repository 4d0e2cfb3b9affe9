import { expect, test } from "vitest";
import { hitRateCohort } from "../../lib/kpi/hit-rate-cohort.ts";
import { winRate } from "../../lib/kpi/win-rate.ts";
import {
	contextOf,
	deal,
	factsOfAll,
	HALF,
	lead,
	march,
	won,
} from "../tally/records.ts";
import { figureOf } from "./evidence-of.ts";
import { january } from "./january.ts";

test("hit rate, 100 contacted in January, 3 won, 7 lost, 90 open: cohort 3 %, win rate 30 %", () => {
	const context = contextOf("2026-01", "2026-01-31");
	const cohort = figureOf(hitRateCohort, january, context);
	expect(cohort).toMatchObject({
		value: 0.03,
		n: 100,
		of: { above: 3, below: 100 },
		notes: [{ code: "stillOpen", count: 90 }],
	});
	expect(cohort.low).toBeCloseTo(0.01, 2);
	expect(cohort.high).toBeCloseTo(0.085, 2);
	expect(figureOf(winRate, january, context).value).toBe(0.3);
});

test("whoever was contacted in the period and won by as-of, whenever; later wins are still open", () => {
	const facts = factsOfAll("deal", [
		deal({ firstContactOn: "2026-03-02", closedOn: "2026-03-31" }),
		deal({ firstContactOn: "2026-03-02", closedOn: "2026-06-30" }),
		deal({ firstContactOn: "2026-02-02", closedOn: "2026-03-30" }),
	]);
	const on = (asOf: string) =>
		figureOf(hitRateCohort, facts, contextOf("2026-03", asOf));
	expect(on("2026-03-31")).toMatchObject({
		value: 0.5,
		n: 2,
		notes: [{ code: "stillOpen", count: 1 }],
	});
	expect(on("2026-06-30")).toMatchObject({ value: 1, n: 2 });
	expect(on("2026-06-30").notes).toBeUndefined();
});

test("a lead counts once, as won when one of its deals is; without one it is still open", () => {
	const facts = [
		...factsOfAll("lead", [
			lead({ contactedOn: "2026-03-02", wonOn: "2026-03-31" }),
			lead({ contactedOn: "2026-03-02", wonOn: "2026-04-01" }),
			lead({ contactedOn: "2026-03-02" }),
		]),
		...factsOfAll("deal", [
			deal({ firstContactOn: "2026-03-05", hasLead: true }),
		]),
	];
	expect(figureOf(hitRateCohort, facts, march)).toMatchObject({
		value: 1 / 3,
		n: 3,
		notes: [{ code: "stillOpen", count: 2 }],
	});
});

test("a deal of 10 shared half and half counts half for each, and once for their team", () => {
	const shared = won(10, "2026-03-11", {
		firstContactOn: "2026-03-02",
		credits: [
			{ seller: "a", share: HALF },
			{ seller: "b", share: HALF },
		],
	});
	const lost = deal({ status: "lost", firstContactOn: "2026-03-02" });
	const of = (...subjects: `seller:${string}`[]) =>
		figureOf(
			hitRateCohort,
			factsOfAll("deal", [shared, lost], ...subjects),
			march,
		);
	expect(of("seller:a")).toMatchObject({
		value: 1 / 3,
		of: { above: 0.5, below: 1.5 },
	});
	expect(of("seller:a", "seller:b")).toMatchObject({ value: 0.5, n: 2 });
});

test("nobody contacted: unknown, never 0", () => {
	const facts = factsOfAll("deal", [won(10)]);
	expect(figureOf(hitRateCohort, facts, march)).toEqual({
		value: null,
		unit: "rate",
		n: 0,
		reason: { code: "noContacts" },
	});
});
