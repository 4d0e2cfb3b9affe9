import { today } from "../clock.ts";
import { ownCalendar } from "../goal/own-workdays.ts";
import type { CostPart, Evidence, KpiContext, Span } from "../kpi/kpi.ts";
import { noEvidence } from "../kpi/kpi.ts";
import type { Cost } from "../model/cost.ts";
import type { Deal } from "../model/deal.ts";
import type { Goal } from "../model/goal.ts";
import type { RateMonth } from "../model/rate-month.ts";
import type { Scope } from "../model/scope.ts";
import {
	CHURN_MONTHS,
	CREDIT_RULE,
	MARGIN,
	type Settings,
} from "../model/settings.ts";
import { spellingsOf } from "../model/team-members.ts";
import { type Rates, ratesOf } from "../money/rates.ts";
import { type Store, store } from "../store/db.ts";
import {
	all,
	factsAfter,
	factsAfterBySubject,
	factsBySubject,
	firstDay,
	mergedCustomers,
	openFactsBySubject,
	record,
	settings,
	sumRows,
	teamMembers,
} from "../store/read.ts";
import { readOnce } from "../store/read-once.ts";
import { costDays } from "../tally/cost-days.ts";
import { FACT, type Fact, type FactKind } from "../tally/fact.ts";
import { inPeriod } from "../tally/in-period.ts";
import { openOn } from "../tally/open-on.ts";
import { stageOn } from "../tally/stage-on.ts";
import type { SumRow } from "../tally/sum.ts";
import type { Period } from "../time/period.ts";
import { addDays, monthOf, type PlainDate } from "../time/plain-date.ts";
import type { WorkCalendar } from "../time/workdays.ts";

/** Before the first day there can be, and after the last. */
const BEGINNING = "1000-01-01";
const END = "9999-12-31";

/** The store as one query sees it: what several figures ask for is read once. */
export function oneReading(of: Store = store): Store {
	return readOnce(of);
}

/** The workdays of the company, and of one seller where the scope is one; absences only of the days asked about. */
export async function calendarOf(
	scope: Scope,
	within: Span,
	of: Store = store,
	own?: Settings,
): Promise<WorkCalendar> {
	const { country, region, closingDays, yearlyClosingDays } =
		own ?? (await settings(of));
	const company = {
		country,
		...(region && { region }),
		closingDays,
		yearlyClosingDays,
	};
	const seller =
		scope.kind === "seller" ? await record("seller", scope.id, of) : undefined;
	return seller ? ownCalendar(company, seller, within) : company;
}

/** What every KPI of one scope, period and day is told. Rates and what is missing are added where a KPI needs them. */
export async function contextOf(
	scope: Scope,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
	given?: Settings,
): Promise<KpiContext> {
	const [own, dataFrom] = await Promise.all([
		given ?? settings(of),
		firstDay(of),
	]);
	return {
		reportingCurrency: own.reportingCurrency,
		rates: ratesOf([], asOf),
		period,
		asOf,
		options: own,
		calendar: await calendarOf(
			scope,
			{ from: dataFrom ?? period.from, to: period.to },
			of,
			own,
		),
		margin: own.grossMargin ?? MARGIN,
		churnMonths: own.churnMonths ?? CHURN_MONTHS,
		dataFrom,
		missing: null,
		...((scope.kind === "seller" || scope.kind === "team") && {
			creditRule: own.creditRule ?? CREDIT_RULE,
		}),
	};
}

/** The same for a goal: deals of every currency count, in the goal's own. */
export async function contextOfGoal(
	goal: Goal,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
	own?: Settings,
): Promise<KpiContext> {
	return inCurrency(
		await contextOf(goal.scope, period, asOf, of, own),
		goal.currency,
	);
}

/** The same, with figures in another currency than the company's own. */
export function inCurrency(
	context: KpiContext,
	currency: string | undefined,
): KpiContext {
	const { reportingCurrency } = context;
	return !currency || currency === reportingCurrency
		? context
		: {
				...context,
				reportingCurrency: currency,
				ownCurrency: reportingCurrency,
			};
}

/** The exchange rates this evidence needs: none are read where everything is in the reporting currency. */
export async function ratesFor(
	{
		sums,
		before,
		facts: own,
		history,
		open,
		costs,
	}: Omit<Evidence, "mergedInto" | "sellerOf">,
	{ reportingCurrency, ownCurrency = reportingCurrency, asOf }: KpiContext,
	of: Store = store,
): Promise<Rates> {
	let first = "";
	let last = "";
	const note = (day: PlainDate, currency: string | null) => {
		if (!currency) return;
		if (currency === reportingCurrency && currency === ownCurrency) return;
		const month = monthOf(day || asOf);
		if (!first || month < first) first = month;
		if (month > last) last = month;
	};
	for (const row of [...sums, ...before]) note(row[0], row[2]);
	for (const facts of [own, history, open])
		for (const fact of facts) {
			note(fact[0], fact[4]);
			// What is still to come is valued at today's rate.
			if (fact[0] > asOf) note(asOf, fact[4]);
		}
	for (const { amount, from } of costs) {
		note(from, amount.currency);
		note(asOf, amount.currency);
	}
	if (!first) return ratesOf([], asOf);
	// The month before the first is there for days before the bank's first of a month.
	const months = await of.records.range(
		"rateMonth",
		[monthOf(addDays(`${first}-01`, -1))],
		[`${last}~`],
	);
	return ratesOf(months as RateMonth[], asOf);
}

