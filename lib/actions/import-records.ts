import { now, today } from "../clock.ts";
import { faultPoint } from "../fault.ts";
import type { First } from "../model/customer.ts";
import type { Kind, RecordOf } from "../model/kinds.ts";
import type { Membership } from "../model/membership.ts";
import type { Id } from "../model/record.ts";
import { type ImportJournal, type Store, store } from "../store/db.ts";
import {
	deriveFields,
	earlier,
	earliest,
	isAppearance,
} from "../store/derive.ts";
import {
	type Change,
	saveChanges,
	saveFacts,
	saveKeys,
	saveRecords,
	Work,
} from "../store/work.ts";
import { factsOf } from "../tally/facts-of.ts";
import type { ImportWatch } from "./import-drafts.ts";
import { knownNames } from "./import-names.ts";
import { savePart } from "./import-part.ts";
import { customersByFirst, slicesOf } from "./import-slices.ts";
import { Refusal } from "./perform.ts";
import {
	changedFields,
	changedGoal,
	customerFields,
	dealsNamed,
	type MembershipDraft,
	membershipDays,
	type PlannedKindName,
	type PlannedRow,
	type RecordsPlan,
	sellerFields,
} from "./plan-records.ts";
import {
	activityFields,
	costFields,
	leadFields,
	type Named,
	scopeOf,
} from "./record-fields.ts";

/** Kinds that stand in the tallies, and may be many. */
type TalliedKind = "lead" | "activity";

/** Where all of a slice is looked at for each of it. */
const FEW = 128;

/** What a goal loses that says something else. */
const NOT_SAID = {
	...{ accepted: undefined, startChance: undefined, breakdown: undefined },
	...{ relative: undefined, isSumOfMembers: undefined },
};

/** Kinds whose rows are counted as the file's rows; what belongs to a name is not. */
const COUNTED: ReadonlySet<Kind> = new Set([
	...(["lead", "activity", "cost", "goal", "customer", "seller"] as const),
]);

/** A record of a planned row, ready to be written. */
interface Made {
	kind: TalliedKind;
	id: Id;
	record: RecordOf<TalliedKind>;
	/** Written before the import was cut off. */
	isStored?: true;
}

/**
 * Writes what was planned besides deals, within an import that has begun and whose names and deals are stored: facts of
 * sellers and customers, memberships, costs and goals; then leads and activities with the sellers' and the organisation's
 * tallies, by owner and day; then the customers' tallies by customer; last what follows for deals. Transactions of about a
 * tenth of a second, each with its place in the journal; what it changes it can give back. It can be cut off after any of
 * them and goes on where it was. False if it was stopped: then the import is to be taken back.
 */
