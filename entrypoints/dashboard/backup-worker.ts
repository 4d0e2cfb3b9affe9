import { backUp, KNOWN, keepBackup } from "../../lib/actions/back-up.ts";
import { ensureReady, refusalOf } from "../../lib/actions/perform.ts";
import {
	planRestore,
	restoreBackup,
} from "../../lib/actions/restore-backup.ts";
import { BackupRefused } from "../../lib/backup/envelope.ts";
import { isWhole, keptBackups, keptFile } from "../../lib/backup/folder.ts";
import type { KeptBackup } from "../../lib/backup/keeping.ts";
import { readBackup } from "../../lib/backup/read-backup.ts";
import { logProblem } from "../../lib/log.ts";
import { store } from "../../lib/store/db.ts";
import type { Ask, Told } from "./backup-protocol.ts";

/** Backups are written, read and restored here, so that the page stays responsive. */
let last: Awaited<ReturnType<typeof readBackup>> | undefined;

function tell(told: Told): void {
	postMessage(told);
}

const onProgress = (share: number) => tell({ is: "progress", share });

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
	answer(data).catch((problem: unknown) => {
		if (problem instanceof BackupRefused) {
			const { reason, needs } = problem;
			tell({ is: "failed", reason, ...(needs !== undefined && { needs }) });
			return;
		}
		logProblem("backup", problem);
		const refused = refusalOf(problem);
		tell({ is: "failed", reason: refused.ok ? "failed" : refused.reason });
	});
});

async function answer(ask: Ask): Promise<void> {
	switch (ask.do) {
		case "save":
			return save(ask.passphrase);
		case "keep": {
			await ensureReady(store);
			const kept = await keepBackup("daily", store, onProgress);
			return tell({ is: "kept", isMade: kept !== null });
		}
		case "look":
			return look(ask.checked);
		case "read":
			await read(ask.from, ask.passphrase);
			return propose();
		case "restore":
			return restore();
		case "restoreKept":
			await read(ask.name);
			return restore();
	}
}

async function look(checked: readonly string[]): Promise<void> {
	let kept: KeptBackup[];
	try {
		kept = await keptBackups(KNOWN);
	} catch (problem) {
		logProblem("kept backups", problem);
		return tell({ is: "looked", kept: null });
	}
	tell({ is: "looked", kept });
	for (const { name } of kept)
		if (!checked.includes(name))
			tell({ is: "checked", name, isWhole: await isWhole(name, KNOWN) });
}

async function save(passphrase: string | undefined): Promise<void> {
	await ensureReady(store);
	let parts: Blob[] = [];
	const head = await backUp(
		{
			// The browser may put a blob on the disk; bytes it would have to hold.
			write: async (bytes) => parts.push(new Blob([bytes])),
			restart: async () => {
				parts = [];
			},
		},
		{ onProgress, ...(passphrase !== undefined && { passphrase }) },
	);
	tell({
		is: "saved",
		file: new Blob(parts, { type: "application/json" }),
		madeAt: head.madeAt,
		isSealed: head.cipher !== undefined,
	});
}

async function read(from: File | string, passphrase?: string): Promise<void> {
	last = undefined;
	last = await readBackup(
		typeof from === "string" ? await keptFile(from) : from,
		{
			known: KNOWN,
			onProgress,
			...(passphrase !== undefined && { passphrase }),
		},
	);
}

async function propose(): Promise<void> {
	if (!last) return;
	const { head, contents, leftOut } = last;
	tell({
		is: "proposal",
		proposal: {
			madeAt: head.madeAt,
			differences: await planRestore(contents),
			leftOut: leftOut.length,
			hasOpenImport: contents.openImports.length > 0,
		},
	});
}

async function restore(): Promise<void> {
	if (!last) return;
	const { madeAt } = last.head;
	const { before } = await restoreBackup(last, onProgress);
	last = undefined;
	tell({ is: "restored", madeAt, before });
}
