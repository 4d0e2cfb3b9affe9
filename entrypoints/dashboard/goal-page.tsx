import { useState } from "preact/hooks";
import { typedAmount } from "../../components/amount.ts";
import { type Address, hrefOf } from "../../components/dashboard/address.ts";
import { DealEffect } from "../../components/dashboard/deal-effect.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { GoalLevers } from "../../components/dashboard/goal-levers.tsx";
import { GoalLights } from "../../components/dashboard/goal-lights.tsx";
import { GoalNow } from "../../components/dashboard/goal-now.tsx";
import { GoalOutlook } from "../../components/dashboard/goal-outlook.tsx";
import { GoalPath } from "../../components/dashboard/goal-path.tsx";
import type { GoalRow } from "../../components/dashboard/goal-rows.tsx";
import { GoalVersions } from "../../components/dashboard/goal-versions.tsx";
import { LastPeriods } from "../../components/dashboard/last-periods.tsx";
import {
	goalPicture,
	LeadGoal,
} from "../../components/dashboard/lead-goal.tsx";
import { Loading } from "../../components/dashboard/loading.tsx";
import { Plain } from "../../components/dashboard/notes.tsx";
import { Icon } from "../../components/icon.tsx";
import { periodsPicture } from "../../components/periods-svg.ts";
import { dayOf, today } from "../../lib/clock.ts";
import type { Chance } from "../../lib/figures/chance-of.ts";
import { forecastBiasOf } from "../../lib/figures/forecast-bias-of.ts";
import { goalIn } from "../../lib/figures/goal-in.ts";
import { type AnyKpi, kpiOf } from "../../lib/figures/kpi-of.ts";
import { capital, currencyMark, money, periodName } from "../../lib/format.ts";
import { periodOfGoal } from "../../lib/goal/goal-period.ts";
import { pathToGoal } from "../../lib/goal/path-to-goal.ts";
import type { GoalProgress } from "../../lib/goal/progress.ts";
import { termsOf } from "../../lib/goal/versions.ts";
import { whatIf } from "../../lib/goal/what-if.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Deal } from "../../lib/model/deal.ts";
import type { Goal, GoalTerms } from "../../lib/model/goal.ts";
import type { Settings } from "../../lib/model/settings.ts";
import type { Money } from "../../lib/money/money.ts";
import { openFacts, record, recordsById } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import {
	type Period,
	parsePeriod,
	periodOf,
	previousPeriod,
} from "../../lib/time/period.ts";
import { addDays, type PlainDate } from "../../lib/time/plain-date.ts";
import { kpiInSentence } from "../../lib/words/kpi-name.ts";
import { DayCurve } from "./day-curve.tsx";
import { EditDeal } from "./deals-page.tsx";
import { Mondays } from "./goal-mondays.tsx";
import { GoalParts } from "./goal-parts.tsx";
import { goalRow, namesFor, progressBy } from "./goal-rows-of.ts";
import { ChangeGoal } from "./goals-page.tsx";
import { PlaceProblem } from "./place-problem.tsx";
import { SavePicture } from "./save-picture.tsx";
import { apart, useApart } from "./use-apart.ts";
import type { Doing } from "./use-doing.ts";
import { chanceReason, lastPeriods } from "./use-goal-entry.ts";
import { type Place, periodAfter, usePlace } from "./use-place.ts";
import { useRowKeys } from "./use-row-keys.ts";

/** How many open deals can be chosen among. */
const DEALS = 200;

