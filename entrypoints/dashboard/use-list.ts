import {
	useCallback,
	useEffect,
	useLayoutEffect,
	useRef,
	useState,
} from "preact/hooks";
import type { Id } from "../../lib/model/record.ts";
import type { Language } from "../../lib/model/settings.ts";
import type { Query } from "../../lib/table/entry.ts";
import type { TableKind } from "../../lib/table/shapes.ts";
import type { Ask, Marked, Row, Seen, Told } from "./table-protocol.ts";

/** Rows read around those that are seen, so that scrolling finds them there. */
const AROUND = 60;
/** How many rows a page keeps at most. */
const KEPT = 2_000;
const FIRST_ROWS = 80;

/** A list as a page sees it: what was found, and the rows that were looked at. */
export interface List {
	/** Undefined until something is known. */
	seen: Seen | undefined;
	isFailed: boolean;
	rowAt(index: number): Row | undefined;
	/** The row of a record, if it has been read. */
	rowOf(id: Id): Row | undefined;
	look(from: number, count: number): void;
	/** The ids of what is found: of all, or of some rows in a row. */
	ids(from?: number, count?: number): Promise<Id[]>;
	sum(ids: readonly Id[]): Promise<Marked>;
}

interface State {
	seen: Seen;
	/** Of which query and which state of the list the rows are. */
	of: string;
	rows: Map<number, Row>;
}

/** Follows a list that a worker keeps: one worker a page and kind. */
export function useList(
	kind: TableKind,
	query: Query,
	language: Language,
): List {
	const [state, setState] = useState<State | undefined>();
	const [isFailed, setFailed] = useState(false);
	const worker = useRef<Worker | undefined>(undefined);
	const turn = useRef(0);
	const waiting = useRef(new Map<number, (told: Told) => void>());
	/** The query of now, and the first turn that asked it. */
	const asked = useRef({ query, text: "", turn: 0 });
	const window = useRef({ from: 0, count: FIRST_ROWS });
	const text = JSON.stringify(query);
	const now = useRef(query);
	now.current = query;
	const spoken = useRef(language);
	spoken.current = language;

	const post = useCallback((ask: Ask) => worker.current?.postMessage(ask), []);
	const lookNow = useCallback(() => {
		turn.current++;
		post({
			do: "look",
			turn: turn.current,
			look: { query: asked.current.query, ...window.current },
		});
	}, [post]);

	useEffect(() => {
		const own = new Worker(new URL("./table-worker.ts", import.meta.url), {
			type: "module",
		});
		worker.current = own;
		own.addEventListener("message", ({ data }: MessageEvent<Told>) => {
			if (data.is === "failed") setFailed(true);
			else if (data.is === "seen") take(data);
			else {
				waiting.current.get(data.turn)?.(data);
				waiting.current.delete(data.turn);
			}
		});
		own.addEventListener("error", () => setFailed(true));
		const take = (seen: Seen) => {
			// The answer to a query that nobody asks any more.
			if (seen.turn < asked.current.turn) return;
			const of = `${asked.current.text} ${seen.version}`;
			setState((before) => {
				const isSame = before?.of === of && before.rows.size < KEPT;
				const rows = new Map(isSame ? before.rows : []);
				// One that is known stays the very same, so that it need not be drawn anew.
				for (const [at, row] of seen.rows.entries())
					if (!rows.has(seen.from + at)) rows.set(seen.from + at, row);
				return { seen, of, rows };
			});
		};
		setState(undefined);
		post({ do: "read", kind, language: spoken.current });
		lookNow();
		return () => own.terminate();
	}, [kind, post, lookNow]);
	useEffect(() => post({ do: "speak", language }), [language, post]);
	// At once: what is typed is not to wait for a frame in which nothing changes.
	useLayoutEffect(() => {
		asked.current = { query: now.current, text, turn: turn.current + 1 };
		// What is found is looked at from its beginning.
		window.current = { from: 0, count: FIRST_ROWS };
		lookNow();
	}, [text, lookNow]);

	const look = useCallback(
		(from: number, count: number) => {
			const { from: lower, count: known } = window.current;
			const isRead = from >= lower && from + count <= lower + known;
			if (isRead) return;
			// Who leaps goes on leaping, and needs no more than is seen.
			const isLeap = from > lower + known || from + count < lower;
			const around = isLeap ? 0 : AROUND;
			const first = Math.max(0, from - around);
			window.current = { from: first, count: from - first + count + around };
			lookNow();
		},
		[lookNow],
	);

	const ask = <Is extends Told["is"]>(
		make: (turn: number) => Ask,
	): Promise<Extract<Told, { is: Is }>> =>
		new Promise((done) => {
			turn.current++;
			waiting.current.set(turn.current, (told) =>
				done(told as Extract<Told, { is: Is }>),
			);
			post(make(turn.current));
		});

	return {
		seen: state?.seen,
		isFailed,
		rowAt: (index) => state?.rows.get(index),
		rowOf: (id) =>
			[...(state?.rows.values() ?? [])].find((row) => row.id === id),
		look,
		ids: async (from, count) =>
			(
				await ask<"ids">((turn) => ({
					do: "ids",
					turn,
					query,
					...(from !== undefined && { from }),
					...(count !== undefined && { count }),
				}))
			).ids,
		sum: (ids) => ask<"sum">((turn) => ({ do: "sum", turn, ids })),
	};
}
