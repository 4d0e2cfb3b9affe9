import { useLayoutEffect, useRef } from "preact/hooks";
import {
	capital,
	dayLong,
	dayShort,
	number,
	percent,
} from "../../lib/format.ts";
import type { Figure as Measured, Reason } from "../../lib/kpi/figure.ts";
import type { Money } from "../../lib/money/money.ts";
import { t } from "../../lib/text/text.ts";
import type { PlainDate } from "../../lib/time/plain-date.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { type CurveSvgProps, curveSvg } from "../curve-svg.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Drawn, pageTones } from "../svg.tsx";
import { Wordmark } from "../wordmark.tsx";
import { Basis, WithUnit } from "./basis.tsx";
import type { ChangeSince } from "./change.tsx";
import { ClosedNote } from "./closed-note.tsx";
import { Counted } from "./counted.tsx";
import { type GoalRow, GoalRows } from "./goal-rows.tsx";
import { LeadGoal, WorkdaysDone } from "./lead-goal.tsx";
import { Why } from "./why.tsx";

/** A measure of the month, and of the month before. */
export interface ReportMeasure {
	kpi: string;
	kpiName?: string;
	figure: Measured;
	before?: Measured;
	beforePeriod?: string;
	/** Whether that is more than chance, of what varies by chance. */
	since?: ChangeSince;
	/** How it has grown, of what adds up. */
	growth?: { growth: number } | { isNew: true } | { difference: number };
}

/** Some deals by name, and the others together. */
export interface ReportDeals {
	rows: readonly {
		id: string;
		day: PlainDate | "";
		name: string;
		title: string;
		/** Whose, where there are several. */
		who: string;
		amount: Money | null;
	}[];
	more: number;
	/** What the others come to; null: not all of it can be told. */
	sum: Money | null;
}

/** Something to know, and the measures it concerns. */
export interface Remark {
	reason: Reason;
	/** The first of them, for machines. */
	kpi: string;
	kpis: readonly string[];
}

export interface MonthReportProps {
	/** "Anna Lund", "Everyone". */
	who: string;
	/** As figures write it. */
	scope: string;
	period: string;
	/** "March 2026". */
	title: string;
	/** The same inside a title: "marts 2026". */
	titleInside: string;
	/** Inside a sentence. */
	periodName: string;
	asOf: PlainDate;
	/** The day it is made. */
	made: PlainDate;
	lead: GoalRow | undefined;
	goals: readonly GoalRow[];
	moreGoals: number;
	measures: readonly ReportMeasure[];
	/** Absent: there is nothing to compare with. */
	beforeName?: string | undefined;
	curve: CurveSvgProps | undefined;
	/** What the curve is of. */
	curveName: string;
	won: ReportDeals;
	due: ReportDeals & { on: PlainDate; overdue: number };
	remarks: readonly Remark[];
	moreRemarks: number;
	closed: Parameters<typeof ClosedNote>[0]["closed"] | null;
}

