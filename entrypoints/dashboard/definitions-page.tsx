import { useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { hrefOf } from "../../components/dashboard/address.ts";
import { Counted } from "../../components/dashboard/counted.tsx";
import {
	type Definition,
	type DefinitionLine,
	DefinitionSheet,
} from "../../components/dashboard/definition-sheet.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { weekdayName } from "../../components/dashboard/weekday-name.ts";
import { Filled } from "../../components/filled.tsx";
import { today } from "../../lib/clock.ts";
import { contextOf } from "../../lib/figures/gathering.ts";
import { customKpiId } from "../../lib/figures/kpi-of.ts";
import {
	dayLong,
	money,
	monthName,
	number,
	percent,
	small,
} from "../../lib/format.ts";
import { ON_PACE_WITHIN } from "../../lib/goal/pace.ts";
import {
	catalogue,
	type Family,
	families,
	kpiOrder,
	readingsOf,
} from "../../lib/kpi/catalogue.ts";
import { customUnit } from "../../lib/kpi/custom.ts";
import {
	type DefinedLine,
	definitionOfKpi,
	type FactName,
	factName,
} from "../../lib/kpi/definition-of.ts";
import type { ReasonCode, Unit } from "../../lib/kpi/figure.ts";
import type { KpiContext, KpiId } from "../../lib/kpi/kpi.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { CommissionPlan } from "../../lib/model/commission-plan.ts";
import type { CustomKpi } from "../../lib/model/custom-kpi.ts";
import {
	CHURN_MONTHS,
	CLOSES_AFTER_WORKDAYS,
	CREDIT_RULE,
	MARGIN,
	type Settings,
} from "../../lib/model/settings.ts";
import { all, goals, sellers, settings, teams } from "../../lib/store/read.ts";
import { currentLanguage, hasText, t } from "../../lib/text/text.ts";
import { periodOf } from "../../lib/time/period.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { measureWords } from "./measure-words.ts";
import { chosenReading, shownOf } from "./use-measures.ts";

type Which = "goals" | "overview" | "all";

/** What every figure means, to print and to sign. */
export function DefinitionsPage() {
	const known = useLive(knownFor, []);
	const [chosen, setChosen] = useState<Which | undefined>();
	if (!known) return <Page>{null}</Page>;
	const { own, kpis, used, context } = known;
	const which = chosen ?? (used.size > 0 ? "goals" : "overview");
	const isShown = (id: string) => which !== "goals" || used.has(id);
	const shown =
		which === "overview"
			? (Object.keys(families) as Family[]).flatMap((family) =>
					shownOf(family, own.readings),
				)
			: kpiOrder;
	const measures = [
		...shown.filter(isShown).map((id) => ofCatalogue(id, own, context)),
		...kpis
			.filter(({ id }) => isShown(customKpiId(id)))
			.map((kpi) => ofOwn(kpi, own, known.teamName)),
	];
	return (
		<Page>
			<header class="scope">
				<h1 class="t-title">{t("nav.definitions")}</h1>
				<span class="seg">
					{(["goals", "overview", "all"] as const).map((each) => (
						<label key={each}>
							<input
								type="radio"
								name="which-measures"
								checked={which === each}
								onChange={() => setChosen(each)}
							/>
							{t(`define.${each}`)}
						</label>
					))}
				</span>
				<span class="end">
					<button type="button" class="btn" onClick={() => print()}>
						{t("report.print")}
					</button>
				</span>
			</header>
			{measures.length === 0 ? (
				<p class="m">
					{t("define.noneWithGoal")}{" "}
					<a class="link" href={hrefOf({ page: "goals" })}>
						{t("goal.set")}
					</a>
				</p>
			) : (
				<DefinitionSheet
					version={browser.runtime.getManifest().version}
					made={today()}
					measures={measures}
					settings={settingLines(known)}
					plans={known.plans.map((plan) => ofPlan(plan, known))}
				/>
			)}
		</Page>
	);
}

async function knownFor() {
	const [own, set, kpis, plans, months, people, allTeams] = await Promise.all([
		settings(),
		goals(),
		all("customKpi"),
		all("commissionPlan"),
		all("rateMonth"),
		sellers(),
		teams(),
	]);
	const context = await contextOf(
		{ kind: "organisation" },
		periodOf("month", today(), own),
		today(),
	);
	return {
		own,
		kpis,
		plans,
		months,
		people,
		context,
		teamName: (id: string) =>
			allTeams.find((team) => team.id === id)?.name ?? "–",
		used: new Set([...set, ...plans].map(({ kpi }) => kpi)),
	};
}
type Known = Awaited<ReturnType<typeof knownFor>>;

/** What is said of every measure: its unit, which way is better, and whether it adds up. */
function unitParts(
	unit: Unit,
	{ better, adds }: { better: "higher" | "lower"; adds: boolean },
	own: Settings,
): string[] {
	return [
		unit === "money"
			? t("define.unitMoney", { currency: own.reportingCurrency })
			: unit === "rate"
				? t("define.unitRate")
				: t(`unit.${unit}`),
		t(`define.${better}`),
		t(adds ? "define.adds" : "define.addsNot"),
	];
}

function ofCatalogue(
	id: KpiId,
	own: Settings,
	context: KpiContext,
): Definition {
	const kpi = catalogue[id];
	const { lines, hasCosts, leaves, notes } = definitionOfKpi(id, context);
	const readings = readingsOf(id);
	const isRatio = lines.some(({ sides }) => !sides.includes("value"));
	const side = (of: "value" | "above" | "below") =>
		unique([
			// Costs stand above the line; what they are divided by, below.
			...(hasCosts && of === costSide(id) ? [t("define.costs")] : []),
			...lines.filter(({ sides }) => sides.includes(of)).flatMap(lineWords),
			...(id === "pipelineCoverage" && of === "below"
				? [t("define.missing")]
				: []),
		]);
	return {
		id,
		name: kpiName({ kpi: id }),
		is: t(`kpi.${id}.is`),
		lines: [
			...(isRatio || hasCosts
				? [
						{ label: t("define.above"), parts: side("above") },
						{ label: t("define.below"), parts: side("below") },
					]
				: [{ label: t("define.counts"), parts: side("value") }]),
			{ label: t("define.leaves"), parts: leaves.map(leftWords) },
			{ label: t("define.known"), parts: notes.map(knownWords) },
			{ label: t("define.unit"), parts: unitParts(kpi.unit, kpi, own) },
			...(readings.length > 1 &&
			chosenReading(kpi.readingOf ?? id, own.readings) === id
				? [
						{
							label: t("define.reading"),
							parts: readings.map((each) => kpiName({ kpi: each })),
						},
					]
				: []),
		],
	};
}

/** On which side of the line costs stand. */
function costSide(id: KpiId): "above" | "below" {
	return id === "clvToCac" ? "below" : "above";
}

/** What a line counts, in words; several kinds of records are said one after the other. */
function lineWords({
	kinds,
	counts,
	from,
	isFirstWins,
}: DefinedLine): string[] {
	return kinds.map((kind) => {
		const name: FactName = isFirstWins ? "firstWin" : factName(kind);
		const what = t(`fact.${name}`);
		const counted =
			counts === "amount"
				? t("define.amountsOf", { what })
				: counts === "days"
					? t("define.daysOf", { what })
					: what;
		if (from === "before") return t("define.fromBefore", { what: counted });
		return from === "history"
			? t("define.fromHistory", { what: counted })
			: counted;
	});
}

function leftWords(code: ReasonCode): string {
	const key = `left.${code}`;
	return hasText(key) ? t(key) : t("left.other");
}

function knownWords(code: ReasonCode): string {
	const key = `known.${code}`;
	return hasText(key) ? t(key) : t("known.other");
}

function ofOwn(
	kpi: CustomKpi,
	own: Settings,
	teamName: (id: string) => string,
): Definition {
	const { numerator, denominator, better, version } = kpi;
	const isInMoney = [numerator, denominator].some(
		(part) =>
			part?.measure === "amount" ||
			part?.filters?.minAmount !== undefined ||
			part?.filters?.maxAmount !== undefined,
	);
	const isOfDeals = [numerator, denominator].some((part) =>
		/^(dealsWon|newCustomers)$/.test(part?.count ?? ""),
	);
	const leaves: ReasonCode[] = [
		"undated",
		...(isOfDeals && (numerator.measure === "count" || denominator)
			? (["creditNote"] as const)
			: []),
		...(isInMoney ? (["noAmount"] as const) : []),
	];
	return {
		id: kpi.id,
		name: kpi.name,
		is: sentence(
			measureWords(kpi, { currency: own.reportingCurrency, teamName }),
		),
		lines: [
			{ label: t("define.leaves"), parts: leaves.map(leftWords) },
			{
				label: t("define.unit"),
				parts: unitParts(
					customUnit(kpi),
					{ better, adds: denominator === undefined },
					own,
				),
			},
			{
				label: t("define.version"),
				parts: [
					<Counted
						key="version"
						text="define.versionOf"
						n={version}
						is={`${customKpiId(kpi.id)}.version`}
						scope="organisation"
						period="all"
					/>,
				],
			},
		],
	};
}

function sentence(text: string): string {
	return text.charAt(0).toLocaleUpperCase(currentLanguage()) + text.slice(1);
}

function settingLines({
	own,
	months,
	people,
	context,
}: Known): DefinitionLine[] {
	const counted = (
		text: "define.ratesTyped" | "define.ownDays" | "define.closingAfter",
		n: number,
	) => (
		<Counted
			key={text}
			text={text}
			n={n}
			is={text}
			scope="organisation"
			period="all"
		/>
	);
	const typed = months.reduce(
		(sum, { manual = {} }) => sum + Object.keys(manual).length,
		0,
	);
	const hasBank = months.some(({ days }) => days);
	const ownDays = people.filter(
		({ freeWeekdays = [], absences = [] }) =>
			freeWeekdays.length + absences.length > 0,
	).length;
	const closes = own.closesAfterWorkdays ?? CLOSES_AFTER_WORKDAYS;
	const country =
		new Intl.DisplayNames(currentLanguage(), { type: "region" }).of(
			own.country,
		) ?? own.country;
	return [
		{ label: t("define.currency"), parts: [own.reportingCurrency] },
		{
			label: t("define.rates"),
			parts: [
				...(hasBank ? [t("define.ratesBank")] : []),
				...(typed > 0 ? [counted("define.ratesTyped", typed)] : []),
				...(hasBank || typed > 0 ? [] : [t("define.ratesNone")]),
			],
		},
		{
			label: t("define.workdays"),
			parts: [
				t("define.workdaysOf", {
					country: own.region ? `${country} (${own.region})` : country,
				}),
				...(ownDays > 0 ? [counted("define.ownDays", ownDays)] : []),
			],
		},
		{
			label: t("why.setting.yearlyClosingDays"),
			parts: own.yearlyClosingDays.map(yearlyDayName),
		},
		{
			label: t("why.setting.closingDays"),
			parts: own.closingDays.map((day) => `${dayLong(day)} ${day.slice(0, 4)}`),
		},
		{ label: t("settings.weekStart"), parts: [weekdayName(own.weekStart)] },
		{
			label: t("settings.fiscalYear"),
			parts: [
				monthName(`2000-${String(own.fiscalYearStart).padStart(2, "0")}`),
			],
		},
		{
			label: t("define.pace"),
			parts: [
				<Filled
					key="pace"
					text={t("define.paceIs")}
					with={{
						share: (
							<data value={ON_PACE_WITHIN}>{percent(ON_PACE_WITHIN)}</data>
						),
					}}
				/>,
			],
		},
		{
			label: t("settings.credit"),
			parts: [
				t("define.creditHolds", {
					rule: t(`creditRule.${own.creditRule ?? CREDIT_RULE}`),
				}),
			],
		},
		{ label: t("define.sharesOf"), parts: [t("define.shares")] },
		{
			label: t("define.closing"),
			parts: [
				closes === 0
					? t("define.closingNever")
					: counted("define.closingAfter", closes),
			],
		},
		{
			label: t("settings.margin"),
			parts: [
				<data key="margin" value={own.grossMargin ?? MARGIN}>
					{percent(own.grossMargin ?? MARGIN, 4)}
				</data>,
			],
		},
		{
			label: t("settings.churn"),
			parts: [
				<data key="churn" value={own.churnMonths ?? CHURN_MONTHS}>
					{t("count.months", {
						n: own.churnMonths ?? CHURN_MONTHS,
						amount: number(own.churnMonths ?? CHURN_MONTHS),
					})}
				</data>,
			],
		},
		{
			label: t("define.dataFrom"),
			parts: [
				context.dataFrom
					? `${dayLong(context.dataFrom)} ${context.dataFrom.slice(0, 4)}`
					: t("define.nothingYet"),
			],
		},
	];
}

/** A day the company is closed every year. */
function yearlyDayName(day: string): string {
	return /^\d/.test(day) ? dayLong(`2000-${day}`) : t("define.midsummerEve");
}

/** A commission plan in words: what it pays on, whom, and its tiers. */
function ofPlan(plan: CommissionPlan, { kpis, people }: Known): Definition {
	const { basis, tiers, bonus = [], cap, currency, sellers: whom } = plan;
	const isInMoney = tiers[0]?.rate !== undefined;
	const amount = (minor: number) => money(minor, currency, { exact: true });
	const threshold = (value: number) =>
		basis === "attainment"
			? percent(value, 2)
			: isInMoney
				? amount(value)
				: number(value, 4);
	const named = kpis.find(({ id }) => customKpiId(id) === plan.kpi);
	return {
		id: plan.id,
		name: plan.name,
		is: t("commission.planIs", {
			kpi: kpiName({ kpi: plan.kpi, ...(named && { kpiName: named.name }) }),
			each: t(`commission.each.${plan.periodKind}`),
			whom: whom
				? whom
						.flatMap((id) => people.find((each) => each.id === id)?.name ?? [])
						.join(", ")
				: small(t("commission.everybody")),
		}),
		lines: [
			{
				label: t("commission.tiers"),
				parts: [
					...tiers.map(({ from, rate, perUnit }) => (
						<data key={from} value={rate ?? perUnit}>
							{rate === undefined
								? t("define.planEach", {
										amount: amount(perUnit ?? 0),
										from: threshold(from),
									})
								: t("define.planTier", {
										rate: percent(rate / 1_000_000, 4),
										from: threshold(from),
									})}
						</data>
					)),
					t(plan.isRetroactive ? "define.planWhole" : "define.planParts"),
				],
			},
			{
				label: t("commission.bonus"),
				parts: bonus.map(({ at, amount: minor }) => (
					<data key={at} value={minor}>
						{t("define.planBonus", {
							amount: amount(minor),
							at: threshold(at),
						})}
					</data>
				)),
			},
			{
				label: t("define.cap"),
				parts:
					cap === undefined
						? []
						: [
								<data key="cap" value={cap}>
									{t("define.planCap", { amount: amount(cap) })}
								</data>,
							],
			},
		],
	};
}

function unique(parts: readonly string[]): string[] {
	return [...new Set(parts)];
}
