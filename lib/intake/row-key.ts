import { fingerprint } from "./deal-key.ts";

/**
 * Keys for rows of a kind: the CRM's own id where the file has one for every row, else `row:` and a fingerprint of what the
 * row says, and which of several equal rows of the file it is. So the same file twice gives the same keys, and two rows of
 * one file never the same. One keeper a file.
 */
export function keysOfRows(): (
	id: string | undefined,
	says: readonly (string | number | undefined)[],
) => string {
	const seen = new Map<string, number>();
	return (id, says) => {
		if (id !== undefined) return `id:${id}`;
		const print = fingerprint(says.join("\u0000"));
		const number = (seen.get(print) ?? 0) + 1;
		seen.set(print, number);
		return `row:${print}-${number}`;
	};
}
