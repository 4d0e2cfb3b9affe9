import fc from "fast-check";
import type { KpiContext } from "../../lib/kpi/kpi.ts";
import type { Activity } from "../../lib/model/activity.ts";
import { type Deal, WHOLE } from "../../lib/model/deal.ts";
import type { Kind, RecordOf } from "../../lib/model/kinds.ts";
import type { Lead } from "../../lib/model/lead.ts";
import { ratesOf } from "../../lib/money/rates.ts";
import type { Fact, Subject } from "../../lib/tally/fact.ts";
import { factsOf } from "../../lib/tally/facts-of.ts";
import { sumRowsOf } from "../../lib/tally/sum-rows.ts";
import { parsePeriod } from "../../lib/time/period.ts";
import { addDays, type PlainDate } from "../../lib/time/plain-date.ts";

export const HALF = WHOLE / 2;

let made = 0;
const base = () => ({ id: `record-${++made}`, rev: 1, enteredAt: 0 });

/** A won deal of seller A; say what is different. */
export function deal(fields: Partial<Deal> = {}): Deal {
	return {
		...base(),
		owner: "a",
		status: "won",
		closedOn: "2026-03-11",
		...fields,
	};
}

/** A deal won for so many kroner. */
export function won(
	kroner: number,
	closedOn = "2026-03-11",
	fields: Partial<Deal> = {},
): Deal {
	return deal({ amount: dkk(kroner), closedOn, ...fields });
}

export function dkk(kroner: number) {
	return { minor: Math.round(kroner * 100), currency: "DKK" };
}

export function lead(fields: Partial<Lead> = {}): Lead {
	return { ...base(), owner: "a", ...fields };
}

export function activity(
	type: Activity["type"],
	on = "2026-03-11",
	fields: Partial<Activity> = {},
): Activity {
	return { ...base(), owner: "a", type, on, ...fields };
}

/** The facts of these records in the tallies of some subjects; without any named, those of all sellers and nobody. */
export function factsOfAll<K extends Kind>(
	kind: K,
	records: readonly RecordOf<K>[],
	...subjects: Subject[]
): Fact[] {
	return records
		.flatMap((record) => factsOf(kind, record))
		.filter(({ subject }) =>
			subjects.length > 0
				? subjects.includes(subject)
				: subject.startsWith("seller:"),
		)
		.map(({ fact }) => fact);
}

/** The same, added up. */
export function rowsOfAll<K extends Kind>(
	kind: K,
	records: readonly RecordOf<K>[],
	...subjects: Subject[]
) {
	return sumRowsOf(factsOfAll(kind, records, ...subjects));
}

/** What a KPI is asked with: kroner, no exchange rates, Danish workdays; say what is different. */
export function contextOf(
	periodId: string,
	asOf: PlainDate,
	overrides: Partial<KpiContext> = {},
): KpiContext {
	const period = parsePeriod(periodId);
	if (!period) throw new Error(`${periodId} is no period`);
	return {
		reportingCurrency: "DKK",
		rates: ratesOf([], asOf),
		period,
		asOf,
		options: {},
		calendar: { country: "DK", closingDays: [], yearlyClosingDays: [] },
		margin: 1,
		churnMonths: 12,
		dataFrom: null,
		missing: null,
		...overrides,
	};
}

export const march: KpiContext = contextOf("2026-03", "2026-03-31");

const day = fc
	.integer({ min: 0, max: 120 })
	.map((n) => addDays("2026-01-01", n));
const maybe = <T>(value: fc.Arbitrary<T>) =>
	fc.option(value, { nil: undefined, freq: 3 });

const credits = fc
	.uniqueArray(
		fc.record({
			seller: fc.constantFrom("a", "b", "c", "d"),
			weight: fc.integer({ min: 1, max: 9 }),
		}),
		{ minLength: 1, maxLength: 4, selector: (credit) => credit.seller },
	)
	.map((parts) => {
		const total = parts.reduce((sum, part) => sum + part.weight, 0);
		const shares = parts.map((part) =>
			Math.floor((part.weight * WHOLE) / total),
		);
		const rest = WHOLE - shares.reduce((sum, share) => sum + share, 0);
		return parts.map(({ seller }, at) => ({
			seller,
			share: (shares[at] ?? 0) + (at === 0 ? rest : 0),
		}));
	});

/** Any deal, as crooked as they come: undated, shared, unpriced, credit notes, cycles below zero. */
export const anyDeal: fc.Arbitrary<Deal> = fc
	.record({
		status: fc.constantFrom("won" as const, "lost" as const, "open" as const),
		owner: maybe(fc.constantFrom("a", "b", "c")),
		customer: maybe(fc.constantFrom("acme", "beta")),
		amount: maybe(
			fc.record({
				minor: fc.oneof(
					fc.constantFrom(-1, 0, 1, 2),
					fc.integer({ min: -10_000_000, max: 1_000_000_000 }),
				),
				currency: fc.constantFrom("DKK", "DKK", "EUR"),
			}),
		),
		credits: maybe(credits),
		createdOn: maybe(day),
		firstContactOn: maybe(day),
		quotedOn: maybe(day),
		expectedCloseOn: maybe(day),
		closedOn: maybe(day),
		hasLead: maybe(fc.constant(true as const)),
		isFirstWin: maybe(fc.constant(true as const)),
		hasQuote: maybe(fc.constant(true as const)),
	})
	.map((fields) => ({ ...base(), ...fields }));
