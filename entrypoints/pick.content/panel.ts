import type { TeachWords } from "../../lib/page-answer.ts";
import {
	asked,
	fieldsOf,
	mayBeEnough,
	needsCurrency,
	type Taken,
	type TaughtKind,
	type Teaching,
} from "./teaching.ts";
import type { Useless } from "./understood.ts";

export interface View {
	teaching: Teaching;
	words: TeachWords;
	/** What is aimed at, as it would be read. */
	aimed: Taken | Useless | null;
	/** What amounts may be in, the likeliest first. */
	currencies: readonly string[];
	/** The last thing that is said: kept, or not. */
	said?: string;
}

const KINDS: readonly TaughtKind[] = ["deal", "customer", "lead"];

/** Draws the panel anew into `panel`; what has the focus keeps it. Every button says by `data-name` what it asks for. */
export function drawPanel(panel: HTMLElement, view: View): void {
	const { teaching, words, said } = view;
	const root = panel.getRootNode() as ShadowRoot;
	const name = (root.activeElement as HTMLElement | null)?.dataset.name;
	const parts: HTMLElement[] = [title(words)];
	const field = asked(teaching);
	if (said) parts.push(line("lead", said));
	else if (field) {
		parts.push(
			...(teaching.at === 0 ? [kinds(view)] : []),
			line("lead", words[`where.${field}`]),
			line("m", words.how),
			aimedAt(view),
			understoodSoFar(view),
			row(
				button("skip", words.skip, "S"),
				...(teaching.at > 0 ? [button("back", words.back, "⌫")] : []),
				...(mayBeEnough(teaching) ? [button("enough", words.rest)] : []),
			),
		);
	} else {
		const isNothing = !Object.values(teaching.taken).some(Boolean);
		parts.push(
			line("lead", isNothing ? words.nothing : words.understood),
			understoodSoFar(view),
			...(needsCurrency(teaching) ? [currencies(view)] : []),
			row(
				...(isNothing || needsCurrency(teaching)
					? []
					: [button("keep", words.keep, "", "go")]),
				button("back", words.back, "⌫"),
				button("end", words.end, "Esc"),
			),
		);
	}
	panel.replaceChildren(...parts);
	if (name) panel.querySelector<HTMLElement>(`[data-name="${name}"]`)?.focus();
}

function title(words: TeachWords): HTMLElement {
	const head = element("header", "");
	const close = button("end", "", "Esc", "bare");
	close.setAttribute("aria-label", words.end);
	head.append(element("h2", "", words.title), close);
	return head;
}

/** What the page is about: the first thing to be said. */
function kinds({ teaching, words }: View): HTMLElement {
	const group = element("div", "kinds");
	group.setAttribute("role", "group");
	group.setAttribute("aria-label", words.about);
	group.append(element("span", "m", words.about));
	for (const kind of KINDS) {
		const choice = button(`kind:${kind}`, words[`kind.${kind}`], "", "choice");
		choice.setAttribute("aria-pressed", String(kind === teaching.kind));
		group.append(choice);
	}
	return group;
}

/** What is under the pointer, as it would be read; said aloud for whoever walks by key. */
function aimedAt({ aimed, words }: View): HTMLElement {
	const said = element("p", "aimed");
	said.setAttribute("role", "status");
	if (aimed === null) said.append(element("span", "m", "–"));
	else if (typeof aimed === "string")
		said.append(element("span", "m", words[aimed]));
	else said.append(value(aimed.said), ...marks(aimed, words));
	return said;
}

function understoodSoFar({ teaching, words }: View): HTMLElement {
	const list = element("dl", "");
	for (const field of fieldsOf(teaching)) {
		const taken = teaching.taken[field];
		if (taken === undefined) continue;
		const said = element("dd", taken ? "" : "m");
		if (taken) {
			const { lacksCurrency: _, ...sure } = taken;
			const shown = teaching.currency ? sure : taken;
			said.append(value(taken.said), ...marks(shown, words));
		} else said.textContent = words.skipped;
		list.append(element("dt", "", words[`field.${field}`]), said);
	}
	const { currency } = teaching;
	if (currency)
		list.append(
			element("dt", "", words.currencyIs),
			element("dd", "", currency),
		);
	return list;
}

/** A page's own text: it may run the other way, and be as long as it likes. */
function value(text: string): HTMLElement {
	const said = element("bdi", "", text);
	said.title = text;
	return said;
}

function marks({ mark, lacksCurrency }: Taken, words: TeachWords) {
	return [
		...(mark ? [element("span", "mark", words[mark])] : []),
		...(lacksCurrency ? [element("span", "mark", words.noCurrency)] : []),
	];
}

function currencies({ currencies: all, words }: View): HTMLElement {
	const group = element("div", "currencies");
	group.setAttribute("role", "group");
	group.setAttribute("aria-label", words.currency);
	group.append(element("p", "", words.currency));
	for (const each of all) group.append(button(`currency:${each}`, each));
	group.append(button("currency:", words.unsaid));
	return group;
}

function row(...buttons: HTMLElement[]): HTMLElement {
	const made = element("div", "row");
	made.append(...buttons);
	return made;
}

function button(name: string, label: string, key = "", kind = ""): HTMLElement {
	const made = element("button", `word ${kind}`, label);
	made.setAttribute("type", "button");
	made.dataset.name = name;
	if (key) made.append(element("kbd", "", key));
	return made;
}

function line(kind: string, text: string): HTMLElement {
	return element("p", kind, text);
}

function element(tag: string, kind: string, text = ""): HTMLElement {
	const made = document.createElement(tag);
	if (kind) made.className = kind;
	if (text) made.textContent = text;
	return made;
}
