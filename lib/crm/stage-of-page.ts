import { pattern } from "./labels.ts";
import { type Pieces, plainText } from "./pieces.ts";
import type { Field } from "./reading.ts";
import { isMeasure, isNothing, linesOf, valuePieces } from "./values.ts";
import { parentOf } from "./visible.ts";

/** Where a row of stages says the deal is now: by what it tells screen readers, else by a class. */
export function currentStage(
	within: Element,
	pieces: Pieces,
	isOutside: (element: Element) => boolean,
): Field<string> | null {
	const [from, to] = pieces.rangeOf(within);
	let guess: Field<string> | null = null;
	for (const element of pieces.telling) {
		const [start, end] = pieces.rangeOf(element);
		if (start < from || end > to || end === start || end - start > 4) continue;
		const isSaid =
			/^(?:step|true)$/.test(element.getAttribute("aria-current") ?? "") ||
			(element.getAttribute("aria-checked") === "true" &&
				element.getAttribute("role") === "radio");
		const isMarked =
			!isSaid && pattern("current").test(element.getAttribute("class") ?? "");
		if ((!isSaid && (!isMarked || guess)) || !isOnPath(element)) continue;
		if (
			element.closest("nav,[role=tablist],[role=menu]") ||
			(isMarked && isOutside(element))
		)
			continue;
		const shown =
			linesOf(valuePieces({ element, start, end }, pieces))[0] ?? "";
		// How long it has been there is written on it, and its name told in words.
		const text = isMeasure(shown)
			? plainText(
					element.getAttribute("aria-label") ??
						element.getAttribute("title") ??
						"",
				)
			: shown;
		if (
			text.length < 2 ||
			text.length > 80 ||
			isNothing(text) ||
			!/\p{L}/u.test(text)
		)
			continue;
		const field: Field<string> = {
			value: text,
			text,
			from: "text",
			certainty: isSaid ? "sure" : "likely",
		};
		if (isSaid) return field;
		guess = field;
	}
	return guess;
}

/** True if what stands around an element is called a path of stages, and it has neighbours of its kind. */
function isOnPath(element: Element): boolean {
	let at: Element | null = element;
	let hasNeighbours = false;
	for (let step = 0; at && step < 5; step++, at = parentOf(at)) {
		const siblings = at.parentElement?.children.length ?? 0;
		hasNeighbours ||= siblings > 2;
		const names = [
			"class",
			"id",
			"name",
			"data-name",
			"data-field",
			"data-testid",
			"data-test-id",
			"aria-label",
		]
			.map((name) => at?.getAttribute(name) ?? "")
			.join(" ")
			.slice(0, 500);
		if (step > 0 && hasNeighbours && pattern("path").test(names)) return true;
	}
	return false;
}

/** As many signs of a page are looked at. */
const MOST_SIGNS = 20;

/** Badges and ribbons on the page that may say the deal is won or lost: no buttons, and no steps. */
export function signsOn(
	within: Element,
	pieces: Pieces,
	isOutside: (element: Element) => boolean,
): Field<string>[] {
	const [from, to] = pieces.rangeOf(within);
	const found: Field<string>[] = [];
	for (const { text, element, isControl } of pieces.all.slice(from, to)) {
		if (isControl || text.length > 30 || !/\p{L}/u.test(text)) continue;
		const names = [element, element.parentElement]
			.map((each) => each?.getAttribute("class") ?? "")
			.join(" ");
		if (!pattern("sign").test(names) || isOutside(element)) continue;
		if (
			element.closest(
				'button,a[href],label,option,li,[role="button"],[role="tab"],[role="option"],[role="radio"],[role="menuitem"]',
			) ||
			isOnPath(element)
		)
			continue;
		found.push({ value: text, text, from: "text", certainty: "sure" });
		if (found.length === MOST_SIGNS) break;
	}
	return found;
}
