import type { Deal } from "../model/deal.ts";
import { daysBetween, type PlainDate } from "../time/plain-date.ts";
import { quantile } from "./quantile.ts";
import { FEWEST_CYCLES } from "./stale.ts";

type Staged = Pick<
	Deal,
	"stage" | "stageHistory" | "createdOn" | "closedOn" | "firstContactOn"
>;

/** How long a deal stood in a stage; `isAtLeast`: it was there already when it was first seen. */
export interface Stay {
	stage: string;
	days: number;
	isAtLeast: boolean;
}

/**
 * How long a deal has stood in its stage on as-of. What was seen first may have begun before, unless the deal was created
 * that very day: then it is at least so long. Null where no stage is known, or none was seen yet on as-of. `seenFrom`: since
 * when the deal is known here, for one whose stage has never moved.
 */
export function stayOn(
	asOf: PlainDate,
	deal: Staged,
	seenFrom: PlainDate,
): Stay | null {
	const history = deal.stageHistory ?? [];
	if (history.length === 0)
		return deal.stage === undefined || seenFrom > asOf
			? null
			: {
					stage: deal.stage,
					days: daysBetween(seenFrom, asOf),
					isAtLeast: deal.createdOn !== seenFrom,
				};
	const at = history.findLastIndex(
		({ from, to }) => from <= asOf && (!to || asOf < to),
	);
	const now = history[at];
	return now
		? {
				stage: now.stage,
				days: daysBetween(now.from, asOf),
				isAtLeast: at === 0 && deal.createdOn !== now.from,
			}
		: null;
}

/**
 * How long a deal that was won stood in each of its stages, by what was seen from beginning to end: of one that was there
 * already when first seen nothing exact is known, and it is left out. The last stage ends when the deal was won; a stage of
 * winning itself ("Won", entered that day) is none it waited in. A stage it came back to counts its days together.
 */
export function staysOfWon(deal: Staged): Stay[] {
	const { stageHistory = [], closedOn, createdOn } = deal;
	const days = new Map<string, number>();
	const cut = new Set<string>();
	for (const [at, { stage, from, to = closedOn }] of stageHistory.entries()) {
		if (!to || to < from) continue;
		if (closedOn !== undefined && from >= closedOn) continue;
		if (at === 0 && createdOn !== from) cut.add(stage);
		const end = closedOn !== undefined && to > closedOn ? closedOn : to;
		days.set(stage, (days.get(stage) ?? 0) + daysBetween(from, end));
	}
	return [...days]
		.filter(([stage]) => !cut.has(stage))
		.map(([stage, days]) => ({ stage, days, isAtLeast: false }));
}

/** How long deals that were won stood in a stage: the median, within how many days 8 of 10 had left it, and how many tell. */
export interface UsualStay {
	median: number;
	p80: number;
	n: number;
}

/** The usual stay by stage; none of a stage that fewer than five won deals tell of. */
export function usualStays(won: readonly Staged[]): Map<string, UsualStay> {
	const byStage = Map.groupBy(won.flatMap(staysOfWon), ({ stage }) => stage);
	const usual = new Map<string, UsualStay>();
	for (const [stage, stays] of byStage) {
		const days = stays.map((stay) => stay.days);
		const median = quantile(days, 50);
		const p80 = quantile(days, 80);
		if (days.length >= FEWEST_CYCLES && median !== null && p80 !== null)
			usual.set(stage, { median, p80, n: days.length });
	}
	return usual;
}