/** One goal: where it stands and may end, what it takes, how it breaks down, whether it is a good one, and what it said before. */
export function GoalPage({
	address,
	doing,
}: {
	address: Address;
	doing: Doing;
}) {
	const { period: _, scope: __, ...bare } = address;
	const reading = usePlace(bare);
	const id = address.goal ?? "";
	// A goal that is not there is null: undefined is still being read.
	const found = useLive(
		async () => ({ id, goal: (await record("goal", id)) ?? null }),
		[id],
	);
	if (!reading || found?.id !== id) return <Page>{null}</Page>;
	if (reading.is !== "place")
		return <PlaceProblem address={address} problem={reading} />;
	const { place } = reading;
	const { goal } = found;
	if (!goal)
		return (
			<Page>
				<Plain
					title={t("problem.goal")}
					actions={
						<a class="btn" href={hrefOf({ page: "goals" })}>
							{t("problem.toGoals")}
						</a>
					}
				>
					<p>{t("problem.help.goal")}</p>
				</Plain>
			</Page>
		);
	const period = shownPeriod(goal, address.period, place);
	return (
		<OneGoal
			key={`${goal.id} ${period?.id} ${place.asOf}`}
			address={address}
			place={place}
			goal={goal}
			period={period}
			doing={doing}
		/>
	);
}

/** The period the address names if the goal has it; else the one of as-of, and once the goal has ended its last. */
function shownPeriod(
	goal: Goal,
	named: string | undefined,
	{ asOf, settings: own }: Place,
): Period | null {
	const { periodKind, endsOn } = goal;
	const current = periodOfGoal(goal, asOf, own);
	if (periodKind === "custom" || !goal.isRecurring) return current;
	const period = named === undefined ? null : parsePeriod(named, own);
	const isIts =
		period &&
		period.id === periodOf(periodKind, period.from, own).id &&
		period.to > goal.startsOn &&
		(!endsOn || period.from <= endsOn);
	return isIts
		? period
		: (current ?? (endsOn ? periodOf(periodKind, endsOn, own) : null));
}

