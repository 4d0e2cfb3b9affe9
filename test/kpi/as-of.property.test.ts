import { assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../lib/kpi/catalogue.ts";
import type { KpiContext } from "../../lib/kpi/kpi.ts";
import { kpiIds } from "../../lib/kpi/kpi.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { contextOf } from "../tally/records.ts";
import { rewound, rewoundLead } from "../tally/rewound.ts";
import {
	anyRecords,
	euroRates,
	factsOfRecords,
	type Records,
} from "./any-records.ts";
import { figureOf } from "./evidence-of.ts";

/** The records as they stood on a day: what is dated later is not there, what was closed later is open. */
function upTo(
	{ deals, leads, activities, customers, costs }: Records,
	asOf: string,
): Records {
	return {
		deals: deals.flatMap((deal) => rewound(deal, asOf) ?? []),
		leads: leads.map((lead) => rewoundLead(lead, asOf)),
		activities: activities.filter(({ on }) => on <= asOf),
		customers: customers.filter(
			({ firstSeen }) => firstSeen && firstSeen.on <= asOf,
		),
		costs: costs.filter(({ from }) => from <= asOf),
	};
}

const context = (period: string, asOf: string): KpiContext =>
	contextOf(period, asOf, {
		rates: euroRates(asOf),
		dataFrom: "2026-01-01",
		missing: 100_000_000,
	});
const periods = constantFrom(
	"2026-02",
	"2026-03",
	"2026-W10",
	"2026-Q1",
	"2026",
	"2026-02-10..2026-04-20",
);
const asOfDay = integer({ min: 20, max: 110 }).map((days) =>
	addDays("2026-01-01", days),
);

describe.each(kpiIds)("%s", (id) => {
	const kpi = catalogue[id];
	const figure = (records: Records, given: KpiContext) =>
		figureOf(kpi, factsOfRecords(records), given, records.costs);

	it("property: as-of in the past equals the same figure over the records dated up to then", () => {
		assert(
			property(anyRecords, periods, asOfDay, (records, period, asOf) => {
				const given = context(period, asOf);
				expect(figure(records, given)).toEqual(
					figure(upTo(records, asOf), given),
				);
			}),
		);
	});

	it("property: the order of entry never matters", () => {
		assert(
			property(anyRecords, periods, asOfDay, (records, period, asOf) => {
				const given = context(period, asOf);
				const turned = {
					deals: records.deals.toReversed(),
					leads: records.leads.toReversed(),
					activities: records.activities.toReversed(),
					customers: records.customers.toReversed(),
					costs: records.costs.toReversed(),
				};
				expect(figure(turned, given)).toEqual(figure(records, given));
			}),
		);
	});
});

describe.each(kpiIds.filter((id) => catalogue[id].adds))("%s adds up", (id) => {
	const kpi = catalogue[id];

	it("property: a team has what its members have by share, to the last millionth and minor unit", () => {
		assert(
			property(anyRecords, periods, asOfDay, (records, period, asOf) => {
				const danish = {
					...records,
					deals: records.deals.map((deal) =>
						deal.amount
							? { ...deal, amount: { ...deal.amount, currency: "DKK" } }
							: deal,
					),
				};
				const given = context(period, asOf);
				const of = (...subjects: `seller:${string}`[]) =>
					figureOf(kpi, factsOfRecords(danish, ...subjects), given).value ?? 0;
				const members = ["seller:a", "seller:b", "seller:c"] as const;
				const sum = members.reduce((all, member) => all + of(member), 0);
				if (kpi.unit === "money") expect(of(...members)).toBe(sum);
				else expect(of(...members)).toBeCloseTo(sum, 9);
			}),
		);
	});
});
