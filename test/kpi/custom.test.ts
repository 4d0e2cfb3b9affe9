import { array, assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type CustomContext,
	customFigure,
	customUnit,
} from "../../lib/kpi/custom.ts";
import type {
	CountedThing,
	CustomDefinition,
	CustomPart,
} from "../../lib/model/custom-kpi.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { ratesOf } from "../../lib/money/rates.ts";
import type { Fact } from "../../lib/tally/fact.ts";
import { factsOf } from "../../lib/tally/facts-of.ts";
import {
	activity,
	anyDeal,
	deal,
	factsOfAll,
	HALF,
	lead,
	march,
	won,
} from "../tally/records.ts";

const context: CustomContext = {
	...march,
	isInTeam: () => {
		throw new Error("nobody asked for a team");
	},
};
const count = (
	count: CountedThing,
	filters?: CustomPart["filters"],
): CustomPart => ({ count, measure: "count", filters });
const amount = (filters?: CustomPart["filters"]): CustomPart => ({
	count: "dealsWon",
	measure: "amount",
	filters,
});
const of = (
	numerator: CustomPart,
	denominator?: CustomPart,
): CustomDefinition => ({ better: "higher", numerator, denominator });
const deals = (...deals: Deal[]) => factsOfAll("deal", deals);
const sum = (definition: CustomDefinition, facts: Fact[]) =>
	customFigure(definition, facts, context).value;

test("its unit follows from what is divided by what", () => {
	expect(customUnit(of(count("calls")))).toBe("count");
	expect(customUnit(of(amount()))).toBe("money");
	expect(customUnit(of(amount(), count("calls")))).toBe("money");
	expect(customUnit(of(amount(), amount()))).toBe("rate");
	expect(customUnit(of(count("dealsWon"), count("calls")))).toBe("rate");
});

describe("counts", () => {
	const facts = [
		...deals(
			deal({
				status: "lost",
				createdOn: "2026-03-01",
				firstContactOn: "2026-03-02",
				quotedOn: "2026-03-03",
			}),
			won(10, "2026-03-04", { isFirstWin: true }),
			won(20),
			won(30, "2026-03-05", { firstContactOn: "2026-03-01", hasLead: true }),
		),
		...factsOfAll("lead", [
			lead({ createdOn: "2026-03-01", contactedOn: "2026-03-02" }),
			lead({ createdOn: "2026-03-01", qualifiedOn: "2026-03-02" }),
		]),
		...factsOfAll("activity", [
			activity("call"),
			activity("call"),
			activity("meetingBooked"),
			activity("meetingHeld"),
			activity("quoteSent"),
			activity("other"),
		]),
		...factsOf("customer", {
			id: "acme",
			rev: 1,
			enteredAt: 0,
			name: "Acme",
			firstSeen: { on: "2026-03-01", seller: "a", id: "x" },
		})
			.filter(({ subject }) => subject === "seller:a")
			.map(({ fact }) => fact),
	];

	test.each<[CountedThing, number]>([
		["dealsCreated", 1],
		["dealsContacted", 2],
		["dealsQuoted", 1],
		["dealsWon", 3],
		["dealsLost", 1],
		["newCustomers", 1],
		["leadsCreated", 2],
		["leadsContacted", 1],
		["leadsQualified", 1],
		["calls", 2],
		["meetingsBooked", 1],
		["meetingsHeld", 1],
		["quotesSent", 2],
		["otherActivities", 1],
		["newOrganisations", 1],
	])("%s", (thing, expected) => {
		expect(customFigure(of(count(thing)), facts, context)).toEqual({
			value: expected,
			unit: "count",
			n: expected,
		});
		expect(sum(of(count(thing)), [])).toBe(0);
	});

	test("the value of new customers is that of their first deals", () => {
		expect(sum(of({ count: "newCustomers", measure: "amount" }), facts)).toBe(
			1_000,
		);
	});
});

