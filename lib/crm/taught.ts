import { isColumnTable } from "./areas.ts";
import { LONGEST_LABEL, meaningOfLabel, normalLabel } from "./labels.ts";
import { controlText } from "./pieces.ts";
import {
	type Locator,
	type PageKind,
	type Place,
	type TaughtField,
	type TaughtPage,
	taughtFields,
} from "./reading.ts";
import { sightOf } from "./visible.ts";

/** How far above a value a name it carries is looked for. */
const NEAR = 6;
const LONGEST_NAME = 100;
const LONGEST_PATH = 1_000;
/** A label that only says the currency is none. */
const CURRENCY = /^(?:\p{Sc}|[A-Z]{3}|kr\.?)$/iu;
/** Longer texts are no values. */
const LONGEST_VALUE = 200;

// ---- how a value is found again -------------------------------------------------------------------------------------

/**
 * How an element's value is found again on another record of its kind. Only what leads back to it alone, here and now, is kept;
 * nothing of the value, of the record's name, or of class names.
 */
export function locatorOf(
	element: Element,
	look: Look = lookAt(element.ownerDocument),
): Locator {
	const leadsBack = (found: readonly Element[]) => {
		const one = onlyOf(found, look);
		return one !== null && isSame(one, element, look);
	};
	const label = look
		.labelsOf(element)
		.find(
			(each) =>
				leadsBack(look.valuesOf(each)) && !isOfRecord(each, element, look),
		);
	const hook = hookOf(element, leadsBack, look);
	const path = pathOf(element, leadsBack, look);
	return {
		...(label && { label }),
		...(hook && { hook }),
		...(path && { path }),
		of: controlText(element) === null ? "text" : "value",
	};
}

/**
 * The element a locator means on this page. Each part that leads somewhere must lead to one element, and to the same: rather
 * none than a wrong one. A way down that ends at something with another label leads nowhere: records differ in what is filled in.
 */
export function locate(
	within: Document | Element,
	locator: Locator,
	look: Look = lookAt(within),
): Element | null {
	const { label, hook, path } = locator;
	const isOther = (element: Element) => {
		const labels = label ? look.labelsOf(element) : [];
		return labels.length > 0 && !labels.includes(label ?? "");
	};
	const byLabel = label ? look.valuesOf(label) : [];
	const byHook = (hook ? hooked(hook, look) : []).filter(
		(each) => isWhole(hook?.path ?? "") || !isOther(each),
	);
	const byPath = (path ? walked(path, look) : []).filter(
		(each) => !isOther(each),
	);
	const ones = [byLabel, byHook, byPath]
		.filter(({ length }) => length > 0)
		.map((found) => onlyOf(found, look));
	const [first] = ones;
	return first && ones.every((each) => each && isSame(each, first, look))
		? first
		: null;
}

/** Where everything stands that was taught of a page, and what of it is no longer found: the page is looked at once. */
export function locateAll(
	within: Document | Element,
	taught: Pick<TaughtPage, "fields">,
): { found: { [field in TaughtField]?: Element }; unmatched: TaughtField[] } {
	const look = lookAt(within);
	const found: { [field in TaughtField]?: Element } = {};
	const unmatched: TaughtField[] = [];
	for (const field of taughtFields) {
		const locator = taught.fields[field];
		const element = locator && locate(within, locator, look);
		if (element) found[field] = element;
		else if (locator) unmatched.push(field);
	}
	return { found, unmatched };
}

/** The one of several that are the same value; null of none, and of more. */
function onlyOf(elements: readonly Element[], look: Look): Element | null {
	const [first] = elements;
	return first && elements.every((each) => isSame(each, first, look))
		? first
		: null;
}

function isSame(one: Element, other: Element, look: Look): boolean {
	return look.innermost(one) === look.innermost(other);
}

/**
 * True of a text that is the record's own: its name or the value, or has one of them in it. It leads to no other record, and is
 * nobody's to keep.
 */
function isOfRecord(text: string, element: Element, look: Look): boolean {
	const page = element.ownerDocument;
	const letters = lettersOf(text);
	const names = [...page.querySelectorAll("h1")].map(look.textOf);
	const own = [
		look.textOf(element),
		...names.filter((name) => !meaningOfLabel(name)),
	]
		.map(lettersOf)
		.filter((each) => each.length > 2);
	return (
		letters.length < 2 ||
		own.some((each) => letters.includes(each)) ||
		page.title.split(/[|·–—:-]/).some((each) => lettersOf(each) === letters)
	);
}

function lettersOf(text: string): string {
	return text.replace(/[^\p{L}]/gu, "").toLowerCase();
}

// ---- names an element carries ---------------------------------------------------------------------------------------

type Hook = NonNullable<Locator["hook"]>;

