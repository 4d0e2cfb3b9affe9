import { t } from "../lib/text/text.ts";
import type { CurveLine, CurveProps } from "./curve.tsx";
import {
	fanOf,
	isInParts,
	LINES,
	labelOf,
	lineAt,
	linesOf,
	nameOf,
	PAINTED,
	rulesOf,
	shortOf,
	splitsOf,
	topOf,
} from "./curve-axes.ts";
import { FACE, round, type Svg, type Tones, widthOf, words } from "./svg.tsx";

const TOP = 14;
const RIGHT = 20;
const BOTTOM = 24;

export type CurveSvgProps = Pick<
	CurveProps,
	| "days"
	| "asOf"
	| "target"
	| "fan"
	| "unit"
	| "currency"
	| "title"
	| "summary"
	| "names"
>;

/**
 * A goal's period day by day as a drawing: the same lines as on the page. `isAlone`: in a file of its own, so it stands on
 * paper, with its title, and `subject` under it, and its legend.
 */
export function curveSvg(
	props: CurveSvgProps,
	{
		width,
		height,
		tones,
		isAlone = false,
		subject,
	}: {
		width: number;
		height: number;
		tones: Tones;
		isAlone?: boolean;
		subject?: string;
	},
): Svg {
	const { days, asOf, target, fan, title, summary } = props;
	const last = Math.max(1, days.length - 1);
	const asOfAt = days.findIndex(({ day }) => day === asOf);
	const highest = topOf(props) * 1.12;
	const rules = rulesOf(0, highest, props);
	const labels = rules.map((each) => (each ? shortOf(each, props) : ""));
	const margin = isAlone ? 24 : 0;
	const head = isAlone ? 24 + (subject ? 18 : 0) + 24 : 0;
	const left =
		margin + 12 + Math.max(0, ...labels.map((each) => widthOf(each)));
	const top = margin + head + TOP;
	const right = width - margin - RIGHT;
	const bottom = height - margin - BOTTOM;
	const xOf = (at: number) => round(left + (at / last) * (right - left));
	const yOf = (value: number) =>
		round(bottom - (value / highest) * (bottom - top));
	const line = (
		d: string,
		stroke: string,
		strokeWidth: number,
		dash?: string,
	): Svg[] =>
		d === ""
			? []
			: [
					{
						tag: "path",
						at: {
							d,
							fill: "none",
							stroke,
							"stroke-width": strokeWidth,
							...(dash && { "stroke-dasharray": dash }),
						},
					},
				];
	const inParts = isInParts(props);
	const through = (value: (at: number) => number | null, isStepped = false) => {
		let d = "";
		let isDown = false;
		for (let at = 0; at < days.length - (inParts ? 1 : 0); at++) {
			const here = value(at);
			if (here === null) {
				isDown = false;
				continue;
			}
			// A week or a month is as wide as it is long, also beside one nothing is known of.
			if (inParts)
				d += `${isDown ? `V${yOf(here)}` : `M${xOf(at)} ${yOf(here)}`}H${xOf(at + 1)}`;
			else
				d += !isDown
					? `M${xOf(at)} ${yOf(here)}`
					: isStepped
						? `H${xOf(at)}V${yOf(here)}`
						: `L${xOf(at)} ${yOf(here)}`;
			isDown = true;
		}
		// A single point is no line.
		return /[LH]/.test(d) ? d : "";
	};
	const done = asOfAt < 0 ? null : (days[asOfAt]?.done ?? null);
	const lines = linesOf(props).flatMap((name) => {
		const d = through((at) => {
			const day = days[at];
			return day ? lineAt(day, name) : null;
		}, LINES[name].isStepped);
		return d === "" ? [] : [{ name, d }];
	});
	const outline = fanOf(props)
		.map(({ at, value }) => `${xOf(at)} ${yOf(value)}`)
		.join("L");
	return {
		tag: "svg",
		at: {
			width,
			height,
			viewBox: `0 0 ${width} ${height}`,
			role: "img",
			"aria-label": summary,
			"font-family": FACE,
		},
		within: [
			{ tag: "title", within: [title] },
			{ tag: "desc", within: [summary] },
			...(isAlone
				? [
						box(0, 0, width, height, tones("paper")),
						words(title, margin, margin + 16, {
							fill: tones("ink"),
							size: 16,
							weight: 600,
						}),
						...(subject
							? [
									words(subject, margin, margin + 36, {
										fill: tones("muted"),
										size: 13,
									}),
								]
							: []),
						...legend(
							lines.map(({ name }) => name),
							props,
							{ right, y: margin + head - 6, tones },
						),
					]
				: []),
			...(days.length > 100
				? []
				: days.flatMap(({ isWorkday }, at) =>
						isWorkday || at === days.length - 1
							? []
							: [
									box(
										xOf(at),
										top,
										xOf(at + 1) - xOf(at),
										bottom - top,
										tones("sunk"),
									),
								],
					)),
			...(fan && outline
				? [
						{
							tag: "path" as const,
							at: { d: `M${outline}Z`, fill: tones("soft") },
						},
						...line(
							`M${xOf(days.length - 1)} ${yOf(fan.low)}V${yOf(fan.high)}`,
							tones("accent"),
							1.5,
						),
					]
				: []),
			...rules.flatMap((rule, at) => [
				...line(
					`M${left} ${yOf(rule)}H${right}`,
					tones(rule === 0 ? "edge" : "line"),
					1,
				),
				words(labels[at] ?? "", left - 8, yOf(rule) + 4, {
					fill: tones("muted"),
					anchor: "end",
				}),
			]),
			...splitsOf(props, asOfAt).map((at) =>
				words(labelOf(props, days[at]), xOf(at), bottom + 18, {
					fill: tones(at === asOfAt ? "ink" : "muted"),
					weight: at === asOfAt ? 600 : 400,
					anchor: "middle",
				}),
			),
			...PAINTED.flatMap((name) => {
				const { tone, width, dash } = LINES[name];
				const d = lines.find((each) => each.name === name)?.d ?? "";
				return line(d, tones(tone), width, dash?.join(" "));
			}),
			...(target === undefined
				? []
				: [
						...line(`M${left} ${yOf(target)}H${right}`, tones("ink"), 1.5),
						words(
							t("curve.goal", { amount: shortOf(target, props) }),
							left + 4,
							yOf(target) - 4,
							{ fill: tones("ink"), halo: tones("paper") },
						),
					]),
			...(done === null
				? []
				: [
						{
							tag: "circle" as const,
							at: {
								cx: xOf(asOfAt),
								cy: yOf(done),
								r: 4,
								fill: tones("accent"),
								stroke: tones("paper"),
								"stroke-width": 1.5,
							},
						},
					]),
		],
	};
}

