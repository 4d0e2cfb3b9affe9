import { statusOf } from "../intake/status.ts";
import {
	fieldNamed,
	fieldOf,
	isAmount,
	isMarked,
	isOther,
	isShown,
	type Listed,
	type ListedDeal,
	PARTS,
	type Piece,
	piecesOf,
} from "./list-texts.ts";

/** What cards are marked by: the hooks of Odoo and EspoCRM, of the libraries boards are dragged with, and of the browser's own. */
const CARDS = [
	".o_kanban_record:not(.o_kanban_ghost)",
	"[data-rfd-draggable-id]",
	"[data-rbd-draggable-id]",
	"[aria-roledescription=sortable],[aria-roledescription=draggable]",
	".group-column-list>.item",
	"[draggable=true]",
	"article",
	"[role=listitem]",
	"li",
];

/** The deals of boards and of lists without headings, by what marks their cards; else by where amounts repeat. */
export function boardsOn(page: ParentNode): Listed[] {
	for (const selector of CARDS) {
		const all = [...page.querySelectorAll(selector)];
		// A column can be dragged too: the cards are what is innermost, and where most of that is.
		const inner = mostAtOneDepth(
			all.filter((card) => !card.querySelector(selector)),
		);
		const board = boardOf(inner.filter(isShown));
		if (board) return [board];
	}
	const board = boardOf(cardsByAmount(page));
	return board ? [board] : [];
}

function depthOf(element: Element): number {
	let depth = 0;
	for (let at: Element | null = element; at; at = at.parentElement) depth++;
	return depth;
}

function mostOf<K>(keys: readonly K[]): K | undefined {
	const counts = new Map<K, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	let most: K | undefined;
	// Of as many, the later: headings stand above cards.
	for (const [key, count] of counts)
		if (most === undefined || count >= (counts.get(most) ?? 0)) most = key;
	return most;
}

function mostAtOneDepth(cards: readonly Element[]): Element[] {
	const depths = cards.map(depthOf);
	const most = mostOf(depths);
	return cards.filter((_, at) => depths[at] === most);
}

/** The board that cards make: by columns, or one list; null where that is no list of deals. */
function boardOf(cards: readonly Element[]): Listed | null {
	const [first] = cards;
	if (cards.length < 2 || !first) return null;
	const pieces = cards.map((card) => piecesOf(card));
	const amounts = cards.map((card, at) => amountsOf(card, pieces[at] ?? []));
	if (amounts.every((texts) => texts.length === 0)) return null;

	let area = first.parentElement;
	while (area && !cards.every((card) => area?.contains(card)))
		area = area.parentElement;
	if (!area) return null;
	const isOneList = cards.every((card) => card.parentElement === area);
	const ofList = isOneList ? headingOfList(area, first) : null;
	// Tiles of a dashboard hold amounts too. Deals can be opened, each at its own address, or moved.
	if (isOneList && !ofList && !areOpened(cards)) return null;

	const stages = isOneList
		? stagesBetween(area, new Set(cards), ofList)
		: stagesOfColumns(area, cards);
	const deals: ListedDeal[] = cards.map((card, at) => ({
		stage: stages.get(card) ?? null,
		status: stages.get(card) ? null : badgeOf(pieces[at] ?? []),
		amounts: amounts[at] ?? [],
		currency: null,
	}));
	return { area, deals };
}

/** True if each card leads to an address of its own, or can be dragged. */
function areOpened(cards: readonly Element[]): boolean {
	if (cards.every((card) => card.matches(CARDS.slice(0, 6).join())))
		return true;
	const links = cards.map(
		(card) =>
			(card.matches("a[href]")
				? card
				: card.querySelector("a[href]")
			)?.getAttribute("href") ?? "",
	);
	return new Set(links.filter((link) => /\d/.test(link))).size === cards.length;
}

/** "Won", "Tabt": said by a card of a list whose stages are not columns. */
function badgeOf(pieces: readonly Piece[]): string | null {
	const badge = pieces.find(({ text }) => {
		if (text.length > 20 || text.includes(" ")) return false;
		const { status, because } = statusOf(text);
		return because === "word" && status !== "open";
	});
	return badge?.text ?? null;
}

/** What names an amount or another field in the element's own attributes or those just above it, inside the card. */
function hookOf(element: Element, card: Element): string {
	let at: Element | null = element;
	for (let level = 0; at && at !== card && level < 3; level++) {
		for (const name of ["data-field", "data-name", "name"]) {
			const hook = at.getAttribute(name);
			if (hook) return hook;
		}
		at = at.parentElement;
	}
	return "";
}