/** Attributes that say how an element is now, or what it is made with; not which field it is. */
const PASSING =
	/^data-(?:state|side|align|orientation|active|selected|focus.*|hover|open|closed|checked|disabled|loading|theme|index|key|value|text|title|content|tooltip|slot|type|component|part|v-.*|react.*|emotion.*|styled.*|turbo.*)$/;
/** Words that any field may be called by. */
const ANY_FIELD =
	/^(?:value|text|content|field|label|item|row|cell|column|col|wrapper|container|body|title|root|main|app|page|box|card|input|view|form|section|panel|group|list|grid|link|button|inner|outer)s?$/;

/** A name the element or a close ancestor carries, and the way down from there: the nearest that leads to it alone. */
function hookOf(
	element: Element,
	leadsBack: (found: readonly Element[]) => boolean,
	look: Look,
): Hook | undefined {
	let at: Element | null = element;
	for (let above = 0; at && above < NEAR; above++, at = treeParentOf(at))
		for (const { name, value } of namesOf(at)) {
			const hook = { name, value, path: wayDown(at, element) };
			if (hook.path.length > LONGEST_PATH) continue;
			if (isOfRecord(value, element, look)) continue;
			if (leadsBack(hooked(hook, look))) return hook;
		}
	return undefined;
}

/** Names somebody gave an element, without those that were counted or made up by a program. */
function namesOf(element: Element): { name: string; value: string }[] {
	const rank = (name: string) =>
		name.startsWith("data-")
			? 0
			: ["name", "id", "aria-label"].indexOf(name) + 1;
	return [...element.attributes]
		.filter(({ name, value }) => {
			if (!/^(?:data-[\w.-]+|name|id|aria-label)$/.test(name)) return false;
			if (PASSING.test(name) || name.length > LONGEST_NAME) return false;
			if (value.length > LONGEST_NAME || !/^\p{L}/u.test(value)) return false;
			if (
				name === "id" || name === "aria-label"
					? /\d/.test(value)
					: isMadeUp(value)
			)
				return false;
			const words = value.split(/[^\p{L}]+/u).filter(Boolean);
			return !words.every((word) => ANY_FIELD.test(word.toLowerCase()));
		})
		.map(({ name, value }) => ({ name, value }))
		.sort((a, b) => rank(a.name) - rank(b.name));
}

/** Numbers and mixtures, as of records' ids and hashes. */
function isMadeUp(value: string): boolean {
	return /\d{3}|\p{L}\d+\p{L}/u.test(value);
}

function hooked({ name, value, path }: Hook, look: Look): Element[] {
	return look.elements
		.filter((each) => each.getAttribute(name) === value)
		.flatMap((each) => walk(each, path) ?? [])
		.filter(look.isSeen);
}

// ---- where it stands ------------------------------------------------------------------------------------------------

const LANDMARK_ROLES =
	/^(?:main|dialog|region|form|complementary|article|navigation|banner)$/;
const LANDMARK_TAGS =
	/^(?:main|dialog|form|article|section|aside|header|nav|footer)$/;

/** What a landmark is called in a path: its role, its tag, or a name of its own; undefined of any other element. */
function landmarkName(element: Element): string | undefined {
	const role = element.getAttribute("role") ?? "";
	const tag = element.localName;
	if (LANDMARK_ROLES.test(role)) return `role-${role}`;
	return LANDMARK_TAGS.test(tag) || tag.includes("-") || tag === "body"
		? tag
		: undefined;
}

/** The way from the nearest landmark that there is one of. */
function pathOf(
	element: Element,
	leadsBack: (found: readonly Element[]) => boolean,
	look: Look,
): string | undefined {
	for (let at = treeParentOf(element); at; at = treeParentOf(at)) {
		const name = landmarkName(at);
		if (!name) continue;
		const way = wayDown(at, element);
		const path = `${name}${way.startsWith(">>") ? "" : ">"}${way}`;
		if (path.length > LONGEST_PATH) return undefined;
		const found = walked(path, look);
		if (found.length === 1 && leadsBack(found)) return path;
	}
	return undefined;
}

/** Whatever a path leads to; several, where there are several such landmarks. */
function walked(path: string, look: Look): Element[] {
	const name = /^[^>]*/.exec(path)?.[0] ?? "";
	return look.around
		.filter((each) => landmarkName(each) === name)
		.flatMap((each) => walk(each, path.slice(name.length)) ?? [])
		.filter(look.isSeen);
}

/**
 * The way down to an element: each step its tag, and which it is of how many such. With another number of them beside it the
 * way leads nowhere; but what is put at the end of the page comes and goes, so there they are not counted.
 */
