import { statusOf } from "../intake/status.ts";
import { meaningOfLabel, meaningOfName } from "./labels.ts";
import {
	amountsIn,
	isAmount,
	isMarked,
	isOther,
	isShown,
	type Listed,
	type ListedDeal,
	type ListText,
	textsOf,
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
export function boardsOn(page: Document | ShadowRoot): Listed[] {
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

/** The key with the largest count; of as large ones the later: headings stand above cards. */
function mostOf<K>(counts: ReadonlyMap<K, number>): K | undefined {
	let most: K | undefined;
	for (const [key, count] of counts)
		if (most === undefined || count >= (counts.get(most) ?? 0)) most = key;
	return most;
}

function add<K>(counts: Map<K, number>, key: K, count = 1): void {
	counts.set(key, (counts.get(key) ?? 0) + count);
}

function mostAtOneDepth(cards: readonly Element[]): Element[] {
	const counts = new Map<number, number>();
	for (const card of cards) add(counts, depthOf(card));
	const most = mostOf(counts);
	return cards.filter((card) => depthOf(card) === most);
}

/** The board that cards make: by columns, or one list; null where that is no list of deals. */
function boardOf(cards: readonly Element[]): Listed | null {
	const [first] = cards;
	if (cards.length < 2 || !first) return null;
	const texts = cards.map((card) => textsOf(card));
	const amounts = cards.map((card, at) => amountsOf(card, texts[at] ?? []));
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
		status: stages.get(card) ? null : badgeOf(texts[at] ?? []),
		amounts: amounts[at] ?? [],
		currency: "",
	}));
	return { area, deals };
}

/** True if each card leads to an address of its own, or can be dragged; never what holds several cards. */
function areOpened(cards: readonly Element[]): boolean {
	const own = new Set<string>();
	for (const card of cards) {
		const shapes = new Map<string, string>();
		for (const link of [card, ...card.querySelectorAll("a[href]")]) {
			const to = link.getAttribute("href") ?? "";
			const shape = to.replace(/\d+/g, "*");
			if (shape === to) continue;
			// Two of one kind: a column.
			if ((shapes.get(shape) ?? to) !== to) return false;
			shapes.set(shape, to);
		}
		own.add([...shapes.values()][0] ?? "");
	}
	return (
		own.size === cards.length ||
		cards.every((card) => card.matches(CARDS.slice(0, 6).join()))
	);
}

/** "Won", "Tabt": said by a card of a list whose stages are not columns. */
function badgeOf(pieces: readonly ListText[]): string | null {
	const badge = pieces.find(({ text }) => {
		if (text.length > 20 || text.includes(" ")) return false;
		const { status, because } = statusOf(text);
		return because === "word" && status !== "open";
	});
	return badge?.text ?? null;
}

/** What may be the amount on a card: what has a currency; of several, or of none, what is labelled as one. */
function amountsOf(card: Element, texts: readonly ListText[]): string[] {
	const labelOf = (at: number) => {
		const before = /^([^:]+): /.exec(texts[at]?.text ?? "")?.[1];
		return before ?? texts[at - 1]?.text ?? "";
	};
	const marked: string[] = [];
	const labelled: string[] = [];
	for (const [at, { text, element }] of texts.entries()) {
		if (!/\d/.test(text)) continue;
		const whole = isAmount(text) && !isMarked(text) && besideMark(element);
		const own = whole ? [whole] : amountsIn(text, isMarked);
		const label = labelOf(at);
		if (isOther(label)) continue;
		marked.push(...own);
		if (
			meaningOfLabel(label)?.field === "amount" ||
			(own.length > 0 && isHooked(element, card))
		)
			labelled.push(...(own.length > 0 ? own : amountsIn(text, isAmount)));
	}
	return labelled.length > 0 && marked.length !== 1 ? labelled : marked;
}

