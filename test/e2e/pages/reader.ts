import { hintsAt } from "../../../lib/crm/hints-at.ts";
import { readList } from "../../../lib/crm/read-list.ts";
import { readPage } from "../../../lib/crm/read-page.ts";

/** The page it is put into, read as if it stood at that address. */
export const read = (address: URL, known: Parameters<typeof hintsAt>[1]) =>
	readPage(document, hintsAt(address, known), readList);
