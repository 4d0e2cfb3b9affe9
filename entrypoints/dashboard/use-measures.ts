import type { Before, Measure } from "../../components/dashboard/measures.tsx";
import { figuresOf } from "../../lib/figures/figure-of.ts";
import { oneReading } from "../../lib/figures/gathering.ts";
import { type AnyKpi, isLight } from "../../lib/figures/kpi-of.ts";
import { stepsOf } from "../../lib/figures/steps-of.ts";
import { periodName } from "../../lib/format.ts";
import { catalogue, type Family, families } from "../../lib/kpi/catalogue.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import type { KpiId } from "../../lib/kpi/kpi.ts";
import { trendOf } from "../../lib/kpi/trend.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Settings } from "../../lib/model/settings.ts";
import { useApart } from "./use-apart.ts";
import type { Place } from "./use-place.ts";

/** The KPIs of a group, each in the reading the seller chose; a further reading has no place of its own. */
export function shownOf(
	family: Family,
	readings: Settings["readings"] = {},
): KpiId[] {
	return families[family].flatMap((id) =>
		catalogue[id].readingOf ? [] : [chosenReading(id, readings)],
	);
}

/** Of a KPI with several readings the one chosen; a choice that means nothing (any more) is none. */
export function chosenReading(
	id: KpiId,
	readings: Settings["readings"] = {},
): KpiId {
	const chosen = readings[id];
	return chosen !== undefined &&
		Object.hasOwn(catalogue, chosen) &&
		catalogue[chosen as KpiId].readingOf === id
		? (chosen as KpiId)
		: id;
}

type Found = Pick<Measure, "figure" | "since" | "before" | "steps">;

/**
 * KPIs of a place, as they come: first those that cost the same whatever the number of deals, then how these have come
 * about, all from one reading of the sums; the others meanwhile from a worker. What is measured already stays as it is.
 */
export function useMeasures(
	kpis: readonly string[],
	place: Pick<Place, "scope" | "period" | "asOf">,
): ReadonlyMap<string, Found> {
	const { scope, period, asOf } = place;
	const key = kpis.join();
	const first = useLive(
		() => figuresAtOnce(kpis, place),
		[key, scope, period.id, asOf],
	);
	return useMeasuresAfter(first, kpis, place);
}

/** Those of them that cost the same whatever the number of deals. */
export function figuresAtOnce(
	kpis: readonly string[],
	{ scope, period, asOf }: Pick<Place, "scope" | "period" | "asOf">,
	of = oneReading(),
): Promise<{ [kpi: string]: Figure }> {
	return figuresOf(kpis.filter(isLightId), scope, period, asOf, of);
}

/** The same, where the first of them are known; undefined: they are still being measured. */
export function useMeasuresAfter(
	first: { readonly [kpi: string]: Figure } | undefined,
	kpis: readonly string[],
	{ scope, period, asOf }: Pick<Place, "scope" | "period" | "asOf">,
): ReadonlyMap<string, Found> {
	const key = kpis.join();
	const deps = [key, scope, period.id, asOf];
	const light = kpis.filter(isLightId);
	const isDrawn = first !== undefined;
	const steps = useLive(
		async () =>
			isDrawn
				? stepsOf(light.filter(isCatalogued), scope, period, asOf, oneReading())
				: undefined,
		[...deps, isDrawn],
	);
	const { hitRate } = first ?? {};
	// More won than contacted: it is said why, which only the facts can tell.
	const detailed =
		hitRate?.value != null && hitRate.value > 1 ? ["hitRate"] : [];
	const rest = useApart(
		"figures",
		isDrawn
			? [kpis.filter((id) => !isLightId(id)), detailed, scope, period, asOf]
			: undefined,
		[...deps, detailed.length],
	);
	const then = steps?.periods[steps.periods.length - 2];
	const found = new Map<string, Found>();
	for (const id of kpis) {
		const figure = rest?.[id] ?? first?.[id];
		if (!figure) continue;
		const its = (isCatalogued(id) && steps?.figures[id]) || undefined;
		const before = its?.[its.length - 2] ?? rest?.[`before ${id}`];
		found.set(id, {
			figure,
			...(before && then && isCatalogued(id) && !then.isCut
				? changeOf(catalogue[id], figure, {
						figure: before,
						period: then.period.id,
						periodName: periodName(then.period, asOf),
						isPart: then.isPart,
					})
				: {}),
			...(its && { steps: its.map((step) => step?.value ?? null) }),
		});
	}
	return found;
}

/** A seller's own KPI reads facts. */
function isLightId(id: string): boolean {
	return isCatalogued(id) && isLight(catalogue[id]);
}

function isCatalogued(id: string): id is KpiId {
	return Object.hasOwn(catalogue, id);
}

/** How a figure stands to the one before, where two of the kind can be told apart at all. */
export function sinceOf(
	{ adds }: Pick<AnyKpi, "adds">,
	figure: Figure,
	before: Pick<Before, "figure" | "periodName">,
): Pick<Measure, "since"> {
	const { figure: then, periodName } = before;
	const isComparable =
		figure.value !== null &&
		then.value !== null &&
		(figure.low !== undefined
			? then.low !== undefined
			: adds && figure.unit === "count" && figure.value + then.value > 0);
	if (!isComparable) return {};
	const trend = trendOf(figure, then);
	return {
		since: {
			change: trend && { value: trend.change, unit: figure.unit },
			periodName,
		},
	};
}

/** The same, or else what the one before was: of a sum of money or a mean nobody knows how much chance there is in it. */
function changeOf(
	kpi: AnyKpi,
	figure: Figure,
	before: Before,
): Pick<Measure, "since" | "before"> {
	const told = sinceOf(kpi, figure, before);
	const isKnown = figure.value !== null && before.figure.value !== null;
	const isNothing = figure.value === 0 && before.figure.value === 0;
	return told.since || !isKnown || isNothing ? told : { before };
}
