import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { KNOWN } from "../../lib/actions/back-up.ts";
import { readBackup } from "../../lib/backup/read-backup.ts";
import { type Contents, replaceContents } from "../../lib/store/contents.ts";
import { Store } from "../../lib/store/db.ts";
import { recount } from "../store/recount.ts";
import { anyContents, fileOf, payloadOf, truthOf } from "./stores.ts";

let count = 0;
const open: Store[] = [];
async function filled(contents: Contents): Promise<Store> {
	const store = new Store(`backup ${count++}`);
	open.push(store);
	await replaceContents(store, contents, { seen: null, atLeast: 0 });
	return store;
}
afterEach(async () => {
	for (const store of open.splice(0)) await store.delete();
});

/** What follows from the records, as it stands and as a recount says; derived fields stand in the records themselves. */
const tallies = async (store: Store) => {
	const { stored, told } = await recount(store);
	return [stored, told].map(({ derived: _, ...rest }) => rest);
};

test("a store restored from its backup is the same store: records, journal, closed months, and all that follows from them", async () => {
	await fc.assert(
		fc.asyncProperty(
			anyContents,
			fc.option(fc.string(), { nil: undefined, freq: 9 }),
			async (contents, passphrase) => {
				const store = await filled(contents);
				const file = await fileOf(store, passphrase);
				const read = await readBackup(file, { known: KNOWN, passphrase });
				expect(read.leftOut).toEqual([]);
				const again = await filled(read.contents);
				// toStrictEqual tells −0 from 0.
				expect(await truthOf(again)).toStrictEqual(await truthOf(store));
				const [before] = await tallies(store);
				const [stored, told] = await tallies(again);
				expect(stored).toEqual(told);
				expect(stored).toEqual(before);
				expect(await payloadOf(await fileOf(again))).toBe(
					await payloadOf(await fileOf(store)),
				);
				for (const each of open.splice(0)) await each.delete();
			},
		),
		{ numRuns: 1_000 },
	);
}, 240_000);
