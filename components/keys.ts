import { currentLanguage } from "../lib/text/text.ts";

/**
 * Every key of the dashboard, by where it works. What is pressed is looked up here, and the list under `?` is made from it, so
 * that what is listed is what works. `G O` is two keys, one after the other.
 */
export const keys = {
	anywhere: {
		palette: "Ctrl K",
		log: "/",
		undo: "Ctrl Z",
		keys: "?",
		back: "Esc",
	},
	lists: {
		next: "J",
		before: "K",
		open: "Enter",
		edit: "E",
		filter: "F",
		mark: "X",
		markAll: "Ctrl A",
	},
	charts: { table: "T" },
	/** To a page, by its name. */
	go: {
		overview: "G O",
		goals: "G G",
		team: "G T",
		growth: "G R",
		commission: "G N",
		pipeline: "G P",
		deals: "G D",
		leads: "G L",
		activities: "G A",
		customers: "G C",
		costs: "G K",
		sources: "G S",
		measures: "G M",
		definitions: "G F",
		currencies: "G V",
		import: "G I",
		crm: "G W",
		backup: "G B",
		settings: "G E",
	},
} as const;

export type KeyPlace = keyof typeof keys;
/** A key by its place and name: `lists.next`. */
export type KeyName = {
	[Place in KeyPlace]: `${Place}.${keyof (typeof keys)[Place] & string}`;
}[KeyPlace];

/** A key as it is written. */
export function keyOf(name: KeyName): string {
	const [place = "", own = ""] = name.split(".");
	return (
		(keys as { [place: string]: { readonly [own: string]: string } })[place]?.[
			own
		] ?? ""
	);
}

/** Every key with its name, in the order they are listed. */
export function everyKey(): { name: KeyName; key: string }[] {
	return Object.entries(keys).flatMap(([place, own]) =>
		Object.entries(own).map(([each, key]) => ({
			name: `${place}.${each}` as KeyName,
			key,
		})),
	);
}

type Pressed = Pick<
	KeyboardEvent,
	"key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey"
>;

/** What was pressed, as keys are written. Cmd is what Ctrl is elsewhere; Shift counts only with it: else it is part of the sign. */
export function written(event: Pressed): string {
	const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
	const isControl = ctrlKey || metaKey;
	return [
		isControl && "Ctrl",
		altKey && "Alt",
		isControl && shiftKey && "Shift",
		key === "Escape" ? "Esc" : key.length === 1 ? key.toUpperCase() : key,
	]
		.filter(Boolean)
		.join(" ");
}

/** True where that key was pressed. */
export function isKey(event: Pressed, name: KeyName): boolean {
	return written(event) === keyOf(name);
}

/** True while letters go into what is being typed. */
export function isTyping(target: EventTarget | null): boolean {
	const field = target as (Element & { type?: string }) | null;
	return (
		field?.matches?.(
			"textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=file])",
		) ?? false
	);
}

/** True while a dialog has all keys to itself. */
export function isInDialog(): boolean {
	return document.querySelector("dialog[open]") !== null;
}

/** Names as the reader's keyboard has them. */
export function keyNames(key: string): string[] {
	const control = /Mac/.test(navigator.userAgent)
		? "⌘"
		: currentLanguage() === "de"
			? "Strg"
			: "Ctrl";
	return key
		.split(" ")
		.map((each) => (each === "Ctrl" ? control : each === "Enter" ? "↵" : each));
}
