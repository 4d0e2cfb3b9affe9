/** What a number is measured in. */
export type Unit = "money" | "count" | "rate" | "days";

/** Why a figure is unknown, or what was left out of it. Each code has a text in every language. */
export type ReasonCode =
	| "noRecords"
	| "noClosedDeals"
	| "noWonDeals"
	| "noAmounts"
	| "noCycle"
	| "noExchangeRate"
	| "undated"
	| "creditNote"
	| "zeroAmount"
	| "noAmount"
	| "cycleNegative"
	| "cycleFromCreation"
	| "cycleUnknown";

export interface Reason {
	code: ReasonCode;
	/** How many records it concerns, where that is known. */
	count?: number;
	/** The currencies a rate is missing for, and the month. */
	currency?: string;
	month?: string;
}

/** One measured number. Unknown is `value: null` with a reason: never 0, never NaN. */
export interface Figure {
	/** Money in minor units of `currency`; a count (a shared deal counts by its share); a rate as a fraction; days. */
	value: number | null;
	unit: Unit;
	currency?: string;
	/** Why the value is unknown. */
	reason?: Reason;
	/** How many records it rests on. */
	n?: number;
	/** A proportion's 95 % Wilson interval. */
	low?: number;
	high?: number;
	/** Further readings of the same records, in the same unit: `median`, `p80`, `p90`. */
	also?: { [reading: string]: number };
	/** Records that were counted apart, with the reason. */
	leftOut?: Reason[];
}
