import { isColumnTable } from "./areas.ts";
import {
	type Labelled,
	type Meaning,
	meaningOfLabel,
	meaningOfName,
	pattern,
} from "./labels.ts";
import { childOf, controlText, type Piece, type Pieces } from "./pieces.ts";
import { parentOf, type Sight } from "./visible.ts";

/** A label and what stands beside it. */
export interface Pair {
	field: Labelled;
	/** Lower is surer: 1 to 3 as labels are ranked; 1.5 and 3.5 for names in code. */
	rank: number;
	languages: number;
	/** As it is written on the page; empty for a name in code. */
	label: string;
	/** The element the label is in; for a name in code, that carries it. */
	labelElement: Element;
	/** What the value stands in. */
	element: Element;
	/** The pieces of the value: from `start` up to, not including, `end`; they may go on to `more`. */
	start: number;
	end: number;
	more: number;
	/** A value that is no piece: the rest of a text, an attribute. */
	text?: string;
	from: "label" | "structured";
	/** Read by its column in a table of one row: it may be another record. */
	isColumn?: true;
}

/** A value of more pieces is a part of a page. */
const MOST_PIECES = 12;
/** Components of their own put several boxes around a text. */
const MOST_STEPS = 9;
/** A value further below its label than this, in pixels, is not its own. */
const FURTHEST = 140;
const NO_LABEL = /^(?:OPTION|BUTTON|TEXTAREA|SELECT)$/;
const NO_LABEL_ROLE =
	/^(?:tab|menuitem|option|button|columnheader|menuitemradio|switch)$/;

