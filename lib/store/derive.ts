import type { Customer, First } from "../model/customer.ts";
import type { Deal } from "../model/deal.ts";
import type { RecordOf } from "../model/kinds.ts";
import type { Id } from "../model/record.ts";
import { FACT, type Fact, type Subject } from "../tally/fact.ts";
import { factsOf } from "../tally/facts-of.ts";
import type { Store } from "./db.ts";
import type { Change, Work } from "./work.ts";

/**
 * Fields that follow from other records, brought up to date within a work before it is saved: a deal's `hasLead`,
 * `leadSource`, `hasQuote` and `isFirstWin`, a lead's `wonOn`, a customer's `firstSeen` and `firstWon`.
 */
export async function deriveFields(work: Work): Promise<void> {
	await deriveQuotes(work);
	await deriveLeads(work);
	await deriveFirsts(work);
}

async function deriveQuotes(work: Work): Promise<void> {
	const deals = new Set<Id>();
	for (const { kind, id, before, after, isFresh } of work.list()) {
		if (kind === "deal" && after && !before && !isFresh) deals.add(id);
		if (kind === "activity")
			for (const activity of [before, after] as (
				| RecordOf<"activity">
				| undefined
			)[])
				if (activity?.deal) deals.add(activity.deal);
	}
	for (const id of deals) await deriveQuote(work, id);
}

/** Says of a deal whether an activity is its quote. */
export async function deriveQuote(work: Work, deal: Id): Promise<void> {
	const quotes = await work.find("activity", `deal:${deal}`);
	await work.derive("deal", deal, {
		hasQuote: quotes.length ? true : undefined,
	});
}

async function deriveLeads(work: Work): Promise<void> {
	const leads = new Set<Id>();
	for (const { kind, id, before, after } of work.list()) {
		if (kind === "lead") leads.add(id);
		if (kind === "deal")
			for (const deal of [before, after] as (Deal | undefined)[])
				if (deal?.lead) leads.add(deal.lead);
		if (kind === "deal" && after && !(after as Deal).lead)
			await work.derive("deal", id, {
				hasLead: undefined,
				leadSource: undefined,
			});
	}
	for (const lead of leads) await deriveLead(work, lead);
}

/** Says of a lead's deals that it is theirs, and of the lead when the first of them was won; also of one that is gone. */
export async function deriveLead(work: Work, lead: Id): Promise<void> {
	const record = await work.get("lead", lead);
	const exists = record !== undefined;
	let wonOn: string | undefined;
	for (const id of await work.find("deal", `lead:${lead}`)) {
		await work.derive("deal", id, {
			hasLead: exists ? true : undefined,
			leadSource: record?.source,
		});
		const deal = await work.get("deal", id);
		if (
			deal &&
			isWin(deal) &&
			deal.closedOn &&
			(!wonOn || deal.closedOn < wonOn)
		)
			wonOn = deal.closedOn;
	}
	if (exists) await work.derive("lead", lead, { wonOn });
}

async function deriveFirsts(work: Work): Promise<void> {
	const touched = new Set<Id>();
	for (const { kind, id, before, after, isFresh } of work.list()) {
		if (kind === "customer") {
			touched.add(id);
			for (const customer of [before, after] as (Customer | undefined)[])
				if (customer?.mergedInto) touched.add(customer.mergedInto);
			// Who was merged into it is on its own again, or no longer.
			if ((!before || !after) && !isFresh)
				for (const member of await work.find("customer", `into:${id}`))
					touched.add(member);
		}
		if (kind === "deal" || kind === "lead" || kind === "activity")
			for (const record of [before, after] as (
				| RecordOf<"deal" | "lead" | "activity">
				| undefined
			)[])
				if (record?.customer) touched.add(record.customer);
	}
	const roots = new Set<Id>();
	for (const id of touched) roots.add(await rootOf(work, id));

	// All are found before any is marked: a deal may stop being one customer's first win by becoming another's.
	const changes = work.list();
	const what = await changedBy(work, changes);
	const wins = new Set<Id>();
	const former = new Set<Id>();
	for (const { kind, before } of changes)
		if (kind === "customer" && (before as Customer | undefined)?.firstWon)
			former.add((before as Customer).firstWon!.id);
	for (const id of [...touched, ...roots]) {
		const customer = await work.get("customer", id);
		if (!customer) continue;
		if (customer.firstWon) former.add(customer.firstWon.id);
		const firsts = roots.has(id) ? await firstsOf(work, customer, what) : {};
		if (firsts.firstWon) wins.add(firsts.firstWon.id);
		await work.derive("customer", id, {
			firstSeen: firsts.firstSeen,
			firstWon: firsts.firstWon,
		});
	}
	for (const { kind, id, after } of changes)
		if (kind === "deal" && (after as Deal | undefined)?.isFirstWin)
			former.add(id);
	for (const id of former)
		if (!wins.has(id)) await work.derive("deal", id, { isFirstWin: undefined });
	for (const id of wins) await work.derive("deal", id, { isFirstWin: true });
}

