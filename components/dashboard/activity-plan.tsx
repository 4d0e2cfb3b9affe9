import { dayShort, number } from "../../lib/format.ts";
import type { ActivityType } from "../../lib/model/activity.ts";
import { t } from "../../lib/text/text.ts";
import { Bar } from "../bar.tsx";
import { axisEnd, type BarValues } from "../bar-shape.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { PaceGlyph } from "../pace-glyph.tsx";
import { Counted } from "./counted.tsx";

/** Done, planned and dated ahead, on some days. */
export interface PlannedDays {
	done: number;
	planned: number | null;
	ahead: number;
}

/** One type of activity through a period. */
export interface PlanRow extends PlannedDays {
	type: ActivityType;
	/** "Calls". */
	name: string;
	/** Its KPI's page; absent: it has none. */
	href?: string | undefined;
	by: "goal" | "path" | null;
	/** Done on the days that something was planned for. */
	against: number;
	expected: number | null;
	/** Its bar, where a goal asks for it. */
	bar: BarValues | null;
	parts: readonly PlannedDays[];
}

/** What was done of each type against what is planned: bars on one axis, the tick where it should be by now. */
export function ActivityPlans({
	rows,
	scope,
	period,
}: {
	rows: readonly PlanRow[];
	scope: string;
	period: string;
}) {
	const end = axisEnd(rows.flatMap(({ bar }) => bar ?? []));
	const count = (value: number, is: string) => (
		<Figure
			figure={{ value, unit: "count" }}
			kpi={is}
			scope={scope}
			period={period}
			text={number(value)}
		/>
	);
	return (
		<ul class="activity-plans">
			{rows.map((row) => {
				const is = `activity.${row.type}`;
				const { name, bar } = row;
				return (
					<li key={row.type}>
						<span class="name">
							{row.href ? (
								<a class="b" href={row.href}>
									{name}
								</a>
							) : (
								<b class="b">{name}</b>
							)}
							<span class="m t-small about">
								{row.by === "goal" && row.planned !== null ? (
									<Filled
										text={t("activities.doneOf")}
										with={{
											done: count(row.against, `${is}.against`),
											planned: count(row.planned, `${is}.planned`),
										}}
									/>
								) : row.by === "path" && row.planned !== null ? (
									<Filled
										text={t("activities.doneMore")}
										with={{
											done: count(row.done, is),
											planned: count(row.planned, `${is}.planned`),
										}}
									/>
								) : null}
								{row.by !== "path" &&
									(row.by === null || row.against !== row.done) && (
										<>
											{row.by === "goal" && " · "}
											<Counted
												text="activities.done"
												n={row.done}
												is={is}
												scope={scope}
												period={period}
											/>
										</>
									)}
							</span>
						</span>
						<span class="plan-bar">
							{bar && <Bar bar={bar} end={end} height={8} />}
						</span>
						<span class="says">
							{bar && row.expected !== null && (
								<span class={`pace ${bar.mark}`}>
									<PaceGlyph mark={bar.mark} />
									<Pace row={row} is={is} scope={scope} period={period} />
								</span>
							)}
							{row.by === null && (
								<span class="m">{t("activities.noPlan")}</span>
							)}
						</span>
						<span class="m r">
							{row.ahead > 0 && (
								<Counted
									text="activities.ahead"
									n={row.ahead}
									is={`${is}.ahead`}
									scope={scope}
									period={period}
								/>
							)}
						</span>
					</li>
				);
			})}
		</ul>
	);
}

/** How far what is done is from what was asked for by now, in words. */
function Pace({
	row: { bar, against, expected },
	is,
	scope,
	period,
}: {
	row: PlanRow;
	is: string;
	scope: string;
	period: string;
}) {
	const lead = against - (expected ?? 0);
	if (bar?.mark === "onPace" || Math.abs(lead) < 0.05)
		return <span>{t("activities.onPace")}</span>;
	return (
		<span>
			<Filled
				text={t(lead < 0 ? "activities.behind" : "activities.aheadBy")}
				with={{
					shown: (
						<Figure
							figure={{ value: Math.abs(lead), unit: "count" }}
							kpi={`${is}.lead`}
							scope={scope}
							period={period}
							text={number(Math.abs(lead))}
						/>
					),
				}}
			/>
		</span>
	);
}

/** The same week by week, or month by month: what was done of what was planned, and what is still to do. */
export function ActivityWeeks({
	title,
	heading,
	parts,
	rows,
	asOf,
	scope,
}: {
	title: string;
	heading: string;
	/** Each with its name, and the address of its days. */
	parts: readonly { name: string; id: string; from: string; to: string }[];
	rows: readonly PlanRow[];
	asOf: string;
	scope: string;
}) {
	return (
		<div class="scroll">
			<table class="dense weeks">
				<caption class="unseen">{title}</caption>
				<thead>
					<tr>
						<th scope="col">{heading}</th>
						{rows.map(({ type, name }) => (
							<th key={type} scope="col" class="r">
								{name}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{parts.map(({ name, id, from, to }, at) => {
						const isNow = from <= asOf && asOf < to;
						return (
							<tr key={id} class={isNow ? "now" : undefined}>
								<th scope="row">
									<span class={isNow ? "b" : undefined}>{name}</span>{" "}
									<span class="m t-small">
										{isNow ? t("activities.now") : dayShort(from)}
									</span>
								</th>
								{rows.map(({ type, by, parts: days }) => (
									<td key={type} class="r">
										<Days
											of={days[at]}
											by={by}
											isOver={to <= asOf}
											isAhead={from > asOf}
											is={`activity.${type}`}
											scope={scope}
											period={id}
										/>
									</td>
								))}
							</tr>
						);
					})}
				</tbody>
			</table>
		</div>
	);
}

function Days({
	of,
	by,
	isOver,
	isAhead,
	is,
	scope,
	period,
}: {
	of: PlannedDays | undefined;
	by: PlanRow["by"];
	isOver: boolean;
	isAhead: boolean;
	is: string;
	scope: string;
	period: string;
}) {
	if (!of) return null;
	const { done, planned, ahead } = of;
	const count = (value: number, name: string) => (
		<Figure
			figure={{ value, unit: "count" }}
			kpi={name}
			scope={scope}
			period={period}
			text={number(value)}
		/>
	);
	// What a goal on deals still asks for is beside what is done, not a part of it.
	const isToDo = planned !== null && (by === "path" || isAhead);
	return (
		<>
			{!isAhead && count(done, is)}
			{planned !== null && planned > 0 && !isToDo && (
				<span class={isOver && done < planned ? "w" : "m"}>
					{" "}
					<Filled
						text={t("activities.of")}
						with={{ planned: count(planned, `${is}.planned`) }}
					/>
				</span>
			)}
			{isToDo && planned > 0 && (
				<span class="m">
					{!isAhead && " · "}
					<Filled
						text={t("activities.toDo")}
						with={{ planned: count(planned, `${is}.planned`) }}
					/>
				</span>
			)}
			{ahead > 0 && (
				<span class="m t-small about">
					<Counted
						text="activities.ahead"
						n={ahead}
						is={`${is}.ahead`}
						scope={scope}
						period={period}
					/>
				</span>
			)}
		</>
	);
}
