import { useLayoutEffect, useRef } from "preact/hooks";
import { hrefOf, pages } from "../../components/dashboard/address.ts";
import {
	isInDialog,
	isKey,
	isTyping,
	type KeyName,
	keyOf,
	written,
} from "../../components/keys.ts";
import { moveRow } from "./use-row-keys.ts";

/** What the keys that work on every page do. */
export interface OnKeys {
	palette(): void;
	log(): void;
	undo(): void;
	keys(): void;
	back(): void;
}

const STEPS = [
	["lists.next", 1],
	["lists.before", -1],
] as const;

/** How long after the first of two keys the second is waited for. */
const SECOND_MS = 1_500;
const FIRST = "G";

/** Keys that work on every page; but for the palette's, never while something is typed. */
export function useKeys(on: OnKeys): void {
	const now = useRef(on);
	now.current = on;
	useLayoutEffect(() => {
		const names = ["log", "undo", "keys"] as const;
		const onKey = (event: KeyboardEvent) => {
			if (isInDialog()) return;
			const does = (name: keyof OnKeys) => {
				event.preventDefault();
				now.current[name]();
			};
			if (isKey(event, "anywhere.palette")) does("palette");
			else if (isKey(event, "anywhere.back")) {
				if (!event.defaultPrevented) now.current.back();
			} else if (!isTyping(event.target)) {
				// A list that knows its rows better has moved by then.
				for (const [key, step] of STEPS)
					if (isKey(event, key))
						setTimeout(() => event.defaultPrevented || moveRow(step));
				const name = names.find((each) => isKey(event, `anywhere.${each}`));
				if (name) does(name);
			}
		};
		addEventListener("keydown", onKey);
		return () => removeEventListener("keydown", onKey);
	}, []);
	useLayoutEffect(() => {
		let until = 0;
		// Before any other key's: what comes after G is no key of a list or a chart.
		const onKey = (event: KeyboardEvent) => {
			if (isTyping(event.target) || isInDialog() || event.repeat) return;
			const key = written(event);
			if (key === "Shift") return;
			const page =
				event.timeStamp < until &&
				pages.find(
					(each) => keyOf(`go.${each}` as KeyName) === `${FIRST} ${key}`,
				);
			until = !page && key === FIRST ? event.timeStamp + SECOND_MS : 0;
			if (!page) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			location.hash = hrefOf({ page });
		};
		addEventListener("keydown", onKey, { capture: true });
		return () => removeEventListener("keydown", onKey, { capture: true });
	}, []);
}
