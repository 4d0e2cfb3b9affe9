import {
	type BarLabel,
	type BarPart,
	type BarValues,
	barParts,
	placeLabels,
} from "./bar-shape.ts";
import { FACE, round, type Svg, type Tones, words } from "./svg.tsx";

/** How far a tick hangs under a bar, and a post stands over it. */
const OVER = 6;
const UNDER = 5;
const LABEL = 20;

/** Where the bars' hatching is kept, for every bar of a page. */
export function hatching(id: string, tones: Tones): Svg {
	return {
		tag: "pattern",
		at: {
			id,
			width: 4,
			height: 4,
			patternUnits: "userSpaceOnUse",
			patternTransform: "rotate(45)",
		},
		within: [
			{
				tag: "rect",
				at: { width: 4, height: 4, fill: tones("paper") },
			},
			{ tag: "rect", at: { width: 1.5, height: 4, fill: tones("warn") } },
		],
	};
}

/**
 * A goal's bar as a drawing: the same parts in the same order as on the page, from `x` on. Without labels it is
 * `height + 11` high, with them 20 more above and below.
 */
export function barSvg(
	bar: BarValues,
	{
		x = 0,
		y = 0,
		width,
		height,
		end,
		tones,
		hatch,
		labels = [],
	}: {
		x?: number;
		y?: number;
		width: number;
		height: number;
		/** Where the axis ends, in per cent of the goal. */
		end: number;
		tones: Tones;
		/** The id of the hatching. */
		hatch: string;
		labels?: readonly BarLabel[];
	},
): Svg {
	const top = y + OVER + (labels.length > 0 ? LABEL : 0);
	const at = (share: number) => round(x + (share / 100) * width);
	const rect = (
		{ from, to }: Pick<BarPart, "from" | "to">,
		fill: string,
		more: { readonly [attribute: string]: string | number } = {},
	): Svg => ({
		tag: "rect",
		at: {
			x: at(from),
			y: top,
			width: round(at(to) - at(from)),
			height,
			fill,
			...more,
		},
	});
	const upright = (share: number, above: number, below: number): Svg => ({
		tag: "rect",
		at: {
			x: round(at(share) - 1),
			y: top - above,
			width: 2,
			height: height + above + below,
			fill: tones("ink"),
			stroke: tones("paper"),
			"stroke-width": 3,
			"paint-order": "stroke",
		},
	});
	const drawn = (part: BarPart): Svg[] => {
		switch (part.name) {
			case "track":
				return bar.mark === "unknown"
					? [
							rect(part, "none", {
								stroke: tones("edge"),
								"stroke-dasharray": "3 3",
							}),
						]
					: [rect(part, tones("track"), { class: "track" })];
			case "band":
				return [
					rect(part, tones("soft"), { class: "band" }),
					...[part.from, part.to].map(
						(share): Svg => ({
							tag: "rect",
							at: {
								x: round(at(share) - 0.5),
								y: top,
								width: 1,
								height,
								fill: tones("accent"),
							},
						}),
					),
				];
			case "gap":
			case "excess":
				return [rect(part, `url(#${hatch})`)];
			case "fill":
				return [rect(part, tones("accent"))];
			case "ghost":
				return [rect(part, tones("paper"), { stroke: tones("accent") })];
			case "run":
				return [
					{
						tag: "circle",
						at: {
							cx: at(part.from),
							cy: top + height / 2,
							r: 3,
							fill: tones("accent"),
						},
					},
				];
			case "due":
				return [upright(part.from, 2, UNDER)];
			case "post":
				return [
					bar.isAtMost
						? upright(part.from, 0, OVER)
						: upright(part.from, OVER, 0),
				];
		}
	};
	return {
		tag: "g",
		within: [
			...barParts(bar, end).flatMap(drawn),
			...placeLabels(labels, width, bar.isAtMost).map(({ text, row, middle }) =>
				words(
					text,
					x + middle,
					row === "over" ? top - OVER - 6 : top + height + UNDER + 15,
					{ fill: tones("muted"), anchor: "middle" },
				),
			),
		],
	};
}

/** A bar in a file of its own: title, the sentence about it, and the bar with its words. */
export function barPicture(
	bar: BarValues,
	{
		title,
		subject,
		sentence,
		end,
		labels,
		tones,
		width = 960,
	}: {
		title: string;
		/** Whose it is, and how much is done. */
		subject: string;
		sentence: string;
		end: number;
		labels: readonly BarLabel[];
		tones: Tones;
		width?: number;
	},
): Svg {
	const margin = 24;
	const height = 168;
	const tone =
		bar.mark === "behind" || bar.mark === "over"
			? "warn"
			: bar.mark === "ahead" || bar.mark === "past"
				? "accent"
				: "ink";
	return {
		tag: "svg",
		at: {
			width,
			height,
			viewBox: `0 0 ${width} ${height}`,
			role: "img",
			"font-family": FACE,
		},
		within: [
			{ tag: "title", within: [title] },
			{ tag: "desc", within: [`${subject}. ${sentence}`] },
			{ tag: "defs", within: [hatching("hatch", tones)] },
			{ tag: "rect", at: { width, height, fill: tones("paper") } },
			words(title, margin, 40, {
				fill: tones("ink"),
				size: 16,
				weight: 600,
			}),
			words(subject, margin, 60, { fill: tones("muted"), size: 13 }),
			words(sentence, width - margin, 40, {
				fill: tones(tone),
				size: 15,
				weight: 500,
				anchor: "end",
			}),
			barSvg(bar, {
				x: margin,
				y: 72,
				width: width - 2 * margin,
				height: 20,
				end,
				tones,
				hatch: "hatch",
				labels,
			}),
		],
	};
}
