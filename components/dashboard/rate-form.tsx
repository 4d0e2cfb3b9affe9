import { t } from "../../lib/text/text.ts";
import { currencyChoices } from "./currency-choices.ts";
import {
	ChoiceField,
	Labelled,
	RecordForm,
	TextField,
} from "./record-form.tsx";

/** A rate while it is being written: everything as typed. */
export interface RateEntry {
	/** `2026-03`. */
	month: string;
	currency: string;
	rate: string;
}

/** A rate typed by hand, for one currency and month. */
export function RateForm({
	entry,
	into,
	hint,
	onInput,
	...rest
}: {
	entry: RateEntry;
	/** The reporting currency. */
	into: string;
	/** What the bank says. */
	hint?: string | undefined;
	problem?: string | undefined;
	isBusy: boolean;
	onInput(entry: RateEntry): void;
	onSave(): void;
	onCancel(): void;
	/** Absent: the rate was not typed. */
	onDelete?: (() => void) | undefined;
}) {
	const set = (change: Partial<RateEntry>) => onInput({ ...entry, ...change });
	return (
		<RecordForm {...rest}>
			<TextField
				label={t("currencies.rate", { currency: entry.currency, into })}
				value={entry.rate}
				hint={hint}
				isNumber
				onInput={(rate) => set({ rate })}
			/>
			<ChoiceField
				label={t("costs.currency")}
				value={entry.currency}
				choices={currencyChoices(entry.currency).filter(
					({ value }) => value !== into,
				)}
				onChange={(currency) => set({ currency })}
			/>
			<Labelled label={t("costs.month")}>
				{(id) => (
					<input
						id={id}
						type="month"
						value={entry.month}
						placeholder="2026-03"
						onInput={(event) => set({ month: event.currentTarget.value })}
					/>
				)}
			</Labelled>
		</RecordForm>
	);
}
