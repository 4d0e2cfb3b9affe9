import type { ClosedDeal, SalesHistory } from "../forecast/sales-history.ts";
import { amountIn } from "../kpi/amounts.ts";
import type { KpiContext } from "../kpi/kpi.ts";
import { WHOLE } from "../model/deal.ts";
import type { Scope } from "../model/scope.ts";
import { isMemberOn } from "../model/team-members.ts";
import type { Store } from "../store/db.ts";
import { sellers, teamMembers } from "../store/read.ts";
import { FACT, type Fact, MARK } from "../tally/fact.ts";
import { firstContactOf } from "../tally/first-contact.ts";
import type { Period } from "../time/period.ts";
import {
	addDays,
	monthOf,
	type PlainDate,
	shiftMonths,
} from "../time/plain-date.ts";
import { type Gathering, ratesFor } from "./gathering.ts";
import type { AnyKpi } from "./kpi-of.ts";
import { dailyIn } from "./measured.ts";

/** KPIs that deals make, with a pipeline to look at; everything else that adds up is redrawn by the day. */
export const OF_DEALS: ReadonlySet<string> = new Set(["revenue", "dealsWon"]);

/**
 * What a scope has sold and may sell, as the forecast of a KPI reads it, from the months named and the one of as-of: deals
 * for revenue (in the context's currency) and for deals won, days for everything else.
 */
export async function salesOf(
	kpi: AnyKpi,
	gathering: Gathering,
	context: KpiContext,
	months: number,
): Promise<SalesHistory> {
	const { asOf, of, scope } = gathering;
	const from = shiftMonths(`${monthOf(asOf)}-01`, -months);
	const count = await sellersIn(scope, asOf, of);
	if (!OF_DEALS.has(kpi.id)) {
		const period: Period = {
			id: `${from}..${asOf}`,
			kind: "custom",
			from,
			to: addDays(asOf, 1),
		};
		const days = await dailyIn(kpi, gathering, { ...context, period });
		return {
			sellers: count,
			isByDay: true,
			closed: days.map(({ day, figure }) => ({
				closedOn: day,
				isWon: true,
				amount: figure.value,
				startedOn: null,
				stage: null,
			})),
			open: [],
		};
	}
	const facts = await gathering.facts({ from, to: addDays(asOf, 1) });
	const open = await gathering.open();
	const valued = {
		...context,
		rates: await ratesFor(
			{ sums: [], before: [], facts, history: [], open, costs: [] },
			context,
			of,
		),
	};
	const isCount = kpi.id === "dealsWon";
	// One that was shared within the scope stands there once for each: it is one deal.
	const closed = new Map<string, ClosedDeal>();
	for (const fact of facts) {
		const [day, kind, id, , , , , , stage, , , marks] = fact;
		if (kind !== FACT.dealWon && kind !== FACT.dealLost) continue;
		if (isCount && marks & MARK.creditNote) continue;
		const amount = amountOf(fact, isCount, asOf, valued);
		const known = closed.get(id);
		if (known) known.amount = added(known.amount, amount);
		else
			closed.set(id, {
				closedOn: day,
				isWon: kind === FACT.dealWon,
				amount,
				startedOn: firstContactOf(fact) ?? fact[12],
				stage,
			});
	}
	const parts = new Map<string, SalesHistory["open"][number]>();
	for (const fact of open) {
		const [day, , id, , , , , , stage, , , , created, contacted, chance] = fact;
		const known = parts.get(id);
		const amount = added(
			known ? known.amount : 0,
			amountOf(fact, isCount, asOf, valued),
		);
		parts.set(id, {
			id,
			amount,
			startedOn: contacted ?? created,
			expectedCloseOn: day || null,
			stage,
			probability: chance,
		});
	}
	return {
		sellers: count,
		closed: [...closed.values()],
		open: [...parts.values()],
	};
}

function added(a: number | null, b: number | null): number | null {
	return a === null || b === null ? null : a + b;
}

/** A deal's part in the currency asked for, or its share where deals are counted; null: unknown, or no rate for it. */
function amountOf(
	[day, , , minor, currency, share]: Fact,
	isCount: boolean,
	asOf: PlainDate,
	context: KpiContext,
): number | null {
	if (isCount) return share / WHOLE;
	if (minor === null || !currency) return null;
	const on = day && day < asOf ? day : asOf;
	const amount = amountIn([{ minor, currency, day: on }], context);
	return "value" in amount ? amount.value : null;
}

/** How many sell in a scope; a customer is bought from by one. */
async function sellersIn(
	scope: Scope,
	asOf: PlainDate,
	of: Store,
): Promise<number> {
	if (scope.kind === "organisation") return (await sellers(of)).length || 1;
	if (scope.kind !== "team") return 1;
	const members = (await teamMembers(of)).filter(
		(each) => each.team === scope.id && isMemberOn(each, asOf),
	);
	return members.length || 1;
}
