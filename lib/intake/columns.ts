/** What a file is about. */
export type FileKind =
	| "deals"
	| "sellers"
	| "customers"
	| "products"
	| "unknown";

/** What a column can become. In a file of sellers `owner` is the seller, in one of customers `customer` is its name. */
export type Field =
	| "key"
	| "title"
	| "owner"
	| "customer"
	| "product"
	| "status"
	| "stage"
	| "active"
	| "pipeline"
	| "createdOn"
	| "firstContactOn"
	| "quotedOn"
	| "closedOn"
	| "wonOn"
	| "lostOn"
	| "expectedCloseOn"
	| "amount"
	| "currency"
	| "probability"
	| "source"
	| "lostReason"
	| "team"
	| "office"
	| "sector"
	| "country"
	| "organisationNumber"
	| "employees";

/** How the cells of a field are read. */
export const readsAs = {
	key: "key",
	title: "text",
	owner: "name",
	customer: "name",
	product: "name",
	status: "status",
	stage: "text",
	active: "flag",
	pipeline: "text",
	createdOn: "date",
	firstContactOn: "date",
	quotedOn: "date",
	closedOn: "date",
	wonOn: "date",
	lostOn: "date",
	expectedCloseOn: "date",
	amount: "amount",
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
} as const satisfies Record<Field, string>;

type Headings = Partial<Record<Field, readonly string[]>>;

const owner = [
	...["deal owner", "opportunity owner", "owner", "sales agent", "sales rep"],
	...["salesperson", "seller", "assigned user name", "assigned user"],
	...["sales representative", "account executive", "assigned to"],
	...["responsible", "responsible coworker", "owner name", "user"],
	...["sælger", "ejer", "tildelt bruger", "ansvarlig", "ansvarlig sælger"],
	...["medarbejder", "konsulent", "säljare", "ägare", "tilldelad användare"],
	...["ansvarig", "ansvarig säljare"],
];
const customer = [
	...["account name", "customer", "customer name", "company name", "company"],
	...["account", "client", "associated company", "organization"],
	...["organisation", "potential customer", "partner"],
	...["kunde", "kundenavn", "firma", "firmanavn", "virksomhed", "konto"],
	...["kunde kontakt", "kund", "kundnamn", "företag", "företagsnamn"],
	...["kund kontakt"],
];
const product = [
	...["product", "product name", "products", "item", "produkt"],
	...["produktnavn", "produktnamn", "vare", "varenavn", "artikel"],
];

/**
 * The headings each field is known by, the surest first: English, Danish, Swedish, in the wording of the exports of
 * common CRMs. Written as `headingWords` leaves them.
 */
