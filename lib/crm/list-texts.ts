import { type AmountReading, readAmount } from "../money/read-amount.ts";
import { meaningOfLabel } from "./labels.ts";
import { controlText } from "./pieces.ts";

/** What is read of one row or card before anything is summed. */
export interface ListedDeal {
	stage: string | null;
	/** What a status column, or a badge, says; null: there is none. */
	status: string | null;
	/** Each text that may be its amount; more than one amount is none. */
	amounts: string[];
	/** A heading or a cell that names the currency; empty: none does. */
	currency: string;
}

/** The deals of one table or board. */
export interface Listed {
	area: Element;
	deals: ListedDeal[];
}

/** One text, and the innermost element it stands in. */
export interface ListText {
	text: string;
	element: Element;
}

const NO_TEXT = new Set(
	"SCRIPT STYLE TEMPLATE NOSCRIPT DATALIST svg".split(" "),
);

/** The texts of an element as they stand apart from each other, also in open shadow roots and controls. Lists are long: the short way. */
export function textsOf(within: Element, texts: ListText[] = []): ListText[] {
	if (NO_TEXT.has(within.tagName)) return texts;
	let own = controlText(within) ?? "";
	// What is slotted into a shadow root is a child all the same.
	const roots: Node[] = within.shadowRoot
		? [within.shadowRoot, within]
		: [within];
	for (const root of roots)
		for (let node = root.firstChild; node; node = node.nextSibling)
			if (node.nodeType === 3) own += node.nodeValue;
	const text = own.replace(/\s+/g, " ").trim();
	if (text !== "") texts.push({ text, element: within });
	for (const root of roots)
		for (let node = root.firstChild; node; node = node.nextSibling)
			if (node.nodeType === 1) textsOf(node as Element, texts);
	return texts;
}

/** The first of some texts that has a letter. */
export function firstWords(texts: readonly ListText[]): string | undefined {
	return texts.find(({ text }) => /\p{L}/u.test(text))?.text;
}

/** The texts of a list are few, and asked again and again. */
const readings = new Map<string, AmountReading>();

/** What a text says as an amount, by itself. */
export function amountIn(text: string): AmountReading {
	let reading = readings.get(text);
	if (!reading) {
		reading =
			text.length < 60 && /\d/.test(text)
				? readAmount(text)
				: { state: "none" };
		if (readings.size > 5_000) readings.clear();
		readings.set(text, reading);
	}
	return reading;
}

/** True if a text is an amount. */
export function isAmount(text: string): boolean {
	return amountIn(text).state !== "none";
}

/** True if a text is an amount and says so itself: it names a currency, be it one of several countries (`kr`). */
export function isMarked(text: string): boolean {
	return /\p{Sc}|kr|[A-Z]{3}|eur|zł|kč/iu.test(text) && isAmount(text);
}

/** The amounts in a text: all of it, or parts that are set apart: "$96.3K, Copywriting". */
export function amountsIn(
	text: string,
	is: (text: string) => boolean,
): string[] {
	if (!/\d/.test(text)) return [];
	return is(text)
		? [text]
		: text.split(/,\s|: |\s[·•|–—-]\s|\s[(≈]/u).filter(is);
}

/** True if a label says that an amount beside it is another than the deal's. */
export function isOther(label: string): boolean {
	const field = meaningOfLabel(label)?.field;
	return field === "other" || field === "ofCompany" || field === "ofLead";
}

/** Not hidden by style, on itself or above. A row without a box of its own shows by its first cell. */
export function isShown(element: Element): boolean {
	const how = { visibilityProperty: true };
	return (
		element.checkVisibility(how) ||
		!!element.firstElementChild?.checkVisibility(how)
	);
}
