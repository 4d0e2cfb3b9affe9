import { expect, test } from "vitest";
import { hitRateWindowed } from "../../lib/kpi/hit-rate-windowed.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { contextOf, deal, factsOfAll, lead, march } from "../tally/records.ts";
import { figureOf } from "./evidence-of.ts";

/** Won last year after so many days. */
const past = (days: number) =>
	deal({
		firstContactOn: "2025-03-01",
		closedOn: addDays("2025-03-01", days),
	});
/** The P80 of these cycles is 9.2 days. */
const history = [2, 4, 6, 8, 14].map(past);
const contacted = (on: string, fields: Partial<Deal> = {}) =>
	deal({ firstContactOn: on, status: "open", closedOn: undefined, ...fields });
const wonOn = (closedOn: string) => ({ status: "won" as const, closedOn });

const of = (deals: Deal[], context = march) =>
	figureOf(
		hitRateWindowed,
		factsOfAll("deal", [...history, ...deals]),
		context,
	);

test("of those contacted at least N days ago, the share won within N days of it, N being the P80 of the own cycles", () => {
	const april = contextOf("2026-03", "2026-04-20");
	const figure = of(
		[
			contacted("2026-03-02", wonOn("2026-03-11")),
			contacted("2026-03-02", wonOn("2026-03-12")),
			contacted("2026-03-02", { status: "lost", closedOn: "2026-03-05" }),
			contacted("2026-03-31"),
		],
		april,
	);
	// The two won here are among the own cycles too: 2 4 6 8 9 10 14.
	expect(figure).toMatchObject({
		value: 0.25,
		n: 4,
		of: { above: 1, below: 4 },
		also: { days: 9.8 },
	});
	expect(figure.low).toBeGreaterThan(0);
	expect(figure.high).toBeLessThan(1);
});

test("who was contacted lately has not had their time: left alone, whatever came of it", () => {
	const figure = of([
		contacted("2026-03-21"),
		contacted("2026-03-22"),
		contacted("2026-03-22", wonOn("2026-04-01")),
	]);
	// 9.2 days before the 31st is the 21st.
	expect(figure).toMatchObject({
		value: 0,
		n: 1,
		also: { days: 9.2 },
		leftOut: [{ code: "contactTooRecent", count: 2 }],
	});
});

test("a lead won within the time counts like a deal", () => {
	const facts = [
		...factsOfAll("deal", history),
		...factsOfAll("lead", [
			lead({ contactedOn: "2026-03-02", wonOn: "2026-03-11" }),
			lead({ contactedOn: "2026-03-02", wonOn: "2026-03-20" }),
		]),
	];
	expect(figureOf(hitRateWindowed, facts, march)).toMatchObject({
		value: 0.5,
		n: 2,
	});
});

test("unknown with a reason: nobody contacted, nothing ever won, nobody contacted long enough ago", () => {
	expect(of([])).toMatchObject({ value: null, reason: { code: "noContacts" } });
	expect(
		figureOf(
			hitRateWindowed,
			factsOfAll("deal", [contacted("2026-03-02")]),
			march,
		),
	).toMatchObject({ value: null, reason: { code: "noCycle" } });
	expect(of([contacted("2026-03-25")])).toMatchObject({
		value: null,
		n: 0,
		reason: { code: "noContactsOldEnough" },
		also: { days: 9.2 },
	});
});

test("what is won after as-of does not yet tell how long a cycle is", () => {
	const deals = [
		contacted("2026-03-02"),
		contacted("2026-02-02", wonOn("2026-05-30")),
	];
	expect(of(deals).also).toEqual({ days: 9.2 });
});
