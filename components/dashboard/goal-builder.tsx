import { number } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import type { GoalKpi, GoalPeriodKind } from "../../lib/model/goal.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import type { Choice } from "./scope-line.tsx";

/** A goal while it is being written. */
export interface GoalDraft {
	/** As addresses write it. */
	scope: string;
	kpi: GoalKpi;
	/** As typed. */
	target: string;
	periodKind: GoalPeriodKind;
	/** The first period's id. */
	period: string;
	isRecurring: boolean;
}

/** What a target would ask. Money in minor units. */
export interface GoalFacts {
	unit: "money" | "count";
	currency: string;
	perWorkday: number | null;
	workdays: number;
	/** The period before, by name and by id, and what was reached in it. */
	before: string;
	beforeId: string;
	last: Measured;
	period: string;
	scope: string;
	kpi: GoalKpi;
}

const KPIS: readonly GoalKpi[] = [
	"revenue",
	"dealsWon",
	"meetingsBooked",
	"quotesSent",
	"newLeads",
];
const KINDS: readonly GoalPeriodKind[] = ["week", "month", "quarter", "year"];

/** A goal as one sentence whose underlined values are the controls, and what it asks a workday. */
export function GoalBuilder({
	draft,
	isNew,
	scopes,
	periods,
	currency,
	isWrong,
	canSave,
	facts,
	onInput,
	onSave,
	onDelete,
}: {
	draft: GoalDraft;
	isNew: boolean;
	scopes: Choice[];
	periods: Choice[];
	/** As it stands before an amount. */
	currency: string;
	/** What is typed is no number above zero. */
	isWrong: boolean;
	canSave: boolean;
	facts?: GoalFacts;
	onInput(draft: GoalDraft): void;
	onSave(): void;
	onDelete?(): void;
}) {
	const set = (change: Partial<GoalDraft>) => onInput({ ...draft, ...change });
	const isMoney = draft.kpi === "revenue";
	const problem = isWrong ? t("start.needsTarget") : undefined;
	return (
		<form
			class={isNew ? "builder" : "builder narrow"}
			onSubmit={(event) => {
				event.preventDefault();
				if (canSave) onSave();
			}}
		>
			<p class="goal-sentence">
				<Filled
					text={t("goals.sentence")}
					with={{
						who: (
							<Slot
								label={t("goal.scope")}
								value={draft.scope}
								choices={scopes}
								onChange={(scope) => set({ scope })}
							/>
						),
						target: (
							<span class="typed">
								{isMoney && <span aria-hidden="true">{currency} </span>}
								<input
									class={isWrong ? "slot amiss" : "slot"}
									inputMode="decimal"
									aria-label={t("start.target")}
									aria-invalid={isWrong || undefined}
									placeholder={isMoney ? number(400_000) : "12"}
									value={draft.target}
									onInput={(event) =>
										set({ target: event.currentTarget.value })
									}
								/>
							</span>
						),
						kpi: (
							<Slot
								label={t("goal.kpi")}
								value={draft.kpi}
								choices={KPIS.map((kpi) => ({
									value: kpi,
									label: t(`goal.inSentence.${kpi}`),
								}))}
								onChange={(kpi) => set({ kpi: kpi as GoalKpi })}
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
						repeat: (
							<Slot
								label={t("goals.repeat")}
								value={
									draft.isRecurring
										? draft.periodKind
										: `${draft.periodKind} once`
								}
								choices={KINDS.flatMap((kind) => [
									{ value: kind, label: t(`goals.every.${kind}`) },
									{ value: `${kind} once`, label: t(`goals.once.${kind}`) },
								])}
								onChange={(value) => {
									const [kind, once] = value.split(" ");
									set({
										periodKind: kind as GoalPeriodKind,
										isRecurring: !once,
									});
								}}
							/>
						),
					}}
				/>
			</p>
			{facts && (
				<dl class="facts">
					<div>
						<dt>{t("goals.aWorkday")}</dt>
						<dd>
							<Figure
								figure={{
									value: facts.perWorkday,
									unit: facts.unit,
									currency: facts.currency,
								}}
								kpi={`${facts.kpi}.neededPerWorkday`}
								scope={facts.scope}
								period={facts.period}
								bare
							/>
						</dd>
					</div>
					<div>
						<dt>{t("goals.workdays")}</dt>
						<dd>
							<Figure
								figure={{ value: facts.workdays, unit: "count" }}
								kpi="workdays"
								scope={facts.scope}
								period={facts.period}
							/>
						</dd>
					</div>
					<div>
						<dt>{t("goals.before", { period: facts.before })}</dt>
						<dd>
							<Figure
								figure={facts.last}
								kpi={facts.kpi}
								scope={facts.scope}
								period={facts.beforeId}
								bare
							/>
						</dd>
					</div>
				</dl>
			)}
			{problem && (
				<p class="w" role="alert">
					{problem}
				</p>
			)}
			<p class="row">
				<button type="submit" class="btn go" disabled={!canSave}>
					{t(isNew ? "goal.save" : "goals.save")} <kbd>↵</kbd>
				</button>
				{onDelete && (
					<button type="button" class="btn bare" onClick={onDelete}>
						{t("goals.delete")}
					</button>
				)}
			</p>
		</form>
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