/** Samples, above right, of what there is; what was done stands last, before it the fan. */
function legend(
	lines: readonly CurveLine[],
	props: Pick<CurveSvgProps, "names" | "fan">,
	{ right, y, tones }: { right: number; y: number; tones: Tones },
): Svg[] {
	let at = right;
	const sample = (name: string, draw: (x: number) => Svg): Svg[] => {
		const start = at - widthOf(name);
		at = start - 28 - 16;
		return [
			draw(round(start - 28)),
			words(name, start, y, { fill: tones("muted") }),
		];
	};
	return [
		...(props.fan
			? sample(t("outlook.range"), (x) => box(x, y - 8, 20, 8, tones("soft")))
			: []),
		...PAINTED.filter((line) => lines.includes(line)).flatMap((line) => {
			const { tone, width, dash } = LINES[line];
			return sample(nameOf(line, props), (x) => ({
				tag: "path",
				at: {
					d: `M${x} ${y - 4}H${round(x + 20)}`,
					fill: "none",
					stroke: tones(tone),
					"stroke-width": width,
					...(dash && { "stroke-dasharray": dash.join(" ") }),
				},
			}));
		}),
	];
}

function box(
	x: number,
	y: number,
	width: number,
	height: number,
	fill: string,
): Svg {
	return {
		tag: "rect",
		at: { x, y, width: round(width), height: round(height), fill },
	};
}
