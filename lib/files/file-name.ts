/** A name may have so many characters on every system files are kept on, with room for an ending. */
const LONGEST = 120;

/**
 * What a file is called: plain words one after the other, `Deals 2026-03 Anna Lund.csv`. Empty parts are left out, and so is
 * whatever some system allows in no name.
 */
export function fileName(parts: readonly string[], ending: string): string {
	const name = parts
		.map((part) => part.normalize("NFC").toWellFormed())
		.join(" ")
		.replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, " ")
		.replace(/\s+/gu, " ")
		.trim()
		.slice(0, LONGEST)
		// Half a character is none; a name ends in no dot or space, and a hidden file is not found again.
		.replace(/[\ud800-\udbff]$/, "")
		.replace(/^[. ]+|(?<![. ])[. ]+$/g, "");
	const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name);
	return `${name === "" || isReserved ? `Målbar ${name}`.trim() : name}.${ending}`;
}
