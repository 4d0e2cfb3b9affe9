import { useId, useRef } from "preact/hooks";
import type { CommissionPlan } from "../../lib/model/commission-plan.ts";
import { t } from "../../lib/text/text.ts";
import { Icon } from "../icon.tsx";
import { currencyChoices } from "./currency-choices.ts";
import { Seg } from "./goal-builder.tsx";
import type { PlanDraft, PlanProblem } from "./plan-draft.ts";
import {
	ChoiceField,
	Labelled,
	RecordForm,
	TextField,
} from "./record-form.tsx";
import type { Choice } from "./scope-line.tsx";
import { Check } from "./settings-parts.tsx";

/** A commission plan to write or to change: what it pays on, whom, from where on how much. */
export function PlanForm({
	draft,
	kpis,
	sellers,
	isInMoney,
	problem,
	isBusy,
	onInput,
	onSave,
	onCancel,
	onDelete,
}: {
	draft: PlanDraft;
	kpis: Choice[];
	sellers: readonly Choice[];
	/** It pays on money, by a rate; else for each thing counted. */
	isInMoney: boolean;
	problem?: PlanProblem | undefined;
	isBusy: boolean;
	onInput(draft: PlanDraft): void;
	onSave(): void;
	onCancel(): void;
	onDelete?: (() => void) | undefined;
}) {
	const id = useId();
	const set = (change: Partial<PlanDraft>) => onInput({ ...draft, ...change });
	const { currency, basis, tiers, bonus } = draft;
	const from =
		basis === "attainment"
			? t("commission.from.attainment")
			: isInMoney
				? t("commission.from.money", { currency })
				: t("commission.from.count");
	return (
		<RecordForm
			problem={problem && t(`commission.needs.${problem}`)}
			isBusy={isBusy}
			onSave={onSave}
			onCancel={onCancel}
			onDelete={onDelete}
		>
			<Labelled label={t("commission.name")}>
				{(field) => (
					<input
						id={field}
						value={draft.name}
						placeholder={t("commission.namePlaceholder")}
						maxLength={1000}
						autocomplete="off"
						onInput={(event) => set({ name: event.currentTarget.value })}
					/>
				)}
			</Labelled>
			<ChoiceField
				label={t("commission.kpi")}
				value={draft.kpi}
				choices={kpis}
				onChange={(kpi) => set({ kpi })}
			/>
			<div class="halves">
				<ChoiceField
					label={t("commission.periodKind")}
					value={draft.periodKind}
					choices={(["month", "quarter", "year"] as const).map((kind) => ({
						value: kind,
						label: t(`commission.each.${kind}`),
					}))}
					onChange={(kind) =>
						set({ periodKind: kind as CommissionPlan["periodKind"] })
					}
				/>
				<ChoiceField
					label={t("commission.currency")}
					value={currency}
					choices={currencyChoices(currency)}
					onChange={(chosen) => set({ currency: chosen })}
				/>
			</div>
			{sellers.length > 0 && (
				<div>
					<Seg
						label={t("commission.forWhom")}
						name={`${id}-whom`}
						value={draft.sellers ? "some" : "everybody"}
						choices={[
							["everybody", t("commission.everybody")],
							["some", t("commission.some")],
						]}
						onChange={(whom) => set({ sellers: whom === "some" ? [] : null })}
					/>
					{draft.sellers && (
						<div class="whom">
							{sellers.map(({ value, label }) => (
								<Check
									key={value}
									label={label}
									isOn={draft.sellers?.includes(value) ?? false}
									onChange={(isOn) =>
										set({
											sellers: sellers
												.map((each) => each.value)
												.filter((each) =>
													each === value ? isOn : draft.sellers?.includes(each),
												),
										})
									}
								/>
							))}
						</div>
					)}
				</div>
			)}
			<div>
				<Seg
					label={t("commission.basis")}
					name={`${id}-basis`}
					value={basis}
					choices={[
						["attainment", t("commission.basis.attainment")],
						[
							"value",
							t(
								isInMoney
									? "commission.basis.value"
									: "commission.basis.valueCount",
							),
						],
					]}
					onChange={(chosen) => set({ basis: chosen })}
				/>
				{basis === "attainment" && (
					<span class="t-small m">{t("commission.basisHint")}</span>
				)}
			</div>
			<Lines
				title={t("commission.tiers")}
				heads={[
					from,
					isInMoney
						? t("commission.rate")
						: t("commission.perUnit", { currency }),
				]}
				rows={tiers.map(({ from: begins, pays }, at) => ({
					values: [begins, pays],
					isFixed: at === 0,
					labels: [
						t("commission.fromOf", { n: at + 1 }),
						t("commission.rateOf", { n: at + 1 }),
					],
					remove: t("commission.removeTier", { n: at + 1 }),
				}))}
				add={t("commission.addTier")}
				onInput={(lines) =>
					set({
						tiers: lines.map(([begins, pays]) => ({ from: begins, pays })),
					})
				}
			/>
			<div>
				<Check
					label={t("commission.retroactive")}
					isOn={draft.isRetroactive}
					onChange={(isRetroactive) => set({ isRetroactive })}
				/>
				<span class="t-small m">{t("commission.retroactiveHint")}</span>
			</div>
			<Lines
				title={t("commission.bonuses")}
				heads={[from, t("commission.bonusPays", { currency })]}
				rows={bonus.map(({ at: reached, amount }, at) => ({
					values: [reached, amount],
					isFixed: false,
					labels: [
						t("commission.bonusAt", { n: at + 1 }),
						t("commission.bonusAmount", { n: at + 1 }),
					],
					remove: t("commission.removeBonus", { n: at + 1 }),
				}))}
				add={t("commission.addBonus")}
				onInput={(lines) =>
					set({ bonus: lines.map(([at, amount]) => ({ at, amount })) })
				}
			/>
			<TextField
				label={t("commission.cap", { currency })}
				value={draft.cap}
				hint={t("commission.capHint")}
				isNumber
				onInput={(cap) => set({ cap })}
			/>
		</RecordForm>
	);
}

