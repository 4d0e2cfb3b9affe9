import { pattern } from "../labels.ts";
import type {
	FoundText,
	KnownCrm,
	KnownReading,
	PageKind,
	Place,
} from "../reading.ts";

type Found = KnownReading["found"];

/** What a field is found by: its name in the CRM, a selector, or a way of its own; of several, the first that says something. */
type Way =
	| string
	| ((within: ParentNode, place: Place) => FoundText | undefined);
type Ways = { [field in keyof Found]?: Way | Way[] };

/** What the pages of a CRM are read by. A contact's page is one of its company. */
interface Hooks {
	name: string;
	records: { [kind in "deal" | "customer" | "lead" | "contact"]?: Ways };
	/** The selector of a field by its name. */
	hook(name: string): string;
	read(element: Element): string;
	/** Where its address does not tell. */
	isHere?(page: Document, place: Place): boolean;
	/** The record's part of the page; null: none is there. Absent: it stands in no part of its own. */
	part?(page: Document, place: Place): Element | null;
	/** What is in the part, if the address does not say or says less. */
	kind?(part: Element, ofAddress: PageKind | null): PageKind | null;
}

export function knownBy(hooks: Hooks): KnownCrm {
	return {
		name: hooks.name,
		isHere: (page, place) =>
			place.system === hooks.name || (hooks.isHere?.(page, place) ?? false),
		read(page, place) {
			const part = hooks.part?.(page, place);
			if (part === null) return null;
			let kind: PageKind | "contact" | null = pattern("contact").test(
				place.href,
			)
				? "contact"
				: place.kind;
			if (part && kind !== "contact") kind = hooks.kind?.(part, kind) ?? kind;
			const ways = hooks.records[kind as "deal"];
			if (!ways) return null;
			const found: Found = {};
			for (const field of Object.keys(ways) as (keyof Found)[])
				for (const way of [ways[field] ?? []].flat()) {
					const text =
						typeof way === "function"
							? way(part ?? page, place)
							: hooked(
									part ?? page,
									/[^\w.]/.test(way) ? way : hooks.hook(way),
									hooks.read,
								);
					if (text) found[field] ??= text;
				}
			if (kind === "customer" && found.customer) found.title = found.customer;
			// A person of no company is no customer.
			if (kind === "contact") kind = found.customer ? "customer" : "none";
			return {
				kind: kind as PageKind,
				...(part && { within: part }),
				found,
			};
		},
	};
}

/** What an element says: what an input holds, what is chosen, or its text. Values live in properties, seldom in attributes. */
export function textOf(element: Element): string {
	const { value, selectedOptions } = element as Partial<HTMLSelectElement>;
	const text = selectedOptions
		? selectedOptions[0]?.textContent
		: isControl(element)
			? value
			: element.textContent;
	return (text ?? "").replace(/[\t\n\r ]+/g, " ").trim();
}

export function isControl(element: Element): boolean {
	return /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
}

/** The first of these elements that is shown and says something, and what. */
export function hooked(
	within: ParentNode,
	selector: string,
	read = textOf,
): FoundText | undefined {
	for (const element of within.querySelectorAll(selector)) {
		const text = element.checkVisibility?.() === false ? "" : read(element);
		if (text) return { text, element };
	}
	return undefined;
}
