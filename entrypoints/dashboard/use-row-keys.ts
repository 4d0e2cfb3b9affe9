import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { isInDialog, isKey, isTyping } from "../../components/keys.ts";

/** Keys of a list, never while something is typed: filter it, go to the next row or the one before, open the one in focus. */
export function useRowKeys({
	filter,
	onOpen,
}: {
	filter?: RefObject<HTMLInputElement | null>;
	onOpen(id: string): void;
}): void {
	const now = useRef({ filter, onOpen });
	now.current = { filter, onOpen };
	useLayoutEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			const target = event.target as HTMLElement;
			if (isTyping(target) || isInDialog()) return;
			const field = now.current.filter?.current;
			if (isKey(event, "lists.filter") && field) {
				event.preventDefault();
				field.focus();
			} else if (isKey(event, "lists.next") || isKey(event, "lists.before")) {
				event.preventDefault();
				moveRow(isKey(event, "lists.next") ? 1 : -1);
			} else if (isKey(event, "lists.edit") && target.dataset.row)
				now.current.onOpen(target.dataset.row);
		};
		addEventListener("keydown", onKey);
		return () => removeEventListener("keydown", onKey);
	}, []);
}

/** The focus goes to the next row, or the one before: to what of it can be pressed. */
export function moveRow(step: 1 | -1): void {
	const all = (selector: string) => [
		...document.querySelectorAll<HTMLElement>(selector),
	];
	const named = all("[data-row]");
	const rows =
		named.length > 0
			? named
			: all("main tbody tr, aside tbody tr").flatMap(
					(row) => row.querySelector<HTMLElement>("a[href], button") ?? [],
				);
	const here = document.activeElement;
	const at = rows.findIndex(
		(each) => each === here || each.closest("tr")?.contains(here),
	);
	rows[at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step]?.focus();
}
