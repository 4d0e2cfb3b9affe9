import { addressOf } from "./addresses.ts";
import { LONGEST_LABEL, meaningOfLabel, normalLabel } from "./labels.ts";
import type { Locator, PageKind, TaughtPage } from "./reading.ts";

/** How far above a value a name it carries is looked for. */
const NEAR = 6;
const LONGEST_NAME = 100;
const LONGEST_PATH = 1_000;

// ---- how a value is found again -------------------------------------------------------------------------------------

/**
 * How an element's value is found again on another record of its kind. Only what leads back to it alone, here and now, is kept;
 * nothing of the value, of the record's name, or of class names.
 */
export function locatorOf(element: Element): Locator {
	const page = element.ownerDocument;
	const label = labelsOf(element).find(
		(each) => only(valuesOf(page, each)) && !isOfRecord(each, element),
	);
	const hook = hookOf(element);
	const path = pathOf(element);
	return {
		...(label && { label }),
		...(hook && { hook }),
		...(path && { path }),
		of: isControl(element) ? "value" : "text",
	};
}

/**
 * The element a locator means on this page. Each part that leads somewhere must lead to one element, and to the same: rather
 * none than a wrong one. A way down that ends at something with another label leads nowhere: records differ in what is filled in.
 */
export function locate(
	within: Document | Element,
	locator: Locator,
): Element | null {
	const { label, hook, path } = locator;
	const byLabel = label ? valuesOf(within, label) : [];
	const isOther = (element: Element) => {
		const labels = label ? labelsOf(element) : [];
		return labels.length > 0 && !labels.includes(label ?? "");
	};
	const byHook = (hook ? hooked(within, hook) : []).filter(
		(each) => isWhole(hook?.path ?? "") || !isOther(each),
	);
	const byPath = (path ? walked(within, path) : []).filter(
		(each) => !isOther(each),
	);
	const found = [byLabel, byHook, byPath].filter(({ length }) => length > 0);
	const ones = found.map(only);
	const [first] = ones;
	return first && ones.every((each) => each && isSame(each, first))
		? first
		: null;
}

/** The one of several that are the same value; null of none, and of more. */
function only(elements: readonly Element[]): Element | null {
	const [first] = elements;
	return first && elements.every((each) => isSame(each, first)) ? first : null;
}

function isSame(one: Element, other: Element): boolean {
	return innermost(one) === innermost(other);
}

// ---- labels ---------------------------------------------------------------------------------------------------------

/** The labels beside a value. */
function labelsOf(element: Element): string[] {
	return pairsIn(element.ownerDocument)
		.filter(({ value }) => isSame(value, element))
		.map(({ label }) => label);
}

/** The values beside a label. */
function valuesOf(within: Document | Element, label: string): Element[] {
	return pairsIn(within)
		.filter((pair) => pair.label === label)
		.map(({ value }) => value);
}

/**
 * True of a text that is the record's own: its name or the value, or has one of them in it. It leads to no other record, and is
 * nobody's to keep.
 */