function OneGoal({
	address,
	place,
	goal,
	period,
	doing,
}: {
	address: Address;
	place: Place;
	goal: Goal;
	period: Period | null;
	doing: Doing;
}) {
	const { asOf, settings: own } = place;
	const [isChanging, setChanging] = useState(false);
	const [dealId, setDealId] = useState<string>();
	const deps = [goal, period?.id, asOf, own];
	const known = useLive(async () => {
		const kpi = await kpiOf(goal.kpi, goal.kpiVersion);
		const progress =
			period && kpi && (await progressBy(goal, asOf, undefined, period));
		return {
			kpi,
			progress,
			names: await namesFor([goal], place.names),
		};
	}, deps);
	const progress = known?.progress ?? undefined;
	const said = period ? goalIn(goal, period) : goal;
	const chance = useLive(
		async () => (progress ? apart("chance", goal, progress) : undefined),
		[...deps, progress],
	);
	const deal = useLive(
		async () => (dealId ? dealWithName(dealId) : undefined),
		[dealId],
	);
	useRowKeys({ onOpen: () => {} });
	if (!known) return <Page>{null}</Page>;
	const { kpi } = known;
	if (!kpi || !progress || !period)
		return (
			<Page>
				<Plain
					title={t("problem.goal")}
					actions={
						<a class="btn" href={hrefOf({ page: "goals" })}>
							{t("problem.toGoals")}
						</a>
					}
				>
					<p>{t("problem.help.goalKpi")}</p>
				</Plain>
			</Page>
		);
	// Then there is nothing left to foretell, or to do.
	const isOver = asOf >= period.to;
	const row: GoalRow = {
		...goalRow(progress, known.names),
		...(chance && !isOver && { chance }),
	};
	const name = periodName(period, asOf);
	const whose = row.who ?? "";
	const stepTo = (to: Period) => hrefOf({ ...address, period: to.id });
	const earlier = previousPeriod(period, own);
	const later = periodAfter(period, own);
	const closeDrawer = () => {
		setChanging(false);
		setDealId(undefined);
	};
	return (
		<Page
			drawer={
				isChanging ? (
					<ChangeGoal
						place={place}
						goal={goal}
						doing={doing}
						onClose={closeDrawer}
					/>
				) : deal ? (
					<EditDeal
						key={deal.deal.id}
						{...deal}
						doing={doing}
						onClose={closeDrawer}
					/>
				) : undefined
			}
		>
			<header class="scope">
				<h1 class="t-title">{row.title}</h1>
				<span class="m">{row.who}</span>
				{goal.isRecurring && (
					<span class="row stepper">
						{earlier.to > goal.startsOn && (
							<a
								class="ib"
								href={stepTo(earlier)}
								aria-label={t("scope.earlier")}
							>
								<Icon name="earlier" />
							</a>
						)}
						<span class="m">{capital(name)}</span>
						{(!goal.endsOn || later.from <= goal.endsOn) && (
							<a class="ib" href={stepTo(later)} aria-label={t("scope.later")}>
								<Icon name="later" />
							</a>
						)}
					</span>
				)}
				<span class="end row">
					<a class="btn bare" href={hrefOf({ page: "goals" })}>
						{t("goals.all")}
					</a>
					<button
						type="button"
						class="btn"
						aria-expanded={isChanging}
						onClick={() => setChanging(!isChanging)}
					>
						{t("goals.edit")}
					</button>
				</span>
			</header>
			<LeadGoal
				row={row}
				save={
					<SavePicture
						what={row.title}
						named={[whose]}
						picture={(tones) => goalPicture(row, whose, tones)}
					/>
				}
			/>
			<GoalNow goal={progress} scope={row.scope} />
			{said !== goal && (
				<p class="m">{t("version.kept", { period: capital(name) })}</p>
			)}
			{progress.adds && progress.actual.value !== null && (
				<DayCurve
					kpi={goal.kpi}
					version={goal.kpiVersion}
					figure={progress.actual}
					place={{
						scope: goal.scope,
						scopeName: whose,
						scopeText: row.scope,
						period,
						asOf,
					}}
					row={row}
				/>
			)}
			<div class="goal-parts">
				<div>
					{!isOver && (
						<Outlook
							goal={goal}
							row={row}
							chance={chance}
							asOf={asOf}
							onOpenDeal={setDealId}
						/>
					)}
					<Mondays goal={goal} row={row} asOf={asOf} />
					{!isOver && (
						<>
							<Work goal={goal} row={row} periodName={name} />
							<Effect goal={goal} row={row} own={own} />
						</>
					)}
				</div>
				<div>
					<GoalParts
						goal={said}
						kpi={kpi}
						row={row}
						own={own}
						isKept={said !== goal}
						doing={doing}
					/>
					<Lights goal={said} row={row} />
					<Versions goal={goal} kpi={kpi} row={row} doing={doing} />
				</div>
			</div>
		</Page>
	);
}

async function dealWithName(
	id: string,
): Promise<{ deal: Deal; customer: string } | undefined> {
	const deal = await record("deal", id);
	if (!deal) return undefined;
	const customer = deal.customer && (await record("customer", deal.customer));
	return { deal, customer: customer ? customer.name : "" };
}

/** Where it may end, and the three open deals that move the chance most. */
function Outlook({
	goal,
	row,
	chance,
	asOf,
	onOpenDeal,
}: {
	goal: Goal;
	row: GoalRow;
	chance: Chance | undefined;
	asOf: PlainDate;
	onOpenDeal(id: string): void;
}) {
	const progress = row.goal;
	const bias = useLive(() => forecastBiasOf(goal.scope, asOf), [goal, asOf]);
	const swing = useLive(async () => {
		const found = await Promise.all(
			(chance?.swing ?? []).map(async (each) => ({
				...each,
				found: await dealWithName(each.id),
			})),
		);
		return found.flatMap(({ found: deal, ...each }) =>
			deal ? [{ ...each, ...described(deal) }] : [],
		);
	}, [chance]);
	const pipeline = useApart(
		"pipelineForecast",
		[goal, progress],
		[goal, progress],
	);
	if (!chance || bias === undefined || pipeline === undefined)
		return <Loading />;
	return (
		<GoalOutlook
			goal={progress}
			scope={row.scope}
			chance={chance}
			pipeline={pipeline}
			reasonText={chance.reason && chanceReason(chance.reason, progress.period)}
			swing={swing ?? []}
			bias={bias}
			hrefOfLine={(line) =>
				hrefOf({
					page: "pipeline",
					scope: row.scope,
					...(asOf !== today() && { asOf }),
					line,
				})
			}
			onOpenDeal={onOpenDeal}
		/>
	);
}

