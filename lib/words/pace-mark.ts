import type { Direction, PaceState } from "../goal/progress.ts";

/** How a goal's standing is drawn: as a bar, and as a glyph of 18 × 12. */
export type Mark =
	| "behind"
	| "onPace"
	| "ahead"
	| "past"
	| "early"
	| "unknown"
	| "over"
	| "hidden";

const MARK_OF: { readonly [S in PaceState]: Mark } = {
	unknown: "unknown",
	notStarted: "early",
	early: "early",
	behind: "behind",
	onPace: "onPace",
	ahead: "ahead",
	reached: "past",
	missed: "behind",
};

/** Under a ceiling nothing is missing and nothing is past it: a mark is over it, or on this side. */
export function markOf(state: PaceState, direction?: Direction): Mark {
	const mark = MARK_OF[state];
	if (direction !== "atMost") return mark;
	if (mark === "behind") return "over";
	return mark === "ahead" || mark === "past" ? "onPace" : mark;
}

/** One path of a glyph. Without a stroke it is filled; both in the colour of the words beside it. */
export interface GlyphPath {
	d: string;
	stroke?: number;
	dash?: string;
}

const DASHED: GlyphPath[] = [{ d: "M0 6h17", stroke: 1.4, dash: "2.5 2.5" }];

/** The glyph of each mark in a view box of 18 × 12: a small bar with its tick or post. */
export const GLYPHS: { readonly [M in Mark]: readonly GlyphPath[] } = {
	behind: [
		{ d: "M0 4h6v4H0z" },
		{ d: "M6 4.5h7M6 7.5h7", stroke: 1, dash: "1.5 1.2" },
		{ d: "M13 1h2v10h-2z" },
	],
	onPace: [{ d: "M0 4h12v4H0z" }, { d: "M13 1h2v10h-2z" }],
	ahead: [{ d: "M0 4h7v4H0zM11 4h7v4h-7zM8 1h2v10H8z" }],
	past: [
		{ d: "M0 4h10v4H0zM14 4h4v4h-4zM11 0h2v12h-2z" },
		{ d: "M0 10.5h18", stroke: 1 },
	],
	early: [{ d: "M.5 4.5h16v3H.5z", stroke: 1 }],
	unknown: DASHED,
	over: [{ d: "M0 4h9v4H0zM12.5 4h2v4h-2zM15.5 4h2v4h-2zM9.5 3h2v9h-2z" }],
	hidden: DASHED,
};
