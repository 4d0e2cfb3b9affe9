import { dayLong, dayShort, figureText } from "../../lib/format.ts";
import type { TalkingPoint } from "../../lib/goal/talking-points.ts";
import type { Differs } from "../../lib/kpi/beyond-chance.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import type { Step } from "../../lib/kpi/steps.ts";
import { type TextKey, t } from "../../lib/text/text.ts";
import type { PlainDate } from "../../lib/time/plain-date.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { paceSentence } from "../../lib/words/pace-sentence.ts";
import { Figure, GoalFigure, GoalWords } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Wordmark } from "../wordmark.tsx";
import { WithUnit } from "./basis.tsx";
import { Count } from "./count.tsx";
import { Counted } from "./counted.tsx";
import { type GoalRow, GoalRows } from "./goal-rows.tsx";
import { LeadGoal } from "./lead-goal.tsx";
import { useFit } from "./month-report.tsx";
import { WideTable } from "./wide-table.tsx";

/** A rate, or an average, beside the year before and the team. */
export interface CoachedRate {
	/** A step's, or a KPI's id. */
	id: string;
	name: string;
	now: Measured;
	before: Measured;
	team: Measured;
	differs?: Differs;
	changed?: Differs;
}

export interface CoachedActivity {
	id: string;
	day: PlainDate;
	/** "Meeting held". */
	what: string;
	customer: string;
}

export interface CoachingProps {
	name: string;
	/** As figures write it. */
	scope: string;
	/** Of the period shown. */
	periodTitle: string;
	/** The twelve months the rates are of, and the team's name; absent: all sellers. */
	year: string;
	yearText: string;
	team?: string;
	teamScope: string;
	/** Nobody else is in it: there is nothing to stand beside. */
	isAlone: boolean;
	lead: GoalRow | undefined;
	goals: readonly GoalRow[];
	rates: readonly CoachedRate[];
	points: readonly TalkingPoint[];
	/** A line of their pipeline. */
	hrefOfLine(line: "stale" | "overdue" | "undated"): string;
	/** A goal's title, by its id. */
	titleOf(goalId: string): string;
	usual: number | null;
	activities: readonly CoachedActivity[];
	asOf: PlainDate;
	made: PlainDate;
}

/** A talk between two, on one page: goals and pace, rates beside one's own last year and the team, and what to talk about. */
export function Coaching(props: CoachingProps) {
	const { name, periodTitle, lead, goals, rates, asOf, made } = props;
	const sheet = useFit();
	return (
		<article
			ref={sheet}
			class="sheet coaching"
			aria-label={t("coaching.title")}
		>
			<header>
				<div>
					<h2 class="t-title cut">{name}</h2>
					<p class="m">
						{props.team ? `${props.team} · ${periodTitle}` : periodTitle}
					</p>
				</div>
				<Wordmark />
			</header>
			{lead && <LeadGoal row={lead} />}
			{goals.length > 0 && <GoalRows title={t("goals.others")} rows={goals} />}
			{rates.length > 0 && <Rates {...props} />}
			<div class="two">
				<section>
					<h3>{t("coaching.talk")}</h3>
					{props.points.length === 0 ? (
						<p class="m">{t("coaching.nothing")}</p>
					) : (
						<ol class="talk">
							{props.points.map((point) => (
								<li key={pointKey(point)}>
									<Point point={point} {...props} />
								</li>
							))}
						</ol>
					)}
				</section>
				<section>
					<h3>{t("coaching.last")}</h3>
					{props.activities.length === 0 ? (
						<p class="m">{t("coaching.noActivities")}</p>
					) : (
						<ul class="deal-lines">
							{props.activities.map(({ id, day, what, customer }) => (
								<li key={id}>
									<span class="m">{dayShort(day)}</span>
									<span class="cut">
										{what}
										{customer && <span class="m"> · {customer}</span>}
									</span>
									<span />
								</li>
							))}
						</ul>
					)}
				</section>
			</div>
			<section class="agreed">
				<h3>{t("coaching.agreed")}</h3>
				<p class="m t-small">{t("coaching.agreedHelp")}</p>
				<div aria-hidden="true">
					<i />
					<i />
					<i />
				</div>
			</section>
			<footer class="t-small m">
				<span>
					{t("report.made", { made: dated(made), asOf: dated(asOf) })}
				</span>
			</footer>
		</article>
	);
}

