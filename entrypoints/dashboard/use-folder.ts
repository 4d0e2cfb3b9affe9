import { useEffect, useRef, useState } from "preact/hooks";
import { logProblem } from "../../lib/log.ts";
import {
	forgetFolder,
	watchedFolder,
	watchFolder,
} from "../../lib/store/watched-folder.ts";
import { type FolderFile, newExports, seenOf } from "./new-exports.ts";

/** How often a folder is looked at while somebody looks at the page. */
const EVERY_MS = 60_000;
/** A folder of more files than this is looked at no further. */
const MOST_FILES = 5_000;

export type FolderState =
	/** This browser cannot watch a folder. */
	| { is: "unsupported" }
	| { is: "none" }
	/** After a restart the browser wants to be asked once more. */
	| { is: "locked"; name: string }
	| { is: "watching"; name: string; files: readonly FolderFile[] };

/** The folder that is looked at for new exports: never more than offered. */
export interface Folder {
	state: FolderState;
	/** Picks a folder, or another one. By a click only. */
	pick(): void;
	/** Asks the browser once more. By a click only. */
	unlock(): void;
	/** Takes files that were offered, all of them unless one is named; they are not offered again as they are. */
	take(name?: string): Promise<File[]>;
	/** Looks at none of what is offered. */
	skip(): void;
	forget(): void;
}

/** What browsers that can watch a folder have beyond the common part. */
type Picked = FileSystemDirectoryHandle & {
	queryPermission(of: { mode: "read" }): Promise<PermissionState>;
	requestPermission(of: { mode: "read" }): Promise<PermissionState>;
	entries(): AsyncIterable<[string, FileSystemHandle]>;
};
interface Picker {
	showDirectoryPicker(options: {
		id: string;
		mode: "read";
		startIn: "downloads";
	}): Promise<Picked>;
}

function picker(): Picker | undefined {
	return "showDirectoryPicker" in window
		? (window as unknown as Picker)
		: undefined;
}

/** The folder that is watched. `onLeft`: it is left, or what is new in it, and what takes that back. */
export function useFolder(
	onLeft: (
		is: "folderForgotten" | "filesSkipped",
		name: string,
		back: () => void,
	) => void,
): Folder {
	const [state, setState] = useState<FolderState>({
		is: picker() ? "none" : "unsupported",
	});
	const isLooking = useRef(false);

	async function look(): Promise<void> {
		if (!picker() || isLooking.current) return;
		isLooking.current = true;
		try {
			setState(await lookedAt());
		} catch (problem) {
			logProblem("looking into the folder", problem);
		} finally {
			isLooking.current = false;
		}
	}

	useEffect(() => {
		if (!picker()) return;
		const lookIfSeen = () => {
			if (document.visibilityState === "visible") void look();
		};
		lookIfSeen();
		const timer = setInterval(lookIfSeen, EVERY_MS);
		addEventListener("focus", lookIfSeen);
		document.addEventListener("visibilitychange", lookIfSeen);
		return () => {
			clearInterval(timer);
			removeEventListener("focus", lookIfSeen);
			document.removeEventListener("visibilitychange", lookIfSeen);
		};
	}, []);

	const inFolder = (work: () => Promise<unknown>) =>
		void work()
			.then(look)
			.catch((problem: unknown) => {
				// Closing the chooser is an answer too.
				if ((problem as Error).name !== "AbortError")
					logProblem("watching a folder", problem);
			});

	const again = (watched: Parameters<typeof watchFolder>[0]) => () =>
		inFolder(() => watchFolder(watched));

	return {
		state,
		pick: () =>
			inFolder(async () => {
				const folder = await picker()?.showDirectoryPicker({
					...({ id: "exports", mode: "read", startIn: "downloads" } as const),
				});
				if (!folder) return;
				const files = await filesOf(folder);
				const [newest] = newExports(files, {});
				await watchFolder({ folder, seen: seenOf(files, newest) });
			}),
		unlock: () =>
			inFolder(async () => {
				const watched = await watchedFolder();
				if (watched)
					await (watched.folder as Picked).requestPermission({ mode: "read" });
			}),
		take: async (name) => {
			const watched = await watchedFolder();
			if (!watched || state.is !== "watching") return [];
			const wanted = state.files.filter(
				(file) => name === undefined || file.name === name,
			);
			const found = await Promise.all(
				wanted.map(({ name }) =>
					watched.folder
						.getFileHandle(name)
						.then((handle) => handle.getFile())
						// It may be gone by now.
						.catch(() => null),
				),
			);
			const files = found.filter((file) => file !== null);
			await watchFolder({
				...watched,
				seen: { ...watched.seen, ...seenOf(wanted) },
			});
			await look();
			return files;
		},
		skip: () =>
			inFolder(async () => {
				const watched = await watchedFolder();
				if (!watched || state.is !== "watching") return;
				const seen = { ...watched.seen, ...seenOf(state.files) };
				await watchFolder({ ...watched, seen });
				onLeft("filesSkipped", watched.folder.name, again(watched));
			}),
		forget: () =>
			inFolder(async () => {
				const watched = await watchedFolder();
				await forgetFolder();
				if (watched)
					onLeft("folderForgotten", watched.folder.name, again(watched));
			}),
	};
}

/** What is new in the folder that is watched. */
async function lookedAt(): Promise<FolderState> {
	const watched = await watchedFolder();
	if (!watched) return { is: "none" };
	const folder = watched.folder as Picked;
	const { name } = folder;
	if ((await folder.queryPermission({ mode: "read" })) !== "granted")
		return { is: "locked", name };
	return {
		...{ is: "watching", name },
		files: newExports(await filesOf(folder), watched.seen),
	};
}

async function filesOf(folder: Picked): Promise<FolderFile[]> {
	const files: FolderFile[] = [];
	for await (const [name, handle] of folder.entries()) {
		if (handle.kind !== "file") continue;
		const file = await (handle as FileSystemFileHandle).getFile();
		files.push({ name, size: file.size, modifiedAt: file.lastModified });
		if (files.length >= MOST_FILES) break;
	}
	return files;
}
