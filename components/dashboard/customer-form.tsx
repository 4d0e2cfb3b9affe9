import { t } from "../../lib/text/text.ts";
import { ChoiceField, RecordForm, TextField } from "./record-form.tsx";
import type { Choice } from "./scope-line.tsx";

/** A customer while it is being written: everything as typed. */
export interface CustomerEntry {
	name: string;
	/** ISO 3166-1 alpha-2; empty: not said. */
	country: string;
	organisationNumber: string;
	industry: string;
	employees: string;
}

/** One customer to fill in or to change. */
export function CustomerForm({
	entry,
	countries,
	industries,
	numberHint,
	onInput,
	...rest
}: {
	entry: CustomerEntry;
	countries: Choice[];
	industries: readonly string[];
	/** How the organisation number was read, and what is odd about it. */
	numberHint?: string | undefined;
	problem?: string | undefined;
	isBusy: boolean;
	onInput(entry: CustomerEntry): void;
	onSave(): void;
	onCancel(): void;
	onDelete?: (() => void) | undefined;
}) {
	const set = (change: Partial<CustomerEntry>) =>
		onInput({ ...entry, ...change });
	return (
		<RecordForm {...rest}>
			<TextField
				label={t("customers.name")}
				value={entry.name}
				maxLength={1000}
				onInput={(name) => set({ name })}
			/>
			<ChoiceField
				label={t("customers.country")}
				value={entry.country}
				choices={[{ value: "", label: t("customers.noCountry") }, ...countries]}
				onChange={(country) => set({ country })}
			/>
			<TextField
				label={t("customers.organisationNumber")}
				value={entry.organisationNumber}
				hint={numberHint}
				maxLength={100}
				onInput={(organisationNumber) => set({ organisationNumber })}
			/>
			<TextField
				label={t("customers.industry")}
				value={entry.industry}
				choices={industries}
				list="industries"
				onInput={(industry) => set({ industry })}
			/>
			<TextField
				label={t("customers.employees")}
				value={entry.employees}
				isNumber
				onInput={(employees) => set({ employees })}
			/>
		</RecordForm>
	);
}
