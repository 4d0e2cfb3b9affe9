import type { Id } from "../model/record.ts";
import { FACT, type Fact, MARK } from "../tally/fact.ts";

/** Fewer decided deals than this say too little about a stage. */
const FEWEST_DECIDED = 10;

/** How many deals' worth the scope's win rate weighs beside a stage's own record. */
const PRIOR = 10;

/** Of the decided deals, how many were won. */
interface Decided {
	won: number;
	n: number;
}

/**
 * How likely an open deal is to be won, 0 to 1, judged by a scope's history:
 *
 * 1. its stage's own win share, shrunk towards the scope's win rate p₀: (won + 10·p₀) ÷ (n + 10), where at least 10 decided
 *    deals stand in that stage, won and lost ones among them;
 * 2. else what the CRM says of the deal;
 * 3. else the scope's win rate, won ÷ (won + lost).
 *
 * Null where there is none of these. Each decided deal counts once and whole, whoever shares it; a credit note is no deal.
 *
 * The stage goes first because many CRMs say the same of every open deal. It must have been left both ways because many
 * move each won deal to a stage of its own ("Won"): what stays behind was only ever lost, which says how they file, not
 * how they sell.
 */
export function chancesOf(
	history: readonly Fact[],
): (open: Fact) => number | null {
	const decided = new Map<Id, { isWon: boolean; stage: string | null }>();
	for (const [day, kind, id, , , , , , stage, , , marks] of history) {
		if (kind !== FACT.dealWon && kind !== FACT.dealLost) continue;
		if (day === "" || marks & MARK.creditNote) continue;
		decided.set(id, { isWon: kind === FACT.dealWon, stage });
	}

	const all: Decided = { won: 0, n: 0 };
	const stages = new Map<string, Decided>();
	for (const { isWon, stage } of decided.values()) {
		count(all, isWon);
		if (stage === null) continue;
		const own = stages.get(stage) ?? { won: 0, n: 0 };
		count(own, isWon);
		stages.set(stage, own);
	}
	const winRate = all.n > 0 ? all.won / all.n : null;

	return ([, , , , , , , , stage, , , , , , chance]) => {
		const { won, n } = stages.get(stage ?? "") ?? { won: 0, n: 0 };
		const isKnown = n >= FEWEST_DECIDED && won > 0 && won < n;
		if (isKnown && winRate !== null)
			return (won + PRIOR * winRate) / (n + PRIOR);
		return chance ?? winRate;
	};
}

function count(of: Decided, isWon: boolean): void {
	of.n++;
	if (isWon) of.won++;
}
