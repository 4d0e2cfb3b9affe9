import fc from "fast-check";
import type { CostPart } from "../../lib/kpi/kpi.ts";
import type { Activity } from "../../lib/model/activity.ts";
import type { Customer } from "../../lib/model/customer.ts";
import type { Deal } from "../../lib/model/deal.ts";
import type { Lead } from "../../lib/model/lead.ts";
import { ratesOf } from "../../lib/money/rates.ts";
import type { Subject } from "../../lib/tally/fact.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { activity, anyDeal, dkk, factsOfAll, lead } from "../tally/records.ts";

/** Everything that figures are made of, as crooked as it comes. */
export interface Records {
	deals: Deal[];
	leads: Lead[];
	activities: Activity[];
	customers: Customer[];
	costs: CostPart[];
}

const day = fc
	.integer({ min: 0, max: 120 })
	.map((n) => addDays("2026-01-01", n));
const maybe = <T>(value: fc.Arbitrary<T>) =>
	fc.option(value, { nil: undefined, freq: 3 });
const seller = fc.constantFrom("a", "b", "c");
const customer = fc.constantFrom("acme", "beta");

const richDeal = fc
	.tuple(
		anyDeal,
		fc.record({
			stage: maybe(fc.constantFrom("Demo", "Offer")),
			probability: maybe(fc.constantFrom(0, 0.25, 1)),
			products: maybe(
				fc.array(fc.record({ name: fc.constantFrom("GTX", "MG") }), {
					maxLength: 3,
				}),
			),
			recurring: maybe(
				fc.record({
					every: fc.constantFrom("month" as const, "quarter" as const),
					from: day,
					to: maybe(day),
				}),
			),
		}),
	)
	.map(([deal, more]): Deal => ({ ...deal, ...more }))
	// Nobody sends a quote before there is anything to quote for: a deal that had not begun would have one.
	.filter(({ quotedOn, createdOn, firstContactOn }) =>
		[createdOn, firstContactOn].every(
			(day) => !quotedOn || !day || day <= quotedOn,
		),
	);

export const anyRecords: fc.Arbitrary<Records> = fc.record({
	deals: fc.array(richDeal, { maxLength: 15 }),
	leads: fc.array(
		fc
			.record({
				owner: maybe(seller),
				customer: maybe(customer),
				createdOn: maybe(day),
				contactedOn: maybe(day),
				qualifiedOn: maybe(day),
				wonOn: maybe(day),
			})
			.map(lead),
		{ maxLength: 6 },
	),
	activities: fc.array(
		fc
			.tuple(
				fc.constantFrom(
					"call" as const,
					"meetingBooked" as const,
					"meetingHeld" as const,
					"quoteSent" as const,
				),
				day,
				seller,
			)
			.map(([type, on, owner]) => activity(type, on, { owner })),
		{ maxLength: 6 },
	),
	customers: fc.array(
		fc.record({ id: fc.uuid(), on: day, seller }).map(
			({ id, ...first }): Customer => ({
				id,
				rev: 1,
				enteredAt: 0,
				name: id,
				firstSeen: { ...first, id: `first of ${id}` },
			}),
		),
		{ maxLength: 4 },
	),
	costs: fc.array(
		fc.tuple(day, fc.integer({ min: 1, max: 90 })).map(([from, days]) => {
			const to = addDays(from, days);
			return {
				amount: dkk(100_000),
				source: null,
				from,
				to,
				counts: { from, to },
			};
		}),
		{ maxLength: 2 },
	),
});

/** The facts of all these records in the tallies of some sellers; without any named, of everyone and nobody. */
export function factsOfRecords(
	{ deals, leads, activities, customers }: Records,
	...subjects: Subject[]
) {
	return [
		...factsOfAll("deal", deals, ...subjects),
		...factsOfAll("lead", leads, ...subjects),
		...factsOfAll("activity", activities, ...subjects),
		...factsOfAll("customer", customers, ...subjects),
	];
}

/** Euros in kroner, every month another rate. */
export function euroRates(asOf: string) {
	const months = ["01", "02", "03", "04", "05", "06"].map((month, at) => ({
		id: `2026-${month}`,
		manual: { EUR: { rate: `7.4${at + 1}`, in: "DKK" } },
	}));
	return ratesOf(months, asOf);
}
