import type { SeenFile } from "../../lib/store/watched-folder.ts";

/** A file of a folder, as far as it is known without reading it. */
export interface FolderFile extends SeenFile {
	name: string;
}

/** What may be an export; a spreadsheet's own lock file is none. */
const EXPORT = /^(?!~\$|\.).+\.(?:csv|tsv|txt|xlsx|xlsm)$/i;

/** Files that are new, or have changed, since they were last seen: newest first. */
export function newExports(
	files: readonly FolderFile[],
	seen: { readonly [name: string]: SeenFile },
): FolderFile[] {
	return files
		.filter(({ name, size, modifiedAt }) => {
			if (!EXPORT.test(name) || size === 0) return false;
			const before = Object.hasOwn(seen, name) ? seen[name] : undefined;
			return before?.size !== size || before.modifiedAt !== modifiedAt;
		})
		.sort((a, b) => b.modifiedAt - a.modifiedAt);
}

/** All of them as seen; of a folder that was just picked all but the newest export, which is what somebody came for. */
export function seenOf(
	files: readonly FolderFile[],
	but?: FolderFile,
): { [name: string]: SeenFile } {
	return Object.fromEntries(
		files.flatMap(({ name, size, modifiedAt }) =>
			name === but?.name ? [] : [[name, { size, modifiedAt }]],
		),
	);
}
