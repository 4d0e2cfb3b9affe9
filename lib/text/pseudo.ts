import type { Text } from "./text.ts";

// Letters that no language here writes: what is made of them can be nothing else.
const PLAIN = "abcdefghiklmnoprstuvwxyz";
const STRANGE = "ḁḃḉḋḕḟḡḣḭḳḻḿṅṏṗṙṡṫṳṽẁẋẏẑ";

/**
 * An English text as no language has it: every letter accented, vowels doubled (it is about 40 % longer, as translations may be),
 * in brackets, its places kept. What stands on a page without looking so is no text of a catalogue.
 */
export function pseudo(text: Text): Text {
	if (typeof text !== "string")
		return { one: strange(text.one), other: strange(text.other) };
	return strange(text);
}

function strange(form: string): string {
	const words = form
		.split(/(\{\w+\})/)
		.map((part) => (part.startsWith("{") ? part : lettersOf(part)))
		.join("");
	return `⟦${words}⟧`;
}

function lettersOf(part: string): string {
	return part.replace(/[a-z]/gi, (letter) => {
		const small = letter.toLowerCase();
		const own = STRANGE[PLAIN.indexOf(small)] ?? letter;
		const shown = letter === small ? own : own.toUpperCase();
		return "aeiouy".includes(small) ? shown + own : shown;
	});
}
