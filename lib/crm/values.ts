import { pattern } from "./labels.ts";
import type { Pair } from "./pairs.ts";
import { type Piece, type Pieces, plainText } from "./pieces.ts";
import { LONGEST_TEXT } from "./reading.ts";
import { parentOf } from "./visible.ts";

export function isNothing(text: string): boolean {
	return pattern("nothing").test(text.trim());
}

export function isMeasure(text: string): boolean {
	return pattern("measure").test(text);
}

/** The pieces of a pair's value without what hangs on it: badges, buttons, initials, times. */
export function valuePieces(
	{ element, start, end }: Pick<Pair, "element" | "start" | "end">,
	pieces: Pieces,
	keepMeasures = false,
): Piece[] {
	const all = pieces.all.slice(start, end);
	if (all.length < 2) return all;
	const isBeside = (piece: Piece, isButtonToo: boolean) => {
		for (
			let at: Element | null = piece.element;
			at && at !== element;
			at = parentOf(at)
		)
			if (
				pattern("besideValue").test(at.getAttribute("class") ?? "") ||
				(at.tagName === "SUP" && /\p{L}/u.test(piece.text)) ||
				(isButtonToo &&
					at.tagName === "BUTTON" &&
					at.getAttribute("role") !== "combobox")
			)
				return true;
		return !keepMeasures && isMeasure(piece.text) && piece !== all[0];
	};
	// A value may be a button as a whole.
	for (const isButtonToo of [true, false]) {
		const own = all.filter((piece) => !isBeside(piece, isButtonToo));
		if (own.length > 0) return own;
	}
	return all;
}

/** The texts of a value as they are set apart; what only a change of font parts is one text. */
export function linesOf(own: readonly Piece[]): string[] {
	const lines: string[] = [];
	for (const [at, { text, gap, isControl }] of own.entries()) {
		const last = lines.at(-1) ?? "";
		// Two numbers side by side are two, unless the second is the decimals of the first.
		const isApart =
			at === 0 ||
			gap === "\n" ||
			isControl ||
			own[at - 1]?.isControl ||
			(/\d$/.test(last) && /^\d/.test(text)) ||
			(gap === "" && isOtherLink(own[at - 1]?.element, own[at]?.element));
		if (isApart) lines.push(text);
		else lines[lines.length - 1] = last + gap + text;
	}
	return lines.filter((line) => line !== "");
}

/** Two links side by side are two texts. */
function isOtherLink(one?: Element, other?: Element): boolean {
	const link = other?.closest("a");
	return Boolean(link) && link !== one?.closest("a");
}

const IS_CUT = /\s?(?:…|\.{3})$/;

/** A name that is cut off on the page, as its tooltip has it. */
function wholeOf(text: string, within: Element): string {
	const start = text.replace(IS_CUT, "");
	if (start === text) return text;
	for (const element of [within, ...within.querySelectorAll("[title]")]) {
		const whole = plainText(element.getAttribute("title") ?? "");
		if (whole.length > start.length && whole.startsWith(start)) return whole;
	}
	return text;
}

/** A name in a value: its link, else its first line. Null for nothing, and for what is no name. */
export function nameIn(
	pair: Pair,
	pieces: Pieces,
): { text: string; isAlone: boolean } | null {
	const name = (said: string, isAlone: boolean) => {
		const text = wholeOf(said.replace(/\s+/g, " "), pair.element);
		return text.length > LONGEST_TEXT ||
			isNothing(text) ||
			!/[\p{L}\p{N}]/u.test(text)
			? null
			: { text, isAlone: isAlone && !IS_CUT.test(text) };
	};
	if (pair.text !== undefined) return name(plainText(pair.text), true);
	const own = valuePieces(pair, pieces).filter(
		(piece, at, all) =>
			all.length === 1 || at > 0 || !isInitials(piece.text, all[1]?.text),
	);
	const links = new Set(
		own.flatMap(({ element }) => element.closest("a[href]") ?? []),
	);
	const [link] = links;
	if (link && links.size === 1 && pieces.rangeOf(link)[0] >= pair.start) {
		const text = linesOf(
			own.filter(({ element }) => link.contains(element)),
		).join(" ");
		const said = name(text, true);
		if (said && (text.length > 2 || own.length === 1))
			return isInitials(text) ? (saidOf(link) ?? said) : said;
	}
	// "Add another" is no second name.
	const lines = linesOf(own).filter((line, at) => at === 0 || !isNothing(line));
	const [first] = lines;
	return first === undefined ? null : name(first, lines.length === 1);
}

function isInitials(text: string, next = text): boolean {
	return text.length <= 2 && /^\p{Lu}{1,2}$/u.test(text) && next !== undefined;
}

/** What a picture or a link is called, where its text is only initials. */
function saidOf(link: Element): { text: string; isAlone: boolean } | null {
	const picture = link.querySelector("img[alt],[aria-label],[title]");
	const text = plainText(
		link.getAttribute("aria-label") ??
			link.getAttribute("title") ??
			picture?.getAttribute("alt") ??
			picture?.getAttribute("aria-label") ??
			picture?.getAttribute("title") ??
			"",
	);
	return text.length > 2 && text.length <= LONGEST_TEXT
		? { text, isAlone: true }
		: null;
}

/** Signs around a control or a value, in the boxes it stands in: a currency before an input. Longer texts are of something else. */
export function textsBeside(pair: Pair, pieces: Pieces): string[] {
	const texts: string[] = [];
	// "Beløb (DKK)", whatever language it is in.
	const before = /[([]([^\d)\]]{1,8})[)\]]:?$/.exec(
		pieces.all[pair.start - 1]?.text ?? "",
	)?.[1];
	if (before) texts.push(before);
	let inner = pair.element;
	for (let step = 0; step < 4; step++) {
		// `suffix="SEK"`, as components of their own have it.
		for (const name of ["prefix", "suffix"]) {
			const sign = inner.getAttribute(name);
			if (sign && sign.length <= 6) texts.push(sign);
		}
		const parent = parentOf(inner);
		if (!parent) break;
		const [first, last] = pieces.rangeOf(parent);
		if (last - first > 6) break;
		for (const piece of pieces.all.slice(first, last))
			if (
				(piece.at < pair.start || piece.at >= pair.end) &&
				piece.text.length <= 6 &&
				!/\d/.test(piece.text)
			)
				texts.push(piece.text);
		inner = parent;
	}
	return texts;
}

/** True if the browser keeps the value as a number of its own. */
export function isRawNumber(pair: Pair): boolean {
	return (
		pair.element.tagName === "INPUT" &&
		(pair.element as HTMLInputElement).type === "number"
	);
}