function wayDown(from: Element, to: Element): string {
	let way = "";
	for (let at = to; at !== from; ) {
		const parent = at.parentNode as Element | ShadowRoot;
		const alike = [...parent.children].filter(
			({ localName }) => localName === at.localName,
		);
		const isCounted = parent !== at.ownerDocument.body;
		const place = `${alike.indexOf(at) + 1}${isCounted ? `/${alike.length}` : ""}`;
		const isRoot = "host" in parent;
		way = `${isRoot ? ">>" : ">"}${at.localName}:${place}${way}`;
		at = isRoot ? parent.host : parent;
	}
	return way.replace(/^>(?!>)/, "");
}

function walk(from: Element, way: string): Element | null {
	let at: Element | ShadowRoot | null | undefined = from;
	for (const [step, tag, place, of] of way.matchAll(
		/>>|([^>:]+):(\d+)(?:\/(\d+))?/g,
	)) {
		if (step === ">>") at = (at as Element).shadowRoot;
		else {
			const alike: Element[] = [...(at?.children ?? [])].filter(
				({ localName }) => localName === tag,
			);
			if (of && alike.length !== Number(of)) return null;
			at = alike[Number(place) - 1];
		}
		if (!at) return null;
	}
	return at as Element;
}

/** True of a way on which there is nothing to choose: all below the name is one value. */
function isWhole(way: string): boolean {
	return !/:(?!1\/1(?!\d))/.test(way);
}

/** The parent in the tree: a way down goes by where elements are, not by where slots draw them. */
function treeParentOf(element: Element): Element | null {
	const { parentNode } = element;
	return parentNode && "host" in parentNode
		? (parentNode as ShadowRoot).host
		: element.parentElement;
}

// ---- what is on the screen ------------------------------------------------------------------------------------------

/** A page, or a part of it, as it is now. */
export interface Look {
	/** What shows, in the page's order, in open shadow roots too. */
	elements: readonly Element[];
	/** The landmarks it stands in as well. */
	around: readonly Element[];
	/** What an element says; cut where it is too long to be a value. */
	textOf(element: Element): string;
	/** The innermost element that says all that this one says. */
	innermost(element: Element): Element;
	/** It is in what is looked at, and shows, or would if it were filled in. */
	isSeen(element: Element): boolean;
	labelsOf(element: Element): string[];
	valuesOf(label: string): Element[];
}

export function lookAt(within: Document | Element): Look {
	const page = "body" in within ? within : within.ownerDocument;
	const top = "body" in within ? within.body : within;
	const sight = sightOf(page);
	const texts = new Map<Element, string>();
	let pairs: Pairs | undefined;

	const elements: Element[] = [];
	const add = (element: Element) => {
		if (!isDrawn(element)) return;
		elements.push(element);
		for (const part of partsOf(element)) add(part);
	};
	add(top);
	const known = new Set(elements);
	const above: Element[] = [];
	for (let at = treeParentOf(top); at; at = treeParentOf(at)) above.push(at);

	function textOf(element: Element): string {
		const before = texts.get(element);
		if (before !== undefined) return before;
		let text = controlText(element) ?? "";
		if (text === "" && !SILENT.test(element.localName)) {
			for (const node of [
				...(element.shadowRoot?.childNodes ?? []),
				...element.childNodes,
			]) {
				if (node.nodeType === 3) text += node.nodeValue ?? "";
				else if (node.nodeType === 1 && known.has(node as Element))
					text += ` ${textOf(node as Element)} `;
				if (text.length > 4 * LONGEST_VALUE) break;
			}
		}
		text = text.replace(/\s+/gu, " ").trim();
		texts.set(element, text);
		return text;
	}

	function innermost(element: Element): Element {
		let at = element;
		for (;;) {
			if (controlText(at) !== null) return at;
			const all = textOf(at);
			const next: Element | undefined = partsOf(at).find(
				(part) =>
					controlText(part) !== null || (all !== "" && textOf(part) === all),
			);
			if (!next || textOf(next) !== all) return at;
			at = next;
		}
	}

	function isSeen(element: Element): boolean {
		if (!known.has(element)) return false;
		const parent = treeParentOf(element);
		return (
			sight.isShown(element) ||
			(textOf(element) === "" && parent !== null && sight.isShown(parent))
		);
	}

	/** What stands beside what looks like its label. */
	function allPairs(): Pairs {
		if (pairs) return pairs;
		const values = new Map<string, Element[]>();
		const labels = new Map<Element, string[]>();
		pairs = { values, labels };
		const add = (label: string | null, value: Element | null | undefined) => {
			if (!label || label.length > LONGEST_LABEL || !value) return;
			// "kr" beside a number is a part of it, and what holds numbers is a value itself.
			if (!/\p{L}/u.test(label) || /\d\D?\d\D?\d/.test(label)) return;
			if (CURRENCY.test(label)) return;
			const normal = normalLabel(label);
			if (!normal || !isSeen(value)) return;
			const inner = innermost(value);
			values.set(normal, [...(values.get(normal) ?? []), value]);
			labels.set(inner, [...(labels.get(inner) ?? []), normal]);
		};
		for (const element of elements) {
			if (controlText(element) !== null) {
				add(element.getAttribute("aria-label"), element);
				continue;
			}
			if (element.localName === "label")
				add(ownText(element), (element as HTMLLabelElement).control);
			const text = textOf(element);
			if (text !== "" && text.length <= LONGEST_LABEL)
				if (element === innermost(element)) add(text, besideIt(element));
		}
		return pairs;
	}

	function besideIt(label: Element): Element | null {
		const table = label.closest("table, [role=table], [role=grid]");
		// What stands beside a cell of a list is another column.
		if (table && isColumnTable(table)) return null;
		const root = label.getRootNode() as Document | ShadowRoot;
		const control = label.closest("label")?.control;
		if (control) return control;
		const own = normalLabel(textOf(label));
		for (let at: Element | null = label; at; at = treeParentOf(at)) {
			const { id } = at;
			const named =
				id && root.querySelector(`[aria-labelledby~="${CSS.escape(id)}"]`);
			if (named) return named;
			const next = nextOf(at);
			if (next) return textOf(next).length <= LONGEST_VALUE ? next : null;
			const parent = treeParentOf(at);
			if (!parent || normalLabel(textOf(parent)) !== own) return null;
		}
		return null;
	}

	/** What comes after it, signs and icons passed over; an empty box is a value that is not filled in. */
	function nextOf(element: Element): Element | null {
		for (
			let next = element.nextElementSibling;
			next;
			next = next.nextElementSibling
		)
			if (known.has(next) && !/^[^\p{L}\p{N}]+$/u.test(textOf(next)))
				if (!ICONS.test(next.localName)) return next;
		return null;
	}

	return {
		elements,
		around: [...above.reverse(), ...elements],
		...{ textOf, innermost, isSeen },
		labelsOf: (element) => allPairs().labels.get(innermost(element)) ?? [],
		valuesOf: (label) => allPairs().values.get(label) ?? [],
	};
}

