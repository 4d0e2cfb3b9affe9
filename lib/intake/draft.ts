import type { ActivityType } from "../model/activity.ts";
import type { Cost, CostType } from "../model/cost.ts";
import type { DealStatus } from "../model/deal.ts";
import type { Money } from "../money/money.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Rules } from "./mapping.ts";

/** A deal as read from outside: names instead of ids, not yet trusted. */
export interface DealDraft {
	/** Line of the file it came from (the heading is line 1). */
	line: number;
	file?: string;
	/** The CRM's own id, if it has one; else a fingerprint of the row. Prefixed by what it is: `id:` or `row:`. */
	key: string;
	/** Our own id of it, where we wrote the file: it is that deal, whatever its key. */
	record?: string;
	title?: string;
	owner?: string;
	customer?: string;
	/** The customer's, as the deals' own file writes it. */
	organisationNumber?: string;
	amount?: Money;
	product?: string;
	source?: string;
	pipeline?: string;
	stage?: string;
	status: DealStatus;
	createdOn?: PlainDate;
	firstContactOn?: PlainDate;
	quotedOn?: PlainDate;
	expectedCloseOn?: PlainDate;
	closedOn?: PlainDate;
	/** When the CRM last changed it: a rule may close won deals on it, nothing else looks at it. */
	modifiedOn?: PlainDate;
	probability?: number;
	lostReason?: string;
}

/** A place in the files: what a list of the dry run shows beside each row. */
export interface DraftPlace {
	file: string;
	line: number;
	/** Our own id of it, in a file we wrote. */
	record?: string;
}

export interface LeadDraft extends DraftPlace {
	/** As `DealDraft.key`. */
	key: string;
	name?: string;
	owner?: string;
	customer?: string;
	source?: string;
	createdOn?: PlainDate;
	contactedOn?: PlainDate;
	qualifiedOn?: PlainDate;
	disqualifiedOn?: PlainDate;
	/** The deal it became: its CRM id, or its title. */
	deal?: string;
}

export interface ActivityDraft extends DraftPlace {
	/** As `DealDraft.key`. */
	key: string;
	type: ActivityType;
	on: PlainDate;
	owner?: string;
	customer?: string;
	/** The deal it was about: its CRM id, or its title. */
	deal?: string;
	note?: string;
}

/**
 * Who a cost or a target is about, by name. `named`: a column that does not say whether its names are of sellers, teams or
 * customers; whoever is known by the name.
 */
export type ScopeDraft =
	| { kind: "organisation" }
	| { kind: "seller" | "team" | "customer" | "named"; name: string };

export interface CostDraft extends DraftPlace {
	/** As `DealDraft.key`. */
	key: string;
	type: CostType;
	amount: Money;
	from: PlainDate;
	/** Not included. */
	to: PlainDate;
	recurring?: NonNullable<Cost["recurring"]>;
	hours?: number;
	source?: string;
	scope: ScopeDraft;
	note?: string;
}

/** What a budget says for somebody of a KPI: a wide sheet in one row, a long one in several. `line` is the first. */
export interface TargetDraft extends DraftPlace {
	/** A KPI's id, or, of one that has no such name, the name as written: a seller's own may be called so. */
	kpi: string;
	scope: ScopeDraft;
	/** As the file says, or the reporting one. Of a KPI that is no money it says nothing. */
	currency: string;
	/** In the order of their days; no two of the same. */
	parts: TargetPart[];
	/** The days of all columns of a wide sheet, in which a cell may be blank. */
	covers?: { from: PlainDate; to: PlainDate }[];
}

export interface TargetPart {
	from: PlainDate;
	/** Not included. */
	to: PlainDate;
	/** Canonical decimal. */
	value: string;
	/** Written with a per cent sign. */
	isPercent?: true;
	line: number;
}

export interface SellerDraft {
	/** Where the name was first seen: in a file of sellers, else in one of deals. */
	line: number;
	/** Of a file of sellers; absent: other files name them. */
	file?: string;
	/** Our own id of it, in a file we wrote. */
	record?: string;
	name: string;
	/** Other names they go by: a mail address, the CRM's short name. */
	aliases?: string[];
	team?: string;
	office?: string;
	/** Where the file dates them; `team` is the last of these. */
	memberships?: { team: string; from?: PlainDate; to?: PlainDate }[];
}

export interface TeamDraft {
	line: number;
	name: string;
}

export interface CustomerDraft {
	/** Where the name was first seen: in a file of customers, else in one of deals. */
	line: number;
	/** Of a file of customers; absent: other files name them. */
	file?: string;
	/** Our own id of it, in a file we wrote. */
	record?: string;
	/** The CRM's own id of it, prefixed: `id:`. */
	key?: string;
	name: string;
	/** ISO 3166-1 alpha-2. */
	country?: string;
	organisationNumber?: string;
	industry?: string;
	employees?: number;
}

