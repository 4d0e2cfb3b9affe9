import { dayOf as dayOfInstant, now, today } from "../clock.ts";
import { armFaults, faultPoint } from "../fault.ts";
import type { Drafts } from "../intake/draft.ts";
import type { Customer, First } from "../model/customer.ts";
import type { Deal } from "../model/deal.ts";
import type { Id } from "../model/record.ts";
import { type ImportJournal, type Store, store } from "../store/db.ts";
import {
	deriveFields,
	earlier,
	earliest,
	isAppearance,
	isWinFact,
} from "../store/derive.ts";
import { feedCanary } from "../store/readiness.ts";
import {
	type Change,
	saveChanges,
	saveFacts,
	saveKeys,
	saveRecords,
	sumEdit,
	Work,
} from "../store/work.ts";
import { factsOf } from "../tally/facts-of.ts";
import { organisationSums } from "../tally/organisation-sums.ts";
import type { SumRow } from "../tally/sum.ts";
import { mergeSumRows, sumRowsOf } from "../tally/sum-rows.ts";
import { idOfRow, LAST_ROW } from "./import-id.ts";
import { type ImportNames, knownNames, saveNames } from "./import-names.ts";
import { savePart } from "./import-part.ts";
import { runRecords } from "./import-records.ts";
import { customersByFirst, slicesOf } from "./import-slices.ts";
import { ensureReady, Refusal } from "./perform.ts";
import {
	type DealRow,
	type DealsPlan,
	type DoubtAnswers,
	dealFields,
	isAnswered,
	planDeals,
} from "./plan-deals.ts";
import {
	planRecords,
	type RecordsPlan,
	unchangedRows,
} from "./plan-records.ts";
import { stageHistoryOf } from "./stage-history.ts";
import { closeImport, undoImport } from "./undo-import.ts";

/** Where an import stands, for whoever watches. */
export interface ImportProgress {
	done: number;
	total: number;
	phase:
		| "names"
		| "keys"
		| "deals"
		| "changes"
		| "customers"
		| "records"
		| "undoing";
}

export interface ImportOutcome {
	state: "done" | "cancelled";
	actionId: Id;
	added: number;
	changed: number;
	skipped: number;
}

export interface ImportWatch {
	onProgress?(progress: ImportProgress): void;
	/** Asked between transactions: true takes the whole import back. */
	shouldStop?(): boolean;
}

/** What an import is about to do; nothing is written yet. */
export interface ImportPlan extends DealsPlan {
	importId: Id;
	hash: string;
	files: string[];
	/** What the files of deals look like: a newer one of the same shape updates what they bring. */
	shapes: string[];
	answers: DoubtAnswers;
	drafts: Drafts;
	/** Everything but deals. */
	records: RecordsPlan;
	counts: {
		added: number;
		changed: number;
		unchanged: number;
		sellers: number;
		teams: number;
		customers: number;
	};
}

/**
 * Finds out what the drafts would do (see `planDeals` and `planRecords`). With the id of an import that was cut off, it goes
 * on there.
 */
export async function planImport(
	drafts: Drafts,
	about: {
		importId: Id;
		files: string[];
		hash: string;
		shapes?: string[];
		answers?: DoubtAnswers;
		/** When each file was last saved, in milliseconds: what is known since is not overwritten. */
		modifiedAt?: { readonly [file: string]: number };
	},
	into: Store = store,
): Promise<ImportPlan> {
	if ((await ensureReady(into)) !== "ready") throw new Refusal("failed");
	const { importId, files, hash, shapes = [], modifiedAt } = about;
	const { answers = {} } = about;
	const names = await knownNames(drafts, into);
	const deals = await planDeals(
		drafts,
		{ importId, answers, earlier: await earlierImports(shapes, into) },
		names,
		into,
	);
	return {
		...deals,
		...{ importId, files, hash, shapes, answers, drafts },
		records: await planRecords(
			drafts,
			{
				...{ importId, modifiedAt },
				deals: [...deals.added, ...deals.changed, ...deals.unchanged],
			},
			into,
		),
		counts: {
			added: deals.added.length,
			changed: deals.changed.length,
			unchanged: deals.unchanged.length + deals.repeated.length,
			sellers: names.newSellers.size,
			teams: names.newTeams.size,
			customers: names.newCustomers.size,
		},
	};
}

