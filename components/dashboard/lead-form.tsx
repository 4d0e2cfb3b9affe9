import { t } from "../../lib/text/text.ts";
import {
	ChoiceField,
	DateField,
	RecordForm,
	TextField,
} from "./record-form.tsx";
import type { Choice } from "./scope-line.tsx";

/** A lead while it is being written: everything as typed. */
export interface LeadEntry {
	name: string;
	customer: string;
	source: string;
	owner: string;
	createdOn: string;
	contactedOn: string;
	qualifiedOn: string;
	disqualifiedOn: string;
}

/** One lead to fill in or to change. */
export function LeadForm({
	entry,
	sellers,
	sources,
	isBusy,
	onInput,
	...rest
}: {
	entry: LeadEntry;
	sellers: Choice[];
	sources: readonly string[];
	isBusy: boolean;
	onInput(entry: LeadEntry): void;
	onSave(): void;
	onCancel(): void;
	onDelete?: (() => void) | undefined;
}) {
	const set = (change: Partial<LeadEntry>) => onInput({ ...entry, ...change });
	const day = (
		field: "createdOn" | "contactedOn" | "qualifiedOn" | "disqualifiedOn",
	) => (
		<DateField
			label={t(`leads.${field}`)}
			value={entry[field]}
			onInput={(value) => set({ [field]: value })}
		/>
	);
	return (
		<RecordForm isBusy={isBusy} {...rest}>
			<TextField
				label={t("leads.name")}
				value={entry.name}
				maxLength={1000}
				onInput={(name) => set({ name })}
			/>
			<TextField
				label={t("deals.customer")}
				value={entry.customer}
				maxLength={1000}
				onInput={(customer) => set({ customer })}
			/>
			<TextField
				label={t("deals.source")}
				value={entry.source}
				choices={sources}
				list="sources"
				onInput={(source) => set({ source })}
			/>
			<ChoiceField
				label={t("deals.seller")}
				value={entry.owner}
				choices={[{ value: "", label: t("deals.nobody") }, ...sellers]}
				onChange={(owner) => set({ owner })}
			/>
			<div class="halves">
				{day("createdOn")}
				{day("contactedOn")}
			</div>
			<div class="halves">
				{day("qualifiedOn")}
				{day("disqualifiedOn")}
			</div>
		</RecordForm>
	);
}
