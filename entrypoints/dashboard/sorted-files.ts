/** Files somebody dropped, by what they hold. */
export interface SortedFiles {
	/** Lists, or whatever else: the import says what it makes of them. */
	tables: File[];
	backups: File[];
	mappings: File[];
	/** Taught pages of CRMs. */
	pages: File[];
}

/** None of our own files says later than this what it is. */
const HEAD = 4_096;

/** Sorts files by what they hold, not by their names: a backup and mappings say what they are where they begin. */
export async function sortedFiles(
	files: readonly File[],
): Promise<SortedFiles> {
	const sorted: SortedFiles = {
		tables: [],
		backups: [],
		mappings: [],
		pages: [],
	};
	for (const file of files) sorted[await listOf(file)].push(file);
	return sorted;
}

async function listOf(file: File): Promise<keyof SortedFiles> {
	const head = await file
		.slice(0, HEAD)
		.text()
		// What cannot be read is told by whoever reads it.
		.catch(() => "");
	const format = /^\ufeff?\s*\{[\s\S]*?"format"\s*:\s*"(maalbar-[a-z]+)"/.exec(
		head,
	)?.[1];
	if (format === "maalbar-backup") return "backups";
	if (format === "maalbar-pages") return "pages";
	return format === "maalbar-mapping" ? "mappings" : "tables";
}
