import { expect, test } from "vitest";
import { newCustomers } from "../../lib/kpi/new-customers.ts";
import type { Deal } from "../../lib/model/deal.ts";
import {
	contextOf,
	deal,
	factsOfAll,
	HALF,
	march,
	won,
} from "../tally/records.ts";
import { figureOf } from "./evidence-of.ts";

const first = (closedOn = "2026-03-11", fields: Partial<Deal> = {}) =>
	won(10, closedOn, { isFirstWin: true, ...fields });
const measured = (deals: Deal[], context = march) =>
	figureOf(newCustomers, factsOfAll("deal", deals), context);

test("first won deals ever, in the period", () => {
	expect(
		measured([
			first(),
			first("2026-03-31"),
			first("2026-02-28"),
			first("2026-04-01"),
			won(10),
			deal({ status: "lost" }),
		]),
	).toEqual({ value: 2, unit: "count", n: 2 });
});

test("none is exactly 0", () => {
	expect(measured([])).toEqual({ value: 0, unit: "count", n: 0 });
});

test("a shared first deal counts by its share", () => {
	const credits = [
		{ seller: "a", share: HALF },
		{ seller: "b", share: HALF },
	];
	const shared = first("2026-03-11", { credits });
	expect(measured([shared]).value).toBe(1);
	const own = factsOfAll("deal", [shared], "seller:b");
	expect(figureOf(newCustomers, own, march).value).toBe(0.5);
});

test("what is won within 12 months of where the data begins is noted", () => {
	const at = (dataFrom: string | null) =>
		measured(
			[first("2026-03-10"), first("2026-03-11"), first("2026-03-20")],
			contextOf("2026-03", "2026-03-31", { dataFrom }),
		);
	expect(at("2025-03-11").notes).toEqual([{ code: "dataBegins", count: 1 }]);
	expect(at("2026-01-01").notes).toEqual([{ code: "dataBegins", count: 3 }]);
	expect(at("2025-03-10")).toEqual({ value: 3, unit: "count", n: 3 });
	expect(at(null).notes).toBeUndefined();
});
