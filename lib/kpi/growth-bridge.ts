import { wholeParts } from "./whole-parts.ts";

/** What revenue is made of: each is how much of it comes of each of the one before. */
export const bridgeSteps = [
	"workdays",
	"leadsAWorkday",
	"sqlShare",
	"hitRate",
	"dealsAWorkday",
	"value",
] as const;
export type BridgeStep = (typeof bridgeSteps)[number];

/** One span's counts, of one scope. Revenue in minor units; deals may be parts of one. */
export interface BridgeCounts {
	workdays: number;
	leads: number;
	sqls: number;
	deals: number;
	revenue: number;
}

/** How much of the difference one step made. */
export interface BridgePart {
	step: BridgeStep;
	/** The step's own figure in both spans: days, counts a workday, shares, or minor units a deal. */
	before: number;
	after: number;
	/** Minor units. The parts of a bridge add up to the difference exactly. */
	minor: number;
}

/**
 * Why revenue differs between two spans: workdays × leads a workday × SQLs a lead × deals a SQL × revenue a deal. Where leads or
 * SQLs are not kept in either span, deals a workday stand for the three between. Null where a span sold nothing, or less than
 * nothing, or had no workday: then no factor explains it.
 *
 * Each step's part is L(after, before) × ln(its after ÷ its before), with the logarithmic mean L(a, b) = (a − b) ÷ ln(a ÷ b): the
 * logarithmic mean Divisia index (Ang 2004), which leaves no rest and does not depend on the order of the steps. Rounded to
 * minor units by largest remainder.
 */
export function growthBridge(
	before: BridgeCounts,
	after: BridgeCounts,
): BridgePart[] | null {
	if (!isSold(before) || !isSold(after)) return null;
	const hasLeads = isKept(before) && isKept(after);
	const was = stepsOf(before, hasLeads);
	const is = stepsOf(after, hasLeads);
	const difference = after.revenue - before.revenue;
	const ratio = after.revenue / before.revenue;
	// The logarithm of a ratio near 1 has few digits left; of one far from it, log1p has.
	const grown =
		Math.abs(ratio - 1) < 0.5
			? Math.log1p(difference / before.revenue)
			: Math.log(ratio);
	const mean = difference === 0 ? after.revenue : difference / grown;
	const parts = bridgeSteps.flatMap((step) => {
		const [from, to] = [was[step], is[step]];
		return from === undefined || to === undefined
			? []
			: [{ step, before: from, after: to, minor: 0 }];
	});
	const minors = wholeParts(
		parts.map((part) => mean * Math.log(part.after / part.before)),
		difference,
	);
	return parts.map((part, at) => ({ ...part, minor: minors[at] ?? 0 }));
}

/** True of a span whose leads can explain what it sold. */
export function isKept({ leads, sqls }: BridgeCounts): boolean {
	return leads > 0 && sqls > 0;
}

function isSold({ workdays, deals, revenue }: BridgeCounts): boolean {
	return workdays > 0 && deals > 0 && revenue > 0;
}

function stepsOf(
	{ workdays, leads, sqls, deals, revenue }: BridgeCounts,
	hasLeads: boolean,
): { [step in BridgeStep]?: number } {
	const value = revenue / deals;
	return hasLeads
		? {
				workdays,
				leadsAWorkday: leads / workdays,
				sqlShare: sqls / leads,
				hitRate: deals / sqls,
				value,
			}
		: { workdays, dealsAWorkday: deals / workdays, value };
}