type Pair = [string, string];

/** Lines of two numbers: where it begins, and what it pays. A fixed one begins at 0 and stays. */
function Lines({
	title,
	heads,
	rows,
	add,
	onInput,
}: {
	title: string;
	heads: Pair;
	rows: readonly {
		values: Pair;
		isFixed: boolean;
		labels: Pair;
		remove: string;
	}[];
	add: string;
	onInput(lines: Pair[]): void;
}) {
	/** The line that was just added takes the focus. */
	const isAdded = useRef(false);
	const lines = rows.map(({ values }) => values);
	return (
		<fieldset class="plan-lines">
			<legend class="lab">{title}</legend>
			{rows.length > 0 && (
				<table>
					<thead>
						<tr>
							{heads.map((head) => (
								<th key={head} scope="col">
									{head}
								</th>
							))}
							<td />
						</tr>
					</thead>
					<tbody>
						{[...rows.entries()].map(([at, row]) => (
							<tr key={at}>
								{([0, 1] as const).map((side) => (
									<td key={side}>
										<span class="field">
											<input
												ref={(element) => {
													if (!element || !isAdded.current) return;
													if (side !== 0 || at < rows.length - 1) return;
													isAdded.current = false;
													element.focus();
												}}
												inputMode="decimal"
												autocomplete="off"
												aria-label={row.labels[side]}
												disabled={side === 0 && row.isFixed}
												value={row.values[side]}
												onInput={(event) => {
													const text = event.currentTarget.value;
													onInput(
														lines.map((line, other) =>
															other === at
																? side === 0
																	? [text, line[1]]
																	: [line[0], text]
																: line,
														),
													);
												}}
											/>
										</span>
									</td>
								))}
								<td>
									{!row.isFixed && (
										<button
											type="button"
											class="ib"
											aria-label={row.remove}
											onClick={() =>
												onInput(lines.filter((_, other) => other !== at))
											}
										>
											<Icon name="close" />
										</button>
									)}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
			<button
				type="button"
				class="link"
				onClick={() => {
					isAdded.current = true;
					onInput([...lines, ["", ""]]);
				}}
			>
				{add}
			</button>
		</fieldset>
	);
}
