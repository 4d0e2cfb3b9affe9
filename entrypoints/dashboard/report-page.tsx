import { useState } from "preact/hooks";
import {
	type Address,
	hrefOf,
	scopeText,
} from "../../components/dashboard/address.ts";
import { Counted } from "../../components/dashboard/counted.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import type { GoalRow } from "../../components/dashboard/goal-rows.tsx";
import {
	MonthReport,
	type Remark,
	type ReportDeals,
	type ReportMeasure,
} from "../../components/dashboard/month-report.tsx";
import { Plain } from "../../components/dashboard/notes.tsx";
import type { Choice } from "../../components/dashboard/scope-line.tsx";
import { ScopeLine } from "../../components/dashboard/scope-line.tsx";
import { today } from "../../lib/clock.ts";
import { chanceOf } from "../../lib/figures/chance-of.ts";
import { type Closed, closedOf } from "../../lib/figures/closed-of.ts";
import { figureOf, figuresOf } from "../../lib/figures/figure-of.ts";
import { contextOf, Gathering } from "../../lib/figures/gathering.ts";
import { kpiOf } from "../../lib/figures/kpi-of.ts";
import { namesOfFacts, whyOfFigure } from "../../lib/figures/why-of.ts";
import { periodName } from "../../lib/format.ts";
import { comparedWith } from "../../lib/kpi/compared-with.ts";
import type { Figure, Reason } from "../../lib/kpi/figure.ts";
import { growthOf } from "../../lib/kpi/growth.ts";
import type { KpiId } from "../../lib/kpi/kpi.ts";
import type { CountedFact } from "../../lib/kpi/why.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { isMemberDuring } from "../../lib/model/team-members.ts";
import { toMajor } from "../../lib/money/money.ts";
import { record, teamMembers } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import { periodOf, previousPeriod } from "../../lib/time/period.ts";
import { addDays, monthOf, type PlainDate } from "../../lib/time/plain-date.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { AtPlace } from "./at-place.tsx";
import { curveDays, drawnCurve } from "./day-curve.tsx";
import { goalRowsOf } from "./goal-rows-of.ts";
import { chosenReading, sinceOf } from "./use-measures.ts";
import { go, type Place, periodLabel, scopeLineOf } from "./use-place.ts";

/** What a month is told by, in this order, each in the reading chosen; as many as are known and have room. */
const MEASURES: readonly KpiId[] = [
	...(["revenue", "dealsWon", "averageDealValue", "winRate"] as const),
	...(["salesCycle", "hitRate", "newCustomers", "newLeads"] as const),
	...(["meetingsHeld", "quotesSent", "calls"] as const),
];

/** How much of everything has room on one page. */
const ROOM = { goals: 4, measures: 8, deals: 6, remarks: 4 } as const;

/** How many months back a report is offered for. */
const MONTHS = 12;

/** A month of a seller, a team or everyone on one page to print. */
export function ReportPage({ address }: { address: Address }) {
	return (
		<AtPlace address={address}>
			{(place) => {
				if (place.period.kind !== "month")
					return (
						<Page>
							<Plain
								title={t("report.badMonth", { text: place.period.id })}
								actions={
									<a
										class="btn"
										href={hrefOf({ ...address, period: monthOf(place.asOf) })}
									>
										{periodLabel(periodOf("month", place.asOf))}
									</a>
								}
							>
								<p>{t("report.badMonthHelp")}</p>
							</Plain>
						</Page>
					);
				return <Report address={address} place={place} />;
			}}
		</AtPlace>
	);
}

