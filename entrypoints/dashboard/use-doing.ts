import { useEffect, useState } from "preact/hooks";
import type { Said } from "../../components/dashboard/toast.tsx";
import type { ActionInput, ActionName } from "../../lib/actions/actions.ts";
import { newId } from "../../lib/clock.ts";
import { act } from "../../lib/live/act.ts";
import { EDITED_AT_ONCE, type Id } from "../../lib/model/record.ts";
import type { Answer } from "../../lib/store/db.ts";
import { lastStanding } from "../../lib/store/read.ts";
import type { TableKind } from "../../lib/table/shapes.ts";
import { t } from "../../lib/text/text.ts";

/** How long what was done can be taken back from where it was said; later it is in the history. */
const TOAST_MS = 10_000;

/** What a page can do, and what is said about it. */
export interface Doing {
	/** Does one action and says `done`, with what takes it back. */
	run<K extends ActionName>(
		name: K,
		input: ActionInput<K>,
		done: Said["text"],
	): Promise<Answer>;
	/**
	 * Changes many records, or deletes them, as one: in as many actions as it takes, all taken back together. `onProgress`
	 * hears how many are done, and answers true to stop there. False: nothing of it was done.
	 */
	runMany(
		edit: ManyEdit,
		done: (n: number) => string,
		onProgress?: (done: number) => boolean,
	): Promise<boolean>;
	/** Takes an action back that stands, with the other parts of a large edit. */
	takeBackAll(undo: Id, parts: readonly Id[]): Promise<void>;
	/** Takes the last action back. */
	undoLast(): Promise<void>;
	say(said: Said | null): void;
	said: Said | null;
}

/** How often a part of a large edit that was not answered in time is asked for again. */
const TRIES = 5;
const isLate = (answer: Answer) => !answer.ok && answer.reason === "timeout";

/** The same change of many records. */
export type ManyEdit = {
	kind: TableKind;
	ids: readonly Id[];
} & ({ patch: { readonly [field: string]: unknown } } | { isGone: true });

export function useDoing(): Doing {
	const [said, say] = useState<Said | null>(null);
	useEffect(() => {
		if (!said || said.isProblem) return;
		const timer = setTimeout(() => say(null), TOAST_MS);
		return () => clearTimeout(timer);
	}, [said]);

	async function run<K extends ActionName>(
		name: K,
		input: ActionInput<K>,
		done: Said["text"],
	): Promise<Answer> {
		const answer = await act(name, input);
		tell(answer, done);
		return answer;
	}

	async function runMany(
		{ kind, ids, ...change }: ManyEdit,
		done: (n: number) => string,
		onProgress: (done: number) => boolean = () => false,
	): Promise<boolean> {
		const whole = newId();
		const made: Id[] = [];
		let count = 0;
		let refused: Answer | undefined;
		for (let at = 0; at < ids.length; at += EDITED_AT_ONCE) {
			const slice = ids.slice(at, at + EDITED_AT_ONCE);
			const actionId =
				ids.length > EDITED_AT_ONCE
					? `${whole}/${String(made.length + 1).padStart(4, "0")}`
					: whole;
			const edit = { kind, ids: slice, ...change };
			let answer = await act("editRecords", edit, actionId);
			// A busy machine may take longer than one message waits: the same once more finds its answer, or does it.
			for (let again = 0; isLate(answer) && again < TRIES; again++)
				answer = await act("editRecords", edit, actionId);
			if (answer.ok) {
				made.push(answer.actionId);
				count += answer.ids.length;
			} else if (answer.reason !== "notFound") {
				refused = answer;
				break;
			}
			if (onProgress(Math.min(at + EDITED_AT_ONCE, ids.length))) break;
		}
		if (refused && made.length === 0) {
			tell(refused, "");
			return false;
		}
		const left = refused && !refused.ok ? refused.reason : undefined;
		tellDone(
			made,
			() => [done(count), ...(left ? [t(`failed.${left}`)] : [])].join(". "),
			"undo",
		);
		return left === undefined;
	}

	/** `actions`: in the order they were done. */
	function tellDone(
		actions: readonly Id[],
		text: Said["text"],
		label: "undo" | "redo",
	): void {
		const next = label === "undo" ? "redo" : "undo";
		say({ text, again: { label, run: () => void takeBack(actions, next) } });
	}

	function tell(answer: Answer, done: Said["text"]): void {
		if (answer.ok) tellDone([answer.actionId], done, "undo");
		else say({ text: () => t(`failed.${answer.reason}`), isProblem: true });
	}

	/** Takes actions back, the last one first. Where one cannot be, the rest stands, and can be tried again. */
	async function takeBack(
		actions: readonly Id[],
		next: "undo" | "redo",
	): Promise<void> {
		const made: Id[] = [];
		let isKept = false;
		for (const actionId of actions.toReversed()) {
			const answer = await act("undo", { actionId });
			if (!answer.ok) {
				tell(answer, "");
				return;
			}
			made.push(answer.actionId);
			isKept ||= (answer.kept?.length ?? 0) > 0;
		}
		tellDone(
			made,
			() =>
				t(
					isKept
						? "done.undoneLeft"
						: next === "redo"
							? "done.undone"
							: "toast.redone",
				),
			next,
		);
	}

	async function undoLast() {
		const [last] = await lastStanding(100);
		if (!last) say({ text: t("toast.nothing") });
		else if (last.row.import) say({ text: t("toast.import") });
		else await takeBackAll(last.undo, last.parts);
	}

	const takeBackAll = (undo: Id, parts: readonly Id[]) =>
		takeBack([...parts.toSorted(), undo], "redo");

	return { run, runMany, takeBackAll, undoLast, say, said };
}