/** A row that could not be understood, and why: never dropped in silence. */
export interface Refusal {
	file: string;
	line: number;
	column?: string;
	reason:
		| "amountUnreadable"
		/** Written rounded ("96.3K", "ca. 50.000"), and no rule takes it so. */
		| "amountRounded"
		/** More decimals than its currency has, and no rule takes it to the smallest unit. */
		| "amountTooFine"
		| "dateUnreadable"
		| "statusUnreadable"
		| "nameMissing"
		| "raggedRow"
		/** A title over the table in a sheet: no row of it. */
		| "aboveHeadings"
		/** A line of a report below the table: no row of it. */
		| "belowRows"
		/** The headings once more, as a report repeats them on each page. */
		| "headingsAgain"
		/** A heading of some of the rows, among them: a month, or whose they are. */
		| "sectionRow"
		/** A sum among the rows, or the one a sheet ends with, where there is nothing to compare it with: no row of it. */
		| "totalRow"
		| "valueTooLong"
		| "shareUnreadable"
		| "countUnreadable"
		/** A target of a KPI nobody knows. */
		| "kpiUnknown"
		/** A name that may be a seller's, a team's or a customer's, and is of none of those known. */
		| "scopeUnknown"
		/** A month, quarter, week or year that cannot be read, or that no year is known of. */
		| "periodUnreadable"
		/** It ends before it begins. */
		| "endsBeforeStart"
		/** The same measure, for the same and the same days, stands in the file before. */
		| "targetTwice"
		/** No target at all, or one of zero or less. */
		| "targetMissing"
		| "amountMissing"
		| "dateMissing"
		/** An activity still to be done. */
		| "notDone"
		/** Another of the files has a row of the same key, and it says something else. */
		| "keyTwice"
		/** The record its key names was changed beyond recognition: the key is another system's. */
		| "otherRecord"
		/** It is of a customer or a person who was forgotten. */
		| "forgotten";
	/** The cell, clipped. */
	value?: string;
	/** Lines it covers, if more than one: a broken quote swallows the lines after it. */
	lines?: number;
}

/** Two spellings that may be the same: offered beside the import, never in its way. */
export interface Suggestion {
	kind: "product" | "customer" | "seller";
	/** As the deals write it, and how many of them. */
	from: string;
	deals: number;
	/** As the list of products, customers or sellers writes it. */
	to: string;
}

/** What was decided for the user, to be said beside the sums. */
export interface Note {
	file: string;
	kind: /** No currency in the file: the reporting currency, or the one chosen for the file, was taken. */
		| "currencyAssumed"
		/** Every lost deal carries exactly 0: kept as the file says. */
		| "lostAmountsZero"
		/** Closed deals without a closing day of their own were closed on the day the file expects. */
		| "closedOnFromExpected"
		/** Every deal was created on one day, the day they were entered: no cycle can come from it. */
		| "createdOnOneDay"
		/** Won deals without a closing day were closed by the rule chosen for the file (`rule`). */
		| "closedOnByRule"
		/** Amounts written rounded, or finer than their currency, were taken as they are, as the rule for the file says. */
		| "amountsRounded"
		/** Only the probability says what became of the deals: 100 is won, 0 is lost. */
		| "statusFromProbability"
		/** Customers or owners are known by ids, and no list of the import names these. */
		| "idUnknown"
		/** The sum the file ends with is what its rows come to: `said`. */
		| "totalAgrees"
		/** The key column repeats or has gaps: rows are known by their content instead. */
		| "keyNotUnique"
		/** No column, heading or file name says what the targets are of: revenue. */
		| "revenueAssumed"
		/** A total of the file that its parts, or its rows, do not come to; these are taken. `said`, `sum`. */
		| "totalDiffers"
		/** Leads that are qualified, or given up, on no day the file says: they belong to no period. */
		| "statusWithoutDay";
	/** Rows it is about. */
	count: number;
	/** The rule that was followed. */
	rule?: NonNullable<Rules["wonWithoutDay"]>;
	currency?: string;
	/** Where there is one row to show. */
	line?: number;
	/** A total as the file has it, and what its parts come to: canonical decimals. */
	said?: string;
	sum?: string;
}

/** Everything one or several files say, joined by their names: the owner and customer of every deal are among them. */
export interface Drafts {
	deals: DealDraft[];
	leads?: LeadDraft[];
	activities?: ActivityDraft[];
	costs?: CostDraft[];
	targets?: TargetDraft[];
	sellers: SellerDraft[];
	/** Teams that targets and costs name; those of sellers stand with them. */
	teams?: TeamDraft[];
	customers: CustomerDraft[];
	refusals: Refusal[];
	/** Won deals that have no closing day, by their rules either: they belong to no period. Absent: none. */
	wonWithoutDay?: DraftPlace[];
	/** True if an amount took a currency its file does not say (see the notes). */
	currencyAssumed: boolean;
	suggestions: Suggestion[];
	notes: Note[];
}
