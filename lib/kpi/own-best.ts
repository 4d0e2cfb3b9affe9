import type { SumRow } from "../tally/sum.ts";
import { type Period, type PeriodOptions, periodOf } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Figure } from "./figure.ts";
import { type Kpi, type KpiContext, noEvidence } from "./kpi.ts";

/** The best a scope has done in one whole period. */
export interface OwnBest {
	period: Period;
	figure: Figure;
}

/**
 * A scope's own best: of the whole periods of this one's kind that ended before it began, the one with the highest figure of a
 * KPI that adds up; of two alike the later one. A period the data begins within is not whole. `sums`: the scope's rows of all
 * days before. Null where there is none above zero, of any other KPI, and of days that are no kind of period.
 */
export function ownBest(
	kpi: Pick<Kpi, "adds" | "better" | "reads" | "measure">,
	sums: readonly SumRow[],
	context: KpiContext,
	options: PeriodOptions,
): OwnBest | null {
	const { kind, from } = context.period;
	const isSum = kpi.adds && kpi.reads.every((each) => each === "sums");
	if (!isSum || kpi.better !== "higher" || kind === "custom") return null;
	const periods = new Map<string, { period: Period; sums: SumRow[] }>();
	let current: { period: Period; sums: SumRow[] } | undefined;
	const within = (day: PlainDate, { period }: { period: Period }) =>
		day >= period.from && day < period.to;
	for (const row of sums) {
		const [day] = row;
		if (day === "" || day >= from) continue;
		if (!current || !within(day, current)) {
			const period = periodOf(kind, day, options);
			current = periods.get(period.id) ?? { period, sums: [] };
			periods.set(period.id, current);
		}
		current.sums.push(row);
	}
	let best: OwnBest | null = null;
	for (const each of periods.values()) {
		const { period } = each;
		const isWhole =
			period.to <= from &&
			(context.dataFrom === null || context.dataFrom <= period.from);
		if (!isWhole) continue;
		const figure = kpi.measure(
			{ ...noEvidence, sums: each.sums },
			{ ...context, period },
		);
		if (figure.value === null || figure.value <= 0) continue;
		const { value } = best?.figure ?? { value: 0 };
		const isBetter =
			figure.value > (value ?? 0) ||
			(figure.value === value &&
				best !== null &&
				period.from > best.period.from);
		if (isBetter) best = { period, figure };
	}
	return best;
}
