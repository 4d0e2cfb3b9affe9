import { customKpiId, kpiFrom } from "../figures/kpi-of.ts";
import { periodOfGoal } from "../goal/goal-period.ts";
import { changeGoal, termsOf } from "../goal/versions.ts";
import type {
	ActivityDraft,
	CostDraft,
	CustomerDraft,
	DraftPlace,
	Drafts,
	LeadDraft,
	Refusal,
	SellerDraft,
} from "../intake/draft.ts";
import { kpiNamed } from "../intake/meanings.ts";
import { catalogue } from "../kpi/catalogue.ts";
import type { KpiId } from "../kpi/kpi.ts";
import { type Customer, normalName } from "../model/customer.ts";
import type { Deal } from "../model/deal.ts";
import type { Goal } from "../model/goal.ts";
import type { AnyRecord, Kind, RecordOf } from "../model/kinds.ts";
import type { Membership } from "../model/membership.ts";
import type { Id } from "../model/record.ts";
import type { Scope } from "../model/scope.ts";
import type { Seller } from "../model/seller.ts";
import { type Store, store } from "../store/db.ts";
import { all, counts, settings } from "../store/read.ts";
import type { PlainDate } from "../time/plain-date.ts";
import {
	type GoalDraft,
	goalsOfTargets,
	type TargetKpi,
} from "./goals-of-targets.ts";
import { idOfRow } from "./import-id.ts";
import { type ImportNames, knownNames } from "./import-names.ts";
import type { DealRow } from "./plan-deals.ts";
import {
	activityFields,
	costFields,
	leadFields,
	type Named,
	scopeOf,
} from "./record-fields.ts";

/** A row of a file and the record it is, or will be. */
export interface PlannedRow<Draft = unknown> {
	id: Id;
	draft: Draft;
	/** The fields the file says otherwise than they are stored. */
	fields?: string[];
}

/** What a file's rows of one kind would do: each row stands in one list, or is refused. */
export interface PlannedKind<Draft = unknown> {
	added: PlannedRow<Draft>[];
	changed: PlannedRow<Draft>[];
	unchanged: PlannedRow<Draft>[];
	/** Written by this same import before it was cut off; among the unchanged or the changed too. */
	written: PlannedRow<Draft>[];
}

/** A seller in a team, from a day to another, as a file says. */
export interface MembershipDraft extends DraftPlace {
	seller: string;
	team: string;
	from?: PlainDate;
	to?: PlainDate;
	/** The days are the file's; else it only says that they are in it now. */
	isDated: boolean;
}

/** What an import is about to do with everything but deals; nothing is written yet. */
export interface RecordsPlan {
	importId: Id;
	drafts: Drafts;
	/** The deals of the same files. */
	deals: readonly DealRow[];
	kinds: {
		seller: PlannedKind<SellerDraft>;
		customer: PlannedKind<CustomerDraft>;
		membership: PlannedKind<MembershipDraft>;
		lead: PlannedKind<LeadDraft>;
		activity: PlannedKind<ActivityDraft>;
		cost: PlannedKind<CostDraft>;
		goal: PlannedKind<GoalDraft>;
	};
	/** Rows that only the records there are say no to. */
	refused: Refusal[];
}
export type PlannedKindName = keyof RecordsPlan["kinds"];

/** The kinds whose rows are known by keys. */
export type KeyedKind = "lead" | "activity" | "cost";

/** Where each kind's row numbers begin: above those of deals, 16 million apart. */
const FIRST_ROW: { readonly [kind in PlannedKindName]: number } = {
	seller: 0x0800_0000,
	customer: 0x0900_0000,
	membership: 0x0a00_0000,
	lead: 0x0b00_0000,
	activity: 0x0c00_0000,
	cost: 0x0d00_0000,
	goal: 0x0e00_0000,
};

/** Marks the id of a record that is still to be made: it equals no stored one. */
const TO_COME = "?";

/**
 * Finds out what the drafts would do besides deals: which leads, activities, costs, targets and memberships are new, which
 * are stored already (by the CRM's own id, the row's fingerprint, or by all they say) and say something else now, which are
 * the same; and which facts of sellers and customers the files say otherwise. A blank cell takes nothing away. Facts of a
 * customer entered after its file was last saved (`about.modifiedAt`, by file) are only filled in where there are none.
 */