function Rates({
	rates,
	scope,
	year,
	yearText,
	team,
	teamScope,
	isAlone,
}: CoachingProps) {
	return (
		<section class="coached-rates">
			<h3>{t(isAlone ? "coaching.ownRates" : "coaching.rates")}</h3>
			<p class="m t-small">{yearText}</p>
			<WideTable name={t("coaching.rates")} class="dense">
				<thead>
					<tr>
						<th scope="col">{t("seen.step")}</th>
						<th scope="col" class="r">
							{t("coaching.now")}
						</th>
						<th scope="col" class="r">
							{t("coaching.before")}
						</th>
						{!isAlone && (
							<th scope="col" class="r">
								<span class="cut">{team ?? t("scope.organisation")}</span>
							</th>
						)}
						<th scope="col">
							<span class="unseen">{t("coaching.says")}</span>
						</th>
					</tr>
				</thead>
				<tbody>
					{rates.map((rate) => {
						const cell = (is: "now" | "before" | "team") => (
							<Valued
								figure={rate[is]}
								kpi={is === "before" ? `${rate.id}.before` : rate.id}
								scope={is === "team" ? teamScope : scope}
								period={year}
								isStrong={is === "now"}
							/>
						);
						const said = [
							...(rate.changed ? [t(`coaching.changed.${rate.changed}`)] : []),
							...(rate.differs ? [t(`coaching.differs.${rate.differs}`)] : []),
						];
						const isLower =
							rate.changed === "lower" || rate.differs === "lower";
						return (
							<tr key={rate.id}>
								<th scope="row">{rate.name}</th>
								<td class="r">{cell("now")}</td>
								<td class="r">{cell("before")}</td>
								{!isAlone && <td class="r">{cell("team")}</td>}
								<td class={isLower ? "w t-small" : "t-small"}>
									{said.join(", ")}
								</td>
							</tr>
						);
					})}
				</tbody>
			</WideTable>
		</section>
	);
}

/** A rate with how many it rests on and how sure that is; an average with its count. */
function Valued({
	figure,
	kpi,
	scope,
	period,
	isStrong,
}: {
	figure: Measured;
	kpi: string;
	scope: string;
	period: string;
	isStrong: boolean;
}) {
	const at = { scope, period };
	return (
		<>
			<span class={isStrong ? "b" : undefined}>
				<WithUnit figure={figure} kpi={kpi} {...at} />
			</span>
			{figure.value !== null && figure.n !== undefined && (
				<span class="m t-small">
					{" "}
					<Filled
						text={t("team.of", { n: figure.n })}
						with={{ shown: <Count value={figure.n} is={`${kpi}.n`} {...at} /> }}
					/>
				</span>
			)}
		</>
	);
}

function pointKey(point: TalkingPoint): string {
	return [
		point.is,
		"goal" in point ? point.goal.goalId : "",
		"step" in point ? point.step : "",
	].join(" ");
}

/** What the figures say, in one line, each number drawn as one. */
function Point({
	point,
	scope,
	year,
	hrefOfLine,
	titleOf,
	usual,
}: CoachingProps & { point: TalkingPoint }) {
	const at = { scope, period: year };
	switch (point.is) {
		case "noGoal":
			return <>{t("talk.noGoal")}</>;
		case "behind":
		case "reached": {
			const { goal } = point;
			const shape = { ...goal, scopeKind: goal.scope.kind };
			return (
				<>
					{titleOf(goal.goalId)}:{" "}
					<GoalWords
						sentence={paceSentence(shape)}
						goal={shape}
						scope={scope}
					/>
					{point.is === "behind" &&
						goal.neededPerWorkday !== null &&
						goal.workdays.remaining > 0 && (
							<>
								{". "}
								<Filled
									text={t("goals.fromHere")}
									with={{
										needed: (
											<GoalFigure
												goal={shape}
												reading="neededPerWorkday"
												scope={scope}
												bare
											/>
										),
									}}
								/>
							</>
						)}
				</>
			);
		}
		case "notAccepted":
			return (
				<>
					{titleOf(point.goal.goalId)}: {t(`talk.notAccepted.${point.by}`)}
				</>
			);
		case "lowerThanTeam":
		case "higherThanTeam":
		case "fell":
		case "rose":
			return (
				<Filled
					text={t(`talk.${point.is}`, { step: t(`step.${point.step}`) })}
					with={{
						now: drawnRate(point.now, point.step, "", at),
						against: drawnRate(point.against, point.step, ".against", at),
					}}
				/>
			);
		case "stale":
			return (
				<a class="link words" href={hrefOfLine(point.is)}>
					<Counted
						text="talk.stale"
						n={point.deals}
						with={{
							days: (
								<Figure
									figure={{ value: usual, unit: "days" }}
									kpi="salesCycle.p80"
									text={figureText({
										value: usual && Math.round(usual),
										unit: "days",
									})}
									{...at}
								/>
							),
						}}
						is="openPipeline.stale"
						{...at}
					/>
				</a>
			);
		case "overdue":
		case "undated":
			return (
				<a class="link words" href={hrefOfLine(point.is)}>
					<Counted
						text={`talk.${point.is}` as TextKey}
						n={point.deals}
						is={`openPipeline.${point.is}`}
						{...at}
					/>
				</a>
			);
		case "quiet":
			return (
				<Counted
					text="talk.quiet"
					n={point.workdays}
					is="activities.workdaysQuiet"
					{...at}
				/>
			);
	}
}

function drawnRate(
	figure: Measured,
	step: Step,
	reading: string,
	at: { scope: string; period: string },
) {
	return <Figure figure={figure} kpi={`step.${step}${reading}`} {...at} />;
}

/** What a KPI or a step is called. */
export function rateName(id: string): string {
	return id.startsWith("step.") ? t(id as TextKey) : kpiName({ kpi: id });
}

function dated(day: PlainDate): string {
	return `${dayLong(day)} ${day.slice(0, 4)}`;
}
