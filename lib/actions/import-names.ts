import type { CustomerDraft, Drafts } from "../intake/draft.ts";
import { normalName } from "../model/customer.ts";
import { schemas } from "../model/kinds.ts";
import { readOrganisationNumber } from "../model/organisation-number.ts";
import type { Id } from "../model/record.ts";
import type { Store } from "../store/db.ts";
import { type Change, saveChanges } from "../store/work.ts";
import { fresh } from "./perform.ts";

/** Which records the names of a file mean, and which names are of nobody yet. */
export interface ImportNames {
	seller(name: string): Id | undefined;
	customer(name: string): Id | undefined;
	team(name: string): Id | undefined;
	/** Normal name → as written. */
	newSellers: Map<string, string>;
	newTeams: Map<string, string>;
	newCustomers: Map<string, string>;
}

/** How many names one transaction makes. */
const CHUNK = 1_000;

/** Looks the drafts' names up. */
export async function knownNames(
	drafts: Drafts,
	into: Store,
): Promise<ImportNames> {
	const sellers = await namesOf("seller", into);
	const teams = await namesOf("team", into);
	const customers = await namesOf("customer", into);
	// Spellings and merged companies lead to whom they became.
	for (const [kind, names] of [
		["seller", sellers],
		["customer", customers],
	] as const) {
		const became = await mergedInto(into, kind);
		for (const [name, id] of names) names.set(name, endOf(id, became));
	}
	await addOtherNames(drafts, sellers, customers, into);
	const missing = (
		names: Iterable<string | undefined>,
		known: ReadonlyMap<string, Id>,
	) => {
		const found = new Map<string, string>();
		for (const name of names) {
			if (name === undefined) continue;
			const normal = normalName(name);
			if (!known.has(normal) && !found.has(normal)) found.set(normal, name);
		}
		return found;
	};
	return {
		seller: idOf(sellers),
		customer: idOf(customers),
		team: idOf(teams),
		newSellers: missing(
			[
				...drafts.sellers.map(({ name }) => name),
				...unique(drafts.deals.map(({ owner }) => owner)),
			],
			sellers,
		),
		newTeams: missing(
			[
				...drafts.sellers.flatMap(({ team, memberships = [] }) => [
					...memberships.map((each) => each.team),
					team,
				]),
				...(drafts.teams ?? []).map(({ name }) => name),
			],
			teams,
		),
		newCustomers: missing(
			[
				...drafts.customers.map(({ name }) => name),
				...unique(drafts.deals.map(({ customer }) => customer)),
			],
			customers,
		),
	};
}

/** Makes the sellers, teams and customers a file names and the store lacks, then looks all names up again. */
export async function saveNames(
	drafts: Drafts,
	importId: Id,
	into: Store,
): Promise<ImportNames> {
	const names = await knownNames(drafts, into);
	const facts = new Map<string, CustomerDraft>(
		drafts.customers.map((draft) => [normalName(draft.name), draft]),
	);
	const spellings = new Map(
		drafts.sellers.map((draft) => [normalName(draft.name), draft]),
	);
	await saveNew(
		"seller",
		[...names.newSellers].map(([normal, name]) => {
			const aliases = spellings.get(normal)?.aliases;
			return { name, ...(aliases && { aliases }) };
		}),
		importId,
		into,
	);
	await saveNew(
		"team",
		[...names.newTeams.values()].map((name) => ({ name })),
		importId,
		into,
	);
	await saveNew(
		"customer",
		// In the order of the keys they are found by: thousands of names would write every page of those again and again.
		[...names.newCustomers].sort(byName).map(([normal, name]) => {
			const {
				line: _line,
				file: _file,
				record: _record,
				key,
				...own
			} = facts.get(normal) ?? { line: 0 };
			return { ...own, ...(key && { keys: [key] }), name };
		}),
		importId,
		into,
	);
	return knownNames(drafts, into);
}

/**
 * Names of files that are known otherwise: a seller by another name the file has for them, a customer by its own key, or by
 * its organisation number.
 */