/**
 * What there is to see of one scope as of one day, read when it is first asked for and once only, however many KPIs look
 * at it.
 */
export class Gathering {
	readonly scope: Scope;
	readonly asOf: PlainDate;
	readonly of: Store;
	private readonly found = new Map<string, Promise<unknown>>();
	/** What was read of some days, whatever is seen of it on which day. */
	private readonly read: Map<string, Promise<unknown>>;
	private readonly ahead: (Span & { rows: SumRow[] })[];
	/** In whose tally each fact stands, of `facts` and of `open`: noted once it is asked, as few ask and facts are many. */
	private readonly sellers = new Map<Fact, string | null>();
	private readonly toNote: (() => void)[] = [];

	constructor(
		scope: Scope,
		asOf: PlainDate,
		of: Store = store,
		read: Map<string, Promise<unknown>> = new Map(),
		ahead: (Span & { rows: SumRow[] })[] = [],
	) {
		this.scope = scope;
		this.asOf = asOf;
		this.of = of;
		this.read = read;
		this.ahead = ahead;
	}

	/** The same as of another day: what was read for one of the two is not read again. */
	on(asOf: PlainDate): Gathering {
		return new Gathering(this.scope, asOf, this.of, this.read, this.ahead);
	}

	/** Reads the sums of many days at once: those of any days among them are looked up from then on. */
	async readAhead(span: Span): Promise<void> {
		const rows = await sumRows(this.scope, span.from, span.to, this.of);
		this.ahead.push({ ...span, rows });
	}

	/**
	 * What a KPI reads, for the days it counts and those it compares them with. Of the history only `kinds`, where some are
	 * named; open deals of the past at the stages of now, where theirs are not asked.
	 */
	async evidence(
		reads: readonly (keyof Evidence)[],
		{ now, before }: { now: Span; before?: Span | undefined },
		{
			kinds,
			areStagesAsked = true,
		}: { kinds?: ReadonlySet<FactKind>; areStagesAsked?: boolean } = {},
	): Promise<Evidence> {
		const wants = new Set(reads);
		const [sums, own, earlier, history, open, costs, mergedInto] =
			await Promise.all([
				wants.has("sums") ? this.sums(now) : noEvidence.sums,
				wants.has("facts") ? this.facts(now) : noEvidence.facts,
				wants.has("before") && before ? this.sums(before) : noEvidence.before,
				wants.has("history") ? this.history(kinds) : noEvidence.history,
				wants.has("open") ? this.open(areStagesAsked) : noEvidence.open,
				wants.has("costs") ? this.costs() : noEvidence.costs,
				wants.has("mergedInto") ? this.merged() : noEvidence.mergedInto,
			]);
		return {
			sums,
			facts: own,
			before: earlier,
			history,
			open,
			costs,
			sellerOf: (fact) => this.sellerOf(fact),
			mergedInto,
		};
	}

	async sums({ from, to }: Span): Promise<SumRow[]> {
		const rows = await once(this.read, `sums ${from} ${to}`, () =>
			this.sumsOf(from, to),
		);
		return inPeriod(rows, from, to, this.asOf);
	}

	private async sumsOf(from: PlainDate, to: PlainDate): Promise<SumRow[]> {
		const known = this.ahead.find((span) => span.from <= from && to <= span.to);
		return known
			? inPeriod(known.rows, from, to, to)
			: sumRows(this.scope, from, to, this.of);
	}

	/** What is dated in some days, of these kinds where some are named. */
	facts({ from, to }: Span, kinds?: ReadonlySet<FactKind>): Promise<Fact[]> {
		const key = `facts ${from} ${to} ${[...(kinds ?? [])]}`;
		return this.once(key, async () => {
			const found = await once(this.read, key, () =>
				factsBySubject(this.scope, from, to, this.of, kinds),
			);
			return found.flatMap(({ subject, facts: own }) => {
				const then = inPeriod(own, from, to, this.asOf);
				const [kind, id = ""] = subject.split(":");
				if (kind !== "customer") {
					this.note(then, () => id);
					return then;
				}
				const seen = then.map((fact) => ofCustomer(fact, id));
				this.note(seen, (at) => then[at]?.[9] ?? null);
				return seen;
			});
		});
	}

	/** The same from the beginning. */
	history(kinds?: ReadonlySet<FactKind>): Promise<Fact[]> {
		return this.facts({ from: BEGINNING, to: END }, kinds);
	}

