/**
 * Whether a press on a button that writes is the seller's own, of a button the seller could see.
 *
 * The page under the bar may be hostile, or run somebody else's script: it can press (`click()`, dispatched events), cover the bar or
 * put a bait over it that goes a moment before the press, move or shrink or fade it, or show another pointer than the real one. It
 * cannot forge `isTrusted`, and it cannot reach into the closed root. So a press counts only if
 *
 * - the browser says that a person made it, in a document that is visible and has the focus;
 * - the whole button, at least 24 × 24, is inside the window, and at its middle, its corners and the pointer it is the top-most
 *   thing there is, asked of the document (for what covers the bar) and of the bar (for what in it covers the button);
 * - neither the bar's host nor `<html>` is faded, moved, scaled, clipped, masked, blended or hidden, and nothing that lets clicks
 *   through can lie above: the host comes last in `<html>`, no pseudo-element of it floats, nothing of the page is in the top layer
 *   above the bar;
 * - all of this, the bar's place and size and what it says have been the same for half a second, as looked at five times a second;
 * - where the browser has IntersectionObserver v2, that says the bar is seen, too. It knows what is painted, not only what is hit.
 *
 * What a page can still do: make the seller want to press. What a press can do is log or update the one record on screen, and undo.
 * The rest (where the bar is, what it shows) needs a trusted event only.
 */

/** For how long all must have been the same, in ms. */
export const STEADY_FOR = 500;
/** How often it is looked at, in ms: a few times in that. */
const LOOK_EVERY = 160;
/** The least a button measures, in px. */
const LEAST = 24;

/** Rectangles as `getBoundingClientRect` says them. */
export type Box = Pick<DOMRect, "left" | "top" | "width" | "height">;

/** What was seen of the bar and a button at one moment. */
export interface Sight {
	/** Changes with place, size and words. */
	mark: string;
	isVisible: boolean;
	/** Asked of the document, every point of the bar that was tried is the bar's. */
	isOnTop: boolean;
	/** Nothing fades, moves or clips it. */
	isPlain: boolean;
	/** Nothing of the page can lie above it that lets clicks through. */
	isLast: boolean;
	/** The browser's own word, where it has one. */
	isSeen: boolean | null;
}

/**
 * Why a press does not count. `forged`: no person made it. `away`: the document is not visible or has no focus. `small`: the
 * button is too small, or not wholly in the window. `covered`, `altered`: by the page. `early`: it was not long enough the same.
 */
export type Doubt =
	| "forged"
	| "away"
	| "small"
	| "covered"
	| "altered"
	| "early";

/** True if nothing is wrong in what was seen. */
export const isClear = (sight: Sight): boolean =>
	sight.isVisible &&
	sight.isOnTop &&
	sight.isPlain &&
	sight.isLast &&
	sight.isSeen !== false;

/** Since when everything has been the same and nothing wrong; null: it is not. Pure: `seen` is what was seen before. */
export function steadySince(
	seen: { sight: Sight; since: number | null } | null,
	sight: Sight,
	at: number,
): number | null {
	if (!isClear(sight)) return null;
	return seen?.sight.mark === sight.mark && seen.since !== null
		? seen.since
		: at;
}

/** Why a press does not count; null: it does. */
export function doubtOf(press: {
	isTrusted: boolean;
	hasFocus: boolean;
	button: Box;
	window: { width: number; height: number };
	/** At the button's points and the pointer, asked of the bar itself, it is the button. */
	isHit: boolean;
	sight: Sight;
	/** Since when it has been steady, and now. */
	since: number | null;
	at: number;
}): Doubt | null {
	const { button, window, sight } = press;
	if (!press.isTrusted) return "forged";
	if (!sight.isVisible || !press.hasFocus) return "away";
	if (!sight.isOnTop || !sight.isLast) return "covered";
	if (!sight.isPlain) return "altered";
	const isWhole =
		button.width >= LEAST &&
		button.height >= LEAST &&
		button.left >= 0 &&
		button.top >= 0 &&
		button.left + button.width <= window.width &&
		button.top + button.height <= window.height;
	if (!isWhole || !press.isHit) return "small";
	if (sight.isSeen === false) return "covered";
	if (press.since === null || press.at - press.since < STEADY_FOR)
		return "early";
	return null;
}

/** The middle of a box and its corners, a little inside. */
export function pointsOf({ left, top, width, height }: Box) {
	const [dx, dy] = [width / 2 - 3, height / 2 - 3];
	return [
		[0, 0],
		[-1, -1],
		[1, -1],
		[-1, 1],
		[1, 1],
	].map(([x = 0, y = 0]) => ({
		x: left + width / 2 + x * dx,
		y: top + height / 2 + y * dy,
	}));
}

/** How an element must be that fades, moves and clips nothing. */
const PLAIN = Object.entries({
	opacity: "1",
	visibility: "visible",
	transform: "none",
	translate: "none",
	rotate: "none",
	scale: "none",
	perspective: "none",
	filter: "none",
	clipPath: "none",
	maskImage: "none",
	webkitMaskBoxImageSource: "none",
	offsetPath: "none",
	mixBlendMode: "normal",
	zoom: "1",
	contentVisibility: "visible",
});
/** The host's own besides. */
const PLACED = Object.entries({
	position: "fixed",
	left: "0px",
	top: "0px",
	pointerEvents: "auto",
	display: "block",
	clip: "auto",
	zIndex: "2147483647",
});

type Styles = { [property: string]: string | undefined };

