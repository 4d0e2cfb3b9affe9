/**
 * The folder that is looked at for new exports, and which of its files were seen. In a database of its own: a handle is of
 * this browser alone, so that no backup holds it.
 */
export interface WatchedFolder {
	folder: FileSystemDirectoryHandle;
	/** By name: how the file was when it was last looked at. */
	seen: { readonly [name: string]: SeenFile };
}

/** What tells a file from an older one of the same name. */
export interface SeenFile {
	size: number;
	modifiedAt: number;
}

const NAME = "maalbar-folder";
const TABLE = "folder";
const KEY = "watched";

/** The folder that was picked, or undefined. */
export async function watchedFolder(): Promise<WatchedFolder | undefined> {
	return inTable("readonly", (table) => table.get(KEY));
}

/** Watches this folder from now on, in the place of the one before. */
export async function watchFolder(watched: WatchedFolder): Promise<void> {
	await inTable("readwrite", (table) => table.put(watched, KEY));
}

/** Looks at no folder any more. */
export async function forgetFolder(): Promise<void> {
	await inTable("readwrite", (table) => table.delete(KEY));
}

async function inTable<T>(
	mode: IDBTransactionMode,
	work: (table: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
	const opening = indexedDB.open(NAME, 1);
	opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE);
	const database = await answerOf(opening);
	try {
		return await answerOf(
			work(database.transaction(TABLE, mode).objectStore(TABLE)),
		);
	} finally {
		database.close();
	}
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((done, fail) => {
		request.onsuccess = () => done(request.result);
		request.onerror = () => fail(request.error);
	});
}