export async function runRecords(
	plan: RecordsPlan,
	watch: ImportWatch = {},
	into: Store = store,
): Promise<boolean> {
	const { importId, drafts, kinds } = plan;
	const names = await knownNames(drafts, into);
	const named: Named = {
		...{ seller: names.seller, customer: names.customer, team: names.team },
		deal: await dealsNamed(drafts, names, plan.deals, into),
	};
	const base = (id: Id, key?: string) => ({
		...{ id, rev: 1, enteredAt: now(), importId },
		...(key !== undefined && { keys: [key] }),
	});
	const make = {
		lead: ({ id, draft }: (typeof kinds.lead.added)[number]): Made => ({
			kind: "lead",
			id,
			record: { ...base(id, draft.key), ...leadFields(draft, named) },
		}),
		activity: ({ id, draft }: (typeof kinds.activity.added)[number]): Made => ({
			kind: "activity",
			id,
			record: { ...base(id, draft.key), ...activityFields(draft, named) },
		}),
	};
	const added = [
		...kinds.lead.added.map(make.lead),
		...kinds.activity.added.map(make.activity),
	];
	/** Those that stand already, as they stand. */
	const written = (
		await Promise.all(
			(["lead", "activity"] as const).map((kind) =>
				storedOf(kind, kinds[kind].written, into),
			),
		)
	).flat();

	const groups = byCustomer([...added, ...written]);
	const inSlices = slicesOf(watch, into);
	const byFirst = customersByFirst(into);

	const steps: (() => Promise<boolean>)[] = [
		() =>
			changeAll(
				"seller",
				kinds.seller.changed,
				(seller, draft) => sellerFields(seller, draft) ?? {},
			),
		() =>
			changeAll("customer", kinds.customer.changed, (customer, draft, fields) =>
				only(fields, customerFields(customer, draft, false)),
			),
		() =>
			changeAll("membership", kinds.membership.changed, (_, draft) =>
				membershipDays(draft),
			),
		() => addAll("membership", kinds.membership.added, addMembership),
		() =>
			addAll("cost", kinds.cost.added, async (work, { id, draft }) =>
				work.put("cost", {
					...base(id, draft.key),
					...costFields(draft, named),
				}),
			),
		() =>
			changeAll("cost", kinds.cost.changed, (_, draft) =>
				costFields(draft, named),
			),
		() =>
			addAll("goal", kinds.goal.added, async (work, { id, draft }) => {
				const scope = scopeOf(draft.scope, named);
				if (scope)
					await work.put("goal", { ...base(id), ...draft.terms, scope });
			}),
		() =>
			changeAll("goal", kinds.goal.changed, (goal, draft) => ({
				...NOT_SAID,
				...changedGoal(goal, draft, now()),
			})),
		() =>
			inSlices(
				added.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
				"keys",
				async (slice) => {
					await noted({});
					await saveKeys(into, slice.map(asChange));
				},
			),
		() => inSlices(groups, "names", sayFirsts),
		() => addTallied("lead"),
		() => addTallied("activity"),
		() =>
			inSlices(groups, "customers", async (slice) => {
				const last = slice[slice.length - 1]!.customer;
				const { settledRecords: settled } = await noted({
					settledRecords: last,
				});
				await settle(
					slice.filter(({ customer }) => !settled || customer > settled),
				);
			}),
		() => inSlices(quotedDeals(), "changes", flagQuotes),
		() => inSlices(leadsOfDeals(), "changes", linkLeads, FEW),
		() =>
			changeAll("lead", kinds.lead.changed, (_, draft) =>
				leadFields(draft, named),
			),
		() =>
			changeAll("activity", kinds.activity.changed, (_, draft) =>
				activityFields(draft, named),
			),
	];
	for (const step of steps) if (!(await step())) return false;
	return !watch.shouldStop?.();

	/** Notes what a step does, in its own transaction; answers what stood before. Refuses if the import was taken back elsewhere. */
	async function noted(step: {
		kind?: Kind;
		added?: number;
		changed?: number;
		settledRecords?: Id;
	}): Promise<ImportJournal> {
		const row = await into.journal.get(importId);
		if (row?.import?.phase !== "running")
			throw new Refusal("invalid", "this import has ended");
		const { added: more = 0, changed: other = 0, kind } = step;
		const before = (kind && row.import.records?.[kind]) ?? {
			added: 0,
			changed: 0,
		};
		const isCounted = kind !== undefined && COUNTED.has(kind);
		await into.journal.update(importId, {
			import: {
				...row.import,
				added: row.import.added + (isCounted ? more : 0),
				changed: row.import.changed + (isCounted ? other : 0),
				...(kind && {
					records: {
						...row.import.records,
						[kind]: {
							added: before.added + more,
							changed: before.changed + other,
						},
					},
				}),
				...(step.settledRecords && { settledRecords: step.settledRecords }),
			},
		});
		return row.import;
	}

	/** Makes records of a kind that stays few. A record that is there already was made before the import was cut off. */
	function addAll<Draft, K extends PlannedKindName>(
		kind: K,
		rows: readonly PlannedRow<Draft>[],
		put: (work: Work, row: PlannedRow<Draft>) => Promise<void>,
	): Promise<boolean> {
		return inSlices(rows, "records", async (slice) => {
			const work = new Work(into);
			for (const row of slice) await put(work, row);
			await noted({ kind, added: slice.length });
			await deriveFields(work);
			await savePart(work, importId, into);
		});
	}

	/** Gives stored records what their rows say. */
	function changeAll<Draft, K extends PlannedKindName>(
		kind: K,
		rows: readonly PlannedRow<Draft>[],
		fieldsOf: (
			record: RecordOf<K>,
			draft: Draft,
			fields: readonly string[],
		) => object,
	): Promise<boolean> {
		return inSlices(
			rows,
			"changes",
			async (slice) => {
				const work = new Work(into);
				await work.load(
					kind,
					slice.map(({ id }) => id),
				);
				let count = 0;
				for (const { id, draft, fields = [] } of slice) {
					const record = await work.get(kind, id);
					if (!record) continue;
					const next = { ...record, ...fieldsOf(record, draft, fields) };
					if (changedFields(record, next).length === 0) continue;
					await work.put(kind, next as RecordOf<K>);
					count++;
				}
				await noted({ kind, changed: count });
				await deriveFields(work);
				await savePart(work, importId, into);
			},
			FEW,
		);
	}

	/** A membership; who was in another team without an end left it then. */
	async function addMembership(
		work: Work,
		{ id, draft }: PlannedRow<MembershipDraft>,
	): Promise<void> {
		const seller = named.seller(draft.seller);
		const team = named.team(draft.team);
		if (!seller || !team) return;
		const open: Membership[] = [];
		const stored = (await into.records.range("membership", [])) as Membership[];
		const made = work.list().map(({ after }) => after as Membership);
		for (const each of [...stored, ...made]) {
			if (each.seller !== seller || each.team === team) continue;
			const current = await work.get("membership", each.id);
			if (current && !current.to) open.push(current);
		}
		const from = draft.isDated
			? draft.from
			: open.length > 0
				? today()
				: undefined;
		for (const each of open)
			if (from && (!each.from || each.from < from))
				await work.put("membership", { ...each, to: from });
		await work.put("membership", {
			...base(id),
			...{ seller, team },
			...(from && { from }),
			...(draft.to && { to: draft.to }),
		});
	}

	function addTallied(kind: TalliedKind): Promise<boolean> {
		return inSlices(
			added.filter((each) => each.kind === kind),
			"records",
			async (slice) => {
				const firsts = await byFirst();
				const own = slice.map(asChange);
				await noted({ kind, added: slice.length });
				await saveRecords(into, own);
				const appearing = slice.flatMap(({ id }): Change[] => {
					const after = firsts.get(id);
					return after ? [{ kind: "customer", id: after.id, after }] : [];
				});
				await saveFacts(into, [...own, ...appearing], {
					sellers: true,
					organisation: true,
				});
				faultPoint("beforeCommit");
			},
		);
	}

	/**
	 * Says of customers where they will first have appeared once everything is in: that is noted in a seller's tally with
	 * the record itself, on the page that is open anyway; at once only for one that is stored already.
	 */
	async function sayFirsts(slice: readonly CustomerGroup[]): Promise<void> {
		await noted({});
		const work = new Work(into);
		await work.load(
			"customer",
			slice.map(({ customer }) => customer),
		);
		const stored = new Set<Id>();
		for (const { customer, records, seen } of slice) {
			const known = (await work.get("customer", customer))?.firstSeen;
			const firstSeen = earlier(seen, known);
			await work.derive("customer", customer, { firstSeen });
			if (records.some((each) => each.isStored && each.id === firstSeen?.id))
				stored.add(customer);
		}
		const said = work.list();
		await saveRecords(into, said);
		await saveFacts(
			into,
			said.map((change) =>
				stored.has(change.id) ? change : { ...change, after: undefined },
			),
		);
	}

	/** Brings customers' tallies, and where each first appeared, up to the records that came in. */
	async function settle(slice: readonly CustomerGroup[]): Promise<void> {
		const work = new Work(into);
		await work.load(
			"customer",
			slice.map(({ customer }) => customer),
		);
		const tallied: Change[] = [];
		for (const { customer, records, seen } of slice) {
			tallied.push(...records.map(asChange));
			const record = await work.get("customer", customer);
			if (!record) continue;
			// Something logged meanwhile may have come first, or no longer does.
			const firstSeen = earlier(seen, record.firstSeen);
			await work.derive("customer", customer, { firstSeen });
			const after = await work.get("customer", customer);
			tallied.push({ kind: "customer", id: customer, after });
		}
		await saveFacts(into, tallied, { customers: true });
		await saveChanges(into, work.list());
	}

	function quotedDeals(): Id[] {
		const deals = [...added, ...written].flatMap(({ record }) =>
			"type" in record && record.type === "quoteSent" && record.deal
				? [record.deal]
				: [],
		);
		return [...new Set(deals)].sort();
	}

	async function flagQuotes(deals: readonly Id[]): Promise<void> {
		await noted({});
		const work = new Work(into);
		await work.load("deal", deals);
		for (const deal of deals)
			await work.derive("deal", deal, { hasQuote: true });
		await saveChanges(into, work.list());
	}

	function leadsOfDeals(): { lead: Id; deal: Id }[] {
		const { lead } = kinds;
		const rows = [...lead.added, ...lead.changed, ...lead.unchanged];
		return rows.flatMap(({ id, draft }) => {
			const deal = draft.deal && named.deal(draft.deal, draft.customer);
			return deal ? [{ lead: id, deal }] : [];
		});
	}

	/** Says of deals which lead they come from; of one that says so itself nothing. */
	async function linkLeads(
		links: readonly { lead: Id; deal: Id }[],
	): Promise<void> {
		await noted({});
		const work = new Work(into);
		for (const { lead, deal } of links) {
			const record = await work.get("deal", deal);
			if (!record || record.lead) continue;
			// Its own deals are as the files say: no change of one.
			if (record.importId === importId)
				await work.derive("deal", deal, { lead });
			else await work.put("deal", { ...record, lead });
		}
		await deriveFields(work);
		await savePart(work, importId, into);
	}
}

