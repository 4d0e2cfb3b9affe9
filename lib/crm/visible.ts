/**
 * Whether somebody who looks at the page sees an element. In a document without a layout (a test's, a parsed text) only what
 * attributes and styles say counts.
 */
export interface Sight {
	hasLayout: boolean;
	/** Not hidden in any of the ways pages hide things, also not by being clipped away, see-through or beside the screen. */
	isShown(element: Element): boolean;
	/** The same of one that is known to have no mark that hides it, as nothing it is in has. */
	isDrawn(element: Element): boolean;
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
/** What a screen reader alone is told stands in a box of one pixel; what is folded up has no height. */
function isEmpty({ left, top, right, bottom }: Box): boolean {
	return right - left <= 1 || bottom - top <= 1;
}

/** Up to half a pixel, as boxes are rounded. */
function contains(outer: Box, inner: Box): boolean {
	return (
		inner.left >= outer.left - 0.5 &&
		inner.right <= outer.right + 0.5 &&
		inner.top >= outer.top - 0.5 &&
		inner.bottom <= outer.bottom + 0.5
	);
}

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
	/** Each is asked for once: where it is, whether its own marks hide it, and whether all around it let it be seen. */
	const boxes = new Map<Element, Box>();
	const marked = new Map<Element, boolean>();
	const whole = new Set<Element>();

	function boxOf(element: Element): Box {
		let box = boxes.get(element);
		if (!box) {
			box = element.getBoundingClientRect();
			boxes.set(element, box);
		}
		return box;
	}

	/** Hidden by an attribute of its own or of what it is in; without a layout by a style too. */
	function isMarkedHidden(element: Element): boolean {
		let hidden = marked.get(element);
		if (hidden === undefined) {
			const parent = parentOf(element);
			hidden =
				isHiddenByMarkup(element) ||
				(!hasLayout && isHiddenByStyle(element)) ||
				(parent !== null && isMarkedHidden(parent));
			marked.set(element, hidden);
		}
		return hidden;
	}

	/**
	 * Cut away by something it is in. Most elements lie in what they are in, and nothing more is asked; of one that does not, the
	 * style of what it leaves. What can be scrolled to is on the page.
	 */
	function isCutAway(element: Element): boolean {
		let box = boxOf(element);
		const passed: Element[] = [];
		for (
			let outer = parentOf(element);
			outer && outer !== root;
			outer = parentOf(outer)
		) {
			const around = boxOf(outer);
			if (contains(around, box)) {
				if (whole.has(outer)) break;
				passed.push(outer);
				continue;
			}
			const { display, overflowX, overflowY } = styleOf(outer);
			const isOpen =
				/^(?:contents|inline)$/.test(display) ||
				(overflowX === "visible" && overflowY === "visible") ||
				isFreeOf(element, outer);
			passed.length = 0;
			if (isOpen) continue;
			if (isEmpty(around)) return true;
			if (/auto|scroll/.test(overflowX + overflowY)) {
				box = around;
				continue;
			}
			box = {
				left: Math.max(box.left, around.left),
				top: Math.max(box.top, around.top),
				right: Math.min(box.right, around.right),
				bottom: Math.min(box.bottom, around.bottom),
			};
			if (isEmpty(box)) return true;
		}
		for (const outer of passed) whole.add(outer);
		return false;
	}

	/** True if the element or something between the two is fixed to the window, or placed by something further out. */
	function isFreeOf(element: Element, outer: Element): boolean {
		for (
			let at: Element | null = element;
			at && at !== outer;
			at = parentOf(at)
		) {
			const { position } = styleOf(at);
			if (position === "fixed") return true;
			const placed = (at as HTMLElement).offsetParent;
			if (position === "absolute" && placed && !isWithin(placed, outer))
				return true;
		}
		return false;
	}

	function styleOf(element: Element): CSSStyleDeclaration {
		return (view as Window).getComputedStyle(element);
	}

	function isShown(element: Element): boolean {
		return !isMarkedHidden(element) && isDrawn(element);
	}

	function isDrawn(element: Element): boolean {
		if (!hasLayout || !view) return true;
		if (
			!element.checkVisibility({
				visibilityProperty: true,
				opacityProperty: true,
			})
		) {
			// What has no box of its own, a slot, is drawn where what it is in is.
			const outer = parentOf(element);
			return (
				styleOf(element).display === "contents" &&
				(outer === null || isDrawn(outer))
			);
		}
		const box = boxOf(element);
		return (
			!isEmpty(box) &&
			box.right + view.scrollX > 0 &&
			box.bottom + view.scrollY > 0 &&
			box.left < Math.max(root.scrollWidth, view.innerWidth) - view.scrollX &&
			!isCutAway(element)
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
		isDrawn,
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
export function isHiddenByMarkup(element: Element): boolean {
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