export async function planRecords(
	drafts: Drafts,
	about: {
		importId: Id;
		modifiedAt?: { readonly [file: string]: number } | undefined;
		/** The deals of the same files, by the ids they have or will have. */
		deals?: readonly DealRow[];
	},
	into: Store = store,
): Promise<RecordsPlan> {
	const { deals = [] } = about;
	const names = await knownNames(drafts, into);
	const named = await namesToCome(drafts, names, deals, into);
	const refused: Refusal[] = [];
	const keyed = { importId: about.importId, refused, into };
	const { leads = [], activities = [], costs = [] } = drafts;
	return {
		importId: about.importId,
		drafts,
		deals,
		refused,
		kinds: {
			seller: await planSellers(drafts.sellers, names, into),
			customer: await planCustomers(
				drafts.customers,
				names,
				about.modifiedAt ?? {},
				into,
			),
			membership: await planMemberships(
				drafts.sellers,
				named,
				about.importId,
				into,
			),
			lead: await planKeyed(
				"lead",
				leads,
				(each) => leadFields(each, named),
				keyed,
			),
			activity: await planKeyed(
				"activity",
				activities,
				(each) => activityFields(each, named),
				keyed,
			),
			cost: await planKeyed(
				"cost",
				costs,
				(each) => costFields(each, named),
				keyed,
			),
			goal: await planGoals(drafts, named, keyed),
		},
	};
}

/** The rows of leads, activities, costs and targets that change nothing, without those this same import wrote before it was cut off. */
export function unchangedRows({ kinds }: RecordsPlan): number {
	return (["lead", "activity", "cost", "goal"] as const).reduce((sum, kind) => {
		const { unchanged, written } = kinds[kind];
		const own = new Set(written.map(({ id }) => id));
		return sum + unchanged.filter(({ id }) => !own.has(id)).length;
	}, 0);
}

/** The names of a file as the stored records know them; whoever is still to be made has an id that equals no other. */
async function namesToCome(
	drafts: Drafts,
	names: ImportNames,
	deals: readonly DealRow[],
	into: Store,
): Promise<Named> {
	const coming = (name: string, among: ReadonlyMap<string, string>) =>
		among.has(normalName(name)) ? `${TO_COME}${normalName(name)}` : undefined;
	const deal = await dealsNamed(drafts, names, deals, into);
	return {
		seller: (name) => names.seller(name) ?? coming(name, names.newSellers),
		customer: (name) =>
			names.customer(name) ?? coming(name, names.newCustomers),
		team: (name) => names.team(name) ?? coming(name, names.newTeams),
		deal,
	};
}

/** What tells the deal of another system from the one whose id it shares: `id:17`, `id:17@2`. */
const OF_ANOTHER = /@\d+$/;

/**
 * Finds the deals that leads and activities of the files name: by what their CRM calls them, else by their title. Of several
 * those of the same files, of several of these the customer's; else none.
 */