/** All pairs of a page, whether they are seen or not, in reading order: those by labels, then those by names in code. */
export function pairsOf(pieces: Pieces, sight: Sight): Pair[] {
	const meanings: (Meaning | null)[] = pieces.all.map((piece) =>
		meaningOf(piece),
	);
	const byLabelledBy = new Map<string, Element>();
	for (const { element, name, value } of pieces.named)
		if (/^aria-(?:labell|describ)edby$/.test(name))
			for (const id of value.split(" "))
				if (!byLabelledBy.has(id)) byLabelledBy.set(id, element);

	const pairs: Pair[] = [];
	for (const piece of pieces.all) {
		const meaning = meanings[piece.at];
		if (meaning) {
			const value = found(piece, meaning);
			if (value)
				pairs.push({
					...base(meaning),
					label: piece.text,
					labelElement: piece.element,
					from: "label",
					...value,
				});
			// The amount is empty: no other figure is surely what the deal is worth.
			else if (meaning.field === "amount" && meaning.rank === 1)
				pairs.push(emptyPair(piece, meaning));
		} else if (!piece.isControl) {
			const inline = inlinePair(piece);
			if (inline) pairs.push(inline);
		}
	}
	for (const each of pieces.named) {
		const pair = namedPair(each);
		if (pair && !pairs.some((other) => isSameValue(pair, other)))
			pairs.push(pair);
	}
	return pairs;

	type Value = Pick<Pair, "element" | "start" | "end" | "more"> & {
		isColumn?: true;
	};

	function found(label: Piece, meaning: Meaning): Value | null {
		return (
			pointedAt(label) ??
			(isInHeaderRow(label.element) ? inColumn(label) : beside(label, meaning))
		);
	}

	/** What `for` or `aria-labelledby` lead to. */
	function pointedAt({ element }: Piece): Value | null {
		const id = element.closest("[for]")?.getAttribute("for");
		const root = element.getRootNode() as Document | ShadowRoot;
		const target = id ? root.getElementById?.(id) : null;
		const own = pieces.rangeOf(element);
		let labelled: Element | undefined;
		// What is a label as a whole may be several boxes around one text.
		for (
			let at: Element | null = element;
			at && !labelled && String(pieces.rangeOf(at)) === String(own);
			at = parentOf(at)
		)
			labelled = at.id ? byLabelledBy.get(at.id) : undefined;
		for (const each of [target, labelled]) {
			if (!each || each.contains(element)) continue;
			const box = chosenIn(each, element);
			const [start, end] = pieces.rangeOf(box);
			if (end > start && end - start <= MOST_PIECES)
				return { element: box, start, end, more: end };
		}
		return null;
	}

	/** Where one types to choose nothing is typed: what was chosen stands in the box around it. */
	function chosenIn(control: Element, label: Element): Element {
		const [at] = pieces.rangeOf(control);
		if (
			control.getAttribute("role") !== "combobox" ||
			pieces.all[at]?.text !== ""
		)
			return control;
		let box: Element | null = control;
		while (box && pieces.rangeOf(box)[1] - pieces.rangeOf(box)[0] < 2)
			box = parentOf(box);
		if (!box || box.contains(label)) return control;
		const [start, end] = pieces.rangeOf(box);
		const isValue =
			end - start < 5 &&
			labelAfter(start, end) === end &&
			!box.querySelector('[class*="placeholder" i]');
		return isValue ? box : control;
	}

	function inColumn({ element }: Piece): Value | null {
		const cell = element.closest("th,td");
		const row = cell?.closest("tr");
		const table = row?.closest("table");
		if (!cell || !row || !table) return null;
		const rows = [...table.querySelectorAll("tr")].filter((each) =>
			each.querySelector("td"),
		);
		const at = [...row.children].indexOf(cell);
		const below = rows[0]?.children[at];
		if (rows.length !== 1 || !below) return null;
		const [start, end] = pieces.rangeOf(below);
		return end > start && end - start <= MOST_PIECES
			? { element: below, start, end, more: end, isColumn: true }
			: null;
	}

	/** What follows the label in the nearest element that holds more than it. */
	function beside(label: Piece, meaning: Meaning): Value | null {
		let inner: Element | null = null;
		let parent: Element | null = label.element;
		for (let step = 0; parent && step < MOST_STEPS; step++) {
			const [first, last] = pieces.rangeOf(parent);
			if (last > label.at + 1)
				return following(label, meaning, parent, inner, last, step);
			if (first < label.at)
				return above(
					label,
					parent,
					inner,
					isValueFirst(label, first, last) ? label.at - 1 : first,
				);
			if (inner && hasEmptyBox(parent, inner)) return null;
			inner = parent;
			parent = parentOf(parent);
		}
		return null;
	}

	function following(
		label: Piece,
		meaning: Meaning,
		parent: Element,
		inner: Element | null,
		last: number,
		step: number,
	): Value | null {
		if (isValueFirst(label, pieces.rangeOf(parent)[0], last))
			return above(label, parent, inner ?? label.element, label.at - 1);
		const start = label.at + 1;
		const next = pieces.all[start];
		if (!next) return null;
		// An empty box between the label and the next text is the value.
		const box = childOf(parent, next.element);
		if (inner && hasEmptyBox(parent, inner, box)) return null;
		let end = box ? pieces.rangeOf(box)[1] : start + 1;
		let element = box ?? parent;
		if (
			inner &&
			box &&
			step > 1 &&
			parent.children.length > 2 &&
			isParallel(inner, box)
		)
			return null;
		const nextLabel = labelAfter(start, last);
		// A stage may be called as a label is ("Quote", "Contact"): in a row of two it is the value.
		const isOnly =
			last - start === 1 &&
			parent.children.length === 2 &&
			pieces.rangeOf(parent)[0] === label.at;
		if (
			nextLabel === start &&
			!(
				isOnly &&
				/^(?:other|title|ofLead)$/.test(meanings[start]?.field ?? "") &&
				meaning.field !== "other"
			)
		)
			return null;
		if (nextLabel < end && !isOnly) {
			// A card headed "Company": its first text is the name, if it stands out.
			if (meaning.field !== "customer" || !standsOut(next.element)) return null;
			end = start + 1;
			element = next.element;
		}
		if (end - start > MOST_PIECES || isFarBelow(label.element, next.element))
			return null;
		return {
			element,
			start,
			end,
			more: Math.max(end, Math.min(nextLabel, last, start + MOST_PIECES)),
		};
	}

	/** A figure with its caption below it. */
	function above(
		label: Piece,
		parent: Element,
		inner: Element | null,
		first: number,
	): Value | null {
		const before = pieces.all[label.at - 1];
		if (!before || label.at - first > 4) return null;
		for (let at = first; at < label.at; at++) if (meanings[at]) return null;
		const element = childOf(parent, before.element);
		if (!element || !inner || isParallel(inner, element)) return null;
		const [start, end] = pieces.rangeOf(element);
		return end === label.at ? { element, start, end, more: end } : null;
	}

	/** "48 000 | Amount | Demo | Stage": each caption below its value. */
	function isValueFirst(label: Piece, first: number, last: number): boolean {
		if ((label.at - first) % 2 === 0 || (last - first) % 2 === 1) return false;
		for (let at = first; at < last; at++)
			if (Boolean(meanings[at]) !== ((at - first) % 2 === 1)) return false;
		return true;
	}

	function labelAfter(start: number, last: number): number {
		for (let at = start; at < last; at++) if (meanings[at]) return at;
		return last;
	}

	function isFarBelow(label: Element, value: Element): boolean {
		if (!sight.hasLayout) return false;
		return sight.boxOf(value).top - sight.boxOf(label).bottom > FURTHEST;
	}

	function meaningOf({ isControl, text, element }: Piece): Meaning | null {
		const meaning = isControl ? null : meaningOfLabel(text);
		return meaning && mayBeLabel(element) ? meaning : null;
	}

	function emptyPair({ element, text, at }: Piece, meaning: Meaning): Pair {
		return {
			...base(meaning),
			label: text,
			labelElement: element,
			element,
			...{ start: at, end: at, more: at },
			text: "",
			from: "label",
		};
	}

	/** "Amount: 5,000" in one text. */
	function inlinePair(piece: Piece): Pair | null {
		const colon = piece.text.indexOf(":");
		if (colon < 2 || colon > 40 || !mayBeLabel(piece.element)) return null;
		const label = piece.text.slice(0, colon);
		const text = piece.text.slice(colon + 1).trim();
		const meaning = text === "" ? null : meaningOfLabel(label);
		if (!meaning || text.length > 200) return null;
		return {
			...base(meaning),
			label,
			labelElement: piece.element,
			element: piece.element,
			start: piece.at,
			end: piece.at + 1,
			more: piece.at + 1,
			text,
			from: "label",
		};
	}

	function namedPair({
		element,
		name,
		value,
	}: Pieces["named"][number]): Pair | null {
		if (/edby$/.test(name)) return null;
		const isText = /label$|^placeholder$|^data-t(?:itle|h)$/.test(name);
		const meaning = isText ? meaningOfLabel(value) : meaningOfName(value);
		if (!meaning || meaning.field === "other") return null;
		const isControl = controlText(element) !== null;
		if (name === "placeholder" && !isControl) return null;
		let [start, end] = pieces.rangeOf(element);
		const content =
			element.getAttribute("content") ??
			(element.tagName.includes("-") ? element.getAttribute("value") : null);
		// The label of the field may stand within it.
		while (
			start < end &&
			meanings[start]?.field === meaning.field &&
			end - start > 1
		)
			start++;
		while (end - start > 1 && meanings[end - 1]?.field === meaning.field) end--;
		if (start === end && (content === null || !sight.isShown(element)))
			return null;
		if (labelAfter(start, end) < end || end - start > MOST_PIECES) return null;
		return {
			...base(meaning),
			// "value", "name" and "total" may be called anything in code.
			rank: isText ? meaning.rank : meaning.rank === 1 ? 1.5 : 3.5,
			label: isText ? value : "",
			labelElement: element,
			element,
			start,
			end,
			more: end,
			from: isText ? "label" : "structured",
			...(content !== null && start === end && { text: content }),
		};
	}
}

