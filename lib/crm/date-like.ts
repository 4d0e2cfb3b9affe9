const MONTHS =
	"jan|feb|mar|mär|maa|apr|huh|maj|mai|may|tou|jun|kes|jul|hei|aug|elo|sep|syy|okt|oct|lok|nov|dec|dez|des|jou|tam|hel";
const DAY = new RegExp(
	`^(?:\\p{L}{2,10}[.,]{0,2} )?(?:\\d{1,4}[-/.] ?\\d{1,2}(?:[-/.] ?(?:\\d{1,4})?)?|\\d{1,2}(?:\\.|st|nd|rd|th)?[ /-]?(?:den )?(?:${MONTHS})\\p{L}*|(?:${MONTHS})\\p{L}*\\.? \\d{1,2}(?:st|nd|rd|th)?)(?![\\p{L}\\d])`,
	"iu",
);
const NEAR =
	/^(?:today|tomorrow|yesterday|i ?dag|i ?morg[eo]n|imorgon|i ?g[åa]r|heute|morgen|gestern|tänään|huomenna|eilen)$/iu;
const WHOLE = /^\d{1,4}[-/.] ?\d{1,2}[-/.] ?\d{1,4}(?!\d)/;

/** True of a text that begins as a day does; which day it is, if any, is found out elsewhere. */
export function isDateLike(text: string): boolean {
	return text.length <= 64 && (DAY.test(text) || NEAR.test(text));
}

/** True of a day in figures with its year: how such are written on a page tells 3 April from 4 March. */
export function isWholeDate(text: string): boolean {
	return text.length <= 30 && WHOLE.test(text);
}
