import { useId } from "preact/hooks";
import { type RingState, type RingTone, ringStrokes } from "../lib/ring.ts";

const TONES: { readonly [T in RingTone]: string } = {
	done: "var(--accent)",
	missing: "var(--warn)",
	rest: "var(--edge)",
};

/** The toolbar's ring in the page's own colours. The words beside it say the same, so it is decoration. */
export function RingIcon({ ring, size }: { ring: RingState; size: number }) {
	const mask = useId();
	const strokes = ringStrokes(ring, size);
	const cut = strokes.find((stroke) => stroke.shape === "line" && stroke.cuts);
	const middle = size / 2;
	return (
		<svg
			class="ring"
			width={size}
			height={size}
			viewBox={`0 0 ${size} ${size}`}
			fill="none"
			aria-hidden="true"
		>
			{cut?.shape === "line" && (
				<mask
					id={mask}
					maskUnits="userSpaceOnUse"
					x="0"
					y="0"
					width={size}
					height={size}
				>
					<path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
					<path
						d={`M${cut.x1} ${cut.y1}L${cut.x2} ${cut.y2}`}
						stroke="#000"
						stroke-width={cut.width}
					/>
				</mask>
			)}
			<g mask={cut ? `url(#${mask})` : undefined}>
				{strokes.map((stroke) =>
					stroke.shape === "arc" ? (
						<circle
							key={`${stroke.tone}${stroke.from}`}
							cx={middle}
							cy={middle}
							r={stroke.radius}
							stroke={TONES[stroke.tone]}
							stroke-width={stroke.width}
							stroke-opacity={stroke.opacity}
							// An arc is a dash of its own length; only the gap and the rest are dashed themselves, and there it is enough.
							pathLength={stroke.dash ? undefined : 1}
							stroke-dasharray={
								stroke.dash
									? dashes(
											stroke.dash,
											(stroke.to - stroke.from) * 2 * Math.PI * stroke.radius,
											2 * Math.PI * stroke.radius,
										)
									: `${stroke.to - stroke.from} 1`
							}
							transform={`rotate(${stroke.from * 360 - 90} ${middle} ${middle})`}
						/>
					) : null,
				)}
			</g>
			{strokes.map((stroke) =>
				stroke.shape === "line" && !stroke.cuts ? (
					<path
						key={`${stroke.x1} ${stroke.y1}`}
						d={`M${stroke.x1} ${stroke.y1}L${stroke.x2} ${stroke.y2}`}
						stroke={TONES[stroke.tone]}
						stroke-width={stroke.width}
					/>
				) : stroke.shape === "dot" ? (
					<circle
						key="dot"
						cx={middle}
						cy={middle}
						r={stroke.radius}
						fill={TONES[stroke.tone]}
					/>
				) : null,
			)}
		</svg>
	);
}

/** A dash pattern that is spent after `length` of a circle `around` long. */
function dashes(
	[line, space]: readonly [number, number],
	length: number,
	around: number,
): string {
	const pattern: number[] = [];
	let spent = 0;
	while (spent < length) {
		const each = Math.min(line, length - spent);
		pattern.push(each, space);
		spent += line + space;
	}
	pattern[pattern.length - 1] = around;
	return pattern.join(" ");
}
