import { type Customer, normalName } from "../../lib/model/customer.ts";

/** What a filter looks through. `words` is a normal name; empty finds everything. */
export function finds(
	words: string,
	texts: readonly (string | undefined)[],
): boolean {
	return words === "" || normalName(texts.join(" ")).includes(words);
}

/** What a customer is found by. */
export function customerTexts({
	name,
	organisationNumber,
	industry,
}: Customer) {
	return [name, organisationNumber, industry];
}