export const headings: Record<Exclude<FileKind, "unknown">, Headings> = {
	deals: {
		key: [
			...["record id", "deal id", "opportunity id", "id", "deal key"],
			...["do not modify opportunity", "external id", "order id"],
			...["order number", "ordrenummer", "ordernummer", "salgs id"],
		],
		title: [
			...["deal name", "opportunity name", "deal title", "opportunity"],
			...["title", "topic", "name", "subject", "salgsmulighed"],
			...["salgsmuligheder", "titel", "navn", "emne", "aftale"],
			...["möjlighet", "affär", "affärsnamn", "rubrik", "namn"],
		],
		owner,
		customer,
		product,
		status: [
			...["status", "deal status", "opportunity status", "outcome"],
			...["result", "state", "udfald", "resultat", "salgsstatus"],
			...["affärsstatus", "utfall"],
		],
		stage: [
			...["deal stage", "sales stage", "stage", "stage name", "phase"],
			...["pipeline stage", "fase", "stadie", "salgsfase", "trin"],
			...["fas", "läge", "etapp", "säljfas", "steg"],
		],
		active: ["active", "is active", "aktiv"],
		pipeline: ["pipeline", "sales pipeline"],
		createdOn: [
			...["create date", "created date", "created on", "created at"],
			...["creation date", "date created", "created", "deal created"],
			...["oprettet den", "oprettet", "oprettelsesdato", "skapad den"],
			...["skapad", "skapad datum"],
		],
		firstContactOn: [
			...["engage date", "first contact", "first contact date"],
			...["first contacted on", "contacted on", "contact date"],
			...["første kontakt", "første kontaktdato", "kontaktdato"],
			...["kontaktet den", "första kontakt", "kontaktad den"],
		],
		quotedOn: [
			...["quote date", "quoted on", "offer date", "proposal date"],
			...["tilbudsdato", "offertdatum"],
		],
		closedOn: [
			...["close date", "closed date", "closed on", "closing date"],
			...["actual close date", "date closed", "order date", "lukkedato"],
			...["lukket den", "slutdato", "afsluttet den", "ordredato"],
			...["avslutsdatum", "stoppdatum", "stängningsdatum", "orderdatum"],
			...["stängd den", "date", "dato", "datum"],
		],
		wonOn: [
			...["won time", "won date", "wondate", "date won", "won on"],
			...["vundet den", "vundet dato", "vunnen den"],
		],
		lostOn: [
			...["lost time", "lost date", "date lost", "lost on"],
			...["tabt den", "tabt dato", "förlorad den"],
		],
		expectedCloseOn: [
			...["expected close date", "expected closing", "expected close"],
			...["est close date", "estimated close date", "forecast date"],
			...["forventet lukning", "forventet lukkedato", "salgsdato"],
			...["uppskattat avslut", "förväntat avslut"],
			...["förväntat avslutsdatum"],
		],
		amount: [
			...["amount", "deal amount", "deal value", "close value", "value"],
			...["actual revenue", "expected revenue", "est revenue"],
			...["total amount", "order value", "contract value", "deal size"],
			...["revenue", "total", "price", "beløb", "værdi", "ordreværdi"],
			...["forventet omsætning", "omsætning", "samlet beløb", "pris"],
			...["belopp", "värde", "ordervärde", "uppskattad intäkt", "intäkt"],
			// EspoCRM's Swedish calls the amount "number of".
			...["summa", "antal"],
		],
		currency: [
			...["currency", "currency of value", "amount currency"],
			...["deal currency", "currency code", "currency iso code"],
			...["transaction currency", "valuta", "valutakode", "valutakod"],
		],
		probability: [
			...["probability", "deal probability", "win probability"],
			...["sandsynlighed", "sannolikhet", "trolighet"],
		],
		source: [
			...["lead source", "source", "original source", "deal source"],
			...["kilde", "leadkilde", "källa", "leadkälla"],
		],
		lostReason: [
			...["lost reason", "closed lost reason", "loss reason"],
			...["tabsårsag", "årsag til tab", "förlustorsak"],
		],
	},
	sellers: {
		owner: [
			...owner,
			...["seller name", "name", "full name", "user name", "employee"],
			...["navn", "namn"],
		],
		team: [
			...["team", "team name", "sales team", "manager", "sales manager"],
			...["department", "salgsteam", "teamleder", "leder", "afdeling"],
			...["säljteam", "teamledare", "chef", "avdelning"],
		],
		office: [
			...["regional office", "office", "office location", "region"],
			...["location", "kontor", "lokation"],
		],
	},
	customers: {
		customer: [...customer, "name", "navn", "namn"],
		sector: [
			...["sector", "industry", "business type", "branche", "sektor"],
			...["bransch"],
		],
		country: [
			...["country", "country code", "billing country", "land"],
			...["office location", "location"],
		],
		organisationNumber: [
			...["organisation number", "organization number", "org number"],
			...["org no", "cvr", "cvr nummer", "cvr nr", "vat", "vat number"],
			...["business id", "company registration number", "orgnr"],
			...["organisationsnummer", "organisasjonsnummer"],
		],
		employees: [
			...["employees", "number of employees", "no of employees"],
			...["employee count", "headcount", "ansatte", "antal ansatte"],
			...["medarbejdere", "antal medarbejdere", "anställda"],
			...["antal anställda"],
		],
	},
	products: { product },
};

/** Too common to mean anything inside a longer heading ("company name" is no name of a deal). */
const TOO_COMMON = new Set(
	"name navn namn date dato datum id user value total price pris status state title titel created oprettet skapad item active aktiv partner account konto source region land location team vat".split(
		" ",
	),
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
	const at = known.indexOf(words);
	if (at >= 0) return 10 - at * 0.05;
	if (/\bids?$/.test(words)) return 0;
	const padded = ` ${words} `;
	return known.some(
		(each) => !TOO_COMMON.has(each) && padded.includes(` ${each} `),
	)
		? 4
		: 0;
}
