import { isClosedBy, type TrackedDeal } from "./sales-history.ts";

/** Shares are shrunk with so many deals that fare as on the whole (kpis.md, "Probability"). */
const PRIOR_DEALS = 10;
/** A stage with fewer decided deals is not known well enough. */
const KNOWN_DEALS = 10;

/** How many deals were decided, and how many of them won. */
export interface Share {
	won: number;
	decided: number;
}

export interface WinShares {
	all: Share;
	stages: { [stage: string]: Share };
}

/** A credit note is no deal, and what has neither start nor stage may be no deal at all: only its win is known. */
export function winSharesOf(
	deals: readonly TrackedDeal[],
	asOf: number,
): WinShares {
	const shares: WinShares = { all: { won: 0, decided: 0 }, stages: {} };
	for (const deal of deals) {
		if (!isClosedBy(deal, asOf)) continue;
		if (deal.isWon && (deal.amount ?? 0) < 0) continue;
		count(shares.all, deal);
		if (deal.stage === null) continue;
		shares.stages[deal.stage] ??= { won: 0, decided: 0 };
		count(shares.stages[deal.stage] as Share, deal);
	}
	return shares;
}

function count(share: Share, { isWon }: TrackedDeal): void {
	share.decided++;
	if (isWon) share.won++;
}

/** (won + 10·p₀) ÷ (n + 10) */
export function shrunk({ won, decided }: Share, overall: number): number {
	return (won + PRIOR_DEALS * overall) / (decided + PRIOR_DEALS);
}

/**
 * The chance that a deal is won in the end: its stage's share, where deals of that stage were both won and lost, ten at
 * least (where a CRM moves what it wins to a stage of its own, the stages before it only hold what was lost, and their share
 * means nothing); else the deal's own; else the scope's win rate. Unknown (null) without any of them.
 */
export function winChance(
	deal: Pick<TrackedDeal, "stage" | "probability">,
	own: WinShares,
	everybody: WinShares,
): number | null {
	const stage = deal.stage === null ? undefined : everybody.stages[deal.stage];
	if (deal.stage !== null && stage && isKnown(stage))
		return shrunk(
			own.stages[deal.stage] ?? { won: 0, decided: 0 },
			stage.won / stage.decided,
		);
	if (deal.probability !== null) return deal.probability;
	const { won, decided } = everybody.all;
	return decided === 0 ? null : shrunk(own.all, won / decided);
}

function isKnown({ won, decided }: Share): boolean {
	return decided >= KNOWN_DEALS && won > 0 && won < decided;
}
