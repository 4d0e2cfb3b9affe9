/**
 * Whether somebody who looks at the page sees an element. In a document without a layout (a test's, a parsed text) only what
 * attributes and styles say counts.
 */
export interface Sight {
	hasLayout: boolean;
	/** Not hidden in any of the ways pages hide things, also not by being clipped away, see-through or beside the screen. */
	isShown(element: Element): boolean;
	/** Something large lies over the middle of it. False where nobody can tell: it is scrolled away, or there is no layout. */
	isCovered(element: Element): boolean;
	/** Where it stands in the window; empty without a layout. */
	boxOf(element: Element): Box;
}

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };
const EVERYWHERE: Box = {
	left: -1e9,
	top: -1e9,
	right: 1e9,
	bottom: 1e9,
};

/** The element a node is drawn in: through slots and out of open shadow roots. */
export function parentOf(node: Node): Element | null {
	const slot = (node as Element).assignedSlot;
	if (slot) return slot;
	if (node.parentElement) return node.parentElement;
	return (node.parentNode as ShadowRoot | null)?.host ?? null;
}

/** True if `inner` is drawn within `outer`, or is it. */
export function isWithin(inner: Node | null, outer: Element): boolean {
	for (let node = inner; node; node = parentOf(node))
		if (node === outer) return true;
	return false;
}

/** What is seen of a page at this moment: asks the browser once an element, so make a new one a reading. */
export function sightOf(page: Document): Sight {
	const view = page.defaultView;
	const root = page.documentElement;
	const hasLayout = view !== null && root.getBoundingClientRect().width > 0;
	/** The part of the window each element's content can be seen in; null: hidden. */
	const windows = new Map<Element, Box | null>();

	function windowOf(element: Element): Box | null {
		const known = windows.get(element);
		if (known !== undefined) return known;
		const parent = parentOf(element);
		const outer = parent && parent !== root ? windowOf(parent) : EVERYWHERE;
		const window = outer && ownWindowOf(element, outer);
		windows.set(element, window);
		return window;
	}

	function ownWindowOf(element: Element, outer: Box): Box | null {
		if (isHiddenByMarkup(element)) return null;
		if (!hasLayout) return isHiddenByStyle(element) ? null : outer;
		const style = view?.getComputedStyle(element);
		if (!style) return outer;
		if (
			style.display === "none" ||
			style.contentVisibility === "hidden" ||
			Number(style.opacity) < 0.05
		)
			return null;
		if (style.display === "contents") return outer;
		// Inline elements clip nothing.
		const isClipping =
			style.display !== "inline" &&
			(style.overflowX !== "visible" ||
				style.overflowY !== "visible" ||
				style.clipPath.startsWith("inset(") ||
				style.clip.startsWith("rect("));
		const isFree = style.position === "fixed";
		if (!isClipping) return isFree ? EVERYWHERE : outer;
		const box = element.getBoundingClientRect();
		// What a screen reader alone is told stands in a box of one pixel; what is folded up has no height.
		if (box.width <= 1 || box.height <= 1) return null;
		if (
			/^(?:rect\((?:0|1)(?:px)?,? |inset\((?:50|100)%)/.test(
				style.clip === "auto" ? style.clipPath : style.clip,
			)
		)
			return null;
		// What can be scrolled to is on the page.
		if (/auto|scroll/.test(style.overflowX + style.overflowY))
			return isFree ? EVERYWHERE : outer;
		const limit = isFree ? EVERYWHERE : outer;
		return {
			left: Math.max(limit.left, box.left),
			top: Math.max(limit.top, box.top),
			right: Math.min(limit.right, box.right),
			bottom: Math.min(limit.bottom, box.bottom),
		};
	}

	function isShown(element: Element): boolean {
		const window = windowOf(element);
		if (!window) return false;
		if (!hasLayout || !view) return true;
		if (!element.checkVisibility({ visibilityProperty: true }))
			return view.getComputedStyle(element).display === "contents";
		const box = element.getBoundingClientRect();
		const right = box.right + view.scrollX;
		const bottom = box.bottom + view.scrollY;
		return (
			box.width > 1 &&
			box.height > 1 &&
			right > 0 &&
			bottom > 0 &&
			box.left < Math.max(root.scrollWidth, view.innerWidth) - view.scrollX &&
			box.left < window.right &&
			box.right > window.left &&
			box.top < window.bottom &&
			box.bottom > window.top
		);
	}

	function isCovered(element: Element): boolean {
		if (!hasLayout || !view) return false;
		const box = element.getBoundingClientRect();
		const x = Math.min(box.left + 8, (box.left + box.right) / 2);
		const y = (box.top + box.bottom) / 2;
		if (x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight)
			return false;
		let hit = page.elementFromPoint(x, y);
		for (let inner = hit; inner?.shadowRoot; hit = inner) {
			inner = inner.shadowRoot.elementFromPoint(x, y);
			if (!inner || inner === hit) break;
		}
		if (!hit || !page.body?.contains(rootedIn(hit))) return false;
		if (isWithin(hit, element) || isWithin(element, hit)) return false;
		// A bar at the top that the page scrolls under covers nothing for long; what is as large as a window does.
		let cover = hit;
		for (
			let outer = parentOf(cover);
			outer && !isWithin(element, outer);
			outer = parentOf(cover)
		)
			cover = outer;
		const over = cover.getBoundingClientRect();
		return (
			over.width * over.height > 0.2 * view.innerWidth * view.innerHeight &&
			over.height > 0.25 * view.innerHeight
		);
	}

	return {
		hasLayout,
		isShown,
		isCovered,
		boxOf: (element) => (hasLayout ? element.getBoundingClientRect() : NOWHERE),
	};
}

/** The element of the document itself that a shadow root's inside is drawn in. */
function rootedIn(element: Element): Element {
	let node = element;
	for (
		let root = node.getRootNode();
		root !== node.ownerDocument && (root as ShadowRoot).host;
		root = node.getRootNode()
	)
		node = (root as ShadowRoot).host;
	return node;
}

/** Hidden from everybody by an attribute. Small parts hidden from screen readers only are doubles of what these are told: seen. */
function isHiddenByMarkup(element: Element): boolean {
	return (
		element.hasAttribute("hidden") ||
		element.hasAttribute("inert") ||
		(element.getAttribute("aria-hidden") === "true" &&
			element.getElementsByTagName("*").length > 4)
	);
}

function isHiddenByStyle(element: Element): boolean {
	const style = (element as HTMLElement).style;
	return (
		style !== undefined &&
		(style.display === "none" ||
			style.visibility === "hidden" ||
			style.opacity === "0")
	);
}
