import type { Deal } from "../model/deal.ts";
import type { PlainDate } from "../time/plain-date.ts";

/**
 * When each stage of a deal was seen, after it moved to another on `on`: what it leaves ends there, the new one begins. What
 * is written already stays, also a stage of no days; one nobody wrote down was seen since `seenFrom`. Undefined where no
 * stage was ever seen.
 */
export function stageHistoryOf(
	{ stage, stageHistory = [] }: Pick<Deal, "stage" | "stageHistory">,
	next: string | undefined,
	{ on, seenFrom }: { on: PlainDate; seenFrom: PlainDate },
): Deal["stageHistory"] {
	if (stage === next) return stageHistory.length ? stageHistory : undefined;
	const history = stageHistory.map((seen) => ({ ...seen, to: seen.to ?? on }));
	const last = stageHistory.at(-1);
	if (stage !== undefined && last?.stage !== stage)
		history.push({ stage, from: last ? (last.to ?? on) : seenFrom, to: on });
	return next === undefined
		? history.length
			? history
			: undefined
		: [...history, { stage: next, from: on }];
}
