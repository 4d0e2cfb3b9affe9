import { defineUnlistedScript } from "#imports";
import { readList } from "../lib/crm/read-list.ts";

/** Reads lists and boards: put into a page's tab by the background where the reader finds no record. */
export default defineUnlistedScript(() => {
	Object.assign(globalThis, { maalbarLists: readList });
});
