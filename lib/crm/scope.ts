import { isAside } from "./areas.ts";
import type { Pair } from "./pairs.ts";
import type { Pieces } from "./pieces.ts";
import { isWithin, parentOf, type Sight } from "./visible.ts";

/** Fewer different fields make no record. */
const FEWEST = 2;

/**
 * The part of the page the record is in: the topmost dialog or panel that lies over the page and has fields of a record; else
 * the main region, if most of the fields are in it; else all of it.
 */
export function scopeOf(
	page: Document,
	pieces: Pieces,
	pairs: readonly Pair[],
	sight: Sight,
): { within: Element; isOver: boolean } {
	const fieldsIn = (element: Element) => {
		const fields = new Set<string>();
		for (const { field, labelElement } of pairs)
			if (field !== "other" && isWithin(labelElement, element))
				fields.add(field);
		return fields.size;
	};
	const over = [...pieces.dialogs, ...floatingOver(page, sight)].filter(
		(element, at, all) =>
			all.indexOf(element) === at &&
			!isAside(element) &&
			pieces.rangeOf(element)[1] > pieces.rangeOf(element)[0] &&
			fieldsIn(element) >= FEWEST &&
			!sight.isCovered(element),
	);
	// What was put on last lies on top, and what is inside another box is the nearer one.
	const top = over
		.toSorted((a, b) => depthOf(page, a, sight) - depthOf(page, b, sight))
		.at(-1);
	if (top && !holdsAll(top, pairs)) return { within: top, isOver: true };
	const mains = [...page.querySelectorAll('main,[role="main"]')].filter(
		(element) => sight.isShown(element) && !element.querySelector("main"),
	);
	const [main] = mains;
	const count = pairs.filter(
		({ labelElement }) => main && isWithin(labelElement, main),
	).length;
	return {
		within:
			main && mains.length === 1 && count * 2 > pairs.length ? main : page.body,
		isOver: false,
	};
}

/** A box that holds every field of the page is the page. */
function holdsAll(element: Element, pairs: readonly Pair[]): boolean {
	return (
		element.getAttribute("role") !== "dialog" &&
		element.tagName !== "DIALOG" &&
		pairs.every(({ labelElement }) => isWithin(labelElement, element))
	);
}

/** Boxes fixed to the window or laid over others, found where the window is looked at. */
function floatingOver(page: Document, sight: Sight): Element[] {
	const view = page.defaultView;
	if (!sight.hasLayout || !view) return [];
	const found: Element[] = [];
	for (const across of [0.1, 0.5, 0.9])
		for (const down of [0.15, 0.5, 0.85]) {
			const hit = page.elementFromPoint(
				view.innerWidth * across,
				view.innerHeight * down,
			);
			for (let at = hit; at && at !== page.body; at = parentOf(at)) {
				if (found.includes(at)) break;
				const { position, zIndex } = view.getComputedStyle(at);
				if (
					(position === "fixed" ||
						(position === "absolute" && Number(zIndex) > 0)) &&
					isLarge(sight, at, view)
				)
					found.push(at);
			}
		}
	return found;
}

function isLarge(sight: Sight, element: Element, view: Window): boolean {
	const { left, top, right, bottom } = sight.boxOf(element);
	return (
		(right - left) * (bottom - top) > 0.08 * view.innerWidth * view.innerHeight
	);
}

/** How far on top: the largest z-index around it, then the place in the page. */
function depthOf(page: Document, element: Element, sight: Sight): number {
	let z = 0;
	for (
		let at: Element | null = element;
		at && sight.hasLayout;
		at = parentOf(at)
	)
		z = Math.max(z, Number(page.defaultView?.getComputedStyle(at).zIndex) || 0);
	const isTop = element.matches(":modal") ? 1e9 : 0;
	let steps = 0;
	for (let at: Element | null = element; at; at = parentOf(at)) steps++;
	return isTop + z * 100 + Math.min(steps, 99);
}
