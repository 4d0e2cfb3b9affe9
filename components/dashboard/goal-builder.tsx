import { useLayoutEffect, useRef } from "preact/hooks";
import { dayShort, number } from "../../lib/format.ts";
import type { Smart } from "../../lib/goal/smart.ts";
import type { Unit } from "../../lib/kpi/figure.ts";
import type { GoalPeriodKind } from "../../lib/model/goal.ts";
import { t } from "../../lib/text/text.ts";
import { Filled } from "../filled.tsx";
import { BudgetTable } from "./budget-table.tsx";
import { DraftNote } from "./draft-note.tsx";
import type {
	Baseline,
	BreakdownBy,
	DraftProblem,
	GoalDraft,
	TargetWay,
} from "./goal-draft.ts";
import { Fact, type GoalFact } from "./goal-fact.tsx";
import { GoalLights } from "./goal-lights.tsx";
import { LastPeriods } from "./last-periods.tsx";
import { PartsTable } from "./parts-table.tsx";
import type { Choice } from "./scope-line.tsx";

const KINDS = ["week", "month", "quarter", "year"] as const;
/** What a target looks like in each unit. */
const EXAMPLES: { readonly [unit in Unit]: () => string } = {
	money: () => number(400_000),
	count: () => number(12),
	rate: () => number(60),
	days: () => number(45),
	months: () => number(6),
};
const BASELINES: readonly Baseline[] = ["previousPeriod", "lastYear"];

/** Who a draft is for while the customer is still to be named. */
export const ONE_CUSTOMER = "customer:";