/** What may be the amount on a card: what is labelled as one, else what has a currency. */
function amountsOf(card: Element, pieces: readonly Piece[]): string[] {
	const labelled: string[] = [];
	const marked: string[] = [];
	for (const [at, { text, element }] of pieces.entries()) {
		if (!/\d/.test(text)) continue;
		const [before = "", after] = text.split(": ", 2);
		const label = after ? before : (pieces[at - 1]?.text ?? "");
		const parts = [text, ...text.split(PARTS)];
		const hook = hookOf(element, card);
		if (isOther(label)) continue;
		const amount =
			parts.find(isMarked) ??
			(isAmount(text) ? besideMark(element, card) : null);
		const number = amount ?? parts.find(isAmount);
		const isLabelled =
			isAmountLabel(label) || fieldNamed(hook)?.field === "amount";
		if (number && isLabelled) labelled.push(number);
		if (amount) marked.push(amount);
	}
	return labelled.length > 0 ? labelled : marked;
}

function isAmountLabel(text: string): boolean {
	const said = fieldOf(text);
	return said?.field === "amount" && said.fit > 1;
}

/** A number whose currency stands in an element beside it. */
function besideMark(element: Element, card: Element): string | null {
	let at = element.parentElement;
	for (let level = 0; at && at !== card && level < 2; level++) {
		const text = (at.textContent ?? "").replace(/\s+/gu, " ").trim();
		if (text.length > 60) return null;
		if (isMarked(text)) return text;
		at = at.parentElement;
	}
	return null;
}

const HEADING = "h1,h2,h3,h4,h5,h6,[role=heading],.o_column_title";

/** The stage of each card: what stands above the cards of its column. */
function stagesOfColumns(
	area: Element,
	cards: readonly Element[],
): Map<Element, string | null> {
	const columns = [...area.children];
	const said = new Map<Element, string | null>();
	return new Map(
		cards.map((card) => {
			const column = columns.find((each) => each.contains(card)) ?? area;
			if (!said.has(column))
				said.set(
					column,
					headingOf(column, card) ??
						namedBeside(column) ??
						inRowAbove(area, columns.indexOf(column)),
				);
			return [card, said.get(column) ?? null];
		}),
	);
}

/** What stands in a column above its first card, its own sums and counts left out. */
function headingOf(column: Element, card: Element): string | null {
	const heading = column.querySelector(HEADING);
	const isAbove =
		heading &&
		!card.contains(heading) &&
		// Precedes, by the DOM's own word.
		(card.compareDocumentPosition(heading) & 2) !== 0;
	if (isAbove) {
		const said = stageIn(piecesOf(heading));
		if (said) return said;
	}
	const above: Element[] = [];
	for (
		let at: Element | null = card;
		at && at !== column;
		at = at.parentElement
	)
		for (
			let before = at.previousElementSibling;
			before;
			before = before.previousElementSibling
		)
			above.unshift(before);
	return (
		stageIn(above.filter(isShown).flatMap((each) => piecesOf(each))) ??
		stageIn([
			{ text: column.getAttribute("aria-label") ?? "", element: column },
		])
	);
}

/** A heading elsewhere that carries the same name as the column. */
function namedBeside(column: Element): string | null {
	for (const hook of ["data-name", "data-stage", "data-status"]) {
		const name = column.getAttribute(hook);
		if (!name) continue;
		const same = column.ownerDocument.querySelectorAll(
			`[${hook}=${JSON.stringify(name)}]`,
		);
		for (const other of same) {
			if (column.contains(other) || !isShown(other)) continue;
			const said = stageIn(piecesOf(other));
			if (said) return said;
		}
		return stageIn([{ text: name, element: column }]);
	}
	return null;
}

/** The heading in a row of as many above the columns. */
function inRowAbove(area: Element, index: number): string | null {
	let at: Element | null = area;
	for (let level = 0; at && level < 3; level++, at = at.parentElement) {
		let row: Element | null = at.previousElementSibling;
		while (row && row.childElementCount === 1) row = row.firstElementChild;
		const heading =
			row?.childElementCount === area.childElementCount
				? row.children[index]
				: null;
		if (heading) return stageIn(piecesOf(heading));
	}
	return null;
}

