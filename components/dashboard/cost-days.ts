import type { Cost } from "../../lib/model/cost.ts";
import { t } from "../../lib/text/text.ts";
import {
	addDays,
	isPlainDate,
	type PlainDate,
	shiftMonths,
} from "../../lib/time/plain-date.ts";

type Recurring = NonNullable<Cost["recurring"]>;

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The days a cost covers, from its first and last, or why it cannot be those. Nothing is said about what is not written yet. */
export function readCostDays(
	from: string,
	last: string,
	recurring: Recurring | undefined,
): { from: PlainDate; to: PlainDate } | { problem?: string } {
	if (!isPlainDate(from) || !isPlainDate(last)) return {};
	const to = addDays(last, 1);
	if (to <= from) return { problem: t("costs.lastBeforeFrom") };
	const { every, until } = recurring ?? {};
	if (every && shiftMonths(from, MONTHS[every]) < to)
		return { problem: t("costs.overlaps") };
	if (until && until <= from) return { problem: t("costs.untilBeforeFrom") };
	return { from, to };
}
