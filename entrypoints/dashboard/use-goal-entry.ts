import { useEffect, useState } from "preact/hooks";
import { readScope, scopeText } from "../../components/dashboard/address.ts";
import {
	type GoalBuilder,
	ONE_CUSTOMER,
} from "../../components/dashboard/goal-builder.tsx";
import {
	type BreakdownBy,
	blankDraft,
	breakdownBy,
	budgetRows,
	type DraftKpi,
	draftOf,
	draftPeriod,
	type GoalDraft,
	readBudget,
	spread,
	type TargetWay,
	termsOfDraft,
	typedNumber,
	wayOf,
} from "../../components/dashboard/goal-draft.ts";
import type { GoalFact } from "../../components/dashboard/goal-fact.tsx";
import type { Choice } from "../../components/dashboard/scope-line.tsx";
import { now, today } from "../../lib/clock.ts";
import { breakdownOfGoal } from "../../lib/figures/breakdown-of-goal.ts";
import { experienceFor } from "../../lib/figures/experience-of-goal.ts";
import { calendarOf } from "../../lib/figures/gathering.ts";
import { customKpiId, kpiOf } from "../../lib/figures/kpi-of.ts";
import type { Earlier } from "../../lib/figures/smart-of.ts";
import {
	capital,
	currencyMark,
	figureText,
	monthName,
	percent,
	periodName,
	reasonText,
} from "../../lib/format.ts";
import type { Breakdown } from "../../lib/goal/breakdown.ts";
import { periodOfGoal } from "../../lib/goal/goal-period.ts";
import { pathToGoal, type Work } from "../../lib/goal/path-to-goal.ts";
import type { GoalProgress } from "../../lib/goal/progress.ts";
import { changeGoal } from "../../lib/goal/versions.ts";
import { catalogue, type Family, families } from "../../lib/kpi/catalogue.ts";
import { customUnit } from "../../lib/kpi/custom.ts";
import { sinceDataBegins } from "../../lib/kpi/data-begins.ts";
import type { Figure, Reason } from "../../lib/kpi/figure.ts";
import type { KpiId } from "../../lib/kpi/kpi.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { type CustomKpi, definitionOf } from "../../lib/model/custom-kpi.ts";
import type { Goal, GoalTerms } from "../../lib/model/goal.ts";
import type { Scope } from "../../lib/model/scope.ts";
import { divideHalfEven } from "../../lib/money/money.ts";
import { all, customers, firstDay } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import { lastYearPeriod } from "../../lib/time/last-year.ts";
import {
	type Period,
	periodOf,
	previousPeriod,
} from "../../lib/time/period.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { kpiInSentence, kpiName } from "../../lib/words/kpi-name.ts";
import { progressBy } from "./goal-rows-of.ts";
import { kindsOf, partName, partRows } from "./part-rows.ts";
import { apart } from "./use-apart.ts";
import type { Doing } from "./use-doing.ts";
import { useDraft } from "./use-draft.ts";
import {
	type Place,
	periodAfter,
	periodInSentence,
	periodLabel,
	scopeChoices,
} from "./use-place.ts";

/** How long a hand rests before what was typed is held against history. */
const PAUSE_MS = 300;

/** A goal that is not there yet has no id; none is ever stored under this one. */
const NEW = "00000000-0000-7000-8000-000000000000";

