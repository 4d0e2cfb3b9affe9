import type { ComponentChildren } from "preact";
import { DASH } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { paceSentence } from "../../lib/words/pace-sentence.ts";
import { Bar } from "../bar.tsx";
import { axisEnd, type BarValues, barOf } from "../bar-shape.ts";
import { Figure, GoalFigure, GoalWords } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { PaceGlyph } from "../pace-glyph.tsx";
import { Count } from "./count.tsx";
import {
	chanceFigure,
	decided,
	type GoalRow,
	isDecided,
} from "./goal-rows.tsx";
import { useWidth } from "./use-width.ts";

/** Somebody in a team, or a team among teams, with a KPI of one period. */
export interface MemberRow {
	id: string;
	name: string;
	/** Their own page. */
	href: string;
	/** The figure's own page, where it opens to its records. */
	kpiHref: string;
	/** As figures write it. */
	scope: string;
	figure: Measured;
	/** What it is measured against; absent: they have no goal. */
	row?: GoalRow;
	isMe?: boolean;
	/** My own best period of this kind: the rival I race. */
	best?: { figure: Measured; period: string; periodName: string };
	/** Their own workdays, where they are not the company's. */
	days?: { elapsed: number; total: number };
	/** What else is to know: "joined 16 March". */
	note?: string;
}

/** How far apart, in px, two words over the bars must stand to be two words. */
const ROOM = 52;

