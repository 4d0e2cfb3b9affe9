import { activities } from "./headings/activities.ts";
import { costs } from "./headings/costs.ts";
import { customers } from "./headings/customers.ts";
import { deals } from "./headings/deals.ts";
import { leads } from "./headings/leads.ts";
import { products } from "./headings/products.ts";
import { sellers } from "./headings/sellers.ts";
import { targets } from "./headings/targets.ts";

/** What a file is about. */
export type FileKind =
	| "deals"
	| "sellers"
	| "customers"
	| "products"
	| "leads"
	| "activities"
	| "costs"
	| "targets"
	| "unknown";

/** What a column can become. In a file of sellers `owner` is the seller, in one of customers `customer` is its name. */
export type Field =
	/** Our own id of a record, in a file we wrote. */
	| "record"
	| "key"
	| "title"
	| "owner"
	| "ownerKey"
	| "customer"
	| "customerKey"
	| "product"
	| "status"
	| "stage"
	| "active"
	| "isWon"
	| "isLost"
	| "isClosed"
	| "pipeline"
	| "createdOn"
	| "firstContactOn"
	| "quotedOn"
	| "closedOn"
	| "wonOn"
	| "lostOn"
	| "expectedCloseOn"
	| "modifiedOn"
	| "amount"
	| "wonAmount"
	| "currency"
	| "probability"
	| "source"
	| "lostReason"
	| "team"
	| "office"
	| "sector"
	| "country"
	| "organisationNumber"
	| "employees"
	| "alias"
	| "firstName"
	| "lastName"
	| "leadStatus"
	| "qualifiedOn"
	| "disqualifiedOn"
	| "deal"
	| "activityType"
	| "on"
	| "done"
	| "note"
	| "costType"
	| "from"
	| "to"
	| "period"
	| "year"
	| "repeats"
	| "until"
	| "hours"
	| "kpi"
	| "scope"
	| "target"
	/** A target of the period its heading names: a wide budget has several. */
	| "part"
	| "total";

/** How the cells of a field are read. */
export const readsAs = {
	record: "key",
	key: "key",
	title: "text",
	owner: "name",
	ownerKey: "key",
	customer: "name",
	customerKey: "key",
	product: "name",
	status: "status",
	stage: "text",
	active: "flag",
	isWon: "flag",
	isLost: "flag",
	isClosed: "flag",
	pipeline: "text",
	createdOn: "date",
	firstContactOn: "date",
	quotedOn: "date",
	closedOn: "date",
	wonOn: "date",
	lostOn: "date",
	expectedCloseOn: "date",
	modifiedOn: "date",
	amount: "amount",
	wonAmount: "amount",
	currency: "currency",
	probability: "share",
	source: "text",
	lostReason: "text",
	team: "name",
	office: "text",
	sector: "text",
	country: "text",
	organisationNumber: "text",
	employees: "count",
	alias: "text",
	firstName: "text",
	lastName: "text",
	leadStatus: "leadStatus",
	qualifiedOn: "date",
	disqualifiedOn: "date",
	deal: "text",
	activityType: "activityType",
	on: "date",
	done: "text",
	note: "text",
	costType: "costType",
	from: "date",
	to: "date",
	period: "period",
	year: "text",
	repeats: "repeats",
	until: "date",
	hours: "number",
	kpi: "kpi",
	scope: "text",
	target: "target",
	part: "target",
	total: "target",
} as const satisfies Record<Field, string>;

export type Headings = Partial<Record<Field, readonly string[]>>;

/**
 * The headings each field is known by, the surest first: in the wording of the exports of common CRMs and of home-made
 * sheets, in six languages. Written as `headingWords` leaves them.
 */
export const headings: Record<Exclude<FileKind, "unknown">, Headings> = {
	deals,
	sellers,
	customers,
	products,
	leads,
	activities,
	costs,
	targets,
};

/** Too common to mean anything inside a longer heading ("company name" is no name of a deal). */
const TOO_COMMON = new Set(
	[
		"name navn namn nimi nom nombre nome naam nazwa date dato datum data fecha pvm päivä id user value verdi wert arvo",
		"valor valeur waarde total sum summa summe price pris preis hinta status state stan stav title titel tittel created",
		"oprettet opprettet skapad luotu erstellt item active aktiv partner account konto source region land location team",
		"vat won lost closed vundet vunnen vunnet lukket stängd gewonnen modified deal sale handel salg sag project projekt",
		"prosjekt contact conta stage fase fas phase etap étape etapa tila lead owner product data antal määrä chef leder nip",
	]
		.join(" ")
		.split(" "),
);

/**
 * A heading as words in lower case: `assignedUserName`, `Deal - Owner*`, `Probability (%)` become
 * "assigned user name", "deal owner", "probability".
 */
export function headingWords(heading: string): string {
	return heading
		.slice(0, 200)
		.normalize("NFKC")
		.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
		.toLowerCase()
		.replace(/\([^()]*\)[\s*]*$/u, "")
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
		.trim();
}

/**
 * All headings of a file as words. A word that most of them start with (`Deal - Title`, `Obchod - Stav`) is the kind
 * of record and no part of the field.
 */
export function headingsAsWords(all: readonly string[]): string[] {
	const prefixes = new Map<string, number>();
	const prefixOf = (heading: string) => {
		const end = heading.indexOf(" - ");
		return end > 0 ? heading.slice(0, end) : undefined;
	};
	for (const heading of all) {
		const prefix = prefixOf(heading);
		if (prefix) prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + 1);
	}
	return all.map((heading) => {
		const prefix = prefixOf(heading);
		const isKind =
			prefix !== undefined && (prefixes.get(prefix) ?? 0) * 2 > all.length;
		return headingWords(isKind ? heading.slice(prefix.length) : heading);
	});
}

/** How well a heading names a field: 10 for a known heading (less the further down its list), 4 if it contains one, else 0. */
export function headingFit(words: string, known: readonly string[]): number {
	// An interface writes CLOSEDATE in one word.
	const at = words.includes(" ")
		? known.indexOf(words)
		: known.findIndex((each) => each.replaceAll(" ", "") === words);
	if (at >= 0) return 10 - at * 0.05;
	if (/\bids?$/.test(words)) return 0;
	const padded = ` ${words} `;
	return known.some(
		(each) => !TOO_COMMON.has(each) && padded.includes(` ${each} `),
	)
		? 4
		: 0;
}
