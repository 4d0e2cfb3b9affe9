import { dayShort } from "../../lib/format.ts";

/** A day with its year; nothing where there is none. */
export function Day({ on }: { on: string | null | undefined }) {
	return on ? (
		<>
			{dayShort(on)} <span>{on.slice(0, 4)}</span>
		</>
	) : null;
}
