import { predictedByCustomer } from "../kpi/clv-predicted.ts";
import type { Figure } from "../kpi/figure.ts";
import type { RecordOf } from "../model/kinds.ts";
import type { Id } from "../model/record.ts";
import type { Scope } from "../model/scope.ts";
import type { Money } from "../money/money.ts";
import { type Store, store } from "../store/db.ts";
import { mergedCustomers, recordsById } from "../store/read.ts";
import { FACT, type Fact, PRODUCT_SEPARATOR } from "../tally/fact.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { allUpTo } from "./customer-figures.ts";
import { figuresOf } from "./figure-of.ts";
import { contextOf, Gathering, ratesFor } from "./gathering.ts";

/** What took place with a customer on a day. */
export interface CustomerEvent {
	on: PlainDate;
	is:
		| "won"
		| "lost"
		| "created"
		| "quoted"
		| "lead"
		| "qualified"
		| "call"
		| "meetingBooked"
		| "meetingHeld"
		| "quoteSent"
		| "other";
	/** The record it stands in. */
	id: Id;
	/** A deal's title or products, a lead's name, an activity's note. */
	what?: string;
	amount?: Money;
	seller?: string;
}

export interface OpenDeal {
	id: Id;
	what?: string;
	amount?: Money;
	stage?: string;
	expectedOn?: PlainDate;
	seller?: string;
}

/** One customer beyond what sums tell. */
export interface CustomerHistory {
	/** KPIs of all that was, by id: `clv`, `salesCycle`, … */
	figures: { [kpi: string]: Figure };
	/** Revenue to date and what twelve months are expected to bring, × margin; or why it is unknown. */
	predicted: Figure;
	/** What that rests on: whether it buys again at all, and how often in the year to come. */
	expected?: { alive: number; purchases: number };
	/** By how often they were bought. */
	products: { name: string; count: number }[];
	/** Soonest expected first, undated last. */
	open: OpenDeal[];
	/** Newest first. */
	events: CustomerEvent[];
	/** There are older ones. */
	isMore: boolean;
}

/** What a customer's page tells of it, besides what sums tell. */
export const customerKpis = [
	"averageDealValue",
	"winRate",
	"salesCycle",
	"clv",
	"customerTenure",
	"openPipeline",
] as const;

const EVENTS: { readonly [kind: number]: CustomerEvent["is"] } = {
	[FACT.dealWon]: "won",
	[FACT.dealLost]: "lost",
	[FACT.dealCreated]: "created",
	[FACT.dealQuoted]: "quoted",
	[FACT.leadCreated]: "lead",
	[FACT.leadQualified]: "qualified",
	[FACT.call]: "call",
	[FACT.meetingBooked]: "meetingBooked",
	[FACT.meetingHeld]: "meetingHeld",
	[FACT.quoteSent]: "quoteSent",
	[FACT.otherActivity]: "other",
};

/** A customer's history as of a day, its `count` latest events among it; merged companies are one. */
export async function customerOf(
	id: Id,
	asOf: PlainDate,
	count: number,
	of: Store = store,
): Promise<CustomerHistory> {
	const scope: Scope = { kind: "customer", id };
	const period = allUpTo(asOf);
	const gathering = new Gathering(scope, asOf, of);
	const [figures, open, own] = await Promise.all([
		figuresOf(customerKpis, scope, period, asOf, of),
		gathering.open(),
		gathering.history(),
	]);
	const found = own.filter(([, kind]) => EVENTS[kind] !== undefined);
	const latest = found
		.filter(([day]) => day !== "")
		.sort((a, b) =>
			a[0] < b[0] ? 1 : a[0] > b[0] ? -1 : a[2] < b[2] ? 1 : -1,
		);
	const shown = latest.slice(0, count);
	const predicted = await predictedOf(id, asOf, of);
	return {
		figures,
		...predicted,
		products: productsOf(own),
		open: await openDeals(open, of),
		events: await events(shown, of),
		isMore: latest.length > count,
	};
}

