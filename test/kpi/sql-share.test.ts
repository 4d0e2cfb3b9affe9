import { expect, test } from "vitest";
import { sqlShare } from "../../lib/kpi/sql-share.ts";
import { contextOf, factsOfAll, lead, march } from "../tally/records.ts";
import { figureOf } from "./evidence-of.ts";

const leads = [
	...Array.from({ length: 7 }, () => lead({ createdOn: "2026-03-02" })),
	lead({ createdOn: "2026-03-02", qualifiedOn: "2026-03-02" }),
	lead({ createdOn: "2026-03-31", qualifiedOn: "2026-03-31" }),
	lead({ createdOn: "2026-03-02", qualifiedOn: "2026-04-09" }),
	// Not of this cohort.
	lead({ createdOn: "2026-02-02", qualifiedOn: "2026-03-09" }),
	lead({ qualifiedOn: "2026-03-09" }),
];

test("of the leads created in the period, those qualified by as-of, whenever that was", () => {
	const facts = factsOfAll("lead", leads);
	const inMarch = figureOf(sqlShare, facts, march);
	expect(inMarch).toMatchObject({
		value: 0.2,
		unit: "rate",
		n: 10,
		of: { above: 2, below: 10 },
	});
	const later = figureOf(sqlShare, facts, contextOf("2026-03", "2026-04-30"));
	expect(later.value).toBe(0.3);
	expect(later.low).toBeCloseTo(0.108, 3);
	expect(later.high).toBeCloseTo(0.603, 3);
});

test("no leads: unknown, never 0", () => {
	expect(figureOf(sqlShare, [], march)).toEqual({
		value: null,
		unit: "rate",
		n: 0,
		reason: { code: "noLeads" },
	});
});
