import { axisEnd, barOf, barParts } from "../../components/bar-shape.ts";
import type { Glance } from "../../lib/glance.ts";
import type { OverlayPlace } from "../../lib/overlay-place.ts";
import { GLYPHS, type Mark, markOf } from "../../lib/words/pace-mark.ts";

/** What the bar's buttons ask for. */
export type Wish =
	| "collapse"
	| "expand"
	| "hideFigures"
	| "showFigures"
	| "hideHere";

const SVG = "http://www.w3.org/2000/svg";

/** 16 px line icons. */
const ICONS = {
	hideFigures:
		"M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6a2 2 0 100 4 2 2 0 000-4z",
	showFigures:
		"M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM3 13L13 3",
	collapse: "M4 6l4 4 4-4",
	hideHere: "M4 4l8 8M12 4l-8 8",
} as const;

/** Draws the bar anew into `root`: small or large, with figures or without. Words come ready from the glance. */
export function draw(
	root: HTMLElement,
	glance: Glance,
	place: OverlayPlace,
): void {
	const goal =
		glance.state === "lost" || glance.state === "failed"
			? undefined
			: glance.goals[0];
	const { words } = glance;
	const mark: Mark = place.areFiguresHidden
		? "hidden"
		: goal
			? markOf(goal.state, goal.direction)
			: "unknown";
	const label = place.areFiguresHidden
		? words.hidden
		: `${words.title}: ${words.percent}, ${words.sentence}`;

	root.className = `over ${mark} ${place.isCollapsed ? "small" : "large"}`;
	root.setAttribute("role", "region");
	root.setAttribute("aria-label", "Målbar");
	const focused = (root.getRootNode() as ShadowRoot)
		.activeElement as HTMLElement | null;
	const name = focused?.dataset.name;
	drawBar(root, goal, mark, label);

	const line = element("div", "say");
	if (place.isCollapsed) {
		const whole = button("expand", words.expand, "whole");
		whole.setAttribute("aria-label", `${label}. ${words.expand}`);
		whole.append(
			glyph(mark),
			element("span", "", place.areFiguresHidden ? "" : words.percent),
		);
		line.append(whole);
	} else {
		const grip = button("move", words.move, "grip");
		const said = element("span", "words");
		if (place.areFiguresHidden) said.append(element("span", "", words.hidden));
		else
			said.append(
				...(goal
					? [
							element("b", "", words.percent),
							element("span", "", ` · ${words.title} · `),
						]
					: []),
				element("b", "", words.sentence),
			);
		const pair = element("span", "pair");
		pair.append(
			place.areFiguresHidden
				? button("showFigures", words.show)
				: button("hideFigures", words.hide),
			button("collapse", words.collapse),
			button("hideHere", words.hideHere),
		);
		line.append(grip, ...(place.areFiguresHidden ? [] : [glyph(mark)]), said);
		if (place.areFiguresHidden) {
			const show = element("button", "word", words.show);
			show.dataset.name = "showFigures";
			line.append(show);
		}
		line.append(pair);
	}
	root.querySelector(".say")?.remove();
	root.append(line);
	if (name)
		root
			.querySelector<HTMLElement>(
				`[data-name="${SAME[name] ?? name}"], [data-name]`,
			)
			?.focus();
}

/** Where the focus goes when its button has turned into another. */
const SAME: { readonly [name: string]: string } = {
	collapse: "expand",
	expand: "collapse",
	hideFigures: "showFigures",
	showFigures: "hideFigures",
};

/** The top edge: its whole width is the goal. Its parts are kept, so that they travel to where they now belong. */
function drawBar(
	root: HTMLElement,
	goal: Glance["goals"][number] | undefined,
	mark: Mark,
	label: string,
): void {
	let bar = root.querySelector<HTMLElement>(".bar");
	if (!bar) {
		bar = element("div", "bar");
		bar.setAttribute("role", "img");
		root.prepend(bar);
	}
	bar.className = `bar ${mark}`;
	bar.setAttribute("aria-label", label);
	const values = goal ? { ...barOf(goal), mark } : { mark, now: null };
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
	const svg = document.createElementNS(SVG, "svg");
	svg.setAttribute("class", "glyph");
	svg.setAttribute("width", "18");
	svg.setAttribute("height", "12");
	svg.setAttribute("viewBox", "0 0 18 12");
	svg.setAttribute("aria-hidden", "true");
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

function button(name: string, label: string, kind = ""): HTMLElement {
	const made = element("button", kind);
	made.setAttribute("type", "button");
	made.setAttribute("aria-label", label);
	made.title = label;
	made.dataset.name = name;
	if (name in ICONS) {
		const svg = document.createElementNS(SVG, "svg");
		svg.setAttribute("width", "16");
		svg.setAttribute("height", "16");
		svg.setAttribute("viewBox", "0 0 16 16");
		const path = document.createElementNS(SVG, "path");
		path.setAttribute("d", ICONS[name as keyof typeof ICONS]);
		svg.append(path);
		made.append(svg);
	}
	return made;
}

function element(tag: string, kind = "", text = ""): HTMLElement {
	const made = document.createElement(tag);
	if (kind) made.className = kind;
	if (text) made.textContent = text;
	return made;
}
