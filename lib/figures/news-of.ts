import { effectsOf } from "../goal/effects.ts";
import type { GoalProgress } from "../goal/progress.ts";
import type { Kind } from "../model/kinds.ts";
import type { Id } from "../model/record.ts";
import type { Scope } from "../model/scope.ts";
import {
	type ImportJournal,
	type JournalRow,
	type Store,
	store,
} from "../store/db.ts";
import {
	factsBySubject,
	importedChanges,
	journalSince,
	type Part,
	partsOf,
	record,
	recordsById,
} from "../store/read.ts";
import { standing } from "../store/standing.ts";
import type { Fact } from "../tally/fact.ts";
import { factsOf, type PlacedFact } from "../tally/facts-of.ts";
import type { SumRow } from "../tally/sum.ts";
import { sumRowsOf } from "../tally/sum-rows.ts";
import { contextOfGoal, Gathering, isSame, ratesFor } from "./gathering.ts";
import { isLight, kpiOf } from "./kpi-of.ts";
import { grouped, happened, LOOKED_THROUGH, type NewsItem } from "./news.ts";

/** What has changed, newest first. */
export interface News {
	items: NewsItem[];
	/** What all of it did to the goal, as shares of its target. */
	effect?: { from: number; to: number };
	/** More was done than is looked through. */
	isMore: boolean;
}

/** What is shown to who has never looked before. */
const LATEST = 6;

/** An action, what of it is told, and the sums it moved in the goal's tallies. */
interface Told {
	row: JournalRow;
	items: NewsItem[];
	moved: SumRow[];
}

/**
 * What was done since an instant (the latest, without one) as far as it concerns a scope, from the journal, and what each
 * did to the goal. What was taken back is not told.
 */
export async function newsOf(
	scope: Scope,
	since: number | null,
	goal: GoalProgress | undefined,
	of: Store = store,
): Promise<News> {
	const rows = await journalSince(since ?? 0, LOOKED_THROUGH, of);
	const standingRows = new Set(standing(rows).map(({ row }) => row.id));
	const mine = await partsOf(scope, of);
	const goals = goal ? await partsOf(goal.scope, of) : [];
	const told: Told[] = [];
	const later = new Later(rows);
	for (const row of rows) {
		if (!row.import) later.note(row.changes);
		if (!standingRows.has(row.id) && row.name !== "closeMonths") continue;
		const items = row.import
			? ofImport(row)
			: row.changes.flatMap((change): NewsItem[] => {
					const news = happened(change);
					const { kind, id } = change;
					return news && concerns(change, scope, mine)
						? [
								{
									id: row.id,
									at: row.at,
									count: 1,
									kind,
									record: id,
									...news,
								},
							]
						: [];
				});
		if (row.name === "closeMonths") items.push(...ofClosing(row));
		const moved = goal
			? row.import
				? await imported(row, goal, { parts: goals, later }, of)
				: movedBy(row, goal.scope, goals)
			: [];
		if (items.length > 0 || moved.length > 0) told.push({ row, items, moved });
	}
	const effects = goal ? await shares(told, goal, of) : [];
	const items = told.flatMap(({ items }, at) => {
		const effect = between(effects[at], effects[at]);
		// Of several records in one action a won deal carries what all of them did, else the first.
		const carrier = Math.max(
			0,
			items.findIndex(({ is }) => is === "won"),
		);
		return items.map((item, nth) =>
			effect && nth === carrier && effect.from !== effect.to
				? { ...item, effect: { ...effect, isRun: true } }
				: item,
		);
	});
	const whole = between(effects.at(-1), effects[0]);
	const shown = grouped(items);
	return {
		items: await named(since === null ? shown.slice(0, LATEST) : shown, of),
		...(whole && { effect: whole }),
		isMore: rows.length === LOOKED_THROUGH,
	};
}

function ofImport({ id, at, import: its }: JournalRow): NewsItem[] {
	if (its?.phase !== "done") return [];
	const { files, added, changed, fromId, toId } = its;
	const more = Object.values(its.records ?? {});
	return [
		{
			id,
			at,
			is: "import",
			count: 1,
			name: files.join(", "),
			rows: {
				added: more.reduce((sum, each) => sum + each.added, added),
				changed: more.reduce((sum, each) => sum + each.changed, changed),
				fromId,
				toId,
			},
		},
	];
}

function ofClosing({ id, at, changes }: JournalRow): NewsItem[] {
	return changes.flatMap(({ kind, id: month, before }) =>
		kind === "closing" && !before
			? [
					{
						id,
						at,
						is: "closed" as const,
						count: 1,
						kind,
						record: month,
						name: month,
					},
				]
			: [],
	);
}

/** Whether a changed record is about a scope: a tally of it holds something of it, now or before. */
function concerns(
	{ kind, before, after }: JournalRow["changes"][number],
	scope: Scope,
	parts: readonly Part[],
): boolean {
	if (scope.kind === "organisation") return true;
	if (kind === "goal" || kind === "cost")
		return [before, after].some(
			(each) =>
				each && isSame((each as { scope?: Scope }).scope ?? EVERYONE, scope),
		);
	return [before, after].some(
		(each) =>
			each && factsOf(kind, each).some((fact) => isIn(fact, scope, parts)),
	);
}

