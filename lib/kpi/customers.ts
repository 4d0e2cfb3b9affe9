import { WHOLE } from "../model/deal.ts";
import type { Id } from "../model/record.ts";
import { FACT, type Fact, MARK } from "../tally/fact.ts";
import {
	addDays,
	daysBetween,
	type PlainDate,
	shiftMonths,
} from "../time/plain-date.ts";
import type { Evidence, KpiContext } from "./kpi.ts";

/** The mean year and month of the Gregorian calendar. */
export const DAYS_A_YEAR = 365.2425;
export const DAYS_A_MONTH = DAYS_A_YEAR / 12;

/** A company that has bought, and for how long it has been a customer. */
export interface Customer {
	id: Id;
	/** Its won deals, by day. One shared by two sellers of the scope stands there twice, a part each. */
	won: Fact[];
	creditNotes: Fact[];
	/** It has won deals in the churn window: the last so many months up to and including the day. */
	isActive: boolean;
	/**
	 * Days as a customer: from the first won deal to the day while active, else to the last won deal plus the scope's mean
	 * interval between orders.
	 */
	days: number;
}

/** Everyone who has bought by a day. */
export interface Customers {
	all: readonly Customer[];
	/** Won deals nobody knows the customer of; by their shares. */
	noCustomer: number;
	/** Credit notes, by their shares. */
	creditNotes: number;
}

/** A lifetime is counted up to as-of or, of a period that is over, to its last day: all that was before belongs to it. */
export function lastDayOf({
	period,
	asOf,
}: Pick<KpiContext, "period" | "asOf">): PlainDate {
	const last = addDays(period.to, -1);
	return last < asOf ? last : asOf;
}

/**
 * The customers of a scope on a day, those who have ended too, in the order of their first won deal. Merged companies are
 * one. A credit note makes nobody a customer, and a deal without a customer is only counted.
 *
 * The mean interval between orders is Σ days from each customer's first to last won deal ÷ Σ orders after the first; where
 * nobody has bought twice it is none.
 */
export function customersOn(
	day: PlainDate,
	evidence: Pick<Evidence, "history" | "mergedInto">,
	context: Pick<KpiContext, "churnMonths">,
): Customers {
	const { history, mergedInto } = evidence;
	const key = `${day} ${context.churnMonths}`;
	let known = found.get(history);
	if (known?.mergedInto !== mergedInto) {
		known = { mergedInto, on: new Map() };
		found.set(history, known);
	}
	const customers = known.on.get(key) ?? customersIn(day, evidence, context);
	known.on.set(key, customers);
	return customers;
}

/** Several figures rest on the customers of one history, and to find them is most of what each costs. */
const found = new WeakMap<
	readonly Fact[],
	{ mergedInto: Evidence["mergedInto"]; on: Map<string, Customers> }
>();

function customersIn(
	day: PlainDate,
	{ history, mergedInto }: Pick<Evidence, "history" | "mergedInto">,
	{ churnMonths }: Pick<KpiContext, "churnMonths">,
): Customers {
	const byId = new Map<Id, Customer>();
	const credited: Fact[] = [];
	const nobodys: Fact[] = [];
	for (const fact of history
		.filter(([on, kind]) => kind === FACT.dealWon && on !== "" && on <= day)
		.sort(byDay)) {
		if (fact[11] & MARK.creditNote) credited.push(fact);
		else if (fact[9] === null) nobodys.push(fact);
		else {
			const id = mergedInto.get(fact[9]) ?? fact[9];
			const customer = byId.get(id);
			if (customer) customer.won.push(fact);
			else
				byId.set(id, {
					id,
					won: [fact],
					creditNotes: [],
					isActive: false,
					days: 0,
				});
		}
	}
	for (const fact of credited) {
		const id = fact[9] ?? "";
		byId.get(mergedInto.get(id) ?? id)?.creditNotes.push(fact);
	}

	const all = [...byId.values()];
	const interval = meanInterval(all);
	const windowStarts = shiftMonths(day, -churnMonths);
	for (const customer of all) {
		const { first, last } = spanOf(customer);
		customer.isActive = last > windowStarts;
		customer.days = customer.isActive
			? daysBetween(first, day)
			: daysBetween(first, last) + interval;
	}
	return {
		all,
		noCustomer: sharesOf(nobodys),
		creditNotes: sharesOf(credited),
	};
}

/** True of a deal whose amount nobody knows. */
export function isUnpriced([, , , minor]: Fact): boolean {
	return minor === null;
}

/** How many deals these facts are, each by its share: two halves are 1. */
export function sharesOf(facts: readonly Fact[]): number {
	return facts.reduce((sum, fact) => sum + fact[5], 0) / WHOLE;
}

function byDay([a]: Fact, [b]: Fact): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function spanOf({ won }: Customer): { first: PlainDate; last: PlainDate } {
	const first = won[0]?.[0] ?? "";
	return { first, last: won.at(-1)?.[0] ?? first };
}

function meanInterval(customers: readonly Customer[]): number {
	let days = 0;
	let intervals = 0;
	for (const customer of customers) {
		const { first, last } = spanOf(customer);
		days += daysBetween(first, last);
		intervals += new Set(customer.won.map(([, , id]) => id)).size - 1;
	}
	return intervals > 0 ? days / intervals : 0;
}