/** A goal being set or changed: as typed, as understood, what it asks, and what saves it. Undefined while names are read. */
export function useGoalEntry({
	place,
	goal,
	doing,
	onDone,
}: {
	place: Place;
	/** Absent: a new one. */
	goal?: Goal;
	doing: Doing;
	onDone?: (() => void) | undefined;
}): Parameters<typeof GoalBuilder>[0] | undefined {
	const { settings: own } = place;
	const language = currentLanguage();
	const currency = goal?.currency ?? own.reportingCurrency;
	const kept = useDraft<GoalDraft | undefined>(
		`goal ${goal?.id ?? "new"}`,
		() => undefined,
	);
	const { value: typed, set: setTyped } = kept;
	const [isBusy, setBusy] = useState(false);
	const isOfCustomer =
		(typed?.scope.startsWith(ONE_CUSTOMER) ?? false) ||
		goal?.scope.kind === "customer";
	const known = useLive(
		async () => ({
			custom: await all("customKpi"),
			customers: isOfCustomer ? await customers() : undefined,
		}),
		[isOfCustomer],
	);
	const ofKpi = (id: string) => draftKpi(id, known?.custom ?? [], goal);
	const names = known?.customers
		? { ...place.names, customer: known.customers }
		: place.names;
	const first = (): GoalDraft => {
		const kpi = goal && ofKpi(goal.kpi);
		return goal && kpi
			? draftOf(goal, {
					scope: scopeText(goal.scope, names),
					kpi,
					currency,
					options: own,
					language,
				})
			: blankDraft(place.scopeText, today());
	};
	const draft = typed ?? first();
	const kpi = ofKpi(draft.kpi) ?? catalogue.revenue;
	const reading = readScope(draft.scope, names);
	const scope = reading.is === "scope" ? reading.scope : null;
	const scopeWritten = reading.is === "scope" ? reading.text : draft.scope;
	const periods = periodsOf(draft, goal, place);
	const period = draftPeriod(draft, periods) ?? periods[0] ?? null;
	const isDays = draft.periodKind === "custom";
	const inPeriod = isDays ? draftPeriod(draft, periods) : period;
	// A goal that has repeated for a while is asked about where it is now.
	const at =
		(inPeriod &&
			draft.isRecurring &&
			!isDays &&
			periodOfGoal(
				{
					periodKind: draft.periodKind,
					startsOn: inPeriod.from,
					isRecurring: true,
				},
				today(),
				own,
			)) ||
		inPeriod;
	const way = wayOf(draft, scope, kpi);
	const by = breakdownBy(draft, way, kpi);
	const rows = inPeriod
		? budgetRows(inPeriod, own, Object.keys(draft.parts))
		: [];
	const terms = termsOfDraft(draft, {
		scope,
		kpi,
		period: inPeriod,
		currency,
		rows,
		language,
	});
	const asked = useAsked(typeof terms === "string" ? null : terms, at, {
		goal,
		own,
	});
	const earlier = useEarlier(draft.kpi, scope, at, own);
	if (!known || (isOfCustomer && !known.customers)) return undefined;

	const money = kpi.unit === "money" ? { currency } : {};
	const figureIn = (value: number | null): Figure => ({
		value,
		unit: kpi.unit,
		...money,
		...(value === null && { reason: { code: "noGoal" as const } }),
	});
	const read = (text: string) =>
		typedNumber(text, kpi.unit, currency, language);
	const target = way === "set" ? read(draft.target) : null;
	const budget =
		by === "hand" ? readBudget(rows, draft.parts, target, read) : undefined;

	async function filledIn(next: GoalDraft): Promise<GoalDraft> {
		const typedTarget = read(next.target);
		if (!inPeriod || !typedTarget) return next;
		const calendar = await calendarOf(
			scope ?? { kind: "organisation" },
			inPeriod,
		);
		return {
			...next,
			parts: spread(
				budgetRows(inPeriod, own),
				{ target: typedTarget, period: inPeriod, unit: kpi.unit, calendar },
				currency,
				language,
			),
		};
	}

	async function onInput(next: GoalDraft) {
		const changed =
			next.kpi === draft.kpi
				? next
				: { ...next, direction: usualDirection(ofKpi(next.kpi)), parts: {} };
		setTyped(changed);
		const isNewlyByHand =
			changed.breakdown === "hand" && draft.breakdown !== "hand";
		if (isNewlyByHand && Object.keys(changed.parts).length === 0)
			setTyped(await filledIn(changed));
	}

	async function onSave() {
		if (typeof terms === "string" || !at) return;
		if (goal && typed === undefined) return onDone?.();
		setBusy(true);
		const chance = asked?.chance?.probability;
		const name = t("goal.title", {
			kpi: nameOf(draft.kpi, known?.custom ?? []),
			period: periodName(at, today()),
		});
		const answer = await doing.run(
			"setGoal",
			{
				...(goal && { id: goal.id }),
				...terms,
				...(chance != null && { startChance: chance }),
				...(draft.why && { why: draft.why }),
			},
			t(goal ? "toast.goalChanged" : "toast.goalSet", { name }),
		);
		setBusy(false);
		if (!answer.ok) return;
		kept.clear();
		onDone?.();
	}

	return {
		// A kind of period just chosen has its first one until another is.
		draft: { ...draft, period: period?.id ?? draft.period },
		kept,
		isNew: !goal,
		scopes: scopeChoices(place.names),
		customers: known.customers
			?.filter(({ mergedInto }) => !mergedInto)
			.map(({ name }) => name),
		kpis: kpiChoices(known.custom),
		unit: kpi.unit,
		currency: currencyMark(currency),
		periods: periods.map((each) => ({
			value: each.id,
			label: periodInSentence(each),
		})),
		ways: waysOf(scope, kpi),
		breakdowns: breakdownsOf(way, kpi),
		budget: budget && {
			parts: rows.map((row) => ({
				from: row.from,
				label: partName(row),
				isUnread: budget.unread.includes(row.from),
			})),
			rest: figureIn(budget.rest),
			total: figureIn(budget.placed),
		},
		place: { scope: scopeWritten, period: at?.id ?? "" },
		canFollowOwnWorkdays:
			scope?.kind === "seller" && kpi.adds && draft.direction === "atLeast",
		isWrong:
			(terms === "target" && draft.target.trim() !== "") ||
			(terms === "change" && draft.change.trim() !== ""),
		problem: typeof terms === "string" ? terms : undefined,
		facts: at
			? factsOf({
					kpi: draft.kpi,
					way,
					asked: typeof terms === "string" ? undefined : asked,
					earlier,
					scope: scopeWritten,
					period: at,
				})
			: [],
		lights: typeof terms === "string" ? [] : (asked?.lights ?? []),
		last:
			typeof terms !== "string" && asked
				? lastPeriods(asked.progress, asked.earlier)
				: undefined,
		parts:
			at && typeof terms !== "string" && asked?.breakdown && by !== "hand"
				? partsOf(asked.breakdown, at, own, figureIn)
				: undefined,
		isBusy,
		onInput: (next) => void onInput(next),
		onSpread: () => void filledIn(draft).then(setTyped),
		onSave: () => void onSave(),
		...(goal && {
			onDelete: async () => {
				await doing.run(
					"deleteRecord",
					{ kind: "goal", id: goal.id },
					t("toast.goalDeleted"),
				);
				kept.clear();
				onDone?.();
			},
		}),
	};
}

