import { h, type VNode } from "preact";

/** A drawing as plain values, so that the same one stands on a page and in a file. */
export interface Svg {
	tag:
		| "svg"
		| "g"
		| "defs"
		| "pattern"
		| "rect"
		| "path"
		| "circle"
		| "text"
		| "title"
		| "desc";
	at?: { readonly [attribute: string]: string | number };
	within?: readonly (Svg | string)[];
}

/** How a drawing asks for its colours: by the names of the tokens, without the dashes. */
export type Tone =
	| "paper"
	| "sunk"
	| "ink"
	| "muted"
	| "edge"
	| "line"
	| "track"
	| "accent"
	| "soft"
	| "warn";
export type Tones = (tone: Tone) => string;

/** On a page a drawing is in the page's own colours. */
export const pageTones: Tones = (tone) => `var(--${tone})`;

/** In a file it is always on light paper: it is put where the page's colours are not known. */
export const fileTones: Tones = (tone) => LIGHT[tone];

/** The light half of tokens.css. */
export const LIGHT: { readonly [tone in Tone]: string } = {
	paper: "#fbfaf7",
	sunk: "#f1efe9",
	ink: "#17191b",
	muted: "#5c5f5e",
	edge: "#84857f",
	line: "#e2dfd6",
	track: "#e2dfd6",
	accent: "#00606d",
	soft: "#c4dcdd",
	warn: "#ad4410",
};

/** A drawing on a page. */
export function Drawn({ svg }: { svg: Svg }) {
	return drawn(svg);
}

function drawn({ tag, at, within = [] }: Svg): VNode {
	return h(
		tag,
		at ?? null,
		...within.map((each) => (typeof each === "string" ? each : drawn(each))),
	);
}

/** A drawing as the text of a file of its own. Names out of records are text in it, whatever they contain. */
export function svgText(svg: Svg): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${written({
		...svg,
		at: { xmlns: "http://www.w3.org/2000/svg", ...svg.at },
	})}\n`;
}

function written({ tag, at = {}, within = [] }: Svg): string {
	const attributes = Object.entries(at)
		.map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
		.join("");
	const inside = within
		.map((each) => (typeof each === "string" ? escaped(each) : written(each)))
		.join("");
	return inside === ""
		? `<${tag}${attributes}/>`
		: `<${tag}${attributes}>${inside}</${tag}>`;
}

/** What XML allows, and nothing in it that means something there. */
function escaped(text: string): string {
	return text
		.toWellFormed()
		.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, "")
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}

/** The face of words in a drawing. In a file the reader's own stands in where it is missing. */
export const FACE =
	"system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Words in a drawing. `y` is their baseline. */
export function words(
	text: string,
	x: number,
	y: number,
	{
		fill,
		size = 12,
		weight = 400,
		anchor = "start",
		halo,
	}: {
		fill: string;
		size?: number;
		weight?: number;
		anchor?: "start" | "middle" | "end";
		/** What stands around the letters, where lines run under them. */
		halo?: string;
	},
): Svg {
	return {
		tag: "text",
		at: {
			x: round(x),
			y: round(y),
			fill,
			"font-size": size,
			"font-weight": weight,
			"text-anchor": anchor,
			...(halo && {
				stroke: halo,
				"stroke-width": 3,
				"paint-order": "stroke",
			}),
		},
		within: [text],
	};
}

/** Tenths of a pixel are fine enough, and short. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}

/** How wide words are, about: nothing can be measured where nothing is drawn. A little generous. */
export function widthOf(text: string, size = 12): number {
	return text.length * size * 0.56;
}
