import type { CostPart } from "../../lib/kpi/kpi.ts";
import { dkk } from "../tally/records.ts";

/** So many kroner spread over `[from, to)`. */
export function cost(
	kroner: number,
	from: string,
	to: string,
	source: string | null = null,
): CostPart {
	return { amount: dkk(kroner), source, from, to, counts: { from, to } };
}
