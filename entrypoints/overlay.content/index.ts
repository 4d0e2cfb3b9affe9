import { browser } from "wxt/browser";
import { defineContentScript } from "#imports";
import { newId } from "../../lib/clock.ts";
import type { ReadingHints } from "../../lib/crm/reading.ts";
import type { Glance } from "../../lib/glance.ts";

import type { OverlayPlace } from "../../lib/overlay-place.ts";
import type { BarWords, PageButton } from "../../lib/page-answer.ts";
import { ask, hangUp, hear } from "./background-line.ts";
import { converse, LATER } from "./conversation.ts";
import { draw } from "./draw.ts";
import { makeHost } from "./host.ts";
import { leftBehind } from "./left-behind.ts";
import css from "./overlay.css?inline";
import { isPageDark } from "./page-scheme.ts";
import { watchPage } from "./page-watch.ts";
import panelCss from "./panel.css?inline";
import { placeAt, placeByKey, placeFrom, putAt } from "./place.ts";
import { listsHere, pickerHere, readerHere } from "./reader.ts";
import { isMeeting, watchSharing } from "./sharing.ts";
import type { Doubt, Guard } from "./trusted.ts";

/** Set by the shortcut that shows or hides the bar everywhere. */
const IS_SHOWN = "overlayShown";
/** The match patterns of the sites the seller allows. */
const SITES = "sites";
/** Set in one place, hides figures in all. */
const ARE_FIGURES_HIDDEN = "figuresHidden";
const GLANCE = "glance";
/** A page that is never idle waits no longer for the bar, in ms. */
const SOON = 1_000;
/** A press that moves less than this is a click. */
const STILL = 4;
/** How long what was done can be taken back here, in ms; what could not be done is said for less. */
const UNDO_FOR = 10_000;
const SAY_FOR = 6_000;
/** How often a page may cover the bar before it leaves. */
const PATIENCE = 3;
/** After so long another day or another teaching may have come, in ms. */
const HINTS_LAST = 600_000;

/**
 * The bar on somebody else's page. It is registered at run time for the sites the seller allowed, and for nothing else; no
 * matches here, or the browser would ask for them at install.
 */