function isOfRecord(text: string, element: Element): boolean {
	const page = element.ownerDocument;
	const letters = lettersOf(text);
	const names = [...page.querySelectorAll("h1")].map(textOf);
	const own = [
		textOf(element),
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
function hookOf(element: Element): Hook | undefined {
	let at: Element | null = element;
	for (let above = 0; at && above < NEAR; above++, at = parentOf(at))
		for (const { name, value } of namesOf(at)) {
			const path = wayDown(at, element);
			if (path.length > LONGEST_PATH || isOfRecord(value, element)) continue;
			const hook = { name, value, path };
			const found = only(hooked(element.ownerDocument, hook));
			if (found && isSame(found, element)) return hook;
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

function hooked(
	within: Document | Element,
	{ name, value, path }: Hook,
): Element[] {
	return shownIn(within)
		.filter((each) => each.getAttribute(name) === value)
		.flatMap((each) => walk(each, path) ?? []);
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
function pathOf(element: Element): string | undefined {
	const page = element.ownerDocument;
	for (let at = parentOf(element); at; at = parentOf(at)) {
		const name = landmarkName(at);
		if (!name) continue;
		const way = wayDown(at, element);
		const path = `${name}${way.startsWith(">>") ? "" : ">"}${way}`;
		if (path.length > LONGEST_PATH) return undefined;
		if (walked(page, path).length === 1) return path;
	}
	return undefined;
}

/** Whatever a path leads to; several, where there are several such landmarks. */
function walked(within: Document | Element, path: string): Element[] {
	const name = /^[^>]*/.exec(path)?.[0] ?? "";
	const page = "body" in within ? within : within.ownerDocument;
	return shownIn(page)
		.filter((each) => landmarkName(each) === name)
		.flatMap((each) => walk(each, path.slice(name.length)) ?? [])
		.filter((each) => page === within || isWithin(each, within));
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

function parentOf(element: Element): Element | null {
	const { parentNode } = element;
	return parentNode && "host" in parentNode
		? (parentNode as ShadowRoot).host
		: element.parentElement;
}

function isWithin(element: Element, within: Node): boolean {
	for (let at: Element | null = element; at; at = parentOf(at))
		if (at === within) return true;
	return false;
}

// ---- what is on the screen ------------------------------------------------------------------------------------------

const CONTROLS = /^(?:input|textarea|select)$/;
const SILENT = /^(?:script|style|template|noscript)$/;

function isControl(element: Element): boolean {
	return CONTROLS.test(element.localName);
}

/** What an element says on the screen: of a field what is in it, of a web component what it draws. */
export function textOf(element: Element): string {
	if (element.localName === "select") {
		const { selectedOptions } = element as HTMLSelectElement;
		return plain(
			[...selectedOptions].map((each) => each.textContent).join(" "),
		);
	}
	if (isControl(element)) return plain((element as HTMLInputElement).value);
	if (SILENT.test(element.localName)) return "";
	let text = "";
	for (const node of element.shadowRoot?.childNodes ?? []) text += said(node);
	for (const node of element.childNodes) text += said(node);
	return plain(text);
}

function said(node: Node): string {
	return node.nodeType === 3
		? (node.nodeValue ?? "")
		: node.nodeType === 1
			? ` ${textOf(node as Element)} `
			: "";
}

function plain(text: string): string {
	return text.replace(/\s+/gu, " ").trim();
}

function partsOf(element: Element): Element[] {
	return [...(element.shadowRoot?.children ?? []), ...element.children];
}

/** The innermost element that says all that this one says. */
export function innermost(element: Element): Element {
	let at = element;
	for (;;) {
		const all = textOf(at);
		const next: Element | undefined = partsOf(at).find(
			(part) => isControl(part) || (all !== "" && textOf(part) === all),
		);
		if (!next || isControl(at) || textOf(next) !== all) return at;
		at = next;
	}
}

/** Every element that shows, those in open shadow roots too. */
export function shownIn(within: Document | Element): Element[] {
	const all: Element[] = [];
	const add = (element: Element) => {
		if (!isShown(element)) return;
		all.push(element);
		for (const part of partsOf(element)) add(part);
	};
	add("body" in within ? within.body : within);
	return all;
}

function isShown(element: Element): boolean {
	if (element.matches("[hidden], [inert], script, style, template"))
		return false;
	return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** What stands beside what looks like its label. */
function pairsIn(
	within: Document | Element,
): { label: string; value: Element }[] {
	const pairs: { label: string; value: Element }[] = [];
	const add = (label: string | null, value: Element | null | undefined) => {
		const normal = normalLabel(label ?? "");
		if (value && normal && (label ?? "").length <= LONGEST_LABEL)
			pairs.push({ label: normal, value });
	};
	for (const element of shownIn(within)) {
		if (isControl(element)) add(element.getAttribute("aria-label"), element);
		if (element.localName === "label")
			add(ownText(element), (element as HTMLLabelElement).control);
		if (isControl(element) || element !== innermost(element)) continue;
		const text = textOf(element);
		if (text === "" || text.length > LONGEST_LABEL) continue;
		add(text, besideIt(element));
	}
	return pairs;
}

function ownText(element: Element): string {
	const texts = [...element.childNodes].filter((node) => node.nodeType === 3);
	return plain(texts.map((node) => node.nodeValue).join(" "));
}

function besideIt(label: Element): Element | null {
	const root = label.getRootNode() as Document | ShadowRoot;
	const owner = label.closest("label");
	if (owner?.control) return owner.control;
	for (let at: Element | null = label; at; at = parentOf(at)) {
		const { id } = at;
		if (id) {
			const named = [...root.querySelectorAll("[aria-labelledby]")].find(
				(each) =>
					each.getAttribute("aria-labelledby")?.split(/\s+/).includes(id),
			);
			if (named) return named;
		}
		const next = at.nextElementSibling;
		if (next) return isShown(next) && textOf(next).length <= 200 ? next : null;
		const parent = parentOf(at);
		if (!parent || textOf(parent) !== textOf(label)) return null;
	}
	return null;
}

// ---- addresses ------------------------------------------------------------------------------------------------------

/** Parameters that say what kind of record an address is of. */
const OF_KIND =
	/^(?:model|view_type|view|type|etn|pagetype|module|entity|object|objecttype|record_?type|tab)$/i;
/** Words of an address that are no name, wherever they stand. */
const WORDS =
	/^(?:view|edit|show|detail|details|list|board|kanban|record|overview|summary|crm|app|sales|web|client|lightning|one|r)$/i;
/** What is followed by which of them it is. */
const MANY =
	/(?:s|er|en|ar|or|et)$|^(?:deal|opportunity|account|company|contact|lead|customer|client|record|sObject)$/i;

/**
 * What the addresses of a kind of record have in common: `/deals/*`, ids and names replaced. Query and hash count as far as they
 * say what kind of record it is: some systems keep everything there, in any order.
 */
export function addressShapeOf(url: string | URL): string {
	const given = new URL(url);
	const { pathname, search, hash } = new URL(addressOf(given).address ?? given);
	const [hashPath = "", hashQuery = ""] = hash.slice(1).split("?", 2);
	// `#id=31&model=crm.lead` is a query, `#Opportunity/view/5f` a path.
	const isQuery = hashPath.includes("=");
	const route = isQuery ? "" : shapeOfPath(hashPath);
	const query = [search.slice(1), isQuery ? hashPath : hashQuery]
		.flatMap((each) => [...new URLSearchParams(each)])
		.filter(([key, value]) => OF_KIND.test(key) && /^[a-z_.]+$/i.test(value))
		.map(([key, value]) => `${key.toLowerCase()}=${value.toLowerCase()}`)
		.sort()
		.join("&");
	return [shapeOfPath(pathname), route && `#${route}`, query && `?${query}`]
		.join("")
		.slice(0, 300);
}

function shapeOfPath(path: string): string {
	let before = "";
	return path
		.split("/")
		.map((part) => {
			const isKept =
				part === "" ||
				WORDS.test(part) ||
				(/^[a-z]{1,24}$/i.test(part) && !MANY.test(before));
			before = part;
			return isKept ? part.toLowerCase() : "*";
		})
		.join("/")
		.replace(/(?<=.)\/$/, "");
}

/** What was taught for a record of this kind at this address; what holds for a whole site comes after what holds for some of it. */
export function taughtFor(
	taught: readonly TaughtPage[],
	url: string | URL,
	kind: PageKind,
): TaughtPage | null {
	const { origin } = new URL(url);
	const shape = addressShapeOf(url);
	return (
		taught
			.filter(
				(page) =>
					page.origin === origin &&
					(page.addressShape === "" || page.addressShape === shape) &&
					(kind === "none" || page.kind === kind),
			)
			.sort((a, b) => b.addressShape.length - a.addressShape.length)[0] ?? null
	);
}