function Report({ address, place }: { address: Address; place: Place }) {
	const { scope, period, asOf } = place;
	const [isEach, setEach] = useState(false);
	const people = useLive(() => peopleIn(place), [scope, period.id]);
	const known = useLive(() => reportOf(place), [scope, period.id, asOf]);
	const each = useLive(
		async () =>
			isEach && people
				? Promise.all(
						people.map(async (own) => ({ own, report: await reportOf(own) })),
					)
				: [],
		[people, isEach, period.id, asOf],
	);
	const line = scopeLineOf(address, place);
	return (
		<Page>
			<ScopeLine
				title={t("report.title")}
				{...line}
				periods={monthChoices(place)}
				onChange={(change) =>
					go({
						...address,
						scope: change.scope ?? place.scopeText,
						period: change.period ?? period.id,
						asOf:
							(change.asOf ?? address.asOf) === today()
								? undefined
								: (change.asOf ?? address.asOf),
					})
				}
			>
				{people && people.length > 1 && (
					<fieldset class="seg" aria-label={t("report.pages")}>
						{[false, true].map((is) => (
							<label key={String(is)}>
								<input
									type="radio"
									name="report-pages"
									checked={isEach === is}
									onChange={() => setEach(is)}
								/>
								{t(is ? "report.each" : "report.together")}
							</label>
						))}
					</fieldset>
				)}{" "}
				<button type="button" class="btn" onClick={() => print()}>
					{t("report.print")}
				</button>
			</ScopeLine>
			{isEach && people && (
				<p class="m pages-line">
					<Counted
						text="report.pagesOf"
						n={people.length}
						is="report.pages"
						scope={place.scopeText}
						period={period.id}
					/>
				</p>
			)}
			{isEach
				? each?.map(({ own, report }) => (
						<Sheet key={own.scopeText} place={own} report={report} />
					))
				: known && <Sheet place={place} report={known} />}
		</Page>
	);
}

function Sheet({
	place,
	report,
}: {
	place: Place;
	report: Awaited<ReturnType<typeof reportOf>>;
}) {
	const { period, asOf } = place;
	return (
		<MonthReport
			{...report}
			who={place.scopeName}
			scope={place.scopeText}
			period={period.id}
			title={periodLabel(period)}
			titleInside={periodName(period, "0001-01-01")}
			periodName={periodName(period, asOf)}
			asOf={asOf}
			made={today()}
		/>
	);
}

/** The sellers of a team or of everyone in a month, each as a place of their own, by name; of one seller nobody. */
async function peopleIn(place: Place): Promise<Place[]> {
	const { scope, period, names } = place;
	if (scope.kind !== "organisation" && scope.kind !== "team") return [];
	const members = new Set(
		scope.kind === "team"
			? (await teamMembers())
					.filter(
						(each) => each.team === scope.id && isMemberDuring(each, period),
					)
					.map((each) => each.seller)
			: names.seller.map(({ id }) => id),
	);
	return names.seller
		.filter(({ id }) => members.has(id))
		.sort((a, b) => a.name.localeCompare(b.name, currentLanguage()))
		.map(({ id, name }) => ({
			...place,
			scope: { kind: "seller", id },
			scopeName: name,
			scopeText: scopeText({ kind: "seller", id }, names),
		}));
}

/** The last months, this one first; the one shown among them. */
function monthChoices({ period, asOf, settings }: Place): Choice[] {
	const months = [periodOf("month", asOf, settings)];
	for (let at = 0; at < MONTHS; at++)
		months.push(previousPeriod(months[at] ?? period, settings));
	if (!months.some(({ id }) => id === period.id)) months.unshift(period);
	return months.map((each) => ({ value: each.id, label: periodLabel(each) }));
}