/** What would be known of a goal with these terms, a moment after they were last changed. */
function useAsked(
	terms: GoalTerms | null,
	period: Period | null,
	{ goal, own }: { goal: Goal | undefined; own: Place["settings"] },
) {
	const written = terms && period ? JSON.stringify(terms) : "";
	const settled = useSettled(written);
	const asked = useLive(async () => {
		if (!settled || !period) return undefined;
		const known = JSON.parse(settled) as GoalTerms;
		const wouldBe: Goal = goal
			? // Changed, nobody has accepted it any more.
				changeGoal(goal, known, now())
			: { id: NEW, rev: 1, enteredAt: now(), ...known };
		const progress = await progressBy(wouldBe, today(), undefined, period);
		if (!progress) return undefined;
		const kpi = await kpiOf(wouldBe.kpi, wouldBe.kpiVersion);
		const [chance, experience, breakdown] = await Promise.all([
			apart("chance", wouldBe, progress),
			experienceFor(wouldBe, today()),
			kpi?.adds && progress.target !== null
				? breakdownOfGoal(wouldBe, kpi, period, progress.target)
				: undefined,
		]);
		const { probability } = chance;
		return {
			written: settled,
			progress,
			chance,
			experience,
			breakdown,
			...(await apart(
				"smart",
				{
					...wouldBe,
					...(probability !== null && { startChance: probability }),
				},
				period,
				today(),
			)),
		};
	}, [settled, period?.id, own]);
	// The last answer may be of what was typed before.
	return asked?.written === written ? asked : undefined;
}