async function addOtherNames(
	drafts: Drafts,
	sellers: Map<string, Id>,
	customers: Map<string, Id>,
	into: Store,
): Promise<void> {
	const written = async (
		kind: "seller" | "customer",
		of: readonly { name: string; record?: string }[],
		names: Map<string, Id>,
	) => {
		const unknown = of.filter(
			({ name, record }) =>
				record !== undefined && !names.has(normalName(name)),
		);
		const found = await into.records.getMany(
			kind,
			unknown.map(({ record = "" }) => [record]),
		);
		for (const [at, { name }] of unknown.entries()) {
			const known = found[at] as { id: Id; mergedInto?: Id } | undefined;
			if (known && !known.mergedInto) names.set(normalName(name), known.id);
		}
	};
	await written("seller", drafts.sellers, sellers);
	await written("customer", drafts.customers, customers);
	for (const { name, aliases = [] } of drafts.sellers) {
		const normal = normalName(name);
		const alias = aliases.find((each) => sellers.has(normalName(each)));
		const id = alias === undefined ? undefined : sellers.get(normalName(alias));
		if (id && !sellers.has(normal)) sellers.set(normal, id);
	}
	const listed = drafts.customers.filter(
		({ name, key, organisationNumber }) =>
			key !== undefined ||
			(organisationNumber && !customers.has(normalName(name))),
	);
	if (listed.length === 0) return;
	const known = new Map<string, Id>();
	await into.keys.each("customer", ["key:"], ["key;"], ([key, id]) => {
		known.set(key.slice("key:".length), id);
	});
	await into.keys.each("customer", ["org:"], ["org;"], ([key, id]) => {
		const [, country = "", number = ""] = key.split(":");
		known.set(plainNumber(number, country), id);
	});
	const became = await mergedInto(into, "customer");
	for (const { name, key, country, organisationNumber } of listed) {
		const normal = normalName(name);
		const byKey = key === undefined ? undefined : known.get(key);
		const byNumber =
			organisationNumber && !customers.has(normal)
				? known.get(plainNumber(organisationNumber, country))
				: undefined;
		const id = byKey ?? byNumber;
		if (id) customers.set(normal, endOf(id, became));
	}
}

/** An organisation number in the form it is compared. */
function plainNumber(number: string, country: string | undefined): string {
	const read = readOrganisationNumber(number, country || undefined);
	return `org:${read.country ?? ""}:${read.number}`;
}

/** Makes records that nothing names yet, so nothing has to be derived. */
async function saveNew(
	kind: "seller" | "team" | "customer",
	fields: readonly { name: string }[],
	importId: Id,
	into: Store,
): Promise<void> {
	for (let at = 0; at < fields.length; at += CHUNK)
		await into.write(() =>
			saveChanges(
				into,
				fields.slice(at, at + CHUNK).map((own): Change => {
					const after = schemas[kind].parse({ ...own, ...fresh(), importId });
					return { kind, id: after.id, after };
				}),
			),
		);
}

async function namesOf(
	kind: "seller" | "team" | "customer",
	into: Store,
): Promise<Map<string, Id>> {
	const names = new Map<string, Id>();
	await into.keys.each(kind, ["name:"], ["name;"], ([key, id]) => {
		const name = key.slice("name:".length);
		if (!names.has(name)) names.set(name, id);
	});
	return names;
}

/** Who was found to be somebody else. */
async function mergedInto(
	into: Store,
	kind: "seller" | "customer",
): Promise<Map<Id, Id>> {
	const became = new Map<Id, Id>();
	await into.records.each(kind, [], undefined, (record) => {
		const { mergedInto: other } = record as { mergedInto?: Id };
		if (other) became.set(record.id, other);
	});
	return became;
}

function endOf(id: Id, became: ReadonlyMap<Id, Id>): Id {
	const seen = new Set<Id>();
	let at = id;
	for (
		let next = became.get(at);
		next && !seen.has(next);
		next = became.get(at)
	) {
		seen.add(at);
		at = next;
	}
	return at;
}

/** Finds ids by names as written; what a spelling comes to is found out once. */
function idOf(ids: ReadonlyMap<string, Id>): (name: string) => Id | undefined {
	const known = new Map<string, Id | undefined>();
	return (name) => {
		if (!known.has(name)) known.set(name, ids.get(normalName(name)));
		return known.get(name);
	};
}

function byName([a]: [string, string], [b]: [string, string]): number {
	return a < b ? -1 : 1;
}

function unique(
	names: readonly (string | undefined)[],
): Set<string | undefined> {
	return new Set(names);
}
