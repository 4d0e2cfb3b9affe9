import { Fragment } from "preact";
import { useState } from "preact/hooks";
import { barOf } from "../../components/bar-shape.ts";
import { ActivityEfforts } from "../../components/dashboard/activity-efforts.tsx";
import { ActivityOutcomes } from "../../components/dashboard/activity-outcomes.tsx";
import {
	ActivityPlans,
	ActivityWeeks,
	type PlanRow,
} from "../../components/dashboard/activity-plan.tsx";
import { type Address, hrefOf } from "../../components/dashboard/address.ts";
import { Count } from "../../components/dashboard/count.tsx";
import { Counted } from "../../components/dashboard/counted.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { Plain } from "../../components/dashboard/notes.tsx";
import { ScopeLine } from "../../components/dashboard/scope-line.tsx";
import { Waiting } from "../../components/dashboard/waiting.tsx";
import { Filled } from "../../components/filled.tsx";
import {
	type ActivityPlan,
	type ActivityOutcomes as Found,
	KPI_OF_ACTIVITY,
} from "../../lib/figures/activities-of.ts";
import { capital, periodName } from "../../lib/format.ts";
import { WATCHED } from "../../lib/kpi/activity-lag.ts";
import {
	LANDMARK,
	type Window,
	windows,
} from "../../lib/kpi/activity-outcome.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { t } from "../../lib/text/text.ts";
import { periodOf } from "../../lib/time/period.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { ActivityList, useOpenActivity } from "./activity-list.tsx";
import { AtPlace } from "./at-place.tsx";
import { outcomesSheet, plansSheet } from "./pipeline-sheets.ts";
import { SaveTable } from "./save-table.tsx";
import { apart, useApart } from "./use-apart.ts";
import type { Doing } from "./use-doing.ts";
import { type Place, scopeLineOf } from "./use-place.ts";
import { useWaiting } from "./use-waiting.ts";

/** Activities: what was planned and done, and what came of it. */
export function ActivitiesPage({
	address,
	doing,
}: {
	address: Address;
	doing: Doing;
}) {
	return (
		<AtPlace address={address}>
			{(place) => <Shown address={address} place={place} doing={doing} />}
		</AtPlace>
	);
}

function Shown({
	address,
	place,
	doing,
}: {
	address: Address;
	place: Place;
	doing: Doing;
}) {
	const { scope, period, asOf, settings } = place;
	const here = { scope: place.scopeText, period: period.id };
	const deps = [scope, period.id, asOf];
	const { open, setOpen, drawer } = useOpenActivity(doing);
	const [within, setWithin] = useState<Window>(90);
	const plans = useApart("activityPlans", [scope, period, asOf], deps);
	const isFirst = plans !== undefined;
	// What came of them costs the whole history: it comes after what was done is drawn.
	const found = useLive(
		async () =>
			isFirst
				? {
						within,
						...(await apart("activityOutcomes", scope, period, asOf, within)),
					}
				: undefined,
		[...deps, isFirst, within],
	);
	const waiting = useWaiting(found === undefined);
	const rows = plans?.types
		.filter(isShown)
		.map((plan) => rowOf(plan, address, place));
	// Nothing done and nothing asked for: there is nothing to show but how to begin.
	const isEmpty =
		plans && !plans.isKept && plans.types.every(({ by }) => by === null);
	const [first] = plans?.parts ?? [];
	const parts = (plans?.parts ?? []).map(({ kind, from, to }) => {
		const whole = periodOf(kind, from, settings);
		return {
			id: whole.id,
			name: capital(periodName(whole, asOf)),
			from,
			to,
		};
	});
	const title = t(
		first?.kind === "month" ? "activities.byMonth" : "activities.byWeek",
	);
	return (
		<Page drawer={drawer}>
			<ScopeLine title={t("nav.activities")} {...scopeLineOf(address, place)} />
			{!plans && <Waiting is={waiting} done={0} total={0} />}
			{isEmpty && (
				<Plain
					title={t("activities.none")}
					actions={
						<button type="button" class="btn go" onClick={() => setOpen("new")}>
							{t("leads.new.activity")}
						</button>
					}
				>
					<p>{t("activities.noneHelp")}</p>
				</Plain>
			)}
			{plans && rows && !isEmpty && (
				<>
					<section>
						<h2>{t("activities.plan")}</h2>
						<ActivityPlans rows={rows} {...here} />
						{plans.types.every(({ by }) => by === null) && (
							<p class="m same">
								{t("activities.noGoals")}{" "}
								<a class="link" href={hrefOf({ page: "goals" })}>
									{t("activities.setGoal")}
								</a>
							</p>
						)}
					</section>
					{plans.parts.length > 1 && (
						<section>
							<div class="row between">
								<h2>{title}</h2>
								<SaveTable
									what={t("nav.activities")}
									named={[period.id, place.scopeName]}
									table={() => plansSheet(t("nav.activities"), parts, rows)}
								/>
							</div>
							<ActivityWeeks
								title={title}
								heading={t(
									first?.kind === "month"
										? "activities.month"
										: "activities.week",
								)}
								parts={parts}
								rows={rows}
								asOf={asOf}
								scope={place.scopeText}
							/>
						</section>
					)}
					{plans.isKept && !found && (
						<Waiting is={waiting} done={0} total={0} />
					)}
					{plans.isKept && found && (
						<CameOf
							found={found}
							within={found.within}
							onWithin={setWithin}
							place={place}
						/>
					)}
				</>
			)}
			<ActivityList
				address={address}
				doing={doing}
				{...{ open, setOpen }}
				isEmptySaid={isEmpty ?? false}
			/>
		</Page>
	);
}

