import { trailingYear } from "../goal/experience.ts";
import {
	beyondChance,
	changedBeyondChance,
	type Differs,
} from "../kpi/beyond-chance.ts";
import {
	type Step,
	type StepRates,
	stepRates,
	stepRatesOfAll,
	steps,
	stepsTold,
	stepTrials,
	type Trial,
} from "../kpi/steps.ts";
import type { Id } from "../model/record.ts";
import type { Scope } from "../model/scope.ts";
import { spellingsOf } from "../model/team-members.ts";
import { type Store, store } from "../store/db.ts";
import { all, factsBySubject, mergedCustomers } from "../store/read.ts";
import { FACT, type Fact } from "../tally/fact.ts";
import { lastYearDay } from "../time/last-year.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import { namesOfFacts, type RecordName } from "./why-of.ts";

/** Somebody's rates, and which of them differ from the others' beyond chance. */
export interface RatesLine {
	id: Id;
	rates: StepRates;
	differs: { readonly [step in Step]: Differs };
}

export interface RatesBeside {
	/** The twelve months up to a day, `[from, to)`. */
	from: PlainDate;
	to: PlainDate;
	/** All of them together. */
	together: StepRates;
	/** The steps they are compared on; see `stepsTold`. */
	told: readonly Step[];
	lines: RatesLine[];
}

/** So many deals are read in a moment; of more nobody is kept waiting who has not asked. */
export const AT_ONCE = 200_000;

/** The twelve months that end with a day. */
export function yearUpTo(day: PlainDate): { from: PlainDate; to: PlainDate } {
	return trailingYear(addDays(day, 1));
}

/**
 * The rates of each of these beside those of all of them, over the twelve months that end with a day. In a team everybody
 * counts while they are a member. It costs the facts of a year.
 */
export async function ratesBeside(
	among: readonly Id[],
	of: { team: Id } | { teams: true } | { sellers: true },
	day: PlainDate,
	from: Store = store,
): Promise<RatesBeside> {
	const days = yearUpTo(day);
	const rootOf = await customersNow(from);
	const found = await factsOfEach(of, among, days, from);
	const own = among.map((id) => ({
		id,
		rates: stepRates(found.get(id) ?? [], day, rootOf),
	}));
	const together = stepRatesOfAll(own.map(({ rates }) => rates));
	const told = stepsTold(together);
	const named = beyondChance(
		own.map(({ rates }) => told.map((step) => rates[step].of ?? null)),
	);
	return {
		...days,
		together,
		told,
		lines: own.map((each, row) => ({
			...each,
			differs: byStep((step) => named[row]?.[told.indexOf(step)] ?? null),
		})),
	};
}

/** What one of these rates is of: everything that came to the step, the latest first. */
export async function trialsOf(
	id: Id,
	of: { team: Id } | { teams: true } | { sellers: true },
	step: Step,
	day: PlainDate,
	from: Store = store,
): Promise<Trial[]> {
	const rootOf = await customersNow(from);
	const found = await factsOfEach(of, [id], yearUpTo(day), from);
	return stepTrials(found.get(id) ?? [], day, rootOf)[step].toSorted((a, b) =>
		a.day < b.day ? 1 : a.day > b.day ? -1 : 0,
	);
}

/** What some of them are called: a lead's name, a customer's, a deal's title with its customer. */
export async function namesOfTrials(
	trials: readonly Trial[],
	from: Store = store,
): Promise<(RecordName | undefined)[]> {
	return namesOfFacts(
		trials.map(({ id, is }) => ({ id, kind: KIND_OF[is] })),
		from,
	);
}

const KIND_OF = {
	lead: FACT.leadCreated,
	customer: FACT.customerAppeared,
	deal: FACT.dealCreated,
} as const;

/** A seller's own rates in the twelve months that end with a day, and in the twelve before. */
export interface OwnRates {
	now: StepRates;
	before: StepRates;
	changed: { readonly [step in Step]: Differs };
}

/** A seller's rates beside their own of the year before. It costs the facts of two years. */
export async function ownRatesOf(
	seller: Id,
	day: PlainDate,
	of: Store = store,
): Promise<OwnRates> {
	const rootOf = await customersNow(of);
	const scope: Scope = { kind: "seller", id: seller };
	const year = async (last: PlainDate) => {
		const { from, to } = yearUpTo(last);
		const found = await factsBySubject(scope, from, to, of);
		return stepRates(
			found.flatMap(({ facts }) => facts),
			last,
			rootOf,
		);
	};
	const [now, before] = await Promise.all([year(day), year(lastYearDay(day))]);
	const told = stepsTold(now);
	const changed = changedBeyondChance(
		told.map((step) => now[step].of ?? null),
		told.map((step) => before[step].of ?? null),
	);
	return {
		now,
		before,
		changed: byStep((step) => changed[told.indexOf(step)] ?? null),
	};
}

function byStep(of: (step: Step) => Differs): {
	[step in Step]: Differs;
} {
	return Object.fromEntries(steps.map((step) => [step, of(step)])) as {
		[step in Step]: Differs;
	};
}

async function customersNow(of: Store): Promise<(customer: Id) => Id> {
	const merged = await mergedCustomers(of);
	return (customer) => merged.get(customer) ?? customer;
}

async function factsOfEach(
	of: { team: Id } | { teams: true } | { sellers: true },
	among: readonly Id[],
	{ from, to }: { from: PlainDate; to: PlainDate },
	store: Store,
): Promise<Map<Id, Fact[]>> {
	const found = new Map<Id, Fact[]>(among.map((id) => [id, []]));
	if ("teams" in of) {
		await Promise.all(
			among.map(async (id) => {
				const parts = await factsBySubject(
					{ kind: "team", id },
					from,
					to,
					store,
				);
				found.set(
					id,
					parts.flatMap(({ facts }) => facts),
				);
			}),
		);
		return found;
	}
	const known = await all("seller", store);
	const roots = new Map<string, Id>(
		among.flatMap((id) =>
			spellingsOf(id, known).map((each) => [`seller:${each}`, id] as const),
		),
	);
	const scope: Scope =
		"team" in of ? { kind: "team", id: of.team } : { kind: "organisation" };
	for (const { subject, facts } of await factsBySubject(
		scope,
		from,
		to,
		store,
	)) {
		const own = found.get(roots.get(subject) ?? "");
		for (const fact of facts) own?.push(fact);
	}
	return found;
}