function described({ deal, customer }: { deal: Deal; customer: string }) {
	return {
		name: customer || deal.title || t("deals.noName"),
		amount: {
			value: deal.amount?.minor ?? null,
			unit: "money" as const,
			...(deal.amount
				? { currency: deal.amount.currency }
				: { reason: { code: "noAmount" as const } }),
		},
	};
}

/** What is left as work, and what would be worth most. */
function Work({
	goal,
	row: { goal: progress, scope },
	periodName: name,
}: {
	goal: Goal;
	row: GoalRow;
	periodName: string;
}) {
	const [share, setShare] = useState(0.1);
	const known = useApart(
		"experience",
		[goal, progress.asOf],
		[goal, progress.asOf],
	);
	if (!known) return null;
	const { experience, leadTimes, isWorkday, sellers } = known;
	const better = whatIf(progress, experience, leadTimes, {
		better: share,
		sellers,
	});
	return (
		<>
			<GoalPath
				goal={progress}
				scope={scope}
				path={pathToGoal(progress, experience, leadTimes, isWorkday)}
				cycle={leadTimes.contact}
				periodName={name}
			/>
			{better.reason !== "otherKpi" && (
				<GoalLevers
					goal={progress}
					scope={scope}
					whatIf={better}
					better={share}
					onBetter={setShare}
				/>
			)}
		</>
	);
}

/** What an open deal, or one only thought of, would mean. */
function Effect({
	goal,
	row: { goal: progress, scope },
	own,
}: {
	goal: Goal;
	row: GoalRow;
	own: Settings;
}) {
	const [chosen, setChosen] = useState({ deal: "", amount: "" });
	const deals = useLive(
		() => openDealsOf(goal, progress.asOf),
		[goal, progress.asOf],
	);
	const currency = goal.currency ?? own.reportingCurrency;
	const typed = typedAmount(chosen.amount, currency);
	const deal = deals?.find(({ id }) => id === chosen.deal);
	const amount = deal?.amount ?? (typed.state === "read" ? typed.money : null);
	const isOther = amount !== null && amount.currency !== currency;
	const asked =
		amount && !isOther ? `${deal?.id ?? ""} ${amount.minor}` : undefined;
	const answered = useLive(async () => {
		if (!amount || !asked) return undefined;
		const effect = await apart("dealEffect", goal, progress, {
			...(deal && { id: deal.id }),
			amount: amount.minor,
		});
		return { asked, effect };
	}, [goal, progress, asked]);
	if (!deals || (goal.kpi !== "revenue" && goal.kpi !== "dealsWon"))
		return null;
	return (
		<DealEffect
			kpi={goal.kpi}
			scope={scope}
			period={progress.period.id}
			deals={deals.map(({ id, name, amount }) => ({
				value: id,
				label: `${name}, ${money(amount.minor, amount.currency)}`,
			}))}
			{...chosen}
			currency={currencyMark(currency)}
			isWrong={typed.state === "unreadable" || typed.state === "unclear"}
			note={
				isOther
					? t("log.otherCurrency", { currency: amount.currency })
					: undefined
			}
			// The last answer may be of the deal chosen before.
			effect={answered?.asked === asked ? answered?.effect : undefined}
			onInput={(change) => setChosen({ ...chosen, ...change })}
		/>
	);
}

