import type { ComponentChildren } from "preact";

/** As large as a tile has room for. */
const SIZE = { width: 92, height: 32 };
/** Room for the last point and the line's own width. */
const EDGE = 4;

/** Where each value of a small curve lies, in px from above, and its baseline: nothing at all. Null: unknown, a gap. */
export function smallCurve(
	values: readonly (number | null)[],
	size = SIZE,
): {
	points: ({ x: number; y: number } | null)[];
	baseline: number;
} {
	const known = values.filter((value) => value !== null);
	const top = Math.max(0, ...known);
	const bottom = Math.min(0, ...known);
	const range = top - bottom || 1;
	const height = size.height - 2 * EDGE;
	const yOf = (value: number) => EDGE + ((top - value) / range) * height;
	const step = (size.width - 2 * EDGE) / Math.max(1, values.length - 1);
	return {
		points: values.map((value, at) =>
			value === null ? null : { x: EDGE + at * step, y: yOf(value) },
		),
		baseline: yOf(0),
	};
}

/** A figure over the periods up to now: a line over a baseline, and the last point. Nothing where nothing is seen to move. */
export function SmallCurve({
	values,
	label,
	size = SIZE,
}: {
	values: readonly (number | null)[];
	size?: { width: number; height: number };
	/** What it shows, in one sentence. */
	label: string;
}): ComponentChildren {
	const known = values.filter((value) => value !== null);
	if (known.length < 2 || known.every((value) => value === 0)) return null;
	const { points, baseline } = smallCurve(values, size);
	const last = points[points.length - 1];
	const path = points
		.map((point, at) =>
			point
				? `${points[at - 1] ? "L" : "M"}${point.x.toFixed(1)} ${point.y.toFixed(1)}`
				: "",
		)
		.join("");
	return (
		<svg
			class="small-curve"
			viewBox={`0 0 ${size.width} ${size.height}`}
			width={size.width}
			height={size.height}
			role="img"
			aria-label={label}
		>
			<line class="base" x1="0" x2={size.width} y1={baseline} y2={baseline} />
			<path d={path} />
			{last && <circle cx={last.x} cy={last.y} r="2.5" />}
		</svg>
	);
}
