import type { Deal } from "../model/deal.ts";
import { factsOf } from "./facts-of.ts";
import type { SumRow } from "./sum.ts";
import { mergeSumRows, sumRowsOf } from "./sum-rows.ts";

/** How many deals' facts are held at a time. */
const AT_ONCE = 8_192;

/** What many deals are to the organisation: the sums of all sellers, and nobody's, together. Sign −1 takes them out. */
export function organisationSums(
	deals: readonly Deal[],
	sign: 1 | -1 = 1,
): SumRow[] {
	let rows: SumRow[] = [];
	for (let at = 0; at < deals.length; at += AT_ONCE) {
		const facts = deals
			.slice(at, at + AT_ONCE)
			.flatMap((deal) => factsOf("deal", deal))
			.filter(({ subject }) => !subject.startsWith("customer:"))
			.map(({ fact }) => fact);
		rows = mergeSumRows(rows, sumRowsOf(facts, sign));
	}
	return rows;
}
