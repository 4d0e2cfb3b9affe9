import { expect, test } from "vitest";
import { sqlShare } from "../../lib/kpi/sql-share.ts";
import {
	rateOf,
	stepRates,
	stepRatesOfAll,
	stepsTold,
	stepTrials,
} from "../../lib/kpi/steps.ts";
import { winRate } from "../../lib/kpi/win-rate.ts";
import type { Fact } from "../../lib/tally/fact.ts";
import {
	activity,
	contextOf,
	deal,
	factsOfAll,
	HALF,
	lead,
	won,
} from "../tally/records.ts";
import { figureOf } from "./evidence-of.ts";

const A = "seller:a" as const;
const facts = (of: {
	leads?: Parameters<typeof lead>[0][];
	activities?: Parameters<typeof activity>[];
	deals?: Parameters<typeof deal>[0][];
}): Fact[] => [
	...factsOfAll("lead", (of.leads ?? []).map(lead), A),
	...factsOfAll(
		"activity",
		(of.activities ?? []).map((each) => activity(...each)),
		A,
	),
	...factsOfAll("deal", (of.deals ?? []).map(deal), A),
];
const END = "2026-03-31";

test("lead → SQL is the share of leads qualified, the same as that KPI", () => {
	const all = facts({
		leads: [
			{ createdOn: "2026-03-02" },
			{ createdOn: "2026-03-02", qualifiedOn: "2026-03-05" },
			// Not yet on the day asked about.
			{ createdOn: "2026-03-09", qualifiedOn: "2026-04-02" },
		],
	});
	const { leadToSql } = stepRates(all, END);
	expect(leadToSql.of).toEqual({ above: 1, below: 3 });
	expect(leadToSql).toEqual(figureOf(sqlShare, all, contextOf("2026-03", END)));
});

test("SQL → meeting follows the customer, from when the lead came in", () => {
	const { sqlToMeeting } = stepRates(
		facts({
			leads: [
				{ createdOn: "2026-03-02", qualifiedOn: "2026-03-09", customer: "k1" },
				{ createdOn: "2026-03-02", qualifiedOn: "2026-03-09", customer: "k2" },
				{ qualifiedOn: "2026-03-09", customer: "k3" },
				{ qualifiedOn: "2026-03-09", customer: "k4" },
				{ qualifiedOn: "2026-03-09" },
			],
			activities: [
				// What made it one, counts; what was before the lead, does not.
				["meetingBooked", "2026-03-05", { customer: "k1" }],
				["meetingHeld", "2026-02-27", { customer: "k2" }],
				["meetingHeld", "2026-03-08", { customer: "k3" }],
				["meetingHeld", "2026-03-09", { customer: "k4" }],
				["meetingHeld", "2026-03-12"],
			],
		}),
		END,
	);
	expect(sqlToMeeting.of).toEqual({ above: 2, below: 4 });
	expect(sqlToMeeting.leftOut).toEqual([{ code: "noCustomer", count: 1 }]);
});

test("meeting → quote asks each customer once, for a quote then or later", () => {
	const { meetingToQuote } = stepRates(
		facts({
			activities: [
				["meetingHeld", "2026-03-05", { customer: "k1" }],
				["meetingBooked", "2026-03-20", { customer: "k1" }],
				["meetingHeld", "2026-03-05", { customer: "k2" }],
				["meetingHeld", "2026-03-05", { customer: "k3" }],
				["quoteSent", "2026-03-05", { customer: "k1" }],
				["quoteSent", "2026-03-04", { customer: "k2" }],
			],
			deals: [{ quotedOn: "2026-03-17", customer: "k3", status: "open" }],
		}),
		END,
	);
	expect(meetingToQuote.of).toEqual({ above: 2, below: 3 });
});

test("quote → won counts who has decided, and says how many have not", () => {
	const { quoteToWon } = stepRates(
		facts({
			activities: [
				["quoteSent", "2026-03-05", { customer: "k1" }],
				["quoteSent", "2026-03-05", { customer: "k2" }],
				["quoteSent", "2026-03-05", { customer: "k3" }],
				["quoteSent", "2026-03-05", { customer: "k4" }],
			],
			deals: [
				{ customer: "k1", closedOn: "2026-03-20" },
				{ customer: "k2", status: "lost", closedOn: "2026-03-20" },
				// Before the quote, and after the day asked about.
				{ customer: "k3", closedOn: "2026-03-01" },
				{ customer: "k4", closedOn: "2026-04-01" },
				// Of no customer: the deal itself was quoted and won.
				{ quotedOn: "2026-03-06", closedOn: "2026-03-20" },
				{ quotedOn: "2026-03-06", status: "open" },
			],
		}),
		END,
	);
	expect(quoteToWon.of).toEqual({ above: 2, below: 3 });
	expect(quoteToWon.notes).toEqual([{ code: "stillOpen", count: 3 }]);
});

