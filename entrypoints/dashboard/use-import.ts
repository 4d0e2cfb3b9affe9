import { useEffect, useRef, useState } from "preact/hooks";
import type {
	ImportOutcome,
	ImportProgress,
} from "../../lib/actions/import-drafts.ts";
import { now } from "../../lib/clock.ts";
import { refreshGlance } from "../../lib/live/act.ts";
import { feedCanary } from "../../lib/store/readiness.ts";
import { type Pace, paceAfter, paceFrom } from "./import-pace.ts";
import type {
	Ask,
	ListedRow,
	ListName,
	Proposal,
	RowKind,
	Told,
} from "./import-protocol.ts";

export type ImportState =
	| { is: "idle" }
	| { is: "reading"; share: number }
	| { is: "proposed"; proposal: Proposal; isBusy: boolean }
	| {
			is: "running";
			phase?: ImportProgress["phase"];
			pace: Pace;
			isStopping: boolean;
			isTakingBack: boolean;
			proposal?: Proposal;
	  }
	| { is: "done"; outcome: ImportOutcome; refused: number; proposal?: Proposal }
	| { is: "takenBack" }
	| { is: "failed"; reason: string };

/** A list of the try-out, as far as it has come. */
export interface Listed {
	rows: ListedRow[];
	total: number;
}

/** What it is known by among the lists of a try-out. */
export const listKey = (of: ListName, kind: RowKind) => `${of} ${kind}`;

/** What the worker cannot do: it has no extension interfaces. */
async function settle(): Promise<void> {
	await feedCanary();
	await refreshGlance();
}

/** The page's one import: it goes on while the reader looks at other pages. */
export interface Importing {
	state: ImportState;
	/** The opened lists, of the proposal as it stands. */
	lists: ReadonlyMap<string, Listed>;
	/** What was last chosen: it may be read again. */
	files: readonly File[];
	ask(ask: Ask): void;
	reset(): void;
}

/** What changes how the files are read: until the answer comes the old proposal stands, and nothing of it can be imported. */
const CHANGES: ReadonlySet<Ask["do"]> = new Set([
	...(["kind", "remap", "answer", "allAre", "year"] as const),
	...(["rules", "currency", "forget", "doubts"] as const),
]);

export function useImport({
	onMappings,
}: {
	/** Mappings somebody shared are kept; without an action there was nothing new in them. */
	onMappings(count: number, actionId?: string): void;
}): Importing {
	const [state, setState] = useState<ImportState>({ is: "idle" });
	const [lists, setLists] = useState<ReadonlyMap<string, Listed>>(new Map());
	const [files, setFiles] = useState<readonly File[]>([]);
	const worker = useRef<Worker | undefined>(undefined);
	const proposal = useRef<Proposal | undefined>(undefined);
	const told = useRef(onMappings);
	told.current = onMappings;

	function hear({ data }: MessageEvent<Told>) {
		switch (data.is) {
			case "reading":
				// A changed column is read again behind its own table.
				return setState((old) =>
					old.is === "proposed" ? old : { is: "reading", share: data.share },
				);
			case "proposal":
				proposal.current = data.proposal;
				setLists(new Map());
				return setState({
					is: "proposed",
					proposal: data.proposal,
					isBusy: false,
				});
			case "list":
				return setLists((old) => {
					const key = listKey(data.of, data.kind);
					const before = data.from > 0 ? (old.get(key)?.rows ?? []) : [];
					if (before.length !== data.from) return old;
					return new Map(old).set(key, {
						rows: [...before, ...data.rows],
						total: data.total,
					});
				});
			case "progress": {
				const { done, total, phase, overall } = data.progress;
				const whole = overall ?? { done, total };
				const share = whole.total > 0 ? whole.done / whole.total : 0;
				const rows = proposal.current && rowsToWrite(proposal.current);
				return setState((old) => {
					const pace = old.is === "running" ? old.pace : paceFrom(now());
					// What is given back after Cancel is a way of its own.
					const isUndone = phase === "undoing" && overall === undefined;
					const begins =
						isUndone && old.is === "running" && old.phase !== phase;
					const isTakingBack = old.is === "running" && old.isTakingBack;
					return {
						...{ is: "running", phase, isTakingBack },
						isStopping: old.is === "running" && old.isStopping,
						proposal: proposal.current,
						pace: paceAfter(begins ? paceFrom(now() - 1) : pace, {
							...{ at: now(), share },
							...(overall && rows !== undefined && { rows }),
						}),
					};
				});
			}
			case "done":
				void settle();
				return setState({
					is: "done",
					outcome: data.outcome,
					refused: data.refused,
					proposal: proposal.current,
				});
			case "takenBack":
				void settle();
				return setState({ is: "takenBack" });
			case "mappingsKept":
				return told.current(data.count, data.actionId);
			case "failed":
				void settle();
				return setState({ is: "failed", reason: data.reason });
		}
	}

	function ask(asked: Ask) {
		worker.current ??= start();
		if (asked.do === "read") {
			proposal.current = undefined;
			setFiles(asked.files);
			setLists(new Map());
			setState({ is: "reading", share: 0 });
		}
		if (asked.do === "import" || asked.do === "takeBack")
			setState({
				is: "running",
				pace: paceFrom(now()),
				isStopping: false,
				isTakingBack: asked.do === "takeBack",
				proposal: proposal.current,
			});
		if (asked.do === "stop")
			setState((old) =>
				old.is === "running" ? { ...old, isStopping: true } : old,
			);
		if (CHANGES.has(asked.do))
			setState((old) =>
				old.is === "proposed" ? { ...old, isBusy: true } : old,
			);
		worker.current.postMessage(asked);
	}

	function start(): Worker {
		const made = new Worker(new URL("./import-worker.ts", import.meta.url), {
			type: "module",
		});
		made.addEventListener("message", hear);
		made.addEventListener("error", () =>
			setState({ is: "failed", reason: "failed" }),
		);
		return made;
	}

	const isRunning = state.is === "running";
	useEffect(() => {
		if (!isRunning) return;
		const warn = (event: BeforeUnloadEvent) => event.preventDefault();
		addEventListener("beforeunload", warn);
		return () => removeEventListener("beforeunload", warn);
	}, [isRunning]);

	return {
		...{ state, lists, files, ask },
		reset() {
			proposal.current = undefined;
			setLists(new Map());
			setState({ is: "idle" });
		},
	};
}

/** Kinds that are rows of files; sellers, customers and memberships are said beside them. */
const ROWS: ReadonlySet<RowKind> = new Set([
	...(["deal", "lead", "activity", "cost", "goal"] as const),
]);

/** What becomes of the files' rows, as the import counts them when it is over. */
export function rowCounts({ plan, refused }: Proposal): {
	added: number;
	changed: number;
	skipped: number;
} {
	const kinds = (plan?.kinds ?? []).filter(({ kind }) => ROWS.has(kind));
	const sum = (of: "added" | "changed" | "unchanged") =>
		kinds.reduce((total, each) => total + each[of], 0);
	return {
		added: sum("added"),
		changed: sum("changed"),
		skipped: sum("unchanged") + (plan?.repeated ?? 0) + refused,
	};
}

/** How many rows an import writes. */
export function rowsToWrite(proposal: Proposal): number {
	const { added, changed } = rowCounts(proposal);
	return added + changed;
}
