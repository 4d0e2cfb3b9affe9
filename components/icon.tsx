/** 16 px line icons, only where a word would not fit or beside one. */
const ICONS = {
	down: "M4 6l4 4 4-4",
	up: "M4 10l4-4 4 4",
	undo: "M3 6h6.5a3.5 3.5 0 010 7H6M3 6l3-3M3 6l3 3",
	outside: "M6 3H3v10h10v-3M9 3h4v4M13 3L7.5 8.5",
	close: "M4 4l8 8M12 4l-8 8",
	earlier: "M10 4l-4 4 4 4",
	later: "M6 4l4 4-4 4",
} as const;

export function Icon({ name }: { name: keyof typeof ICONS }) {
	return (
		<svg
			class="icon"
			width="16"
			height="16"
			viewBox="0 0 16 16"
			aria-hidden="true"
		>
			<path d={ICONS[name]} />
		</svg>
	);
}