test("closed → won is the win rate, a shared deal by its share and no credit note", () => {
	const all = facts({
		deals: [
			won(1000),
			won(-200),
			{ status: "lost" },
			{
				status: "lost",
				credits: [
					{ seller: "a", share: HALF },
					{ seller: "b", share: HALF },
				],
			},
			{ closedOn: undefined } as never,
		],
	});
	const { closedToWon } = stepRates(all, END);
	expect(closedToWon.of).toEqual({ above: 1, below: 2.5 });
	expect(closedToWon.value).toBe(
		figureOf(winRate, all, contextOf("2026-03", END)).value,
	);
});

test("a customer that has become another is that one", () => {
	const all = facts({
		activities: [
			["meetingHeld", "2026-03-05", { customer: "old" }],
			["quoteSent", "2026-03-09", { customer: "new" }],
		],
	});
	const rate = (rootOf?: (id: string) => string) =>
		stepRates(all, END, rootOf).meetingToQuote.value;
	expect(rate()).toBe(0);
	expect(rate((id) => (id === "old" ? "new" : id))).toBe(1);
});

test("of nothing every step is unknown, for its own reason", () => {
	const none = stepRates([], END);
	for (const figure of Object.values(none)) expect(figure.value).toBeNull();
	expect(none.leadToSql.reason).toEqual({ code: "noLeads" });
	expect(none.closedToWon.reason).toEqual({ code: "noClosedDeals" });
	expect(stepRatesOfAll([none, none])).toEqual(none);
});

test("people together are all they did, not the mean of their rates", () => {
	const of = (wins: number, losses: number) =>
		stepRates(
			facts({
				deals: [
					...Array.from({ length: wins }, () => ({})),
					...Array.from({ length: losses }, () => ({
						status: "lost" as const,
					})),
				],
			}),
			END,
		);
	expect(stepRatesOfAll([of(1, 0), of(2, 7)]).closedToWon).toMatchObject({
		value: 0.3,
		n: 10,
		of: { above: 3, below: 10 },
	});
});

test("what a rate is of says of each whether it went on, and adds up to it", () => {
	const all = facts({
		leads: [
			{ createdOn: "2026-03-02", qualifiedOn: "2026-03-09", customer: "k1" },
			{ createdOn: "2026-03-03", qualifiedOn: "2026-03-09" },
		],
		activities: [
			["meetingHeld", "2026-03-12", { customer: "k1" }],
			["quoteSent", "2026-03-13", { customer: "k1" }],
			["quoteSent", "2026-03-14", { customer: "k2" }],
		],
		deals: [{ customer: "k1", closedOn: "2026-03-20" }],
	});
	const trials = stepTrials(all, END);
	const told = (step: keyof typeof trials) =>
		trials[step].map(({ is, day, outcome }) => [is, day, outcome]);
	expect(told("sqlToMeeting")).toEqual([
		["lead", "2026-03-09", "went"],
		["lead", "2026-03-09", "unseen"],
	]);
	expect(told("meetingToQuote")).toEqual([["customer", "2026-03-12", "went"]]);
	expect(told("quoteToWon")).toEqual([
		["customer", "2026-03-13", "went"],
		["customer", "2026-03-14", "open"],
	]);
	for (const step of ["leadToSql", "quoteToWon", "closedToWon"] as const)
		expect(rateOf(step, trials[step])).toEqual(stepRates(all, END)[step]);
});

test("what quotes come to and what deals come to is told once, unless most deals have no quote", () => {
	const of = (quoted: number, closed: number) =>
		stepsTold({
			...stepRates([], END),
			quoteToWon: { value: 0.5, unit: "rate", n: quoted },
			closedToWon: { value: 0.5, unit: "rate", n: closed },
		});
	expect(of(30, 33)).toEqual(["quoteToWon"]);
	expect(of(10, 33)).toEqual(["quoteToWon", "closedToWon"]);
	expect(stepsTold(stepRates([], END))).toEqual([]);
});
