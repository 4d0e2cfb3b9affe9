import { useId, useState } from "preact/hooks";
import { t } from "../../lib/text/text.ts";

export type Strength = "weak" | "fair" | "strong";

/** How long a passphrase withstands who tries them by the million: its length tells, and that it is not one letter again and again. */
export function strengthOf(passphrase: string): Strength {
	const letters = [...passphrase];
	const different = new Set(letters).size;
	if (letters.length < 12 || different < 8) return "weak";
	return letters.length >= 20 && different >= 9 ? "strong" : "fair";
}

/** A passphrase to be chosen: typed twice, since nobody can look it up later. Hands it on once both are the same, else null. */
export function NewPassphrase({
	onChange,
}: {
	onChange(passphrase: string | null): void;
}) {
	const [first, setFirst] = useState("");
	const [second, setSecond] = useState("");
	const hint = useId();
	const change = (one: string, other: string) => {
		setFirst(one);
		setSecond(other);
		onChange(one !== "" && one === other ? one : null);
	};
	return (
		<div class="passphrase">
			<label>
				<span class="lab">{t("backup.passphrase")}</span>
				<input
					class="field"
					type="password"
					autocomplete="new-password"
					aria-describedby={hint}
					value={first}
					onInput={(event) => change(event.currentTarget.value, second)}
				/>
			</label>
			<label>
				<span class="lab">{t("backup.again")}</span>
				<input
					class="field"
					type="password"
					autocomplete="new-password"
					aria-describedby={hint}
					value={second}
					onInput={(event) => change(first, event.currentTarget.value)}
				/>
			</label>
			<p id={hint} class="t-small m" role="status">
				{first !== "" && t(`backup.strength.${strengthOf(first)}`)}
				{second !== "" && second !== first && (
					<span class="w"> {t("backup.differs")}</span>
				)}
			</p>
			<p class="t-small b">{t("backup.noRecovery")}</p>
		</div>
	);
}

/** The passphrase of a backup that has one. */
export function AskPassphrase({
	isWrong,
	onOpen,
	onCancel,
}: {
	isWrong: boolean;
	onOpen(passphrase: string): void;
	onCancel(): void;
}) {
	const [passphrase, setPassphrase] = useState("");
	const problem = useId();
	return (
		<form
			class="note question passphrase"
			onSubmit={(event) => {
				event.preventDefault();
				if (passphrase) onOpen(passphrase);
			}}
		>
			<label>
				<span class="b">{t("backup.isSealed")}</span>
				<input
					class="field"
					type="password"
					autocomplete="off"
					aria-describedby={problem}
					aria-invalid={isWrong}
					value={passphrase}
					ref={(field) => {
						if (field && !field.value) field.focus();
					}}
					onInput={(event) => setPassphrase(event.currentTarget.value)}
				/>
			</label>
			<p id={problem} class="w t-small" role="status">
				{isWrong && t("backup.wrongPassphrase")}
			</p>
			<p class="row">
				<button type="submit" class="btn go" disabled={!passphrase}>
					{t("backup.open")}
				</button>
				<button type="button" class="btn bare" onClick={onCancel}>
					{t("backup.cancel")}
				</button>
			</p>
		</form>
	);
}