/** All that a month's report says. */
async function reportOf(place: Place) {
	const { scope, period, asOf } = place;
	const rows = (
		await goalRowsOf({ ...place, isScopeGiven: true, isPeriodGiven: true })
	).sort((a, b) => rank(a, period.id) - rank(b, period.id));
	const goals = await Promise.all(
		rows.slice(0, ROOM.goals + 1).map(withChance),
	);
	const lead = goals[0];
	const [measures, before] = await measuresOf(place, rows);
	const curveOf =
		lead?.goal.adds && lead.goal.period.id === period.id ? lead : undefined;
	const kpi = curveOf?.goal.kpi ?? "revenue";
	const figure =
		curveOf?.goal.actual ?? (await figureOf(kpi, scope, period, asOf));
	const days =
		figure.value === null
			? undefined
			: await curveDays(kpi, place, { figure, goal: curveOf?.goal });
	return {
		lead,
		goals: goals.slice(1),
		moreGoals: Math.max(0, rows.length - ROOM.goals - 1),
		measures,
		beforeName: before,
		curve:
			days &&
			drawnCurve(
				days,
				figure,
				place,
				kpiName(curveOf?.goal ?? { kpi }),
				curveOf?.goal,
				curveOf?.chance,
			),
		curveName: kpiName(curveOf?.goal ?? { kpi }),
		won: await wonOf(place),
		due: await dueOf(place),
		...remarksOf(measures),
		closed: (await closedOf("revenue", scope, period, asOf)) as Closed | null,
	};
}

/** The month's own goals first, and of them the one on revenue. */
function rank({ goal }: GoalRow, month: string): number {
	return (goal.period.id === month ? 0 : 2) + (goal.kpi === "revenue" ? 0 : 1);
}

async function withChance(row: GoalRow): Promise<GoalRow> {
	const goal = await record("goal", row.goal.goalId);
	return goal ? { ...row, chance: await chanceOf(goal, row.goal) } : row;
}

/** The measures a month is told by: those that are known first, and what each has come to since the month before. */
async function measuresOf(
	{ scope, period, asOf, settings }: Place,
	rows: readonly GoalRow[],
): Promise<[ReportMeasure[], string | undefined]> {
	const named = new Map<string, string | undefined>();
	for (const id of MEASURES)
		named.set(chosenReading(id, settings.readings), undefined);
	for (const { goal } of rows) named.set(goal.kpi, goal.kpiName);
	const figures = await figuresOf([...named.keys()], scope, period, asOf);
	const hasGoal = new Set(rows.map(({ goal }) => goal.kpi));
	const ids = [...named.keys()]
		.filter((id) => isTold(figures[id], hasGoal.has(id)))
		.slice(0, ROOM.measures);
	const compared = comparedWith(await contextOf(scope, period, asOf))?.before;
	const isCompared = compared !== undefined && !compared.isCut;
	const then = isCompared
		? await figuresOf(ids, scope, compared.period, compared.asOf)
		: {};
	const beforeName = isCompared ? periodName(compared.period, asOf) : undefined;
	const measures = await Promise.all(
		ids.map(async (id): Promise<ReportMeasure> => {
			const figure = figures[id] ?? { value: null, unit: "count" };
			const before = then[id];
			const kpi = await kpiOf(id);
			const growth =
				before && (figure.unit === "money" || figure.unit === "count")
					? growthOf(figure.value, before.value)
					: null;
			const name = named.get(id);
			return {
				kpi: id,
				...(name !== undefined && { kpiName: name }),
				figure,
				...(before && { before }),
				...(compared && { beforePeriod: compared.period.id }),
				...(before &&
					kpi &&
					beforeName !== undefined &&
					sinceOf(kpi, figure, { figure: before, periodName: beforeName })),
				...(growth && { growth }),
			};
		}),
	);
	return [measures, beforeName];
}

/** Nothing at all of a kind is no news, unless it has a goal. */
function isTold(figure: Figure | undefined, hasGoal: boolean): boolean {
	if (!figure) return false;
	return hasGoal || (figure.value !== null && figure.value !== 0);
}