async function predictedOf(
	id: Id,
	asOf: PlainDate,
	of: Store,
): Promise<Pick<CustomerHistory, "predicted" | "expected">> {
	const everyone: Scope = { kind: "organisation" };
	const given = await contextOf(everyone, allUpTo(asOf), asOf, of);
	const evidence = await new Gathering(everyone, asOf, of).evidence(
		["history", "mergedInto"],
		{ now: given.period },
	);
	const context = { ...given, rates: await ratesFor(evidence, given, of) };
	const { customers, reason } = predictedByCustomer(evidence, context);
	const its = (await mergedCustomers(of)).get(id) ?? id;
	const value = customers.find(({ customer }) => customer === its);
	const base = { unit: "money", currency: given.reportingCurrency } as const;
	if (!value)
		return {
			predicted: {
				...base,
				value: null,
				reason: reason ?? { code: "noWonDeals" },
			},
		};
	return {
		predicted: { ...base, value: value.value },
		expected: { alive: value.probabilityAlive, purchases: value.purchases },
	};
}

/** The products of what was won, those bought most often first. */
function productsOf(facts: readonly Fact[]): CustomerHistory["products"] {
	const counts = new Map<string, number>();
	for (const [, kind, , , , , , product] of facts)
		if (kind === FACT.dealWon)
			for (const name of product?.split(PRODUCT_SEPARATOR) ?? [])
				counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts]
		.map(([name, count]) => ({ name, count }))
		.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

async function openDeals(
	facts: readonly Fact[],
	of: Store,
): Promise<OpenDeal[]> {
	const ids = [...new Set(facts.map(([, , id]) => id))];
	const [deals, sellers] = await withSellers("deal", ids, of);
	return deals
		.map((deal): OpenDeal => {
			const { id, amount, stage, expectedCloseOn, owner } = deal;
			const seller = owner && sellers.get(owner);
			return {
				id,
				...whatOf(deal),
				...(amount && { amount }),
				...(stage && { stage }),
				...(expectedCloseOn && { expectedOn: expectedCloseOn }),
				...(seller && { seller }),
			};
		})
		.sort((a, b) =>
			(a.expectedOn ?? "9999") < (b.expectedOn ?? "9999") ? -1 : 1,
		);
}

async function events(
	facts: readonly Fact[],
	of: Store,
): Promise<CustomerEvent[]> {
	const idsOf = (kinds: RegExp) =>
		facts.flatMap(([, kind, id]) =>
			kinds.test(EVENTS[kind] ?? "") ? [id] : [],
		);
	const [[deals, dealSellers], [leads, leadSellers], [activities, doers]] =
		await Promise.all([
			withSellers("deal", idsOf(/^(won|lost|created|quoted)$/), of),
			withSellers("lead", idsOf(/^(lead|qualified)$/), of),
			withSellers(
				"activity",
				idsOf(/^(call|meetingBooked|meetingHeld|quoteSent|other)$/),
				of,
			),
		]);
	const sellers = new Map([...dealSellers, ...leadSellers, ...doers]);
	const known = new Map(
		[...deals, ...leads, ...activities].map((each) => [each.id, each]),
	);
	return facts.flatMap(([on, kind, id]) => {
		const is = EVENTS[kind];
		const its = known.get(id);
		if (!is || on === "") return [];
		const seller = its?.owner && sellers.get(its.owner);
		return [
			{
				on,
				is,
				id,
				...(its && whatOf(its)),
				...(its &&
					"amount" in its &&
					its.amount &&
					// Many CRMs write nothing as the amount of what was lost.
					its.amount.minor !== 0 &&
					is !== "created" && { amount: its.amount }),
				...(seller && { seller }),
			},
		];
	});
}

/** What a record is called where its customer is plain: its title, its products, what was noted. */
function whatOf(its: {
	title?: string | undefined;
	name?: string | undefined;
	note?: string | undefined;
	products?: readonly { name: string }[] | undefined;
}): { what?: string } {
	const what =
		its.title ??
		its.name ??
		its.note ??
		its.products?.map(({ name }) => name).join(", ");
	return what ? { what } : {};
}

async function withSellers<K extends "deal" | "lead" | "activity">(
	kind: K,
	ids: readonly Id[],
	of: Store,
): Promise<[RecordOf<K>[], Map<Id, string>]> {
	const found = (
		await of.records.getMany(
			kind,
			[...new Set(ids)].map((id) => [id]),
		)
	).filter((each) => each !== undefined) as RecordOf<K>[];
	const owners = await recordsById(
		"seller",
		found.map(({ owner }) => owner),
		of,
	);
	return [
		found,
		new Map(owners.flatMap((each) => (each ? [[each.id, each.name]] : []))),
	];
}
