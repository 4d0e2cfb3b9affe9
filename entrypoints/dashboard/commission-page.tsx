import { useState } from "preact/hooks";
import {
	type Address,
	hrefOf,
	scopeText,
} from "../../components/dashboard/address.ts";
import {
	CommissionPay,
	CommissionSellers,
	OneMore,
	type Pay,
	type PayPlace,
} from "../../components/dashboard/commission-pay.tsx";
import { CommissionTrial } from "../../components/dashboard/commission-trial.tsx";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { Slot } from "../../components/dashboard/goal-builder.tsx";
import { typedNumber } from "../../components/dashboard/goal-draft.ts";
import { paysText, readPays } from "../../components/dashboard/plan-draft.ts";
import { ScopeLine } from "../../components/dashboard/scope-line.tsx";
import {
	commissionBasesOf,
	commissionFor,
	commissionRunRate,
} from "../../lib/figures/commission-of.ts";
import { kpiOf } from "../../lib/figures/kpi-of.ts";
import { periodName, small } from "../../lib/format.ts";
import {
	commissionOf,
	commissionOfDeal,
	withRates,
} from "../../lib/goal/commission.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { CommissionPlan } from "../../lib/model/commission-plan.ts";
import { all } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import {
	type Period,
	periodOf,
	previousPeriod,
} from "../../lib/time/period.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { kpiInSentence, kpiName } from "../../lib/words/kpi-name.ts";
import { EditPlan } from "./edit-plan.tsx";
import { paysSheet, trialSheet } from "./figure-sheets.ts";
import { PlaceProblem } from "./place-problem.tsx";
import { SaveTable } from "./save-table.tsx";
import type { Doing } from "./use-doing.ts";
import { type Place, periodLabel, scopeLineOf, usePlace } from "./use-place.ts";

/** How many periods a trial looks back on, this one among them. */
const PERIODS = 12;

/** What sellers are paid beside salary: what a period and one more deal pay, and what another rate would have cost. */
export function CommissionPage({
	address,
	doing,
}: {
	address: Address;
	doing: Doing;
}) {
	const reading = usePlace(address);
	const plans = useLive(() => all("commissionPlan"), []);
	const [chosen, setChosen] = useState<string | undefined>();
	/** A plan's id, or the new one. */
	const [open, setOpen] = useState<string | undefined>();
	if (!reading || !plans) return <Page>{null}</Page>;
	if (reading.is !== "place")
		return <PlaceProblem address={address} problem={reading} />;
	const { place } = reading;
	const plan =
		plans.find(({ id }) => id === chosen) ??
		plans.find((each) => paysHere(each, place)) ??
		plans[0];
	const close = () => setOpen(undefined);
	const edited = plans.find(({ id }) => id === open);
	const planned = plan ? { ...place, period: periodFor(plan, place) } : place;
	return (
		<Page
			drawer={
				(edited || open === "new") && (
					<Drawer
						title={t(edited ? "commission.edit" : "commission.new")}
						onClose={close}
					>
						<EditPlan
							key={open}
							plan={edited}
							place={place}
							doing={doing}
							onSaved={setChosen}
							onDone={close}
						/>
					</Drawer>
				)
			}
		>
			{plan ? (
				<ScopeLine
					title={t("nav.commission")}
					{...scopeLineOf(address, planned)}
				>
					<button type="button" class="btn" onClick={() => setOpen("new")}>
						{t("commission.new")}
					</button>
				</ScopeLine>
			) : (
				<header class="scope">
					<h1 class="t-title">{t("nav.commission")}</h1>
				</header>
			)}
			{!plan && (
				<div class="prose no-plan">
					<p class="t-lead b">{t("commission.none")}</p>
					<p class="m">{t("commission.noneHelp")}</p>
					<p class="row actions">
						<button type="button" class="btn go" onClick={() => setOpen("new")}>
							{t("commission.new")}
						</button>
					</p>
				</div>
			)}
			{plan && (
				<Planned
					key={`${plan.id} ${plan.rev}`}
					plan={plan}
					plans={plans}
					place={planned}
					address={address}
					onChoose={setChosen}
					onEdit={() => setOpen(plan.id)}
				/>
			)}
		</Page>
	);
}