/** A list may be the one column that has cards: then its like stand beside it, empty. */
function headingOfList(area: Element, card: Element): string | null {
	let at: Element | null = area;
	for (let level = 0; at && level < 4; level++, at = at.parentElement) {
		const { tagName, className } = at;
		const isColumn =
			className !== "" &&
			[...(at.parentElement?.children ?? [])].filter(
				(each) => each.tagName === tagName && each.className === className,
			).length > 1;
		const said = isColumn ? (headingOf(at, card) ?? namedBeside(at)) : null;
		if (said) return said;
	}
	return null;
}

/** Headings that stand among the cards of one list, each above its own. */
function stagesBetween(
	area: Element,
	cards: ReadonlySet<Element>,
	above: string | null,
): Map<Element, string | null> {
	const stages = new Map<Element, string | null>();
	let stage = above;
	for (const child of area.children)
		if (cards.has(child)) stages.set(child, stage);
		else if (child.matches(HEADING)) stage = stageIn(piecesOf(child)) ?? stage;
	return stages;
}

/** The stage a heading names: "Proposal" of "Proposal · $96.3K", "Forslag (3)", "Won kr. 1.200.000". */
function stageIn(pieces: readonly Piece[]): string | null {
	for (const { text } of pieces) {
		const part = text.split(/\s[·•|]\s/u).find((each) => /\p{L}/u.test(each));
		if (!part || isMarked(part)) continue;
		const plain = part.replace(/\s*[([]\d+[\])]$/, "").trim();
		const words = plain.split(" ");
		for (let at = 1; at < words.length; at++)
			if (isMarked(words.slice(at).join(" ")))
				return words.slice(0, at).join(" ");
		return plain.slice(0, 200);
	}
	return null;
}

/**
 * Cards that nothing marks: of each amount what holds it and no other, at the depth and of the make that most have.
 * A column's own total is of another make than its cards.
 */
function cardsByAmount(page: ParentNode): Element[] {
	const document = (page as Node).ownerDocument ?? (page as Document);
	const walker = document.createTreeWalker(page, 4);
	const amounts = new Set<Element>();
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const text = node.nodeValue ?? "";
		const element = node.parentElement;
		if (!element || text.length > 60 || !/\d/.test(text)) continue;
		const plain = text.trim();
		if (
			[plain, ...plain.split(PARTS)].some(isMarked) ||
			(isAmount(plain) && besideMark(element, document.body))
		)
			amounts.add(element);
	}
	const held = new Map<Element, number>();
	for (const amount of amounts)
		for (let at: Element | null = amount; at; at = at.parentElement)
			held.set(at, (held.get(at) ?? 0) + 1);

	const tops = [...amounts].map((amount) => {
		let top = amount;
		while (top.parentElement && held.get(top.parentElement) === 1)
			top = top.parentElement;
		return top;
	});
	// Of a column with one card the top is the column: only what has its like beside it tells a card.
	const likes = new Map<Element | null, Set<string>>();
	const makes = new Set<string>();
	for (const top of tops) {
		const beside = likes.get(top.parentElement) ?? new Set();
		likes.set(top.parentElement, beside);
		if (beside.has(makeOf(top))) makes.add(makeOf(top));
		beside.add(makeOf(top));
	}
	const made = [...amounts].flatMap(madeOf);
	const make = mostOf(
		makes.size > 0 ? made.filter((each) => makes.has(each)) : tops.map(makeOf),
	);
	if (make === undefined) return [];
	const cards = new Set<Element>();
	for (const amount of amounts)
		for (let at: Element | null = amount; at; at = at.parentElement)
			if (makeOf(at) === make) cards.add(at);
	let all = [...cards];
	// Nothing but an amount is part of a card.
	if (all.every((card) => piecesOf(card).every(({ text }) => isMarked(text))))
		all = [...new Set(all.flatMap(({ parentElement }) => parentElement ?? []))];
	const [first] = all;
	const name = first?.classList[0];
	if (!first || !name) return all.filter(isShown);
	const depth = depthOf(first);
	return [
		...page.querySelectorAll(`${first.tagName}.${CSS.escape(name)}`),
	].filter((card) => depthOf(card) === depth && isShown(card));
}

/** The makes of an element and of all it is in. */
function madeOf(element: Element): string[] {
	const makes: string[] = [];
	for (let at: Element | null = element; at; at = at.parentElement)
		makes.push(makeOf(at));
	return makes;
}

/** What two cards of a board have in common. */
function makeOf(element: Element): string {
	return `${depthOf(element)} ${element.tagName} ${element.classList[0] ?? ""}`;
}
