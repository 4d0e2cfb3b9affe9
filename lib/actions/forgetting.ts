import { normalName } from "../model/customer.ts";
import { type Credit, type Deal, WHOLE } from "../model/deal.ts";
import type { Forgotten } from "../model/forgotten.ts";
import { changeTexts } from "../model/free-text.ts";
import {
	type AnyRecord,
	type Kind,
	kinds,
	type RecordOf,
	schemas,
} from "../model/kinds.ts";
import type { Id } from "../model/record.ts";
import type { Scope } from "../model/scope.ts";
import type { JournalRow } from "../store/db.ts";
import { knownBy } from "./forgotten-names.ts";

/** Where records and the journal are looked through: a store, or the contents of a backup. */
export interface Source {
	each(kind: Kind, visit: (record: AnyRecord) => void): Promise<void>;
	rows(visit: (row: JournalRow) => void): Promise<void>;
}

/** Who is forgotten, and how. */
export interface Who {
	kind: Forgotten["kind"];
	how: Forgotten["how"];
	/** What stands for the name where records stay. */
	called: string;
	/** A customer with all who were merged into it; a seller with all other spellings. */
	ids: readonly Id[];
	/** More words to be taken out of texts: a nickname, a name from before. */
	words?: readonly string[];
	/** Records in which the name stays, because it is somebody else's too. */
	left?: ReadonlySet<Id>;
}

/** What a source holds of somebody. */
export interface Theirs extends Who {
	/** Theirs, those that only the journal knows included. */
	own: ReadonlySet<Id>;
	/** Records that are about them, by kind: they go, or lose what says whose they are. */
	records: ReadonlyMap<Kind, ReadonlySet<Id>>;
	/** Their names and numbers, as written. */
	names: readonly string[];
	/** What they are known by (see `knownBy`). */
	known: ReadonlySet<string>;
	/** What others call their records. */
	keys: ReadonlySet<string>;
	/** A text without their names. */
	without(text: string): string;
}

/** What stands in a text where a name was. */
export const GAP = "…";

/** The fields by which records name each other. */
interface Refs {
	id: Id;
	owner?: Id;
	customer?: Id;
	lead?: Id;
	deal?: Id;
	seller?: Id;
	goal?: Id;
	mergedInto?: Id;
	scope?: Scope;
	keys?: string[];
}

/** Kinds of record that can be about somebody; those named come before those that name them. */
const ABOUT = [
	...(["customer", "seller", "lead", "deal", "activity"] as const),
	...(["membership", "goal", "cost", "forecastMemo"] as const),
];

/**
 * Finds what of a source is somebody's: a customer's deals, leads and activities, also those without a customer that hang on
 * such a deal or lead; a seller's by their owner; goals and costs by their scope. The journal is looked through for what is
 * no longer there. `isAlso`: a customer or seller who is the same under an id nobody knows any more.
 */
export async function findTheirs(
	from: Source,
	who: Who,
	isAlso: (record: AnyRecord, isStored: boolean) => boolean = () => false,
): Promise<Theirs> {
	const own = new Set(who.ids);
	const records = new Map<Kind, Set<Id>>(
		ABOUT.map((kind) => [kind, new Set()]),
	);
	const of = (kind: Kind) => records.get(kind) as Set<Id>;
	const stored = new Map<Kind, Set<Id>>(ABOUT.map((kind) => [kind, new Set()]));
	/** What only the journal knows. */
	const gone = new Map<Kind, Refs[]>(ABOUT.map((kind) => [kind, []]));
	const has = (kind: Kind, id: Id | undefined) =>
		id !== undefined && (records.get(kind)?.has(id) ?? false);

	for (const kind of ABOUT)
		await from.each(kind, ({ id }) => void stored.get(kind)?.add(id));
	await from.rows(({ changes }) => {
		for (const { kind, id, before, after } of changes)
			if (stored.get(kind)?.has(id) === false)
				for (const record of [before, after])
					if (record) gone.get(kind)?.push(record);
	});

	// Who they are.
	await from.each(who.kind, (record) => {
		if (isAlso(record, true)) own.add(record.id);
	});
	for (const record of gone.get(who.kind) ?? [])
		if (
			isAlso(record as AnyRecord, false) ||
			(record.mergedInto && own.has(record.mergedInto))
		)
			own.add(record.id);
	for (const id of own) of(who.kind).add(id);

	// What is about them.
	const lone = new Set<Id>();
	const waiting: Refs[] = [];
	const isTheirs = (kind: Kind, record: Refs): boolean => {
		if (record.scope && record.scope.kind !== "organisation")
			return record.scope.kind === who.kind && own.has(record.scope.id);
		if (kind === "forecastMemo") return has("goal", record.goal);
		if (who.kind === "seller")
			return own.has(record.owner ?? record.seller ?? "");
		if (record.customer !== undefined) return own.has(record.customer);
		return has("lead", record.lead) || has("deal", record.deal);
	};
	const note = (kind: Kind, record: Refs) => {
		if (isTheirs(kind, record)) {
			of(kind).add(record.id);
			if (who.kind === "customer" && record.lead && lone.has(record.lead))
				of("lead").add(record.lead);
		} else if (who.kind === "customer" && record.customer === undefined) {
			if (kind === "lead") lone.add(record.id);
			if (kind === "deal" && record.lead) waiting.push(record);
		}
	};
	for (const kind of ABOUT) {
		if (kind === "customer" || kind === "seller") continue;
		await from.each(kind, (record) => note(kind, record as Refs));
		for (const record of gone.get(kind) ?? []) note(kind, record);
		if (kind === "deal")
			for (const record of [...waiting]) note("deal", record);
	}

	const names = new Set<string>(who.words);
	const known = new Set(
		(who.words ?? []).map((word) => `name:${normalName(word)}`),
	);
	const keys = new Set<string>();
	const look = (kind: Kind, record: AnyRecord) => {
		if (!has(kind, record.id)) return;
		if (kind === who.kind) {
			for (const name of namesOf(kind, record)) names.add(name);
			for (const key of knownBy(who.kind, record)) known.add(key);
		}
		for (const key of (record as Refs).keys ?? []) keys.add(key);
	};
	for (const kind of ABOUT)
		await from.each(kind, (record) => look(kind, record));
	await from.rows(({ changes }) => {
		for (const { kind, before, after } of changes) {
			if (before) look(kind, before);
			if (after) look(kind, after);
		}
	});
	names.delete(who.called);
	known.delete(`name:${normalName(who.called)}`);
	const all = [...names].filter((name) => normalName(name).length > 1);
	return {
		...who,
		own,
		records,
		names: all,
		known,
		keys,
		without: withoutNames(all),
	};
}

