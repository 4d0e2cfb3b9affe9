import { isHiddenByMarkup, parentOf, type Sight } from "./visible.ts";

/** A text of the page that stands in one element, or what a control holds. */
export interface Piece {
	/** Single spaces, none at the ends; empty only for a control that holds nothing. */
	text: string;
	/** The element it is in, or the control. */
	element: Element;
	isControl: boolean;
	/** What parts it from the piece before: nothing, a space, or the end of a line or a block. */
	gap: "" | " " | "\n";
	at: number;
}

/** All a page shows, in reading order, and where each element's part of it begins and ends. */
export interface Pieces {
	all: Piece[];
	/** The pieces of an element: from the first up to, not including, the second. */
	rangeOf(element: Element): readonly [number, number];
	/** Elements that carry an attribute in which a name may stand, with it. */
	named: { element: Element; name: string; value: string }[];
	/** Boxes that may lie over the page. */
	dialogs: Element[];
	/** Headings, links, and what carries a mark or a class that may tell something of a record, in reading order. */
	telling: Element[];
}

/** More elements than this are read no further: a page of that size is a list. */
const MOST_ELEMENTS = 30_000;

const SKIPPED = new Set(
	"SCRIPT STYLE TEMPLATE NOSCRIPT HEAD IFRAME OBJECT VIDEO AUDIO CANVAS MAP DATALIST LINK META svg SVG MATH math OPTION OPTGROUP DEL S STRIKE".split(
		" ",
	),
);
const INLINE = new Set(
	"A ABBR B BDI BDO CITE CODE DATA EM FONT I INS KBD MARK Q S SAMP SLOT SMALL SPAN STRONG SUB SUP TIME U WBR BR IMG".split(
		" ",
	),
);
/** Controls whose value is no text of the record. */
const NO_TEXT = new Set(
	"hidden password checkbox radio file submit button reset image range color search".split(
		" ",
	),
);
const NAMING =
	/^(?:data-(?!v-|react|radix|state|toggle|bs-|target|action|url|id$|index|controller)|(?:id|name|itemprop|formcontrolname|field-name|field|fieldname|field-label|label|aria-label|aria-(?:labell|describ)edby|ng-model|property|placeholder)$)/;

const naming = new Map<string, boolean>();

function isNaming(name: string): boolean {
	let is = naming.get(name);
	if (is === undefined) {
		is = NAMING.test(name);
		if (naming.size < 1_000) naming.set(name, is);
	}
	return is;
}

const TOLD = new Set(["class", "role", "aria-modal", "aria-current"]);
const MARKS = new Set(["hidden", "inert", "aria-hidden"]);
/** Classes of titles, and of where a row of stages is now. */
const TELLING = /title|name|head|current|active|selected/i;

/** Marks of writing direction and other signs nobody sees: a name must be what it looks like. */
const INVISIBLE = /(?![\u200c\u200d])\p{Cf}|\p{Co}|(?![\n\r\t])\p{Cc}/gu;
/** Signs that hang on a label. */
const DUST = /^[*:?•·|ⓘ]{1,2}$/u;
/** Names of pictures in fonts that draw a word as one. */
const IS_ICON =
	/(?:^|[\s_-])(?:material-(?:icons|symbols)|icons?|glyphicon|mdi)(?:$|[\s_-])/;

/** A text as it is read: invisible signs gone, single spaces. No-break spaces stay what they are where digits are. */
export function plainText(text: string): string {
	// Most texts have no sign but these.
	if (/^[ -~]*$/.test(text)) return text.replace(/ {2,}/g, " ").trim();
	return text
		.replace(INVISIBLE, "")
		.replace(/[^\S\u00a0\u202f]+/g, " ")
		.trim()
		.normalize("NFC");
}