/** A goal as one sentence whose underlined values are the controls, what it asks, and whether it is SMART. */
export function GoalBuilder({
	draft,
	kept,
	isNew,
	scopes,
	customers,
	kpis,
	unit,
	currency,
	periods,
	ways,
	breakdowns,
	budget,
	place,
	canFollowOwnWorkdays,
	isWrong,
	problem,
	facts,
	lights,
	last,
	parts,
	isBusy,
	onInput,
	onSpread,
	onSave,
	onDelete,
}: {
	draft: GoalDraft;
	/** It was left half written, and is there again. */
	kept: Parameters<typeof DraftNote>[0]["draft"];
	isNew: boolean;
	scopes: readonly Choice[];
	/** The customers' names, where one is asked for. */
	customers?: readonly string[] | undefined;
	kpis: readonly Choice[];
	unit: Unit;
	/** As it stands before an amount. */
	currency: string;
	periods: readonly Choice[];
	/** How its target can be said, and how it can be broken down; one alone is no choice. */
	ways: readonly TargetWay[];
	breakdowns: readonly BreakdownBy[];
	/** The budget table, where it is broken down by hand. */
	budget?:
		| Pick<Parameters<typeof BudgetTable>[0], "parts" | "rest" | "total">
		| undefined;
	/** Whose it is and when, as figures write them. */
	place: { scope: string; period: string };
	canFollowOwnWorkdays: boolean;
	/** What is typed is no number. */
	isWrong: boolean;
	/** What is missing before it can be saved. */
	problem?: DraftProblem | undefined;
	facts: readonly GoalFact[];
	lights: readonly Smart[];
	/** What earlier periods came to, once a target is held against them. */
	last?: Omit<Parameters<typeof LastPeriods>[0], "kpi" | "scope"> | undefined;
	/** How a target would fall on its period. */
	parts?: Pick<Parameters<typeof PartsTable>[0], "rows" | "kind"> | undefined;
	isBusy: boolean;
	onInput(draft: GoalDraft): void;
	/** Spreads the target over the budget table by workdays. */
	onSpread(): void;
	onSave(): void;
	onDelete?(): void;
}) {
	const form = useRef<HTMLFormElement>(null);
	useLayoutEffect(() => {
		if (!isNew)
			form.current?.querySelector<HTMLInputElement>("input.slot")?.focus();
	}, [isNew]);
	const set = (change: Partial<GoalDraft>) => onInput({ ...draft, ...change });
	const way = ways.includes(draft.way) ? draft.way : "set";
	const isCustom = draft.periodKind === "custom";
	return (
		<form
			ref={form}
			class={isNew ? "builder" : "builder narrow"}
			onSubmit={(event) => {
				event.preventDefault();
				if (!problem && !isBusy) onSave();
			}}
		>
			<div>
				<DraftNote draft={kept} />
				<p class="goal-sentence">
					<Filled
						text={t(isCustom ? "goals.sentenceDays" : "goals.sentence")}
						with={{
							who: <Who {...{ draft, scopes, customers, set }} />,
							direction: (
								<Slot
									label={t("goals.direction")}
									value={draft.direction}
									choices={(["atLeast", "atMost"] as const).map((each) => ({
										value: each,
										label: t(`direction.${each}`),
									}))}
									onChange={(value) =>
										set({ direction: value as GoalDraft["direction"] })
									}
								/>
							),
							target: (
								<Target {...{ draft, way, unit, currency, isWrong, set }} />
							),
							kpi: (
								<Slot
									label={t("goal.kpi")}
									value={draft.kpi}
									choices={kpis}
									onChange={(kpi) => set({ kpi })}
								/>
							),
							period: (
								<Slot
									label={t("start.period")}
									value={draft.period}
									choices={periods}
									onChange={(period) => set({ period })}
								/>
							),
							from: (
								<DaySlot
									label={t("goals.from")}
									value={draft.from}
									onChange={(from) => set({ from })}
								/>
							),
							last: (
								<DaySlot
									label={t("goals.last")}
									value={draft.last}
									onChange={(last) => set({ last })}
								/>
							),
							breakdown: breakdowns.length > 1 && (
								<>
									,{" "}
									<Slot
										label={t("breakdown.title")}
										value={
											breakdowns.includes(draft.breakdown)
												? draft.breakdown
												: "workdays"
										}
										choices={breakdowns.map((each) => ({
											value: each,
											label: t(`breakdown.${each}`),
										}))}
										onChange={(value) =>
											set({ breakdown: value as BreakdownBy })
										}
									/>
								</>
							),
							repeat: (
								<Slot
									label={t("goals.repeat")}
									value={
										isCustom || draft.isRecurring
											? draft.periodKind
											: `${draft.periodKind} once`
									}
									choices={[
										...KINDS.flatMap((kind) => [
											{ value: kind, label: t(`goals.every.${kind}`) },
											{ value: `${kind} once`, label: t(`goals.once.${kind}`) },
										]),
										{ value: "custom", label: t("goals.once.custom") },
									]}
									onChange={(value) => {
										const [kind, once] = value.split(" ");
										set({
											periodKind: kind as GoalPeriodKind,
											isRecurring: !once && kind !== "custom",
										});
									}}
								/>
							),
						}}
					/>
				</p>
				<div class="builder-how">
					{ways.length > 1 && (
						<Seg
							label={t("goals.way")}
							name={isNew ? "way" : "way-changed"}
							value={way}
							choices={ways.map((each) => [each, t(`goals.way.${each}`)])}
							onChange={(value) => set({ way: value })}
						/>
					)}
					{draft.isRecurring && !isCustom && (
						<label>
							<span class="lab">{t("goals.until")}</span>
							<span class="field">
								<input
									type="date"
									value={draft.until}
									onInput={(event) => set({ until: event.currentTarget.value })}
								/>
							</span>
						</label>
					)}
					{canFollowOwnWorkdays && (
						<label class="check">
							<input
								type="checkbox"
								checked={draft.followsOwnWorkdays}
								onChange={(event) =>
									set({ followsOwnWorkdays: event.currentTarget.checked })
								}
							/>
							{t("goals.ownWorkdays")}
						</label>
					)}
				</div>
				{budget && (
					<BudgetTable
						{...budget}
						{...place}
						kpi={draft.kpi}
						typed={draft.parts}
						onType={(from, text) =>
							set({ parts: { ...draft.parts, [from]: text } })
						}
						onSpread={onSpread}
					/>
				)}
				{facts.length > 0 && (
					<dl class="facts">
						{facts.map((fact) => (
							<Fact key={fact.label} {...fact} />
						))}
					</dl>
				)}
				{lights.length > 0 && (
					<section class="smart">
						<h3>{t("smart.title")}</h3>
						<GoalLights lights={lights} kpi={draft.kpi} {...place} />
					</section>
				)}
				{!isNew && (
					<label class="why">
						<span class="lab">{t("version.why")}</span>
						<span class="field">
							<input
								autocomplete="off"
								maxLength={500}
								value={draft.why}
								onInput={(event) => set({ why: event.currentTarget.value })}
							/>
						</span>
					</label>
				)}
				<div class="deeds">
					{problem && (
						<p
							class={isWrong ? "w" : "m"}
							role={isWrong ? "alert" : undefined}
							id={isNew ? "goal-needs" : "goal-needs-changed"}
						>
							{t(`goals.needs.${problem}`)}
						</p>
					)}
					<p class="row">
						<button
							type="submit"
							class="btn go"
							disabled={problem !== undefined || isBusy}
							aria-describedby={
								problem && (isNew ? "goal-needs" : "goal-needs-changed")
							}
						>
							{t(isNew ? "goal.save" : "goals.save")} <kbd>↵</kbd>
						</button>
						{onDelete && (
							<button type="button" class="btn bare" onClick={onDelete}>
								{t("goals.delete")}
							</button>
						)}
					</p>
				</div>
			</div>
			{(last || parts) && (
				<div class="builder-side">
					{last && (
						<LastPeriods {...last} kpi={draft.kpi} scope={place.scope} />
					)}
					{parts && (
						<section>
							<h3>{t("breakdown.title")}</h3>
							<PartsTable {...parts} kpi={draft.kpi} scope={place.scope} />
						</section>
					)}
				</div>
			)}
		</form>
	);
}

