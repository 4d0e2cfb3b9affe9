/** The form in which names are compared: Unicode-compatible, lower case, single spaces. */
export function normalName(value: string): string {
	return value.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}
