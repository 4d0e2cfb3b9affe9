import type {
	CountedThing,
	CustomDefinition,
	CustomPart,
} from "../model/custom-kpi.ts";
import { WHOLE } from "../model/deal.ts";
import type { Id } from "../model/record.ts";
import {
	FACT,
	type Fact,
	type FactKind,
	MARK,
	PRODUCT_SEPARATOR,
} from "../tally/fact.ts";
import { amountIn } from "./amounts.ts";
import { entryOf } from "./clv.ts";
import { sharesOf } from "./customers.ts";
import type { Figure, Reason, ReasonCode, Unit } from "./figure.ts";
import type { KpiContext } from "./kpi.ts";
import { leavingOut } from "./totals.ts";

export interface CustomContext
	extends Pick<KpiContext, "reportingCurrency" | "ownCurrency" | "rates"> {
	/** Whether whoever a fact counts for was in a team on its day: a fact does not say in whose tally it stands. */
	isInTeam(fact: Fact, team: Id): boolean;
}

/** A deal contacted counts whether or not a lead is its prospect; a deal quoted unless a quote activity names it. */
export const KINDS: { readonly [count in CountedThing]: readonly FactKind[] } =
	{
		leadsCreated: [FACT.leadCreated],
		leadsContacted: [FACT.leadContacted],
		leadsQualified: [FACT.leadQualified],
		dealsCreated: [FACT.dealCreated],
		dealsContacted: [FACT.dealContacted, FACT.leadDealContacted],
		dealsQuoted: [FACT.dealQuoted],
		dealsWon: [FACT.dealWon],
		dealsLost: [FACT.dealLost],
		newCustomers: [FACT.dealWon],
		calls: [FACT.call],
		meetingsBooked: [FACT.meetingBooked],
		meetingsHeld: [FACT.meetingHeld],
		quotesSent: [FACT.quoteSent, FACT.dealQuoted],
		otherActivities: [FACT.otherActivity],
		newOrganisations: [FACT.customerAppeared],
	};

/** What a KPI a seller defined is measured in. */
export function customUnit({ numerator, denominator }: CustomDefinition): Unit {
	if (denominator && denominator.measure === numerator.measure) return "rate";
	return numerator.measure === "amount" ? "money" : "count";
}

/**
 * The figure of a KPI a seller defined.
 *
 * Numerator ÷ denominator, or the numerator alone. Each is how many facts of a kind pass its filters, by their shares, or Σ
 * their amounts in the reporting currency. Money ÷ a count is money, not rounded; a quotient of two counts, or of two sums
 * of money, is a rate and may exceed 1: nothing says that one is part of the other, so there is no interval. Credit notes
 * lower amounts and are nothing else, and have no size; what is undated, or has no amount where one is asked for, is left
 * out and counted.
 *
 * `facts`: those of the scope, of the period, up to as-of. Unknown when the denominator is zero or less, when nothing whose
 * amounts are added up has one, or when an exchange rate is missing. Nothing to count is exactly 0.
 */
export function customFigure(
	definition: CustomDefinition,
	facts: readonly Fact[],
	context: CustomContext,
): Figure {
	const { numerator, denominator } = definition;
	// What both parts leave out is left out once.
	const leftOut = new Map<ReasonCode, Set<Fact>>();
	const above = measured(numerator, facts, context, leftOut);
	const below = denominator && measured(denominator, facts, context, leftOut);
	const isInMoney = [numerator, denominator].some(
		(part) => part?.measure === "amount",
	);
	const base = {
		unit: customUnit(definition),
		...(isInMoney && { currency: context.reportingCurrency }),
		n: (below ?? above).n,
		...leavingOut(
			Object.fromEntries(
				Array.from(leftOut, ([code, facts]) => [code, sharesOf([...facts])]),
			),
		),
	};
	if ("reason" in above) return { ...base, value: null, reason: above.reason };
	if (!below) return { ...base, value: above.value };
	if ("reason" in below) return { ...base, value: null, reason: below.reason };
	if (below.exact <= 0)
		return { ...base, value: null, reason: { code: "emptyDenominator" } };
	return {
		...base,
		value: above.exact / below.exact,
		of: { above: above.value, below: below.value },
	};
}

