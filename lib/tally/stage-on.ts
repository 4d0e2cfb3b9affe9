import type { Deal } from "../model/deal.ts";
import type { PlainDate } from "../time/plain-date.ts";

/**
 * The stage a deal stood at on a day, by what was seen of it; the day it moves it is where it moved to. Before anything was
 * seen it is taken to have stood at the first that was. Null where it stood at none.
 */
export function stageOn(
	seen: NonNullable<Deal["stageHistory"]>,
	day: PlainDate,
): string | null {
	const [first] = seen;
	if (first && day < first.from) return first.stage;
	return (
		seen.findLast(({ from, to }) => from <= day && (!to || day < to))?.stage ??
		null
	);
}
