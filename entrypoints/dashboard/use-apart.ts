import { useEffect, useState } from "preact/hooks";
import { follow } from "../../lib/live/use-live.ts";
import { logProblem } from "../../lib/log.ts";
import { changes } from "../../lib/store/read.ts";
import type { Apart, AskedApart, Question, Reply } from "./figures-protocol.ts";

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, (reply: Reply) => void>();

/** Asks the worker, which begins with the first question; null where it failed. `onPart` hears what is known before the rest. */
function ask<What extends AskedApart>(
	what: What,
	question: Apart[What]["ask"],
	onPart: (part: Apart[What]["answer"]) => void,
): Promise<Apart[What]["answer"] | null> {
	if (!worker) {
		worker = new Worker(new URL("./figures-worker.ts", import.meta.url), {
			type: "module",
		});
		worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
			waiting.get(data.id)?.(data);
			if (data.is !== "part") waiting.delete(data.id);
		});
		worker.addEventListener("error", (event) => {
			logProblem("measuring", event.error);
			for (const [id, answer] of waiting) answer({ id, is: "failed" });
			waiting.clear();
			worker = undefined;
		});
	}
	const id = ++asked;
	worker.postMessage({ id, what, ask: question } as Question);
	return new Promise((resolve) => {
		waiting.set(id, (reply) => {
			const answer =
				reply.is === "failed" ? null : (reply.answer as Apart[What]["answer"]);
			if (reply.is === "part" && answer !== null) onPart(answer);
			else resolve(answer);
		});
	});
}

/**
 * What the worker answers, asked again whenever something was written. While one answer is being found no other is asked
 * for; undefined until the first, and while `question` is. What comes in parts is told as far as it is there, each part in
 * the place of its last one.
 */
export function useApart<What extends AskedApart>(
	what: What,
	question: Apart[What]["ask"] | undefined,
	deps: readonly unknown[],
): Apart[What]["answer"] | undefined {
	const [answer, setAnswer] = useState<Apart[What]["answer"] | undefined>();
	const isAsked = question !== undefined;
	useEffect(() => {
		if (question === undefined) return;
		let isOn = true;
		let isBusy = false;
		let isStale = false;
		let hasParts = false;
		const find = async () => {
			isStale = true;
			if (isBusy) return;
			isBusy = true;
			while (isOn && isStale) {
				isStale = false;
				const found = await ask(what, question, (part) => {
					hasParts = true;
					if (isOn) setAnswer((last) => ({ ...last, ...part }));
				});
				if (isOn && found !== null)
					setAnswer((last) => (hasParts ? { ...last, ...found } : found));
			}
			isBusy = false;
		};
		const stop = follow(() => changes(), find);
		return () => {
			isOn = false;
			stop();
		};
	}, [...deps, isAsked]);
	return answer;
}
