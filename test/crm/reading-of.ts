import { hintsAt } from "../../lib/crm/hints-at.ts";
import { readList } from "../../lib/crm/read-list.ts";
import { readPage } from "../../lib/crm/read-page.ts";
import { understand } from "../../lib/crm/understand.ts";

/** A page read and understood as if it stood at that address: in the product the first happens in the page, the second in the background. */
export function readingAt(
	address: URL,
	known: Parameters<typeof hintsAt>[1],
	page = document,
) {
	return understand(readPage(page, hintsAt(address, known), readList), known);
}
