import { expect, test } from "vitest";
import { hitRate } from "../../lib/kpi/hit-rate.ts";
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

test("100 contacted in January, 3 won: 3 %, both counts shown, and no interval", () => {
	expect(
		figureOf(hitRate, january, contextOf("2026-01", "2026-01-31")),
	).toEqual({
		value: 0.03,
		unit: "rate",
		n: 100,
		of: { above: 3, below: 100 },
	});
});

test("a lead with a contact date is the prospect, its deal is not another one", () => {
	const facts = [
		...factsOfAll("lead", [
			lead({ contactedOn: "2026-03-02" }),
			lead({ createdOn: "2026-03-02" }),
		]),
		...factsOfAll("deal", [
			deal({ firstContactOn: "2026-03-03", hasLead: true }),
			deal({ firstContactOn: "2026-03-03", status: "lost" }),
			deal({ status: "open", closedOn: undefined }),
		]),
	];
	expect(figureOf(hitRate, facts, march)).toMatchObject({
		value: 0.5,
		of: { above: 1, below: 2 },
	});
});

test("above 100 % it says why: deals contacted earlier, and those of which nobody knows when", () => {
	const facts = factsOfAll("deal", [
		deal({ firstContactOn: "2026-03-01" }),
		deal({ firstContactOn: "2026-02-28" }),
		deal({ firstContactOn: "2025-02-28" }),
		deal({ createdOn: "2026-01-05" }),
		deal(),
		won(-10, "2026-03-11", { firstContactOn: "2026-02-01" }),
	]);
	expect(figureOf(hitRate, facts, march)).toEqual({
		value: 5,
		unit: "rate",
		n: 1,
		of: { above: 5, below: 1 },
		leftOut: [{ code: "creditNote", count: 1 }],
		notes: [
			{ code: "contactedEarlier", count: 2 },
			{ code: "contactUnknown", count: 2 },
		],
	});
});

test("nobody contacted: unknown, whatever was won", () => {
	expect(figureOf(hitRate, factsOfAll("deal", [won(10)]), march)).toMatchObject(
		{
			value: null,
			n: 0,
			reason: { code: "noContacts" },
		},
	);
});

test("a deal of 10 shared half and half: each won a half of what each contacted", () => {
	const shared = won(10, "2026-03-11", {
		firstContactOn: "2026-03-02",
		credits: [
			{ seller: "a", share: HALF },
			{ seller: "b", share: HALF },
		],
	});
	const lost = deal({ status: "lost", firstContactOn: "2026-03-02" });
	const of = (...subjects: `seller:${string}`[]) =>
		figureOf(hitRate, factsOfAll("deal", [shared, lost], ...subjects), march);
	expect(of("seller:a")).toMatchObject({
		value: 1 / 3,
		of: { above: 0.5, below: 1.5 },
	});
	expect(of("seller:b")).toMatchObject({
		value: 1,
		of: { above: 0.5, below: 0.5 },
	});
	expect(of()).toMatchObject({ value: 0.5, of: { above: 1, below: 2 } });
});