/** The imports that brought files of these shapes and still stand. */
async function earlierImports(
	shapes: readonly string[],
	into: Store,
): Promise<Set<Id>> {
	if (shapes.length === 0) return new Set();
	const rows = await into.journal.where("name").equals("importFiles").toArray();
	return new Set(
		rows
			.filter(
				(row) =>
					row.import?.phase === "done" &&
					row.import.shapes?.some((shape) => shapes.includes(shape)),
			)
			.map(({ id }) => id),
	);
}

/**
 * Writes a planned import in transactions of about a tenth of a second, each with its place in the journal: names, then
 * keys in key order, then of each customer where it will first have appeared, then the deals by owner and day with the
 * sellers' tallies, then the organisation's sums, then the customers' tallies by customer, so that each page is written
 * about once. Until it ends nobody may change the deals it makes. It can be stopped (all is taken back), cut off (the same
 * file goes on where it was) and undone as a whole.
 */
export async function runImport(
	plan: ImportPlan,
	watch: ImportWatch = {},
	into: Store = store,
): Promise<ImportOutcome> {
	const { importId } = plan;
	if (!isAnswered(plan)) throw new Refusal("invalid", "rows are in doubt");
	await armFaults();
	const { isTotalled } = await beginImport(plan, into);
	const names = await saveNames(plan.drafts, importId, into);
	watch.onProgress?.({ done: 1, total: 1, phase: "names" });
	// Of an import that was cut off, a row may be understood otherwise than before, now that the others are known. What is new to
	// it after its totals were taken comes one by one, as what it changes does.
	const added = isTotalled ? [] : plan.added;
	const late = isTotalled ? plan.added : [];
	const rows = [...added, ...plan.written];
	const firstWins = new Set<Id>();
	const toDeal = (row: DealRow): Deal =>
		row.deal ?? {
			id: row.id,
			rev: 1,
			enteredAt: now(),
			importId,
			keys: [row.draft.key],
			...dealFields(row.draft, names),
			...(firstWins.has(row.id) && { isFirstWin: true }),
		};
	const groups = byCustomer(rows, names, toDeal);
	const wins = new Map(groups.map(({ customer, won }) => [customer, won]));
	await into.records.each("customer", [], undefined, (record) => {
		const won = wins.get(record.id);
		const first = earlier((record as Customer).firstWon, won);
		if (won && first?.id === won.id) firstWins.add(won.id);
	});

	const inSlices = slicesOf(watch, into);
	const byFirst = customersByFirst(into);

	const steps: (() => Promise<boolean>)[] = [
		() =>
			inSlices(
				[...added].sort((a, b) => (a.draft.key < b.draft.key ? -1 : 1)),
				"keys",
				async (rows) => {
					await stillRunning(into, importId, {});
					await saveKeys(
						into,
						rows.map((row) => ({
							kind: "deal",
							id: row.id,
							after: toDeal(row),
						})),
					);
				},
			),
		() =>
			inSlices(groups, "names", async (slice) => {
				await stillRunning(into, importId, {});
				await sayFirsts(slice, into);
			}),
		() =>
			inSlices(added, "deals", async (rows) => {
				const firsts = await byFirst();
				const changes: Change[] = [];
				const appearing: Change[] = [];
				for (const row of rows) {
					const { id } = row;
					changes.push({ kind: "deal", id, after: toDeal(row) });
					const after = firsts.get(id);
					if (after) appearing.push({ kind: "customer", id: after.id, after });
				}
				await saveRecords(into, changes);
				const noted = await saveFacts(into, [...changes, ...appearing], {
					sellers: true,
				});
				await stillRunning(into, importId, {
					added: rows.length,
					toTotal: sumRowsOf(noted),
				});
				faultPoint("beforeCommit");
			}),
		async () => {
			// One run of sums for everything: moved with each slice, it would be written over again a hundred times.
			const total = organisationSums(rows.map(toDeal));
			await into.write(async () => {
				const { isTotalled, toTotal = [] } = await stillRunning(
					into,
					importId,
					{ isTotalled: true },
				);
				if (!isTotalled)
					await into.sums.edit(
						mergeSumRows(total, toTotal).map((row) =>
							sumEdit("organisation", row),
						),
					);
			});
			return true;
		},
		() =>
			inSlices(groups, "customers", async (slice) => {
				const last = slice[slice.length - 1]!.customer;
				const { settled } = await stillRunning(into, importId, {
					settled: last,
				});
				const open = slice.filter(
					({ customer }) => !settled || customer > settled,
				);
				await settleCustomers(open, toDeal, into);
			}),
		() =>
			inSlices(late, "changes", async (rows) => {
				await stillRunning(into, importId, { added: rows.length });
				const work = new Work(into);
				for (const row of rows) await work.put("deal", toDeal(row));
				await deriveFields(work);
				await savePart(work, importId, into);
			}),
		() =>
			inSlices(plan.changed, "changes", async (rows) => {
				await stillRunning(into, importId, { changed: rows.length });
				const work = new Work(into);
				for (const row of rows) {
					const deal = await work.get("deal", row.id);
					if (!deal) continue;
					const keys = new Set([...(deal.keys ?? []), row.draft.key]);
					const next = {
						...{ ...deal, ...dealFields(row.draft, names) },
						keys: [...keys],
					};
					const stageHistory = stageHistoryOf(deal, next.stage, {
						on: today(),
						seenFrom: dayOfInstant(deal.enteredAt),
					});
					await work.put("deal", { ...next, stageHistory });
				}
				await deriveFields(work);
				await savePart(work, importId, into);
			}),
	];

	steps.push(() => runRecords(plan.records, watch, into));
	steps.push(async () => !watch.shouldStop?.());
	for (const step of steps)
		if (!(await step())) {
			await undoImport(importId, watch, into);
			return {
				state: "cancelled",
				actionId: importId,
				added: 0,
				changed: 0,
				skipped: 0,
			};
		}
	return endImport(plan, into);
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** A customer's deals among the rows of an import, and which of them come first. */
interface CustomerGroup {
	customer: Id;
	rows: DealRow[];
	seen?: First | undefined;
	won?: First | undefined;
}

function byCustomer(
	rows: readonly DealRow[],
	names: ImportNames,
	toDeal: (row: DealRow) => Deal,
): CustomerGroup[] {
	const groups = new Map<Id, CustomerGroup>();
	for (const row of rows) {
		const customer =
			row.draft.customer === undefined
				? undefined
				: names.customer(row.draft.customer);
		if (!customer) continue;
		const group = groups.get(customer) ?? { customer, rows: [] };
		groups.set(customer, group);
		group.rows.push(row);
		const facts = factsOf("deal", toDeal(row))
			.filter(({ subject }) => subject.startsWith("customer:"))
			.map(({ fact }) => fact);
		group.seen = earliest(facts.filter(isAppearance), group.seen);
		group.won = earliest(facts.filter(isWinFact), group.won);
	}
	return [...groups.values()].sort((a, b) => order(a.customer, b.customer));
}

/**
 * Says of customers where they will first have appeared once everything is in. That is noted in a seller's tally with the
 * deal itself, at once only for one that is stored already.
 */
async function sayFirsts(
	groups: readonly CustomerGroup[],
	into: Store,
): Promise<void> {
	const work = new Work(into);
	await work.load(
		"customer",
		groups.map(({ customer }) => customer),
	);
	const stored = new Set<Id>();
	for (const { customer, rows, seen } of groups) {
		const firstSeen = earlier(
			seen,
			(await work.get("customer", customer))?.firstSeen,
		);
		await work.derive("customer", customer, { firstSeen });
		if (rows.some(({ id, deal }) => deal && id === firstSeen?.id))
			stored.add(customer);
	}
	const changes = work.list();
	await saveRecords(into, changes);
	await saveFacts(
		into,
		changes.map((change) =>
			stored.has(change.id) ? change : { ...change, after: undefined },
		),
	);
}

/** Brings customers' tallies, and who was first, up to the imported deals: the last step of each. */
async function settleCustomers(
	groups: readonly CustomerGroup[],
	toDeal: (row: DealRow) => Deal,
	into: Store,
): Promise<void> {
	const tallied: Change[] = [];
	const flagged = new Set<Id>();
	const work = new Work(into);
	await work.load(
		"customer",
		groups.map(({ customer }) => customer),
	);
	for (const { customer, rows, seen, won } of groups) {
		for (const row of rows) {
			const after = toDeal(row);
			tallied.push({ kind: "deal", id: row.id, after });
			if (after.isFirstWin) flagged.add(row.id);
		}
		const record = await work.get("customer", customer);
		if (!record) continue;
		// Something logged meanwhile may have come first, or no longer does.
		const firstSeen = earlier(seen, record.firstSeen);
		const firstWon = earlier(won, record.firstWon);
		await work.derive("customer", customer, { firstSeen, firstWon });
		const after = await work.get("customer", customer);
		tallied.push({ kind: "customer", id: customer, after });
		for (const { id } of rows)
			if (flagged.has(id) && id !== firstWon?.id)
				await work.derive("deal", id, { isFirstWin: undefined });
		if (record.firstWon && record.firstWon.id !== firstWon?.id)
			await work.derive("deal", record.firstWon.id, { isFirstWin: undefined });
		if (firstWon && !flagged.has(firstWon.id))
			await work.derive("deal", firstWon.id, { isFirstWin: true });
	}
	await saveFacts(into, tallied, { customers: true });
	await saveChanges(into, work.list());
}

/** Notes that it runs; answers how far it has come before. */
async function beginImport(
	plan: ImportPlan,
	into: Store,
): Promise<Pick<ImportJournal, "isTotalled">> {
	const { importId, hash, files, shapes, answers } = plan;
	return into.write(async () => {
		const state = await into.meta.get("state");
		const row = await into.journal.get(importId);
		if (!state || (row && row.import?.phase !== "running"))
			throw new Refusal("invalid", "this import has ended");
		if (row?.import) return row.import;
		await into.meta.put({
			...state,
			openImports: [...(state.openImports ?? []), importId],
		});
		await into.journal.put({
			id: importId,
			at: now(),
			name: "importFiles",
			answer: { ok: true, actionId: importId, ids: [] },
			changes: [],
			import: {
				...{ hash, files, shapes, answers },
				fromId: idOfRow(importId, 0),
				toId: idOfRow(importId, LAST_ROW),
				phase: "running",
				added: 0,
				changed: 0,
				skipped: 0,
			},
		});
		return {};
	});
}

/** Notes what a step adds, in its own transaction; answers what stood before. Refuses if the import was taken back elsewhere. */
async function stillRunning(
	into: Store,
	importId: Id,
	step: {
		added?: number;
		changed?: number;
		toTotal?: readonly SumRow[];
		isTotalled?: boolean;
		settled?: Id;
	},
): Promise<ImportJournal> {
	const row = await into.journal.get(importId);
	if (row?.import?.phase !== "running")
		throw new Refusal("invalid", "this import has ended");
	const { toTotal = [], ...before } = row.import;
	const isTotalled = before.isTotalled || step.isTotalled;
	await into.journal.update(importId, {
		import: {
			...before,
			added: row.import.added + (step.added ?? 0),
			changed: row.import.changed + (step.changed ?? 0),
			...(isTotalled
				? { isTotalled }
				: { toTotal: mergeSumRows(toTotal, step.toTotal ?? []) }),
			...(step.settled && { settled: step.settled }),
		},
	});
	return row.import;
}

async function endImport(
	plan: ImportPlan,
	into: Store,
): Promise<ImportOutcome> {
	const { importId } = plan;
	const skipped =
		plan.counts.unchanged - plan.written.length + unchangedRows(plan.records);
	const ended = await into.write(async () => {
		const journal = await stillRunning(into, importId, {});
		const done = {
			...journal,
			skipped: Math.max(0, skipped),
			phase: "done" as const,
		};
		await into.journal.update(importId, { import: done });
		await closeImport(importId, into);
		return done;
	});
	await feedCanary(into);
	return {
		state: "done",
		actionId: importId,
		added: ended.added,
		changed: ended.changed,
		skipped: ended.skipped,
	};
}
