import { useEffect, useState } from "preact/hooks";
import { follow } from "../../lib/live/use-live.ts";
import { logProblem } from "../../lib/log.ts";
import { changes } from "../../lib/store/read.ts";
import type {
	AnswerOf,
	AskedApart,
	AskOf,
	Question,
	Reply,
} from "./figures-protocol.ts";

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, (reply: Reply) => void>();

/** Asks the worker, which begins with the first question; null where it failed. `onPart`: what it has found so far. */
export function askApart<What extends AskedApart>(
	what: What,
	question: AskOf<What>,
	onPart?: (answer: AnswerOf<What>) => void,
): Promise<AnswerOf<What> | null> {
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
	worker.postMessage({ id, what, ask: question } satisfies Question);
	return new Promise((resolve) => {
		waiting.set(id, (reply) => {
			if (reply.is === "failed") resolve(null);
			else if (reply.is === "answer") resolve(reply.answer as AnswerOf<What>);
			else onPart?.(reply.answer as AnswerOf<What>);
		});
	});
}

/** The same inside a page's own query, which is asked again whenever something was written. */
export async function apart<What extends AskedApart>(
	what: What,
	...question: AskOf<What>
): Promise<AnswerOf<What>> {
	await changes();
	const answer = await askApart(what, question);
	if (answer === null) throw new Error(`not measured: ${what}`);
	return answer;
}

/**
 * What the worker answers, asked again whenever something was written. While one answer is being found no other is asked
 * for; undefined until the first, and while `question` is. What comes in parts is told as far as it is there, each part in
 * the place of its last one.
 */
export function useApart<What extends AskedApart>(
	what: What,
	question: AskOf<What> | undefined,
	deps: readonly unknown[],
): AnswerOf<What> | undefined {
	const [answer, setAnswer] = useState<AnswerOf<What> | undefined>();
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
				const found = await askApart(what, question, (part) => {
					// What is there of another question is none of this one's.
					const isFirst = !hasParts;
					hasParts = true;
					if (isOn)
						setAnswer((last) =>
							isFirst ? part : Object.assign({}, last, part),
						);
				});
				if (isOn && found !== null) setAnswer(() => found);
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
