import { type CostType, costType } from "../../lib/model/cost.ts";
import { t } from "../../lib/text/text.ts";
import { currencyChoices } from "./currency-choices.ts";
import {
	ChoiceField,
	DateField,
	RecordForm,
	TextField,
} from "./record-form.tsx";
import type { Choice } from "./scope-line.tsx";

/** A cost while it is being written: everything as typed. */
export interface CostEntry {
	type: CostType;
	amount: string;
	currency: string;
	hours: string;
	/** An hour's worth, where the type is hours. */
	rate: string;
	from: string;
	/** The last day it covers. */
	last: string;
	/** Empty: once. */
	every: "" | "month" | "quarter" | "year";
	/** The last day on which it may begin again; empty: for good. */
	until: string;
	source: string;
	/** `organisation`, `team:<id>`, `seller:<id>`. */
	scope: string;
	note: string;
}

/** One cost to fill in or to change. */
export function CostForm({
	entry,
	scopes,
	sources,
	readBack,
	problem,
	isBusy,
	onInput,
	onSave,
	onCancel,
	onDelete,
}: {
	entry: CostEntry;
	scopes: Choice[];
	sources: readonly string[];
	/** The amount as it was understood, or as hours and rate make it. */
	readBack?: string | undefined;
	problem?: string | undefined;
	isBusy: boolean;
	onInput(entry: CostEntry): void;
	onSave(): void;
	onCancel(): void;
	onDelete?: (() => void) | undefined;
}) {
	const set = (change: Partial<CostEntry>) => onInput({ ...entry, ...change });
	const isHours = entry.type === "hours";
	return (
		<RecordForm
			problem={problem}
			isBusy={isBusy}
			onSave={onSave}
			onCancel={onCancel}
			onDelete={onDelete}
		>
			<TextField
				label={t("costs.what")}
				value={entry.note}
				onInput={(note) => set({ note })}
			/>
			<ChoiceField
				label={t("costs.type")}
				value={entry.type}
				choices={costType.options.map((value) => ({
					value,
					label: t(`costs.type.${value}`),
				}))}
				onChange={(type) => set({ type: type as CostType })}
			/>
			{isHours && (
				<div class="halves">
					<TextField
						label={t("costs.hours")}
						value={entry.hours}
						isNumber
						onInput={(hours) => set({ hours })}
					/>
					<TextField
						label={t("costs.rate")}
						value={entry.rate}
						isNumber
						onInput={(rate) => set({ rate })}
					/>
				</div>
			)}
			<div class={isHours ? undefined : "halves"}>
				{!isHours && (
					<TextField
						label={t("costs.amount")}
						value={entry.amount}
						isNumber
						onInput={(amount) => set({ amount })}
					/>
				)}
				<ChoiceField
					label={t("costs.currency")}
					value={entry.currency}
					choices={currencyChoices(entry.currency).map(({ value }) => ({
						value,
						label: value,
					}))}
					onChange={(currency) => set({ currency })}
				/>
			</div>
			<p class="t-small m read-back" aria-live="polite">
				{readBack}
			</p>
			<div class="halves">
				<DateField
					label={t("costs.from")}
					value={entry.from}
					onInput={(from) => set({ from })}
				/>
				<DateField
					label={t("costs.last")}
					value={entry.last}
					onInput={(last) => set({ last })}
				/>
			</div>
			<div class="halves">
				<ChoiceField
					label={t("costs.repeats")}
					value={entry.every}
					choices={(["", "month", "quarter", "year"] as const).map((value) => ({
						value,
						label: t(value ? `costs.every.${value}` : "costs.once"),
					}))}
					onChange={(every) => set({ every: every as CostEntry["every"] })}
				/>
				{entry.every && (
					<DateField
						label={t("costs.until")}
						value={entry.until}
						onInput={(until) => set({ until })}
					/>
				)}
			</div>
			<ChoiceField
				label={t("costs.forWhom")}
				value={entry.scope}
				choices={scopes}
				onChange={(scope) => set({ scope })}
			/>
			<TextField
				label={t("deals.source")}
				value={entry.source}
				choices={sources}
				list="sources"
				onInput={(source) => set({ source })}
			/>
		</RecordForm>
	);
}
