import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { t } from "../../lib/text/text.ts";
import { Icon } from "../icon.tsx";
import { isInDialog } from "../keys.ts";

/**
 * A region at the right edge of a page (over it where it is narrow). Esc closes it, from the moment it is drawn; the focus
 * goes in and comes back.
 */
export function Drawer({
	title,
	onClose,
	children,
}: {
	title: string;
	/** Absent: it is part of the page and stays. */
	onClose?(): void;
	children: ComponentChildren;
}) {
	const drawer = useRef<HTMLElement>(null);
	// Asked before it is drawn: a form in it takes the focus as it is drawn.
	const [before] = useState(() => document.activeElement);
	const isPart = onClose === undefined;
	useLayoutEffect(() => {
		if (isPart) return;
		const own = drawer.current;
		const field = own?.querySelector<HTMLElement>("input,select,textarea");
		// A form that is still being read takes the focus itself when it is there.
		if (!own?.contains(document.activeElement))
			(field ?? own?.querySelector("button"))?.focus();
		return () => {
			if (before instanceof HTMLElement && before.isConnected) before.focus();
		};
	}, [isPart]);
	const close = useRef(onClose);
	close.current = onClose;
	useLayoutEffect(() => {
		if (isPart) return;
		const onKey = (event: KeyboardEvent) => {
			// What floats over it closes first.
			if (event.key !== "Escape" || isInDialog()) return;
			event.preventDefault();
			close.current?.();
		};
		// Before the page's own keys: Escape steps back once.
		addEventListener("keydown", onKey, { capture: true });
		return () => removeEventListener("keydown", onKey, { capture: true });
	}, [isPart]);
	return (
		<aside
			ref={drawer}
			class={isPart ? "drawer" : "drawer opened"}
			aria-label={title}
		>
			<header class="row between">
				<h2 class={isPart ? undefined : "t-title"}>{title}</h2>
				{onClose && (
					<button
						type="button"
						class="ib last"
						aria-label={t("drawer.close")}
						onClick={onClose}
					>
						<Icon name="close" />
					</button>
				)}
			</header>
			{children}
		</aside>
	);
}
