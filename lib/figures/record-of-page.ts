import type { Field, PageReading } from "../crm/reading.ts";
import { type Customer, normalName } from "../model/customer.ts";
import type { Deal } from "../model/deal.ts";
import type { Kind, RecordOf } from "../model/kinds.ts";
import { readOrganisationNumber } from "../model/organisation-number.ts";
import type { Id } from "../model/record.ts";
import type { Money } from "../money/money.ts";
import type { Store } from "../store/db.ts";
import { idsByKey, record, settings } from "../store/read.ts";
import { FACT } from "../tally/fact.ts";

/** Where stored records are looked up: a store, or an action's own work. */
export interface Look {
	readonly store: Store;
	find(kind: Kind, key: string): Promise<Id[]>;
	get<K extends Kind>(kind: K, id: Id): Promise<RecordOf<K> | undefined>;
}

/** Looks records up in a store. */
export const lookInto = (store: Store): Look => ({
	store,
	find: (kind, key) => idsByKey(kind, key, store),
	get: (kind, id) => record(kind, id, store),
});

/** The value of a field, if it is sure. */
export function sure<T>(field: Field<T> | undefined): T | undefined {
	return field?.certainty === "sure" ? field.value : undefined;
}

/** The customer a page is about; on a customer's own page it may be the title. A lead's title may be a person's name. */
export function customerField({
	kind,
	customer,
	title,
}: PageReading): Field<string> | undefined {
	return customer ?? (kind === "customer" ? title : undefined);
}

/** The stored customer of the page, by organisation number or name, as what it became; only where the page is sure. */
export async function customerOfPage(
	reading: PageReading,
	look: Look,
): Promise<Customer | undefined> {
	const number = sure(reading.organisationNumber);
	const name = sure(customerField(reading));
	for (const key of [
		...(number ? await numberKeys(number, look.store) : []),
		...(name ? [`name:${normalName(name)}`] : []),
	]) {
		const [id] = await look.find("customer", key);
		if (id) return rootOf(id, look);
	}
	return undefined;
}

/** The keys an organisation number may be stored under: with its own country, the seller's, or none. */
async function numberKeys(text: string, store: Store): Promise<string[]> {
	const own = await settings(store);
	const { number, country } = readOrganisationNumber(text, own.country);
	return [...new Set([country, own.country, ""])].map(
		(each) => `org:${each ?? ""}:${number}`,
	);
}

/** A customer as it is now: what it was merged into, if it was. */
async function rootOf(id: Id, look: Look): Promise<Customer | undefined> {
	const seen = new Set<Id>();
	let customer = await look.get("customer", id);
	while (customer?.mergedInto && !seen.has(customer.id)) {
		seen.add(customer.id);
		const next: Customer | undefined = await look.get(
			"customer",
			customer.mergedInto,
		);
		if (!next) break;
		customer = next;
	}
	return customer;
}

/**
 * The stored deal that is on the page: by the record's own address; else by the CRM's id of it, if title, customer or amount agree (two
 * systems both count from 1), and only if the title does where the address merely may name it; else, of a deal no CRM has named
 * yet, by customer, title and amount together.
 */
export async function dealOfPage(
	reading: PageReading,
	amount: Money | null,
	look: Look,
): Promise<Deal | undefined> {
	// A lead and a deal of one system may have the same id.
	if (reading.kind !== "deal") return undefined;
	const byAddress = await Promise.all(
		(reading.address
			? await look.find("deal", `key:${pageKey(reading)}`)
			: []
		).map((id) => look.get("deal", id)),
	);
	const here = byAddress.find((deal) => deal !== undefined);
	if (here) return here;
	const customer = await customerOfPage(reading, look);
	for (const key of idKeys(reading))
		for await (const { deal } of named(key, look))
			if (await agrees(deal, reading, amount, customer, look)) return deal;
	return customer && (await nameless(reading, amount, customer, look));
}