/** What a customer or a seller is called: names, other names, the number of a company, its address on the net. */
function namesOf(kind: Kind, record: AnyRecord): string[] {
	if (kind === "seller") {
		const { name, aliases = [] } = record as RecordOf<"seller">;
		return [name, ...aliases];
	}
	const {
		name,
		organisationNumber,
		keys = [],
	} = record as RecordOf<"customer">;
	return [
		name,
		...(organisationNumber ? [organisationNumber] : []),
		...keys.filter((key) => /\p{L}{2}/u.test(key) && key.includes(".")),
	];
}

/**
 * Takes names out of a text: whole words only, in any case, with the s of a genitive left behind. A number is found however
 * its digits are grouped.
 */
export function withoutNames(
	names: readonly string[],
): (text: string) => string {
	if (names.length === 0) return (text) => text;
	const patterns = [...names]
		.sort((a, b) => b.length - a.length)
		.map((name) =>
			/^[\d .-]+$/.test(name)
				? `(?<!\\d)${[...name.replace(/\D/g, "")].join("[ .-]?")}(?!\\d)`
				: `(?<![\\p{L}\\p{N}])${name
						.trim()
						.split(/\s+/u)
						.map(escaped)
						.join("\\s+")}(?=s?(?![\\p{L}\\p{N}]))`,
		);
	const found = new RegExp(patterns.join("|"), "giu");
	return (text) => text.replace(found, GAP);
}

function escaped(word: string): string {
	return word.replace(/[$()*+./?[\\\]^{|}]/g, "\\$&");
}

/** What is left of a record: itself where it says nothing of them, null where it goes. */
export function leftOf(
	kind: Kind,
	record: AnyRecord,
	theirs: Theirs,
): AnyRecord | null {
	// It says nothing but that somebody was forgotten.
	if (kind === "forgotten") return record;
	const isTheirs = theirs.records.get(kind)?.has(record.id) ?? false;
	const next = isTheirs
		? theirs.how === "removed" || goesAnyway(kind, theirs)
			? null
			: nameless(kind, record, theirs)
		: unnamed(kind, record, theirs);
	if (!next || theirs.left?.has(record.id)) return next;
	return changeTexts(schemas[kind], next, theirs.without);
}

/** A person's targets, and what was believed of them, are nobody else's figures. */
function goesAnyway(kind: Kind, { kind: of }: Theirs): boolean {
	return of === "seller" && (kind === "goal" || kind === "forecastMemo");
}

/** A record of theirs that stays for its figures: days, amounts and owners, and nothing that says whose it is. */
function nameless(kind: Kind, record: AnyRecord, theirs: Theirs): AnyRecord {
	const { kind: of, called } = theirs;
	switch (kind) {
		case "customer": {
			const {
				country,
				organisationNumber,
				industry,
				employees,
				keys,
				...rest
			} = record as RecordOf<"customer">;
			return { ...rest, name: called };
		}
		case "seller": {
			const { aliases, freeWeekdays, absences, ...rest } =
				record as RecordOf<"seller">;
			return { ...rest, name: called };
		}
		// What a seller sold is the company's: its title is the customer's.
		case "deal":
		case "lead":
		case "activity":
		case "cost": {
			if (of === "seller") return record;
			const { title, name, note, keys, pageOrigin, ...rest } = record as {
				[field: string]: unknown;
			};
			return rest as AnyRecord;
		}
		default:
			return record;
	}
}

