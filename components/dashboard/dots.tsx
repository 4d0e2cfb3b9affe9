import type { Figure as Measured } from "../../lib/kpi/figure.ts";

/** Shares on one axis from none to all, each a dot on the line of its interval: filled the one meant, hollow what it is beside. */
export function Dots({
	sides,
}: {
	sides: readonly { figure: Measured; is: "one" | "other" }[];
}) {
	return (
		<span class="share-dots" aria-hidden="true">
			{sides.map(({ figure: { value, low = value, high = value }, is }) => (
				<span key={is} class={is}>
					{value !== null && low !== null && high !== null && (
						<>
							<i
								class="reach"
								style={{
									left: `${low * 100}%`,
									width: `${(high - low) * 100}%`,
								}}
							/>
							<i class="dot" style={{ left: `${value * 100}%` }} />
						</>
					)}
				</span>
			))}
		</span>
	);
}
