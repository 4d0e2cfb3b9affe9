import { describe, expect, test } from "vitest";
import {
	experienceOf,
	leadTimesOf,
	trailingYear,
} from "../../lib/goal/experience.ts";
import type { Activity } from "../../lib/model/activity.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { mergeSumRows } from "../../lib/tally/sum-rows.ts";
import {
	activity,
	contextOf,
	factsOfAll,
	lead,
	march,
	rowsOfAll,
	won,
} from "../tally/records.ts";

test("experience is read from the sums of the twelve months before", () => {
	const rows = mergeSumRows(
		rowsOfAll("deal", [
			won(10),
			won(30),
			won(0),
			won(-5, "2026-03-12", {}),
			won(20, "2026-03-12", {
				quotedOn: "2026-03-01",
				firstContactOn: "2026-03-02",
			}),
		]),
		mergeSumRows(
			rowsOfAll("lead", [
				lead({ contactedOn: "2026-03-02" }),
				lead({ createdOn: "2026-03-02" }),
			]),
			rowsOfAll("activity", [
				activity("call"),
				activity("call"),
				activity("meetingBooked"),
				activity("quoteSent"),
			]),
		),
	);
	expect(experienceOf(rows, march)).toEqual({
		contacts: 2,
		calls: 2,
		meetingsBooked: 1,
		quotesSent: 2,
		dealsWon: 4,
		averageDealValue: 2_000,
		workdays: 22,
	});
});

test("the trailing year ends before as-of; 29 February looks back to the 28th", () => {
	expect(trailingYear("2026-03-18")).toEqual({
		from: "2025-03-18",
		to: "2026-03-18",
	});
	expect(trailingYear("2028-02-29").from).toBe("2027-02-28");
});

test("its workdays begin where the data does", () => {
	const later = contextOf("2026-03", "2026-03-31", { dataFrom: "2026-03-16" });
	expect(experienceOf([], later).workdays).toBe(12);
	const earlier = contextOf("2026-03", "2026-03-31", {
		dataFrom: "2020-01-01",
	});
	expect(experienceOf([], earlier).workdays).toBe(22);
});

describe("lead times", () => {
	const facts = (deals: Deal[], activities: Activity[] = []) => [
		...factsOfAll("deal", deals),
		...factsOfAll("activity", activities),
	];
	const five = (fields: Partial<Deal>) =>
		[1, 2, 3, 4, 5].map((n) =>
			won(10, `2026-03-1${n}`, { firstContactOn: "2026-02-01", ...fields }),
		);
	const since = "2025-03-18";

	test("from first contact to close, the median", () => {
		expect(leadTimesOf(facts(five({})), since).contact).toBe(40);
	});

	test("from the quote to close", () => {
		expect(
			leadTimesOf(facts(five({ quotedOn: "2026-03-01" })), since).quote,
		).toBe(12);
	});

	test("from the first meeting with the customer since the contact", () => {
		const deals = five({ customer: "acme" });
		const meeting = (on: string, customer = "acme") =>
			activity("meetingBooked", on, { customer });
		expect(
			leadTimesOf(
				facts(deals, [
					meeting("2026-03-09"),
					meeting("2026-03-03"),
					meeting("2026-01-31"),
					meeting("2026-02-02", "beta"),
				]),
				since,
			).meeting,
		).toBe(10);
	});

	test("a quote logged for the customer counts as one", () => {
		const deals = five({ customer: "acme" });
		const quote = activity("quoteSent", "2026-03-03", { customer: "acme" });
		expect(leadTimesOf(facts(deals, [quote]), since).quote).toBe(10);
	});

	test("unknown with fewer than five deals that tell", () => {
		expect(leadTimesOf(facts(five({}).slice(1)), since).contact).toBeNull();
		const uncertain = five({
			firstContactOn: undefined,
			createdOn: "2026-02-01",
		});
		expect(leadTimesOf(facts(uncertain), since)).toEqual({
			contact: null,
			meeting: null,
			quote: null,
		});
	});

	test("of a contact before the facts begin only the cycle itself is known", () => {
		const deals = five({ customer: "acme" });
		const times = leadTimesOf(
			facts(deals, [
				activity("meetingBooked", "2026-03-03", { customer: "acme" }),
			]),
			"2026-02-15",
		);
		expect(times.contact).toBe(40);
		expect(times.meeting).toBeNull();
	});
});