/** One plan, in one of its periods. */
function Planned({
	plan,
	plans,
	place,
	address,
	onChoose,
	onEdit,
}: {
	plan: CommissionPlan;
	plans: readonly CommissionPlan[];
	place: Place;
	address: Address;
	onChoose(id: string): void;
	onEdit(): void;
}) {
	const { scope, period, asOf, names, settings: own } = place;
	const { currency } = plan;
	const deps = [plan.id, plan.rev, place.scopeText, period.id, asOf, own];
	const language = currentLanguage();
	const isInMoney = plan.tiers[0]?.rate !== undefined;
	const typing = { isInMoney, language };
	const [deal, setDeal] = useState("");
	const [tried, setTried] = useState<{ readonly [at: number]: string }>({});
	const known = useLive(async () => {
		const bases = await commissionBasesOf(plan, scope, [period], asOf);
		return {
			of: deps.join(),
			kpi: await kpiOf(plan.kpi),
			bases: await Promise.all(
				bases.map(async (base) => ({
					...base,
					end:
						asOf < period.to ? await commissionRunRate(plan, base, asOf) : null,
				})),
			),
		};
	}, deps);
	const isKnown = known?.of === deps.join();
	// What is asked first is answered first.
	const past = useLive(async () => {
		if (!isKnown) return undefined;
		const periods = lastPeriods(period, own);
		const bases = await commissionBasesOf(plan, scope, periods, asOf);
		return { of: deps.join(), periods, bases };
	}, [...deps, isKnown]);
	if (!known || !isKnown) return null;

	const named = {
		kpi: plan.kpi,
		...(known.kpi?.name !== undefined && { kpiName: known.kpi.name }),
	};
	const kpiInWords = known.kpi ? kpiInSentence(named) : kpiName(named);
	const payPlace: PayPlace = {
		kpi: plan.kpi,
		kpiInWords,
		currency,
		period: period.id,
		periodName: periodName(period, asOf),
	};
	const pays = known.bases
		.map((base): Pay => {
			const text = scopeText({ kind: "seller", id: base.seller }, names);
			return {
				name: names.seller.find(({ id }) => id === base.seller)?.name ?? "",
				scope: text,
				href: hrefOf({ ...address, scope: text }),
				value: base.value,
				target: base.target,
				commission: commissionFor(plan, base),
				atThisRate:
					base.end === null
						? null
						: commissionOf(plan, base.end, base.target).amount,
			};
		})
		.sort((a, b) => a.name.localeCompare(b.name, language));
	const [only, ...others] = pays;
	const isOver = asOf >= period.to;
	const save = (
		<SaveTable
			what={t("nav.commission")}
			named={[plan.name, period.id, place.scopeName]}
			table={() =>
				paysSheet(plan.name, pays, { kpi: kpiName(named), currency })
			}
		/>
	);

	const amount =
		deal.trim() === "" && isInMoney
			? null
			: typedNumber(
					deal.trim() === "" ? "1" : deal,
					isInMoney ? "money" : "count",
					currency,
					language,
				);
	const value = only?.value.value ?? null;
	const oneMore =
		amount === null || value === null || !only
			? null
			: commissionOfDeal(plan, value, amount, only.target).amount;

	const rates = plan.tiers.map((tier, at) => {
		const typed = tried[at] ?? "";
		return {
			from: thresholdFigure(plan, tier.from),
			own: paysText(tier, currency, language),
			rate: readPays(typed, currency, typing),
			typed,
			isUnread:
				typed.trim() !== "" && readPays(typed, currency, typing) === null,
		};
	});
	const trial = withRates(
		plan,
		plan.tiers.map(
			({ rate, perUnit }, at) => rates[at]?.rate ?? rate ?? perUnit ?? 0,
		),
	);
	const lines =
		past?.of === deps.join()
			? past.periods.map((each) => {
					const bases = past.bases.filter(
						({ period: its }) => its.id === each.id,
					);
					const paid = bases.map((base) => commissionFor(plan, base).amount);
					return {
						period: each.id,
						name: periodLabel(each),
						isSoFar: asOf < each.to,
						paid: sumOf(paid),
						trial: sumOf(
							bases.map((base) => commissionFor(trial, base).amount),
						),
						unknown: paid.filter((one) => one === null).length,
					};
				})
			: undefined;

	return (
		<>
			<p class="plan-line">
				{plans.length > 1 ? (
					<Slot
						label={t("commission.choose")}
						value={plan.id}
						choices={plans.map(({ id, name }) => ({ value: id, label: name }))}
						onChange={onChoose}
					/>
				) : (
					<span class="b cut" title={plan.name}>
						{plan.name}
					</span>
				)}
				<span class="m cut">
					{t("commission.planIs", {
						kpi: kpiName(named),
						each: t(`commission.each.${plan.periodKind}`),
						whom: plan.sellers
							? plan.sellers
									.flatMap(
										(id) =>
											names.seller.find((each) => each.id === id)?.name ?? [],
									)
									.join(", ")
							: small(t("commission.everybody")),
					})}
				</span>
				<button type="button" class="link" onClick={onEdit}>
					{t("commission.edit")}
				</button>
			</p>
			{!only && (
				<section>
					<p class="b">
						{t(
							names.seller.length === 0
								? "commission.noSellers"
								: "commission.nobody",
						)}
					</p>
					<p class="m">{t("commission.nobodyHelp")}</p>
				</section>
			)}
			{only && others.length === 0 && (
				<>
					<CommissionPay
						pay={only}
						place={payPlace}
						isOver={isOver}
						goalHref={hrefOf({ page: "goals" })}
					>
						<p>{save}</p>
					</CommissionPay>
					{value !== null && only.commission.amount !== null && (
						<OneMore
							typed={deal}
							isInMoney={isInMoney}
							isUnread={deal.trim() !== "" && amount === null}
							pays={oneMore}
							scope={only.scope}
							place={payPlace}
							onInput={setDeal}
						/>
					)}
				</>
			)}
			{others.length > 0 && (
				<CommissionSellers
					pays={pays}
					place={payPlace}
					scope={place.scopeText}
					isOver={isOver}
					save={save}
				/>
			)}
			{only && (
				<CommissionTrial
					rates={rates}
					isInMoney={isInMoney}
					currency={currency}
					rows={lines}
					leftOut={(lines ?? []).reduce((sum, { unknown }) => sum + unknown, 0)}
					scope={place.scopeText}
					save={
						<SaveTable
							what={t("file.trial")}
							named={[plan.name, period.id, place.scopeName]}
							table={() => trialSheet(plan.name, lines ?? [], currency)}
						/>
					}
					onInput={(at, text) => setTried({ ...tried, [at]: text })}
				/>
			)}
		</>
	);
}

