import { useLayoutEffect, useRef } from "preact/hooks";
import type { CreditRule } from "../../lib/model/settings.ts";
import { type TextKey, t } from "../../lib/text/text.ts";
import { currencyChoices } from "./currency-choices.ts";
import type { DealEntry, Problems } from "./deal-draft.ts";
import { CreditRows, ProductRows } from "./deal-rows.tsx";
import { ChoiceField, DateField, TextField } from "./record-form.tsx";
import type { Choice } from "./scope-line.tsx";

/** What was written before, to choose among while typing. */
export interface DealWords {
	sources: readonly string[];
	stages: readonly string[];
	pipelines: readonly string[];
	products: readonly string[];
	leads: readonly string[];
}

export interface DealFormProps {
	entry: DealEntry;
	sellers: readonly Choice[];
	words: DealWords;
	/** The amount as it was understood, where that is not plain from what was typed. */
	readBack?: string | undefined;
	/** Why it cannot be saved yet, by field. */
	problems: Problems;
	/** Who it counts for if it does not say so. */
	rule: CreditRule;
	isNew: boolean;
	isBusy: boolean;
	onInput(change: Partial<DealEntry>): void;
	onSave(): void;
	onDelete(): void;
	onCancel(): void;
}

/** One deal to fill in or to change: what every deal has, and under it what some have. */
export function DealForm(props: DealFormProps) {
	const { entry, sellers, problems, isNew, isBusy, onInput } = props;
	const form = useRef<HTMLFormElement>(null);
	useLayoutEffect(() => form.current?.querySelector("input")?.focus(), []);
	const hasProblem = Object.keys(problems).length > 0;
	return (
		<form
			ref={form}
			class="form"
			onSubmit={(event) => {
				event.preventDefault();
				props.onSave();
			}}
		>
			<TextField
				label={t("deals.customer")}
				value={entry.customer}
				problem={problems.customer}
				maxLength={1000}
				onInput={(customer) => onInput({ customer })}
			/>
			<div class="amount-and">
				<TextField
					label={t("deals.amount")}
					value={entry.amount}
					isNumber
					hint={props.readBack}
					problem={problems.amount}
					onInput={(amount) => onInput({ amount })}
				/>
				<ChoiceField
					label={t("field.currency")}
					value={entry.currency}
					choices={currencyChoices(entry.currency).map(({ value }) => ({
						value,
						label: value,
					}))}
					onChange={(currency) => onInput({ currency })}
				/>
			</div>
			<fieldset>
				<legend class="lab">{t("deals.status")}</legend>
				<span class="seg">
					{(["open", "won", "lost"] as const).map((status) => (
						<label key={status}>
							<input
								type="radio"
								name="status"
								checked={entry.status === status}
								onChange={() => onInput({ status })}
							/>
							{t(`status.${status}`)}
						</label>
					))}
				</span>
			</fieldset>
			<div class="halves">
				<Day
					of={entry.status === "open" ? "expectedCloseOn" : "closedOn"}
					{...props}
				/>
				<ChoiceField
					label={t("deals.seller")}
					value={entry.owner}
					choices={[{ value: "", label: t("deals.nobody") }, ...sellers]}
					onChange={(owner) => onInput({ owner })}
				/>
			</div>
			<TextField
				label={t("deals.dealTitle")}
				value={entry.title}
				onInput={(title) => onInput({ title })}
			/>
			<More {...props} />
			<p class="row">
				<button type="submit" class="btn go" disabled={isBusy || hasProblem}>
					{t(isNew ? "deals.log" : "deals.save")} <kbd>↵</kbd>
				</button>
				<button type="button" class="btn bare" onClick={props.onCancel}>
					{t("deals.cancel")}
				</button>
				{!isNew && (
					<button type="button" class="btn bare end" onClick={props.onDelete}>
						{t("deals.delete")}
					</button>
				)}
			</p>
		</form>
	);
}

const LABELS = {
	closedOn: "deals.closed",
	expectedCloseOn: "deals.expected",
	lostReason: "field.lostReason",
	source: "deals.source",
	lead: "deal.lead",
	stage: "field.stage",
	pipeline: "field.pipeline",
	createdOn: "field.createdOn",
	firstContactOn: "deals.firstContact",
	quotedOn: "field.quotedOn",
	probability: "deal.probability",
	products: "deal.products",
	every: "deal.recurs",
	recursFrom: "deal.recursFrom",
	recursLast: "deal.recursLast",
	credits: "deal.credits",
} as const satisfies { [field in keyof DealEntry]?: TextKey };