/** The keys a deal gets from the page: its address, and the CRM's id of it as imports write it; `@2` where that is another deal's. */
export async function keysOfPage(
	reading: PageReading,
	own: Deal | undefined,
	look: Look,
): Promise<string[]> {
	const keys = reading.address ? [pageKey(reading)] : [];
	for (const key of idKeys(reading)) {
		if (own?.keys?.some((each) => each.replace(OF_ANOTHER, "") === key))
			continue;
		const taken = new Set<string>();
		for await (const each of named(key, look)) taken.add(each.key);
		let free = key;
		for (let number = 2; taken.has(free); number++) free = `${key}@${number}`;
		keys.push(free);
	}
	return keys.filter((key) => !own?.keys?.includes(key));
}

/** What tells the deal of another system from the one whose id it shares: `id:17`, `id:17@2`. */
const OF_ANOTHER = /@\d+$/;

function pageKey({ address }: PageReading): string {
	return `page:${address}`;
}

/** Salesforce shows 18 characters of an id, of which its reports write 15. */
function idKeys({ system, recordId }: PageReading): string[] {
	const id = recordId?.value;
	if (!id) return [];
	return system === "salesforce" && id.length === 18
		? [`id:${id}`, `id:${id.slice(0, 15)}`]
		: [`id:${id}`];
}

/** The deals that carry an id, of whichever system: `id:17`, `id:17@2`, … */
async function* named(key: string, look: Look) {
	for (let number = 1; ; number++) {
		const own = number === 1 ? key : `${key}@${number}`;
		const ids = await look.find("deal", `key:${own}`);
		if (ids.length === 0 && number > 1) return;
		for (const id of ids) {
			const deal = await look.get("deal", id);
			if (deal) yield { key: own, deal };
		}
	}
}

async function agrees(
	deal: Deal,
	reading: PageReading,
	amount: Money | null,
	customer: Customer | undefined,
	look: Look,
): Promise<boolean> {
	const title = reading.title?.value;
	const isSameCustomer = async () =>
		deal.customer && customer
			? (await rootOf(deal.customer, look))?.id === customer.id
			: null;
	const isSameTitle =
		title && deal.title && normalName(title) === normalName(deal.title);
	// What may be the number of a board is the same for all deals on it.
	if (!sure(reading.recordId))
		return isSameTitle ? (await isSameCustomer()) !== false : false;
	if (deal.amount && amount && isSameMoney(deal.amount, amount)) return true;
	return isSameTitle || (await isSameCustomer()) === true;
}

/** A deal nobody has named: typed in, or from a file without ids. Customer, title and amount are those of one deal only. */
async function nameless(
	reading: PageReading,
	amount: Money | null,
	customer: Customer,
	look: Look,
): Promise<Deal | undefined> {
	const title = sure(reading.title);
	if (!title || !amount) return undefined;
	const facts = await look.store.facts.range(`customer:${customer.id}`, []);
	const ids = new Set(
		facts.filter(([, kind]) => DEALS.has(kind)).map(([, , id]) => id),
	);
	const found: Deal[] = [];
	for (const id of ids) {
		const deal = await look.get("deal", id);
		if (!deal?.title || !deal.amount || deal.keys?.some(isName)) continue;
		if (normalName(deal.title) !== normalName(title)) continue;
		if (isSameMoney(deal.amount, amount)) found.push(deal);
	}
	return found.length === 1 ? found[0] : undefined;
}

const DEALS: ReadonlySet<number> = new Set([
	FACT.dealCreated,
	FACT.dealOpen,
	FACT.dealWon,
	FACT.dealLost,
]);

const isName = (key: string) =>
	key.startsWith("id:") || key.startsWith("page:");

function isSameMoney(one: Money, other: Money): boolean {
	return one.minor === other.minor && one.currency === other.currency;
}

/** The seller the page names as the owner, if it is sure and we know one of that name. */
export async function ownerOfPage(
	reading: PageReading,
	look: Look,
): Promise<Id | undefined> {
	const name = sure(reading.owner);
	if (!name) return undefined;
	const [id] = await look.find("seller", `name:${normalName(name)}`);
	const seller = id && (await look.get("seller", id));
	return seller ? (seller.mergedInto ?? seller.id) : undefined;
}
