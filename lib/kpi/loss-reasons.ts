import { FACT, type Fact } from "../tally/fact.ts";
import { amountIn } from "./amounts.ts";
import { isUnpriced, sharesOf } from "./customers.ts";
import type { Figure } from "./figure.ts";
import type { KpiContext } from "./kpi.ts";
import { leavingOut } from "./totals.ts";

/** Deals that were lost for one reason. */
export interface LossReason {
	/** As it was written; null: none was. */
	reason: string | null;
	facts: readonly Fact[];
	/** How many: a shared deal counts by its share. */
	deals: number;
	/** What they would have brought, where that is known. */
	amount: Figure;
}

/**
 * Why deals were lost: the scope's lost deals among these facts by the reason written on each, the most first; those without
 * one last. Reasons that differ only in spaces around them are one. Counts and amounts add up to those of all lost deals;
 * deals without an amount, or of zero, say nothing of what was lost: they are left out of the sum and counted.
 */
export function lossReasons(
	facts: readonly Fact[],
	reasonOf: (lost: Fact) => string | undefined,
	context: Pick<KpiContext, "reportingCurrency" | "rates">,
): LossReason[] {
	const lost = facts.filter(
		([day, kind]) => kind === FACT.dealLost && day !== "",
	);
	const byReason = Map.groupBy(lost, (fact) => reasonOf(fact)?.trim() || null);
	return [...byReason]
		.map(
			([reason, own]): LossReason => ({
				reason,
				facts: own,
				deals: sharesOf(own),
				amount: lostAmount(own, context),
			}),
		)
		.sort((a, b) =>
			(a.reason === null) !== (b.reason === null)
				? a.reason === null
					? 1
					: -1
				: b.deals - a.deals || ((a.reason ?? "") < (b.reason ?? "") ? -1 : 1),
		);
}

/** What lost deals would have brought. A CRM that writes 0 on every lost deal does not say: zero counts as no amount. */
export function lostAmount(
	lost: readonly Fact[],
	context: Pick<KpiContext, "reportingCurrency" | "rates">,
): Figure {
	const priced = lost.filter((fact) => !isUnpriced(fact) && fact[3] !== 0);
	const unpriced = lost.filter((fact) => isUnpriced(fact) || fact[3] === 0);
	const base = {
		unit: "money",
		currency: context.reportingCurrency,
		n: sharesOf(priced),
	} as const;
	if (priced.length === 0 && unpriced.length > 0)
		return {
			...base,
			value: null,
			reason: { code: "noAmounts", count: sharesOf(unpriced) },
		};
	const amount = amountIn(
		priced.flatMap(([day, , , minor, currency, count]) =>
			minor === null || currency === null
				? []
				: [{ minor, currency, day, count }],
		),
		context,
	);
	if ("reason" in amount)
		return { ...base, value: null, reason: amount.reason };
	return {
		...base,
		value: amount.value,
		...leavingOut({ noAmount: sharesOf(unpriced) }),
	};
}