test("money alone, divided by a count, and by money", () => {
	const facts = [
		...deals(won(10), won(10), won(10), deal({ status: "lost" })),
		...factsOfAll("activity", [activity("call")]),
	];
	expect(customFigure(of(amount()), facts, context)).toEqual({
		value: 3_000,
		unit: "money",
		currency: "DKK",
		n: 3,
	});
	expect(
		customFigure(of(amount(), count("dealsCreated")), facts, context),
	).toMatchObject({ value: null, reason: { code: "emptyDenominator" } });
	expect(
		customFigure(
			of(amount(), count("dealsWon")),
			deals(won(10), won(10), won(0.01)),
			context,
		),
	).toEqual({
		value: 2_001 / 3,
		unit: "money",
		currency: "DKK",
		n: 3,
		of: { above: 2_001, below: 3 },
	});
	expect(
		customFigure(
			of(amount({ sources: ["Fair"] }), amount()),
			deals(won(10, "2026-03-11", { source: "Fair" }), won(30)),
			context,
		),
	).toEqual({
		value: 0.25,
		unit: "rate",
		currency: "DKK",
		n: 2,
		of: { above: 1_000, below: 4_000 },
	});
});

test("a quotient of counts is a rate that may exceed 1, without an interval", () => {
	const facts = [
		...deals(won(1), won(1), won(1)),
		...factsOfAll("activity", [activity("call"), activity("call")]),
	];
	expect(
		customFigure(of(count("dealsWon"), count("calls")), facts, context),
	).toEqual({
		value: 1.5,
		unit: "rate",
		n: 2,
		of: { above: 3, below: 2 },
	});
});

test("divided by nothing, or by less, it is unknown", () => {
	const zero = of(count("dealsWon"), count("calls"));
	expect(customFigure(zero, deals(won(1)), context)).toEqual({
		value: null,
		unit: "rate",
		n: 0,
		reason: { code: "emptyDenominator" },
	});
	expect(
		customFigure(of(amount(), amount()), deals(won(1), won(-2)), context)
			.reason,
	).toEqual({ code: "emptyDenominator" });
	expect(
		customFigure(
			of(amount(), { count: "dealsLost", measure: "amount" }),
			deals(won(1), won(0)),
			context,
		).value,
	).toBeNull();
});

test("credit notes lower amounts and are nothing else", () => {
	const facts = deals(won(10), won(-4));
	expect(sum(of(amount()), facts)).toBe(600);
	expect(customFigure(of(count("dealsWon")), facts, context)).toEqual({
		value: 1,
		unit: "count",
		n: 1,
		leftOut: [{ code: "creditNote", count: 1 }],
	});
	expect(
		customFigure(of(amount({ maxAmount: 5_000 })), facts, context),
	).toMatchObject({ value: 1_000, leftOut: [{ code: "creditNote" }] });
});

test("undated and unpriced ones are left out and counted once, and all unpriced is unknown", () => {
	const facts = deals(won(10), deal(), deal({ closedOn: undefined }));
	expect(customFigure(of(amount(), amount()), facts, context).leftOut).toEqual([
		{ code: "noAmount", count: 1 },
		{ code: "undated", count: 1 },
	]);
	expect(customFigure(of(amount()), deals(deal()), context)).toEqual({
		value: null,
		unit: "money",
		currency: "DKK",
		n: 0,
		reason: { code: "noAmounts", count: 1 },
		leftOut: [{ code: "noAmount", count: 1 }],
	});
	expect(sum(of(amount()), [])).toBe(0);
});

test("shared deals count by their share", () => {
	const credits = [
		{ seller: "a", share: HALF },
		{ seller: "b", share: HALF },
	];
	const shared = won(10.01, "2026-03-11", { credits });
	const own = factsOfAll("deal", [shared], "seller:b");
	expect(customFigure(of(count("dealsWon")), own, context)).toMatchObject({
		value: 0.5,
		n: 0.5,
	});
	expect(sum(of(amount()), own)).toBe(500);
	expect(sum(of(amount()), deals(shared))).toBe(1_001);
});