/** A value once it has stood still for a moment. */
function useSettled(value: string): string {
	const [settled, setSettled] = useState(value);
	useEffect(() => {
		const timer = setTimeout(() => setSettled(value), PAUSE_MS);
		return () => clearTimeout(timer);
	}, [value]);
	return settled;
}

/** What the same KPI came to in the period before and in the same period last year. */
function useEarlier(
	kpi: string,
	scope: Scope | null,
	period: Period | null,
	own: Place["settings"],
) {
	const asked = `${kpi} ${JSON.stringify(scope)} ${period?.id}`;
	const answered = useLive(async () => {
		if (!scope || !period) return undefined;
		const before = previousPeriod(period, own);
		const lastYear = lastYearPeriod(period, own).period;
		const dataFrom = await firstDay();
		const figures = await Promise.all(
			(before.id === lastYear.id ? [before] : [before, lastYear]).map(
				async (each) => ({
					period: each,
					figure: sinceDataBegins(
						await apart("figure", kpi, scope, each),
						addDays(each.to, -1),
						dataFrom,
					),
					/** The data begins within it: it is not all known. */
					isCut: dataFrom !== null && dataFrom > each.from,
				}),
			),
		);
		return { asked, figures };
	}, [asked, own]);
	return answered?.asked === asked ? answered.figures : undefined;
}

function factsOf({
	kpi,
	way,
	asked,
	earlier,
	scope,
	period,
}: {
	kpi: string;
	way: TargetWay;
	asked: Known | undefined;
	earlier: ReturnType<typeof useEarlier>;
	scope: string;
	period: Period;
}): GoalFact[] {
	const facts: GoalFact[] = [];
	const add = (
		label: string,
		reading: string,
		figure: Figure,
		more: Partial<GoalFact> = {},
	) =>
		facts.push({
			label,
			figure,
			kpi: reading,
			scope,
			period: period.id,
			...more,
		});
	if (asked) {
		const { progress, chance } = asked;
		const { target, unit, currency, workdays } = progress;
		const inUnit = (value: number | null): Figure => ({
			value,
			unit,
			...(currency !== undefined && { currency }),
			...(value === null &&
				progress.targetReason && { reason: progress.targetReason }),
		});
		if (way !== "set")
			add(t("start.target"), `${kpi}.target`, inUnit(target), {
				...(target === null && { note: reasonOf(progress) }),
			});
		if (progress.adds)
			add(
				t("goals.aWorkday"),
				`${kpi}.perWorkday`,
				inUnit(perWorkday(target, workdays.total, unit === "money")),
			);
		if (workdays.elapsed > 0 && (progress.neededPerWorkday ?? 0) > 0)
			add(
				t("goals.fromNow"),
				`${kpi}.neededPerWorkday`,
				inUnit(progress.neededPerWorkday),
			);
		add(t("goals.workdays"), "workdays", {
			value: workdays.total,
			unit: "count",
		});
		for (const work of workOf(asked))
			add(work.label, `${kpi}.asks.${work.kind}`, {
				value: work.count,
				unit: "count",
			});
		if (progress.handSetDifference !== undefined)
			add(
				t("goals.handSet"),
				`${kpi}.handSetDifference`,
				inUnit(progress.handSetDifference),
				{ text: signed(inUnit(progress.handSetDifference)) },
			);
		add(
			t("goals.chance"),
			`${kpi}.chance`,
			{
				value: chance.probability,
				unit: "rate",
				...(chance.reason && { reason: chance.reason }),
			},
			chance.reason ? { note: chanceReason(chance.reason, period) } : {},
		);
	}
	const target = asked && {
		value: asked.progress.target,
		unit: asked.progress.unit,
		...(asked.progress.currency && { currency: asked.progress.currency }),
	};
	for (const { period: each, figure, isCut } of earlier ?? []) {
		const name = periodName(each, "0001-01-01");
		const reason = figure.reason ?? (isCut && { code: "dataBegins" as const });
		add(capital(name), kpi, figure, {
			period: each.id,
			...(reason
				? { note: reasonText(reason, name) }
				: target && { against: target }),
		});
	}
	const best = asked && bestOf(asked);
	if (best && !earlier?.some((each) => each.period.id === best.period.id))
		add(
			t("goals.best", { period: periodName(best.period, "0001-01-01") }),
			kpi,
			{ ...target, value: best.value, unit: asked.progress.unit },
			{ period: best.period.id, ...(target && { against: target }) },
		);
	return facts;
}

