import { axisEnd, barOf, barParts } from "../../components/bar-shape.ts";
import type { Glance } from "../../lib/glance.ts";
import type { OverlayPlace } from "../../lib/overlay-place.ts";
import type {
	BarWords,
	PageAnswer,
	PageButton,
} from "../../lib/page-answer.ts";
import { GLYPHS, type Mark, markOf } from "../../lib/words/pace-mark.ts";

/** Everything the bar shows. Words come ready: from the glance, with the answer, with the reader. */
export interface View {
	glance: Glance;
	place: OverlayPlace;
	/** What stands in place of figures while they are hidden. */
	veil: string | null;
	answer: PageAnswer | null;
	/** What was just done, or why not, instead of the sentence. */
	said: { text: string; canUndo: boolean } | null;
	isOpen: boolean;
	words: BarWords | null;
}

/** What opens under the line, drawn by the reader's file: nobody needs it before a page was read. */
export type DrawPanel = (view: View, make: Make) => HTMLElement[];

const SVG = "http://www.w3.org/2000/svg";

/** 16 px line icons. */
const ICONS = {
	hideFigures:
		"M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6a2 2 0 100 4 2 2 0 000-4z",
	showFigures:
		"M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM3 13L13 3",
	more: "M4 6l4 4 4-4",
	less: "M4 10l4-4 4 4",
} as const;

export interface Make {
	element(tag: string, kind?: string, text?: string): HTMLElement;
	/** A button of words: `name` is what it asks for. */
	word(name: string, label: string, kind?: string): HTMLElement;
	/** A button for something that can be done with the record. */
	does(
		name: string,
		button: PageButton,
		kind: string,
		withKey: boolean,
	): HTMLElement;
}

const make: Make = {
	element,
	word(name, label, kind = "word") {
		const made = element("button", kind, label);
		made.setAttribute("type", "button");
		made.dataset.name = name;
		return made;
	},
	does(name, button, kind, withKey) {
		const made = make.word(name, button.label, `word ${kind}`);
		if (button.does === "log") made.dataset.writes = "";
		if (button.key && withKey) {
			made.setAttribute("aria-keyshortcuts", button.key);
			made.append(element("kbd", "", button.key));
		}
		return made;
	},
};

/** Draws the bar anew into `root`, with what is open under it. */
export function draw(root: HTMLElement, view: View, panel?: DrawPanel): void {
	const { glance, place, veil, answer, said, words: own } = view;
	const { words } = glance;
	const goal =
		glance.state === "lost" || glance.state === "failed"
			? undefined
			: glance.goals[0];
	const mark: Mark = veil
		? "hidden"
		: goal
			? markOf(goal.state, goal.direction)
			: "unknown";
	const label = veil ?? `${words.title}: ${words.percent}, ${words.sentence}`;
	const isSmall = place.isCollapsed && !said;

	root.className = `over ${mark} ${isSmall ? "small" : "large"}`;
	root.setAttribute("role", "region");
	root.setAttribute("aria-label", "Målbar");
	root.lang = glance.language;
	const focused = (root.getRootNode() as ShadowRoot)
		.activeElement as HTMLElement | null;
	const name = focused?.dataset.name;
	drawBar(root, goal, mark, label, veil ? null : answer);

	const line = element("div", "say");
	if (isSmall) {
		const whole = button("expand", words.expand, "whole");
		whole.setAttribute("aria-label", `${label}. ${words.expand}`);
		whole.append(glyph(mark), element("span", "", veil ? "" : words.percent));
		line.append(whole);
	} else {
		const grip = button("move", words.move, "grip");
		const text = element("span", "words");
		const isPlain = !said && !veil && !answer?.sentence.length;
		if (said) text.append(element("span", "ink", said.text));
		else if (veil) text.append(element("span", "", veil));
		else if (answer && !isPlain)
			for (const part of answer.sentence)
				text.append(
					part.isStrong
						? element("b", "", part.text)
						: element("span", said ? "" : partKind(part.text), part.text),
				);
		else {
			if (goal)
				text.append(
					element("b", "", words.percent),
					element("span", "", ` · ${words.title} · `),
				);
			text.append(element("b", "", words.sentence));
		}
		if (said) text.setAttribute("role", "status");
		line.append(grip, ...(isPlain ? [glyph(mark)] : []), text);
		if (said) {
			if (said.canUndo && own) {
				const undo = make.word("undo", own.undo, "word");
				undo.dataset.writes = "";
				line.append(undo);
			}
		} else if (veil) line.append(make.word("showFigures", words.show));
		else if (answer?.primary)
			line.append(
				make.does(
					"primary",
					answer.primary,
					answer.primary.does === "log" ? "go" : "",
					view.isOpen,
				),
			);
		const pair = element("span", "pair");
		const chevron = button(
			view.isOpen ? "less" : "more",
			(view.isOpen ? own?.less : own?.more) ?? words.expand,
		);
		chevron.setAttribute("aria-expanded", String(view.isOpen));
		if (veil) pair.append(button("showFigures", words.show, "hot"));
		else pair.append(button("hideFigures", words.hide), chevron);
		line.append(pair);
	}

	const below =
		view.isOpen && !isSmall && !veil ? element("div", "below") : null;
	if (below) {
		if (panel) below.append(...panel(view, make));
		const foot = element("div", "foot");
		if (own) {
			foot.append(make.word("teach", own.teach, "link"));
			const top = make.word("top", own.top, "link");
			top.setAttribute("role", "switch");
			top.setAttribute("aria-checked", String(place.isOnTop));
			foot.append(top);
		}
		foot.append(
			make.word("collapse", words.collapse, "link"),
			make.word("hideHere", words.hideHere, "link"),
		);
		below.append(foot);
	}
	for (const old of root.querySelectorAll(".say, .below")) old.remove();
	root.append(line, ...(below ? [below] : []));
	for (const next of name ? [name, SAME[name], "more", "move"] : []) {
		const found = root.querySelector<HTMLElement>(`[data-name="${next}"]`);
		found?.focus({ preventScroll: true });
		if (found) break;
	}
}

