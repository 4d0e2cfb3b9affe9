import type { Id } from "../model/record.ts";
import { FACT, type Fact, MARK } from "../tally/fact.ts";
import { amountIn } from "./amounts.ts";
import { entryOf } from "./clv.ts";
import type { Reason } from "./figure.ts";
import type { Evidence, KpiContext } from "./kpi.ts";
import { wholeParts } from "./whole-parts.ts";

/** What a customer did between two spans. */
export const customerMoves = [
	"new",
	"again",
	"grown",
	"same",
	"shrunk",
	"lost",
	"nobody",
] as const;
export type CustomerMove = (typeof customerMoves)[number];

/** How much of the difference the customers who made one move made together. Money in minor units. */
export interface CustomerPart {
	move: CustomerMove;
	/** How many they are; of deals without a customer, none. */
	customers: number;
	before: number;
	after: number;
	/** After − before. The parts of a bridge add up to the difference exactly. */
	minor: number;
	/** The customers whose revenue moved the most, those first; `minor` rounded by itself. */
	most: { customer: Id; minor: number }[];
}

/** So many customers of a move are named. */
const NAMED = 5;

/**
 * Which customers the difference in revenue between two spans comes from: `new` bought for the first time ever in the later
 * one; `again` had bought, but not in the earlier one; `grown`, `same` and `shrunk` bought in both; `lost` bought in the
 * earlier one alone; `nobody` are the deals that name no customer. Merged companies are one, and a credit note belongs to
 * its customer. Moves that nobody made are left out.
 *
 * `before` and `after` are both spans' won facts, `totals` their revenues: each span's parts are rounded by largest
 * remainder, so that they add up to it. Unknown where an exchange rate is missing.
 */
export function customerBridge(
	before: readonly Fact[],
	after: readonly Fact[],
	totals: { before: number; after: number },
	{ mergedInto }: Pick<Evidence, "mergedInto">,
	context: KpiContext,
): CustomerPart[] | { reason: Reason } {
	const customerOf = ([, , , , , , , , , other]: Fact) =>
		other === null ? null : (mergedInto.get(other) ?? other);
	const [was, is] = [before, after].map((facts) =>
		Map.groupBy(
			facts.filter(([day, kind]) => kind === FACT.dealWon && day !== ""),
			customerOf,
		),
	) as [Map<Id | null, Fact[]>, Map<Id | null, Fact[]>];
	const moves = new Map<
		CustomerMove,
		{ customer: Id | null; before: number; after: number }[]
	>();
	for (const customer of new Set([...was.keys(), ...is.keys()])) {
		const [earlier, later] = [was.get(customer), is.get(customer)];
		const from = amountIn((earlier ?? []).flatMap(entryOf), context);
		const to = amountIn((later ?? []).flatMap(entryOf), context);
		if ("reason" in from) return { reason: from.reason };
		if ("reason" in to) return { reason: to.reason };
		const isFirst = later?.some(([, , , , , , , , , , , marks]) =>
			Boolean(marks & MARK.firstWin),
		);
		const move: CustomerMove =
			customer === null
				? "nobody"
				: !earlier
					? isFirst
						? "new"
						: "again"
					: !later
						? "lost"
						: to.exact > from.exact
							? "grown"
							: to.exact < from.exact
								? "shrunk"
								: "same";
		const own = moves.get(move);
		const each = { customer, before: from.exact, after: to.exact };
		if (own) own.push(each);
		else moves.set(move, [each]);
	}
	const found = customerMoves.flatMap((move) => {
		const own = moves.get(move);
		return own ? [{ move, own }] : [];
	});
	const parts = (end: "before" | "after") =>
		wholeParts(
			found.map(({ own }) => own.reduce((sum, each) => sum + each[end], 0)),
			totals[end],
		);
	const [froms, tos] = [parts("before"), parts("after")];
	return found.map(({ move, own }, at) => {
		const [from, to] = [froms[at] ?? 0, tos[at] ?? 0];
		return {
			move,
			customers: move === "nobody" ? 0 : own.length,
			before: from,
			after: to,
			minor: to - from,
			most:
				move === "nobody" || move === "same"
					? []
					: own
							.map((each) => ({
								customer: each.customer ?? "",
								minor: Math.round(each.after - each.before),
							}))
							.sort((a, b) => Math.abs(b.minor) - Math.abs(a.minor))
							.slice(0, NAMED),
		};
	});
}
