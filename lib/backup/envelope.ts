import * as z from "zod/mini";
import { type Kind, kinds } from "../model/kinds.ts";
import { cipherSchema } from "./seal.ts";

/**
 * A backup is one JSON object, in lines:
 *
 *     {"format":"maalbar-backup","version":1,"needs":2,"madeAt":…,…,"payload":[
 *     ["deal",{…}],
 *     …
 *     ],"sha256":"…"}
 *
 * The first line says what it is, the last is the SHA-256 of every byte before it (`head -n -1 FILE | sha256sum`), and
 * between them stands one entry a line. A sealed one has `cipher` in its first line, and for entries pieces of them, each
 * encrypted. So it is written and read without ever being held whole, and a byte that changed is noticed.
 */
export const FORMAT = "maalbar-backup";
export const VERSION = 1;

/** What a backup's first line says. */
export interface Head {
	format: typeof FORMAT;
	version: number;
	/** The lowest version of the store (`VERSION` in `db.ts`) that has a place for everything in it. */
	needs: number;
	madeAt: number;
	databaseId: string;
	/** How many changes the store had seen: tells whether there has been one since. */
	changes: number;
	counts: { [kind in Kind]?: number };
	cipher?: z.infer<typeof cipherSchema> | undefined;
}

/** Why a backup is not read. Nothing has been written. */
export type BackupProblem =
	/** It is something else. */
	| "notBackup"
	/** It ends too early, or a byte of it has changed. */
	| "damaged"
	/** It is whole and means nothing. */
	| "invalid"
	| "tooLarge"
	/** `needs` says of which version. */
	| "newer"
	| "needsPassphrase"
	| "wrongPassphrase";

export class BackupRefused extends Error {
	override name = "BackupRefused";
	readonly reason: BackupProblem;
	/** The version it needs, where it is newer. */
	readonly needs: number | undefined;
	constructor(reason: BackupProblem, needs?: number) {
		super(reason);
		this.reason = reason;
		this.needs = needs;
	}
}

/** The longest first line there may be, in bytes. */
export const HEAD_LIMIT = 16_384;

const START = `{"format":"${FORMAT}","version":`;
const END = ',"payload":[';

const count = z.int().check(z.gte(0));
const headSchema = z.strictObject({
	format: z.literal(FORMAT),
	version: z.literal(VERSION),
	needs: count,
	madeAt: z.int(),
	databaseId: z.string().check(z.maxLength(64)),
	changes: count,
	counts: z.partialRecord(z.enum(kinds as [Kind, ...Kind[]]), count),
	cipher: z.optional(cipherSchema),
});

/** The first line. */
export function headLine({ format, version, ...rest }: Head): string {
	return JSON.stringify({ format, version, ...rest }).slice(0, -1) + END;
}

/** Reads a first line. `known`: the version of the store here. */
export function readHead(line: string, known: number): Head {
	if (!line.startsWith(START)) throw new BackupRefused("notBackup");
	const version = Number.parseInt(line.slice(START.length), 10);
	// Whatever a later version looks like, it begins so.
	if (version > VERSION) throw new BackupRefused("newer", version);
	if (!line.endsWith(END)) throw new BackupRefused("damaged");
	let head: unknown;
	try {
		head = JSON.parse(`${line.slice(0, -END.length)}}`);
	} catch {
		throw new BackupRefused("damaged");
	}
	const { needs } = head as { needs?: unknown };
	if (Number.isSafeInteger(needs) && (needs as number) > known)
		throw new BackupRefused("newer", needs as number);
	const checked = headSchema.safeParse(head);
	if (!checked.success) throw new BackupRefused("damaged");
	return checked.data as Head;
}

/** The last line. */
export function lastLine(sha256: string): string {
	return `],"sha256":"${sha256}"}`;
}
