import type { ComponentChildren } from "preact";
import { type Address, hrefOf } from "../../components/dashboard/address.ts";
import { Page } from "../../components/dashboard/frame.tsx";
import {
	type GoalRow,
	GoalRows,
} from "../../components/dashboard/goal-rows.tsx";
import {
	goalPicture,
	LeadGoal,
	WorkdaysDone,
} from "../../components/dashboard/lead-goal.tsx";
import { Loading } from "../../components/dashboard/loading.tsx";
import {
	type Measure,
	Measures,
} from "../../components/dashboard/measures.tsx";
import { timeText } from "../../components/dashboard/moment.tsx";
import { NewsList } from "../../components/dashboard/news-list.tsx";
import { ScopeLine } from "../../components/dashboard/scope-line.tsx";
import { weekdayName } from "../../components/dashboard/weekday-name.ts";
import { dayOf, today } from "../../lib/clock.ts";
import { oneReading } from "../../lib/figures/gathering.ts";
import { customKpiId } from "../../lib/figures/kpi-of.ts";
import { LOOKED_THROUGH, type NewsItem } from "../../lib/figures/news.ts";
import {
	capital,
	dayLong,
	number,
	percent,
	periodName,
} from "../../lib/format.ts";
import { type Family, families } from "../../lib/kpi/catalogue.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import type { KpiId } from "../../lib/kpi/kpi.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { CustomKpi } from "../../lib/model/custom-kpi.ts";
import { all, recordsById } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { addDays, monthOf, weekdayOf } from "../../lib/time/plain-date.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { AdjustedLine } from "./adjustments.tsx";
import {
	type FigureLine,
	figuresSheet,
	goalsSheet,
	withReadings,
} from "./figure-sheets.ts";
import { goalRowsAtOnce, goalRowsOf, useChances } from "./goal-rows-of.ts";
import { PlaceProblem } from "./place-problem.tsx";
import { SavePicture } from "./save-picture.tsx";
import { SaveTable } from "./save-table.tsx";
import { useApart } from "./use-apart.ts";
import {
	chosenReading,
	figuresAtOnce,
	shownOf,
	useMeasuresAfter,
} from "./use-measures.ts";
import { type Place, scopeLineOf, usePlace } from "./use-place.ts";
import { useVisit } from "./use-visit.ts";

/** Every goal on one axis, and every KPI of one scope and period. */
export function OverviewPage({
	address,
	lead,
}: {
	address: Address;
	/** The goal the toolbar shows. */
	lead?: string;
}) {
	const reading = usePlace(address);
	if (!reading) return <Page>{null}</Page>;
	if (reading.is !== "place")
		return <PlaceProblem address={address} problem={reading} />;
	return (
		<Overview
			key={`${reading.place.scopeText} ${reading.place.period.id} ${reading.place.asOf}`}
			address={address}
			place={reading.place}
			{...(lead !== undefined && { lead })}
		/>
	);
}

function Overview({
	address,
	place,
	lead,
}: {
	address: Address;
	place: Place;
	lead?: string;
}) {
	const { scope, period, asOf } = place;
	const { readings } = place.settings;
	// One query for all that is looked at first: goals and tiles ask for much the same.
	const first = useLive(async () => {
		const of = oneReading();
		const [goals, figures] = await Promise.all([
			goalRowsAtOnce(place, lead, of),
			figuresAtOnce(kpisOf(readings), place, of),
		]);
		return { ...goals, figures };
	}, [scope, period.id, asOf, lead, readings]);
	// Goals that rest on every deal come when they are measured; until then the others stand alone.
	const everyGoal = useLive(
		async () => (first?.isMore ? goalRowsOf(place, lead) : undefined),
		[scope, period.id, asOf, lead, first?.isMore],
	);
	const atOnce = first?.isMore && first.rows.length === 0 ? undefined : first;
	const rows = useChances((first?.isMore && everyGoal) || atOnce?.rows);
	const own = useLive(() => all("customKpi"), []);
	const measures = useTiles(address, place, own ?? [], first?.figures);
	const [leading, ...others] = rows ?? [];
	return (
		<Page>
			<ScopeLine title={t("nav.overview")} {...scopeLineOf(address, place)}>
				{leading && <WorkdaysDone row={leading} />}
				<a
					class="link to-report"
					href={hrefOf({
						page: "report",
						scope: place.scopeText,
						period: reportMonth(place),
						...(address.asOf !== undefined && { asOf: address.asOf }),
					})}
				>
					{t("nav.report")}
				</a>
			</ScopeLine>
			{first && !rows && (
				<div class="goal-awaited">
					<Loading />
				</div>
			)}
			{rows && !leading && (
				<section class="no-goal">
					<p class="t-lead">{t("pace.noGoal")}</p>
					<p>
						<a class="btn go" href={hrefOf({ page: "goals" })}>
							{t("goal.set")}
						</a>{" "}
						<a class="btn bare" href={hrefOf({ page: "import" })}>
							{t("nav.import")}
						</a>
					</p>
				</section>
			)}
			{leading && (
				<LeadGoal
					row={leading}
					save={
						<SavePicture
							what={leading.title}
							named={[leading.who ?? place.scopeName]}
							picture={(tones) =>
								goalPicture(leading, leading.who ?? place.scopeName, tones)
							}
						/>
					}
				/>
			)}
			<AdjustedLine address={address} place={place} />
			{others.length > 0 && (
				<GoalRows
					title={t("goals.others")}
					rows={others}
					save={
						<SaveTable
							what={t("nav.goals")}
							named={[period.id, place.scopeName]}
							table={() =>
								goalsSheet(
									t("nav.goals"),
									rows ?? [],
									({ who = place.scopeName }) => who,
								)
							}
						/>
					}
				/>
			)}
			{/* Tiles that come before the goals would be pushed down by them. */}
			{first && measures.lead}
			{rows && <WhatChanged place={place} rows={rows} />}
			{first && measures.more}
		</Page>
	);
}