const EVERYONE: Scope = { kind: "organisation" };

/** Whether a fact stands in a scope's tallies; the organisation's are those of all sellers, and nobody's. */
function isIn(
	{ subject, fact: [day] }: PlacedFact,
	scope: Scope,
	parts: readonly Part[],
): boolean {
	if (scope.kind === "organisation") return subject.startsWith("seller:");
	return parts.some(
		(part) =>
			part.subject === subject &&
			(!part.from || part.from <= day) &&
			(!part.to || day < part.to),
	);
}

/** The sums an action moved in a scope's tallies. */
function movedBy(
	{ changes }: Pick<JournalRow, "changes">,
	scope: Scope,
	parts: readonly Part[],
): SumRow[] {
	const facts = (which: "before" | "after"): Fact[] =>
		changes.flatMap((change) => {
			const its = change[which];
			return its
				? factsOf(change.kind, its)
						.filter((fact) => isIn(fact, scope, parts))
						.map(({ fact }) => fact)
				: [];
		});
	return [...sumRowsOf(facts("after")), ...sumRowsOf(facts("before"), -1)];
}

/** Of the records that imports made, what each was before it was changed later: noted from the newest change on. */
class Later {
	private readonly made: ImportJournal[];
	private readonly before = new Map<Id, JournalRow["changes"][number]>();

	constructor(rows: readonly JournalRow[]) {
		this.made = rows.flatMap(({ import: its }) => its ?? []);
	}

	/** `noted`: what the same action has changed already, in its own order. */
	note(changes: JournalRow["changes"], noted = new Set<Id>()): void {
		for (const change of changes) {
			const { id } = change;
			if (noted.has(id) || !this.made.some((its) => isMade(its, id))) continue;
			noted.add(id);
			this.before.set(id, change);
		}
	}

	has(id: Id): boolean {
		return this.before.has(id);
	}

	/** Those an import made, as it left them. */
	of(its: ImportJournal): PlacedFact[] {
		return [...this.before].flatMap(([id, { kind, before }]) =>
			before && isMade(its, id) ? factsOf(kind, before) : [],
		);
	}
}

function isMade({ fromId, toId }: ImportJournal, id: Id): boolean {
	return fromId <= id && id <= toId;
}

/**
 * The same of an import: what it changed of records that were there, and what it made, from the facts of the days the goal
 * counts: those have ids of its own. What was changed later still counts as the import left it.
 */
async function imported(
	{ id, import: its }: JournalRow,
	goal: GoalProgress,
	{ parts, later }: { parts: readonly Part[]; later: Later },
	of: Store,
): Promise<SumRow[]> {
	if (its?.phase !== "done") return [];
	const found = await factsBySubject(
		goal.scope,
		goal.period.from,
		goal.period.to,
		of,
	);
	const untouched = found.flatMap(({ facts }) =>
		facts.filter(([, , made]) => isMade(its, made) && !later.has(made)),
	);
	const touched = later
		.of(its)
		.filter((fact) => isIn(fact, goal.scope, parts))
		.map(({ fact }) => fact);
	const moved = sumRowsOf([...untouched, ...touched]);
	const noted = new Set<Id>();
	const { from, to } = goal.period;
	await importedChanges(
		id,
		(changes) => {
			for (const row of movedBy({ changes }, goal.scope, parts))
				if (row[0] >= from && row[0] < to) moved.push(row);
			later.note(changes, noted);
		},
		of,
	);
	return moved;
}

/** What each action did to the goal, as shares of its target, null where that is unknown; none where sums do not tell. */
async function shares(
	told: readonly Told[],
	goal: GoalProgress,
	of: Store,
): Promise<{ from: number | null; to: number | null }[]> {
	const set = await record("goal", goal.goalId, of);
	const kpi = set && (await kpiOf(set.kpi, set.kpiVersion, of));
	const { target } = goal;
	// What is compared with earlier days moves with those too.
	if (!kpi || !isLight(kpi) || kpi.spans || target === null) return [];
	const given = await contextOfGoal(set, goal.period, goal.asOf, of);
	const gathering = new Gathering(goal.scope, goal.asOf, of);
	const evidence = await gathering.evidence(kpi.reads, { now: goal.period });
	const context = { ...given, rates: await ratesFor(evidence, given, of) };
	return effectsOf(
		kpi,
		evidence,
		context,
		goal.period,
		told.map(({ moved }) => moved),
	).map(({ before, after }) => ({
		from: before === null ? null : before / target,
		to: after === null ? null : after / target,
	}));
}

/** From where one effect began to where another ended; undefined where either is unknown: that is no nothing. */
function between(
	first: { from: number | null } | undefined,
	last: { to: number | null } | undefined,
): { from: number; to: number } | undefined {
	const { from = null } = first ?? {};
	const { to = null } = last ?? {};
	return from === null || to === null ? undefined : { from, to };
}

/** With the names of the customers they are about. */
async function named(
	items: readonly NewsItem[],
	of: Store,
): Promise<NewsItem[]> {
	const known = await recordsById(
		"customer" satisfies Kind,
		items.map(({ customer }): Id | undefined => customer),
		of,
	);
	return items.map((item, at) => {
		const name = known[at]?.name;
		return name === undefined ? item : { ...item, name };
	});
}
