import type { Measure } from "../../components/dashboard/measures.tsx";
import { figureOf, figuresOf } from "../../lib/figures/figure-of.ts";
import { contextOf } from "../../lib/figures/gathering.ts";
import { type AnyKpi, isLight } from "../../lib/figures/kpi-of.ts";
import { periodName } from "../../lib/format.ts";
import { catalogue, type Family, families } from "../../lib/kpi/catalogue.ts";
import { comparedWith } from "../../lib/kpi/compared-with.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import type { KpiId } from "../../lib/kpi/kpi.ts";
import { trendOf } from "../../lib/kpi/trend.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Settings } from "../../lib/model/settings.ts";
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

type Found = Pick<Measure, "figure" | "since">;

/**
 * KPIs of a place, as they come: first those that cost the same whatever the number of deals, then how these have changed,
 * then the others. What is measured already stays as it is.
 */
export function useMeasures(
	kpis: readonly string[],
	{ scope, period, asOf }: Pick<Place, "scope" | "period" | "asOf">,
): ReadonlyMap<string, Found> {
	const key = kpis.join();
	const deps = [key, scope, period.id, asOf];
	const light = kpis.filter(isLightId);
	const heavy = kpis.filter((id) => !isLightId(id));
	const first = useLive(() => figuresOf(light, scope, period, asOf), deps);
	const isDrawn = first !== undefined;
	const rest = useLive(
		async () => (isDrawn ? measuredSlowly(heavy) : undefined),
		[...deps, isDrawn],
	);
	const before = useLive(
		async () => (isDrawn ? figuresBefore() : undefined),
		[...deps, isDrawn],
	);
	const found = new Map<string, Found>();
	for (const id of kpis) {
		const figure = rest?.[id] ?? first?.[id];
		const then = before?.figures[id];
		if (figure)
			found.set(id, {
				figure,
				...(then &&
					isCatalogued(id) &&
					sinceOf(catalogue[id], figure, {
						figure: then,
						periodName: before.periodName,
					})),
			});
	}
	return found;

	async function measuredSlowly(ids: readonly string[]) {
		const figures = await figuresOf(ids, scope, period, asOf);
		// More won than contacted: it is said why, which only the facts can tell.
		const { hitRate } = first ?? {};
		if (hitRate?.value != null && hitRate.value > 1)
			figures.hitRate = await figureOf("hitRate", scope, period, asOf, {
				detail: true,
			});
		return figures;
	}

	async function figuresBefore() {
		const compared = comparedWith(await contextOf(scope, period, asOf))?.before;
		// What was before the data begins is not known, so nothing has changed since.
		if (!compared || compared.isCut) return undefined;
		return {
			periodName: periodName(compared.period, asOf),
			figures: await figuresOf(
				kpis.filter(canHaveTrend),
				scope,
				compared.period,
				compared.asOf,
			),
		};
	}
}

/** A seller's own KPI reads facts. */
function isLightId(id: string): boolean {
	return isCatalogued(id) && isLight(catalogue[id]);
}

/** A sum of money and a mean do not tell how much their parts vary. */
function canHaveTrend(id: string): boolean {
	return isCatalogued(id) && /^(count|rate)$/.test(catalogue[id].unit);
}

function isCatalogued(id: string): id is KpiId {
	return Object.hasOwn(catalogue, id);
}

/** How a figure stands to the one before, where two of the kind can be told apart at all. */
export function sinceOf(
	{ adds }: Pick<AnyKpi, "adds">,
	figure: Figure,
	before: { figure: Figure; periodName: string },
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