/** Values by their label, and labels by the innermost element of their value. */
interface Pairs {
	values: ReadonlyMap<string, Element[]>;
	labels: ReadonlyMap<Element, string[]>;
}

const SILENT = /^(?:script|style|template|noscript)$/;
const ICONS = /^(?:svg|img|i|br|hr|script|style|template)$/;

function isDrawn(element: Element): boolean {
	if (SILENT.test(element.localName) || element.matches("[hidden], [inert]"))
		return false;
	return (
		element.checkVisibility?.({ visibilityProperty: true }) ||
		element.ownerDocument.defaultView?.getComputedStyle(element).display ===
			"contents"
	);
}

function partsOf(element: Element): Element[] {
	return [...(element.shadowRoot?.children ?? []), ...element.children];
}

function ownText(element: Element): string {
	const texts = [...element.childNodes].filter((node) => node.nodeType === 3);
	return texts
		.map((node) => node.nodeValue)
		.join(" ")
		.replace(/\s+/gu, " ")
		.trim();
}

// ---- what holds where ------------------------------------------------------------------------------------------------

/** What was taught for a record of this kind at this address; what holds for a whole site comes after what holds for some of it. */
export function taughtFor(
	taught: readonly TaughtPage[],
	place: Pick<Place, "origin" | "shape">,
	kind: PageKind,
): TaughtPage | null {
	const here = taughtAt(taught, place).filter((page) => page.kind === kind);
	return here[0] ?? null;
}

/**
 * What was taught for this page, whatever it is taken for: who taught a page said what it is about. Where something else is
 * known of it, all that was taught has to be there; where nothing is, its address will do.
 */
export function taughtHere(
	within: Document | Element,
	taught: readonly TaughtPage[],
	place: Pick<Place, "origin" | "shape">,
	kind: PageKind,
): TaughtPage | null {
	const same = taughtFor(taught, place, kind);
	if (same) return same;
	const others = taughtAt(taught, place).filter(
		({ addressShape, fields }) =>
			addressShape !== "" && Object.keys(fields).length > 0,
	);
	return (
		others.find(
			(page) =>
				kind === "none" || locateAll(within, page).unmatched.length === 0,
		) ?? null
	);
}

function taughtAt(
	taught: readonly TaughtPage[],
	{ origin, shape }: Pick<Place, "origin" | "shape">,
): TaughtPage[] {
	return taught
		.filter(
			(page) =>
				page.origin === origin &&
				(page.addressShape === "" || page.addressShape === shape),
		)
		.sort((a, b) => b.addressShape.length - a.addressShape.length);
}
