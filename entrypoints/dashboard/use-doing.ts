import { useEffect, useState } from "preact/hooks";
import type { Said } from "../../components/dashboard/toast.tsx";
import type { ActionInput, ActionName } from "../../lib/actions/actions.ts";
import { act } from "../../lib/live/act.ts";
import type { Answer } from "../../lib/store/db.ts";
import { lastStanding } from "../../lib/store/read.ts";
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
	/** Takes the last action back. */
	undoLast(): Promise<void>;
	say(said: Said | null): void;
	said: Said | null;
}

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

	function tell(
		answer: Answer,
		done: Said["text"],
		label: "undo" | "redo" = "undo",
	): void {
		if (!answer.ok) {
			const { reason } = answer;
			say({ text: () => t(`failed.${reason}`), isProblem: true });
			return;
		}
		const next = label === "undo" ? "redo" : "undo";
		say({
			text: answer.kept?.length ? () => t("done.undoneLeft") : done,
			again: {
				label,
				run: () => void takeBack(answer.actionId, next),
			},
		});
	}

	async function takeBack(actionId: string, next: "undo" | "redo") {
		tell(
			await act("undo", { actionId }),
			() => t(next === "redo" ? "done.undone" : "toast.redone"),
			next,
		);
	}

	async function undoLast() {
		const [last] = await lastStanding(100);
		if (!last) say({ text: t("toast.nothing") });
		else if (last.row.import) say({ text: t("toast.import") });
		else await takeBack(last.undo, "redo");
	}

	return { run, undoLast, say, said };
}