/** A customer's records among those of an import, and which of them comes first. */
interface CustomerGroup {
	customer: Id;
	records: Made[];
	seen?: First | undefined;
}

function byCustomer(records: readonly Made[]): CustomerGroup[] {
	const groups = new Map<Id, CustomerGroup>();
	for (const each of records) {
		const { customer } = each.record;
		if (!customer) continue;
		const group = groups.get(customer) ?? { customer, records: [] };
		groups.set(customer, group);
		group.records.push(each);
		const facts = factsOf(each.kind, each.record)
			.filter(({ subject }) => subject.startsWith("customer:"))
			.map(({ fact }) => fact);
		group.seen = earliest(facts.filter(isAppearance), group.seen);
	}
	return [...groups.values()].sort((a, b) =>
		a.customer < b.customer ? -1 : 1,
	);
}

async function storedOf(
	kind: TalliedKind,
	rows: readonly { id: Id }[],
	into: Store,
): Promise<Made[]> {
	const found = await into.records.getMany(
		kind,
		rows.map(({ id }) => [id]),
	);
	return found.flatMap((record) =>
		record
			? [
					{
						...{ kind, id: record.id, isStored: true as const },
						record: record as Made["record"],
					},
				]
			: [],
	);
}

function asChange({ kind, id, record }: Made): Change {
	return { kind, id, after: record };
}

function keyOf({ kind, record }: Made): string {
	return `${kind} ${record.keys?.[0] ?? ""}`;
}

function only(fields: readonly string[], of: object): object {
	return Object.fromEntries(
		Object.entries(of).filter(([field]) => fields.includes(field)),
	);
}
