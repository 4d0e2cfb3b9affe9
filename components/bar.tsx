import type { ComponentChildren } from "preact";
import {
	axisEnd,
	type BarLabel,
	type BarValues,
	barParts,
	placeLabels,
} from "./bar-shape.ts";

/**
 * A goal's bar. `end` is where the axis ends in per cent of the goal; bars of a list share one (`axisEnd`).
 * `label` says in words what it shows; absent where the same words stand beside it.
 */
export function Bar({
	bar,
	end = axisEnd([bar]),
	height,
	label,
}: {
	bar: BarValues;
	end?: number;
	height?: number;
	label?: string;
}) {
	const kinds = `bar ${bar.mark}${bar.isAtMost ? " most" : ""}${bar.isAbout ? " about" : ""}`;
	return (
		<div
			class={kinds}
			{...(label
				? { role: "img", "aria-label": label }
				: { "aria-hidden": true })}
			style={height ? { "--h": `${height}px` } : undefined}
		>
			{barParts(bar, end).map((part) => (
				<i
					key={part.name}
					class={part.name}
					style={{ left: `${part.from}%`, width: `${part.to - part.from}%` }}
				/>
			))}
		</div>
	);
}

/** A label of a bar, with what is drawn for it if that is more than its text. */
export interface AxisLabel extends BarLabel {
	drawn?: ComponentChildren;
}

/** A bar between its labels: the post's over it, the rest under it, as far as they have room on `width` px. */
export function LabelledBar({
	labels,
	width,
	...rest
}: Parameters<typeof Bar>[0] & {
	labels: readonly AxisLabel[];
	width: number;
}) {
	const placed = placeLabels(labels, width, rest.bar.isAtMost);
	const row = (name: "over" | "under") => (
		<div class="axis">
			{placed
				.filter((label) => label.row === name)
				.map((label) => (
					<span
						key={label.name}
						style={{ left: `${(label.middle / width) * 100}%` }}
					>
						{labels.find((each) => each.name === label.name)?.drawn ??
							label.text}
					</span>
				))}
		</div>
	);
	return (
		<>
			{row("over")}
			<div style={{ margin: "8px 0 7px" }}>
				<Bar {...rest} />
			</div>
			{row("under")}
		</>
	);
}
