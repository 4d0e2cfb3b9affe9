import { GLYPHS, type Mark } from "../lib/words/pace-mark.ts";

/** The small bar beside a sentence. It says what the sentence says, so it is decoration. */
export function PaceGlyph({ mark }: { mark: Mark }) {
	return (
		<svg width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
			{GLYPHS[mark].map((path) => (
				<path
					key={path.d}
					d={path.d}
					fill={path.stroke ? "none" : "currentColor"}
					stroke={path.stroke ? "currentColor" : undefined}
					stroke-width={path.stroke}
					stroke-dasharray={path.dash}
				/>
			))}
		</svg>
	);
}