export async function dealsNamed(
	drafts: Drafts,
	names: Pick<ImportNames, "customer">,
	rows: readonly DealRow[],
	into: Store,
): Promise<Named["deal"]> {
	const wanted = new Set<string>();
	for (const { deal } of [
		...(drafts.leads ?? []),
		...(drafts.activities ?? []),
	])
		if (deal) wanted.add(deal);
	if (wanted.size === 0) return () => undefined;
	const titles = new Set([...wanted].map(normalName));
	const found = new Map<string, { id: Id; customer?: Id; isOwn: boolean }[]>();
	const note = (
		{ title, keys = [] }: Pick<Deal, "title" | "keys">,
		deal: { id: Id; customer?: Id; isOwn: boolean },
	) => {
		const called = keys.flatMap((key) =>
			key.startsWith("id:") ? [key.slice("id:".length)] : [],
		);
		const known = new Set([
			...called,
			...called.map((key) => key.replace(OF_ANOTHER, "")),
		]);
		for (const key of known) if (wanted.has(key)) list(`key ${key}`).push(deal);
		const name = normalName(title ?? "");
		if (titles.has(name)) list(`title ${name}`).push(deal);
	};
	const list = (name: string) => {
		const own = found.get(name) ?? [];
		found.set(name, own);
		return own;
	};
	const ofFiles = new Set(rows.map(({ id }) => id));
	await into.records.each("deal", [], undefined, (record) => {
		const deal = record as Deal;
		if (ofFiles.has(deal.id)) return;
		const { id, customer } = deal;
		note(deal, { id, ...(customer && { customer }), isOwn: false });
	});
	for (const { id, draft, deal } of rows) {
		const customer = draft.customer && names.customer(draft.customer);
		const title = draft.title ?? deal?.title;
		note(
			{ ...(title && { title }), keys: [draft.key, ...(deal?.keys ?? [])] },
			{ id, ...(customer && { customer }), isOwn: true },
		);
	}
	return (text, customer) => {
		const all =
			found.get(`key ${text}`) ?? found.get(`title ${normalName(text)}`) ?? [];
		const own = all.filter(({ isOwn }) => isOwn);
		const some = own.length > 0 ? own : all;
		if (some.length === 1) return some[0]?.id;
		const whose = customer && names.customer(customer);
		const theirs = some.filter((each) => whose && each.customer === whose);
		return theirs.length === 1 ? theirs[0]?.id : undefined;
	};
}

/** What a row says, as far as a stored record without a key of its own is compared with it. */
const CONTENT: { readonly [K in KeyedKind]: readonly string[] } = {
	lead: [
		...["name", "owner", "customer", "source", "createdOn", "contactedOn"],
		...["qualifiedOn", "disqualifiedOn"],
	],
	activity: ["type", "on", "owner", "customer", "deal", "note"],
	cost: [
		...["type", "amount", "from", "to", "recurring", "hours", "source"],
		...["scope", "note"],
	],
};

/** What stays the same of a record, whatever else a newer file says of it. */
const IDENTITY: { readonly [K in KeyedKind]: readonly string[] } = {
	lead: ["name", "customer", "createdOn"],
	activity: ["on", "owner", "customer", "note"],
	cost: ["type", "amount", "from", "note"],
};

async function planKeyed<
	K extends KeyedKind,
	Draft extends DraftPlace & { key: string },
>(
	kind: K,
	drafts: readonly Draft[],
	fieldsOf: (draft: Draft) => Partial<RecordOf<K>>,
	{
		importId,
		refused,
		into,
	}: { importId: Id; refused: Refusal[]; into: Store },
): Promise<PlannedKind<Draft>> {
	const plan = emptyKind<Draft>();
	if (drafts.length === 0) return plan;
	const { ids, records, alike } = await knownRecords(kind, drafts, into);
	// A row's own id follows from its place in the sorted file alone, so that a resumed import gives it the same one.
	const sorted = [...drafts].sort(byOwnerAndDay);
	const seen = new Map<string, { id: Id; content: string }>();
	for (const [at, draft] of sorted.entries()) {
		const fields = fieldsOf(draft);
		// Two files may hold the same row; each has it once.
		const twin = seen.get(draft.key);
		if (twin) {
			const { file, line, key } = draft;
			if (twin.content === contentOf(kind, fields))
				plan.unchanged.push({ id: twin.id, draft });
			else refused.push({ file, line, reason: "keyTwice", value: key });
			continue;
		}
		const note = (id: Id) =>
			seen.set(draft.key, { id, content: contentOf(kind, fields) });
		const known = ids.get(draft.key);
		const ours = draft.record && records.get(draft.record);
		const record =
			ours ||
			(known && records.get(known)) ||
			alike.get(contentOf(kind, fields))?.shift();
		if (!record) {
			// A key without its record: the import was cut off between the two.
			const id = known ?? idOfRow(importId, FIRST_ROW[kind] + at);
			note(id);
			plan.added.push({ id, draft });
			continue;
		}
		note(record.id);
		if (!ours && isAnother(kind, record, fields)) {
			const { file, line, key } = draft;
			refused.push({ file, line, reason: "otherRecord", value: key });
			continue;
		}
		place(
			plan,
			{ id: record.id, draft },
			record,
			changedFields(record, fields),
			importId,
		);
	}
	return plan;
}