/** What nobody does and nobody asks for is not shown: "other" with nothing in it. */
function isShown({ type, done, planned, ahead }: ActivityPlan): boolean {
	return type !== "other" || done > 0 || ahead > 0 || planned !== null;
}

function rowOf(
	plan: ActivityPlan,
	address: Address,
	{ scopeText, period }: Place,
): PlanRow {
	const { type, against, planned, expected, state } = plan;
	const kpi = KPI_OF_ACTIVITY[type];
	return {
		...plan,
		name: kpi ? kpiName({ kpi }) : t(`leads.activity.${type}`),
		href:
			kpi &&
			hrefOf({
				...address,
				page: "kpi",
				kpi,
				scope: scopeText,
				period: period.id,
			}),
		bar:
			state && planned
				? barOf({
						state,
						attainment: against / planned,
						expected,
						target: planned,
						forecast: null,
						direction: "atLeast",
					})
				: null,
	};
}

/** Whether the favoured ones bring the deals, and which go together with winning. */
function CameOf({
	found: { efforts, outcomes, lags },
	within,
	onWithin,
	place,
}: {
	found: Found;
	within: Window;
	onWithin(within: Window): void;
	place: Place;
}) {
	const { period, asOf, scopeText } = place;
	const here = { scope: scopeText, period: period.id };
	const name = periodName(period, asOf);
	const isShown = ({ type, done }: Found["efforts"][number]) =>
		type !== "other" || done > 0;
	// The same of every type.
	const {
		tooRecent = 0,
		decided = 0,
		noCustomer = 0,
	} = outcomes[0]?.leftOut ?? {};
	const left = (
		[
			["activities.tooRecent", tooRecent],
			["activities.decided", decided],
			["activities.noCustomer", noCustomer],
		] as const
	).filter(([, n]) => n > 0);
	const days = (value: number, is: string) => (
		<Count value={value} is={is} {...here} />
	);
	return (
		<>
			<section>
				<h2>{t("activities.effort")}</h2>
				<p class="m prose">{t("activities.effortIs", { period: name })}</p>
				<ActivityEfforts rows={efforts.filter(isShown)} {...here} />
				{efforts.some(({ winsLeftOut }) => winsLeftOut > 0) && (
					<p class="m t-small same">{t("activities.winsLeftOut")}</p>
				)}
			</section>
			<section>
				<div class="row between">
					<h2>{t("activities.outcome")}</h2>
					<SaveTable
						what={t("activities.outcome")}
						named={[asOf, place.scopeName]}
						table={() =>
							outcomesSheet(t("activities.outcome"), efforts, outcomes, lags)
						}
					/>
				</div>
				<fieldset class="within row">
					<legend class="m">{t("activities.within")}</legend>
					<span class="seg">
						{windows.map((each) => (
							<label key={each}>
								<input
									type="radio"
									name="within"
									checked={each === within}
									onChange={() => onWithin(each)}
								/>
								<Filled
									text={t("activities.withinDays")}
									with={{ n: days(each, "activity.window") }}
								/>
							</label>
						))}
					</span>
				</fieldset>
				<p class="m prose">
					<Filled
						text={t("activities.outcomeIs")}
						with={{
							landmark: days(LANDMARK, "activity.landmark"),
							within: days(within, "activity.within"),
						}}
					/>{" "}
					<b class="b ink">{t("activities.cause")}</b>
				</p>
				<ActivityOutcomes
					rows={outcomes
						.filter(({ type, since }) => type !== "other" || since !== null)
						.map((outcome) => {
							const lag = lags.find(({ type }) => type === outcome.type);
							return {
								...outcome,
								notKept: outcome.leftOut.notKept,
								lag: {
									median: lag?.median ?? null,
									p80: lag?.p80 ?? null,
									n: lag?.followed.of?.above ?? 0,
								},
							};
						})}
					watched={WATCHED}
					asOf={asOf}
					scope={scopeText}
					period={`${within}d`}
				/>
				{left.length > 0 && (
					<p class="m t-small same">
						<Filled
							text={t("activities.leftOut")}
							with={{
								what: left.map(([text, n], at) => (
									<Fragment key={text}>
										{at > 0 && ", "}
										<Counted text={text} n={n} is={text} {...here} />
									</Fragment>
								)),
							}}
						/>
					</p>
				)}
			</section>
		</>
	);
}
