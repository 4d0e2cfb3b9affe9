import { browser } from "wxt/browser";
import { defineContentScript } from "#imports";
import { type Glance, readGlance } from "../../lib/glance.ts";
import type { OverlayPlace } from "../../lib/overlay-place.ts";
import { draw } from "./draw.ts";
import { makeHost } from "./host.ts";
import css from "./overlay.css?inline";
import { placeAt, placeByKey, placeFrom, putAt } from "./place.ts";

/** Set by the shortcut that shows or hides the bar everywhere. */
const IS_SHOWN = "overlayShown";
/** The match patterns of the sites the seller allows. */
const SITES = "sites";
/** How often it comes back when the page takes it out. */
const RETURNS = 3;
/** A press that moves less than this is a click. */
const STILL = 4;

/**
 * The bar on somebody else's page. It is registered at run time for the sites the seller allowed, and for nothing else; no
 * matches here, or the browser would ask for them at install.
 */
export default defineContentScript({
	registration: "runtime",
	cssInjectionMode: "manual",
	async main(ctx) {
		// The same script may come in twice: by registration, and into tabs that were open when the site was allowed.
		const mark = globalThis as { maalbarIsHere?: boolean };
		if (mark.maalbarIsHere) return;
		mark.maalbarIsHere = true;

		const key = `overlay:${location.origin}`;
		const stored = await browser.storage.local.get([key, IS_SHOWN]);
		let place = placeFrom(stored[key]);
		let isShown = stored[IS_SHOWN] !== false;
		let glance: Glance | null = await readGlance();
		/** Whether it shall be on the page; a page may have taken it out. */
		let isMounted = false;
		let returns = 0;
		const { host, bar } = makeHost(css);
		listen(bar);

		function show(): void {
			if (!isShown || place.isHidden || !glance) {
				isMounted = false;
				host.remove();
				return;
			}
			if (!isMounted) document.documentElement.append(host);
			isMounted = true;
			draw(bar, glance, place);
			putAt(bar, place);
		}

		function keep(change: Partial<OverlayPlace>): void {
			place = { ...place, ...change };
			void browser.storage.local.set({ [key]: place }).catch(leave);
			show();
		}

		function leave(): void {
			browser.storage.local.onChanged.removeListener(onChanged);
			watcher.disconnect();
			isMounted = false;
			host.remove();
			mark.maalbarIsHere = false;
		}

		function onChanged(changes: {
			[key: string]: { newValue?: unknown } | undefined;
		}): void {
			const sites = changes[SITES]?.newValue as string[] | undefined;
			if (sites && !sites.some(covers)) {
				leave();
				return;
			}
			if (changes.glance?.newValue) glance = changes.glance.newValue as Glance;
			if (changes[key]) place = placeFrom(changes[key].newValue);
			if (changes[IS_SHOWN]) isShown = changes[IS_SHOWN].newValue !== false;
			if (changes.glance || changes[key] || changes[IS_SHOWN]) show();
		}

		function listen(on: HTMLElement): void {
			let drag: { x: number; y: number; left: number; top: number } | null =
				null;
			let hasMoved = false;
			const nameOf = (event: Event) =>
				(event.target as Element).closest<HTMLElement>("[data-name]")?.dataset
					.name;

			on.addEventListener("pointerdown", (event) => {
				const name = nameOf(event);
				if (event.button !== 0 || (name !== "move" && name !== "expand"))
					return;
				const { left, top } = on.getBoundingClientRect();
				drag = { x: event.clientX, y: event.clientY, left, top };
				hasMoved = false;
				on.setPointerCapture(event.pointerId);
			});
			on.addEventListener("pointermove", (event) => {
				if (!drag) return;
				const by = { x: event.clientX - drag.x, y: event.clientY - drag.y };
				hasMoved ||= Math.hypot(by.x, by.y) >= STILL;
				if (!hasMoved) return;
				on.classList.add("moving");
				place = { ...place, ...placeAt(on, drag.left + by.x, drag.top + by.y) };
				putAt(on, place);
			});
			const drop = () => {
				if (!drag) return;
				drag = null;
				on.classList.remove("moving");
				if (hasMoved) keep({});
				else if (place.isCollapsed) keep({ isCollapsed: false });
			};
			on.addEventListener("pointerup", drop);
			on.addEventListener("pointercancel", drop);
			on.addEventListener("keydown", (event) => {
				const name = nameOf(event);
				if (name !== "move" && name !== "expand") return;
				const moved = placeByKey(on, event);
				if (!moved) return;
				event.preventDefault();
				keep(moved);
			});
			on.addEventListener("click", (event) => {
				// A page cannot press these: it would hide what the seller wants to see.
				if (!event.isTrusted) return;
				switch (nameOf(event)) {
					case "hideFigures":
						return keep({ areFiguresHidden: true });
					case "showFigures":
						return keep({ areFiguresHidden: false });
					case "collapse":
						return keep({ isCollapsed: true });
					case "hideHere":
						return keep({ isHidden: true });
					case "expand":
						// By key; a pointer's press is told from a drag above.
						if (event.detail === 0) keep({ isCollapsed: false });
				}
			});
		}

		browser.storage.local.onChanged.addListener(onChanged);
		ctx.addEventListener(window, "resize", () => {
			if (isMounted) putAt(bar, place);
		});
		// A page that takes it out is answered three times, then left in peace.
		const watcher = new MutationObserver(() => {
			if (!isMounted || host.isConnected || returns >= RETURNS) return;
			returns++;
			document.documentElement.append(host);
		});
		watcher.observe(document.documentElement, { childList: true });
		ctx.onInvalidated(() => {
			watcher.disconnect();
			host.remove();
			mark.maalbarIsHere = false;
		});
		show();
	},
});

/** True if a match pattern covers this page. */
function covers(pattern: string): boolean {
	if (pattern === "<all_urls>") return true;
	const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
	if (!scheme || !host) return false;
	if (scheme !== "*" && `${scheme}:` !== location.protocol) return false;
	const { hostname } = location;
	if (host === "*") return true;
	return host.startsWith("*.")
		? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
		: hostname === host.replace(/:\d+$/, "");
}
