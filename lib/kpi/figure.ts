/** What a number is measured in. */
export type Unit = "money" | "count" | "rate" | "days" | "months";

/** Why a figure is unknown, what was left out of it, or what to know about it. Each code has a text in every language. */
export const reasonCodes = [
	// Unknown
	"noRecords",
	"noClosedDeals",
	"noWonDeals",
	"noAmounts",
	"noLostAmounts",
	"noCycle",
	"noExchangeRate",
	"sumTooLarge",
	"noContacts",
	"noContactsOldEnough",
	"noLeads",
	"noCosts",
	"noNewCustomers",
	"noCustomers",
	"tooFewCustomers",
	"tooFewRepeatCustomers",
	"modelDoesNotFit",
	"noRevenueBefore",
	"noOpenDeals",
	"noGoal",
	"goalReached",
	"noRates",
	"emptyDenominator",
	"noBaseline",
	"noMemberGoals",
	"notAdditive",
	"tooLittleHistory",
	"noProducts",
	// Left out, or counted apart
	"undated",
	"creditNote",
	"zeroAmount",
	"noAmount",
	"cycleNegative",
	"cycleFromCreation",
	"cycleUnknown",
	"noCustomer",
	"noProduct",
	"contactTooRecent",
	// To know
	"contactedEarlier",
	"contactUnknown",
	"stillOpen",
	"dataBegins",
	"newFromZero",
	"negativeBase",
	"weekWithoutNamesake",
	"noChurnYet",
	"endedRecurring",
	"noProbability",
	"overdue",
	"dueEarlier",
	"dueLater",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

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
	/**
	 * Money in minor units of `currency`; a count (a shared deal counts by its share); a rate as a fraction (1.2 is 120 %);
	 * days; months.
	 */
	value: number | null;
	unit: Unit;
	currency?: string;
	/** Why the value is unknown. */
	reason?: Reason;
	/** How many records it rests on. */
	n?: number;
	/** A ratio's two numbers, in the unit of each: won and contacted, costs and new customers. */
	of?: { above: number; below: number };
	/** A proportion's 95 % Wilson interval. */
	low?: number;
	high?: number;
	/**
	 * Further readings of the same records, in the same unit: `median`, `p80`, `p90`, or what the whole consists of
	 * (`newCustomers`, `existingCustomers`). Of a rate also what it rests on: `difference` in money, `days`.
	 */
	also?: { [reading: string]: number };
	/** Records that were left out or counted apart, with the reason. */
	leftOut?: Reason[];
	/** What a reader must know about the figure: the records it concerns are counted. */
	notes?: Reason[];
}
