import { pattern } from "./labels.ts";

const WHOLE = /^\d{1,4}[-/.] ?\d{1,2}[-/.] ?\d{1,4}(?!\d)/;

/** True of a text that begins as a day does; which day it is, if any, is found out elsewhere. */
export function isDateLike(text: string): boolean {
	return (
		text.length <= 64 &&
		(pattern("day").test(text) || pattern("near").test(text))
	);
}

/** True of a day in figures with its year: how such are written on a page tells 3 April from 4 March. */
export function isWholeDate(text: string): boolean {
	return text.length <= 30 && WHOLE.test(text);
}