type Measured = { n: number } & (
	| { value: number; exact: number }
	| { reason: Reason }
);

function measured(
	part: CustomPart,
	facts: readonly Fact[],
	context: CustomContext,
	leftOut: Map<ReasonCode, Set<Fact>>,
): Measured {
	const { measure, filters = {} } = part;
	const hasSize =
		filters.minAmount !== undefined || filters.maxAmount !== undefined;
	const counted: Fact[] = [];
	let noAmount = 0;
	const leave = (code: ReasonCode, fact: Fact) => {
		const left = leftOut.get(code) ?? new Set<Fact>();
		leftOut.set(code, left.add(fact));
	};

	for (const fact of facts) {
		if (!isOfKind(part, fact) || !passes(filters, fact, context)) continue;
		const isCreditNote = (fact[11] & MARK.creditNote) !== 0;
		if (fact[0] === "") leave("undated", fact);
		else if (isCreditNote && (measure === "count" || hasSize))
			leave("creditNote", fact);
		else if (fact[3] === null && (measure === "amount" || hasSize)) {
			leave("noAmount", fact);
			noAmount += fact[5];
		} else counted.push(fact);
	}

	let sized = counted;
	if (hasSize) {
		// Of what cannot be converted nobody knows whether it counts.
		const own = sizedIn(context);
		const all = amountIn(counted.flatMap(entryOf), own);
		if ("reason" in all) return { n: 0, reason: all.reason };
		sized = [];
		for (const fact of counted) {
			const amount = amountIn(entryOf(fact), own);
			if ("reason" in amount) return { n: 0, reason: amount.reason };
			if (isOfSize(amount.exact, fact[5], filters)) sized.push(fact);
		}
	}

	const n = sharesOf(sized);
	if (measure === "count") return { n, value: n, exact: n };
	if (counted.length === 0 && noAmount > 0)
		return { n, reason: { code: "noAmounts", count: noAmount / WHOLE } };
	return { n, ...amountIn(sized.flatMap(entryOf), context) };
}

/** Whether a fact is of the kind a part counts. */
export function isOfKind(
	{ count }: CustomPart,
	[, kind, , , , , , , , , , marks]: Fact,
) {
	return (
		KINDS[count].includes(kind) &&
		(count !== "newCustomers" || (marks & MARK.firstWin) !== 0)
	);
}

/** Whether a fact passes the filters, but for its size. */
export function passes(
	{ sources, products, stages, teams }: NonNullable<CustomPart["filters"]>,
	fact: Fact,
	{ isInTeam }: CustomContext,
): boolean {
	const [, , , , , , source, product, stage] = fact;
	const own = product?.split(PRODUCT_SEPARATOR) ?? [];
	return (
		(!sources || sources.includes(source ?? "")) &&
		(!stages || stages.includes(stage ?? "")) &&
		(!products || own.some((each) => products.includes(each))) &&
		(!teams || teams.some((team) => isInTeam(fact, team)))
	);
}

/** As sizes are read: in the company's own currency, whichever the figure is in. */
export function sizedIn(context: CustomContext): CustomContext {
	const { ownCurrency, reportingCurrency } = context;
	return { ...context, reportingCurrency: ownCurrency ?? reportingCurrency };
}

/** Whether a deal may be of that size as a whole, of which this is a part: a part is its share rounded down or up. */
export function isOfSize(
	amount: number,
	share: number,
	{ minAmount, maxAmount }: NonNullable<CustomPart["filters"]>,
): boolean {
	const partOf = (whole: number, up: bigint) =>
		Number((BigInt(whole) * BigInt(share) + up) / BigInt(WHOLE));
	return (
		(minAmount === undefined || amount >= partOf(minAmount, 0n)) &&
		(maxAmount === undefined || amount <= partOf(maxAmount, BigInt(WHOLE - 1)))
	);
}
