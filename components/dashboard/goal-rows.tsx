import type { ComponentChildren } from "preact";
import { DASH } from "../../lib/format.ts";
import type { GoalProgress } from "../../lib/goal/progress.ts";
import type { Figure as Measured, Reason } from "../../lib/kpi/figure.ts";
import { ringOf } from "../../lib/ring.ts";
import { t } from "../../lib/text/text.ts";
import { paceSentence } from "../../lib/words/pace-sentence.ts";
import { Bar } from "../bar.tsx";
import { axisEnd, barOf } from "../bar-shape.ts";
import { Figure, GoalFigure, GoalWords } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { PaceGlyph } from "../pace-glyph.tsx";
import { RingIcon } from "../ring-icon.tsx";
import { Counted } from "./counted.tsx";
import { Dip } from "./dip.tsx";
import { useWidth } from "./use-width.ts";

/** A goal with the words a list needs. */
export interface GoalRow {
	goal: GoalProgress;
	/** "Revenue, March". */
	title: string;
	/** Whose, where that is not plain from the page. */
	who?: string;
	/** "revenue", inside a sentence. */
	kpiInWords: string;
	/** The scope as figures write it. */
	scope: string;
	/** Its own page, and its KPI's. */
	href: string;
	kpiHref: string;
	/** How likely it is reached, once that is known. */
	chance?: Chance;
	/** Under whose name it stands, in a list that is grouped: rows of a group follow each other. */
	group?: { id: string; name: string };
}

/** What a list and a bar show of a goal's chance. */
export interface Chance {
	/** 0 to 1; null: unknown, and `reason` says why. */
	probability: number | null;
	reason?: Reason;
	p10: number | null;
	p90: number | null;
}

/** The chance of a goal as a figure. */
export function chanceFigure({ probability, reason }: Chance): Measured {
	return { value: probability, unit: "rate", ...(reason && { reason }) };
}

/** How far apart, in px, two words over the bars must stand to be two words. */
const ROOM = 44;

/**
 * Goals on one axis: posts line up, and today is one line through every goal of the same period. Each name leads to the goal's
 * own page; with `onEdit` it can be changed where it stands.
 */
