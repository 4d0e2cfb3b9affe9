import type { KpiContext } from "../kpi/kpi.ts";
import { noEvidence } from "../kpi/kpi.ts";
import type { AnyRecord, Kind } from "../model/kinds.ts";
import type { Id } from "../model/record.ts";
import type { Scope } from "../model/scope.ts";
import { type Store, store } from "../store/db.ts";
import { doneSince, type Part, partsOf, record } from "../store/read.ts";
import type { Fact, FactKind } from "../tally/fact.ts";
import { factsOf } from "../tally/facts-of.ts";
import { sumRowsOf } from "../tally/sum-rows.ts";
import { type Period, periodOf } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { closedOf } from "./closed-of.ts";
import { contextOf, Gathering, ratesFor } from "./gathering.ts";
import { type AnyKpi, kpiOf } from "./kpi-of.ts";
import { kindOfFact } from "./why-of.ts";

/** A record that has changed a closed figure. */
export interface Adjustment {
	id: Id;
	kind: FactKind;
	/** A deal's title or a lead's name, for one that is not there any more. */
	title: string;
	/** The instant of the last edit that did. */
	at: number;
	/** What it counts now less what it counted when its month was closed, in the figure's unit. */
	change: number;
}

/** What has changed a closed figure, record by record; `rest` is what none of them tells: a rounding, or what a restored backup brought. */
export interface Adjustments {
	rows: Adjustment[];
	rest: number;
}

/** What can be counted in a closed month. */
const COUNTED: ReadonlySet<Kind> = new Set<Kind>([
	"deal",
	"lead",
	"activity",
	"customer",
]);

/**
 * The records behind the adjustment of a closed figure, the largest change first; together with the rest they are exactly
 * it. Null where nothing is closed, or nothing has changed. What a record counted is told from the first change of it after
 * its month was closed.
 */
export async function adjustmentsOf(
	id: string,
	scope: Scope,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
): Promise<Adjustments | null> {
	const kpi = await kpiOf(id, undefined, of);
	const closed = await closedOf(id, scope, period, asOf, of);
	const change = closed?.is === "closed" ? closed.change : null;
	if (!kpi || change?.value == null) return null;
	const [context, parts] = await Promise.all([
		contextOf(scope, period, asOf, of),
		partsOf(scope, of),
	]);
	const rows: Adjustment[] = [];
	for (let from = period.from; from < period.to; ) {
		const month = periodOf("month", from);
		rows.push(...(await inMonth(kpi, scope, month, parts, context, of)));
		from = month.to;
	}
	rows.sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
	const told = rows.reduce((sum, each) => sum + each.change, 0);
	// Shares are whole millionths, which a difference of fractions is not.
	const rest = Math.round((change.value - told) * 1e6) / 1e6;
	return { rows, rest: rest + 0 };
}

async function inMonth(
	kpi: AnyKpi,
	scope: Scope,
	month: Period,
	parts: readonly Part[],
	context: KpiContext,
	of: Store,
): Promise<Adjustment[]> {
	const closing = await record("closing", month.id, of);
	if (!closing) return [];
	const touched = await touchedSince(
		closing.enteredAt,
		{ scope, month, asOf: context.asOf },
		of,
	);
	const found: Adjustment[] = [];
	for (const { kind, id, at, before } of touched.values()) {
		const after = await record(kind, id, of);
		const was = before ? countedIn(kind, before, month, parts) : [];
		const is = after ? countedIn(kind, after, month, parts) : [];
		const rates = await ratesFor(
			{ ...noEvidence, facts: [...was, ...is] },
			context,
			of,
		);
		const value = (facts: readonly Fact[]) =>
			kpi.measure(
				{ ...noEvidence, sums: sumRowsOf(facts) },
				{ ...context, period: month, rates },
			).value ?? 0;
		const change = value(is) - value(was);
		const [fact] = [...is, ...was];
		if (change !== 0 && fact)
			found.push({
				id,
				kind: fact[1],
				title: titleOf(after ?? before),
				at,
				change,
			});
	}
	return found;
}

interface Touched {
	kind: Kind;
	id: Id;
	/** The last time. */
	at: number;
	/** As it was before the first. */
	before: AnyRecord | undefined;
}

/** What was changed after an instant, and what imports have brought into a month since, each once. */
async function touchedSince(
	instant: number,
	{ scope, month, asOf }: { scope: Scope; month: Period; asOf: PlainDate },
	of: Store,
): Promise<Map<string, Touched>> {
	const touched = new Map<string, Touched>();
	const imports: { fromId: Id; toId: Id; at: number }[] = [];
	for (const row of await doneSince(instant, of)) {
		if (row.import) imports.push({ ...row.import, at: row.at });
		for (const { kind, id, before } of row.changes) {
			if (!COUNTED.has(kind)) continue;
			const key = `${kind} ${id}`;
			const known = touched.get(key);
			if (known) known.at = row.at;
			else touched.set(key, { kind, id, at: row.at, before });
		}
	}
	if (imports.length === 0) return touched;
	for (const [, kind, id] of await new Gathering(scope, asOf, of).facts(
		month,
	)) {
		const brought = imports.find(
			({ fromId, toId }) => id >= fromId && id <= toId,
		);
		const its = kindOfFact(kind);
		const key = `${its} ${id}`;
		// What is there and was changed later still was not there before.
		const known = touched.get(key);
		if (brought && known) known.before = undefined;
		else if (brought)
			touched.set(key, { kind: its, id, at: brought.at, before: undefined });
	}
	return touched;
}

/** What a record counts for in a month, in the tallies of a scope. */
function countedIn(
	kind: Kind,
	record: AnyRecord,
	{ from, to }: Period,
	parts: readonly Part[],
): Fact[] {
	const isOf = (subject: string, day: PlainDate) =>
		parts.some((part) =>
			part.subject === "organisation"
				? subject.startsWith("seller:")
				: part.subject === subject &&
					(!part.from || day >= part.from) &&
					(!part.to || day < part.to),
		);
	return factsOf(kind, record).flatMap(({ subject, fact }) =>
		fact[0] >= from && fact[0] < to && isOf(subject, fact[0]) ? [fact] : [],
	);
}

function titleOf(record: AnyRecord | undefined): string {
	if (!record) return "";
	if ("title" in record) return record.title ?? "";
	return "name" in record ? (record.name ?? "") : "";
}
