import { useState } from "preact/hooks";
import { t } from "../../lib/text/text.ts";
import { isPlainDate, type PlainDate } from "../../lib/time/plain-date.ts";
import type { Choice } from "./scope-line.tsx";

/** Who comes into a team, or which team somebody comes into, and from which day on. */
export function JoinForm({
	choices,
	words,
	today,
	onJoin,
}: {
	choices: readonly Choice[];
	words: { what: string; choose: string; add: string };
	today: PlainDate;
	/** `from` is empty where no day is given: since ever. */
	onJoin(chosen: string, from: string): void;
}) {
	const [chosen, setChosen] = useState("");
	const [from, setFrom] = useState<string>(today);
	return (
		<form
			class="join"
			onSubmit={(event) => {
				event.preventDefault();
				if (!chosen) return;
				onJoin(chosen, isPlainDate(from) ? from : "");
				setChosen("");
			}}
		>
			<label>
				<span class="lab">{words.what}</span>
				<span class="field">
					<select
						value={chosen}
						onChange={(event) => setChosen(event.currentTarget.value)}
					>
						<option value="">{words.choose}</option>
						{choices.map((each) => (
							<option key={each.value} value={each.value}>
								{each.label}
							</option>
						))}
					</select>
				</span>
			</label>
			<label>
				<span class="lab">{t("people.memberFrom")}</span>
				<span class="field">
					<input
						type="date"
						value={from}
						onInput={(event) => setFrom(event.currentTarget.value)}
					/>
				</span>
			</label>
			<button type="submit" class="btn" disabled={!chosen}>
				{words.add}
			</button>
		</form>
	);
}
