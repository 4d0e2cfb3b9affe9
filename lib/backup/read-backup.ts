import type { Kind } from "../model/kinds.ts";
import type { Contents, Entry } from "../store/contents.ts";
import {
	BackupRefused,
	HEAD_LIMIT,
	type Head,
	lastLine,
	readHead,
} from "./envelope.ts";
import { type LeftOut, readEntry } from "./read-entry.ts";
import { Seal } from "./seal.ts";
import { Sha256 } from "./sha-256.ts";

/** A file above this is refused unread: no store of a seller comes near it. */
export const LARGEST = 500_000_000;
/** No line comes near this: the longest is a portion of a large import in the journal. */
const LONGEST_LINE = 64_000_000;
const SLICE = 1_000_000;

/** The version of the store this product writes; `db.ts` says it to whoever reads. */
export interface ReadOptions {
	known: number;
	passphrase?: string | undefined;
	onProgress?: (share: number) => void;
}

/** What a file says it is, of its first line alone. */
export async function headOf(file: Blob, known: number): Promise<Head> {
	const begin = new Uint8Array(await file.slice(0, HEAD_LIMIT).arrayBuffer());
	const end = begin.indexOf(NEWLINE);
	const line = textOf(begin.subarray(0, end < 0 ? begin.length : end));
	if (line === null) throw new BackupRefused("notBackup");
	const head = readHead(line, known);
	if (end < 0) throw new BackupRefused("damaged");
	return head;
}

/** That every byte is the one that was written. Throws `BackupRefused` where it is not. */
export async function checkBackup(
	file: Blob,
	options: ReadOptions,
): Promise<Head> {
	return eachLine(file, options, async () => {});
}

/** A backup as the store it was, with what does not fit any more. Throws `BackupRefused`, before which nothing is returned. */
export async function readBackup(
	file: Blob,
	options: ReadOptions,
): Promise<{ head: Head; contents: Contents; leftOut: LeftOut[] }> {
	const contents: Contents = {
		databaseId: "",
		openImports: [],
		records: new Map(),
		journal: [],
		frozen: new Map(),
	};
	const leftOut: LeftOut[] = [];
	let seal: Seal | undefined;
	let pieces = 0;
	const head = await eachLine(
		file,
		options,
		async (line, isLast, about, of) => {
			if (!of.cipher) return take(line);
			if (options.passphrase === undefined)
				throw new BackupRefused("needsPassphrase");
			seal ??= await Seal.of(options.passphrase, of.cipher, about);
			const opened = await seal.open(line.slice(1, -1), pieces++, isLast);
			// The check sum fits, or the end would say so; what is left is the passphrase.
			if (opened === null) throw new BackupRefused("wrongPassphrase");
			for (const each of opened.split("\n")) take(each);
		},
	);
	if (!contents.databaseId) throw new BackupRefused("invalid");
	return { head, contents, leftOut };

	function take(line: string): void {
		const read = readEntry(line);
		if (!read) throw new BackupRefused("invalid");
		if ("leftOut" in read) leftOut.push(read.leftOut);
		else if (!put(contents, read.entry)) throw new BackupRefused("invalid");
	}
}

/** Puts an entry where it belongs; false if it is out of order, or there twice. */
function put(contents: Contents, entry: Entry): boolean {
	switch (entry[0]) {
		case "state":
			if (contents.databaseId) return false;
			Object.assign(contents, entry[1]);
			return true;
		case "journal":
			return append(contents.journal, entry[1]);
		case "frozen": {
			const rows = contents.frozen.get(entry[1]);
			if (rows) rows.push(entry[2]);
			else contents.frozen.set(entry[1], [entry[2]]);
			return true;
		}
		default: {
			const [kind, record] = entry as [Kind, { id: string }];
			const own = contents.records.get(kind) ?? [];
			contents.records.set(kind, own);
			return append(own as { id: string }[], record);
		}
	}
}

function append<R extends { id: string }>(list: R[], next: R): boolean {
	const last = list[list.length - 1];
	if (last && last.id >= next.id) return false;
	list.push(next);
	return true;
}

/**
 * Reads the lines between the first and the last, some at a time, and only then says whether they are what was written: what
 * is made of them before must be thrown away if this throws. A wrong line is told apart from a changed one by the check sum.
 */
async function eachLine(
	file: Blob,
	{ known, onProgress }: ReadOptions,
	visit: (
		line: string,
		isLast: boolean,
		about: Uint8Array,
		head: Head,
	) => Promise<void> | void,
): Promise<Head> {
	if (file.size > LARGEST) throw new BackupRefused("tooLarge");
	const head = await headOf(file, known);
	const sum = new Sha256();
	let about: Uint8Array | undefined;
	let refused: unknown;
	/** The line read last: whether it is the end is known only when nothing follows. */
	let held: Uint8Array | undefined;
	const line = async (bytes: Uint8Array) => {
		if (held) {
			sum.add(held).add(LINE_END);
			if (!about) about = held;
			else if (!refused) await visited(held);
		}
		held = bytes;
	};
	const visited = async (bytes: Uint8Array) => {
		const isLast = bytes[bytes.length - 1] !== COMMA;
		const text = textOf(isLast ? bytes : bytes.subarray(0, -1));
		try {
			if (text === null) throw new BackupRefused("damaged");
			await visit(text, isLast, about!, head);
		} catch (problem) {
			refused = problem;
		}
	};
	let rest: Uint8Array[] = [];
	let restLength = 0;
	for (let from = 0; from < file.size; from += SLICE) {
		const bytes = new Uint8Array(
			await file.slice(from, from + SLICE).arrayBuffer(),
		);
		let begin = 0;
		for (
			let end = bytes.indexOf(NEWLINE);
			end >= 0;
			end = bytes.indexOf(NEWLINE, begin)
		) {
			const part = bytes.subarray(begin, end);
			await line(restLength ? joined([...rest, part]) : part);
			rest = [];
			restLength = 0;
			begin = end + 1;
		}
		if (begin < bytes.length) {
			rest.push(bytes.subarray(begin));
			restLength += bytes.length - begin;
			if (restLength > LONGEST_LINE) throw new BackupRefused("tooLarge");
		}
		onProgress?.(Math.min(1, (from + SLICE) / file.size));
	}
	const end = held && textOf(held);
	if (restLength > 0 || end !== lastLine(sum.hex()))
		throw new BackupRefused("damaged");
	if (refused) throw refused;
	return head;
}

const [NEWLINE, COMMA] = [0x0a, 0x2c];
const LINE_END = new Uint8Array([NEWLINE]);

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(
		parts.reduce((sum, { length }) => sum + length, 0),
	);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

function textOf(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
			bytes,
		);
	} catch {
		return null;
	}
}