type Known = NonNullable<ReturnType<typeof useAsked>>;

/** The best of the earlier periods a target is held against. */
function bestOf({ earlier, progress }: Known): Earlier | undefined {
	const sign = progress.direction === "atMost" ? -1 : 1;
	return earlier.reduce<Earlier | undefined>(
		(best, each) =>
			best && sign * best.value >= sign * each.value ? best : each,
		undefined,
	);
}

/** So much work of a kind, by its name. */
interface Asking {
	kind: Work;
	count: number;
	label: string;
}

/** The whole of a target as work: how many deals, at their average value, and how many contacts, at the hit rate. */
function workOf({ progress, experience }: Known): Asking[] {
	const { contacts, dealsWon, averageDealValue } = experience;
	const { steps } = pathToGoal(
		{
			...progress,
			actual: { ...progress.actual, value: 0 },
			asOf: progress.period.from,
			workdays: { ...progress.workdays, remaining: progress.workdays.total },
		},
		experience,
	);
	return steps.toReversed().flatMap(({ work, total }): Asking[] => {
		const count = Math.ceil(total - 1e-9);
		if (work === "contact")
			return [
				{
					kind: work,
					count,
					label: t("goals.contactsAt", { rate: percent(dealsWon / contacts) }),
				},
			];
		if (work !== "deal" || progress.unit !== "money") return [];
		const value = figureText(
			{ ...progress.actual, value: averageDealValue },
			{ bare: true },
		);
		return [{ kind: work, count, label: t("goals.dealsAt", { value }) }];
	});
}

/** How a target would fall: on months where it is longer than one, else on weeks, else on days. */
function partsOf(
	breakdown: Breakdown,
	period: Period,
	own: Place["settings"],
	inUnit: (value: number) => Figure,
) {
	const kind = kindsOf(period)[0] ?? "workday";
	return { kind, rows: partRows(breakdown, kind, own, inUnit) };
}

/** A goal's earlier periods against its target, as they are drawn; undefined with too few to be a picture. */
export function lastPeriods(
	{ target, unit, currency, direction }: GoalProgress,
	earlier: readonly Earlier[],
) {
	if (earlier.length < 2) return undefined;
	const inUnit = (value: number | null): Figure => ({
		value,
		unit,
		...(currency !== undefined && { currency }),
	});
	return {
		periods: earlier.map(({ period, value }) => ({
			id: period.id,
			name: periodLabel(period),
			short: shortName(period),
			figure: inUnit(value),
		})),
		target: inUnit(target),
		direction,
	};
}