/** True if the page's own name for an element, or for what it is in, is that of an amount. */
function isHooked(element: Element, card: Element): boolean {
	for (
		let at: Element | null = element;
		at && at !== card;
		at = at.parentElement
	)
		for (const name of ["data-field", "data-name", "name"]) {
			const hook = at.getAttribute(name);
			if (hook) return meaningOfName(hook)?.field === "amount";
		}
	return false;
}

/** A number whose currency stands in an element beside it. */
function besideMark(element: Element): string | null {
	const { parentElement, previousElementSibling, nextElementSibling } = element;
	const text = element.textContent;
	const all = [
		`${previousElementSibling?.textContent} ${text}`,
		`${text} ${nextElementSibling?.textContent}`,
		parentElement?.textContent ?? "",
	];
	return (
		all.map((each) => each.replace(/\s+/g, " ").trim()).find(isMarked) ?? null
	);
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
				said.set(column, headingOf(column, card) ?? namedBeside(column));
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
		const said = stageIn(textsOf(heading));
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
		stageIn(above.filter(isShown).flatMap((each) => textsOf(each))) ??
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
			const said = stageIn(textsOf(other));
			if (said) return said;
		}
		return stageIn([{ text: name, element: column }]);
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
		else if (child.matches(HEADING)) stage = stageIn(textsOf(child)) ?? stage;
	return stages;
}

/** The stage a heading names: "Proposal" of "Proposal · $96.3K", "Forslag (3)", "Won kr. 1.200.000". */
function stageIn(pieces: readonly ListText[]): string | null {
	for (const { text } of pieces) {
		const part = text.split(/\s[·•|]\s/u).find((each) => /\p{L}/u.test(each));
		if (!part || isMarked(part)) continue;
		const plain = part.replace(/[([]\d+[\])]$/, "").trim();
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
function cardsByAmount(page: Document | ShadowRoot): Element[] {
	const document = page.ownerDocument ?? (page as Document);
	const walker = document.createTreeWalker(page, 4);
	const amounts = new Set<Element>();
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const text = node.nodeValue ?? "";
		const element = node.parentElement;
		if (!element || text.length > 60 || !/\d/.test(text)) continue;
		const plain = text.trim();
		if (
			amountsIn(plain, isMarked).length > 0 ||
			(isAmount(plain) && besideMark(element))
		)
			amounts.add(element);
	}
	const held = new Map<Element, number>();
	for (const amount of amounts)
		for (let at: Element | null = amount; at; at = at.parentElement)
			add(held, at);

	const known = new Map<Element, string>();
	const makeOf = (element: Element) => {
		const make = known.get(element) ?? ownMakeOf(element);
		known.set(element, make);
		return make;
	};
	// What holds one amount and has its like beside it; of a column with one card it would be the column.
	const beside = new Map<Element | null, Set<string>>();
	const makes = new Set<string>();
	for (const amount of amounts) {
		let top = amount;
		while (top.parentElement && held.get(top.parentElement) === 1)
			top = top.parentElement;
		const make = makeOf(top);
		const likes = beside.get(top.parentElement) ?? new Set();
		beside.set(top.parentElement, likes);
		if (likes.has(make)) makes.add(make);
		likes.add(make);
	}
	const counts = new Map<string, number>();
	for (const [element, count] of held)
		if (makes.has(makeOf(element))) add(counts, makeOf(element), count);
	const make = mostOf(counts);
	let all = [...held.keys()].filter((each) => makeOf(each) === make);
	// Nothing but an amount is part of a card.
	if (all.every((card) => textsOf(card).every(({ text }) => isMarked(text))))
		all = [...new Set(all.flatMap(({ parentElement }) => parentElement ?? []))];
	const [first] = all;
	const name = first?.classList[0];
	if (!first || !name) return all.filter(isShown);
	const depth = depthOf(first);
	return [
		...page.querySelectorAll(`${first.tagName}.${CSS.escape(name)}`),
	].filter((card) => depthOf(card) === depth && isShown(card));
}

/** What two cards of a board have in common. */
function ownMakeOf(element: Element): string {
	return `${depthOf(element)} ${element.tagName} ${element.classList[0] ?? ""}`;
}
