import type { ComponentChildren } from "preact";
import { t } from "../../lib/text/text.ts";
import { Filled } from "../filled.tsx";
import { BudgetTable } from "./budget-table.tsx";
import { Seg, Slot } from "./goal-builder.tsx";
import type { BreakdownBy } from "./goal-draft.ts";
import { type PartKind, type PartRow, PartsTable } from "./parts-table.tsx";

/** How a goal's target falls on its period, and another way to let it fall. */
export function GoalBreakdown({
	kpi,
	scope,
	rows,
	kinds,
	kind,
	ways,
	by,
	note,
	budget,
	isChanged,
	isBusy,
	canSave,
	save,
	onKind,
	onBy,
	onSave,
}: {
	kpi: string;
	scope: string;
	rows: readonly PartRow[];
	/** What it can be cut into; one alone is no choice. */
	kinds: readonly PartKind[];
	kind: PartKind;
	ways: readonly BreakdownBy[];
	by: BreakdownBy;
	/** Why it is not as chosen. */
	note?: string | undefined;
	budget?: Parameters<typeof BudgetTable>[0] | undefined;
	/** What is shown is not what the goal says: it can be saved. */
	isChanged: boolean;
	isBusy: boolean;
	canSave: boolean;
	/** What saves its table as a file. */
	save?: ComponentChildren;
	onKind(kind: PartKind): void;
	onBy(by: BreakdownBy): void;
	onSave(): void;
}) {
	return (
		<section class="breakdown">
			<div class="row between">
				<h2>{t("breakdown.title")}</h2>
				{rows.length > 0 && save}
			</div>
			{ways.length > 1 && (
				<p>
					<Filled
						text={t("breakdown.falls")}
						with={{
							how: (
								<Slot
									label={t("breakdown.how")}
									value={by}
									choices={ways.map((each) => ({
										value: each,
										label: t(`breakdown.${each}`),
									}))}
									onChange={(each) => onBy(each as BreakdownBy)}
								/>
							),
						}}
					/>
				</p>
			)}
			{note && <p class="m t-small">{note}</p>}
			{budget && <BudgetTable {...budget} />}
			{isChanged && (
				<p class="row">
					<button
						type="button"
						class="btn"
						disabled={!canSave || isBusy}
						onClick={onSave}
					>
						{t("breakdown.use")}
					</button>
					<span class="m t-small">{t("version.startsAnew")}</span>
				</p>
			)}
			{kinds.length > 1 && rows.length > 0 && (
				<Seg
					label={t("breakdown.by")}
					name="goal-parts"
					value={kind}
					choices={kinds.map((each) => [each, t(`breakdown.${each}`)])}
					onChange={onKind}
				/>
			)}
			{rows.length === 0 ? (
				<p class="m">{t("breakdown.none")}</p>
			) : (
				<PartsTable kpi={kpi} scope={scope} rows={rows} kind={kind} />
			)}
		</section>
	);
}
