/** What a press is made of. None of it may reach the page: a row would open, a stage would be set. */
const PRESSES =
	"pointerdown pointerup mousedown mouseup click auxclick dblclick contextmenu touchstart touchend dragstart".split(
		" ",
	);

/** What the seller aims at, by pointer or by key. */
export interface Aimed {
	/** The pointer is over it; null: over nothing of the page. */
	over(element: Element | null): void;
	take(element: Element): void;
	/** A key without another held down; true: it was ours, and the page does not hear it. */
	key(key: string, isBack: boolean): boolean;
}

/**
 * Hears the seller before the page does: only what the browser says a person did, and nothing of our own panel's, in which
 * buttons are pressed as everywhere. Returns what ends it.
 */
export function aim(host: HTMLElement, aimed: Aimed): () => void {
	/** Keys that were ours when they went down: the page does not hear them come up either. */
	const held = new Set<string>();
	const isOurs = (event: Event) => event.composedPath().includes(host);
	const under = (event: Event): Element | null => {
		const [first] = event.composedPath();
		return first instanceof Element ? first : null;
	};
	const keep = (event: Event) => {
		// A touch that is prevented never becomes a click.
		if (!event.type.startsWith("touch")) event.preventDefault();
		event.stopImmediatePropagation();
	};

	const onPress = (event: Event) => {
		if (!event.isTrusted || isOurs(event)) return;
		keep(event);
		const element = under(event);
		if (event.type === "click" && (event as MouseEvent).button === 0 && element)
			aimed.take(element);
	};
	const onMove = (event: Event) => {
		if (event.isTrusted) aimed.over(isOurs(event) ? null : under(event));
	};
	const onDown = (event: Event) => {
		const { key, shiftKey, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
		if (!event.isTrusted || ctrlKey || metaKey || altKey) return;
		if (aimed.key(key, shiftKey)) {
			held.add(key);
			keep(event);
		} else if (isOurs(event)) event.stopImmediatePropagation();
	};
	const onUp = (event: Event) => {
		const { key } = event as KeyboardEvent;
		if (!event.isTrusted || !held.has(key)) return;
		if (event.type === "keyup") held.delete(key);
		event.stopImmediatePropagation();
	};

	const heard: [string, (event: Event) => void][] = [
		...PRESSES.map((name): [string, typeof onPress] => [name, onPress]),
		["pointermove", onMove],
		["keydown", onDown],
		["keypress", onUp],
		["keyup", onUp],
	];
	for (const [name, listener] of heard)
		addEventListener(name, listener, { capture: true, passive: false });
	return () => {
		for (const [name, listener] of heard)
			removeEventListener(name, listener, { capture: true });
	};
}
