import { watchedFolder, watchFolder } from "../store/watched-folder.ts";
import { withoutNames } from "./forgetting.ts";

/** Files of the watched folder that are called after somebody forgotten were never seen: their names are not kept. */
export async function forgetInFolder(names: readonly string[]): Promise<void> {
	const watched = await watchedFolder();
	if (!watched) return;
	const without = withoutNames(names);
	const seen = Object.entries(watched.seen);
	const kept = seen.filter(([name]) => without(name) === name);
	if (kept.length < seen.length)
		await watchFolder({ ...watched, seen: Object.fromEntries(kept) });
}
