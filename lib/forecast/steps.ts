/** Something long, in short steps: whoever takes them may rest between two. */
export type Steps<Answer> = Generator<void, Answer>;

/** Takes all steps at once. */
export function finished<Answer>(steps: Steps<Answer>): Answer {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
