import { figureText } from "../lib/format.ts";
import type { Figure } from "../lib/kpi/figure.ts";
import { FACE, round, type Svg, type Tones, words } from "./svg.tsx";

/** What earlier periods came to against the post of a target, as a drawing in a file of its own. */
export function periodsPicture({
	periods,
	target,
	direction,
	title,
	subject,
	tones,
	width = 720,
	height = 360,
}: {
	/** The oldest first. */
	periods: readonly { short: string; name: string; figure: Figure }[];
	target: Figure;
	direction: "atLeast" | "atMost";
	title: string;
	subject: string;
	tones: Tones;
	width?: number;
	height?: number;
}): Svg {
	const margin = 24;
	const post = target.value;
	const top = 96;
	const bottom = height - margin - 24;
	const most =
		Math.max(post ?? 0, ...periods.map(({ figure }) => figure.value ?? 0)) || 1;
	const step = (width - 2 * margin) / Math.max(1, periods.length);
	const yOf = (value: number) =>
		round(bottom - (Math.max(0, value) / most) * (bottom - top));
	const isMet = (value: number) =>
		post !== null && (direction === "atMost" ? value <= post : value >= post);
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
			{
				tag: "desc",
				within: [
					`${subject}. ${periods
						.map(({ name, figure }) => `${name}: ${figureText(figure)}`)
						.join("; ")}`,
				],
			},
			{ tag: "rect", at: { width, height, fill: tones("paper") } },
			words(title, margin, 40, {
				fill: tones("ink"),
				size: 16,
				weight: 600,
			}),
			words(subject, margin, 60, { fill: tones("muted"), size: 13 }),
			...periods.flatMap(({ short, figure }, at): Svg[] => {
				const left = margin + at * step;
				const middle = left + step / 2;
				const { value } = figure;
				return [
					...(value === null
						? [
								words("–", middle, bottom - 6, {
									fill: tones("muted"),
									anchor: "middle",
								}),
							]
						: [
								{
									tag: "rect" as const,
									at: {
										x: round(left + step * 0.15),
										y: yOf(value),
										width: round(step * 0.7),
										height: round(bottom - yOf(value)),
										fill: tones(isMet(value) ? "accent" : "soft"),
										stroke: tones("accent"),
									},
								},
							]),
					words(short, middle, bottom + 18, {
						fill: tones("muted"),
						anchor: "middle",
					}),
				];
			}),
			{
				tag: "path",
				at: {
					d: `M${margin} ${bottom}H${width - margin}`,
					stroke: tones("edge"),
				},
			},
			...(post === null
				? []
				: [
						{
							tag: "path" as const,
							at: {
								d: `M${margin} ${yOf(post)}H${width - margin}`,
								stroke: tones("ink"),
								"stroke-width": 2,
							},
						},
						words(figureText(target, { bare: true }), margin, yOf(post) - 6, {
							fill: tones("ink"),
						}),
					]),
		],
	};
}