describe("filters", () => {
	const facts = deals(
		won(10, "2026-03-11", {
			source: "Fair",
			stage: "Won",
			products: [{ name: "Cable" }, { name: "Lamp" }],
		}),
		won(20, "2026-03-11", { source: "Web", products: [{ name: "Lamp" }] }),
		won(40, "2026-03-11", { products: [{ name: "Lamp shade" }] }),
	);

	test.each<[CustomPart["filters"], number]>([
		[{ sources: ["Fair"] }, 1_000],
		[{ sources: ["Fair", "Web"] }, 3_000],
		[{ products: ["Lamp"] }, 3_000],
		[{ products: ["Cable", "Lamp shade"] }, 5_000],
		[{ stages: ["Won"] }, 1_000],
		[{ sources: ["Web"], products: ["Cable"] }, 0],
		[{ minAmount: 2_000 }, 6_000],
		[{ maxAmount: 2_000 }, 3_000],
		[{ minAmount: 1_001, maxAmount: 3_999 }, 2_000],
		[{ minAmount: 4_001 }, 0],
	])("%j", (filters, expected) => {
		expect(sum(of(amount(filters)), facts)).toBe(expected);
	});

	test("by team, asked of each fact", () => {
		const asked = customFigure(
			of(count("dealsWon", { teams: ["north", "south"] })),
			facts,
			{
				...context,
				isInTeam: ([, , , minor], team) =>
					(minor === 1_000 && team === "south") ||
					(minor === 4_000 && team === "west"),
			},
		);
		expect(asked.value).toBe(1);
	});

	test("a shared deal has the size of the whole", () => {
		const credits = [
			{ seller: "a", share: 333_333 },
			{ seller: "b", share: 666_667 },
		];
		const own = factsOfAll(
			"deal",
			[won(100, "2026-03-11", { credits })],
			"seller:a",
		);
		const within = (filters: CustomPart["filters"]) =>
			sum(of(count("dealsWon", filters)), own);
		expect(within({ minAmount: 10_000 })).toBe(0.333333);
		expect(within({ maxAmount: 10_000 })).toBe(0.333333);
		expect(within({ minAmount: 10_010 })).toBe(0);
		expect(within({ maxAmount: 9_990 })).toBe(0);
	});

	test("of a deal without an amount nobody knows the size", () => {
		expect(
			customFigure(
				of(count("dealsWon", { minAmount: 1 })),
				deals(won(1), deal()),
				context,
			),
		).toMatchObject({ value: 1, leftOut: [{ code: "noAmount", count: 1 }] });
	});
});

describe("other currencies", () => {
	const euros = won(0, "2026-03-11", {
		amount: { minor: 1_000, currency: "EUR" },
	});
	const withRate = {
		...context,
		rates: ratesOf(
			[{ id: "2026-03", manual: { EUR: { rate: "7.5", in: "DKK" } } }],
			"2026-03-31",
		),
	};

	test("by the rate of their month, also for their size", () => {
		const facts = deals(euros, won(10));
		expect(customFigure(of(amount()), facts, withRate).value).toBe(8_500);
		expect(
			customFigure(of(count("dealsWon", { minAmount: 7_500 })), facts, withRate)
				.value,
		).toBe(1);
		expect(
			customFigure(of(count("dealsWon", { minAmount: 7_501 })), facts, withRate)
				.value,
		).toBe(0);
	});

	test("without a rate amounts are unknown, and so is what depends on a size; counts are not", () => {
		const facts = deals(euros, won(10));
		const reason = {
			code: "noExchangeRate",
			currency: "EUR",
			month: "2026-03",
			count: 1,
		};
		for (const definition of [
			of(amount()),
			of(amount(), count("dealsWon")),
			of(count("dealsWon"), count("dealsWon", { maxAmount: 1 })),
		])
			expect(customFigure(definition, facts, context)).toMatchObject({
				value: null,
				reason,
			});
		expect(sum(of(count("dealsWon")), facts)).toBe(2);
	});
});

test("property: what two filters by size split is the whole, and sharing changes nothing", () => {
	assert(
		property(
			array(anyDeal, { maxLength: 12 }),
			integer({ min: 0, max: 1_000_000_000 }),
			(records, split) => {
				const danish = records.map((record) => ({
					...record,
					...(record.amount && {
						amount: { ...record.amount, currency: "DKK" },
					}),
				}));
				const unshared = deals(
					...danish.map((record) => ({ ...record, credits: undefined })),
				);
				const sized = (filters: CustomPart["filters"]) =>
					sum(of(count("dealsWon", filters)), unshared) ?? Number.NaN;
				expect(
					sized({ maxAmount: split }) + sized({ minAmount: split + 1 }),
				).toBe(sized({ minAmount: 0 }));
				for (const definition of [
					of(amount()),
					of(count("dealsWon")),
					of(count("dealsWon"), count("dealsCreated")),
				])
					expect(customFigure(definition, deals(...danish), context)).toEqual(
						customFigure(definition, unshared, context),
					);
			},
		),
	);
});
