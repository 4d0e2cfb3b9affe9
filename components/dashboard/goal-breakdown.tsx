import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { figureText } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { BudgetTable } from "./budget-table.tsx";
import { Count } from "./count.tsx";
import { Seg, Slot } from "./goal-builder.tsx";
import type { BreakdownBy } from "./goal-draft.ts";

export type PartKind = "month" | "week" | "workday";

/** One line of the table: what falls on some days, and what has fallen when they are over. */
export interface PartRow {
	id: string;
	label: string;
	workdays: number;
	part: Measured;
	sum: Measured;
}

/** A long list costs a look first. */
const FIRST = 14;

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
	const [isAll, setAll] = useState(false);
	const shown = isAll ? rows : rows.slice(0, FIRST);
	const total = rows.at(-1)?.sum;
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
				<table class="dense parts">
					<caption class="unseen">{t("breakdown.title")}</caption>
					<thead>
						<tr>
							<th scope="col">{t(`breakdown.${kind}.one`)}</th>
							{kind !== "workday" && (
								<th scope="col" class="r wide">
									{t("goals.workdays")}
								</th>
							)}
							<th scope="col" class="r">
								{t("fact.goal")}
							</th>
							<th scope="col" class="r">
								{t("breakdown.addsUp")}
							</th>
						</tr>
					</thead>
					<tbody>
						{shown.map((row) => (
							<tr key={row.id}>
								<th scope="row">{row.label}</th>
								{kind !== "workday" && (
									<td class="r wide">
										<Count
											value={row.workdays}
											is="workdays"
											scope={scope}
											period={row.id}
										/>
									</td>
								)}
								<td class="r b">
									<Exact
										figure={row.part}
										kpi={`${kpi}.part`}
										scope={scope}
										period={row.id}
									/>
								</td>
								<td class="r m">
									<Exact
										figure={row.sum}
										kpi={`${kpi}.sum`}
										scope={scope}
										period={row.id}
									/>
								</td>
							</tr>
						))}
					</tbody>
					{shown.length === rows.length && total && (
						<tfoot>
							<tr>
								<th scope="row" class="b">
									{t("breakdown.sum")}
								</th>
								{kind !== "workday" && (
									<td class="r b wide">
										<Count
											value={rows.reduce((sum, row) => sum + row.workdays, 0)}
											is="workdays"
											scope={scope}
											period="all"
										/>
									</td>
								)}
								<td class="r b">
									<Exact
										figure={total}
										kpi={`${kpi}.target`}
										scope={scope}
										period="all"
									/>
								</td>
								<td />
							</tr>
						</tfoot>
					)}
				</table>
			)}
			{shown.length < rows.length && (
				<p class="more">
					<button type="button" class="btn bare" onClick={() => setAll(true)}>
						{t("deals.more", { n: rows.length - shown.length })}
					</button>
				</p>
			)}
		</section>
	);
}

/** To the last minor unit: parts that are rounded do not seem to add up. */
function Exact(props: Parameters<typeof Figure>[0]) {
	const { figure } = props;
	const text =
		figure.unit === "money"
			? figureText(figure, { exact: true, bare: true })
			: figureText(figure);
	return <Figure {...props} text={text} />;
}
