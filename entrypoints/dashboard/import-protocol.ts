import type {
	ImportOutcome,
	ImportProgress,
} from "../../lib/actions/import-drafts.ts";
import type { Doubt, DoubtAnswers } from "../../lib/actions/plan-deals.ts";
import type { PlannedKindName } from "../../lib/actions/plan-records.ts";
import type { Field, FileKind } from "../../lib/intake/columns.ts";
import type { Note, Refusal, Suggestion } from "../../lib/intake/draft.ts";
import type { FileSums } from "../../lib/intake/drafts.ts";
import type { HowRead, Mapping, Rules } from "../../lib/intake/mapping.ts";
import type { StatusSum } from "../../lib/intake/status-sums.ts";
import type { Table, TableReading } from "../../lib/intake/table.ts";
import type { DealStatus } from "../../lib/model/deal.ts";
import type { Remembered } from "../../lib/model/file-mapping.ts";
import type { Money } from "../../lib/money/money.ts";

/** What the page asks its import worker. */
export type Ask =
	| { do: "read"; files: File[]; isPasted?: boolean }
	/** `unknown`: it is left out. */
	| { do: "kind"; file: number; kind: FileKind }
	| { do: "remap"; file: number; column: number; field: Field | null }
	| { do: "answer"; file: number; column: number; howRead: HowRead }
	| { do: "allAre"; file: number; status: DealStatus }
	| { do: "year"; file: number; year: number }
	| { do: "rules"; file: number; rules: Rules }
	| { do: "currency"; file: number; currency: string }
	/** Understand the file as if none of its shape had been imported before. */
	| { do: "forget"; file: number }
	/** Answers are added to those given before. */
	| { do: "doubts"; answers: DoubtAnswers }
	| { do: "list"; of: ListName; kind: RowKind; from: number }
	| { do: "import" }
	| { do: "stop" }
	| { do: "takeBack"; importId: string }
	/** Mappings somebody shared: kept for the files they fit. */
	| { do: "keepMappings"; mappings: Remembered[] };

/** What a row of a file becomes. */
export type RowKind = "deal" | PlannedKindName;

/** The lists of a try-out that can be opened. */
export type ListName =
	| "added"
	| "changed"
	| "unchanged"
	| "repeated"
	| "vanished"
	| "refused"
	| "wonWithoutDay"
	| Doubt;

/** How many rows of a list come at once. */
export const LIST_PAGE = 100;

/** One row of an opened list: as much as tells it from the others. */
export interface ListedRow {
	/** What its answers are given by. */
	key: string;
	file?: string;
	line?: number;
	/** Title, name or text. */
	title?: string;
	customer?: string;
	owner?: string;
	amount?: Money;
	status?: DealStatus;
	day?: string;
	/** What changes, as it is stored and as the file has it. A name, a day or a number as text, or an amount. */
	changes?: {
		field: string;
		before?: string | Money;
		after?: string | Money;
	}[];
	refusal?: Refusal;
	answer?: "same" | "new";
}

/** Rows of one kind, and what becomes of them. */
export interface KindCounts {
	kind: RowKind;
	added: number;
	changed: number;
	unchanged: number;
}

export interface ProposedPlan {
	/** Of the kinds the files are about. */
	kinds: KindCounts[];
	/** Rows that two of the files have. */
	repeated: number;
	/** Stored deals that this newer file no longer has. */
	vanished: number;
	/** How many rows are in doubt, and how many of them are unanswered. */
	doubts: { doubt: Doubt; count: number; open: number }[];
	/** Counts and sums of the deals as they would be stored: to stand beside the files' own. */
	stored: FileSums;
	/** It goes on where an import of the same files was cut off. */
	goesOn: boolean;
}

/** One file, or one sheet of a workbook, as it was understood. */
export interface ProposedFile
	extends Pick<Table, "format" | "encoding" | "delimiter"> {
	name: string;
	rows: number;
	mapping: Mapping;
	/** What a column of it can become. */
	fields: Field[];
	/** What was taken for won, lost and open. */
	statuses: StatusSum[];
	/** Won deals without a closing day, by its rules either. Absent: none. */
	undated?: { count: number; sum: Money[] };
	/** Rows refused because their amount is written rounded, or finer than its currency. */
	rounded: number;
}

/** What the files say, and what importing them would do: nothing is stored yet. */
export interface Proposal {
	files: ProposedFile[];
	unreadable: Extract<TableReading, { ok: false }>[];
	sums: FileSums;
	/** Without an answer that is still missing there is no plan. */
	plan?: ProposedPlan;
	/** Lines that are refused, of all files. */
	refused: number;
	/** Won deals that belong to no period. */
	wonWithoutDay: number;
	notes: Note[];
	suggestions: Suggestion[];
	/** The latest day a deal of the files closed. */
	lastClosedOn?: string;
}

/** Where an import stands as a whole. */
export interface WholeProgress extends ImportProgress {
	/** Steps done of all there are: a row is several. Absent while things are taken back. */
	overall?: { done: number; total: number };
}

/** What the worker tells. */
export type Told =
	| { is: "reading"; share: number }
	| { is: "proposal"; proposal: Proposal }
	| {
			is: "list";
			of: ListName;
			kind: RowKind;
			from: number;
			total: number;
			rows: ListedRow[];
	  }
	| { is: "progress"; progress: WholeProgress }
	| { is: "done"; outcome: ImportOutcome; refused: number }
	| { is: "takenBack" }
	/** Without an action there was nothing new in them. */
	| { is: "mappingsKept"; count: number; actionId?: string }
	| { is: "failed"; reason: string };
