import type {
	ImportOutcome,
	ImportProgress,
} from "../../lib/actions/import-drafts.ts";
import type { Field } from "../../lib/intake/columns.ts";
import type { Note, Refusal, Suggestion } from "../../lib/intake/draft.ts";
import type { FileSums } from "../../lib/intake/drafts.ts";
import type { HowRead, Mapping } from "../../lib/intake/mapping.ts";
import type { TableReading } from "../../lib/intake/table.ts";
import type { DealStatus } from "../../lib/model/deal.ts";

/** What the page asks its import worker. */
export type Ask =
	| { do: "read"; files: File[] }
	| { do: "remap"; file: number; column: number; field: Field | null }
	| { do: "answer"; file: number; column: number; howRead: HowRead }
	| { do: "allAre"; file: number; status: DealStatus }
	| { do: "import" }
	| { do: "stop" }
	| { do: "takeBack"; importId: string };

/** What the files say, and what importing them would do: nothing is stored yet. */
export interface Proposal {
	files: { name: string; rows: number; mapping: Mapping }[];
	unreadable: Extract<TableReading, { ok: false }>[];
	sums: FileSums;
	/** Without an answer that is still missing there is no plan. */
	plan?: { added: number; changed: number; unchanged: number };
	refusals: Refusal[];
	notes: Note[];
	suggestions: Suggestion[];
	/** The latest day a deal of the files closed. */
	lastClosedOn?: string;
}

/** What the worker tells. */
export type Told =
	| { is: "reading"; share: number }
	| { is: "proposal"; proposal: Proposal }
	| { is: "progress"; progress: ImportProgress }
	| { is: "done"; outcome: ImportOutcome; refused: number }
	| { is: "takenBack" }
	| { is: "failed"; reason: string };
