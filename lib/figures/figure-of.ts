import { today } from "../clock.ts";
import type { Figure } from "../kpi/figure.ts";
import type { Scope } from "../model/scope.ts";
import { type Store, store } from "../store/db.ts";
import type { Period } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { contextOf, Gathering, inCurrency } from "./gathering.ts";
import { kpiOf } from "./kpi-of.ts";
import { dailyIn, measured } from "./measured.ts";
import { withMissing } from "./progress-of.ts";

/** What a figure of a KPI that is not there (any more) says. */
const NO_KPI: Figure = {
	value: null,
	unit: "count",
	reason: { code: "noRecords" },
};

/**
 * A KPI's figure for a scope and a period, as of a day. With `detail`, what only the facts can tell (medians) is added, at a
 * cost that grows with the deals of the period.
 */
export async function figureOf(
	kpi: string,
	scope: Scope,
	period: Period,
	asOf: PlainDate = today(),
	{
		detail = false,
		of = store,
		version,
	}: { detail?: boolean; of?: Store; version?: number | undefined } = {},
): Promise<Figure> {
	const known = await kpiOf(kpi, version, of);
	if (!known) return NO_KPI;
	const context = await contextOf(scope, period, asOf, of);
	return measured(
		known,
		new Gathering(scope, asOf, of),
		await withMissing(known, scope, context, of),
		detail,
	);
}

/** Several KPIs of one scope and period at once: whatever they share is read once. */
export async function figuresOf(
	kpis: readonly string[],
	scope: Scope,
	period: Period,
	asOf: PlainDate = today(),
	of: Store = store,
): Promise<{ [kpi: string]: Figure }> {
	const gathering = new Gathering(scope, asOf, of);
	const context = await contextOf(scope, period, asOf, of);
	const found = await Promise.all(
		kpis.map(async (id) => {
			const kpi = await kpiOf(id, undefined, of);
			return [
				id,
				kpi
					? await measured(
							kpi,
							gathering,
							await withMissing(kpi, scope, context, of),
						)
					: NO_KPI,
			] as const;
		}),
	);
	return Object.fromEntries(found);
}

/**
 * The same one after another, each there as soon as it is measured, those that need the whole history last. Between two of
 * them whoever else has something to do gets to it.
 */
export async function* figuresInTurn(
	kpis: readonly string[],
	period: Period,
	gathering: Gathering,
	/** Those that are told in full; see `figureOf`. */
	detailed: readonly string[] = [],
): AsyncGenerator<{ [kpi: string]: Figure }> {
	const { scope, asOf, of } = gathering;
	const context = await contextOf(scope, period, asOf, of);
	const known = await Promise.all(
		kpis.map(async (id) => ({ id, kpi: await kpiOf(id, undefined, of) })),
	);
	const isLong = ({ kpi }: (typeof known)[number]) =>
		kpi?.reads.includes("history") ?? false;
	for (const { id, kpi } of [
		...known.filter((each) => !isLong(each)),
		...known.filter(isLong),
	]) {
		await new Promise((resolve) => setTimeout(resolve));
		const figure = kpi
			? await measured(
					kpi,
					gathering,
					await withMissing(kpi, scope, context, of),
					detailed.includes(id),
				)
			: NO_KPI;
		yield { [id]: figure };
	}
}

/**
 * A KPI day by day in a period up to as-of, each day on its own; days without anything are left out. Of KPIs that add up.
 * In the reporting currency, or the one asked for: a goal's.
 */
export async function dailyOf(
	kpi: string,
	scope: Scope,
	period: Period,
	asOf: PlainDate = today(),
	{
		of = store,
		version,
		currency,
	}: {
		of?: Store;
		version?: number | undefined;
		currency?: string | undefined;
	} = {},
): Promise<{ day: PlainDate; figure: Figure }[]> {
	const known = await kpiOf(kpi, version, of);
	if (!known) return [];
	const context = inCurrency(
		await contextOf(scope, period, asOf, of),
		currency,
	);
	return dailyIn(known, new Gathering(scope, asOf, of), context);
}
