import { useState } from "preact/hooks";

/** What was typed in forms that were left unfinished, while the page is open: it is kept nowhere else. */
const drafts = new Map<string, { start: unknown; value: unknown }>();

/** What stands in a form, and what it began with. */
export interface Draft<T> {
	value: T;
	start: T;
	/** It was left before, and is there again. */
	isKept: boolean;
	set(next: T | ((before: T) => T)): void;
	/** Saved or given up: the form begins anew. */
	clear(): void;
}

/**
 * What stands in a form, by its name: left by whatever way, it is there again when the form is opened again, until it is
 * cleared. A form nobody typed in leaves nothing.
 */
export function useDraft<T>(form: string, first: () => T): Draft<T> {
	const begin = () => {
		const kept = drafts.get(form) as { start: T; value: T } | undefined;
		const start = kept ? kept.start : first();
		return { form, start, value: kept ? kept.value : start, isKept: !!kept };
	};
	const [held, setHeld] = useState(begin);
	const now = held.form === form ? held : begin();
	return {
		value: now.value,
		start: now.start,
		isKept: now.isKept,
		set(next) {
			setHeld((last) => {
				const before = last.form === form ? last : now;
				const value =
					typeof next === "function"
						? (next as (before: T) => T)(before.value)
						: next;
				drafts.set(form, { start: before.start, value });
				return { ...before, value };
			});
		},
		clear() {
			drafts.delete(form);
			setHeld(begin());
		},
	};
}
