import { readAmount } from "../money/read-amount.ts";
import { LONGEST_LABEL, normalLabel } from "./labels.ts";
import { controlText } from "./pieces.ts";
import type { TaughtField } from "./reading.ts";
import type { Look } from "./taught.ts";

/** A value and its sign, its initials or its button are no longer together. */
const LONGEST = 80;
/** How far above what is under the pointer the whole value may be. */
const NEAR = 3;

/**
 * The value that somebody means who points at an element: all that stands beside one label, or a number with the sign of its
 * currency, else the innermost text. Null where there is none.
 */
export function pointedAt(
	element: Element,
	field: TaughtField,
	look: Look,
): Element | null {
	const inner = look.innermost(element);
	const text = look.textOf(inner);
	if (text === "" || text.length > 200) return null;
	if (look.labelsOf(inner).length > 0) return inner;
	const values = look.valuesOf(normalLabel(text));
	let at: Element | null = inner;
	for (let above = 0; at && above < NEAR; above++) {
		at = at.parentElement;
		if (!at || look.textOf(at).length > LONGEST) break;
		// It is a label, and its value is beside it.
		if (values.some((each) => at?.contains(each))) break;
		if (look.labelsOf(at).length > 0) return at;
		if (field === "amount" && isMarked(look.textOf(at)) && !isMarked(text))
			return at;
	}
	return inner;
}

/** Where no value of a record stands. */
const NO_VALUE =
	"nav, label, dt, th, legend, option, button:not([role=combobox])";

/** What may be the field, in reading order, for whoever has no pointer: each is a value that `pointedAt` would take. */
export function candidatesOn(look: Look, field: TaughtField): Element[] {
	const all = new Set<Element>();
	for (const element of look.elements) {
		const isControl = controlText(element) !== null;
		if (!isControl && (!hasText(element) || element.closest(NO_VALUE)))
			continue;
		if (!look.isSeen(element) || (!isControl && isLabel(element, look)))
			continue;
		const value = pointedAt(element, field, look);
		if (value && mayBe(field, look.textOf(value))) all.add(value);
	}
	return [...all];
}

/** True of what stands beside a value and beside no label; a headline or a link may, and is one all the same. */
function isLabel(element: Element, look: Look): boolean {
	return (
		look.valuesOf(normalLabel(look.textOf(element))).length > 0 &&
		look.labelsOf(element).length === 0 &&
		!element.closest("h1, h2, h3, a")
	);
}

function hasText({ childNodes }: Element): boolean {
	return [...childNodes].some(
		(node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ""),
	);
}

/** True of a text that could be such a field; what it really says is for the reader to tell. */
function mayBe(field: TaughtField, text: string): boolean {
	switch (field) {
		case "amount":
			return (
				/\d/.test(text) &&
				text.length <= LONGEST &&
				readAmount(text.replace(/^[^\d]*: /u, "")).state !== "none"
			);
		case "expectedCloseOn":
			return /\d/.test(text) && text.length <= 40;
		case "organisationNumber":
			return (text.match(/\d/g)?.length ?? 0) >= 6 && text.length <= 40;
		default:
			return /\p{L}{2}/u.test(text) && text.length <= 200;
	}
}

function isMarked(text: string): boolean {
	return (
		text.length <= LONGEST_LABEL &&
		/[\p{L}\p{Sc}]/u.test(text) &&
		readAmount(text).state !== "none"
	);
}