/** Where the focus goes when its button has turned into another. */
const SAME: { readonly [name: string]: string } = {
	collapse: "expand",
	expand: "more",
	more: "less",
	less: "more",
	hideFigures: "showFigures",
	showFigures: "hideFigures",
	primary: "undo",
	undo: "primary",
};

/** " of March · chance ": up to its dot in ink, from there in the second voice. */
const partKind = (text: string) => (text.includes("·") ? "" : "ink");

/** The top edge: its whole width is the goal. Its parts are kept, so that they travel to where they now belong. */
function drawBar(
	root: HTMLElement,
	goal: Glance["goals"][number] | undefined,
	mark: Mark,
	label: string,
	answer: PageAnswer | null,
): void {
	let bar = root.querySelector<HTMLElement>(".bar");
	if (!bar) {
		bar = element("div", "bar");
		bar.setAttribute("role", "img");
		root.prepend(bar);
	}
	const hollow = answer?.bar;
	bar.className = `bar ${mark}${hollow?.isApproximate ? " about" : ""}`;
	bar.setAttribute("aria-label", label);
	// What it moves may be another period's goal, of which only this is known.
	const isOther = hollow && hollow.from !== (goal?.attainment ?? 0);
	const values = {
		...(goal && !isOther ? { ...barOf(goal), mark } : { mark, now: null }),
		...(hollow && { now: hollow.from * 100, after: hollow.to * 100 }),
	};
	const kept = new Map(
		[...bar.children].map((part) => [part.className, part as HTMLElement]),
	);
	const parts = barParts(values, axisEnd([values], true)).map((part) => {
		const drawn = kept.get(part.name) ?? element("i", part.name);
		drawn.style.left = `${part.from}%`;
		drawn.style.width = `${part.to - part.from}%`;
		return drawn;
	});
	bar.replaceChildren(...parts);
}

function glyph(mark: Mark): SVGElement {
	const svg = picture("glyph", 18, 12);
	for (const { d, stroke, dash } of GLYPHS[mark]) {
		const path = document.createElementNS(SVG, "path");
		path.setAttribute("d", d);
		path.setAttribute("fill", stroke ? "none" : "currentColor");
		if (stroke) {
			path.setAttribute("stroke", "currentColor");
			path.setAttribute("stroke-width", String(stroke));
		}
		if (dash) path.setAttribute("stroke-dasharray", dash);
		svg.append(path);
	}
	return svg;
}

function picture(kind: string, width: number, height: number): SVGElement {
	const svg = document.createElementNS(SVG, "svg");
	svg.setAttribute("class", kind);
	svg.setAttribute("width", String(width));
	svg.setAttribute("height", String(height));
	svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
	svg.setAttribute("aria-hidden", "true");
	return svg;
}

function button(name: string, label: string, kind = ""): HTMLElement {
	const made = element("button", kind);
	made.setAttribute("type", "button");
	made.setAttribute("aria-label", label);
	made.title = label;
	made.dataset.name = name;
	if (name in ICONS) {
		const svg = picture("icon", 16, 16);
		const path = document.createElementNS(SVG, "path");
		path.setAttribute("d", ICONS[name as keyof typeof ICONS]);
		svg.append(path);
		made.append(svg);
	}
	return made;
}

/** `text`: drawn by a style, out of the reach of a page's `find()`. */
function element(tag: string, kind = "", text = ""): HTMLElement {
	const made = document.createElement(tag);
	if (kind) made.className = kind;
	if (text) {
		const drawn = document.createElement("data");
		drawn.value = text;
		made.append(drawn);
	}
	return made;
}
