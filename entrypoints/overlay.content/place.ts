import type { OverlayPlace } from "../../lib/overlay-place.ts";

/** Bottom right, out of the way of what pages put top left. */
export const FIRST_PLACE: OverlayPlace = {
	x: 1,
	y: 1,
	isCollapsed: false,
	isHidden: false,
	areFiguresHidden: false,
};

/** Kept free on every side, in px; above it a little more, for the post. */
const MARGIN = 8;
/** How far an arrow key moves it, in px; with Shift only one. */
const STEP = 16;

/** A place as it may come back from the store: whatever is missing or amiss is as at first. */
export function placeFrom(kept: unknown): OverlayPlace {
	const place = {
		...FIRST_PLACE,
		...(kept as Partial<OverlayPlace> | undefined),
	};
	const share = (value: unknown) =>
		typeof value === "number" && value >= 0 && value <= 1 ? value : 1;
	return { ...place, x: share(place.x), y: share(place.y) };
}

/** Puts the bar where its place says, whatever size it and the window have. */
export function putAt(
	bar: HTMLElement,
	place: Pick<OverlayPlace, "x" | "y">,
): void {
	const { free, margin } = room(bar);
	bar.style.left = `${margin + place.x * free.x}px`;
	bar.style.top = `${margin + place.y * free.y}px`;
}

/** Where a corner at these px would be, as shares of the room there is. */
export function placeAt(bar: HTMLElement, left: number, top: number) {
	const { free, margin } = room(bar);
	const share = (value: number, whole: number) =>
		whole > 0 ? Math.min(1, Math.max(0, (value - margin) / whole)) : 0;
	return { x: share(left, free.x), y: share(top, free.y) };
}

/** Where an arrow key brings it; null for another key. */
export function placeByKey(bar: HTMLElement, event: KeyboardEvent) {
	const step = event.shiftKey ? 1 : STEP;
	const by = {
		ArrowLeft: [-step, 0],
		ArrowRight: [step, 0],
		ArrowUp: [0, -step],
		ArrowDown: [0, step],
	}[event.key];
	if (!by) return null;
	const { left, top } = bar.getBoundingClientRect();
	return placeAt(bar, left + (by[0] ?? 0), top + (by[1] ?? 0));
}

function room(bar: HTMLElement) {
	const { width, height } = bar.getBoundingClientRect();
	return {
		margin: MARGIN,
		free: {
			x: Math.max(0, innerWidth - width - 2 * MARGIN),
			y: Math.max(0, innerHeight - height - 2 * MARGIN),
		},
	};
}
