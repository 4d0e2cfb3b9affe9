import { type ActivityType, activityType } from "../../lib/model/activity.ts";
import { t } from "../../lib/text/text.ts";
import {
	ChoiceField,
	DateField,
	RecordForm,
	TextField,
} from "./record-form.tsx";
import type { Choice } from "./scope-line.tsx";

/** An activity while it is being written: everything as typed. */
export interface ActivityEntry {
	type: ActivityType;
	on: string;
	customer: string;
	owner: string;
	note: string;
}

/** One activity to fill in or to change. */
export function ActivityForm({
	entry,
	sellers,
	isBusy,
	onInput,
	...rest
}: {
	entry: ActivityEntry;
	sellers: Choice[];
	isBusy: boolean;
	problem?: string | undefined;
	onInput(entry: ActivityEntry): void;
	onSave(): void;
	onCancel(): void;
	onDelete?: (() => void) | undefined;
}) {
	const set = (change: Partial<ActivityEntry>) =>
		onInput({ ...entry, ...change });
	return (
		<RecordForm isBusy={isBusy} {...rest}>
			<ChoiceField
				label={t("leads.activity")}
				value={entry.type}
				choices={activityType.options.map((value) => ({
					value,
					label: t(`leads.activity.${value}`),
				}))}
				onChange={(type) => set({ type: type as ActivityType })}
			/>
			<DateField
				label={t("leads.day")}
				value={entry.on}
				onInput={(on) => set({ on })}
			/>
			<TextField
				label={t("deals.customer")}
				value={entry.customer}
				maxLength={1000}
				onInput={(customer) => set({ customer })}
			/>
			<ChoiceField
				label={t("deals.seller")}
				value={entry.owner}
				choices={[{ value: "", label: t("deals.nobody") }, ...sellers]}
				onChange={(owner) => set({ owner })}
			/>
			<TextField
				label={t("leads.note")}
				value={entry.note}
				onInput={(note) => set({ note })}
			/>
		</RecordForm>
	);
}
