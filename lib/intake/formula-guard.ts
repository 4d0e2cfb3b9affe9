/**
 * What spreadsheets take for the beginning of a formula or a command (OWASP, CSV injection): the signs, their full-width
 * forms, and the white space that hides one behind it.
 */
const TRIGGERS = "=+-@\t\r\n＝＋－＠";
/** A number and nothing else is no formula. */
const NEGATIVE = /^-\d{1,40}(?:[.,]\d{1,40})?$/;

/**
 * A text as it may stand in a file that a spreadsheet opens: behind an apostrophe if it begins as a formula does. A plain
 * negative number stays as it is. `unguarded` gives back exactly the text.
 */
export function guarded(text: string): string {
	return isFormulaLike(text) && !NEGATIVE.test(text) ? `'${text}` : text;
}

/** A cell as it was before a guard was put in front, ours or another program's: `'=A1` → `=A1`, `'-5` → `-5`. */
export function unguarded(text: string): string {
	return text.startsWith("'") && isFormulaLike(text) ? text.slice(1) : text;
}

/** Begins with a trigger, behind any number of apostrophes: those a text had itself are told from ours by counting. */
function isFormulaLike(text: string): boolean {
	let at = 0;
	while (text[at] === "'") at++;
	return at < text.length && TRIGGERS.includes(text.charAt(at));
}
