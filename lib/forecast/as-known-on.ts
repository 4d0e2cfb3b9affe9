import type { History, TrackedDeal } from "./sales-history.ts";

/**
 * True if the amounts of open deals may be read in a replay. A CRM that writes the amount when a deal is won, or takes it
 * away when it is lost, would tell by the amount alone how the deal ends. So: open deals carry one, and lost ones too.
 */
export function areAmountsKnownWhileOpen(
	histories: readonly History[],
): boolean {
	const deals = histories.flatMap((history) => history.deals);
	return (
		haveAmounts(deals.filter(({ close }) => close === Infinity)) &&
		haveAmounts(deals.filter((deal) => deal.close < Infinity && !deal.isWon))
	);
}

function haveAmounts(deals: readonly TrackedDeal[]): boolean {
	const priced = deals.filter(({ amount }) => amount !== null && amount > 0);
	return priced.length > deals.length / 2;
}

/**
 * A history as it stood on the morning of a day. A deal is there from the day after its start, won or lost from the day
 * after its close, open in between. What is only known of how it ended (stage, expected close, probability) is not known
 * while it is open, and not of deals that are open to this day either: else having none would tell that it closes.
 */
export function asKnownOn(
	history: History,
	day: number,
	areAmountsKnown: boolean,
): History {
	const deals: TrackedDeal[] = [];
	for (const deal of history.deals)
		if (deal.close < day) deals.push(deal);
		else if (deal.start !== null && deal.start < day)
			deals.push({
				id: deal.id,
				start: deal.start,
				close: Number.POSITIVE_INFINITY,
				isWon: false,
				amount: areAmountsKnown ? deal.amount : null,
				stage: null,
				expected: null,
				probability: null,
			});
	return { ...history, deals };
}