/** Members on one axis, each against their own pace: posts line up, and today is where each should be by their own workdays. */
export function MemberRows({
	title,
	heading,
	rows,
	kpi,
	period,
	save,
}: {
	title: string;
	/** Over the names: what they are ordered by. */
	heading: string;
	rows: readonly MemberRow[];
	kpi: string;
	period: string;
	/** What saves them. */
	save?: ComponentChildren;
}) {
	const bars = rows.map(barOfMember);
	const end = axisEnd(bars.map(({ bar, best }) => withBest(bar, best)));
	const firstDue = bars.find(
		({ bar }) => bar.due != null && bar.mark !== "unknown",
	)?.bar.due;
	const hasGoals = rows.some(({ row }) => row);
	const [header, width] = useWidth<HTMLTableCellElement>(400);
	const apart = (Math.abs((firstDue ?? 100) - 100) / end) * width;
	return (
		<>
			<table class="goals members">
				<caption class="unseen">{title}</caption>
				<thead>
					<tr>
						<th scope="col">{heading}</th>
						<th scope="col" class="over-bars" ref={header}>
							<span class="unseen">{t("goals.progress")}</span>
							{firstDue != null && apart > ROOM && (
								<span
									aria-hidden="true"
									style={{ left: `${(firstDue / end) * 100}%` }}
								>
									{t("goals.today")}
								</span>
							)}
							{hasGoals && (
								<span
									aria-hidden="true"
									style={{ left: `${(100 / end) * 100}%` }}
								>
									{t("goals.goal")}
								</span>
							)}
						</th>
						<th scope="col">{t("goals.pace")}</th>
						<th scope="col" class="r">
							{t("fact.perWorkday")}
						</th>
						<th scope="col" class="r">
							{t("goals.chance")}
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((each, at) => (
						<tr key={each.id} class="goal">
							<th scope="row" class="name">
								<a class="b cut" href={each.href} title={each.name}>
									{each.name}
								</a>
								<span class="m t-small">
									<Done member={each} kpi={kpi} period={period} />
								</span>
								{each.best && (
									<span class="m t-small">
										<Filled
											text={t("team.best", { period: each.best.periodName })}
											with={{
												best: (
													<Figure
														figure={each.best.figure}
														kpi={`${kpi}.best`}
														scope={each.scope}
														period={each.best.period}
														bare
													/>
												),
											}}
										/>
									</span>
								)}
							</th>
							<td>
								<MemberBar {...bars[at]} end={end} />
							</td>
							<td>
								<Pace member={each} kpi={kpi} period={period} />
							</td>
							<td class="r b">
								<Needed member={each} />
							</td>
							<td class="r b">
								<ChanceOf member={each} period={period} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
			{save && <p class="save-line">{save}</p>}
		</>
	);
}

/** A bar, and where on it one's own best stands, in per cent of the goal. */
interface MarkedBar {
	bar: BarValues;
	best?: number;
}

const NO_GOAL: BarValues = { mark: "unknown", now: null };

/** A member's bar. Without a goal mine is against my own best; anybody else's is not drawn. */
function barOfMember({ row, figure, best }: MemberRow): MarkedBar {
	const top = best?.figure.value ?? null;
	if (row) {
		const { target } = row.goal;
		const at = target !== null && top !== null ? (top / target) * 100 : null;
		return {
			bar: barOf(row.goal, row.chance),
			...(at !== null && { best: at }),
		};
	}
	if (!top || figure.value === null) return { bar: NO_GOAL };
	return {
		bar: { mark: "early", now: (figure.value / top) * 100 },
		best: 100,
	};
}

function withBest(bar: BarValues, best: number | undefined): BarValues {
	return best === undefined
		? bar
		: { ...bar, run: Math.max(bar.run ?? 0, best) };
}

function MemberBar({
	bar = NO_GOAL,
	best,
	end,
}: Partial<MarkedBar> & { end: number }) {
	return (
		<div class="marked">
			<Bar bar={bar} end={end} height={10} />
			{best !== undefined && (
				<i
					class="best"
					aria-hidden="true"
					style={{ left: `${(best / end) * 100}%` }}
				/>
			)}
		</div>
	);
}

/** "200,000 of 400,000", or only what is done. */
function Done({
	member: { row, figure, scope, kpiHref },
	kpi,
	period,
}: {
	member: MemberRow;
	kpi: string;
	period: string;
}) {
	if (!row)
		return (
			<a class="opens" href={kpiHref}>
				<Figure figure={figure} kpi={kpi} scope={scope} period={period} bare />
			</a>
		);
	const shape = { ...row.goal, scopeKind: row.goal.scope.kind };
	return (
		<Filled
			text={t(
				row.goal.direction === "atMost" ? "goals.doneAtMost" : "goals.doneOf",
			)}
			with={{
				actual: (
					<a class="opens" href={kpiHref}>
						<GoalFigure goal={shape} reading="actual" scope={scope} bare />
					</a>
				),
				target: <GoalFigure goal={shape} reading="target" scope={scope} bare />,
			}}
		/>
	);
}

function Pace({
	member: { row, days, note, scope, best, figure },
	kpi,
	period,
}: {
	member: MemberRow;
	kpi: string;
	period: string;
}) {
	const below = (
		<>
			{days && (
				<span class="m t-small under">
					<Filled
						text={t("team.ownDays")}
						with={{
							elapsed: (
								<Count
									value={days.elapsed}
									is={`${kpi}.workdaysElapsed`}
									scope={scope}
									period={period}
								/>
							),
							total: (
								<Count
									value={days.total}
									is={`${kpi}.workdays`}
									scope={scope}
									period={period}
								/>
							),
						}}
					/>
				</span>
			)}
			{note && <span class="m t-small under">{note}</span>}
		</>
	);
	if (!row) {
		const top = best?.figure.value;
		return (
			<>
				<span class="pace unknown">
					<PaceGlyph mark="unknown" />
					<span>
						{top && figure.value !== null ? (
							<Filled
								text={t("team.ofBest")}
								with={{
									share: (
										<Count
											value={figure.value / top}
											is={`${kpi}.ofBest`}
											scope={scope}
											period={period}
											unit="rate"
										/>
									),
								}}
							/>
						) : (
							t("team.noGoal")
						)}
					</span>
				</span>
				{below}
			</>
		);
	}
	const shape = { ...row.goal, scopeKind: row.goal.scope.kind };
	const sentence = paceSentence(shape);
	return (
		<>
			<span class={`pace ${sentence.mark}`}>
				<PaceGlyph mark={sentence.mark} />
				<span>
					<GoalWords sentence={sentence} goal={shape} scope={scope} />
				</span>
			</span>
			{below}
		</>
	);
}

function Needed({ member: { row, scope } }: { member: MemberRow }) {
	if (!row) return <>{DASH}</>;
	if (isDecided(row.goal)) return <>{decided(row.goal)}</>;
	return (
		<GoalFigure
			goal={{ ...row.goal, scopeKind: row.goal.scope.kind }}
			reading="neededPerWorkday"
			scope={scope}
			bare
		/>
	);
}

function ChanceOf({
	member: { row, scope },
	period,
}: {
	member: MemberRow;
	period: string;
}) {
	if (!row) return <>{DASH}</>;
	if (isDecided(row.goal)) return <>{decided(row.goal)}</>;
	return row.chance ? (
		<Figure
			figure={chanceFigure(row.chance)}
			kpi={`${row.goal.kpi}.chance`}
			scope={scope}
			period={period}
		/>
	) : null;
}
