import type { answers } from "./figures-worker.ts";

/** What takes longer than a page may stand still for: the questions the worker knows. */
export type Apart = typeof answers;
export type AskedApart = keyof Apart;

/** What is asked of one, and what it answers in the end; some tell what they have until then. */
export type AskOf<What extends AskedApart> = Parameters<Apart[What]>;
export type AnswerOf<What extends AskedApart> =
	ReturnType<Apart[What]> extends AsyncGenerator<infer Answer>
		? Answer
		: Awaited<ReturnType<Apart[What]>>;

/** A question with its number. */
export interface Question {
	id: number;
	what: AskedApart;
	ask: readonly unknown[];
}

export type Reply =
	/** Some of the answer, before the rest of it. */
	| { id: number; is: "part"; answer: unknown }
	| { id: number; is: "answer"; answer: unknown }
	| { id: number; is: "failed" };