/** A month on one page: goals, measures, the curve, what was won, what is open, and what to know of it. */
export function MonthReport(report: MonthReportProps) {
	const { who, scope, period, title, periodName, asOf, made } = report;
	const { lead, goals, curve, won, due, closed } = report;
	const of = { scope, period };
	const sheet = useFit();
	return (
		<section
			class="scroll"
			aria-label={`${t("report.of", { period: title })}: ${who}`}
			{...SCROLLS}
		>
			<article ref={sheet} class="sheet report">
				<header>
					<div>
						<h2 class="t-title cut">{who}</h2>
						<p class="m">
							{title}
							{lead && (
								<>
									{" · "}
									<WorkdaysDone row={lead} />
								</>
							)}
						</p>
					</div>
					<Wordmark />
				</header>
				{lead ? <LeadGoal row={lead} /> : <p class="m">{t("report.noGoal")}</p>}
				{goals.length > 0 && (
					<GoalRows title={t("goals.others")} rows={goals} />
				)}
				{report.moreGoals > 0 && (
					<p class="t-small m">
						<Counted
							text="report.moreGoals"
							n={report.moreGoals}
							is="report.moreGoals"
							{...of}
						/>
					</p>
				)}
				{report.measures.length > 0 && <MeasureLines {...report} />}
				{curve && (
					<section>
						<h3>
							{t("goal.title", {
								kpi: report.curveName,
								period: report.titleInside,
							})}
						</h3>
						<Drawn
							svg={curveSvg(curve, {
								width: 703,
								height: 152,
								tones: pageTones,
							})}
						/>
					</section>
				)}
				<div class="two">
					<section>
						<h3>{t("report.won")}</h3>
						<Deals deals={won} none={t("report.noneWon")} {...of} />
					</section>
					<section>
						<h3>{t("report.due", { day: dayLong(lastDay(report), asOf) })}</h3>
						<Deals deals={due} none={t("report.noneDue")} {...of} />
						{due.overdue > 0 && (
							<p class="t-small m">
								<Counted
									text="report.overdue"
									n={due.overdue}
									is="openPipeline.overdue"
									{...of}
								/>
							</p>
						)}
					</section>
				</div>
				<section class="remarks t-small m">
					<h3>{t("report.remarks")}</h3>
					{report.remarks.map(({ reason, kpi, kpis }) => (
						<p key={`${reason.code} ${reason.count}`}>
							{kpis.join(", ")}:{" "}
							<Why reason={reason} is={kpi} {...of} periodName={periodName} />
						</p>
					))}
					{report.moreRemarks > 0 && (
						<p>
							<Counted
								text="report.moreRemarks"
								n={report.moreRemarks}
								is="report.moreRemarks"
								{...of}
							/>
						</p>
					)}
					{report.remarks.length === 0 && <p>{t("report.nothing")}</p>}
				</section>
				<footer class="t-small m">
					<span>
						{t("report.made", {
							made: dated(made),
							asOf: dated(asOf),
						})}
					</span>
					{closed && (
						<ClosedNote
							closed={closed}
							kpi="revenue"
							{...of}
							periodName={periodName}
							asOf={asOf}
						/>
					)}
				</footer>
			</article>
		</section>
	);
}

/** Where the screen is narrower than paper it scrolls, and without a focus no key could scroll it. */
const SCROLLS = { tabIndex: 0 };

/** What there is room for inside the margins of A4: 273 mm in px, less a hair. */
const PAGE_HEIGHT = 1028;

/** Draws a page that is too high for paper as much smaller, on paper alone, as it takes. */
export function useFit() {
	const sheet = useRef<HTMLElement>(null);
	useLayoutEffect(() => {
		const article = sheet.current;
		if (!article) return;
		const fit = () => {
			const { paddingTop, paddingBottom } = getComputedStyle(article);
			const height =
				article.scrollHeight -
				Number.parseFloat(paddingTop) -
				Number.parseFloat(paddingBottom);
			article.style.setProperty(
				"--fit",
				String(Math.min(1, PAGE_HEIGHT / height)),
			);
		};
		fit();
		// Chances and letters may come in later.
		const resized = new ResizeObserver(fit);
		resized.observe(article);
		return () => resized.disconnect();
	}, []);
	return sheet;
}

/** A day with its year. */
function dated(day: PlainDate): string {
	return `${dayLong(day)} ${day.slice(0, 4)}`;
}

function lastDay({ curve, due }: MonthReportProps): PlainDate {
	return curve?.days.at(-2)?.day ?? due.on;
}

