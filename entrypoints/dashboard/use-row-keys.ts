import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** Keys of a list, never while something is typed: F filters, J and K move between rows, E opens the one in focus. */
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
			if (event.ctrlKey || event.metaKey || event.altKey) return;
			if (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
			const key = event.key.toLowerCase();
			const field = now.current.filter?.current;
			if (key === "f" && field) {
				event.preventDefault();
				field.focus();
			} else if (key === "j" || key === "k") moveRow(key === "j" ? 1 : -1);
			else if (key === "e" && target.dataset.row)
				now.current.onOpen(target.dataset.row);
		};
		addEventListener("keydown", onKey);
		return () => removeEventListener("keydown", onKey);
	}, []);
}

/** The focus goes to the next row, or the one before. */
function moveRow(step: 1 | -1): void {
	const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
	const at = rows.indexOf(document.activeElement as HTMLElement);
	rows[at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step]?.focus();
}