export function GoalRows({
	title,
	rows,
	save,
	open,
	onEdit,
}: {
	title: string;
	rows: readonly GoalRow[];
	/** What saves them. */
	save?: ComponentChildren;
	/** The goal in the drawer. */
	open?: string;
	onEdit?(goalId: string): void;
}) {
	const bars = rows.map((row) => barOf(row.goal, row.chance));
	const end = axisEnd(bars);
	const firstDue = bars.find(
		(bar) => bar.due != null && bar.mark !== "unknown",
	);
	// Near the post there is room for one word only, and that is the post's.
	const [header, width] = useWidth<HTMLTableCellElement>(400);
	const apart = (Math.abs((firstDue?.due ?? 100) - 100) / end) * width;
	const hasRoom = apart > ROOM;
	const table = (
		<table class={onEdit ? "goals changing" : "goals"}>
			<caption class="unseen">{title}</caption>
			<thead>
				<tr>
					<th scope="col">{title}</th>
					<th scope="col" class="over-bars" ref={header}>
						<span class="unseen">{t("goals.progress")}</span>
						{firstDue?.due != null && hasRoom && (
							<span
								aria-hidden="true"
								style={{ left: `${(firstDue.due / end) * 100}%` }}
							>
								{t("goals.today")}
							</span>
						)}
						<span aria-hidden="true" style={{ left: `${(100 / end) * 100}%` }}>
							{t("goals.goal")}
						</span>
					</th>
					<th scope="col">{t("goals.pace")}</th>
					<th scope="col" class="r">
						{t("fact.perWorkday")}
					</th>
					<th scope="col" class="r">
						{t("goals.chance")}
					</th>
					{onEdit && (
						<th scope="col">
							<span class="unseen">{t("goals.edit")}</span>
						</th>
					)}
				</tr>
			</thead>
			{groupsOf(rows).map(({ group, of }) => (
				<tbody key={group?.id ?? ""}>
					{group && (
						<tr class="group">
							<th scope="rowgroup" colSpan={onEdit ? 6 : 5}>
								{group.name}{" "}
								<span class="m t-small">
									<Counted
										text="goals.count"
										n={of.length}
										is="goals"
										scope={group.name}
										period="all"
									/>
								</span>
							</th>
						</tr>
					)}
					{of.map((row) => {
						const { goal } = row;
						const shape = { ...goal, scopeKind: goal.scope.kind };
						const sentence = paceSentence(shape);
						const bar = bars[rows.indexOf(row)];
						return (
							<tr
								key={goal.goalId}
								class={goal.goalId === open ? "goal hot" : "goal"}
							>
								<th scope="row" class="name">
									<span class="ringed">
										<RingIcon ring={ringOf("ready", goal)} size={16} />
										<a class="b cut" href={row.href} data-row={goal.goalId}>
											{row.title}
										</a>
									</span>
									<span class="m t-small">
										{row.who && (
											<span class="cut whose" title={row.who}>
												{row.who}
											</span>
										)}
										<Filled
											text={t(
												goal.direction === "atMost"
													? "goals.doneAtMost"
													: "goals.doneOf",
											)}
											with={{
												actual: (
													<GoalFigure
														goal={shape}
														reading="actual"
														scope={row.scope}
														bare
													/>
												),
												target: (
													<GoalFigure
														goal={shape}
														reading="target"
														scope={row.scope}
														bare
													/>
												),
											}}
										/>
									</span>
								</th>
								<td>
									{bar && (
										<Dip goal={goal}>
											<Bar bar={bar} end={end} height={10} />
										</Dip>
									)}
								</td>
								<td>
									<span class={`pace ${sentence.mark}`}>
										<PaceGlyph mark={sentence.mark} />
										<span>
											<GoalWords
												sentence={sentence}
												goal={shape}
												scope={row.scope}
											/>
										</span>
									</span>
								</td>
								<td class="r b">
									{isDecided(goal) ? (
										decided(goal)
									) : (
										<GoalFigure
											goal={shape}
											reading="neededPerWorkday"
											scope={row.scope}
											bare
										/>
									)}
								</td>
								<td class="r b">
									{isDecided(goal)
										? decided(goal)
										: row.chance && (
												<Figure
													figure={chanceFigure(row.chance)}
													kpi={`${goal.kpi}.chance`}
													scope={row.scope}
													period={goal.period.id}
												/>
											)}
								</td>
								{onEdit && (
									<td>
										<button
											type="button"
											class="btn bare s m"
											aria-expanded={goal.goalId === open}
											onClick={() => onEdit(goal.goalId)}
										>
											{t("goals.change.short")}
											<span class="unseen"> {row.title}</span>
										</button>
									</td>
								)}
							</tr>
						);
					})}
				</tbody>
			))}
		</table>
	);
	return (
		<>
			{table}
			{save && <p class="save-line">{save}</p>}
		</>
	);
}

/** Rows that follow each other in one group. */
function groupsOf(rows: readonly GoalRow[]) {
	const groups: { group: GoalRow["group"]; of: GoalRow[] }[] = [];
	for (const row of rows) {
		const last = groups.at(-1);
		if (last && last.group?.id === row.group?.id) last.of.push(row);
		else groups.push({ group: row.group, of: [row] });
	}
	return groups;
}

/** True where nothing is left to be done or hoped for: it is reached, or its time is over. */
export function isDecided({ state }: Pick<GoalProgress, "state">): boolean {
	return state === "reached" || state === "missed";
}

/** What stands for work and chance of a goal that is decided. */
export function decided({ state }: Pick<GoalProgress, "state">): string {
	return state === "reached" ? t("goals.reached") : DASH;
}
