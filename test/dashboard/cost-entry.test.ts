import { beforeAll, describe, expect, it } from "vitest";
import {
	blankCost,
	costAmount,
	costEntryOf,
	costPatch,
	readCost,
} from "../../entrypoints/dashboard/cost-entry.ts";
import { type Cost, costExample } from "../../lib/model/cost.ts";
import { pocket } from "../../lib/text/en/pocket.ts";
import { records } from "../../lib/text/en/records.ts";
import { useTexts } from "../../lib/text/text.ts";

beforeAll(() => useTexts("en", pocket, records));

const blank = blankCost("2026-03-18", "DKK", "organisation");
const fieldsOf = (entry: typeof blank) => {
	const reading = readCost(entry);
	if (!("fields" in reading)) throw new Error(reading.problem ?? "unfinished");
	return reading.fields;
};

describe("a cost being written", () => {
	it("covers this month unless somebody says otherwise", () => {
		expect(fieldsOf({ ...blank, amount: "5.000,50" })).toEqual({
			type: "marketing",
			amount: { minor: 5_000_50, currency: "DKK" },
			hours: null,
			from: "2026-03-01",
			to: "2026-04-01",
			recurring: null,
			source: null,
			scope: { kind: "organisation" },
			note: null,
		});
	});

	it("is hours × rate where it is hours", () => {
		const entry = {
			...blank,
			type: "hours" as const,
			hours: "37,5",
			rate: "650",
		};
		expect(fieldsOf(entry)).toMatchObject({
			amount: { minor: 24_375_00, currency: "DKK" },
			hours: 37.5,
		});
		expect(costAmount({ ...entry, hours: "" })).toBeUndefined();
		expect(readCost({ ...entry, hours: "many" })).toEqual({
			problem: records["costs.hoursUnreadable"],
		});
	});

	it("takes the currency that is typed before the one chosen", () => {
		expect(fieldsOf({ ...blank, amount: "€ 99" }).amount).toEqual({
			minor: 99_00,
			currency: "EUR",
		});
	});

	it("comes again until a day, which is the last one included", () => {
		expect(
			fieldsOf({
				...blank,
				amount: "1",
				every: "month",
				until: "2026-12-31",
				scope: "team:t:1",
			}),
		).toMatchObject({
			recurring: { every: "month", until: "2027-01-01" },
			scope: { kind: "team", id: "t:1" },
		});
	});

	it.each([
		[{ amount: "" }, undefined],
		[{ amount: "lots" }, pocket["log.amountUnreadable"]],
		[{ amount: "1", from: "" }, undefined],
		[{ amount: "1", last: "2026-02-28" }, records["costs.lastBeforeFrom"]],
		[
			{ amount: "1", every: "month", last: "2026-04-01" },
			records["costs.overlaps"],
		],
		[
			{ amount: "1", every: "month", until: "2026-02-01" },
			records["costs.untilBeforeFrom"],
		],
	])("with %o is not saved", (change, problem) => {
		const reading = readCost({ ...blank, ...(change as object) });
		expect(reading).not.toHaveProperty("fields");
		expect((reading as { problem?: string }).problem).toBe(problem);
	});
});

describe("a cost being changed", () => {
	const cost: Cost = {
		...costExample,
		type: "hours",
		hours: 37.5,
		amount: { minor: 24_375_00, currency: "DKK" },
		recurring: { every: "quarter", until: "2027-01-01" },
		source: "Fair",
		note: "Stand",
	};

	it("is shown as it was entered", () => {
		expect(costEntryOf(cost)).toMatchObject({
			hours: "37.5",
			rate: "650",
			last: "2026-03-31",
			every: "quarter",
			until: "2026-12-31",
		});
		expect(
			costPatch(fieldsOf(costEntryOf(cost)), fieldsOf(costEntryOf(cost))),
		).toEqual({});
	});

	it("sends only what was changed, and null for what was taken away", () => {
		const before = fieldsOf(costEntryOf(cost));
		expect(
			costPatch(
				before,
				fieldsOf({ ...costEntryOf(cost), every: "", note: "", hours: "10" }),
			),
		).toEqual({
			amount: { minor: 6_500_00, currency: "DKK" },
			hours: 10,
			recurring: null,
			note: null,
		});
	});
});
