import { newId, now } from "../clock.ts";
import { armFaults, faultPoint } from "../fault.ts";
import { logProblem } from "../log.ts";
import type { Customer } from "../model/customer.ts";
import type { Kind } from "../model/kinds.ts";
import type { Id } from "../model/record.ts";
import type { Answer, Kept, Refused, Store } from "../store/db.ts";
import { deriveFields } from "../store/derive.ts";
import { feedCanary, openStore, type Readiness } from "../store/readiness.ts";
import {
	type Change,
	InvalidRecord,
	journalled,
	saveChanges,
	Work,
} from "../store/work.ts";
import { SumTooLarge } from "../tally/sum-rows.ts";

/** Thrown inside an action that cannot be done: nothing is written, and the reason is the answer. */
export class Refusal extends Error {
	override name = "Refusal";
	readonly reason: Refused;
	constructor(reason: Refused, detail?: string) {
		super(detail ?? reason);
		this.reason = reason;
	}
}

/** What an action's body hands back: the records it is about, and what undo could not take back. */
export interface Done {
	ids: Id[];
	kept?: Kept[];
}

/** Stores whose canary knows, in this page or worker, that they have records. */
const fed = new WeakSet<Store>();

const readiness = new WeakMap<Store, Promise<Readiness>>();

/** Opens the store once per page or worker and says whether it may be written. */
export function ensureReady(store: Store): Promise<Readiness> {
	let state = readiness.get(store);
	if (!state || !store.isOpen()) {
		state = openStore(store);
		readiness.set(store, state);
	}
	return state;
}

/** Looks at the store afresh, after something outside changed. */
export function lookAgain(store: Store): Promise<Readiness> {
	readiness.delete(store);
	return ensureReady(store);
}

/**
 * Does one action in one transaction. `actionId` is made by whoever asks: a repeat, also after the worker died or after
 * an undo, finds the answer in the journal and writes nothing.
 */
export async function perform(
	store: Store,
	name: string,
	actionId: Id,
	body: (work: Work) => Promise<Done>,
): Promise<Answer> {
	const state = await ensureReady(store);
	if (state !== "ready")
		return {
			ok: false,
			reason: state === "newer" ? "readOnly" : state,
		};
	await armFaults();
	let answer: Answer;
	try {
		answer = await store.write(async () => {
			const [done, state] = await Promise.all([
				store.journal.get(actionId),
				store.meta.get("state"),
			]);
			if (done) return done.answer;
			const work = new Work(store);
			const { ids, kept } = await body(work);
			await deriveFields(work);
			const changes = work.list();
			refuseOpenImports(state?.openImports ?? [], changes);
			const made: Answer = { ok: true, actionId, ids, ...(kept && { kept }) };
			await Promise.all([
				saveChanges(store, changes),
				store.journal.put({
					id: actionId,
					at: now(),
					name,
					answer: made,
					changes: journalled(changes),
				}),
			]);
			faultPoint("beforeCommit");
			return made;
		});
	} catch (problem) {
		return refusalOf(problem);
	}
	faultPoint("afterCommit");
	// That there are records must be known outside before the first one counts as saved; later counts only inform.
	const feeding = feedCanary(store);
	if (!fed.has(store)) await feeding;
	fed.add(store);
	return answer;
}

/** The answer for what went wrong: nothing was written. */
export function refusalOf(problem: unknown): Answer {
	if (problem instanceof Refusal)
		return { ok: false, reason: problem.reason, detail: problem.message };
	if (problem instanceof InvalidRecord || problem instanceof SumTooLarge)
		return { ok: false, reason: "invalid", detail: problem.message };
	const inner = (problem as { inner?: Error })?.inner;
	if (
		(problem as Error)?.name === "QuotaExceededError" ||
		inner?.name === "QuotaExceededError"
	)
		return { ok: false, reason: "full" };
	logProblem("writing", problem);
	return { ok: false, reason: "failed" };
}

/**
 * While an import runs the customer side of its deals, leads and activities is still to come, so nobody may change them, or
 * who is whose customer.
 */
function refuseOpenImports(
	open: readonly Id[],
	changes: readonly Change[],
): void {
	if (open.length === 0) return;
	for (const { kind, before, after } of changes) {
		const isRegrouped =
			kind === "customer" &&
			before &&
			(!after ||
				(before as Customer).mergedInto !== (after as Customer).mergedInto);
		if (
			isRegrouped ||
			(TALLIED.has(kind) && before?.importId && open.includes(before.importId))
		)
			throw new Refusal("importing");
	}
}

/** Kinds that stand in customers' tallies. */
const TALLIED: ReadonlySet<Kind> = new Set(["deal", "lead", "activity"]);

/** The fields every new record begins with. */
export function fresh<Of extends Id = Id>(
	id?: Of,
): { id: Of; rev: number; enteredAt: number } {
	return { id: id ?? (newId() as Of), rev: 1, enteredAt: now() };
}
