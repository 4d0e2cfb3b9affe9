import type { Store } from "./db.ts";

/** What is read of each table: everything else of it passes through. */
const READS = {
	records: ["get", "range"],
	keys: ["range"],
	sums: ["range", "first"],
	facts: ["range"],
} as const;

/**
 * The store as one query sees it: what was asked once is not read again. Many figures ask for the same few records, and
 * each reading costs a transaction. For one query only: whoever asks later must hear of what was written meanwhile.
 */
export function readOnce(of: Store): Store {
	const once: { [table: string]: { value: unknown } } = {};
	for (const [table, reads] of Object.entries(READS))
		once[table] = {
			value: remembering(of[table as keyof typeof READS], reads),
		};
	return Object.create(of, once) as Store;
}

function remembering<T extends object>(table: T, reads: readonly string[]): T {
	const known = new Map<string, unknown>();
	return new Proxy(table, {
		get(target, name) {
			const its: unknown = Reflect.get(target, name);
			if (typeof its !== "function") return its;
			const read = its.bind(target) as (...asked: unknown[]) => unknown;
			if (!reads.includes(String(name))) return read;
			return (...asked: unknown[]) => {
				const key = JSON.stringify([name, ...asked]);
				if (!known.has(key)) known.set(key, read(...asked));
				return known.get(key);
			};
		},
	});
}
