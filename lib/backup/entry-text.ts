import type { Entry } from "../store/contents.ts";

/** An entry as one line of a backup: JSON, with −0 as what it is, which JSON can say and `JSON.stringify` does not. */
export function entryText(entry: Entry): string {
	return hasNegativeZero(entry) ? written(entry) : JSON.stringify(entry);
}

function hasNegativeZero(value: unknown): boolean {
	if (typeof value === "number") return Object.is(value, -0);
	if (typeof value !== "object" || value === null) return false;
	for (const key in value)
		if (hasNegativeZero((value as { [key: string]: unknown })[key]))
			return true;
	return false;
}

function written(value: unknown): string {
	if (Object.is(value, -0)) return "-0";
	if (Array.isArray(value)) return `[${value.map(written).join()}]`;
	if (typeof value !== "object" || value === null)
		return JSON.stringify(value) ?? "null";
	const fields = Object.entries(value).filter(([, each]) => each !== undefined);
	return `{${fields.map(([key, each]) => `${JSON.stringify(key)}:${written(each)}`).join()}}`;
}
