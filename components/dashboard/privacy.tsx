import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t } from "../../lib/text/text.ts";
import { Filled } from "../filled.tsx";
import { hrefOf } from "./address.ts";
import { Moment, momentText } from "./moment.tsx";
import { TextField } from "./record-form.tsx";
import { Group, Line } from "./settings-parts.tsx";

/** Who was forgotten, as far as that is known: what they were, and when. */
export interface ForgottenRow {
	id: string;
	kind: "customer" | "seller";
	at: number;
}

/** Who was forgotten, and the end of everything. */
export function Privacy({
	forgotten,
	isSaving,
	state,
	onLetIn,
	onSave,
	onDelete,
}: {
	forgotten: readonly ForgottenRow[];
	/** A backup file is being written. */
	isSaving: boolean;
	state: "idle" | "deleting" | "failed";
	onLetIn(id: string): void;
	onSave(): void;
	onDelete(): void;
}): ComponentChildren {
	const [typed, setTyped] = useState("");
	const word = t("privacy.word");
	const isSure = typed.trim() === word;
	return (
		<Group title={t("privacy.title")} hint={t("privacy.hint")}>
			<Line label={t("team.seen")} hint={t("seen.hint")}>
				<a class="link" href={hrefOf({ page: "seen" })}>
					{t("seen.look")}
				</a>
			</Line>
			<Line label={t("privacy.forgotten")} isGroup>
				{forgotten.length === 0 ? (
					<p class="m">{t("privacy.none")}</p>
				) : (
					<>
						<p class="t-small m">{t("privacy.known")}</p>
						<ul class="plain-list">
							{forgotten.map(({ id, kind, at }) => (
								<li key={id} class="row between">
									<span>
										<Filled
											text={t(`privacy.forgot.${kind}`)}
											with={{ day: <Moment at={at} /> }}
										/>
									</span>
									<button
										type="button"
										class="btn s bare"
										aria-label={t("privacy.letInOf", { day: momentText(at) })}
										onClick={() => onLetIn(id)}
									>
										{t("privacy.letIn")}
									</button>
								</li>
							))}
						</ul>
					</>
				)}
			</Line>
			<Line label={t("privacy.everything")} isGroup>
				<p class="m">{t("privacy.everythingHelp")}</p>
				<p>
					<button
						type="button"
						class="btn s"
						disabled={isSaving || state === "deleting"}
						onClick={onSave}
					>
						{t("privacy.saveFirst")}
					</button>
				</p>
				<form
					class="form delete-all"
					onSubmit={(event) => {
						event.preventDefault();
						if (isSure && state !== "deleting") onDelete();
					}}
				>
					<TextField
						label={t("privacy.type", { word })}
						hint={t("forget.final")}
						value={typed}
						onInput={setTyped}
					/>
					<p>
						<button
							type="submit"
							class="btn"
							disabled={!isSure || isSaving || state === "deleting"}
						>
							{t("privacy.deleteAll")}
						</button>
					</p>
					<p role="status" class={state === "failed" ? "w" : "m"}>
						{state === "deleting" && t("privacy.deleting")}
						{state === "failed" && t("privacy.failed")}
					</p>
				</form>
			</Line>
		</Group>
	);
}