/** Walks once through what is drawn of an element, through open shadow roots and slots. */
export function piecesOf(top: Element, sight: Sight): Pieces {
	const all: Piece[] = [];
	const ranges = new Map<Element, readonly [number, number]>();
	const named: Pieces["named"] = [];
	const dialogs: Element[] = [];
	const telling: Element[] = [];
	let count = 0;
	let gap: Piece["gap"] = "\n";

	const widen = (to: Piece["gap"]) => {
		if (to > gap || gap === "") gap = gap === "\n" ? gap : to;
	};
	const add = (text: string, element: Element, isControl: boolean) => {
		if (!sight.isDrawn(element)) return;
		all.push({ text, element, isControl, gap, at: all.length });
		gap = "";
	};

	function walk(element: Element): void {
		if (count++ >= MOST_ELEMENTS || SKIPPED.has(element.tagName)) return;
		const names = element.getAttributeNames();
		// What is drawn, where and how, is asked of what has a text: of most elements nothing is.
		if (sight.hasLayout ? isMarked(element, names) : !sight.isShown(element))
			return;
		const isBlock = !INLINE.has(element.tagName);
		if (isBlock || element.tagName === "BR") gap = "\n";
		const start = all.length;
		look(element, names);
		const value = controlText(element);
		if (value !== null) add(value, element, true);
		else
			for (let node = firstIn(element); node; node = nextOf(node, element)) {
				if (node.nodeType === 1) walk(node as Element);
				else if (node.nodeType === 3) addText(node as Text, element);
			}
		if (isBlock) gap = "\n";
		ranges.set(element, [start, all.length]);
	}

	function isMarked(element: Element, names: readonly string[]): boolean {
		return names.some((name) => MARKS.has(name)) && isHiddenByMarkup(element);
	}

	function addText({ data }: Text, element: Element): void {
		if (/^\s/.test(data)) widen(" ");
		const text = plainText(data);
		const isNothing =
			/^[\u00a0\u202f\s]*$/.test(text) ||
			DUST.test(text) ||
			(/^[a-z_]{2,24}$/.test(text) &&
				IS_ICON.test(element.getAttribute("class") ?? ""));
		if (isNothing) {
			if (data !== "") widen(" ");
			return;
		}
		add(text, element, false);
		if (/\s$/.test(data)) widen(" ");
	}

	function look(element: Element, names: readonly string[]): void {
		const { tagName } = element;
		if (tagName === "DIALOG") dialogs.push(element);
		let isTelling = tagName === "A" || /^H[1-6]$/.test(tagName);
		for (const name of names) {
			const isName = isNaming(name);
			if (!isName && !TOLD.has(name)) continue;
			const value = element.getAttribute(name) ?? "";
			if (value === "" || value.length > 300) continue;
			if (name === "class" || name === "data-testid")
				isTelling ||= TELLING.test(value);
			else if (name === "role") {
				if (/dialog$/.test(value)) dialogs.push(element);
				isTelling ||= value === "heading" || value === "radio";
			} else if (name === "aria-modal" && value === "true")
				dialogs.push(element);
			else if (name === "aria-current") isTelling = true;
			if (isName && value.length < 200) named.push({ element, name, value });
		}
		if (isTelling) telling.push(element);
	}

	walk(top);
	return {
		all,
		rangeOf: (element) => ranges.get(element) ?? [0, 0],
		named,
		dialogs,
		telling,
	};
}

/** The first node drawn in an element: of its open shadow root, of what is put into its slot, else its own. */
function firstIn(element: Element): Node | null {
	if (element.shadowRoot) return element.shadowRoot.firstChild;
	return slotted(element)?.[0] ?? element.firstChild;
}

function nextOf(node: Node, within: Element): Node | null {
	const nodes = slotted(within);
	return nodes ? (nodes[nodes.indexOf(node) + 1] ?? null) : node.nextSibling;
}

function slotted(element: Element): Node[] | null {
	if (element.tagName !== "SLOT") return null;
	const nodes = (element as HTMLSlotElement).assignedNodes();
	return nodes.length > 0 ? nodes : null;
}

/** What a control holds, as it is shown; null for what is no control, or one whose value is no text. */
export function controlText(element: Element): string | null {
	switch (element.tagName) {
		case "INPUT": {
			const { type, value } = element as HTMLInputElement;
			return NO_TEXT.has(type) && element.getAttribute("role") !== "combobox"
				? null
				: plainText(value);
		}
		case "TEXTAREA":
			return plainText((element as HTMLTextAreaElement).value);
		case "SELECT": {
			const { selectedOptions } = element as HTMLSelectElement;
			const [option] = selectedOptions;
			// "Choose …" stands for nothing.
			if (!option || option.value === "") return "";
			return plainText(option.label || option.text);
		}
		default:
			return null;
	}
}

/** The element just below `outer` that a node is drawn in; null if it is not in it. */
export function childOf(outer: Element, node: Element): Element | null {
	let child = node;
	for (let parent = parentOf(child); parent; parent = parentOf(child)) {
		if (parent === outer) return child;
		child = parent;
	}
	return null;
}
