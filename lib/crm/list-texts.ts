import { currencyIn, readAmount } from "../money/read-amount.ts";
import { type Labelled, meaningOfLabel, meaningOfName } from "./labels.ts";
import { controlText, plainText } from "./pieces.ts";

/** What is read of one row or card before anything is summed. */
export interface ListedDeal {
	stage: string | null;
	/** What a status column, or a badge, says; null: there is none. */
	status: string | null;
	/** Each text that may be its amount; more than one amount is none. */
	amounts: string[];
	/** What the column's heading or a currency column says. */
	currency: string | null;
}

/** The deals of one table or board. */
export interface Listed {
	area: Element;
	deals: ListedDeal[];
}

/** How surely a text names a field: 3 that and nothing else, 1 where it may. */
export interface Named {
	field: Labelled;
	fit: number;
}

/** The field a heading or a label names. */
export function fieldOf(label: string): Named | null {
	const said = meaningOfLabel(label);
	return said && { field: said.field, fit: 4 - said.rank };
}

/** The field a name in code stands for: `data-field="expectedRevenue"`. */
export function fieldNamed(name: string): Named | null {
	const said = meaningOfName(name);
	return said && { field: said.field, fit: 4 - said.rank };
}

/** True if a label names something else: an amount beside it is not what the deal is worth. */
export function isOther(label: string): boolean {
	const field = fieldOf(label)?.field;
	return field !== undefined && /^o(?:ther|fCompany|fLead)$/.test(field);
}

/** The elements that are no text on screen. */
const NO_TEXT = /^(?:script|style|template|svg|datalist|noscript)$/i;

/** One text, and the innermost element it stands in. */
export interface Piece {
	text: string;
	element: Element;
}

/** The texts of an element as they stand apart from each other, in the page's order; of open shadow roots and controls too. */
export function piecesOf(within: Element, pieces: Piece[] = []): Piece[] {
	if (NO_TEXT.test(within.tagName)) return pieces;
	const value = controlText(within);
	if (value !== null) {
		if (value !== "") pieces.push({ text: value, element: within });
		return pieces;
	}
	let own = "";
	for (const node of within.childNodes)
		if (node.nodeType === 3) own += node.nodeValue ?? "";
	const text = plainText(own);
	if (text !== "") pieces.push({ text, element: within });
	for (const part of [within.shadowRoot, within])
		for (const child of part?.children ?? []) piecesOf(child, pieces);
	return pieces;
}

/** A text without what is glued to it: the first of its pieces that has a letter. */
export function firstText(pieces: readonly Piece[]): string | null {
	return pieces.find(({ text }) => /\p{L}/u.test(text))?.text ?? null;
}

/** True if the text is an amount that says so itself: with a currency, also one of several countries (`kr`). */
export function isMarked(text: string): boolean {
	return (
		/\d/.test(text) &&
		text.length <= 60 &&
		/[\p{L}\p{Sc}]/u.test(text) &&
		readAmount(text).state !== "none" &&
		(currencyIn(text) !== null || /kr|\p{Sc}/iu.test(text))
	);
}

/** True if the text is a number that may be an amount. */
export function isAmount(text: string): boolean {
	return (
		/\d/.test(text) && text.length <= 60 && readAmount(text).state !== "none"
	);
}

/** What stands between an amount and other words: "$96.3K, Copywriting", "Proposal · 12 deals". */
export const PARTS = /(?:,\s|\s[·•|–—-]\s|\n|: )/u;

/** What shows: not hidden by style, on itself or above. A row without a box of its own shows by its first cell. */
export function isShown(element: Element): boolean {
	const how = { visibilityProperty: true };
	return (
		element.checkVisibility(how) ||
		(element.firstElementChild?.checkVisibility(how) ?? false)
	);
}
