import { useEffect, useRef, useState } from "preact/hooks";
import type {
	ImportOutcome,
	ImportProgress,
} from "../../lib/actions/import-drafts.ts";
import { now } from "../../lib/clock.ts";
import { refreshGlance } from "../../lib/live/act.ts";
import { feedCanary } from "../../lib/store/readiness.ts";
import type { Ask, Proposal, Told } from "./import-protocol.ts";

export type ImportState =
	| { is: "idle" }
	| { is: "reading"; share: number }
	| { is: "proposed"; proposal: Proposal; isBusy: boolean }
	| {
			is: "running";
			progress?: ImportProgress;
			/** Rows a second since it began. */
			perSecond: number;
			isStopping: boolean;
			isTakingBack: boolean;
			proposal?: Proposal;
	  }
	| { is: "done"; outcome: ImportOutcome; refused: number; proposal?: Proposal }
	| { is: "takenBack" }
	| { is: "failed"; reason: string };

/** What the worker cannot do: it has no extension interfaces. */
async function settle(): Promise<void> {
	await feedCanary();
	await refreshGlance();
}

/** The page's one import: it goes on while the reader looks at other pages. */
export interface Importing {
	state: ImportState;
	ask(ask: Ask): void;
	reset(): void;
}

export function useImport(): Importing {
	const [state, setState] = useState<ImportState>({ is: "idle" });
	const worker = useRef<Worker | undefined>(undefined);
	const began = useRef(0);
	const proposal = useRef<Proposal | undefined>(undefined);

	function hear({ data }: MessageEvent<Told>) {
		switch (data.is) {
			case "reading":
				// A changed column is read again behind its own table.
				return setState((old) =>
					old.is === "proposed" ? old : { is: "reading", share: data.share },
				);
			case "proposal":
				proposal.current = data.proposal;
				return setState({
					is: "proposed",
					proposal: data.proposal,
					isBusy: false,
				});
			case "progress": {
				const { progress } = data;
				const seconds = (now() - began.current) / 1000;
				return setState((old) => ({
					is: "running",
					isStopping: old.is === "running" && old.isStopping,
					isTakingBack: old.is === "running" && old.isTakingBack,
					proposal: proposal.current,
					progress,
					perSecond: seconds > 0 ? Math.round(progress.done / seconds) : 0,
				}));
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
			case "failed":
				void settle();
				return setState({ is: "failed", reason: data.reason });
		}
	}

	function ask(asked: Ask) {
		worker.current ??= start();
		if (asked.do === "read") setState({ is: "reading", share: 0 });
		if (asked.do === "import" || asked.do === "takeBack") {
			began.current = now();
			setState({
				is: "running",
				perSecond: 0,
				isStopping: false,
				isTakingBack: asked.do === "takeBack",
				proposal: proposal.current,
			});
		}
		if (asked.do === "stop")
			setState((old) =>
				old.is === "running" ? { ...old, isStopping: true } : old,
			);
		if (asked.do === "remap" || asked.do === "answer" || asked.do === "allAre")
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
		state,
		ask,
		reset() {
			proposal.current = undefined;
			setState({ is: "idle" });
		},
	};
}
