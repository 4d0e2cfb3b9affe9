import { normalName } from "../model/normal-name.ts";
import { isGeneric } from "./headline.ts";
import { pattern } from "./labels.ts";
import type { Pair } from "./pairs.ts";
import type { Pieces } from "./pieces.ts";
import type { Field } from "./reading.ts";
import { nameIn } from "./values.ts";
import { parentOf } from "./visible.ts";

/** Fields of a deal that no product has above or below its pages. */
const OF_RECORD =
	/^(?:amount|stage|status|probability|owner|expectedCloseOn|closeOn|closedOn|createdOn)$/;

/** What holds more than half of the record's fields, and its headline; null where too few tell. */
export function partOfRecord(
	pairs: readonly Pair[],
	headline: Element | undefined,
): Element | null {
	const own = pairs.filter(({ field }) => OF_RECORD.test(field));
	const held = new Map<Element, number>();
	for (const { labelElement } of own)
		for (let at: Element | null = labelElement; at; at = parentOf(at))
			held.set(at, (held.get(at) ?? 0) + 1);
	let part = own.length < 2 ? null : (own[0]?.labelElement ?? null);
	while (part && (held.get(part) ?? 0) * 2 <= own.length) part = parentOf(part);
	while (part && headline && !part.contains(headline)) part = parentOf(part);
	return part;
}

/** The company that the record links to; else, as a guess, where somebody on the page works. */
export function companyOf(
	within: Element,
	pieces: Pieces,
	isOutside: (element: Element) => boolean,
): Field<string> | undefined {
	const found = new Map<string, string>();
	for (const link of pieces.telling) {
		if (link.tagName !== "A" || isOutside(link)) continue;
		const href = link.getAttribute("href") ?? "";
		if (href.length > 500 || !pattern("companyAddress").test(href)) continue;
		const [start, end] = pieces.rangeOf(link);
		if (end - start > 6) continue;
		const pair = {
			...({ field: "customer", rank: 2, languages: 0, label: "" } as const),
			...({
				labelElement: link,
				element: link,
				start,
				end,
				more: end,
				from: "label",
			} as const),
		};
		const name = end > start ? nameIn(pair, pieces) : null;
		if (
			name &&
			name.text.length > 2 &&
			!isGeneric(name.text) &&
			/\p{L}/u.test(name.text)
		)
			found.set(normalName(name.text), name.text);
	}
	const [linked] = found.values();
	if (linked !== undefined)
		return {
			value: linked.slice(0, 120),
			text: linked,
			from: "text",
			certainty: found.size === 1 ? "sure" : "likely",
		};
	const [from, to] = pieces.rangeOf(within);
	for (const { text, element, at } of pieces.all.slice(from, to)) {
		const next = pieces.all[at + 1];
		const name = pattern("endsWithAt").test(text)
			? next?.element.closest("a,strong,b") && next.text
			: pattern("at").exec(text)?.[1];
		if (name && name.length > 2 && !isOutside(element))
			return {
				value: name.slice(0, 120),
				text: name.slice(0, 200),
				from: "text",
				certainty: "likely",
			};
	}
	return undefined;
}