function place<Draft>(
	plan: PlannedKind<Draft>,
	row: PlannedRow<Draft>,
	record: AnyRecord,
	fields: string[],
	importId: Id,
): void {
	if (record.importId === importId) plan.written.push(row);
	if (fields.length > 0) plan.changed.push({ ...row, fields });
	else plan.unchanged.push(row);
}

/** The stored records that carry the drafts' keys; and those no id of a CRM names, by all they say. */
async function knownRecords<K extends KeyedKind>(
	kind: K,
	drafts: readonly { key: string; record?: string }[],
	into: Store,
) {
	const ids = new Map<string, Id>();
	const records = new Map<Id, RecordOf<K>>();
	const alike = new Map<string, RecordOf<K>[]>();
	if (!(await counts(into))[kind]) {
		await keysInto(ids, kind, drafts, into);
		return { ids, records, alike };
	}
	await keysInto(ids, kind, drafts, into);
	const found = new Set(ids.values());
	for (const { record } of drafts) if (record) found.add(record);
	await into.records.each(kind, [], undefined, (each) => {
		const record = each as RecordOf<K>;
		if (found.has(record.id)) records.set(record.id, record);
		else if (!record.keys?.some((key) => key.startsWith("id:"))) {
			const content = contentOf(kind, record);
			const list = alike.get(content) ?? [];
			alike.set(content, list);
			list.push(record);
		}
	});
	return { ids, records, alike };
}

async function keysInto(
	ids: Map<string, Id>,
	kind: Kind,
	drafts: readonly { key: string }[],
	into: Store,
): Promise<void> {
	const wanted = new Set(drafts.map(({ key }) => key));
	const prefix = "key:";
	await into.keys.each(kind, [prefix], ["key;"], ([key, id]) => {
		const name = key.slice(prefix.length);
		if (wanted.has(name)) ids.set(name, id);
	});
}

function contentOf(kind: KeyedKind, fields: object): string {
	const of = fields as { [field: string]: unknown };
	return JSON.stringify(CONTENT[kind].map((field) => of[field] ?? null));
}

function isAnother(kind: KeyedKind, record: object, fields: object): boolean {
	const [was, is] = [record, fields] as { [field: string]: unknown }[];
	const both = IDENTITY[kind].filter(
		(field) => was?.[field] !== undefined && is?.[field] !== undefined,
	);
	return (
		both.length >= 2 &&
		both.every(
			(field) => JSON.stringify(was?.[field]) !== JSON.stringify(is?.[field]),
		)
	);
}

/** The fields that a file says, and otherwise than they are stored. */
export function changedFields(record: object, fields: object): string[] {
	const stored = record as { [field: string]: unknown };
	return Object.entries(fields).flatMap(([field, value]) =>
		value !== undefined &&
		JSON.stringify(stored[field]) !== JSON.stringify(value)
			? [field]
			: [],
	);
}

function byOwnerAndDay(a: DraftPlace, b: DraftPlace): number {
	const [one, other] = [a, b].map(ownerAndDay);
	return (
		order(one?.owner ?? "", other?.owner ?? "") ||
		order(one?.day ?? "", other?.day ?? "") ||
		order(a.file, b.file) ||
		a.line - b.line
	);
}

