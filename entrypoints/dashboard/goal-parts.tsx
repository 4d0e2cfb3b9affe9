import { useState } from "preact/hooks";
import { GoalBreakdown } from "../../components/dashboard/goal-breakdown.tsx";
import {
	type BreakdownBy,
	budgetRows,
	inputText,
	readBudget,
	spread,
	typedNumber,
} from "../../components/dashboard/goal-draft.ts";
import type { GoalRow } from "../../components/dashboard/goal-rows.tsx";
import type { PartKind } from "../../components/dashboard/parts-table.tsx";
import { breakdownOfGoal } from "../../lib/figures/breakdown-of-goal.ts";
import type { AnyKpi } from "../../lib/figures/kpi-of.ts";
import { periodName } from "../../lib/format.ts";
import type { Breakdown } from "../../lib/goal/breakdown.ts";
import { followsOwnWorkdays } from "../../lib/goal/own-workdays.ts";
import { termsOf } from "../../lib/goal/versions.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Goal, GoalTerms } from "../../lib/model/goal.ts";
import type { Settings } from "../../lib/model/settings.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import { daysIn, type Period } from "../../lib/time/period.ts";
import { breakdownSheet } from "./figure-sheets.ts";
import { kindsOf, LONGEST_MONTH, partName, partRows } from "./part-rows.ts";
import { SaveTable } from "./save-table.tsx";
import type { Doing } from "./use-doing.ts";

/** How a goal's target falls on its period, tried out another way, and saved so. */
export function GoalParts({
	goal,
	kpi,
	row: { goal: progress, scope, title, who = "" },
	own,
	isKept,
	doing,
}: {
	goal: Goal;
	kpi: AnyKpi;
	row: GoalRow;
	own: Settings;
	/** What it said when this period ended, and does not say any more: not to be changed. */
	isKept: boolean;
	doing: Doing;
}) {
	const { period, target } = progress;
	const language = currentLanguage();
	const currency = progress.currency ?? own.reportingCurrency;
	const saved = goal.breakdown?.by ?? "workdays";
	const kinds = kindsOf(period);
	const [kind, setKind] = useState<PartKind>(kinds[0] ?? "workday");
	const [by, setBy] = useState<BreakdownBy>(saved);
	const [typed, setTyped] = useState<{ [from: string]: string }>();
	const [isBusy, setBusy] = useState(false);

	const savedParts = goal.breakdown?.by === "hand" ? goal.breakdown.parts : [];
	const rows = budgetRows(
		period,
		own,
		savedParts.map(({ from }) => from),
	);
	const parts =
		typed ??
		Object.fromEntries(
			savedParts.map((part) => [
				part.from,
				inputText(part.target, kpi.unit, currency, language),
			]),
		);
	const read = (text: string) =>
		typedNumber(text, kpi.unit, currency, language);
	const budget = readBudget(rows, parts, target, read);
	const isWhole = budget.rest === 0 && budget.unread.length === 0;
	const breakdown: GoalTerms["breakdown"] =
		by === "hand"
			? isWhole
				? { by, parts: budget.parts }
				: goal.breakdown
			: { by };
	const shown = useLive(
		async () =>
			target === null || !progress.adds
				? undefined
				: {
						breakdown: await breakdownOfGoal(
							{ ...goal, ...(breakdown && { breakdown }) },
							kpi,
							period,
							target,
						),
					},
		[goal, period.id, target, JSON.stringify(breakdown)],
	)?.breakdown;
	if (!progress.adds) return null;

	const inUnit = (value: number | null): Figure => ({
		value,
		unit: kpi.unit,
		...(kpi.unit === "money" && { currency }),
		...(value === null &&
			progress.targetReason && { reason: progress.targetReason }),
	});
	const isByHand = by === "hand";

	function fill(breakdown: Breakdown) {
		setTyped(
			spread(
				rows,
				{
					target: target ?? 0,
					period,
					unit: kpi.unit,
					calendar: breakdown.calendar,
				},
				currency,
				language,
			),
		);
	}

	async function onSave() {
		const { breakdown: _, ...terms } = termsOf(goal);
		setBusy(true);
		const answer = await doing.run(
			"setGoal",
			{
				...terms,
				id: goal.id,
				...(breakdown && breakdown.by !== "workdays" && { breakdown }),
			},
			t("toast.goalChanged", { name: title }),
		);
		setBusy(false);
		if (answer.ok) setTyped(undefined);
	}

	return (
		<GoalBreakdown
			kpi={goal.kpi}
			scope={scope}
			rows={shown ? partRows(shown, kind, own, inUnit) : []}
			kinds={kinds}
			kind={kind}
			ways={
				isKept
					? [saved]
					: goal.target === undefined
						? ["workdays", "season", "shape"]
						: ["workdays", "season", "shape", "hand"]
			}
			by={by}
			note={shown && noteOf(by, shown, goal, kpi, period)}
			budget={
				isByHand
					? {
							parts: rows.map((each) => ({
								from: each.from,
								label: partName(each),
								isUnread: budget.unread.includes(each.from),
							})),
							typed: parts,
							rest: inUnit(budget.rest),
							total: inUnit(budget.placed),
							kpi: goal.kpi,
							scope,
							period: period.id,
							onType: (from, text) => setTyped({ ...parts, [from]: text }),
							onSpread: () => shown && fill(shown),
						}
					: undefined
			}
			isChanged={by !== saved || (isByHand && typed !== undefined)}
			isBusy={isBusy}
			canSave={!isByHand || isWhole}
			save={
				shown && (
					<SaveTable
						what={t("file.breakdown", { goal: title })}
						named={[who]}
						table={() =>
							breakdownSheet(
								t("breakdown.title"),
								partRows(shown, kind, own, inUnit),
							)
						}
					/>
				)
			}
			onKind={setKind}
			onBy={(next) => {
				setBy(next);
				if (next === "hand" && Object.keys(parts).length === 0 && shown)
					fill(shown);
			}}
			onSave={() => void onSave()}
		/>
	);
}

/** Why it does not fall as chosen, or whose workdays it follows. */
function noteOf(
	by: BreakdownBy,
	{ pieces }: Breakdown,
	goal: Goal,
	kpi: AnyKpi,
	period: Period,
): string | undefined {
	if (by === "season" && pieces.length === 1 && daysIn(period) > LONGEST_MONTH)
		return t("breakdown.noSeason");
	if (by === "shape" && !pieces.some(({ shape }) => shape))
		return t("breakdown.noShape");
	if (by === "hand" && goal.isRecurring)
		return t("breakdown.handOnce", { period: periodName(period, period.from) });
	return followsOwnWorkdays(goal, kpi) ? t("breakdown.ownWorkdays") : undefined;
}