function MeasureLines({
	measures,
	scope,
	period,
	title,
	periodName,
	beforeName,
}: MonthReportProps) {
	return (
		<table class="dense lines">
			<caption class="unseen">{t("report.measures")}</caption>
			<thead>
				<tr>
					<th scope="col">{t("report.measures")}</th>
					<th scope="col" class="r">
						{title}
					</th>
					<th scope="col">{t("report.n")}</th>
					{beforeName !== undefined && (
						<>
							<th scope="col" class="r">
								{capital(beforeName)}
							</th>
							<th scope="col" class="r">
								{t("report.since")}
							</th>
						</>
					)}
				</tr>
			</thead>
			<tbody>
				{measures.map((measure) => {
					const { kpi, figure, before, beforePeriod = period } = measure;
					const of = { kpi, scope, period, periodName };
					return (
						<tr key={kpi}>
							<th scope="row">
								<span class="cut b">{kpiName(measure)}</span>
							</th>
							<td class="r b">
								<WithUnit {...of} figure={figure} />
							</td>
							<td class="m t-small">
								<span class="cut">
									<Basis {...of} figure={figure} />
								</span>
							</td>
							{beforeName !== undefined && (
								<>
									<td class="r m">
										{before && (
											<Figure
												figure={before}
												kpi={kpi}
												scope={scope}
												period={beforePeriod}
												bare
											/>
										)}
									</td>
									<td class="r m t-small">
										<Since measure={measure} scope={scope} period={period} />
									</td>
								</>
							)}
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}

/** What has changed: a share of what adds up, points of what is a rate, and nothing where that is chance. */
function Since({
	measure: { kpi, since, growth },
	scope,
	period,
}: {
	measure: ReportMeasure;
	scope: string;
	period: string;
}) {
	if (since) {
		const { change } = since;
		if (!change || change.value === null) return <>{t("report.noChange")}</>;
		const isRate = change.unit === "rate";
		const shown = isRate
			? Math.round(change.value * 100)
			: Math.round(change.value * 10) / 10;
		return (
			<Filled
				text={isRate ? t("count.points", { n: Math.abs(shown) }) : "{amount}"}
				with={{
					amount: (
						<Figure
							figure={change}
							kpi={`${kpi}.change`}
							scope={scope}
							period={period}
							text={`${shown > 0 ? "+" : ""}${number(shown)}`}
						/>
					),
				}}
			/>
		);
	}
	if (!growth || "difference" in growth) return null;
	if ("isNew" in growth) return <>{t("report.new")}</>;
	return (
		<Figure
			figure={{ value: growth.growth, unit: "rate" }}
			kpi={`${kpi}.growth`}
			scope={scope}
			period={period}
			text={`${growth.growth > 0 ? "+" : ""}${percent(growth.growth)}`}
		/>
	);
}

function Deals({
	deals: { rows, more, sum },
	none,
	scope,
	period,
}: {
	deals: ReportDeals;
	none: string;
	scope: string;
	period: string;
}) {
	if (rows.length === 0) return <p class="m">{none}</p>;
	return (
		<>
			<ul class="deal-lines">
				{rows.map(({ id, day, name, title, who, amount }) => (
					<li key={id}>
						<span class="m">{day && dayShort(day)}</span>
						<span class="cut">
							{name}
							<span class="m">
								{[title, who].filter(Boolean).map((each) => ` · ${each}`)}
							</span>
						</span>
						{amount ? (
							<Figure
								figure={{
									value: amount.minor,
									unit: "money",
									currency: amount.currency,
								}}
								kpi="deal.amount"
								scope={`deal:${id}`}
								period={period}
							/>
						) : (
							<span class="m">–</span>
						)}
					</li>
				))}
			</ul>
			{more > 0 && (
				<p class="t-small m">
					<Counted
						text={sum ? "report.moreWon" : "report.moreUnpriced"}
						n={more}
						with={{
							sum: sum && (
								<Figure
									figure={{
										value: sum.minor,
										unit: "money",
										currency: sum.currency,
									}}
									kpi="report.moreAmount"
									scope={scope}
									period={period}
								/>
							),
						}}
						is="report.more"
						scope={scope}
						period={period}
					/>
				</p>
			)}
		</>
	);
}
