import type { Id } from "../model/record.ts";
import type { Money } from "../money/money.ts";
import { FACT, type Fact, type FactKind } from "../tally/fact.ts";
import { inPeriod } from "../tally/in-period.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { readingsOf } from "./catalogue.ts";
import { costsIn } from "./costs.ts";
import {
	type Counting,
	counting,
	customerOf,
	type Line,
	type Part,
	type Setting,
	type Uses,
} from "./counting.ts";
import type { ReasonCode } from "./figure.ts";
import type { Evidence, Kpi, KpiContext } from "./kpi.ts";
import { type RateUsed, ratesUsed } from "./rates-used.ts";

/** One record a figure counts. */
export interface CountedFact {
	id: Id;
	kind: FactKind;
	/** Empty: an open deal nobody knows the expected close of. */
	day: PlainDate | "";
	part: Part;
	/** The scope's part of it, in minor units; null: unknown, or it has none. */
	amount: number | null;
	currency: string | null;
	/** The scope's share of it, in millionths. */
	share: number;
	/** Its customer, as whom it is known now; in a customer's own figures the seller. */
	other: Id | null;
	product: string | null;
	/** The days it took, where they are what counts. */
	days?: number;
	/** How likely an open deal is taken to be won, where that counts. */
	chance?: number;
	/** It counts, but that must be known of it. */
	note?: ReasonCode;
}

/** One record of the kinds a figure counts that it does not count. */
export interface LeftOutFact {
	id: Id;
	kind: FactKind;
	day: PlainDate | "";
	reason: ReasonCode;
}

/** What of a cost counts, month by month. */
export interface CountedCost {
	source: string | null;
	/** The days it covers, and all of it. */
	from: PlainDate;
	to: PlainDate;
	whole: Money;
	/** From this day to the end of its month, or of what counts. */
	day: PlainDate;
	amount: number;
	currency: string;
}

/** All that a figure comes from. The formula in words is the text `kpi.<id>.is`. */
export interface Why {
	counted: CountedFact[];
	leftOut: LeftOutFact[];
	costs: CountedCost[];
	settings: Setting[];
	rates: RateUsed[];
}

/** Any KPI that can be explained: one of the catalogue, or one that says itself what it counts. */
type Explained = Pick<Kpi, "id" | "spans">;

/** What the records behind a KPI's figure are found in, where it itself reads only their sums. */
export function readsOfWhy({ reads }: Pick<Kpi, "reads">): (keyof Evidence)[] {
	return [
		...new Set(
			reads.map((part) =>
				part === "sums" ? "facts" : part === "before" ? "history" : part,
			),
		),
	];
}

/**
 * Why a KPI's figure is what it is: the records it counts, the records of the same kinds that it leaves out, each with its
 * reason, the costs, and the settings and rates it depends on. Nothing else goes into the figure.
 *
 * The evidence is what `readsOfWhy` names, of the same days and cut to as-of as the figure's; `undated` are the scope's facts
 * without a day.
 */
export function whyOf(
	kpi: Explained,
	evidence: Evidence,
	context: KpiContext,
	undated: readonly Fact[],
): Why {
	const of = counting[kpi.id](evidence, context);
	const why = whyBy(of, kpi, evidence, context, undated);
	if (readingsOf(kpi.id).length > 1)
		why.settings.push({ name: "reading", value: kpi.id });
	return why;
}

/** The same for what says itself what it counts. */
export function whyBy(
	{ lines, costs, uses = [], reckoned = [] }: Counting,
	kpi: Pick<Kpi, "spans">,
	evidence: Evidence,
	context: KpiContext,
	undated: readonly Fact[],
): Why {
	const counted = new Map<string, CountedFact>();
	const leftOut = new Map<string, LeftOutFact>();
	const converted: Parameters<typeof ratesUsed>[0][number][] = [];
	const leave = ([day, kind, id]: Fact, reason: ReasonCode) =>
		leftOut.set(`${kind} ${id} ${reason}`, { id, kind, day, reason });

	for (const line of lines) {
		const isOf = (fact: Fact) =>
			line.kinds.includes(fact[1]) && (line.about?.(fact) ?? true);
		for (const fact of factsOf(line, kpi, evidence, context)) {
			if (!isOf(fact)) continue;
			const isUndated = fact[0] === "" && line.from !== "open";
			const reason = isUndated ? "undated" : line.leaves?.(fact);
			if (reason) {
				leave(fact, reason);
				continue;
			}
			const entry = entryOf(line, fact, evidence);
			if (line.counts === "amount")
				converted.push({ ...entry, day: line.valuedOn?.(fact) ?? entry.day });
			// Shared by two sellers of the scope it stands there twice: its parts are put together.
			const key = `${entry.part} ${entry.kind} ${entry.id}`;
			const other = counted.get(key);
			if (other) {
				other.share += entry.share;
				if (entry.amount !== null)
					other.amount = (other.amount ?? 0) + entry.amount;
			} else counted.set(key, entry);
		}
		if (line.from !== "open")
			for (const fact of undated) if (isOf(fact)) leave(fact, "undated");
	}

	const spent = costs
		? evidence.costs.flatMap((cost) =>
				costsIn([cost], costs.span, costs.asOf).map(
					({ minor, currency, day }): CountedCost => ({
						source: cost.source,
						from: cost.from,
						to: cost.to,
						whole: cost.amount,
						day,
						amount: minor,
						currency,
					}),
				),
			)
		: [];
	const isMoney =
		costs !== undefined || lines.some(({ counts }) => counts === "amount");
	return {
		counted: [...counted.values()],
		leftOut: notCounted([...leftOut.values()], counted.values()),
		costs: spent,
		settings: [
			...(isMoney
				? [
						{
							name: "reportingCurrency" as const,
							value: context.reportingCurrency,
						},
					]
				: []),
			...settingsOf(uses, context),
			...creditRuleOf(lines, context),
			...reckoned,
		],
		rates: ratesUsed([...converted, ...spent], context),
	};
}