/** Open deals of a goal's scope, each with the scope's part of it, the largest first. */
async function openDealsOf(goal: Goal, asOf: PlainDate) {
	const parts = new Map<string, Money>();
	for (const [, , id, minor, currency] of await openFacts(goal.scope, asOf))
		if (minor !== null && minor > 0 && currency !== null)
			parts.set(id, {
				minor: minor + (parts.get(id)?.minor ?? 0),
				currency,
			});
	const largest = [...parts]
		.sort(([, a], [, b]) => b.minor - a.minor)
		.slice(0, DEALS);
	const deals = await recordsById(
		"deal",
		largest.map(([id]) => id),
	);
	const names = await recordsById(
		"customer",
		deals.map((deal) => deal?.customer),
	);
	return largest.map(([id, amount], at) => ({
		id,
		amount,
		name: names[at]?.name || deals[at]?.title || t("deals.noName"),
	}));
}

/** Whether it is a good goal. */
function Lights({ goal, row }: { goal: Goal; row: GoalRow }) {
	const { period, asOf } = row.goal;
	const smart = useApart(
		"smart",
		[goal, period, asOf],
		[goal, period.id, asOf],
	);
	if (!smart) return null;
	const last = lastPeriods(row.goal, smart.earlier);
	return (
		<section class="smart">
			<h2>{t("smart.title")}</h2>
			<GoalLights
				lights={smart.lights}
				kpi={goal.kpi}
				scope={row.scope}
				period={period.id}
			/>
			{last && (
				<LastPeriods
					{...last}
					kpi={goal.kpi}
					scope={row.scope}
					save={
						<SavePicture
							what={`${row.title}, ${t("smart.earlier")}`}
							named={[row.who ?? ""]}
							picture={(tones) =>
								periodsPicture({
									...last,
									title: t("smart.earlier"),
									subject: [row.title, row.who].filter(Boolean).join(" · "),
									tones,
								})
							}
						/>
					}
				/>
			)}
		</section>
	);
}

/** What it says, who said yes, and what it said before. */
function Versions({
	goal,
	kpi,
	row,
	doing,
}: {
	goal: Goal;
	kpi: AnyKpi;
	row: GoalRow;
	doing: Doing;
}) {
	const [isBusy, setBusy] = useState(false);
	const before = goal.versions ?? [];
	// A goal may have been on another KPI before.
	const kpis = useLive(
		async () =>
			Promise.all(
				before.map(({ terms }) => kpiOf(terms.kpi, terms.kpiVersion)),
			),
		[goal],
	);
	if (!kpis) return null;
	const version = (id: string, terms: GoalTerms, of: AnyKpi | null) => ({
		id,
		terms,
		kpiInWords: kpiInSentence({
			kpi: terms.kpi,
			...(of?.name !== undefined && { kpiName: of.name }),
		}),
		unit: of?.unit ?? kpi.unit,
		better: of?.better ?? kpi.better,
		when: whenOf(terms, row.goal),
	});
	return (
		<GoalVersions
			versions={[
				{ ...version("now", termsOf(goal), kpi), accepted: goal.accepted },
				...before
					.map((each, at) => ({
						...version(String(at), each.terms, kpis[at] ?? null),
						until: dayOf(each.until),
						accepted: each.accepted,
						why: each.why,
					}))
					.reverse(),
			]}
			scope={row.scope}
			isBusy={isBusy}
			onAccept={async (by) => {
				setBusy(true);
				await doing.run(
					"acceptGoal",
					{ id: goal.id, by, on: today() },
					t("toast.accepted", { name: row.title }),
				);
				setBusy(false);
			}}
		/>
	);
}

/** "every month", or the one period by name. */
function whenOf(
	{ periodKind, isRecurring, startsOn, endsOn }: GoalTerms,
	{ asOf }: GoalProgress,
): string {
	if (periodKind === "custom") {
		const to = addDays(endsOn ?? startsOn, 1);
		return periodName(
			{ id: `${startsOn}..${to}`, kind: "custom", from: startsOn, to },
			asOf,
		);
	}
	if (isRecurring) return t(`goals.every.${periodKind}`);
	return periodName(periodOf(periodKind, startsOn), asOf);
}
