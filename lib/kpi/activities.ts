import type { ActivityType } from "../model/activity.ts";
import type { Id } from "../model/record.ts";
import { FACT, type Fact, type FactKind } from "../tally/fact.ts";
import { daysBetween, type PlainDate } from "../time/plain-date.ts";
import { customerOf } from "./counting.ts";
import type { Evidence } from "./kpi.ts";

/** Which activity a fact is; a deal's own quote date is a quote sent, as it is among the quotes counted. */
const TYPE_OF: { readonly [kind in FactKind]?: ActivityType } = {
	[FACT.call]: "call",
	[FACT.meetingBooked]: "meetingBooked",
	[FACT.meetingHeld]: "meetingHeld",
	[FACT.quoteSent]: "quoteSent",
	[FACT.dealQuoted]: "quoteSent",
	[FACT.otherActivity]: "other",
};

/** The type of activity a fact is of; undefined: it is none. */
export function activityTypeOf([, kind]: Fact): ActivityType | undefined {
	return TYPE_OF[kind];
}

/** The days of one type of activity with each customer, in order; and since when that type is kept at all. */
export interface Kept {
	/** The first day any activity of the type is known on; null: there is none. */
	since: PlainDate | null;
	/** With a customer's; merged companies are one. */
	daysWith(customer: Id): readonly PlainDate[];
	/** How many there are, and how many of them name no customer. */
	count: number;
	nobodys: number;
}

/** What is kept of one type of activity. */
export function keptOf(
	type: ActivityType,
	{ history, mergedInto }: Pick<Evidence, "history" | "mergedInto">,
): Kept {
	const days = new Map<Id, PlainDate[]>();
	let since: PlainDate | null = null;
	let count = 0;
	let nobodys = 0;
	for (const fact of history) {
		const [day] = fact;
		if (day === "" || activityTypeOf(fact) !== type) continue;
		count++;
		if (since === null || day < since) since = day;
		const customer = customerOf(fact, { mergedInto });
		if (customer === null) {
			nobodys++;
			continue;
		}
		const own = days.get(customer);
		if (own) own.push(day);
		else days.set(customer, [day]);
	}
	for (const own of days.values()) own.sort();
	return {
		since,
		daysWith: (customer) => days.get(customer) ?? [],
		count,
		nobodys,
	};
}

/** True where a day of these (in order) lies in `[from, to]`. */
export function hasIn(
	days: readonly PlainDate[],
	from: PlainDate,
	to: PlainDate,
): boolean {
	return days.some((day) => day >= from && day <= to);
}

/** True where so many days have passed from one to as-of. */
export function hasPassed(
	from: PlainDate,
	days: number,
	asOf: PlainDate,
): boolean {
	return daysBetween(from, asOf) >= days;
}
