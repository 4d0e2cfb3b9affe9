import type { CustomDefinition, CustomPart } from "../model/custom-kpi.ts";
import type { Fact } from "../tally/fact.ts";
import { amountIn } from "./amounts.ts";
import { entryOf } from "./clv.ts";
import {
	type Counting,
	creditNote,
	type Line,
	type Part,
	unpriced,
} from "./counting.ts";
import {
	type CustomContext,
	isOfKind,
	isOfSize,
	KINDS,
	passes,
	sizedIn,
} from "./custom.ts";
import type { Evidence, KpiContext } from "./kpi.ts";
import { type Why, whyBy } from "./why.ts";

/** Why the figure of a KPI a seller defined is what it is. What does not pass its filters is none of its records. */
export function whyOfCustom(
	definition: CustomDefinition,
	evidence: Evidence,
	context: KpiContext & CustomContext,
	undated: readonly Fact[],
): Why {
	const { numerator, denominator } = definition;
	const lines = denominator
		? [
				lineOf(numerator, "above", context),
				lineOf(denominator, "below", context),
			]
		: [lineOf(numerator, "value", context)];
	const counting: Counting = { lines };
	return whyBy(counting, {}, evidence, context, undated);
}

function lineOf(part: CustomPart, where: Part, context: CustomContext): Line {
	const { measure, filters = {} } = part;
	const { minAmount, maxAmount } = filters;
	const hasSize = minAmount !== undefined || maxAmount !== undefined;
	const leaves = (fact: Fact) =>
		(measure === "count" || hasSize ? creditNote(fact) : null) ??
		(measure === "amount" || hasSize ? unpriced(fact) : null);
	const isRightSize = (fact: Fact) => {
		// What is left out has no size.
		if (!hasSize || fact[0] === "" || leaves(fact)) return true;
		const amount = amountIn(entryOf(fact), sizedIn(context));
		return "reason" in amount || isOfSize(amount.exact, fact[5], filters);
	};
	return {
		kinds: KINDS[part.count],
		// A size too is told in the reporting currency.
		counts: measure === "amount" || hasSize ? "amount" : "share",
		part: where,
		about: (fact) =>
			isOfKind(part, fact) &&
			passes(filters, fact, context) &&
			isRightSize(fact),
		leaves,
		notes: creditNote,
	};
}
