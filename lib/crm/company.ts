import { normalName } from "../model/normal-name.ts";
import { isGeneric } from "./headline.ts";
import { pattern } from "./labels.ts";
import type { Pieces } from "./pieces.ts";
import type { Field } from "./reading.ts";
import { nameIn } from "./values.ts";

/** "Buyer at Acme", "hos Acme": where somebody works. */
const AT = /^.{2,80}\s(?:at|hos|bei|@)\s(\p{Lu}[^.;]{1,100})$/u;
const ENDS_WITH_AT = /(?:^|\s)(?:at|hos|bei|@)$/u;

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
		const name = ENDS_WITH_AT.test(text)
			? next?.element.closest("a,strong,b") && next.text
			: AT.exec(text)?.[1];
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