/** The deals won, the largest first, and how many and how much the rest are. */
async function wonOf({
	scope,
	period,
	asOf,
	settings,
}: Place): Promise<ReportDeals> {
	const why = await whyOfFigure("revenue", scope, period, asOf);
	const counted = why?.why.counted ?? [];
	const unpriced = (why?.why.leftOut ?? []).filter(
		({ reason }) => reason === "noAmount",
	);
	const rates = new Map(
		why?.why.rates.map(({ currency, month, rate }) => [
			`${currency} ${month}`,
			Number(rate ?? 0),
		]),
	);
	const worth = (each: (typeof counted)[number]) =>
		each.amount === null || each.currency === null
			? Number.NEGATIVE_INFINITY
			: toMajor(each.amount, each.currency) *
				(each.currency === settings.reportingCurrency
					? 1
					: (rates.get(`${each.currency} ${each.day.slice(0, 7)}`) ?? 0));
	const sorted = [...counted].sort((a, b) => worth(b) - worth(a));
	return listed(
		[
			...sorted,
			...unpriced.map((each) => ({ ...each, amount: null, currency: null })),
		],
		{
			currency: settings.reportingCurrency,
			isOfSeveral: scope.kind !== "seller",
		},
	);
}

/** The open deals that were expected by the end of the month, as they stood when it ended, or stand now. */
async function dueOf({
	scope,
	period,
	asOf,
	settings,
}: Place): Promise<ReportDeals & { on: PlainDate; overdue: number }> {
	const last = addDays(period.to, -1);
	const on = asOf < last ? asOf : last;
	const open = (await new Gathering(scope, on).open()).filter(
		([day]) => day !== "" && day < period.to,
	);
	const facts = open
		.map(([day, kind, id, amount, currency]) => ({
			day,
			kind,
			id,
			amount,
			currency,
		}))
		.sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1));
	return {
		...(await listed(facts, {
			currency: settings.reportingCurrency,
			isOfSeveral: scope.kind !== "seller",
		})),
		on,
		overdue: open.filter(([day]) => day < on).length,
	};
}

type Listed = Pick<CountedFact, "id" | "kind" | "day" | "amount" | "currency">;

/** The first deals by name, and what all the others are together. */
async function listed(
	all: readonly Listed[],
	{ currency, isOfSeveral }: { currency: string; isOfSeveral: boolean },
): Promise<ReportDeals> {
	// A list that is one line too long is as long as it was with that line.
	const first = all.slice(
		0,
		all.length > ROOM.deals + 1 ? ROOM.deals : all.length,
	);
	const names = await namesOfFacts(first);
	const rest = all.slice(first.length);
	const isSum = rest.every(
		(each) => each.amount !== null && each.currency === currency,
	);
	return {
		rows: first.map((each, at) => ({
			id: each.id,
			day: each.day,
			name: names[at]?.customer || names[at]?.title || t("deals.noName"),
			title: names[at]?.customer ? (names[at]?.title ?? "") : "",
			who: isOfSeveral ? (names[at]?.seller ?? "") : "",
			amount:
				each.amount === null || each.currency === null
					? null
					: { minor: each.amount, currency: each.currency },
		})),
		more: rest.length,
		sum:
			isSum && rest.length > 0
				? {
						minor: rest.reduce((sum, each) => sum + (each.amount ?? 0), 0),
						currency,
					}
				: null,
	};
}

/** What is left out of the figures and what to know of them, each reason once with the measures it concerns. */
function remarksOf(measures: readonly ReportMeasure[]): {
	remarks: Remark[];
	moreRemarks: number;
} {
	const all = new Map<
		string,
		{ reason: Reason; kpis: string[]; kpi: string }
	>();
	for (const measure of measures)
		for (const reason of [
			...(measure.figure.leftOut ?? []),
			...(measure.figure.notes ?? []),
		]) {
			const key = `${reason.code} ${reason.count} ${reason.currency} ${reason.month}`;
			const known = all.get(key);
			const name = kpiName(measure);
			if (known) known.kpis.push(name);
			else all.set(key, { reason, kpis: [name], kpi: measure.kpi });
		}
	const remarks = [...all.values()];
	const shown = remarks.slice(
		0,
		remarks.length > ROOM.remarks + 1 ? ROOM.remarks : remarks.length,
	);
	return { remarks: shown, moreRemarks: remarks.length - shown.length };
}
