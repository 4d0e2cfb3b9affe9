import { addressOf } from "./addresses.ts";

/** Parameters that say what kind of record an address is of. */
const OF_KIND =
	/^(?:model|view_type|view|type|etn|pagetype|module|entity|object|objecttype|record_?type|tab)$/i;
/** Words of an address that are no name, wherever they stand. */
const WORDS =
	/^(?:view|edit|show|detail|details|list|board|kanban|record|overview|summary|crm|app|sales|web|client|lightning|one|r)$/i;
/** What is followed by which of them it is. */
const MANY =
	/(?:s|er|en|ar|or|et)$|^(?:deal|opportunity|account|company|contact|lead|customer|client|record|sObject)$/i;

/**
 * What the addresses of a kind of record have in common: `/deals/*`, ids and names replaced. Query and hash count as far as they
 * say what kind of record it is: some systems keep everything there, in any order.
 */
export function addressShapeOf(url: string | URL): string {
	const given = new URL(url);
	const { pathname, search, hash } = new URL(addressOf(given).address ?? given);
	const [hashPath = "", hashQuery = ""] = hash.slice(1).split("?", 2);
	// `#id=31&model=crm.lead` is a query, `#Opportunity/view/5f` a path.
	const isQuery = hashPath.includes("=");
	const route = isQuery ? "" : shapeOfPath(hashPath);
	const query = [search.slice(1), isQuery ? hashPath : hashQuery]
		.flatMap((each) => [...new URLSearchParams(each)])
		.filter(([key, value]) => OF_KIND.test(key) && /^[a-z_.]+$/i.test(value))
		.map(([key, value]) => `${key.toLowerCase()}=${value.toLowerCase()}`)
		.sort()
		.join("&");
	return [shapeOfPath(pathname), route && `#${route}`, query && `?${query}`]
		.join("")
		.slice(0, 300);
}

function shapeOfPath(path: string): string {
	let before = "";
	return path
		.split("/")
		.map((part) => {
			const isKept =
				part === "" ||
				WORDS.test(part) ||
				(/^[a-z]{1,24}(?:\.[a-z]{2,5})?$/i.test(part) && !MANY.test(before));
			before = part;
			return isKept ? part.toLowerCase() : "*";
		})
		.join("/")
		.replace(/(?<=.)\/$/, "");
}