export default defineContentScript({
	registration: "runtime",
	cssInjectionMode: "manual",
	// It runs in the extension's own world, as registered in `sites.ts`. This only keeps WXT from wrapping it into what greets older scripts
	// by a message to the page: that takes longer than all the rest, and a page could listen.
	world: "MAIN",
	async main() {
		// The same script may come in twice: by registration, and into tabs that were open when the site was allowed.
		const mark = globalThis as { maalbarIsHere?: boolean };
		if (mark.maalbarIsHere) return;
		mark.maalbarIsHere = true;

		// The page comes first: the bar is drawn in the first moment it leaves free.
		await idle();
		const key = `overlay:${location.origin}`;
		const stored = await browser.storage.local.get([
			key,
			IS_SHOWN,
			ARE_FIGURES_HIDDEN,
			GLANCE,
		]);
		let place = placeFrom(stored[key]);
		let isShown = stored[IS_SHOWN] !== false;
		let areFiguresHidden = stored[ARE_FIGURES_HIDDEN] === true;
		/** Hidden by this page, because it shows what is shared: it ends with that. */
		let isHidingForSharing = false;
		let isInMeeting = isMeeting(location);
		let glance = (stored[GLANCE] as Glance | undefined) ?? null;
		let hints: ReadingHints | null = null;
		let broughtAt = 0;
		let needsLists = false;
		let words: BarWords | null = null;
		let isOpen = false;
		/** What was just done, or why not; the action, while it can be taken back. */
		let said: { text: string; actionId?: string } | null = null;
		let saidUntil: ReturnType<typeof setTimeout> | undefined;
		let covered = 0;
		let isAway = false;
		/** Where the focus was before it came here by key. */
		let cameFrom: Element | null = null;
		let roots: readonly ShadowRoot[] = [];
		let stands: (() => boolean) | null = null;
		let drawn = "";

		/** Ends what listens to the page. */
		const gone = new AbortController();
		const made = makeHost(css);
		const { root, bar } = made;
		const left = leftBehind();
		const talk = converse((reading) => ask("askAboutPage", { reading }), show);
		/** Comes with the reader: before a page was read there is nothing to write. */
		let guard: Guard | undefined;
		listen(bar);

		/** False once an update has left this script behind: the new one's bar is there. */
		const isAlive = () => {
			if (!browser.runtime?.id) leave();
			return !isAway;
		};
		const isHere = () =>
			isShown && !place.isHidden && !isAway && glance !== null;
		const veil = () =>
			(areFiguresHidden && glance?.words.hidden) ||
			(isInMeeting && glance?.words.meeting) ||
			null;
		const isReading = () =>
			isAlive() &&
			isHere() &&
			!document.hidden &&
			!veil() &&
			(glance?.state === "ready" || glance?.state === "new");

		function show() {
			made.mount(isHere());
			if (!glance || !isHere()) return guard?.guard(false);
			const view = {
				glance,
				place,
				veil: veil(),
				answer: talk.answer,
				said: said && { text: said.text, canUndo: !!said.actionId },
				isOpen,
				words,
			};
			const now = JSON.stringify({ ...view, glance: { ...glance, at: 0 } });
			// What is the same is not drawn again: a button under a finger stays the same button.
			if (now !== drawn) {
				drawn = now;
				draw(bar, view, readerHere()?.drawPanel);
			}
			putAt(bar, place);
			made.raise(place.isOnTop);
			guard?.guard(
				!document.hidden && bar.querySelector("[data-writes]") !== null,
			);
		}

		function follow(isPainted: boolean): void {
			bar.dataset.scheme = isPageDark(isPainted) ? "dark" : "light";
		}

		function keep(change: Partial<OverlayPlace>): void {
			place = { ...place, ...change };
			void browser.storage.local.set({ [key]: place }).catch(leave);
			show();
			watch.look();
		}

		function say(text: string, actionId?: string): void {
			clearTimeout(saidUntil);
			said = { text, ...(actionId && { actionId }) };
			saidUntil = setTimeout(unsay, actionId ? UNDO_FOR : SAY_FOR);
			show();
		}
		function unsay(): void {
			clearTimeout(saidUntil);
			if (!said) return;
			said = null;
			show();
		}

		/** The reader and what reading needs, from the background; once, and again after a while. */
		async function bring(): Promise<boolean> {
			const isLate = performance.now() - broughtAt > HINTS_LAST;
			const missing = [
				...(readerHere() ? [] : (["reader"] as const)),
				...(needsLists && !listsHere() ? (["lists"] as const) : []),
			];
			const { href } = location;
			if (missing.length === 0 && hints?.place.href === href && !isLate)
				return true;
			broughtAt = performance.now();
			const brought = await ask("bringReader", { href, put: missing }).catch(
				() => null,
			);
			if (!brought || "refused" in brought) {
				if (brought?.refused === "tooOften") setTimeout(watch.look, LATER);
				return false;
			}
			({ hints, words } = brought);
			const reader = readerHere();
			if (reader && !guard) {
				guard = reader.makeGuard(made, () => drawn);
				made.dress(panelCss);
			}
			return reader !== undefined;
		}

		/** The record on screen now; null without a reader, or while it may be the one before. */
		function readNow() {
			if (hints?.place.href !== location.href) return null;
			const reading = readerHere()?.readPage(document, hints, listsHere());
			return reading && !left.isStill(reading, performance.now())
				? reading
				: null;
		}

		function read(): void {
			const reader = readerHere();
			const reading = readNow();
			// A page without a record may be a list.
			needsLists ||= reading?.kind === "none";
			if (!reader || !reading || (needsLists && !listsHere())) {
				void bring().then((isHere) => isHere && watch.look());
				return;
			}
			roots = reader.openRoots(document);
			talk.hasRead(reading);
			stands = reader.anchorsOf(document, reading);
			follow(true);
			// After a while the day may be another one.
			void bring();
		}

		const watch = watchPage({
			isWanted: isReading,
			onMoved() {
				left.hasMoved(performance.now());
				talk.drop();
				unsay();
				if (isInMeeting === isMeeting(location)) return;
				isInMeeting = isMeeting(location);
				veiled();
			},
			onStirred() {
				if (talk.reading && stands && !stands()) talk.drop();
			},
			read,
			roots: () => roots,
		});

		/** What stood in the way of a press. Only a page that meddles is told, and in the end left. */
		function refuse(doubt: Doubt) {
			if (doubt !== "covered" && doubt !== "altered") return;
			covered++;
			if (covered >= PATIENCE) {
				isAway = true;
				show();
			} else if (words) say(words.covered);
		}

		/** Does what a button with something to write is for, if the press is the seller's own and the page still says the same. */
		async function write(
			button: HTMLElement,
			event: Event,
			work: () => Promise<void>,
		): Promise<void> {
			const doubt = guard ? guard.doubt(button, event) : "early";
			if (doubt) return refuse(doubt);
			await work().catch(() => words && say(words.failed));
		}

		/** What was answered is only done while the page still says what it was answered about. */
		function readingNow() {
			const asked = talk.reading;
			if (asked && JSON.stringify(readNow()) === JSON.stringify(asked))
				return asked;
			talk.drop();
			if (words) say(words.changed);
			watch.look();
			return null;
		}

		function act(
			button: HTMLElement,
			{ does, wish }: PageButton,
			event: Event,
		): void {
			const reading = talk.reading;
			if (does === "teach") void teach();
			else if (does === "currency") toggle(true);
			else if (does === "form" && reading)
				// At once: the side panel opens for the press itself and for nothing later.
				void ask("openForm", { wish, reading }).catch(() => {});
			else if (does === "log")
				void write(button, event, async () => {
					const same = readingNow();
					if (!same) return;
					const actionId = newId();
					const done = await ask("logFromOverlay", {
						actionId,
						wish,
						reading: same,
					});
					if ("refused" in done) throw new Error(done.refused);
					// First this, so that the focus goes from what was pressed to what takes it back.
					say(done.said, done.answer.ok ? actionId : undefined);
					talk.isAnswered(same, done.page);
				});
		}

		function toggle(toOpen: boolean) {
			isOpen = toOpen;
			show();
			// What opens is drawn by the reader's file; of a page without anything to read it was not needed yet.
			if (toOpen && !words) void bring().then(show);
		}

		/** Does what a button of that name asks for. */
		function press(name: string, button: HTMLElement, event: Event) {
			const { answer } = talk;
			const [kind, at] = name.split(":");
			const chosen =
				kind === "primary" ? answer?.primary : answer?.buttons[Number(at)];
			if (kind === "primary" || kind === "button")
				return chosen && act(button, chosen, event);
			if (kind === "currency") {
				const currency = answer?.currencies?.[Number(at)];
				if (!currency) return;
				void write(button, event, async () => {
					await ask("saySiteCurrency", { currency });
					taught();
				});
				return;
			}
			switch (name) {
				case "undo": {
					const actionId = said?.actionId;
					if (!actionId) return;
					void write(button, event, async () => {
						const done = await ask("undoFromOverlay", { actionId });
						if ("refused" in done) throw new Error(done.refused);
						say(done.said);
					});
					return;
				}
				case "hideFigures":
					return hide(true);
				case "showFigures":
					return hide(false);
				case "more":
					return toggle(true);
				case "less":
					return toggle(false);
				case "teach":
					void teach();
					return toggle(false);
				case "top":
					return keep({ isOnTop: !place.isOnTop });
				case "collapse":
					isOpen = false;
					return keep({ isCollapsed: true });
				case "expand":
					return keep({ isCollapsed: false });
				case "hideHere":
					return keep({ isHidden: true });
			}
		}

		function hide(areHidden: boolean): void {
			areFiguresHidden = areHidden;
			if (!areHidden) isInMeeting = false;
			void browser.storage.local
				.set({ [ARE_FIGURES_HIDDEN]: areHidden })
				.catch(leave);
			veiled();
		}
		function veiled(): void {
			if (veil()) {
				unsay();
				talk.drop();
			}
			show();
			watch.look();
		}

		/** While this page shows what is shared, figures are hidden everywhere; unless they were already. */
		function onSharing(isShared: boolean): void {
			if (isShared ? areFiguresHidden : !isHidingForSharing) return;
			isHidingForSharing = isShared;
			// One write: the page may be going.
			void browser.storage.local
				.set({ [ARE_FIGURES_HIDDEN]: isShared })
				.catch(() => {});
		}

		/** Lets the seller point at what is what; from then on the page is read by it. */
		async function teach(): Promise<void> {
			if (!(await bring())) return;
			const brought = await ask("bringPicker", {
				href: location.href,
			}).catch(() => null);
			if (!brought || "refused" in brought) return;
			if (await pickerHere()?.teach(brought)) taught();
		}

		/** Other hints: something was taught, or said once for the site. */
		function taught(): void {
			broughtAt = Number.NEGATIVE_INFINITY;
			talk.drop();
			void bring().then(watch.look);
		}

		function leave(): void {
			if (gone.signal.aborted) return;
			isAway = true;
			gone.abort();
			watch.stop();
			stopSharing();
			hangUp();
			guard?.guard(false);
			made.leave();
			mark.maalbarIsHere = false;
			// Gone by itself where the extension is.
			browser.storage?.local.onChanged.removeListener(onChanged);
		}

		function onChanged(changes: {
			[key: string]: { newValue?: unknown } | undefined;
		}) {
			const sites = changes[SITES]?.newValue as string[] | undefined;
			if (sites && !sites.some(covers)) return leave();
			if (changes[GLANCE]?.newValue) {
				glance = changes[GLANCE].newValue as Glance;
				talk.hasMoved();
			}
			if (changes[key]) place = placeFrom(changes[key].newValue);
			if (changes[IS_SHOWN]) isShown = changes[IS_SHOWN].newValue !== false;
			const hidden = changes[ARE_FIGURES_HIDDEN];
			if (hidden) {
				areFiguresHidden = hidden.newValue === true;
				isHidingForSharing &&= areFiguresHidden;
				return veiled();
			}
			if (changes[GLANCE] || changes[key] || changes[IS_SHOWN]) {
				show();
				watch.look();
			}
		}

		function listen(on: HTMLElement): void {
			let drag: { x: number; y: number; left: number; top: number } | null =
				null;
			let hasMoved = false;
			const buttonOf = (event: Event) =>
				(event.target as Element).closest<HTMLElement>("[data-name]");
			const nameOf = (event: Event) => buttonOf(event)?.dataset.name;

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
				if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey)
					return;
				if (byKey(event)) event.preventDefault();
			});
			on.addEventListener("click", (event) => {
				// A page cannot press these: it would hide what the seller wants to see.
				if (!event.isTrusted) return;
				const button = buttonOf(event);
				const name = button?.dataset.name;
				// By key; a pointer's press is told from a drag above.
				if (!button || !name || (name === "expand" && event.detail > 0)) return;
				press(name, button, event);
			});

			/** True of a key that is the bar's own. */
			function byKey(event: KeyboardEvent): boolean {
				const name = nameOf(event);
				if (event.key === "Escape") {
					if (isOpen) toggle(false);
					else goBack();
					return true;
				}
				if (name === "move" || name === "expand") {
					const moved = placeByKey(on, event);
					if (moved) keep(moved);
					if (moved) return true;
				}
				const pressed = event.key.toUpperCase();
				const wanted =
					pressed === "H"
						? on.querySelector<HTMLElement>(".pair [data-name]")
						: pressed === "U"
							? on.querySelector<HTMLElement>("[data-name=undo]")
							: buttonFor(pressed);
				if (wanted) press(wanted.dataset.name ?? "", wanted, event);
				return wanted !== null;
			}
			/** Keys of what is under the line work while it is open: only then it can be seen. */
			function buttonFor(pressed: string): HTMLElement | null {
				const { answer } = talk;
				const at = answer?.buttons.findIndex(({ key }) => key === pressed);
				const name =
					answer?.primary?.key === pressed ? "primary" : `button:${at}`;
				return on.querySelector(`[data-name="${name}"]`);
			}
		}

		/** The focus back to where it came from. */
		function goBack(): void {
			(root.activeElement as HTMLElement | null)?.blur();
			if (cameFrom?.isConnected) (cameFrom as HTMLElement).focus();
			cameFrom = null;
		}

		hear("readTab", async () => ((await bring()) ? readNow() : null));
		hear("toBar", () => {
			const isFocused = root.activeElement !== null;
			if (isFocused) goBack();
			// It is put away, or brought back, on all pages: the background's part.
			if (isFocused || !isShown || isAway) throw new Error("put away");
			cameFrom = document.activeElement;
			if (place.isCollapsed || place.isHidden)
				keep({ isCollapsed: false, isHidden: false });
			for (const name of ["primary", "showFigures", "more", "expand"])
				if (!root.activeElement)
					root.querySelector<HTMLElement>(`[data-name="${name}"]`)?.focus();
			return true as const;
		});
		hear("startTeaching", () => {
			void teach();
			return true as const;
		});
		browser.storage.local.onChanged.addListener(onChanged);
		const stopSharing = watchSharing(onSharing);
		document.addEventListener("visibilitychange", show, gone);
		addEventListener("pagehide", () => onSharing(false), gone);
		matchMedia("(prefers-color-scheme: dark)").addEventListener(
			"change",
			() => follow(true),
			gone,
		);
		follow(false);
		show();
		watch.look();
	},
});

/** The next moment in which the page has nothing to do; soon, if it never has. */
const idle = () =>
	new Promise<unknown>((done) =>
		"requestIdleCallback" in globalThis
			? requestIdleCallback(done, { timeout: SOON })
			: setTimeout(done, 0),
	);

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
