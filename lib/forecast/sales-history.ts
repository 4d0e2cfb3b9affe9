import { dayNumber, type PlainDate } from "../time/plain-date.ts";

/**
 * A deal that was decided, or anything else that is counted on its day: an activity, a lead or a credit note is a win
 * without a start. Amounts are minor units of one currency for everybody, or the count (1, or a share) for counted goals.
 */
export interface ClosedDeal {
	closedOn: PlainDate;
	isWon: boolean;
	/** Null: unknown. */
	amount: number | null;
	/** First contact, else creation; null: unknown. */
	startedOn: PlainDate | null;
	stage: string | null;
}

export interface OpenDeal {
	id: string;
	amount: number | null;
	startedOn: PlainDate | null;
	expectedCloseOn: PlainDate | null;
	stage: string | null;
	/** The deal's own, 0 to 1. */
	probability: number | null;
}

/** What a scope has sold, and what it may sell. */
export interface SalesHistory {
	/** How many sellers the scope is. */
	sellers: number;
	/** Activities come by the day: what one day brought is redrawn as a whole. Default: deals, each for itself. */
	isByDay?: boolean;
	closed: readonly ClosedDeal[];
	open: readonly OpenDeal[];
}

/** A deal on the number line of days; an open one closes at Infinity. */
export interface TrackedDeal {
	id: string | null;
	start: number | null;
	close: number;
	isWon: boolean;
	amount: number | null;
	stage: string | null;
	expected: number | null;
	probability: number | null;
}

/** A scope's history made ready to be asked many times. */
export interface History {
	sellers: number;
	isByDay: boolean;
	deals: readonly TrackedDeal[];
}

/** A start after the close is a data error (all rows of a CRM entered on one day): it is unknown. */
export function historyOf(sales: SalesHistory): History {
	const isByDay = sales.isByDay ?? false;
	const closed = sales.closed.map((deal): TrackedDeal => {
		const close = dayNumber(deal.closedOn);
		const start = deal.startedOn === null ? null : dayNumber(deal.startedOn);
		return {
			id: null,
			start: start !== null && start <= close ? start : null,
			close,
			isWon: deal.isWon,
			amount: deal.amount,
			stage: deal.stage,
			expected: null,
			probability: null,
		};
	});
	const open = sales.open.map(
		(deal): TrackedDeal => ({
			id: deal.id,
			start: deal.startedOn === null ? null : dayNumber(deal.startedOn),
			close: Number.POSITIVE_INFINITY,
			isWon: false,
			amount: deal.amount,
			stage: deal.stage,
			expected:
				deal.expectedCloseOn === null ? null : dayNumber(deal.expectedCloseOn),
			probability: deal.probability,
		}),
	);
	return {
		sellers: sales.sellers,
		isByDay,
		deals: [...(isByDay ? joinedByDay(closed) : closed), ...open],
	};
}

/** One entry a day, of everything that day brought. */
function joinedByDay(wins: readonly TrackedDeal[]): TrackedDeal[] {
	const days = new Map<number, TrackedDeal>();
	for (const win of wins) {
		const day = days.get(win.close);
		if (day) day.amount = (day.amount ?? 0) + (win.amount ?? 0);
		else days.set(win.close, { ...win });
	}
	return [...days.values()];
}

/** What the day before had already brought. */
export const isClosedBy = (deal: TrackedDeal, day: number): boolean =>
	deal.close < day;

export const isOpenOn = (deal: TrackedDeal, day: number): boolean =>
	deal.close >= day && (deal.start === null || deal.start < day);
