import { useEffect, useRef, useState } from "preact/hooks";
import { keptFile } from "../../lib/backup/folder.ts";
import type { KeptBackup } from "../../lib/backup/keeping.ts";
import {
	type BackupNotes,
	backupNotes,
	noteFileSaved,
	quietReminder,
	watchBackupNotes,
} from "../../lib/backup-reminder.ts";
import { dayOf } from "../../lib/clock.ts";
import { refreshGlance } from "../../lib/live/act.ts";
import { logProblem } from "../../lib/log.ts";
import { sendMessage } from "../../lib/messages.ts";
import { feedCanary } from "../../lib/store/readiness.ts";
import type { Ask, Proposal, Told, WhyNot } from "./backup-protocol.ts";
import { saveFile } from "./save-file.ts";

/** What is being done, while it lasts. */
export type BackupWork = "saving" | "keeping" | "reading" | "restoring";

export type BackupState =
	| { is: "idle" }
	| { is: "busy"; doing: BackupWork; share?: number }
	| { is: "sealed"; from: File; isWrong: boolean }
	| { is: "proposed"; proposal: Proposal }
	| { is: "failed"; doing: BackupWork; reason: WhyNot; needs?: number };

/** What is told once and shown for a while. */
export type BackupNews =
	| { is: "saved" }
	| { is: "kept"; isMade: boolean }
	| { is: "restored"; madeAt: number; before: string | null };

/** The page's one backup worker: it goes on while the reader looks at other pages. */
export interface Backups {
	state: BackupState;
	/** What is kept in the browser; null: it keeps none here; undefined: not looked yet. */
	kept: readonly KeptBackup[] | null | undefined;
	/** Of those that were checked, whether every byte is as it was written. */
	checked: ReadonlyMap<string, boolean>;
	notes: BackupNotes | undefined;
	save(passphrase?: string): void;
	saveKept(backup: KeptBackup): void;
	keep(): void;
	read(from: File | string, passphrase?: string): void;
	restore(): void;
	restoreKept(name: string): void;
	/** Looks again what is kept. */
	look(): void;
	/** Not now. */
	later(): void;
	reset(): void;
}

const DOING: { readonly [does in Ask["do"]]?: BackupWork } = {
	save: "saving",
	keep: "keeping",
	read: "reading",
	restore: "restoring",
	restoreKept: "restoring",
};

export function useBackup(onNews: (news: BackupNews) => void): Backups {
	const [state, setState] = useState<BackupState>({ is: "idle" });
	const [kept, setKept] = useState<Backups["kept"]>(undefined);
	const [checked, setChecked] = useState<ReadonlyMap<string, boolean>>(
		new Map(),
	);
	const notes = useNotes();
	const worker = useRef<Worker | undefined>(undefined);
	const asked = useRef<Ask | undefined>(undefined);

	function hear({ data }: MessageEvent<Told>) {
		switch (data.is) {
			case "progress":
				return setState((old) =>
					old.is === "busy" ? { ...old, share: data.share } : old,
				);
			case "looked":
				return setKept(data.kept);
			case "checked":
				return setChecked((old) => new Map(old).set(data.name, data.isWhole));
			case "saved":
				saveFile(
					`maalbar-${dayOf(data.madeAt)}${data.isSealed ? "-sealed" : ""}.json`,
					data.file,
				);
				void noteFileSaved();
				setState({ is: "idle" });
				return onNews({ is: "saved" });
			case "kept":
				setState({ is: "idle" });
				look();
				return onNews(data);
			case "proposal":
				return setState({ is: "proposed", proposal: data.proposal });
			case "restored":
				void settle().then(() => {
					setState({ is: "idle" });
					look();
					onNews(data);
				});
				return;
			case "failed": {
				const last = asked.current;
				if (
					last?.do === "read" &&
					typeof last.from !== "string" &&
					/Passphrase$/.test(data.reason)
				)
					return setState({
						is: "sealed",
						from: last.from,
						isWrong: data.reason === "wrongPassphrase",
					});
				setState({
					is: "failed",
					doing: (last && DOING[last.do]) ?? "reading",
					reason: data.reason,
					...(data.needs !== undefined && { needs: data.needs }),
				});
				return look();
			}
		}
	}

	function ask(next: Ask): void {
		const doing = DOING[next.do];
		if (doing) {
			asked.current = next;
			setState({ is: "busy", doing });
		}
		worker.current ??= start();
		worker.current.postMessage(next);
	}

	function start(): Worker {
		const made = new Worker(new URL("./backup-worker.ts", import.meta.url), {
			type: "module",
		});
		made.addEventListener("message", hear);
		made.addEventListener("error", () =>
			setState({ is: "failed", doing: "reading", reason: "failed" }),
		);
		return made;
	}

	function look(): void {
		ask({ do: "look", checked: [...checked.keys()] });
	}

	const isRestoring = state.is === "busy" && state.doing === "restoring";
	useEffect(() => {
		if (!isRestoring) return;
		const warn = (event: BeforeUnloadEvent) => event.preventDefault();
		addEventListener("beforeunload", warn);
		return () => removeEventListener("beforeunload", warn);
	}, [isRestoring]);

	return {
		state,
		kept,
		checked,
		notes,
		save: (passphrase) =>
			ask({ do: "save", ...(passphrase !== undefined && { passphrase }) }),
		saveKept: ({ name, madeAt }) =>
			void keptFile(name).then((file) => {
				saveFile(`maalbar-${dayOf(madeAt)}.json`, file);
				onNews({ is: "saved" });
			}),
		keep: () => ask({ do: "keep" }),
		read: (from, passphrase) =>
			ask({
				do: "read",
				from,
				...(passphrase !== undefined && { passphrase }),
			}),
		restore: () => ask({ do: "restore" }),
		restoreKept: (name) => ask({ do: "restoreKept", name }),
		look,
		later: () => void quietReminder(),
		reset: () => setState({ is: "idle" }),
	};
}

/** What the worker cannot do: it has no extension interfaces. Without an answer the background finds out by itself. */
async function settle(): Promise<void> {
	try {
		await feedCanary();
		await sendMessage("lookAgain", {});
		await refreshGlance();
	} catch (problem) {
		logProblem("after a restore", problem);
	}
}

function useNotes(): BackupNotes | undefined {
	const [notes, setNotes] = useState<BackupNotes | undefined>(undefined);
	useEffect(() => {
		void backupNotes().then((stored) => setNotes((now) => now ?? stored));
		return watchBackupNotes(setNotes);
	}, []);
	return notes;
}
