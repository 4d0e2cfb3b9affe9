import { t } from "../../lib/text/text.ts";
import { TextField } from "./record-form.tsx";

/** Says that a customer is the same company as another one, chosen by name. */
export function MergeForm({
	name,
	choices,
	isKnown,
	onInput,
	onMerge,
}: {
	/** The other one, as typed. */
	name: string;
	/** Customers whose names hold what is typed. */
	choices: readonly string[];
	/** There is one of that name. */
	isKnown: boolean;
	onInput(name: string): void;
	onMerge(): void;
}) {
	return (
		<form
			class="form merge"
			onSubmit={(event) => {
				event.preventDefault();
				if (isKnown) onMerge();
			}}
		>
			<TextField
				label={t("customers.sameAs")}
				value={name}
				hint={t("customers.sameAsHint")}
				choices={choices}
				list="customers"
				onInput={onInput}
			/>
			<p class="row">
				<button type="submit" class="btn" disabled={!isKnown}>
					{t("customers.merge")}
				</button>
			</p>
		</form>
	);
}
