import {
	type Pasted,
	type PastedTotal,
	type PasteOptions,
	readPasted,
} from "../../lib/intake/read-pasted.ts";
import type {
	CountedRecord,
	Reconciliation,
} from "../../lib/intake/reconcile.ts";
import { differenceOf, reconcile } from "../../lib/intake/reconcile.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import { exponentOf, fromMajor } from "../../lib/money/money.ts";

/** A figure beside what somebody else says it is. */
export type Comparison =
	| {
			is: "total";
			/** The pasted number as it was read, in the figure's own unit. */
			read: Figure | null;
			verdict:
				| "agrees"
				| "agreesRounded"
				| "differs"
				| "otherCurrency"
				| "unknown"
				| "tooFine";
			/** There − here, where they differ. */
			difference?: Figure;
			currency?: string;
	  }
	| {
			is: "list";
			reconciliation: Reconciliation;
			refused: number;
			/** The list names no currency. */
			assumed?: string;
	  }
	| Extract<Pasted, { is: "unsure" | "nothing" }>;

/**
 * What was pasted against a figure, or against the records it counts. A sum must agree exactly; a mean or a share as far as
 * the other is written out: 63 % is 63.15 %.
 */
export async function comparePasted(
	text: string,
	options: PasteOptions,
	{ figure, adds }: { figure: Figure; adds: boolean },
	counted: () => Promise<readonly CountedRecord[]>,
): Promise<Comparison> {
	const pasted = readPasted(
		figure.unit === "rate" ? bare(text) : text,
		options,
	);
	if (pasted.is === "total") return againstTotal(pasted, figure, adds);
	if (pasted.is !== "list") return pasted;
	const reconciliation = reconcile(pasted, await counted());
	// Words that neither look like columns nor name a record are no list.
	if (pasted.columns.length + reconciliation.columns.length === 0)
		return { is: "nothing" };
	return {
		is: "list",
		reconciliation,
		refused: pasted.refused.length,
		...(pasted.assumed.includes("currency") && { assumed: options.currency }),
	};
}

/** A single share without its sign. */
function bare(text: string): string {
	return text.includes("\n") ? text : text.replace(/\s*%\s*$/, "");
}

function againstTotal(
	pasted: PastedTotal,
	figure: Figure,
	adds: boolean,
): Comparison {
	const { unit, currency, value } = figure;
	const isMoney = unit === "money" && currency !== undefined;
	if (pasted.currency && (!isMoney || pasted.currency !== currency))
		return {
			is: "total",
			read: null,
			verdict: "otherCurrency",
			currency: pasted.currency,
		};
	// A share is written in per cent, and compared there.
	const scale = unit === "rate" ? 100 : 1;
	const as = (value: number): Figure => ({
		value,
		unit,
		...(isMoney && { currency }),
	});
	const own = isMoney
		? fromMajor(pasted.value, currency)
		: Number(pasted.value);
	if (own === null) return { is: "total", read: null, verdict: "tooFine" };
	const read = as(own / scale);
	const difference = differenceOf(pasted, {
		value: value === null ? null : value * scale,
		...(isMoney && { currency }),
	});
	if (value === null || difference === null)
		return { is: "total", read, verdict: "unknown" };
	const decimals = pasted.value.split(".")[1]?.length ?? 0;
	const zeros = /^\d*?(0*)$/.exec(pasted.value)?.[1]?.length ?? 0;
	// In the unit of the difference: minor units of money.
	const digit =
		10 ** (isMoney ? exponentOf(currency) : 0) *
		10 ** (pasted.isRounded ? zeros : -decimals);
	const isClose = Math.abs(difference) <= digit / 2 + 1e-9;
	const mayBeClose = pasted.isRounded || !adds;
	const verdict =
		difference === 0
			? "agrees"
			: mayBeClose && isClose
				? "agreesRounded"
				: "differs";
	return {
		is: "total",
		read,
		verdict,
		...(verdict === "differs" && { difference: as(difference / scale) }),
	};
}
