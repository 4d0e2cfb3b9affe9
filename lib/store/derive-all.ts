import type { Activity } from "../model/activity.ts";
import type { Customer, First } from "../model/customer.ts";
import type { Deal } from "../model/deal.ts";
import { type AnyRecord, derivedFields, type Kind } from "../model/kinds.ts";
import type { Lead } from "../model/lead.ts";
import type { Id } from "../model/record.ts";
import { factsOf } from "../tally/facts-of.ts";
import { earlier, earliest, isAppearance, isWinFact } from "./derive.ts";

/**
 * Records with the fields that follow from other records made anew (see `deriveFields`), where they are at hand in no store:
 * a backup's, some of whose records have been taken out. What does not change is the same record.
 */
export function deriveAll(
	records: ReadonlyMap<Kind, AnyRecord[]>,
): Map<Kind, AnyRecord[]> {
	const of = <R>(kind: Kind) => (records.get(kind) ?? []) as R[];
	const quoted = new Set(
		of<Activity>("activity").flatMap(({ type, deal }) =>
			type === "quoteSent" && deal ? [deal] : [],
		),
	);
	const leads = new Map(of<Lead>("lead").map((lead) => [lead.id, lead]));
	const wonOn = new Map<Id, string>();
	for (const { lead, status, amount, closedOn } of of<Deal>("deal"))
		if (lead && status === "won" && (amount?.minor ?? 0) >= 0 && closedOn) {
			const first = wonOn.get(lead);
			if (!first || closedOn < first) wonOn.set(lead, closedOn);
		}
	const deals = of<Deal>("deal").map((deal) => {
		const lead = deal.lead ? leads.get(deal.lead) : undefined;
		return withDerived("deal", deal, {
			hasLead: lead ? true : undefined,
			leadSource: lead?.source,
			hasQuote: quoted.has(deal.id) ? true : undefined,
			isFirstWin: deal.isFirstWin,
		});
	});
	const ownLeads = of<Lead>("lead").map((lead) =>
		withDerived("lead", lead, { wonOn: wonOn.get(lead.id) }),
	);

	const customers = new Map(
		of<Customer>("customer").map((each) => [each.id, each]),
	);
	const rootOf = (id: Id): Id => {
		const seen = new Set<Id>();
		let at = id;
		for (
			let next = customers.get(at)?.mergedInto;
			next && customers.has(next) && !seen.has(at);
			next = customers.get(at)?.mergedInto
		) {
			seen.add(at);
			at = next;
		}
		return at;
	};
	const seen = new Map<Id, First>();
	const won = new Map<Id, First>();
	const note = (firsts: Map<Id, First>, root: Id, first: First | undefined) => {
		const next = earlier(firsts.get(root), first);
		if (next) firsts.set(root, next);
	};
	for (const [kind, list] of [
		["deal", deals],
		["lead", ownLeads],
		["activity", of<Activity>("activity")],
	] as const)
		for (const record of list) {
			if (!record.customer) continue;
			const root = rootOf(record.customer);
			for (const { subject, fact } of factsOf(kind, record)) {
				if (!subject.startsWith("customer:")) continue;
				if (isAppearance(fact)) note(seen, root, earliest([fact]));
				if (isWinFact(fact)) note(won, root, earliest([fact]));
			}
		}
	const firstWins = new Set<Id>();
	for (const [root, { id }] of won) if (customers.has(root)) firstWins.add(id);

	const all = new Map(records);
	const put = (kind: Kind, list: AnyRecord[]) => {
		if (records.has(kind)) all.set(kind, list);
	};
	put("lead", ownLeads);
	put(
		"deal",
		deals.map((deal) => {
			const { hasLead, leadSource, hasQuote } = deal;
			const isFirstWin = firstWins.has(deal.id) ? (true as const) : undefined;
			const fields = { hasLead, leadSource, hasQuote, isFirstWin };
			return withDerived("deal", deal, fields);
		}),
	);
	put(
		"customer",
		of<Customer>("customer").map((each) =>
			withDerived("customer", each, {
				firstSeen: each.id === rootOf(each.id) ? seen.get(each.id) : undefined,
				firstWon: each.id === rootOf(each.id) ? won.get(each.id) : undefined,
			}),
		),
	);
	return all;
}

function withDerived<R extends AnyRecord>(
	kind: Kind,
	record: R,
	fields: { readonly [field: string]: unknown },
): R {
	const old = record as { [field: string]: unknown };
	const names = derivedFields[kind] ?? [];
	if (names.every((name) => isSame(old[name], fields[name]))) return record;
	return Object.fromEntries(
		Object.entries({ ...record, ...fields }).filter(
			([, value]) => value !== undefined,
		),
	) as R;
}

function isSame(a: unknown, b: unknown): boolean {
	if (typeof a !== "object" || typeof b !== "object") return a === b;
	const [one, other] = [a as First, b as First];
	return (
		one.id === other.id && one.on === other.on && one.seller === other.seller
	);
}