	private note(
		facts: readonly Fact[],
		sellerOf: (at: number) => string | null,
	): void {
		this.toNote.push(() => {
			for (const [at, fact] of facts.entries())
				this.sellers.set(fact, sellerOf(at));
		});
	}

	private sellerOf(fact: Fact): string | null {
		for (const note of this.toNote.splice(0)) note();
		return this.sellers.get(fact) || null;
	}

	/** Open deals as they were on the day: what was closed later was open then, and each at the stage it stood at. */
	async open(areStagesAsked = true): Promise<Fact[]> {
		const then = await this.openThen();
		if (!areStagesAsked || this.asOf >= today()) return then;
		return this.once("open at stages", async () => {
			const found = await this.atStages(then);
			this.note(found, (at) => this.sellerOf(then[at] as Fact));
			return found;
		});
	}

	private openThen(): Promise<Fact[]> {
		return this.once("open", async () => {
			const { scope, asOf, of } = this;
			const [open, later] = await Promise.all([
				openFactsBySubject(scope, asOf, of),
				factsAfterBySubject(scope, asOf, of),
			]);
			return open.flatMap(({ subject, facts: own }, at) => {
				const closed = (later[at]?.facts ?? []).filter(
					([, kind]) => kind === FACT.dealWon || kind === FACT.dealLost,
				);
				const then = openOn(own, closed, asOf);
				if (scope.kind !== "customer") {
					this.note(then, () => subject.split(":")[1] ?? null);
					return then;
				}
				const seen = then.map((fact) => ofCustomer(fact, scope.id));
				this.note(seen, (at) => then[at]?.[9] ?? null);
				return seen;
			});
		});
	}

	/** What is dated after as-of: what is planned, and what came since. */
	later(): Promise<Fact[]> {
		return this.once("later", () => factsAfter(this.scope, this.asOf, this.of));
	}

	/** What only the deals themselves tell, so it is asked of the past alone: where no stage was written down, nothing is. */
	private async atStages(open: Fact[]): Promise<Fact[]> {
		const deals = (await this.of.records.getMany(
			"deal",
			open.map(([, , id]) => [id]),
		)) as (Deal | undefined)[];
		return open.map((fact, at) => {
			const seen = deals[at]?.stageHistory;
			if (!seen?.length) return fact;
			const then: Fact = [...fact];
			then[8] = stageOn(seen, this.asOf);
			return then;
		});
	}

	/** A seller's costs are those scoped to the seller; a team's its own and its members'; the organisation's all. */
	costs(): Promise<CostPart[]> {
		return this.once("costs", async () => {
			const { scope, asOf, of } = this;
			const costs = await all("cost", of);
			const spellings =
				scope.kind === "seller"
					? spellingsOf(scope.id, await all("seller", of))
					: [];
			const members =
				scope.kind === "team"
					? (await teamMembers(of)).filter(({ team }) => team === scope.id)
					: [];
			return costs.flatMap((cost) => {
				const { scope: its } = cost;
				if (scope.kind === "organisation" || isSame(its, scope))
					return partsOf(cost, asOf);
				if (its.kind !== "seller") return [];
				if (spellings.includes(its.id)) return partsOf(cost, asOf);
				return members
					.filter((member) => member.spellings.includes(its.id))
					.flatMap((member) => partsOf(cost, asOf, member));
			});
		});
	}

	merged(): Promise<ReadonlyMap<string, string>> {
		return this.once("merged", () => mergedCustomers(this.of));
	}

	private once<T>(key: string, read: () => Promise<T>): Promise<T> {
		return once(this.found, key, read);
	}
}

function once<T>(
	found: Map<string, Promise<unknown>>,
	key: string,
	read: () => Promise<T>,
): Promise<T> {
	let reading = found.get(key) as Promise<T> | undefined;
	if (!reading) {
		reading = read();
		found.set(key, reading);
	}
	return reading;
}

/** A fact of a customer's own tally names its owner; a KPI asks every fact for its customer. */
function ofCustomer(fact: Fact, customer: string): Fact {
	const seen: Fact = [...fact];
	seen[9] = customer;
	return seen;
}

/** A cost each time it comes up to as-of, and which of its days concern a membership. */
function partsOf(
	cost: Cost,
	asOf: PlainDate,
	during: { from?: PlainDate | undefined; to?: PlainDate | undefined } = {},
): CostPart[] {
	return costDays(cost, addDays(asOf, 1)).flatMap(({ from, to }) => {
		const counts = {
			from: during.from && during.from > from ? during.from : from,
			to: during.to && during.to < to ? during.to : to,
		};
		return counts.from < counts.to
			? [{ amount: cost.amount, source: cost.source ?? null, from, to, counts }]
			: [];
	});
}

/** The same scope, whoever made the object. */
export function isSame(a: Scope, b: Scope): boolean {
	return (
		a.kind === b.kind &&
		(a.kind === "organisation" || (b.kind !== "organisation" && a.id === b.id))
	);
}