/** The month a report is about: the period's own, or the one of it that as-of lies in, or its last. */
function reportMonth({ period, asOf }: Place): string {
	const last = addDays(period.to, -1);
	const day = asOf < period.from ? period.from : asOf > last ? last : asOf;
	return monthOf(day);
}

/** What a seller looks at first: how leads become customers, how long it takes, what it costs and what comes of it. */
const FIRST: readonly KpiId[] = [
	"newLeads",
	"sqls",
	"hitRate",
	"winRate",
	"salesCycle",
	"averageDealValue",
	"cac",
	"salesGrowthYoY",
];

/** Every KPI of the catalogue that has a tile. */
function kpisOf(readings: Place["settings"]["readings"]): KpiId[] {
	const names = Object.keys(families) as Family[];
	return [
		...new Set([
			...FIRST.map((kpi) => chosenReading(kpi, readings)),
			...names.flatMap((family) => shownOf(family, readings)),
		]),
	];
}

interface Group {
	title: string;
	kpis: { kpi: string; kpiName?: string }[];
}

/** Every KPI as a tile: the first eight, and the others by what they are about, the seller's own last. */
function useTiles(
	address: Address,
	place: Place,
	own: readonly CustomKpi[],
	measured: { readonly [kpi: string]: Figure } | undefined,
): { lead: ComponentChildren; more: ComponentChildren } {
	const { scopeText, period, asOf } = place;
	const { readings } = place.settings;
	const first = FIRST.map((kpi) => ({ kpi: chosenReading(kpi, readings) }));
	const isFirst = new Set<string>(first.map(({ kpi }) => kpi));
	const names = Object.keys(families) as Family[];
	const groups: Group[] = [
		...names.map((family) => ({
			title: t(`family.${family}`),
			kpis: shownOf(family, readings)
				.filter((kpi) => !isFirst.has(kpi))
				.map((kpi) => ({ kpi })),
		})),
		{
			title: t("nav.measures"),
			kpis: own.map(({ id, name }) => ({
				kpi: customKpiId(id),
				kpiName: name,
			})),
		},
	].filter(({ kpis }) => kpis.length > 0);
	const everything = [...first, ...groups.flatMap(({ kpis }) => kpis)];
	const found = useMeasuresAfter(
		measured,
		everything.map(({ kpi }) => kpi),
		place,
	);
	if (found.size === 0)
		return {
			lead: <Loading done={0} total={everything.length} />,
			more: null,
		};
	// A file without those that take longer would look as if there were none.
	const isWhole = everything.every(({ kpi }) => found.get(kpi)?.figure);
	const lines = (): FigureLine[] =>
		everything.flatMap((named: Group["kpis"][number]) => {
			const figure = found.get(named.kpi)?.figure;
			return figure
				? withReadings({
						name: kpiName(named),
						kpi: named.kpi,
						...(!named.kpiName && {
							is: t(`kpi.${named.kpi as KpiId}.is`),
						}),
						figure,
						whose: place.scopeName,
						period,
						periodName: periodName(period, asOf),
						asOf,
					})
				: [];
		});
	const tiles = (kpis: Group["kpis"]) => (
		<Measures
			measures={kpis.map(
				(named): Measure => ({
					...named,
					...found.get(named.kpi),
					href: hrefOf({
						...address,
						page: "kpi",
						kpi: named.kpi,
						scope: scopeText,
						period: period.id,
					}),
				}),
			)}
			scope={scopeText}
			period={period.id}
			periodName={periodName(period, asOf)}
		/>
	);
	return {
		lead: (
			<section class="measures">
				<div class="row between">
					<h2>{t("measure.title")}</h2>
					{isWhole ? (
						<SaveTable
							what={t("measure.title")}
							named={[period.id, place.scopeName]}
							table={() => figuresSheet(t("measure.title"), lines())}
						/>
					) : (
						<Loading done={found.size} total={everything.length} />
					)}
				</div>
				{tiles(first)}
			</section>
		),
		more: (
			<section class="measures">
				<h2 class="unseen">{t("measure.more")}</h2>
				{groups.map(({ title, kpis }) => (
					<section key={title}>
						<h3>{title}</h3>
						{tiles(kpis)}
					</section>
				))}
			</section>
		),
	};
}