type DayField = Extract<keyof typeof LABELS, `${string}On` | `recurs${string}`>;

function Day({
	of,
	entry,
	problems,
	onInput,
}: { of: DayField } & Pick<DealFormProps, "entry" | "problems" | "onInput">) {
	return (
		<DateField
			label={t(LABELS[of])}
			value={entry[of]}
			problem={problems[of]}
			onInput={(value) => onInput({ [of]: value })}
		/>
	);
}

/** What some deals have; while it is closed it names what this one has of it. */
function More(props: DealFormProps) {
	const { entry, sellers, words, problems, rule, onInput } = props;
	const text = (
		field: "source" | "stage" | "pipeline" | "lead",
		choices: readonly string[],
	) => (
		<TextField
			label={t(LABELS[field])}
			value={entry[field]}
			problem={problems[field]}
			choices={choices}
			list={`deal-${field}`}
			onInput={(value) => onInput({ [field]: value })}
		/>
	);
	return (
		<details class="deal-more">
			<summary>
				<span class="b">{t("deal.more")}</span>{" "}
				<span class="m t-small">{filledOf(entry).join(", ")}</span>
			</summary>
			<div class="form">
				{entry.status === "lost" && (
					<TextField
						label={t(LABELS.lostReason)}
						value={entry.lostReason}
						onInput={(lostReason) => onInput({ lostReason })}
					/>
				)}
				<div class="halves">
					{text("source", words.sources)}
					{text("lead", words.leads)}
				</div>
				<div class="halves">
					{text("stage", words.stages)}
					{text("pipeline", words.pipelines)}
				</div>
				<div class="halves">
					<Day of="createdOn" {...props} />
					<Day of="firstContactOn" {...props} />
				</div>
				<div class="halves">
					<Day of="quotedOn" {...props} />
					{entry.status === "open" ? (
						<TextField
							label={t(LABELS.probability)}
							value={entry.probability}
							isNumber
							problem={problems.probability}
							onInput={(probability) => onInput({ probability })}
						/>
					) : (
						<Day of="expectedCloseOn" {...props} />
					)}
				</div>
				<ProductRows
					rows={entry.products}
					known={words.products}
					problems={problems}
					onInput={(products) => onInput({ products })}
				/>
				<div class="halves">
					<ChoiceField
						label={t(LABELS.every)}
						value={entry.every}
						hint={entry.every && t("deal.recursHint")}
						choices={(["", "month", "quarter", "year"] as const).map(
							(value) => ({
								value,
								label: t(value ? `costs.every.${value}` : "costs.once"),
							}),
						)}
						onChange={(value) =>
							onInput({
								every: value as DealEntry["every"],
								...(entry.recursFrom === "" && {
									recursFrom: entry.closedOn || entry.expectedCloseOn,
								}),
							})
						}
					/>
				</div>
				{entry.every && (
					<div class="halves">
						<Day of="recursFrom" {...props} />
						<Day of="recursLast" {...props} />
					</div>
				)}
				<CreditRows
					rows={entry.credits}
					owner={entry.owner}
					sellers={sellers}
					rule={rule}
					problems={problems}
					onInput={(credits) => onInput({ credits })}
				/>
			</div>
		</details>
	);
}

/** What this deal has of what some have, by name. */
function filledOf(entry: DealEntry): string[] {
	const isUsed = {
		lostReason: entry.status === "lost",
		probability: entry.status === "open",
		expectedCloseOn: entry.status !== "open",
	};
	const fields = [
		"lostReason",
		"source",
		"lead",
		"stage",
		"pipeline",
		"createdOn",
		"firstContactOn",
		"quotedOn",
		"probability",
		"expectedCloseOn",
		"products",
		"every",
		"credits",
	] as const;
	return fields
		.filter(
			(field) =>
				entry[field].length > 0 &&
				(isUsed[field as keyof typeof isUsed] ?? true),
		)
		.map((field) => t(LABELS[field]));
}
