import { type Summary, summaryOf } from "../goal/summary-of.ts";
import { noEvidence } from "../kpi/kpi.ts";
import type { Id } from "../model/record.ts";
import { spellingsOf } from "../model/team-members.ts";
import { type Store, store } from "../store/db.ts";
import { all, goals, record } from "../store/read.ts";
import { type Period, periodOf, previousPeriod } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { contextOf, Gathering, ratesFor } from "./gathering.ts";
import { progressOf } from "./progress-of.ts";
import { ownRatesOf, yearUpTo } from "./rates-beside.ts";

/** This month, and the twelve before it. */
const MONTHS = 13;

/** What somebody who looks at a team's figures would see of a seller, as of a day; null of a seller who is not there. */
export async function summaryOfSeller(
	seller: Id,
	asOf: PlainDate,
	of: Store = store,
): Promise<Summary | null> {
	const known = await record("seller", seller, of);
	if (!known) return null;
	const months: Period[] = [periodOf("month", asOf)];
	while (months.length < MONTHS)
		months.unshift(previousPeriod(months[0] ?? periodOf("month", asOf), {}));
	const days = {
		from: months[0]?.from ?? asOf,
		to: months.at(-1)?.to ?? asOf,
	};
	const scope = { kind: "seller", id: seller } as const;
	const whole: Period = {
		...days,
		id: `${days.from}..${days.to}`,
		kind: "custom",
	};
	const [context, sums, { now }, set, sellers] = await Promise.all([
		contextOf(scope, whole, asOf, of),
		new Gathering(scope, asOf, of).sums(days),
		ownRatesOf(seller, asOf, of),
		goals(of),
		all("seller", of),
	]);
	const spellings = spellingsOf(seller, sellers);
	const measured = await Promise.all(
		set
			.filter(
				(goal) =>
					goal.scope.kind === "seller" && spellings.includes(goal.scope.id),
			)
			.map((goal) => progressOf({ ...goal, scope }, asOf, of)),
	);
	return summaryOf({
		seller: known.name,
		months,
		sums,
		context: {
			...context,
			rates: await ratesFor({ ...noEvidence, sums }, context, of),
		},
		rates: now,
		days: yearUpTo(asOf),
		goals: measured.filter((each) => each !== null),
	});
}
