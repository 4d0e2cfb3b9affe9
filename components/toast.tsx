import { useEffect, useState } from "preact/hooks";
import { t } from "../lib/text/text.ts";
import { Icon } from "./icon.tsx";

export interface ToastMessage {
	text: string;
	/** What one click does about it. */
	action?: { label: "undo" | "redo" | "again"; run: () => void };
}

const SHOWN = 10_000;

/** What just happened, with the way back, for ten seconds; it stays while the pointer or the focus is on it. */
export function Toast({
	message,
	onGone,
}: {
	message: ToastMessage;
	onGone: () => void;
}) {
	const [isHeld, setHeld] = useState(false);
	useEffect(() => {
		if (isHeld) return;
		const timer = setTimeout(onGone, SHOWN);
		return () => clearTimeout(timer);
	}, [message, isHeld]);
	const { action } = message;
	return (
		<div
			class="toast float"
			onPointerEnter={() => setHeld(true)}
			onPointerLeave={() => setHeld(false)}
			onFocusIn={() => setHeld(true)}
			onFocusOut={() => setHeld(false)}
		>
			<span>{message.text}</span>
			{action && (
				<button class="link" type="button" onClick={action.run}>
					{action.label !== "again" && <Icon name="undo" />}
					{t(
						action.label === "undo"
							? "undo.undo"
							: action.label === "redo"
								? "undo.redo"
								: "state.again",
					)}
				</button>
			)}
		</div>
	);
}