type Set = (change: Partial<GoalDraft>) => void;

function Who({
	draft,
	scopes,
	customers,
	set,
}: {
	draft: GoalDraft;
	scopes: readonly Choice[];
	customers?: readonly string[] | undefined;
	set: Set;
}) {
	const isCustomer = draft.scope.startsWith(ONE_CUSTOMER);
	return (
		<>
			<Slot
				label={t("goal.scope")}
				value={isCustomer ? ONE_CUSTOMER : draft.scope}
				choices={[...scopes, { value: ONE_CUSTOMER, label: t("goals.one") }]}
				onChange={(scope) => set({ scope })}
			/>
			{isCustomer && (
				<>
					{" "}
					<input
						class="slot"
						aria-label={t("deals.customer")}
						list="goal-customers"
						autocomplete="off"
						placeholder={t("goals.customerName")}
						value={draft.scope.slice(ONE_CUSTOMER.length)}
						onInput={(event) =>
							set({ scope: ONE_CUSTOMER + event.currentTarget.value })
						}
					/>
					<datalist id="goal-customers">
						{customers?.map((name) => (
							<option key={name} value={name} />
						))}
					</datalist>
				</>
			)}
		</>
	);
}

function Target({
	draft,
	way,
	unit,
	currency,
	isWrong,
	set,
}: {
	draft: GoalDraft;
	way: TargetWay;
	unit: Unit;
	currency: string;
	isWrong: boolean;
	set: Set;
}) {
	if (way === "sum") return <b class="b">{t("team.sum")}</b>;
	const field = (
		key: "target" | "change",
		label: string,
		placeholder: string,
	) => (
		<input
			class={isWrong ? "slot amiss" : "slot"}
			inputMode={key === "target" ? "decimal" : "text"}
			autocomplete="off"
			aria-label={label}
			aria-invalid={isWrong || undefined}
			placeholder={placeholder}
			value={draft[key]}
			onInput={(event) => set({ [key]: event.currentTarget.value })}
		/>
	);
	if (way === "relative")
		return (
			<Filled
				text={t("goals.changeOn")}
				with={{
					change: (
						<span class="typed">
							{field("change", t("goals.change"), "+14")}
							<span aria-hidden="true">&nbsp;%</span>
						</span>
					),
					against: (
						<Slot
							label={t("goals.against")}
							value={draft.against}
							choices={BASELINES.map((each) => ({
								value: each,
								label: t(`goals.against.${each}`),
							}))}
							onChange={(against) => set({ against: against as Baseline })}
						/>
					),
				}}
			/>
		);
	const typed = draft.target.trim();
	const after =
		unit === "rate"
			? // Who types it themselves need not read it twice.
				typed.endsWith("%")
				? ""
				: "%"
			: unit === "days" || unit === "months"
				? t(`goals.unit.${unit}`)
				: "";
	return (
		<span class="typed">
			{unit === "money" && <span aria-hidden="true">{currency} </span>}
			{field("target", t("start.target"), EXAMPLES[unit]())}
			{after && <span aria-hidden="true">&nbsp;{after}</span>}
		</span>
	);
}

/** A few ways to choose among, side by side. */
export function Seg<V extends string>({
	label,
	name,
	value,
	choices,
	onChange,
}: {
	label: string;
	name: string;
	value: V;
	choices: readonly (readonly [V, preact.ComponentChildren])[];
	onChange(value: V): void;
}) {
	return (
		<fieldset class="choice">
			<legend class="lab">{label}</legend>
			<span class="seg">
				{choices.map(([each, words]) => (
					<label key={each}>
						<input
							type="radio"
							name={name}
							checked={each === value}
							onChange={() => onChange(each)}
						/>
						{words}
					</label>
				))}
			</span>
		</fieldset>
	);
}

/** A day in a sentence: the browser's own field, underlined. */
function DaySlot({
	label,
	value,
	onChange,
}: {
	label: string;
	value: string;
	onChange(value: string): void;
}) {
	return (
		<input
			type="date"
			class="slot"
			aria-label={label}
			title={value && dayShort(value)}
			value={value}
			onInput={(event) => onChange(event.currentTarget.value)}
		/>
	);
}

/** An underlined word that opens a list. */
export function Slot({
	label,
	value,
	choices,
	onChange,
}: {
	label: string;
	value: string;
	choices: readonly Choice[];
	onChange(value: string): void;
}) {
	const groups = [...new Set(choices.map((each) => each.group))];
	const option = (each: Choice) => (
		<option key={each.value} value={each.value}>
			{each.label}
		</option>
	);
	return (
		<select
			class="slot"
			aria-label={label}
			value={value}
			onChange={(event) => onChange(event.currentTarget.value)}
		>
			{groups.map((group) =>
				group === undefined ? (
					choices.filter((each) => each.group === undefined).map(option)
				) : (
					<optgroup key={group} label={group}>
						{choices.filter((each) => each.group === group).map(option)}
					</optgroup>
				),
			)}
		</select>
	);
}
