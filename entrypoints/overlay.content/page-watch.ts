/** How long nothing may change for a page to be quiet, in ms. */
const QUIET = 250;
/** A page that never is, is read all the same after so long. */
const PATIENCE = 2_000;
/** The next reading comes no sooner than so many times what the last one took: of a restless page it takes 1.6 % of the time. */
const REST = 60;
/** How long an idle moment is waited for. */
const IDLE = 500;

const CHANGES = {
	childList: true,
	subtree: true,
	characterData: true,
	attributes: true,
};
/** What changes without a record of it: values that are typed, tabs within closed parts, addresses, coming back. */
const EVENTS =
	"input change click keyup popstate hashchange pageshow focus visibilitychange";

export interface Watched {
	/** False while nothing shall be read: hidden, put away. */
	isWanted(): boolean;
	/** Before anything else: the page has another address. */
	onMoved(): void;
	/** At the first sign of a change, before it is quiet again. */
	onStirred(): void;
	/** Quiet: read it. */
	read(): void;
	/** Open shadow roots, whose changes no observer above them sees. */
	roots(): readonly ShadowRoot[];
}

export interface Watch {
	/** Look again: something may have changed. */
	look(): void;
	stop(): void;
}

/**
 * When a page is read: once it is quiet. An observer that counts a thousand changes a second costs more than reading does, so
 * it goes at the first one and comes back after a while to see whether there are more.
 */
export function watchPage(watched: Watched): Watch {
	let address = location.href;
	/** Since when the page is other than it was read; null: it is not. */
	let changedAt: number | null = null;
	let notBefore = 0;
	/** `resting`: the observer is away. `listening`: it is there, and quiet is near. */
	let phase: "idle" | "resting" | "listening" | "reading" = "idle";
	let timer: ReturnType<typeof setTimeout> | undefined;
	const now = () => performance.now();
	const observer = new MutationObserver(changed);

	function observe(): void {
		observer.observe(document, CHANGES);
		for (const root of watched.roots()) observer.observe(root, CHANGES);
	}
	function wait(ms: number, then: () => void): void {
		clearTimeout(timer);
		timer = setTimeout(then, ms);
	}
	function turn(): void {
		if (location.href === address) return;
		address = location.href;
		changedAt ??= now();
		watched.onMoved();
	}
	function changed() {
		observer.disconnect();
		turn();
		if (!watched.isWanted()) {
			clearTimeout(timer);
			phase = "idle";
			return;
		}
		watched.onStirred();
		changedAt ??= now();
		// What comes while it rests changes nothing.
		if (phase === "resting") return;
		phase = "resting";
		wait(QUIET, settle);
	}
	function settle() {
		turn();
		if (!watched.isWanted()) return changed();
		if (
			changedAt !== null &&
			now() - changedAt >= PATIENCE &&
			now() >= notBefore
		)
			return soon();
		phase = "listening";
		observe();
		wait(QUIET, soon);
	}
	function soon() {
		turn();
		if (changedAt === null) return;
		if (now() < notBefore) return wait(notBefore - now(), soon);
		phase = "reading";
		if ("requestIdleCallback" in globalThis)
			requestIdleCallback(read, { timeout: IDLE });
		else wait(0, read);
	}
	function read() {
		if (phase !== "reading") return;
		turn();
		if (!watched.isWanted()) return changed();
		changedAt = null;
		const from = now();
		try {
			watched.read();
		} finally {
			notBefore = now() + REST * (now() - from);
			phase = "listening";
			clearTimeout(timer);
			observer.disconnect();
			observe();
		}
	}

	const navigation = (globalThis as { navigation?: EventTarget }).navigation;
	for (const event of EVENTS.split(" "))
		addEventListener(event, changed, { capture: true, passive: true });
	navigation?.addEventListener("currententrychange", changed);
	return {
		look: changed,
		stop() {
			clearTimeout(timer);
			phase = "idle";
			observer.disconnect();
			for (const event of EVENTS.split(" "))
				removeEventListener(event, changed, { capture: true });
			navigation?.removeEventListener("currententrychange", changed);
		},
	};
}