/** What has changed since the overview was last looked at, and what each did to the lead goal. */
function WhatChanged({ place, rows }: { place: Place; rows: GoalRow[] }) {
	const [first] = rows;
	const goal = first?.goal;
	const standings = Object.fromEntries(
		rows.map(({ goal: { goalId, period, attainment }, chance }) => [
			goalId,
			{ period: period.id, attainment, chance: chance?.probability ?? null },
		]),
	);
	const visit = useVisit(standings);
	const since = visit?.since;
	const news = useApart(
		"news",
		since === undefined ? undefined : [place.scope, since, goal],
		[place.scopeText, since, goal?.goalId, goal?.actual.value, goal?.target],
	);
	const kpis = useLive(async () => {
		const ids = (news?.items ?? []).flatMap(({ kind, record: id }) =>
			kind === "goal" && id ? [id] : [],
		);
		const set = await recordsById("goal", ids);
		const own = await all("customKpi");
		return new Map(
			set.flatMap((each) => {
				const known =
					each && own.find(({ id }) => customKpiId(id) === each.kpi);
				return each
					? [
							[
								each.id,
								kpiName({
									kpi: each.kpi,
									...(known && { kpiName: known.name }),
								}),
							] as const,
						]
					: [];
			}),
		);
	}, [news]);
	if (!visit || !news) return null;
	const now = today();
	const stood = goal && visit.stood[goal.goalId];
	const isSamePeriod = stood?.period === goal?.period.id;
	const chance = first?.chance?.probability;
	return (
		<NewsList
			title={
				visit.since === null
					? t("news.latest")
					: t("news.since", { when: sinceText(visit.since, now) })
			}
			lines={news.items.map((item) => ({
				item,
				on: dayOf(item.at),
				...linkOf(item, place),
				...(item.kind === "goal" &&
					item.record && {
						goal:
							kpis?.get(item.record) ?? kpiName({ kpi: item.kpi ?? "revenue" }),
					}),
			}))}
			nothing={t(visit.since === null ? "news.none" : "news.nothing")}
			more={
				news.isMore && visit.since !== null
					? t("news.isMore", { n: number(LOOKED_THROUGH) })
					: undefined
			}
			goal={
				goal && {
					kpi: goal.kpi,
					scope: first.scope,
					period: goal.period.id,
					periodName: capital(periodName(goal.period, goal.asOf)),
				}
			}
			whole={
				visit.since === null
					? {}
					: {
							...(news.effect &&
								news.effect.from !== news.effect.to && { effect: news.effect }),
							...(isSamePeriod &&
								stood?.chance != null &&
								chance != null &&
								percent(stood.chance) !== percent(chance) && {
									chance: { from: stood.chance, to: chance },
								}),
						}
			}
		/>
	);
}

/** "Friday" within the last week, else the day; today the time. */
function sinceText(since: number, now: string): string {
	const day = dayOf(since);
	if (day === now) return t("news.today", { time: timeText(since) });
	return addDays(day, 7) > now
		? weekdayName(weekdayOf(day))
		: dayLong(day, now);
}

/** Where a line of news leads: to the record, to its customer, or to the list it stands in. */
function linkOf(
	{ is, count, kind, record: id, name, rows }: NewsItem,
	{ scopeText }: Place,
): { href?: string } {
	if (rows) return { href: hrefOf({ page: "import" }) };
	if (is === "closed")
		return {
			href: hrefOf({
				page: "kpi",
				kpi: "revenue",
				scope: scopeText,
				...(count === 1 && name && { period: name }),
			}),
		};
	if (kind === "goal" || is.startsWith("goal"))
		return is === "goalRemoved" || count > 1 || !id
			? { href: hrefOf({ page: "goals" }) }
			: { href: hrefOf({ page: "goal", goal: id }) };
	if (is === "cost") return { href: hrefOf({ page: "costs" }) };
	// A list keeps in its address what it is narrowed to.
	const list = count === 1 && name ? { list: { find: name } } : {};
	if (is === "lead" || is === "qualified")
		return { href: hrefOf({ page: "leads", ...list }) };
	if (kind === "activity" || /^(call|meeting|quote)/.test(is))
		return { href: hrefOf({ page: "activities" }) };
	return { href: hrefOf({ page: "deals", ...list }) };
}
