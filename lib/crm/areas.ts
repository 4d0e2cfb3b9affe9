import { meaningOfLabel, pattern } from "./labels.ts";
import { parentOf } from "./visible.ts";

/** True for a part of a page that is not the record: where one goes from here, other records, what happened. */
export function isAside(element: Element): boolean {
	const { tagName } = element;
	if (tagName === "NAV" || tagName === "FOOTER") return true;
	// The bar all pages of a product have; what is in it is about whoever looks.
	if (
		tagName === "HEADER" &&
		element.querySelector(
			"nav,[role=navigation],[role=search],[role=menubar]",
		) &&
		!element.closest(
			"main,article,section,aside,form,[role=main],[role=dialog]",
		)
	)
		return true;
	const role = element.getAttribute("role");
	if (role && pattern("asideRoles").test(role)) return true;
	if (isColumnTable(element, role)) return true;
	for (const name of ["class", "id"]) {
		const value = element.getAttribute(name);
		if (
			value &&
			value.length < 300 &&
			(pattern("aside").test(value) || pattern("filter").test(value))
		)
			return true;
	}
	return false;
}

/** A table that is read by columns: a list of records, not one. */
export function isColumnTable(
	element: Element,
	role = element.getAttribute("role"),
): boolean {
	if (role === "table" || role === "rowgroup")
		return element.querySelector('[role="columnheader"]') !== null;
	if (element.tagName !== "TABLE") return false;
	const row =
		(element as HTMLTableElement).rows?.[0] ?? element.querySelector("tr");
	return (
		row !== null &&
		row !== undefined &&
		row.children.length > 1 &&
		[...row.children].every(({ tagName }) => tagName === "TH")
	);
}

/** True for a heading that says: what follows is about other records. */
export function headsOthers(text: string): boolean {
	return (
		text.length <= 60 &&
		pattern("others").test(text.toLowerCase()) &&
		!/^(?:deal|customer|company|amount)$/.test(
			meaningOfLabel(text)?.field ?? "",
		)
	);
}

/** Asks about an element and all it stands in up to `top`, each once; what is not in `top` is answered by `outside`. */
export function insideOf(
	holds: (element: Element) => boolean,
	top: Element,
	outside = false,
): (element: Element) => boolean {
	const known = new Map<Element, boolean>([[top, false]]);
	const ask = (element: Element): boolean => {
		let answer = known.get(element);
		if (answer === undefined) {
			const parent = parentOf(element);
			answer = holds(element) || (parent === null ? outside : ask(parent));
			known.set(element, answer);
		}
		return answer;
	};
	return ask;
}
