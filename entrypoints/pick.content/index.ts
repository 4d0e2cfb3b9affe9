import { defineContentScript } from "#imports";
import { newId } from "../../lib/clock.ts";
import { useLabels } from "../../lib/crm/labels.ts";
import { candidatesOn, pointedAt } from "../../lib/crm/pointed.ts";
import { type Look, locateAll, lookAt } from "../../lib/crm/taught.ts";
import type { BroughtPicker } from "../../lib/page-answer.ts";
import { ask } from "../overlay.content/background-line.ts";
import { makeHost } from "../overlay.content/host.ts";
import overlayCss from "../overlay.content/overlay.css?inline";
import { isPageDark } from "../overlay.content/page-scheme.ts";
import { type Picker, readerHere } from "../overlay.content/reader.ts";
import { aim } from "./aim.ts";
import { drawPanel } from "./panel.ts";
import css from "./pick.css?inline";
import {
	about,
	asked,
	back,
	begin,
	enough,
	needsCurrency,
	pageOf,
	type Taken,
	type TaughtKind,
	type Teaching,
	take,
	withBefore,
} from "./teaching.ts";
import { type Useless, understood } from "./understood.ts";

/** For how long the page may be taken to be as it was looked at, in ms. */
const LOOK_AGAIN = 400;
/** For how long it stands that something was kept, in ms. */
const SAID = 4_000;
/** What amounts are in, beside the seller's own currency. */
const COMMON = ["EUR", "DKK", "SEK", "NOK", "USD", "GBP", "CHF", "PLN"];

/**
 * "Teach this page": the seller points at the amount, the customer and the stage once. It comes into a page only when the seller
 * asks for it there; what it shows stays in a closed root, and what is kept are labels and places, never what stood there.
 */
export default defineContentScript({
	registration: "runtime",
	main(ctx) {
		let stop: (() => void) | undefined;
		ctx.onInvalidated(() => stop?.());
		const picker: Picker = {
			teach: (brought) =>
				new Promise((done) => {
					stop?.();
					stop = start(brought, done);
				}),
		};
		Object.assign(globalThis, { maalbarPicker: picker });
	},
});