/** A bar's name, as short as there is room: a month by its first letter, "Q3" or "3.", a year, a week's number. */
function shortName(period: Period): string {
	if (period.kind === "month") return capital(monthName(period)).charAt(0);
	if (period.kind === "custom" || period.kind === "day") return "";
	const [, quarter] = /-Q(\d)$/.exec(period.id) ?? [];
	const short = quarter && t("period.quarter", { quarter, year: "" });
	return short?.split(/[\s/]/)[0] ?? period.id.replace(/^.*-W?/, "");
}

/** Of money half-even to the minor unit; null without workdays. */
function perWorkday(
	target: number | null,
	workdays: number,
	isMoney: boolean,
): number | null {
	if (target === null || workdays === 0) return null;
	return isMoney ? divideHalfEven(target, workdays) : target / workdays;
}

/** With its sign, also where it is more. */
function signed(figure: Figure): string {
	const text = figureText(figure, { bare: true });
	return (figure.value ?? 0) > 0 ? `+${text}` : text;
}

/** Why a chance is unknown, in words. */
export function chanceReason(reason: Reason, period: Period): string {
	return reason.code === "notAdditive"
		? t("outlook.notAdditive")
		: capital(reasonText(reason, periodName(period, today())));
}

function reasonOf({ targetReason, period }: GoalProgress): string {
	return targetReason
		? reasonText(targetReason, periodName(period, today()))
		: "";
}

/** What the builder needs to know of a KPI; of a seller's own, the version the goal was set on, else the newest. */
function draftKpi(
	id: string,
	custom: readonly CustomKpi[],
	goal: Goal | undefined,
): DraftKpi | undefined {
	if (Object.hasOwn(catalogue, id)) return catalogue[id as KpiId];
	const own = custom.find((each) => customKpiId(each.id) === id);
	if (!own) return undefined;
	const version =
		goal?.kpi === id ? (goal.kpiVersion ?? own.version) : own.version;
	const definition = definitionOf(own, version);
	return {
		unit: customUnit(definition),
		adds: !definition.denominator,
		better: definition.better,
		version,
	};
}

function nameOf(id: string, custom: readonly CustomKpi[]): string {
	const own = custom.find((each) => customKpiId(each.id) === id);
	return kpiName({ kpi: id, ...(own && { kpiName: own.name }) });
}

/** Every KPI by family, as it stands in the sentence, and the seller's own. */
function kpiChoices(custom: readonly CustomKpi[]): Choice[] {
	return [
		...(Object.keys(families) as Family[]).flatMap((family) =>
			families[family].map((kpi) => ({
				value: kpi,
				label: kpiInSentence({ kpi }),
				group: t(`family.${family}`),
			})),
		),
		...custom.map(({ id, name }) => ({
			value: customKpiId(id),
			label: kpiInSentence({ kpi: customKpiId(id), kpiName: name }),
			group: t("family.own"),
		})),
	];
}

function usualDirection(kpi: DraftKpi | undefined): GoalDraft["direction"] {
	return kpi?.better === "lower" ? "atMost" : "atLeast";
}

function waysOf(scope: Scope | null, { adds }: DraftKpi): TargetWay[] {
	return scope?.kind === "team" && adds
		? ["set", "relative", "sum"]
		: ["set", "relative"];
}

function breakdownsOf(way: TargetWay, { adds }: DraftKpi): BreakdownBy[] {
	if (!adds) return [];
	return way === "set"
		? ["workdays", "season", "shape", "hand"]
		: ["workdays", "season", "shape"];
}

/** This period, the next three, and the goal's own. */
function periodsOf(
	{ periodKind }: GoalDraft,
	goal: Goal | undefined,
	{ settings }: Place,
): Period[] {
	if (periodKind === "custom") return [];
	const list = [periodOf(periodKind, today(), settings)];
	for (let each = list[0]; each && list.length < 4; list.push(each))
		each = periodAfter(each, settings);
	if (goal?.periodKind === periodKind) {
		const own = periodOf(periodKind, goal.startsOn, settings);
		if (!list.some((each) => each.id === own.id)) list.unshift(own);
	}
	return list;
}