/** Pure: whether computed styles are as they have to be; a property the browser does not know is nothing to worry about. */
export const isAsExpected = (
	styles: object,
	expected: readonly (readonly [string, string])[] = PLAIN,
): boolean =>
	expected.every(
		([property, value]) => ((styles as Styles)[property] ?? value) === value,
	);

export interface Guard {
	/** Whether a press of `button` counts: why not, or null. */
	doubt(button: HTMLElement, event: Event): Doubt | null;
	/** Looked at only while there is something that writes. */
	guard(isNeeded: boolean): void;
}

/** Looks after the bar. `words`: changes with what it says. */
export function makeGuard(
	{
		host,
		root,
		bar,
	}: { host: HTMLElement; root: ShadowRoot; bar: HTMLElement },
	words: () => string,
): Guard {
	let seen: { sight: Sight; since: number | null } | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isSeen: boolean | null = null;
	let witness: IntersectionObserver | undefined;
	// They stay true by themselves: asking for them anew at every look costs as much as reading them.
	const html = document.documentElement;
	const [htmlStyle, hostStyle] = [html, host].map((each) =>
		getComputedStyle(each),
	) as [CSSStyleDeclaration, CSSStyleDeclaration];

	function look(): void {
		const { left, top, width, height } = bar.getBoundingClientRect();
		const box = { left, top, width, height };
		const sight: Sight = {
			mark: `${left} ${top} ${width} ${height} ${words()}`,
			isVisible: document.visibilityState === "visible",
			isOnTop: [
				box,
				...[...root.querySelectorAll("[data-writes]")].map((each) =>
					each.getBoundingClientRect(),
				),
			]
				.flatMap(pointsOf)
				.filter(
					({ x, y }) => x > 0 && y > 0 && x < innerWidth && y < innerHeight,
				)
				.every(({ x, y }) => document.elementFromPoint(x, y) === host),
			isPlain:
				isAsExpected(htmlStyle) &&
				isAsExpected(hostStyle) &&
				isAsExpected(hostStyle, PLACED) &&
				isAtCorner(host.getBoundingClientRect()),
			isLast: isLast(host, box),
			isSeen,
		};
		const at = performance.now();
		seen = { sight, since: steadySince(seen, sight, at) };
	}
	/** After a frame, when the page's layout is made: asking then makes none. */
	function lookLater(): void {
		timer = setTimeout(
			() =>
				requestAnimationFrame(() =>
					setTimeout(() => {
						if (!timer) return;
						look();
						lookLater();
					}),
				),
			LOOK_EVERY,
		);
	}

	return {
		guard(isNeeded) {
			if (isNeeded === !!timer) return;
			if (!isNeeded) {
				clearTimeout(timer);
				timer = undefined;
				seen = null;
				witness?.disconnect();
				isSeen = null;
				return;
			}
			lookLater();
			if (!("isVisible" in IntersectionObserverEntry.prototype)) return;
			witness = new IntersectionObserver(
				(entries) => {
					isSeen =
						(entries.at(-1) as { isVisible?: boolean } | undefined)
							?.isVisible ?? null;
				},
				{ trackVisibility: true, delay: 100 } as IntersectionObserverInit,
			);
			witness.observe(bar);
		},
		doubt(button, event) {
			if (!event.isTrusted) return "forged";
			look();
			const box = button.getBoundingClientRect();
			const points = pointsOf(box);
			const { clientX: x, clientY: y, detail } = event as MouseEvent;
			// Of a press by key there is no pointer.
			if (event.type === "click" && detail > 0) points.push({ x, y });
			return doubtOf({
				isTrusted: event.isTrusted,
				hasFocus: document.hasFocus(),
				button: box,
				window: { width: innerWidth, height: innerHeight },
				isHit: points.every((point) =>
					button.contains(root.elementFromPoint(point.x, point.y)),
				),
				sight: seen?.sight as Sight,
				since: seen?.since ?? null,
				at: performance.now(),
			});
		},
	};
}

/** The host measures from the window's corner, a scroll bar on the left left aside: else something is a fixed element's frame that should not. */
const isAtCorner = ({ left, top }: Box) =>
	Math.abs(top) < 1 && left > -1 && left < 20;

/** True if nothing of the page can lie above the bar and let clicks through: that is what comes after it, or into the top layer. */
function isLast(host: HTMLElement, bar: Box): boolean {
	const html = document.documentElement;
	for (const each of document.querySelectorAll(
		":modal, :popover-open, :fullscreen",
	)) {
		if (each.contains(host)) continue;
		const { left, top, width, height } = each.getBoundingClientRect();
		const isBeside =
			left > bar.left + bar.width ||
			left + width < bar.left ||
			top > bar.top + bar.height ||
			top + height < bar.top;
		// What does not let clicks through is found by asking what is hit.
		if (!isBeside && getComputedStyle(each).pointerEvents === "none")
			return false;
	}
	// Whatever it was put into may fade, clip and cover it; not while it is in the top layer.
	if (host.parentElement !== html) return host.matches(":popover-open");
	// A picture of what was there before is above everything. In `:is` no browser minds what it does not know.
	if (html.matches(":is(:active-view-transition)")) return false;
	for (let next = host.nextElementSibling; next; next = next.nextElementSibling)
		if (getComputedStyle(next).display !== "none") return false;
	const { content, position } = getComputedStyle(html, "::after");
	return /^(none|normal)$/.test(content) || position === "static";
}
