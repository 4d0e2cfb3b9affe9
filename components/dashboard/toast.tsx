import { t } from "../../lib/text/text.ts";
import { Icon } from "../icon.tsx";
import { keyNames, keyOf } from "../keys.ts";

export interface Said {
	/** In words, or what makes them: the language may change while it stands there. */
	text: string | (() => string);
	/** Something could not be done: it stays until it is closed. */
	isProblem?: boolean;
	/** Takes it back, or does it again. */
	again?: { label: "undo" | "redo"; run(): void };
}

/** What was just done, bottom left, with what takes it back. */
export function Toast({
	said,
	onClose,
}: {
	said: Said | null;
	onClose(): void;
}) {
	return (
		<div class="toasts" role="status" aria-live="polite">
			{said && (
				<div class="float toast">
					<span class={said.isProblem ? "w" : undefined}>
						{typeof said.text === "string" ? said.text : said.text()}
					</span>
					{said.again && (
						<button
							type="button"
							class="btn s bare link"
							onClick={said.again.run}
						>
							{t(`toast.${said.again.label}`)}
							{said.again.label === "undo" && (
								<kbd>{keyNames(keyOf("anywhere.undo")).join(" ")}</kbd>
							)}
						</button>
					)}
					<button
						type="button"
						class="ib"
						aria-label={t("toast.close")}
						onClick={onClose}
					>
						<Icon name="close" />
					</button>
				</div>
			)}
		</div>
	);
}