/** What a work has changed, as far as it may say who was first. */
interface Changed {
	ids: ReadonlySet<Id>;
	/** Who belongs together has changed, or a customer is back: what it had stored says nothing. */
	isRegrouped: boolean;
	/** The facts the changed records will have, by the customer whose tally they are counted in, or that it was merged into. */
	facts: ReadonlyMap<Id, readonly Fact[]>;
}

async function firstsOf(
	work: Work,
	root: Customer,
	{ ids: changed, isRegrouped, facts }: Changed,
): Promise<{ firstSeen?: First | undefined; firstWon?: First | undefined }> {
	const own = facts.get(root.id) ?? [];
	let members: Id[] | undefined;
	const first = async (
		current: First | undefined,
		counts: (fact: Fact) => boolean,
	): Promise<First | undefined> => {
		const candidates = own.filter(counts);
		// The stored first still stands unless it is itself among what changed; only then is the tally searched.
		if (!isRegrouped && !(current && changed.has(current.id)))
			return earliest(candidates, current);
		members ??= await membersOf(work, root.id);
		for (const id of members)
			candidates.push(
				...(await earliestStored(
					work.store,
					`customer:${id}`,
					counts,
					changed,
				)),
			);
		return earliest(candidates);
	};
	return {
		firstSeen: await first(root.firstSeen, isAppearance),
		firstWon: await first(root.firstWon, isWinFact),
	};
}

/** Once for all customers: they may be as many as the changes. */
async function changedBy(
	work: Work,
	changes: readonly Change[],
): Promise<Changed> {
	const facts = new Map<Id, Fact[]>();
	for (const { kind, after } of changes) {
		const customer = (after as { customer?: Id } | undefined)?.customer;
		if (!after || !customer) continue;
		const root = await rootOf(work, customer);
		const own = facts.get(root) ?? [];
		facts.set(root, own);
		for (const { subject, fact } of factsOf(kind, after))
			if (subject.startsWith("customer:")) own.push(fact);
	}
	return {
		ids: new Set(changes.map(({ id }) => id)),
		isRegrouped: changes.some(
			({ kind, before, after, isFresh }) =>
				kind === "customer" &&
				!isFresh &&
				(!before ||
					!after ||
					(before as Customer).mergedInto !== (after as Customer).mergedInto),
		),
		facts,
	};
}

/** The facts of the earliest stored day on which one counts, found through the sums: it costs days, not deals. */
export async function earliestStored(
	store: Store,
	subject: Subject,
	counts: (fact: Fact) => boolean,
	changed: Pick<ReadonlySet<Id>, "has">,
): Promise<Fact[]> {
	const days = new Set<string>();
	for (const [day] of await store.sums.range(subject, ["0"])) days.add(day);
	for (const day of days) {
		const facts = (
			await store.facts.range(subject, [day], [`${day}\u0000`])
		).filter((fact) => counts(fact) && !changed.has(fact[2]));
		if (facts.length) return facts;
	}
	return [];
}

/** The earliest of these facts and the one given, as a customer keeps it. */
export function earliest(
	facts: readonly Fact[],
	current?: First,
): First | undefined {
	let first = current;
	for (const [on, , id, , , , , , , seller] of facts)
		if (on) first = earlier(first, { on, ...(seller && { seller }), id });
	return first;
}

/** The earlier of two firsts; on one day that with the lower id. */
export function earlier(
	a: First | undefined,
	b: First | undefined,
): First | undefined {
	if (!a || !b) return a ?? b;
	return a.on < b.on || (a.on === b.on && a.id <= b.id) ? a : b;
}

/** A dated fact that shows a customer was there: anything but an expected close, and what follows from the first. */
export function isAppearance([day, kind]: Fact): boolean {
	return day !== "" && kind !== FACT.dealOpen && kind !== FACT.customerAppeared;
}

/** A dated win: a credit note is none. */
export function isWinFact([day, kind, , amount]: Fact): boolean {
	return (
		day !== "" && kind === FACT.dealWon && (amount === null || amount >= 0)
	);
}

function isWin(deal: Deal): boolean {
	return (
		deal.status === "won" &&
		(deal.amount === undefined || deal.amount.minor >= 0)
	);
}

/** The customer that `id` was merged into, at the end of the chain. */
export async function rootOf(work: Work, id: Id): Promise<Id> {
	const seen = new Set<Id>();
	let at = id;
	for (;;) {
		seen.add(at);
		const next = (await work.get("customer", at))?.mergedInto;
		if (!next || seen.has(next) || !(await work.get("customer", next)))
			return at;
		at = next;
	}
}

/** A root and every customer merged into it, at any depth. */
export async function membersOf(work: Work, root: Id): Promise<Id[]> {
	const members = [root];
	for (let at = 0; at < members.length; at++)
		for (const id of await work.find("customer", `into:${members[at]}`))
			if (!members.includes(id)) members.push(id);
	return members;
}