/** Begins to ask; returns what ends it. */
function start(
	{ hints, words }: BroughtPicker,
	done: (isKept: boolean) => void,
): () => void {
	const reader = readerHere();
	if (!reader) {
		done(false);
		return () => {};
	}
	const { readPage } = reader;
	useLabels(hints.labels);
	const { origin, shape } = hints.place;
	const page = { origin, addressShape: shape };
	let teaching: Teaching = begin(kindOf(readPage(document, hints).kind));
	let target: Element | null = null;
	/** What was taken last: the next is looked for from there. */
	let last: Element | null = null;
	let aimed: Taken | Useless | null = null;
	let said: string | undefined;
	let isOver = false;
	let looked: { look: Look; at: number } | undefined;

	const { bar, ...place } = makeHost(overlayCss + css);
	const frame = document.createElement("div");
	frame.className = "over frame";
	frame.hidden = true;
	const panel = document.createElement("section");
	panel.className = "over teach";
	panel.tabIndex = -1;
	panel.setAttribute("role", "dialog");
	panel.setAttribute("aria-label", words.title);
	const scheme = isPageDark(true) ? "dark" : "light";
	for (const part of [frame, panel]) part.dataset.scheme = scheme;
	bar.append(frame, panel);
	const cameFrom = document.activeElement;

	const currencies = [...new Set([hints.reportingCurrency, ...COMMON])];
	const draw = () => {
		drawPanel(panel, {
			...{ teaching, words, aimed, currencies },
			...(said && { said }),
		});
		outline();
	};

	/** The page as it is: looked at again once it may have changed. */
	function look(): Look {
		const at = performance.now();
		if (!looked || at - looked.at > LOOK_AGAIN)
			looked = { look: lookAt(document), at };
		return looked.look;
	}

	function outline(): void {
		const box = target?.isConnected ? boxOf(target) : null;
		frame.hidden = !box || !asked(teaching);
		if (!box) return;
		frame.classList.toggle("useless", typeof aimed === "string");
		Object.assign(frame.style, {
			left: `${box.left - 4}px`,
			top: `${box.top - 4}px`,
			width: `${box.width + 8}px`,
			height: `${box.height + 8}px`,
		});
		const { top, width } = panel.getBoundingClientRect();
		const isUnder = {
			right: box.right > innerWidth - width - 24,
			left: box.left < width + 24,
		};
		// Out of its way, if there is another way.
		if (box.bottom > top - 8 && isUnder.left !== isUnder.right)
			panel.classList.toggle("aside", isUnder.right);
	}

	function aimAt(element: Element | null): void {
		const field = asked(teaching);
		const value = element && field ? pointedAt(element, field, look()) : null;
		if (value === target) return;
		target = value;
		aimed =
			value && field
				? understood(value, field, look(), {
						...{ readPage, hints, page },
						...{ kind: teaching.kind, language: words.language },
					})
				: null;
		draw();
	}

	function takeIt(): void {
		if (!aimed || typeof aimed === "string") return;
		last = target;
		go(take(teaching, aimed));
	}

	function go(next: Teaching): void {
		teaching = next;
		target = null;
		aimed = null;
		draw();
		if (asked(teaching)) panel.focus({ preventScroll: true });
		else panel.querySelector<HTMLElement>(".go, .currencies button")?.focus();
	}

	/** The next that may be it, in reading order. */
	function walk(step: 1 | -1): void {
		const field = asked(teaching);
		if (!field) return;
		const all = candidatesOn(look(), field);
		if (all.length === 0) return;
		const from = target ?? last;
		const at = from ? all.indexOf(from) : -1;
		const next = at < 0 && step < 0 ? -1 : at + step;
		const chosen = all.at(next % all.length);
		chosen?.scrollIntoView({ block: "nearest", inline: "nearest" });
		aimAt(chosen ?? null);
	}

	async function keep(): Promise<void> {
		const taught = pageOf(teaching, page);
		if (!taught || needsCurrency(teaching)) return;
		const before = hints.taught.find(
			({ origin, kind, addressShape }) =>
				origin === taught.origin &&
				kind === taught.kind &&
				addressShape === taught.addressShape,
		);
		const there = before && locateAll(document, before).found;
		const kept = withBefore(taught, before, (field) => !!there?.[field]);
		const answer = await ask("saveTaughtPage", {
			actionId: newId(),
			input: kept,
		}).catch(() => null);
		said = answer?.ok ? words.kept : words.failed;
		draw();
		if (answer?.ok) {
			quiet();
			done(true);
			setTimeout(() => place.leave(), SAID);
		} else
			setTimeout(() => {
				said = undefined;
				draw();
			}, SAID);
	}

	function press(name: string) {
		const [what, which = ""] = name.split(":");
		switch (what) {
			case "kind":
				return go(about(teaching, which as TaughtKind));
			case "skip":
				return go(take(teaching, null));
			case "back":
				return go(back(teaching));
			case "enough":
				return go(enough(teaching));
			case "currency":
				return go({ ...teaching, currency: which || null });
			case "keep":
				return void keep();
			case "end":
				return end();
		}
	}

	const stopAiming = aim(place.host, {
		over: (element) => {
			if (asked(teaching) && element) aimAt(element);
		},
		take(element) {
			if (!asked(teaching)) return;
			aimAt(element);
			takeIt();
		},
		key(key, isBack) {
			if (key === "Escape") end();
			else if (key === "Backspace") go(back(teaching));
			else if (!asked(teaching)) return false;
			else if (key === "ArrowDown" || (key === "Tab" && !isBack)) walk(1);
			else if (key === "ArrowUp" || key === "Tab") walk(-1);
			else if (key === "Enter") takeIt();
			else if (key.toLowerCase() === "s") go(take(teaching, null));
			else return false;
			return true;
		},
	});
	const onPress = (event: Event) => {
		const button = (event.target as Element).closest<HTMLElement>(
			"[data-name]",
		);
		// A page cannot press these.
		if (event.isTrusted && button?.dataset.name) press(button.dataset.name);
	};
	// While something is aimed at, keys are for that: what is pressed by pointer does not take them.
	const onDown = (event: Event) => {
		if (asked(teaching)) event.preventDefault();
	};
	panel.addEventListener("click", onPress);
	panel.addEventListener("pointerdown", onDown);
	panel.addEventListener("mousedown", onDown);
	addEventListener("scroll", outline, { capture: true, passive: true });
	addEventListener("resize", outline);

	function quiet(): void {
		if (isOver) return;
		isOver = true;
		stopAiming();
		removeEventListener("scroll", outline, { capture: true });
		removeEventListener("resize", outline);
		frame.remove();
		if (cameFrom?.isConnected)
			(cameFrom as HTMLElement).focus({ preventScroll: true });
	}

	function end(): void {
		quiet();
		place.leave();
		done(false);
	}

	place.mount(true);
	place.raise(true);
	draw();
	panel.focus({ preventScroll: true });
	return end;
}

/** What a page is about that is no record to the reader: a deal, until the seller says otherwise. */
function kindOf(kind: string): TaughtKind {
	return kind === "customer" || kind === "lead" ? kind : "deal";
}

/** Where a value is drawn: its text, which may take up less than the element it is in. */
function boxOf(element: Element): DOMRect {
	const range = document.createRange();
	range.selectNodeContents(element);
	const text = range.getBoundingClientRect();
	return text.width > 0 ? text : element.getBoundingClientRect();
}
