import type { Evidence, Kpi, KpiContext, Span } from "../kpi/kpi.ts";
import { inPeriod } from "../tally/in-period.ts";
import type { SumRow } from "../tally/sum.ts";

/** A goal's figure before and after something was done; null is unknown. */
export interface Effect {
	before: number | null;
	after: number | null;
}

/**
 * What each of some actions did to a figure that sums tell, newest first: the sums each moved are taken out again, one
 * action after the other, from what stands now. So the figure after an action is the figure before the next, and all
 * effects together are exactly the difference between then and now.
 */
export function effectsOf(
	kpi: Pick<Kpi, "measure">,
	evidence: Evidence,
	context: KpiContext,
	counted: Span,
	moved: readonly (readonly SumRow[])[],
): Effect[] {
	let { sums } = evidence;
	const measured = () => kpi.measure({ ...evidence, sums }, context).value;
	let after = measured();
	return moved.map((rows) => {
		const taken = inPeriod(
			rows.map(opposite),
			counted.from,
			counted.to,
			context.asOf,
		);
		if (taken.length === 0) return { before: after, after };
		sums = [...sums, ...taken];
		const effect = { before: measured(), after };
		after = effect.before;
		return effect;
	});
}

function opposite([day, kind, currency, ...numbers]: SumRow): SumRow {
	return [
		day,
		kind,
		currency,
		...numbers.map((number) => -number),
	] as unknown as SumRow;
}