/** Where a tier begins: of the goal, an amount, or a number. */
function thresholdFigure(
	{ basis, tiers, currency }: CommissionPlan,
	from: number,
) {
	if (basis === "attainment") return { value: from, unit: "rate" as const };
	return tiers[0]?.rate === undefined
		? { value: from, unit: "count" as const }
		: { value: from, unit: "money" as const, currency };
}

/** Of what is known; null where nothing is. */
function sumOf(amounts: readonly (number | null)[]): number | null {
	const known = amounts.filter((amount) => amount !== null);
	return known.length === 0
		? null
		: known.reduce((sum, amount) => sum + amount, 0);
}

/** The period of the plan's kind a place is in: where as-of lies, else its last. */
function periodFor(
	{ periodKind }: CommissionPlan,
	{ period, asOf, settings }: Place,
): Period {
	const day =
		asOf >= period.from && asOf < period.to
			? asOf
			: asOf < period.from
				? period.from
				: addDays(period.to, -1);
	return period.kind === periodKind
		? period
		: periodOf(periodKind, day, settings);
}

/** Newest first. */
function lastPeriods(period: Period, own: Place["settings"]): Period[] {
	const periods = [period];
	for (let each = period; periods.length < PERIODS; periods.push(each))
		each = previousPeriod(each, own);
	return periods;
}

function paysHere({ sellers }: CommissionPlan, { scope }: Place): boolean {
	return scope.kind !== "seller" || !sellers || sellers.includes(scope.id);
}