/** What one line leaves out and another counts is not left out: why it stands on one side only is said of it there. */
function notCounted(
	leftOut: readonly LeftOutFact[],
	counted: Iterable<CountedFact>,
): LeftOutFact[] {
	const nameOf = ({ kind, id }: { kind: FactKind; id: Id }) => `${kind} ${id}`;
	const entries = new Map<string, CountedFact>();
	for (const entry of counted) entries.set(nameOf(entry), entry);
	return leftOut.filter((left) => {
		const entry = entries.get(nameOf(left));
		if (entry) entry.note ??= left.reason;
		return !entry;
	});
}

function factsOf(
	{ from }: Line,
	kpi: Pick<Kpi, "spans">,
	{ facts, history, open }: Evidence,
	context: KpiContext,
): readonly Fact[] {
	if (from === undefined) return facts;
	if (from !== "before") return from === "open" ? open : history;
	const before = kpi.spans?.(context).before;
	return before ? inPeriod(history, before.from, before.to, context.asOf) : [];
}

function entryOf(line: Line, fact: Fact, evidence: Evidence): CountedFact {
	const [day, kind, id, amount, currency, share, , product] = fact;
	const days = line.counts === "days" ? line.days?.(fact) : undefined;
	const chance = line.chance?.(fact);
	const note = line.notes?.(fact);
	return {
		id,
		kind,
		day,
		part: typeof line.part === "string" ? line.part : line.part(fact),
		amount,
		currency,
		share,
		other: customerOf(fact, evidence),
		product,
		...(typeof days === "number" && { days }),
		...(typeof chance === "number" && { chance }),
		...(note && { note }),
	};
}

const OF_DEALS: ReadonlySet<FactKind> = new Set([
	FACT.dealCreated,
	FACT.dealContacted,
	FACT.dealQuoted,
	FACT.dealWon,
	FACT.dealLost,
	FACT.dealOpen,
	FACT.leadDealContacted,
	FACT.recurringWon,
]);

/** By which rule deals are whose, where a figure counts some. */
function creditRuleOf(
	lines: readonly Line[],
	{ creditRule }: KpiContext,
): Setting[] {
	const isOfDeals = lines.some(({ kinds }) =>
		kinds.some((kind) => OF_DEALS.has(kind)),
	);
	return creditRule && isOfDeals
		? [{ name: "creditRule", value: creditRule }]
		: [];
}

/** The settings a figure depends on: those of its KPI, and those its period is cut by. */
function settingsOf(
	uses: readonly Uses[],
	{
		margin,
		churnMonths,
		dataFrom,
		period,
		options: { weekStart = 1, fiscalYearStart = 1 },
		calendar,
	}: KpiContext,
): Setting[] {
	const settings: Setting[] = [];
	if (uses.includes("margin")) settings.push({ name: "margin", value: margin });
	if (uses.includes("churnMonths"))
		settings.push({ name: "churnMonths", value: churnMonths });
	if (uses.includes("dataFrom") && dataFrom)
		settings.push({ name: "dataFrom", value: dataFrom });
	if (period.kind === "week")
		settings.push({ name: "weekStart", value: weekStart });
	if (uses.includes("year") || period.id.startsWith("FY"))
		settings.push({ name: "fiscalYearStart", value: fiscalYearStart });
	if (!uses.includes("workdays")) return settings;

	settings.push({ name: "country", value: calendar.country });
	if (calendar.region)
		settings.push({ name: "region", value: calendar.region });
	for (const name of [
		...(["closingDays", "yearlyClosingDays"] as const),
		...(["freeWeekdays", "absences"] as const),
	]) {
		const days = calendar[name] ?? [];
		if (days.length > 0) settings.push({ name, value: days.join(", ") });
	}
	return settings;
}
