import type { OverlayPlace } from "../../lib/overlay-place.ts";

/** Kept free on every side, in px; above it a little more, for the post. */
const MARGIN = 8;
/** How far an arrow key moves it, in px; with Shift only one. */
const STEP = 16;

/** At first: below, at the end of the line, out of the way of what pages put above and at its beginning. */
export const firstPlace = (): OverlayPlace => ({
	x: document.dir === "rtl" ? 0 : 1,
	y: 1,
	isCollapsed: false,
	isHidden: false,
	isOnTop: false,
});

/** A place as it may come back from the store: whatever is missing or amiss is as at first. */
export function placeFrom(kept: unknown): OverlayPlace {
	const first = firstPlace();
	const place = { ...first, ...(kept as Partial<OverlayPlace> | undefined) };
	const share = (value: unknown, otherwise: number) =>
		typeof value === "number" && value >= 0 && value <= 1 ? value : otherwise;
	return {
		...place,
		x: share(place.x, first.x),
		y: share(place.y, first.y),
	};
}

/**
 * Puts the bar where its place says, whatever size it and the window have. By rules alone: what is measured would cost the page
 * a layout, and would have to be measured again whenever either changes.
 */
export function putAt(
	{ style }: HTMLElement,
	{ x, y }: Pick<OverlayPlace, "x" | "y">,
): void {
	const from = (share: number) =>
		share === 1
			? "auto"
			: `calc(${MARGIN}px + ${share} * (100% - ${2 * MARGIN}px))`;
	const back = (share: number) => `${share === 1 ? 0 : -100 * share}%`;
	style.left = from(x);
	style.right = x === 1 ? `${MARGIN}px` : "auto";
	style.top = from(y);
	style.bottom = y === 1 ? `${MARGIN}px` : "auto";
	style.translate =
		x % 1 === 0 && y % 1 === 0 ? "none" : `${back(x)} ${back(y)}`;
}

/** Where a corner at these px would be, as shares of the room there is. */
export function placeAt(bar: HTMLElement, left: number, top: number) {
	const { width, height } = bar.getBoundingClientRect();
	const { clientWidth } = document.documentElement;
	const share = (value: number, size: number, all: number) => {
		const free = all - size - 2 * MARGIN;
		return free > 0 ? Math.min(1, Math.max(0, (value - MARGIN) / free)) : 0;
	};
	return {
		x: share(left, width, clientWidth || innerWidth),
		y: share(top, height, innerHeight),
	};
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