function ownerAndDay(draft: DraftPlace) {
	const { owner, on, createdOn, contactedOn, from } = draft as Partial<
		LeadDraft & ActivityDraft & CostDraft
	>;
	return { owner, day: on ?? createdOn ?? contactedOn ?? from };
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function emptyKind<Draft>(): PlannedKind<Draft> {
	return { added: [], changed: [], unchanged: [], written: [] };
}

/** Other names of sellers that are known; new sellers come with theirs. */
async function planSellers(
	drafts: readonly SellerDraft[],
	names: ImportNames,
	into: Store,
): Promise<PlannedKind<SellerDraft>> {
	const plan = emptyKind<SellerDraft>();
	const sellers = new Map(
		(await all("seller", into)).map((each) => [each.id, each]),
	);
	for (const draft of drafts) {
		if (!draft.file) continue;
		const id = names.seller(draft.name);
		const seller = id && sellers.get(id);
		if (!seller) plan.added.push({ id: TO_COME, draft });
		else {
			const row = { id: seller.id, draft };
			if (sellerFields(seller, draft))
				plan.changed.push({ ...row, fields: ["aliases"] });
			else plan.unchanged.push(row);
		}
	}
	return plan;
}

/** A known seller with the other names a file has for them; null: none are new. */
export function sellerFields(
	seller: Seller,
	{ name, aliases = [] }: SellerDraft,
): Pick<Seller, "aliases"> | null {
	const known = new Set(
		[seller.name, ...(seller.aliases ?? [])].map(normalName),
	);
	const more = [name, ...aliases].filter(
		(alias) => !known.has(normalName(alias)),
	);
	return more.length > 0
		? { aliases: [...(seller.aliases ?? []), ...more].slice(0, 100) }
		: null;
}

async function planCustomers(
	drafts: readonly CustomerDraft[],
	names: ImportNames,
	modifiedAt: { readonly [file: string]: number },
	into: Store,
): Promise<PlannedKind<CustomerDraft>> {
	const plan = emptyKind<CustomerDraft>();
	const listed = drafts.filter(({ file }) => file !== undefined);
	const wanted = new Map<Id, CustomerDraft[]>();
	for (const draft of listed) {
		const id = names.customer(draft.name);
		if (id) wanted.set(id, [...(wanted.get(id) ?? []), draft]);
		else plan.added.push({ id: TO_COME, draft });
	}
	if (wanted.size > 0)
		await into.records.each("customer", [], undefined, (record) => {
			for (const draft of wanted.get(record.id) ?? []) {
				const customer = record as Customer;
				const at = modifiedAt[draft.file ?? ""];
				const fields = changedFields(
					customer,
					customerFields(
						customer,
						draft,
						at !== undefined && at < customer.enteredAt,
					),
				);
				const row = { id: record.id, draft };
				if (fields.length > 0) plan.changed.push({ ...row, fields });
				else plan.unchanged.push(row);
			}
		});
	plan.changed.sort((a, b) => a.draft.line - b.draft.line);
	plan.unchanged.sort((a, b) => a.draft.line - b.draft.line);
	return plan;
}

/** What a known customer takes from its row: all the file says, or only what is not known where the file is the older one. */
export function customerFields(
	customer: Customer,
	draft: CustomerDraft,
	isOlder: boolean,
): Partial<Customer> {
	const { country, organisationNumber, industry, employees, key } = draft;
	const hasKey =
		draft.record === customer.id ||
		(key !== undefined && customer.keys?.includes(key));
	const said: Partial<Customer> = {
		...(country && { country }),
		...(organisationNumber && { organisationNumber }),
		...(industry && { industry }),
		...(employees !== undefined && { employees }),
		// Known by its key: it is called so now.
		...(hasKey && { name: draft.name }),
	};
	const taken = Object.entries(said).filter(
		([field]) => !isOlder || customer[field as keyof Customer] === undefined,
	);
	return {
		...Object.fromEntries(taken),
		...(key &&
			!customer.keys?.includes(key) && {
				keys: [...(customer.keys ?? []), key],
			}),
	};
}

async function planMemberships(
	sellers: readonly SellerDraft[],
	named: Named,
	importId: Id,
	into: Store,
): Promise<PlannedKind<MembershipDraft>> {
	const plan = emptyKind<MembershipDraft>();
	const stored = await all("membership", into);
	const drafts = sellers.flatMap((draft): MembershipDraft[] => {
		const { name, team, line, file = "", memberships } = draft;
		const base = { file, line, seller: name };
		if (memberships)
			return memberships.map((each) => ({ ...base, ...each, isDated: true }));
		return team ? [{ ...base, team, isDated: false }] : [];
	});
	for (const [at, draft] of drafts.entries()) {
		const seller = named.seller(draft.seller);
		const team = named.team(draft.team);
		const own = stored.filter(
			(each) => each.seller === seller && each.team === team,
		);
		const same = own.find((each) =>
			draft.isDated
				? each.from === draft.from || (!each.from && !each.to)
				: !each.to,
		);
		if (!same)
			plan.added.push({
				id: idOfRow(importId, FIRST_ROW.membership + at),
				draft,
			});
		else
			place(
				plan,
				{ id: same.id, draft },
				same,
				draft.isDated ? changedFields(same, membershipDays(draft)) : [],
				importId,
			);
	}
	return plan;
}

/** The days a file gives a membership. */
export function membershipDays({
	from,
	to,
}: MembershipDraft): Pick<Membership, "from" | "to"> {
	return { ...(from && { from }), ...(to && { to }) };
}

async function planGoals(
	drafts: Drafts,
	named: Named,
	{
		importId,
		refused,
		into,
	}: { importId: Id; refused: Refusal[]; into: Store },
): Promise<PlannedKind<GoalDraft>> {
	const plan = emptyKind<GoalDraft>();
	if (!drafts.targets?.length) return plan;
	const periods = await settings(into);
	const { goals, refused: unread } = goalsOfTargets(
		drafts.targets,
		periods,
		await kpisByName(into),
	);
	refused.push(...unread);
	const stored = (await all("goal", into)).filter((goal) => !goal.isRecurring);
	const nameOf = (
		goal: Pick<
			Goal,
			"kpi" | "periodKind" | "startsOn" | "isRecurring" | "endsOn"
		>,
		scope: Scope,
	) => {
		const period = periodOfGoal(goal, goal.startsOn, periods);
		return JSON.stringify([goal.kpi, scope, period?.from, period?.to]);
	};
	const known = new Map(stored.map((goal) => [nameOf(goal, goal.scope), goal]));
	const seen = new Set<string>();
	for (const [at, draft] of goals.entries()) {
		const { file, line } = draft;
		const scope = scopeOf(draft.scope, named);
		if (!scope) {
			refused.push({
				...{ file, line, reason: "scopeUnknown" },
				value: "name" in draft.scope ? draft.scope.name : "",
			});
			continue;
		}
		const name = nameOf(draft.terms, scope);
		if (seen.has(name)) {
			refused.push({ file, line, reason: "targetTwice" });
			continue;
		}
		seen.add(name);
		const goal = known.get(name);
		if (!goal)
			plan.added.push({ id: idOfRow(importId, FIRST_ROW.goal + at), draft });
		else
			place(
				plan,
				{ id: goal.id, draft },
				goal,
				changedGoal(goal, draft, 0) === goal ? [] : ["target"],
				importId,
			);
	}
	return plan;
}

/** A stored goal with what a file says of it; the same goal where that is what it says. */
export function changedGoal(
	goal: Goal,
	{ terms }: GoalDraft,
	at: number,
): Goal {
	const { target, currency, breakdown } = terms;
	const {
		relative,
		isSumOfMembers,
		breakdown: before,
		...rest
	} = termsOf(goal);
	// A single number leaves how it falls on the days, unless that was a table of another one.
	const kept =
		breakdown ??
		(before?.by === "hand" && target !== goal.target ? undefined : before);
	return changeGoal(
		goal,
		{
			...rest,
			...(target !== undefined && { target }),
			...(currency && { currency }),
			...(kept && { breakdown: kept }),
		},
		at,
	);
}

/** KPIs by id, and a seller's own by the name they gave it. */
async function kpisByName(
	into: Store,
): Promise<(name: string) => TargetKpi | null> {
	const own = new Map(
		(await all("customKpi", into)).map((each) => [normalName(each.name), each]),
	);
	return (name) => {
		const custom = own.get(normalName(name));
		if (custom) {
			const { unit, adds } = kpiFrom(custom, undefined, []);
			return {
				id: customKpiId(custom.id),
				unit,
				adds,
				version: custom.version,
			};
		}
		const id = Object.hasOwn(catalogue, name) ? name : kpiNamed(name);
		const kpi = id ? catalogue[id as KpiId] : undefined;
		return kpi ? { id: kpi.id, unit: kpi.unit, adds: kpi.adds } : null;
	};
}
