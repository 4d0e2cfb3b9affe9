import { WHOLE } from "../model/deal.ts";
import { FACT } from "../tally/fact.ts";
import { amountIn, type Entry } from "./amounts.ts";
import type { Line } from "./counting.ts";
import type { Figure } from "./figure.ts";
import type { KpiContext } from "./kpi.ts";
import { roundHalfEven } from "./weighted-pipeline.ts";
import type { CountedFact, Why } from "./why.ts";

/** What the records on one side of a figure come to. */
export interface SideSum {
	/** `costs`: what was spent. Records counted above and below the line stand in both. */
	side: "value" | "above" | "below" | "costs";
	/** How many records or costs. */
	records: number;
	/**
	 * Σ amounts in the reporting currency, rounded once; Σ shares; the mean days. Null where the figure counts them in several
	 * ways at once, as a lifetime value does.
	 */
	total: Figure | null;
}

/** How a figure counts its records, as far as adding them up goes. */
export interface CountedHow {
	lines: readonly Pick<Line, "counts" | "part">[];
	hasCosts: boolean;
}

/**
 * The records counted, added up as the figure adds them: what stands under the list. A KPI that adds up is its `value` side;
 * a mean of days too; a ratio is `above` ÷ `below`.
 */
export function sumsOfWhy(
	why: Pick<Why, "counted" | "costs">,
	{ lines, hasCosts }: CountedHow,
	context: Pick<KpiContext, "reportingCurrency" | "rates" | "asOf">,
): SideSum[] {
	const sums: SideSum[] = [];
	if (hasCosts)
		sums.push({
			side: "costs",
			records: why.costs.length,
			total: moneyOf(
				why.costs.map(({ amount, currency, day }) => ({
					minor: amount,
					currency,
					day,
				})),
				context,
			),
		});
	for (const side of ["value", "above", "below"] as const) {
		const ways = new Set(
			lines.filter((line) => standsOn(line, side)).map(({ counts }) => counts),
		);
		if (ways.size === 0) continue;
		const counted = why.counted.filter((each) => isOn(each, side));
		const [only, other] = ways;
		sums.push({
			side,
			records: counted.length,
			total: only && !other ? totalOf(counted, only, context) : null,
		});
	}
	return sums;
}

function standsOn(
	{ part }: Pick<Line, "part">,
	side: "value" | "above" | "below",
): boolean {
	if (typeof part === "function" || part === "both") return side !== "value";
	return part === side;
}

function isOn(
	{ part }: CountedFact,
	side: "value" | "above" | "below",
): boolean {
	return part === side || (part === "both" && side !== "value");
}

function totalOf(
	counted: readonly CountedFact[],
	by: Line["counts"],
	context: Pick<KpiContext, "reportingCurrency" | "rates" | "asOf">,
): Figure {
	const shares = counted.reduce((sum, { share }) => sum + share, 0) / WHOLE;
	if (by === "share") return { value: shares, unit: "count" };
	if (by === "days")
		return shares === 0
			? { value: null, unit: "days", reason: { code: "noCycle" } }
			: {
					value:
						counted.reduce(
							(sum, { days = 0, share }) => sum + days * share,
							0,
						) /
						WHOLE /
						shares,
					unit: "days",
				};
	if (!counted.some(({ chance }) => chance !== undefined))
		return moneyOf(
			counted.flatMap((each) => entryOf(each, context.asOf)),
			context,
		);
	let likely = 0;
	for (const each of counted) {
		const amount = amountIn(entryOf(each, context.asOf), context);
		if ("reason" in amount) return unknown(context, amount.reason);
		likely += amount.exact * (each.chance ?? 0);
	}
	return {
		value: roundHalfEven(likely),
		unit: "money",
		currency: context.reportingCurrency,
	};
}

/** What is still to close is worth what it is today. */
function entryOf(
	{ kind, day, amount, currency }: CountedFact,
	asOf: string,
): Entry[] {
	if (amount === null || currency === null) return [];
	const isToCome = kind === FACT.dealOpen && (day === "" || day > asOf);
	return [{ minor: amount, currency, day: isToCome ? asOf : day }];
}

function moneyOf(
	entries: readonly Entry[],
	context: Pick<KpiContext, "reportingCurrency" | "rates">,
): Figure {
	const amount = amountIn(entries, context);
	return "reason" in amount
		? unknown(context, amount.reason)
		: {
				value: amount.value,
				unit: "money",
				currency: context.reportingCurrency,
			};
}

function unknown(
	{ reportingCurrency }: Pick<KpiContext, "reportingCurrency">,
	reason: NonNullable<Figure["reason"]>,
): Figure {
	return { value: null, unit: "money", currency: reportingCurrency, reason };
}