/** Somebody else's record, without what names those who are forgotten. */
function unnamed(
	kind: Kind,
	record: AnyRecord,
	theirs: Theirs,
): AnyRecord | null {
	const { own, kind: of, how, records } = theirs;
	if (kind === "settings") {
		const { me, ...rest } = record as RecordOf<"settings">;
		return me !== undefined && own.has(me) ? rest : record;
	}
	if (how === "anonymised") return record;
	if (kind === "commissionPlan") {
		const plan = record as RecordOf<"commissionPlan">;
		const sellers = plan.sellers?.filter((id) => !own.has(id));
		if (!sellers || sellers.length === plan.sellers?.length) return record;
		// Without any it would pay everybody.
		return sellers.length > 0 ? { ...plan, sellers } : null;
	}
	const { owner, customer, lead, deal, mergedInto, ...rest } =
		record as unknown as Refs & { credits?: Credit[] };
	const kept = {
		owner: of === "seller" && owner && own.has(owner) ? undefined : owner,
		customer:
			of === "customer" && customer && own.has(customer) ? undefined : customer,
		lead: lead && records.get("lead")?.has(lead) ? undefined : lead,
		deal: deal && records.get("deal")?.has(deal) ? undefined : deal,
		mergedInto: mergedInto && own.has(mergedInto) ? undefined : mergedInto,
	};
	const credits =
		of === "seller" && kind === "deal"
			? creditsWithout(record as Deal, own)
			: rest.credits;
	const isSame =
		kept.owner === owner &&
		kept.customer === customer &&
		kept.lead === lead &&
		kept.deal === deal &&
		kept.mergedInto === mergedInto &&
		credits === rest.credits;
	if (isSame) return record;
	return schemas[kind].parse(
		Object.fromEntries(
			Object.entries({ ...rest, ...kept, credits }).filter(
				([, value]) => value !== undefined,
			),
		),
	) as AnyRecord;
}

/** Who else a deal counts for: the part of who is gone falls to its owner, else to the first of the others. */
function creditsWithout(
	{ owner, credits }: Deal,
	own: ReadonlySet<Id>,
): Credit[] | undefined {
	const rest = credits?.filter(({ seller }) => !own.has(seller));
	if (!credits || !rest || rest.length === credits.length) return credits;
	const to = owner && !own.has(owner) ? owner : rest[0]?.seller;
	if (to === undefined) return undefined;
	const missing = WHOLE - rest.reduce((sum, { share }) => sum + share, 0);
	return rest.some(({ seller }) => seller === to)
		? rest.map((each) =>
				each.seller === to ? { ...each, share: each.share + missing } : each,
			)
		: [{ seller: to, share: missing }, ...rest];
}

/** A row of the journal without them: what it did to everything else can still be undone. */
export function leftOfRow(row: JournalRow, theirs: Theirs): JournalRow {
	let isSame = true;
	const changes = row.changes.flatMap((change) => {
		const { kind, before, after } = change;
		const was = before && leftOf(kind, before, theirs);
		const is = after && leftOf(kind, after, theirs);
		if (was === before && is === after) return [change];
		isSame = false;
		if (was === null || is === null) return [];
		return [
			{ ...change, ...(was && { before: was }), ...(is && { after: is }) },
		];
	});
	const files = row.import?.files.map(theirs.without);
	const { answers } = row.import ?? {};
	const rows = Object.entries(answers?.rows ?? {});
	const kept = rows.filter(([key]) => !theirs.keys.has(key));
	const isSameImport =
		kept.length === rows.length &&
		files?.every((file, at) => file === row.import?.files[at]) !== false;
	if (isSame && isSameImport) return row;
	return {
		...row,
		changes,
		...(row.import &&
			files && {
				import: {
					...row.import,
					files,
					...(answers?.rows && {
						answers: { ...answers, rows: Object.fromEntries(kept) },
					}),
				},
			}),
	};
}

/** Whether sums of a closed month are theirs alone and go with them; where records stay, their numbers do. */
export function isFrozenTheirs(
	of: string,
	customer: unknown,
	{ own, kind, how }: Theirs,
): boolean {
	if (how === "anonymised") return false;
	return kind === "seller"
		? of.startsWith("seller:") && own.has(of.slice("seller:".length))
		: of === "customer" && own.has(customer as Id);
}

/** How many records are about them, by kind: a kind without any is not named. */
export function countsOf({ records, own, kind: of }: Theirs): {
	[kind in Kind]?: number;
} {
	const counts: { [kind in Kind]?: number } = {};
	for (const kind of kinds) {
		const count = kind === of ? own.size : (records.get(kind)?.size ?? 0);
		if (count > 0) counts[kind] = count;
	}
	return counts;
}
