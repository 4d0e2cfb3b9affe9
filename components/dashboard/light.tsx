/** How sure: filled is yes, half is partly, dashed is not yet. Always with words beside it. */
export function Light({ is }: { is: "yes" | "partly" | "no" }) {
	return (
		<svg
			class={is === "no" ? "light w" : "light"}
			width="14"
			height="14"
			viewBox="0 0 14 14"
			aria-hidden="true"
		>
			<circle
				cx="7"
				cy="7"
				r="5.75"
				fill={is === "yes" ? "var(--accent)" : "none"}
				stroke={is === "no" ? "currentColor" : "var(--accent)"}
				stroke-width="1.5"
				stroke-dasharray={is === "no" ? "2.6 1.9" : undefined}
			/>
			{is === "partly" && (
				<path d="M7 1.25a5.75 5.75 0 000 11.5z" fill="var(--accent)" />
			)}
		</svg>
	);
}
