import { dayLong, number } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import type { ActivityType } from "../../lib/model/activity.ts";
import { type TextKey, t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Interval } from "./basis.tsx";
import { Count } from "./count.tsx";
import { Counted } from "./counted.tsx";
import { Dots } from "./dots.tsx";
import { Heading, Told } from "./stage-table.tsx";

/** What came of one type of activity. */
export interface OutcomeRow {
	type: ActivityType;
	with: Measured;
	without: Measured;
	differs: boolean | null;
	since: string | null;
	lag: { median: number | null; p80: number | null; n: number };
	/** Contacted before the type was logged. */
	notKept: number;
}

/** Of those with an early activity and of those without, the share that was won; and how long it took from one to the win. */
export function ActivityOutcomes({
	rows,
	watched,
	asOf,
	scope,
	period,
}: {
	rows: readonly OutcomeRow[];
	/** So many days an activity is watched for its win. */
	watched: number;
	asOf: string;
	scope: string;
	/** The window, as figures write it: `30d`. */
	period: string;
}) {
	return (
		<div class="scroll">
			<table class="outcomes">
				<caption class="unseen">{t("activities.outcome")}</caption>
				<thead>
					<tr>
						<th scope="col">{t("activities.type")}</th>
						<th scope="col" class="r">
							{t("activities.with")}
						</th>
						<th scope="col" class="r">
							{t("activities.without")}
						</th>
						<th scope="col">
							<span class="due-key">
								<i class="dot-key" aria-hidden="true" />
								{t("activities.with")}
								<i class="dot-key other" aria-hidden="true" />
								{t("activities.without")}
							</span>
						</th>
						<th scope="col">{t("activities.lag")}</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<Row key={row.type} {...{ row, watched, asOf, scope, period }} />
					))}
				</tbody>
			</table>
		</div>
	);
}

function Row({
	row,
	watched,
	asOf,
	scope,
	period,
}: {
	row: OutcomeRow;
	watched: number;
	asOf: string;
	scope: string;
	period: string;
}) {
	const is = `activity.${row.type}`;
	const of = { scope, period };
	const { lag, notKept } = row;
	const days = (value: number, name: string) => (
		<Figure
			figure={{ value, unit: "days" }}
			kpi={name}
			{...of}
			text={number(value, 0)}
		/>
	);
	return (
		<tr>
			<th scope="row">
				<span class="b">{t(`leads.activity.${row.type}`)}</span>
				<span class="about m t-small">
					{row.since === null
						? t("activities.notKept")
						: t("activities.since", { day: dayLong(row.since, asOf) })}
				</span>
			</th>
			<td class="r">
				<Heading text="activities.with" />
				<Share figure={row.with} is={`${is}.with`} {...of} />
			</td>
			<td class="r">
				<Heading text="activities.without" />
				<Share figure={row.without} is={`${is}.without`} {...of} />
			</td>
			<td class="compare">
				{row.since !== null && (
					<>
						<Dots
							sides={[
								{ figure: row.with, is: "one" },
								{ figure: row.without, is: "other" },
							]}
						/>
						<span class={row.differs ? "about t-small ink" : "about t-small m"}>
							{t(verdictOf(row))}
						</span>
						{notKept > 0 && (
							<span class="about t-small m">
								<Counted
									text="activities.before"
									n={notKept}
									is={`${is}.notKept`}
									{...of}
								/>
							</span>
						)}
					</>
				)}
			</td>
			<td class="lag">
				<Heading text="activities.lag" />
				{row.since !== null && (
					<Told
						value={
							lag.median !== null && (
								<Filled
									text={t("activities.lagDays", { n: Math.round(lag.median) })}
									with={{ shown: days(lag.median, `${is}.lag`) }}
								/>
							)
						}
						about={
							lag.median !== null && lag.p80 !== null ? (
								<Filled
									text={t("activities.lagOf")}
									with={{
										p80: days(lag.p80, `${is}.lag.p80`),
										n: <Count value={lag.n} is={`${is}.lag.n`} {...of} />,
									}}
								/>
							) : (
								<Filled
									text={t("activities.lagFew")}
									with={{ watched: days(watched, `${is}.watched`) }}
								/>
							)
						}
					/>
				)}
			</td>
		</tr>
	);
}

function Share({
	figure,
	is,
	scope,
	period,
}: {
	figure: Measured;
	is: string;
	scope: string;
	period: string;
}) {
	const of = { scope, period };
	return (
		<>
			<Figure figure={figure} kpi={is} {...of} />
			<span class="about m t-small">
				{figure.value === null || !figure.of ? (
					t("activities.nobody")
				) : (
					<Filled
						text={t("activities.rateOf")}
						with={{
							won: <Count value={figure.of.above} is={`${is}.above`} {...of} />,
							n: <Count value={figure.of.below} is={`${is}.n`} {...of} />,
							range: <Interval kpi={is} figure={figure} {...of} />,
						}}
					/>
				)}
			</span>
		</>
	);
}

function verdictOf({ with: one, without, differs }: OutcomeRow): TextKey {
	if (differs === null) return "activities.tooFew";
	if (!differs) return "activities.same";
	return (one.value ?? 0) > (without.value ?? 0)
		? "activities.more"
		: "activities.fewer";
}
