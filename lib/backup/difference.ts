import { type AnyRecord, type Kind, kinds } from "../model/kinds.ts";
import type { Contents } from "../store/contents.ts";

/** How one record is called in a list: by its own name, or what it is about; else by its day. */
export interface RecordName {
	id: string;
	name?: string | undefined;
	/** A goal's or a plan's KPI. */
	kpi?: string | undefined;
	on?: string | undefined;
}

/** Records that restoring would add, change or take away: how many, and the first of them. */
export interface Changed {
	count: number;
	first: RecordName[];
}

export interface KindDifference {
	kind: Kind;
	added: Changed;
	changed: Changed;
	removed: Changed;
	same: number;
}

/** More names than this say nothing new. */
const NAMES = 200;

/** Visits the records of a kind as the store has them now, in the order of their ids. */
export type EachStored = (
	kind: Kind,
	visit: (record: AnyRecord) => void,
) => Promise<void>;

/** What restoring a backup would do to the store, by kind: those with records on either side. */
export async function differenceOf(
	{ records }: Contents,
	each: EachStored,
): Promise<KindDifference[]> {
	const customers = new Map<string, string>();
	const named = (record: AnyRecord) => {
		const { id, name } = record as { id: string; name?: string };
		customers.set(id, name ?? "");
	};
	await each("customer", named);
	records.get("customer")?.forEach(named);
	const nameOf = (record: AnyRecord) => recordName(record, customers);

	const found: KindDifference[] = [];
	for (const kind of kinds) {
		const list = records.get(kind) ?? [];
		const difference: KindDifference = {
			kind,
			added: { count: 0, first: [] },
			changed: { count: 0, first: [] },
			removed: { count: 0, first: [] },
			same: 0,
		};
		const note = (of: Changed, record: AnyRecord) => {
			of.count++;
			if (of.first.length < NAMES) of.first.push(nameOf(record));
		};
		let at = 0;
		await each(kind, (stored) => {
			for (; at < list.length && list[at]!.id < stored.id; at++)
				note(difference.added, list[at]!);
			const kept = list[at];
			if (kept?.id !== stored.id) return note(difference.removed, stored);
			at++;
			if (isSame(kept, stored)) difference.same++;
			else note(difference.changed, kept);
		});
		for (; at < list.length; at++) note(difference.added, list[at]!);
		const { added, changed, removed, same } = difference;
		if (added.count + changed.count + removed.count + same > 0)
			found.push(difference);
	}
	return found;
}

/** Fields may stand in another order: that is no change. */
function isSame(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
	const one = a as { [key: string]: unknown };
	const other = b as { [key: string]: unknown };
	const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...keys].every((key) => isSame(one[key], other[key]));
}

/** The fields of any kind that say what a record is about. */
type Named = { id: string } & {
	[field in
		| "name"
		| "title"
		| "note"
		| "customer"
		| "kpi"
		| "on"
		| "from"
		| "closedOn"
		| "startsOn"]?: string;
};

function recordName(
	record: AnyRecord,
	customers: ReadonlyMap<string, string>,
): RecordName {
	const { id, name, title, note, customer, kpi, on, from, closedOn, startsOn } =
		record as Named;
	return {
		id,
		name: name ?? title ?? (customer && customers.get(customer)) ?? note,
		kpi,
		on: on ?? closedOn ?? startsOn ?? from,
	};
}
