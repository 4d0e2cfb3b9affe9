import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * What floats over everything and has all keys to itself until it is closed: by Esc, by a press beside it, or from within. The
 * focus goes back to where it was.
 */
export function Modal({
	label,
	class: kind,
	onClose,
	children,
}: {
	label: string;
	class: string;
	onClose(): void;
	children: ComponentChildren;
}) {
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => {
		const own = dialog.current;
		own?.showModal();
		// Whoever takes it away may do more with the keys than Esc: the focus is back by then.
		return () => own?.close();
	}, []);
	return (
		<dialog
			ref={dialog}
			class={`float modal ${kind}`}
			aria-label={label}
			onKeyDown={(event) => event.stopPropagation()}
			onCancel={(event) => {
				event.preventDefault();
				onClose();
			}}
			onClick={(event) => {
				if (event.target === event.currentTarget) onClose();
			}}
		>
			{children}
		</dialog>
	);
}
