import { Sha256 } from "../backup/sha-256.ts";
import type { Forgotten } from "../model/forgotten.ts";
import type { AnyRecord, Kind } from "../model/kinds.ts";
import { keysOf } from "../store/keys-of.ts";

/** A salt nobody has used. */
export function newSalt(): string {
	return [...crypto.getRandomValues(new Uint8Array(16))]
		.map((byte) => byte.toString(16).padStart(2, "0"))
		.join("");
}

/**
 * A name as it is kept of somebody forgotten. One salt serves a whole store, so that what a file names is hashed once however
 * many were forgotten; it keeps anybody from looking hashes up in a list made before.
 */
export function hashOf(salt: string, kind: Kind, key: string): string {
	const bytes = new TextEncoder().encode(`${salt}/${kind}/${key}`);
	return new Sha256().add(bytes).hex();
}

/** What somebody is known by: each name, a company's number, what others call it. */
export function knownBy(kind: Forgotten["kind"], record: AnyRecord): string[] {
	// Whom it was merged into is no name.
	return keysOf(kind, record).filter((key) => !key.startsWith("into:"));
}

/** Says of names that come in whether they are of somebody forgotten, and of whom. */
export class ForgottenNames {
	private readonly bySalt = new Map<string, Map<string, Forgotten>>();

	constructor(all: readonly Forgotten[]) {
		for (const each of all) {
			const own = this.bySalt.get(each.salt) ?? new Map<string, Forgotten>();
			this.bySalt.set(each.salt, own);
			for (const hash of each.hashes) own.set(hash, each);
		}
	}

	/** Who is known by one of these. */
	find(
		kind: Forgotten["kind"],
		keys: readonly string[],
	): Forgotten | undefined {
		for (const [salt, own] of this.bySalt)
			for (const key of keys) {
				const found = own.get(hashOf(salt, kind, key));
				if (found) return found;
			}
		return undefined;
	}
}
