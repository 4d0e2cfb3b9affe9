import type { Deal } from "../model/deal.ts";
import type { SalesHistory } from "./sales-history.ts";

/** What is read of a deal, whether it is a record or the draft of one. */
export type SoldDeal = Pick<
	Deal,
	| "owner"
	| "status"
	| "amount"
	| "stage"
	| "probability"
	| "createdOn"
	| "firstContactOn"
	| "expectedCloseOn"
	| "closedOn"
> & { id: string };

/**
 * Each owner's deals as a sales history, in the order owners come up: those in the currency most deals are in, as a sum of
 * others is no sum of theirs, and those whose amount is unknown. A closed deal without a day is left out.
 */
export function salesByOwner(
	deals: readonly SoldDeal[],
): Map<string, SalesHistory> {
	const currency = commonest(
		deals.flatMap(({ amount }) => amount?.currency ?? []),
	);
	const owners = Map.groupBy(
		deals.filter(({ amount }) => !amount || amount.currency === currency),
		({ owner }) => owner ?? "",
	);
	const sales = new Map<string, SalesHistory>();
	for (const [owner, own] of owners)
		sales.set(owner, {
			sellers: 1,
			closed: own.flatMap((deal) =>
				deal.status === "open" || !deal.closedOn
					? []
					: [
							{
								closedOn: deal.closedOn,
								isWon: deal.status === "won",
								amount: deal.amount?.minor ?? null,
								startedOn: startOf(deal),
								stage: deal.stage ?? null,
							},
						],
			),
			open: own.flatMap((deal) =>
				deal.status === "open"
					? [
							{
								id: deal.id,
								amount: deal.amount?.minor ?? null,
								startedOn: startOf(deal),
								expectedCloseOn: deal.expectedCloseOn ?? null,
								stage: deal.stage ?? null,
								probability: deal.probability ?? null,
							},
						]
					: [],
			),
		});
	return sales;
}

const startOf = ({ firstContactOn, createdOn }: SoldDeal) =>
	firstContactOn ?? createdOn ?? null;

function commonest(words: readonly string[]): string | undefined {
	const counts = Map.groupBy(words, (word) => word);
	return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
