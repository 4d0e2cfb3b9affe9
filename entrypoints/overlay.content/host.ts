/** Page styles reach the host, not what is in it. */
const HOST_STYLE =
	"all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;z-index:2147483647!important";

/**
 * What is done in the bar is the bar's own: a CRM's hotkeys must not hear its keys, and a dialog that closes when something
 * outside of it is pressed, or that calls the focus back, must not hear of its clicks.
 */
const OWN_EVENTS = [
	..."keydown keyup keypress pointerdown pointerup mousedown mouseup".split(
		" ",
	),
	..."click dblclick auxclick contextmenu touchstart touchend focusin focusout".split(
		" ",
	),
];

/**
 * A page's `find()` looks into closed roots too, so that a page could guess, letter by letter, what stands there. It looks at texts, not at
 * what styles draw, so the bar's texts are values of `data` (`draw.ts`); screen readers say both alike. Text a page gave may run either way.
 */
const DRAWN =
	"data::before { content: attr(value) } bdi { unicode-bidi: plaintext }";
/** What a page says of the host goes down into the bar, text without a colour for one: none of it does. */
const OWN = ".over { all: initial }";

/** How often the bar comes back when the page takes it out. */
const RETURNS = 3;

/** The bar's place on somebody else's page. */
export interface Host {
	host: HTMLElement;
	root: ShadowRoot;
	bar: HTMLElement;
	/** Adds a style for what is there later. */
	dress(css: string): void;
	/** Puts it onto the page or takes it off. */
	mount(isWanted: boolean): void;
	/** In the browser's top layer, or not; and once more above what came there later. */
	raise(isOnTop: boolean): void;
	/** Off the page for good. */
	leave(): void;
}

/**
 * A closed shadow root in a plain `div` on `<html>`. A plain one, because a page may define what an element with a name of
 * its own (`its-bar`) is, and such an element can look into its closed root. On `<html>`, because clients that render `<body>` anew
 * delete what stands there.
 */
export function makeHost(css: string): Host {
	const host = document.createElement("div");
	host.style.cssText = HOST_STYLE;
	const root = host.attachShadow({ mode: "closed" });
	const bar = document.createElement("div");
	root.append(bar);
	const dress = (css: string) => {
		const style = document.createElement("style");
		style.textContent = css;
		bar.before(style);
	};
	dress(OWN + css + DRAWN);
	for (const event of OWN_EVENTS)
		bar.addEventListener(event, (own) => own.stopPropagation());

	let isMounted = false;
	let hasLeft = false;
	let isRaised = false;
	let returns = 0;

	/** A modal `<dialog>` makes all that is outside of it inert, the top layer too: the bar has to be in it. */
	const home = () => {
		const dialogs = isRaised ? document.querySelectorAll(":modal") : [];
		return dialogs[dialogs.length - 1] ?? document.documentElement;
	};
	const put = () => {
		const to = home();
		if (host.parentNode !== to) to.append(host);
		watch();
		if (!isRaised) return;
		host.popover = "manual";
		if (host.matches(":popover-open")) host.hidePopover();
		host.showPopover();
	};
	// A page that takes it out is answered three times, then left in peace.
	const watcher = new MutationObserver(() => {
		if (!isMounted || host.isConnected || returns >= RETURNS) return;
		// What it stood in went, a dialog or the whole document's element: nobody took it out.
		if (home() === watched) returns++;
		put();
	});
	let watched: Element | undefined;
	const watch = () => {
		const now = host.parentElement ?? document.documentElement;
		if (now === watched) return;
		watched = now;
		watcher.disconnect();
		// The document's own element may be replaced, and a dialog may leave with the bar in it.
		watcher.observe(document, { childList: true });
		watcher.observe(now, { childList: true });
		if (now !== document.documentElement && now.parentNode)
			watcher.observe(now.parentNode, { childList: true });
	};
	const onToggle = (event: Event) => {
		if (isMounted && isRaised && event.target !== host) put();
	};

	return {
		host,
		root,
		bar,
		dress,
		mount(isWanted) {
			// An answer may still be on its way when the site is taken back.
			if (isWanted === isMounted || hasLeft) return;
			isMounted = isWanted;
			if (isWanted) put();
			else host.remove();
		},
		raise(isOnTop) {
			if (isOnTop === isRaised) return;
			isRaised = isOnTop;
			for (const event of ["toggle", "close"])
				if (isOnTop) document.addEventListener(event, onToggle, true);
				else document.removeEventListener(event, onToggle, true);
			if (!isOnTop) host.popover = null;
			if (isMounted) put();
		},
		leave() {
			hasLeft = true;
			isMounted = false;
			this.raise(false);
			watcher.disconnect();
			host.remove();
		},
	};
}
