import type { Chance } from "../../lib/figures/chance-of.ts";
import type { CustomerFigures } from "../../lib/figures/customer-figures.ts";
import type { CustomerHistory } from "../../lib/figures/customer-of.ts";
import type { News } from "../../lib/figures/news-of.ts";
import type { Pipeline } from "../../lib/figures/pipeline-of.ts";
import type { PipelineRecords } from "../../lib/figures/pipeline-records-of.ts";
import type { GoalProgress } from "../../lib/goal/progress.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import type { Id } from "../../lib/model/record.ts";
import type { Scope } from "../../lib/model/scope.ts";
import type { Period } from "../../lib/time/period.ts";
import type { PlainDate } from "../../lib/time/plain-date.ts";

/** What takes longer than a page may stand still for: what is asked of the worker, and what it answers. */
export interface Apart {
	/** KPIs that sums do not tell, now and in the period before where that is all known. */
	figures: {
		ask: {
			kpis: readonly string[];
			/** Of these also what only the facts tell. */
			detailed: readonly string[];
			scope: Scope;
			period: Period;
			asOf: PlainDate;
		};
		answer: {
			now: { [kpi: string]: Figure };
			before?: { [kpi: string]: Figure };
		};
	};
	/** How likely each goal is reached, by the goal's id. */
	chances: {
		ask: readonly GoalProgress[];
		answer: ReadonlyMap<string, Chance>;
	};
	/** What was done since an instant, as far as it concerns a scope, and what it did to a goal. */
	news: {
		ask: { scope: Scope; since: number | null; goal?: GoalProgress };
		answer: News;
	};
	/** One customer's history, and so many of its latest events. */
	customer: {
		ask: { id: Id; asOf: PlainDate; count: number };
		answer: CustomerHistory;
	};
	/** Every customer's figures, by its id: what a list is sorted by. */
	customers: {
		ask: { ids: readonly Id[]; asOf: PlainDate };
		answer: ReadonlyMap<Id, CustomerFigures>;
	};
	/** What is open: first what the facts tell, and when that is there what only the records do, of which so many are read. */
	pipeline: {
		ask: { scope: Scope; periods: readonly [Period, Period]; asOf: PlainDate };
		answer: {
			pipeline?: Pipeline;
			records?: PipelineRecords;
			read?: { done: number; total: number };
		};
	};
}
export type AskedApart = keyof Apart;

/** A question with its number. */
export type Question = {
	[What in AskedApart]: { id: number; what: What; ask: Apart[What]["ask"] };
}[AskedApart];

/** `part`: some of the answer, before the rest of it. */
export type Reply =
	| { id: number; is: "part" | "answer"; answer: unknown }
	| { id: number; is: "failed" };
