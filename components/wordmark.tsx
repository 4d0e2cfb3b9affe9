/** The name, with the ring on its å. */
export function Wordmark() {
	return (
		<svg
			width="74"
			height="24"
			viewBox="0 0 136 45"
			fill="none"
			stroke="var(--ink)"
			stroke-width="4"
			role="img"
			aria-label="Målbar"
		>
			<path d="M3 42V17l11.5 15L26 17v25" stroke-linejoin="round" />
			<circle cx="43" cy="32.5" r="8.5" />
			<path d="M51.5 22v20M61.5 13v29M71.5 13v29M113.5 22v20M123 22v20" />
			<circle cx="80" cy="32.5" r="8.5" />
			<circle cx="105" cy="32.5" r="8.5" />
			<path d="M123 32c0-5 3.4-8.2 9-8" />
			<circle cx="43" cy="11" r="6" stroke="var(--soft)" stroke-width="3.4" />
			<path
				d="M43 5A6 6 0 1 1 38.38 14.82"
				stroke="var(--accent)"
				stroke-width="3.4"
			/>
		</svg>
	);
}