/** A name in code around what a label is for says nothing more. */
function isSameValue(one: Pair, other: Pair): boolean {
	return (
		one.field === other.field &&
		one.text === undefined &&
		one.start < other.end &&
		one.end > other.start
	);
}

function base({ field, rank, languages }: Meaning) {
	return { field, rank, languages };
}

function mayBeLabel(element: Element): boolean {
	if (NO_LABEL.test(element.tagName)) return false;
	const role = element.getAttribute("role");
	return !(role && NO_LABEL_ROLE.test(role)) && !element.closest("button,nav");
}

/** True in a row of headings: their values are below. */
function isInHeaderRow(element: Element): boolean {
	const table = element.closest("th")?.closest("table");
	return table
		? isColumnTable(table) && element.closest("tr") === table.rows[0]
		: false;
}

/** A label's row and its neighbour are built alike: the neighbour is another field's row. */
function isParallel(one: Element, other: Element): boolean {
	return (
		one.tagName === other.tagName &&
		(one.getAttribute("class") ?? "") !== "" &&
		one.getAttribute("class") === other.getAttribute("class")
	);
}

const NO_BOX =
	/^(?:I|SVG|IMG|BUTTON|BR|HR|SCRIPT|STYLE|TEMPLATE|SUP|INPUT|LABEL|SLOT|A)$/i;

/** True if, between what holds the label and the next text, there is a place for a value and nothing in it. */
function hasEmptyBox(
	parent: Element,
	inner: Element,
	next: Element | null = null,
): boolean {
	for (
		let box = inner.nextElementSibling;
		box && box !== next;
		box = box.nextElementSibling
	)
		if (
			parentOf(box) === parent &&
			!NO_BOX.test(box.tagName) &&
			!pattern("decoration").test(box.getAttribute("class") ?? "") &&
			(box.textContent ?? "").trim() === "" &&
			box.checkVisibility() &&
			box.querySelector("button,input,select,textarea") === null
		)
			return true;
	return false;
}

function standsOut(element: Element): boolean {
	return element.closest("a,h1,h2,h3,h4,h5,strong,b") !== null;
}
