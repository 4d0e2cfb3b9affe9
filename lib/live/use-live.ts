import { useEffect, useState } from "preact/hooks";
import { logProblem } from "../log.ts";
import { liveQuery } from "../store/db.ts";
import { currentLanguage } from "../text/text.ts";

/** The answer of a query, kept up to date while what it read changes, in whichever page or worker. Undefined until the first answer. */
export function useLive<T>(
	query: () => Promise<T>,
	deps: readonly unknown[],
): T | undefined {
	const [answer, setAnswer] = useState<T | undefined>(undefined);
	// An answer may hold words: they are asked for again in another language.
	const spoken = currentLanguage();
	useEffect(
		() => follow(query, (value) => setAnswer(() => value)),
		[...deps, spoken],
	);
	return answer;
}

/** Calls back with a query's answer, and again whenever what it read has changed; returns what stops it. */
export function follow<T>(
	query: () => Promise<T>,
	onAnswer: (answer: T) => void,
): () => void {
	// Dexie hears of what is read after the first await only in a function that is itself declared async.
	const subscription = liveQuery(async () => query()).subscribe({
		next: onAnswer,
		error: (problem) => logProblem("reading", problem),
	});
	return () => subscription.unsubscribe();
}
