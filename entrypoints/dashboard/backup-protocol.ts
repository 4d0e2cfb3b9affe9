import type { KindDifference } from "../../lib/backup/difference.ts";
import type { BackupProblem } from "../../lib/backup/envelope.ts";
import type { KeptBackup } from "../../lib/backup/keeping.ts";
import type { Refused } from "../../lib/store/db.ts";

/** What the page asks its backup worker. A backup is a file, or the name of a kept one. */
export type Ask =
	| { do: "save"; passphrase?: string }
	| { do: "keep" }
	/** What is kept, and whether those that were not checked before are whole. */
	| { do: "look"; checked: string[] }
	| { do: "read"; from: File | string; passphrase?: string }
	/** Restores what was read last. */
	| { do: "restore" }
	/** Reads and restores in one. */
	| { do: "restoreKept"; name: string };

/** What restoring the backup that was read would do: nothing is written. */
export interface Proposal {
	madeAt: number;
	differences: KindDifference[];
	/** How many entries do not fit this version. */
	leftOut: number;
	/** A file was half imported when it was made. */
	hasOpenImport: boolean;
}

export type WhyNot = BackupProblem | Refused;

/** What the worker tells. */
export type Told =
	| { is: "progress"; share: number }
	| { is: "saved"; file: Blob; madeAt: number; isSealed: boolean }
	/** False: there was nothing to keep. */
	| { is: "kept"; isMade: boolean }
	/** Null: this window of the browser keeps none. */
	| { is: "looked"; kept: KeptBackup[] | null }
	| { is: "checked"; name: string; isWhole: boolean }
	| { is: "proposal"; proposal: Proposal }
	/** `before`: the kept backup that undoes it; null: there was nothing. */
	| { is: "restored"; madeAt: number; before: string | null }
	| { is: "failed"; reason: WhyNot; needs?: number };
