import type { ComponentChildren } from "preact";

/** A text whose `{places}` are filled with what is drawn there: fields in a sentence, figures in a line. */
export function Filled({
	text,
	with: places,
}: {
	text: string;
	with: { readonly [place: string]: ComponentChildren };
}) {
	return (
		<>
			{text
				.split(/\{(\w+)\}/)
				.map((piece, at) => (at % 2 ? (places[piece] ?? null) : piece))}
		</>
	);
}
