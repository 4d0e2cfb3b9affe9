import { type Address, hrefOf } from "../../components/dashboard/address.ts";
import { Page } from "../../components/dashboard/frame.tsx";
import { GoalRows } from "../../components/dashboard/goal-rows.tsx";
import {
	LeadGoal,
	WorkdaysDone,
} from "../../components/dashboard/lead-goal.tsx";
import { Measures } from "../../components/dashboard/measures.tsx";
import { ScopeLine } from "../../components/dashboard/scope-line.tsx";
import { figuresOf } from "../../lib/figures.ts";
import { periodName } from "../../lib/format.ts";
import { kpiOrder } from "../../lib/kpi/catalogue.ts";
import type { KpiId } from "../../lib/kpi/kpi.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { t } from "../../lib/text/text.ts";
import { goalRowsOf } from "./goal-rows-of.ts";
import { PlaceProblem } from "./place-problem.tsx";
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
			lead={lead}
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
	const rows = useLive(
		() => goalRowsOf(place, lead),
		[scope, period.id, asOf, lead],
	);
	const figures = useLive(
		() => figuresOf(kpiOrder, scope, period, asOf),
		[scope, period.id, asOf],
	);
	const [first, ...others] = rows ?? [];
	return (
		<Page>
			<ScopeLine title={t("nav.overview")} {...scopeLineOf(address, place)}>
				{first && <WorkdaysDone row={first} />}
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
			{first && <LeadGoal row={first} />}
			{others.length > 0 && (
				<GoalRows title={t("goals.others")} rows={others} />
			)}
			{figures && (
				<section>
					<h2>{t("measure.title")}</h2>
					<Measures
						measures={(Object.keys(figures) as KpiId[]).flatMap((kpi) => {
							const figure = figures[kpi];
							return figure
								? [
										{
											kpi,
											figure,
											href: hrefOf({
												...address,
												page: "kpi",
												kpi,
												scope: place.scopeText,
												period: period.id,
											}),
										},
									]
								: [];
						})}
						scope={place.scopeText}
						period={period.id}
						periodName={periodName(period, asOf)}
					/>
				</section>
			)}
		</Page>
	);
}
