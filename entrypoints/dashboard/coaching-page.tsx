import {
	type Address,
	hrefOf,
	scopeName,
	scopeText,
} from "../../components/dashboard/address.ts";
import {
	type CoachedRate,
	Coaching,
	rateName,
} from "../../components/dashboard/coaching.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { Plain } from "../../components/dashboard/notes.tsx";
import { ScopeLine } from "../../components/dashboard/scope-line.tsx";
import { today } from "../../lib/clock.ts";
import { averages, type Talk, talkOf } from "../../lib/figures/talk-of.ts";
import { periodName } from "../../lib/format.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { goals } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { AtPlace } from "./at-place.tsx";
import { goalRowsOf, useChances } from "./goal-rows-of.ts";
import { lastDayOf, yearText } from "./team-rates.tsx";
import { type Place, periodLabel, scopeLineOf } from "./use-place.ts";

/** One seller and whoever coaches them: what there is to talk about, from figures alone, on a page to print. */
export function CoachingPage({ address }: { address: Address }) {
	return (
		<AtPlace address={address}>
			{(place) => {
				if (place.scope.kind !== "seller")
					return (
						<Page>
							<Plain
								title={t("coaching.isNobody", { name: place.scopeName })}
								actions={
									<a
										class="btn"
										href={hrefOf({
											...address,
											page: "team",
											scope: place.scopeText,
										})}
									>
										{t("nav.team")}
									</a>
								}
							/>
						</Page>
					);
				return (
					<OneToOne address={address} place={place} seller={place.scope.id} />
				);
			}}
		</AtPlace>
	);
}

/** How many goals have room on one page beside the first. */
const GOALS = 5;

function OneToOne({
	address,
	place,
	seller,
}: {
	address: Address;
	place: Place;
	seller: string;
}) {
	const { scope, period, asOf, names } = place;
	const day = lastDayOf(place);
	const rows = useChances(
		useLive(
			() => goalRowsOf({ ...place, isScopeGiven: true, isPeriodGiven: true }),
			[scope, period.id, asOf],
		),
	);
	const key = rows?.map(({ goal }) => `${goal.goalId} ${goal.state}`).join();
	const talk = useLive(async () => {
		if (!rows) return undefined;
		const set = new Map((await goals()).map((goal) => [goal.id, goal]));
		return talkOf(
			seller,
			rows.map(({ goal }) => ({
				progress: goal,
				accepted: set.get(goal.goalId)?.accepted,
			})),
			day,
		);
	}, [seller, day, key]);
	const line = scopeLineOf(address, place);
	const sellersGroup = t("place.sellers");
	const [lead, ...others] = rows ?? [];
	return (
		<Page>
			<ScopeLine
				title={t("coaching.title")}
				{...line}
				scopes={line.scopes.filter(({ group }) => group === sellersGroup)}
			>
				<span class="row coaching-links">
					<a
						class="link"
						href={hrefOf({
							page: "team",
							...(talk?.team !== undefined && {
								scope: scopeText({ kind: "team", id: talk.team }, names),
							}),
							...(place.isPeriodGiven && { period: period.id }),
							...(address.asOf !== undefined && { asOf: address.asOf }),
						})}
					>
						{t("nav.team")}
					</a>
					<button type="button" class="btn" onClick={() => print()}>
						{t("report.print")}
					</button>
				</span>
			</ScopeLine>
			{rows && talk && (
				<Coaching
					name={place.scopeName}
					scope={place.scopeText}
					periodTitle={periodLabel(period)}
					year={`${talk.days.from}..${talk.days.to}`}
					yearText={yearText(talk.days.from, talk.days.to)}
					{...(talk.team !== undefined && {
						team: scopeName({ kind: "team", id: talk.team }, names),
					})}
					teamScope={
						talk.team === undefined
							? "organisation"
							: scopeText({ kind: "team", id: talk.team }, names)
					}
					isAlone={talk.isAlone}
					lead={lead}
					goals={others.slice(0, GOALS)}
					rates={ratesOf(talk)}
					points={talk.points}
					hrefOfLine={(line) =>
						hrefOf({
							page: "pipeline",
							scope: place.scopeText,
							...(address.asOf !== undefined && { asOf: address.asOf }),
							line,
						})
					}
					titleOf={(id) =>
						rows.find(({ goal }) => goal.goalId === id)?.title ??
						periodName(period, asOf)
					}
					usual={talk.usual}
					activities={talk.activities.map(({ type, ...each }) => ({
						...each,
						what: t(`leads.activity.${type}`),
					}))}
					asOf={asOf}
					made={today()}
				/>
			)}
		</Page>
	);
}

/** The rates and averages anything is known of. */
function ratesOf({
	own,
	together,
	told,
	differs,
	averages: mean,
}: Talk): CoachedRate[] {
	const known = [
		...told.map(
			(step): CoachedRate => ({
				id: `step.${step}`,
				name: rateName(`step.${step}`),
				now: own.now[step],
				before: own.before[step],
				team: together[step],
				differs: differs[step],
				changed: own.changed[step],
			}),
		),
		...averages.map(
			(kpi): CoachedRate => ({
				id: kpi,
				name: rateName(kpi),
				now: mean.now[kpi],
				before: mean.before[kpi],
				team: mean.team[kpi],
			}),
		),
	];
	return known.filter(
		({ now, before, team }) =>
			now.value !== null || before.value !== null || team.value !== null,
	);
}
