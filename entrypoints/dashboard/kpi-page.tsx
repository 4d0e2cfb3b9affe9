import {
	type Address,
	hrefOf,
	scopeText,
} from "../../components/dashboard/address.ts";
import { Page } from "../../components/dashboard/frame.tsx";
import { KpiFigure } from "../../components/dashboard/kpi-figure.tsx";
import { Plain } from "../../components/dashboard/notes.tsx";
import { ScopeLine } from "../../components/dashboard/scope-line.tsx";
import { SplitTable } from "../../components/dashboard/split-table.tsx";
import { figureOf } from "../../lib/figures.ts";
import { periodName } from "../../lib/format.ts";
import { catalogue, kpiOrder } from "../../lib/kpi/catalogue.ts";
import type { KpiId } from "../../lib/kpi/kpi.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { memberships } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import { DayCurve } from "./day-curve.tsx";
import { goalRowsOf } from "./goal-rows-of.ts";
import { PlaceProblem } from "./place-problem.tsx";
import { type Place, scopeLineOf, usePlace } from "./use-place.ts";

/** One KPI: its figure, its days, and who it comes from. */
export function KpiPage({ address }: { address: Address }) {
	const reading = usePlace(address);
	const kpi = kpiOrder.find((each) => each === address.kpi);
	if (!kpi)
		return (
			<Page>
				<Plain
					title={t("problem.kpi", { text: address.kpi ?? "" })}
					actions={
						<a
							class="btn"
							href={hrefOf({ ...address, page: "overview", kpi: undefined })}
						>
							{t("problem.toOverview")}
						</a>
					}
				>
					<ul>
						{kpiOrder.map((each) => (
							<li key={each}>
								<a class="link" href={hrefOf({ ...address, kpi: each })}>
									{t(`kpi.${each}`)}
								</a>
							</li>
						))}
					</ul>
				</Plain>
			</Page>
		);
	if (!reading) return <Page>{null}</Page>;
	if (reading.is !== "place")
		return <PlaceProblem address={address} problem={reading} />;
	const { place } = reading;
	return (
		<Kpi
			key={`${kpi} ${place.scopeText} ${place.period.id} ${place.asOf}`}
			kpi={kpi}
			address={address}
			place={place}
		/>
	);
}

function Kpi({
	kpi,
	address,
	place,
}: {
	kpi: KpiId;
	address: Address;
	place: Place;
}) {
	const { scope, period, asOf } = place;
	const { adds } = catalogue[kpi];
	const deps = [kpi, scope, period.id, asOf];
	const figure = useLive(
		() => figureOf(kpi, scope, period, asOf, { detail: true }),
		deps,
	);
	const goal = useLive(
		async () =>
			(
				await goalRowsOf({ ...place, isScopeGiven: true, isPeriodGiven: true })
			).find((row) => row.goal.kpi === kpi && row.goal.period.id === period.id),
		deps,
	);
	const split = useLive(() => splitOf(kpi, place), deps);
	const link = (scopeText: string) =>
		hrefOf({ ...address, scope: scopeText, period: period.id });
	return (
		<Page>
			<ScopeLine title={t(`kpi.${kpi}`)} {...scopeLineOf(address, place)} />
			{figure && (
				<KpiFigure
					kpi={kpi}
					figure={figure}
					goal={goal}
					scope={place.scopeText}
					period={period.id}
					periodName={periodName(period, asOf)}
				/>
			)}
			{adds && figure && figure.value !== null && (
				<DayCurve kpi={kpi} figure={figure} place={place} row={goal} />
			)}
			{split && split.teams.length > 0 && (
				<SplitTable
					title={t("split.byTeam")}
					heading={t("scope.team")}
					kpi={kpi}
					period={period.id}
					rows={split.teams.map((row) => ({ ...row, href: link(row.scope) }))}
				/>
			)}
			{split && split.sellers.length > 0 && (
				<SplitTable
					title={t("split.bySeller")}
					heading={t("scope.seller")}
					kpi={kpi}
					period={period.id}
					rows={split.sellers.map((row) => ({ ...row, href: link(row.scope) }))}
				/>
			)}
		</Page>
	);
}

/** The KPI of every team and seller the place holds: all of them, or a team's own while they are its members. */
async function splitOf(kpi: KpiId, place: Place) {
	const { scope, period, asOf, names } = place;
	const textOf = (kind: "team" | "seller", id: string) =>
		scopeText({ kind, id }, names);
	const figures = async (
		kind: "team" | "seller",
		all: readonly { id: string; name: string }[],
	) => {
		// By name: nobody asked for a ranking.
		const named = [...all].sort((a, b) =>
			a.name.localeCompare(b.name, currentLanguage()),
		);
		return Promise.all(
			named.map(async ({ id, name }) => ({
				name,
				scope: textOf(kind, id),
				figure: await figureOf(kpi, { kind, id }, period, asOf),
			})),
		);
	};
	if (scope.kind === "organisation")
		return {
			teams: await figures("team", names.team),
			sellers: await figures("seller", names.seller),
		};
	if (scope.kind === "team") {
		const members = new Set(
			(await memberships())
				.filter(
					(each) =>
						each.team === scope.id &&
						(!each.from || each.from < period.to) &&
						(!each.to || each.to > period.from),
				)
				.map((each) => each.seller),
		);
		return {
			teams: [],
			sellers: await figures(
				"seller",
				names.seller.filter(({ id }) => members.has(id)),
			),
		};
	}
	return { teams: [], sellers: [] };
}
