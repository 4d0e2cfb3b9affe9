import { browser } from "wxt/browser";
import { dropAll } from "../backup/folder.ts";
import { armFaults, faultPoint } from "../fault.ts";
import { type Store, store } from "../store/db.ts";
import { beginAnew } from "../store/readiness.ts";
import { ensureReady, lookAgain } from "./perform.ts";

/** Stands in `storage.local` from the first thing that goes to the last. */
const BEGUN = "deletingEverything";

/**
 * Deletes everything Målbar keeps in this browser: backups, the store, what waits in the session, sites and permissions, and
 * what stands beside the store. Then it is as it was when it was installed. Stopped anywhere, it goes on the next time the
 * background starts (see `goOnDeleting`).
 */
export async function deleteEverything(of: Store = store): Promise<void> {
	await armFaults();
	await browser.storage.local.set({ [BEGUN]: true });
	await dropAll();
	faultPoint("afterBackupsDeleted");
	const readiness = await ensureReady(of);
	await beginAnew(of, readiness === "ready" || readiness === "lost");
	await dropOtherDatabases(of.name);
	await browser.storage.session.clear();
	await removePermissions();
	// Last of all, the note that it has begun: from here on this is a new user's.
	await browser.storage.local.clear();
	await lookAgain(of);
}

/** Goes on where a worker that deleted everything was stopped. */
export async function goOnDeleting(of: Store = store): Promise<void> {
	const stored = await browser.storage.local.get(BEGUN);
	if (stored[BEGUN]) await deleteEverything(of);
}

/** What is kept beside the store in databases of its own: the folder that is watched. */
async function dropOtherDatabases(own: string): Promise<void> {
	for (const { name } of await indexedDB.databases())
		if (name && name !== own)
			await new Promise<void>((done, fail) => {
				const request = indexedDB.deleteDatabase(name);
				// Blocked: it goes as soon as whoever reads it has done.
				request.onsuccess = request.onblocked = () => done();
				request.onerror = () => fail(request.error);
			});
}

async function removePermissions(): Promise<void> {
	const { origins = [], permissions = [] } = await browser.permissions.getAll();
	const { optional_permissions: optional = [] } = browser.runtime.getManifest();
	const given = permissions.filter((each) =>
		(optional as string[]).includes(each),
	);
	if (origins.length + given.length > 0)
		await browser.permissions.remove({
			origins,
			permissions: given as never[],
		});
}
