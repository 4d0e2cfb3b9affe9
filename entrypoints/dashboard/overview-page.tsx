import { type Address, hrefOf } from "../../components/dashboard/address.ts";
import { Page } from "../../components/dashboard/frame.tsx";
import { GoalRows } from "../../components/dashboard/goal-rows.tsx";
import {
	goalPicture,
	LeadGoal,
	WorkdaysDone,
} from "../../components/dashboard/lead-goal.tsx";
import {
	type Measure,
	Measures,
} from "../../components/dashboard/measures.tsx";
import { ScopeLine } from "../../components/dashboard/scope-line.tsx";
import { customKpiId } from "../../lib/figures/kpi-of.ts";
import { periodName } from "../../lib/format.ts";
import { type Family, families } from "../../lib/kpi/catalogue.ts";
import type { KpiId } from "../../lib/kpi/kpi.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { CustomKpi } from "../../lib/model/custom-kpi.ts";
import { all } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { addDays, monthOf } from "../../lib/time/plain-date.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { AdjustedLine } from "./adjustments.tsx";
import {
	type FigureLine,
	figuresSheet,
	goalsSheet,
	withReadings,
} from "./figure-sheets.ts";
import { goalRowsOf, useChances } from "./goal-rows-of.ts";
import { PlaceProblem } from "./place-problem.tsx";
import { SavePicture } from "./save-picture.tsx";
import { SaveTable } from "./save-table.tsx";
import { shownOf, useMeasures } from "./use-measures.ts";
import { type Place, scopeLineOf, usePlace } from "./use-place.ts";

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
	const rows = useChances(
		useLive(() => goalRowsOf(place, lead), [scope, period.id, asOf, lead]),
	);
	const own = useLive(() => all("customKpi"), []);
	const [first, ...others] = rows ?? [];
	return (
		<Page>
			<ScopeLine title={t("nav.overview")} {...scopeLineOf(address, place)}>
				{first && <WorkdaysDone row={first} />}
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
			{rows && !first && (
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
			{first && (
				<LeadGoal
					row={first}
					save={
						<SavePicture
							what={first.title}
							named={[first.who ?? place.scopeName]}
							picture={(tones) =>
								goalPicture(first, first.who ?? place.scopeName, tones)
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
			{own && <AllMeasures address={address} place={place} own={own} />}
		</Page>
	);
}

/** The month a report is about: the period's own, or the one of it that as-of lies in, or its last. */
function reportMonth({ period, asOf }: Place): string {
	const last = addDays(period.to, -1);
	const day = asOf < period.from ? period.from : asOf > last ? last : asOf;
	return monthOf(day);
}

/** Every KPI, by what it is about, and the seller's own last. */
function AllMeasures({
	address,
	place,
	own,
}: {
	address: Address;
	place: Place;
	own: readonly CustomKpi[];
}) {
	const names = Object.keys(families) as Family[];
	const groups = names.map((family) => ({
		title: t(`family.${family}`),
		kpis: shownOf(family, place.settings.readings).map(
			(kpi): { kpi: string; kpiName?: string } => ({ kpi }),
		),
	}));
	if (own.length > 0)
		groups.push({
			title: t("nav.measures"),
			kpis: own.map(({ id, name }) => ({
				kpi: customKpiId(id),
				kpiName: name,
			})),
		});
	const found = useMeasures(
		groups.flatMap(({ kpis }) => kpis.map(({ kpi }) => kpi)),
		place,
	);
	if (found.size === 0) return null;
	const { scopeText, period, asOf } = place;
	const lines = (): FigureLine[] =>
		groups
			.flatMap(({ kpis }) => kpis)
			.flatMap((named) => {
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
	return (
		<section class="measures">
			<h2 class="unseen">{t("measure.title")}</h2>
			{groups.map(({ title, kpis }, at) => (
				<section key={title}>
					<div class="row between">
						<h3>{title}</h3>
						{at === 0 && (
							<SaveTable
								what={t("measure.title")}
								named={[period.id, place.scopeName]}
								table={() => figuresSheet(t("measure.title"), lines())}
							/>
						)}
					</div>
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
				</section>
			))}
		</section>
	);
}
