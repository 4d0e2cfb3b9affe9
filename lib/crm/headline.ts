import { headsOthers } from "./areas.ts";
import {
	isGenericWord,
	meaningOfLabel,
	normalLabel,
	pattern,
} from "./labels.ts";
import type { Pieces } from "./pieces.ts";
import { plainText } from "./pieces.ts";
import { LONGEST_TEXT } from "./reading.ts";
import { isNothing, linesOf, valuePieces } from "./values.ts";

/** A text that may be what the record is called. */
export interface Headline {
	text: string;
	from: "headline" | "breadcrumb" | "title";
	element?: Element;
	/** Larger is likelier. */
	weight: number;
}

/** True for a heading such as "Deals", "Edit deal", "Oplysninger". */
export function isGeneric(text: string): boolean {
	const words = normalLabel(text).split(" ");
	return (
		// "Deal #12"
		(words.some(isGenericWord) &&
			words.every((word) => isGenericWord(word) || /^\d+$/.test(word))) ||
		(meaningOfLabel(text) !== null && words.length < 3) ||
		headsOthers(text)
	);
}

/** A headline without what every one of its kind begins with: "Deal: ", "Edit ". */
export function bareHeadline(text: string): string {
	const colon = text.indexOf(":");
	const rest =
		colon > 0 && colon < 30 && isGeneric(text.slice(0, colon))
			? text.slice(colon + 1).trim()
			: text;
	return rest.replace(pattern("editing"), "");
}

/** How much a heading in the bar of a product weighs that is called its page's title there. */
export const NAMED_TITLE = 7.5;

/** The headlines of a part of a page, the likeliest first. */
export function headlinesOf(
	within: Element,
	pieces: Pieces,
	isOutside: (element: Element) => boolean,
): Headline[] {
	const found: Headline[] = [];
	const [from, to] = pieces.rangeOf(within);
	// A dialog says what it is called.
	const named = within.getAttribute("aria-labelledby") ?? "";
	const title = within.ownerDocument.getElementById(named);
	for (const element of new Set([
		...(title ? [title] : []),
		...pieces.telling,
	])) {
		const level = element === title ? 2 : levelOf(element);
		if (level === 0 || isOutside(element) || leadsHome(element)) continue;
		const [start, end] = pieces.rangeOf(element);
		if (end === start || end - start > 8 || start < from || end > to) continue;
		const own = valuePieces({ element, start, end }, pieces);
		const said = bareHeadline(linesOf(own)[0] ?? "");
		// "Vis kedler", if the page calls something just "kedler".
		const bare = said.replace(pattern("viewing"), "");
		const isBare =
			bare !== said && pieces.all.some((piece) => piece.text === bare);
		const text = isBare ? bare : said;
		if (
			text.length < 2 ||
			text.length > LONGEST_TEXT ||
			isNothing(text) ||
			isGeneric(text) ||
			!/[\p{L}\p{N}]/u.test(text)
		)
			continue;
		found.push({
			text,
			from: "headline",
			element,
			weight: !isOfPage(element)
				? 10 - level
				: pattern("namedTitle").test(element.id)
					? NAMED_TITLE
					: 4 - level,
		});
	}
	// Where many are alike, they head the sections of a record that is called something else.
	const isOfSection = ({ weight }: Headline) =>
		found.filter((other) => other.weight === weight).length > 2;
	return found
		.map((each) =>
			isOfSection(each) ? { ...each, weight: each.weight - 3 } : each,
		)
		.sort((a, b) => b.weight - a.weight);
}

/** True of the product's own name, which leads to its first page. */
function leadsHome(element: Element): boolean {
	const link = element.closest("a") ?? element.querySelector(":scope > a");
	return /^(?:https?:\/\/[^/]+)?\/?(?:#\/?|(?:admin|home|app|web)\/?)?$/.test(
		link?.getAttribute("href") ?? "-",
	);
}

/** True in the bar at the top that all pages of a product have. */
function isOfPage(element: Element): boolean {
	const bar = element.closest(
		'header,[role="banner"],[class*="topbar" i],[class*="top-bar" i],#header,#top',
	);
	return (
		bar !== null &&
		bar.closest("main,article,section,aside,form,[role=main],[role=dialog]") ===
			null
	);
}

/** 1 to 4 for headings, 6 for what is only called one, 0 for others. */
function levelOf(element: Element): number {
	const level = /^H([1-6])$/.exec(element.tagName)?.[1];
	if (level) return Number(level);
	if (element.getAttribute("role") === "heading")
		return Math.min(4, Number(element.getAttribute("aria-level") ?? 2));
	const name = `${element.getAttribute("class") ?? ""} ${element.getAttribute("data-testid") ?? ""}`;
	return name.length < 200 && pattern("titled").test(name) ? 6 : 0;
}

/** The last of the breadcrumbs that are seen: of one box, or of several beside each other. */
export function breadcrumbOf(page: Document, pieces: Pieces): string | null {
	let last = "";
	let count = 0;
	for (const element of page.querySelectorAll(
		'[aria-label*="readcrumb" i],[class*="breadcrumb" i]',
	)) {
		const [start, end] = pieces.rangeOf(element);
		if (end === start || end - start > 12) continue;
		count = Math.max(count + 1, end - start);
		last = pieces.all[end - 1]?.text ?? "";
		if (end - start > 1) break;
	}
	return count > 1 &&
		last.length > 1 &&
		last.length <= LONGEST_TEXT &&
		!isGeneric(last)
		? last
		: null;
}

/** The parts of the page's title that may be a record's name. */
export function partsOfTitle(page: Document): string[] {
	return plainText(page.title.slice(0, 400))
		.split(/\s[|·•–—:-]\s|\s?[|•·]\s?|: /u)
		.map((part) => part.replace(/^\(\d+\)\s*|^[*•●]\s*/, "").trim())
		.filter((part) => part.length > 1 && !isGeneric(part));
}
