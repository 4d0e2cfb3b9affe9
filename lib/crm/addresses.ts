import type { PageKind } from "./reading.ts";

/** What the address of a page says, in any CRM. */
export interface PageAddress {
	/** The CRM, if the address is one of its own: `hubspot`, `espocrm`, … */
	system: string | null;
	/** Null where the address does not say: a contact, a dashboard, a site of any kind. */
	kind: PageKind | null;
	/** As exports write it: GUIDs lower-case without braces, Salesforce's in 18 characters. Null for a record not yet saved. */
	recordId: string | null;
	/** The record's own address, the same from its page, its edit form and each of its tabs. */
	address: string | null;
}

/**
 * A page of a CRM: how its path, query and hash read, decoded; the record's id is the group `id`. The address is what was
 * matched, or is made of the template: `*` is the id, `$1` the first group.
 */
type Page = [pattern: RegExp, kind: PageKind | null, template?: string];

interface Crm {
	system: string;
	/** Absent: it runs on hosts of any name, and its own addresses tell it. */
	host?: RegExp;
	/** What the shapes below would not read, or not as well. */
	pages?: Page[];
}

const GUID = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}";

const crms: readonly Crm[] = [
	{
		// Records and lists: documented. The addresses with /deal/ and /company/: unsure, older.
		system: "hubspot",
		host: /^app(-\w+)?\.hubspot\.com$/,
		pages: [
			...hubspot("0-3", "deal", "deal"),
			...hubspot("0-2", "company", "customer"),
			[/^\/contacts\/\d+\/(objects\/0-3\/|deals\/)/, "list"],
			[/^\/contacts\//, null],
		],
	},
	{
		// Hosts, records and one.app: documented. What ids begin with: 006 documented, the others believed.
		system: "salesforce",
		host: /\.(lightning\.(force\.com(\.mcas\.ms)?|crmforce\.mil)|my\.salesforce\.(com|mil)|sfcrmapps\.cn)$/,
		pages: [
			...salesforce("006", "deal"),
			...salesforce("001", "customer"),
			...salesforce("00Q", "lead"),
			[/^\/lightning\/o\/Opportunity\/(?!new)/, "list"],
		],
	},
	{
		// Parameters in any order, braces encoded or not: documented. On a company's own host, and types as numbers: believed.
		system: "dynamics",
		pages: [
			...dynamics("opportunity", 3, "deal"),
			...dynamics("account", 1, "customer"),
			...dynamics("lead", 4, "lead"),
			[/\/main\.aspx\?(?=.*\betn=opportunity\b).*\bentitylist\b/i, "list"],
			[/\/main\.aspx\?/i, null],
		],
	},
	{
		// The hash: tried, in 17. The paths: documented in 18 and 19; an action's number says nothing of what it shows.
		system: "odoo",
		pages: [
			...odooHash("crm.lead", "deal"),
			...odooHash("res.partner", "customer"),
			[/^\/web.*?[#&]model=crm\.lead\b/, "list"],
			...odooPath("crm(?:\\.lead)?", "deal"),
			...odooPath("res\\.partner|contacts|customers", "customer"),
			...odooPath("action-[\\w.]+|[a-z][\\w.-]*", null),
			[/^\/(?:odoo|scoped_app)(?:\/.*)?\/crm(?:\?.*)?$/, "list"],
			[/^\/(?:odoo|scoped_app)(?=[/?]|$)/, null],
			[/^\/web[?#]/, null],
		],
	},
	{
		// Tried. Only the inline form keeps the address of the record.
		system: "espocrm",
		pages: [
			...espo("Opportunity", "deal"),
			...espo("Account", "customer"),
			...espo("Lead", "lead"),
			[/#Opportunity(?=$|[/?])/, "list"],
			[/#Contact\/view\//, null],
		],
	},
	{
		// Deals: documented. "Organization" and the inbox: unsure.
		system: "pipedrive",
		host: /\.pipedrive\.com$/,
		pages: [[/^\/leads\/inbox\/(?<id>[\w-]{36})/, "lead"]],
	},
	// Documented: the module's own name is still Potentials.
	{
		system: "zoho",
		host: /^crm\.zoho(cloud)?\.[a-z.]+$/,
		pages: [[/\/tab\/Potentials(\/custom-view|$)/, "list"]],
	},
	// The table of deals: documented. /client/object/deal/: unsure.
	{ system: "lime", host: /\.lime-crm\.com$/ },
	// Documented, two slashes and all.
	{
		system: "lime-go",
		host: /^go\.lime-go\.com$/,
		pages: [[/^\/+\??\w+\/Organization\/(?<id>\d+)/, "customer"]],
	},
	// The hosts only are documented; the shapes below read what there is.
	{ system: "superoffice", host: /\.superoffice\.com$/ },
	{ system: "upsales", host: /^power\.upsales\.com$/ },
	{
		// Unsure; a board may hold anything.
		system: "monday",
		host: /\.monday\.com$/,
		pages: [[/^\/boards\/\d+(\/views\/\d+)?\/pulses\/(?<id>\d+)/, null]],
	},
	{
		// Documented: /deals/view/ is a saved list, not a deal.
		system: "freshsales",
		host: /\.(myfreshworks\.com|freshsales\.io)$/,
		pages: [
			[/\/deals\/view\//, "list"],
			[/\/(leads|accounts|sales_accounts)\/view\//, null],
		],
	},
	{
		// Documented: a lead is a company, and its deals are rows in it.
		system: "close",
		host: /^app\.close\.com$/,
		pages: [[/^\/lead\/(?<id>lead_\w+)/, "customer"]],
	},
	// Documented.
	{ system: "copper", host: /^app\.copper\.com$/ },
	{ system: "attio", host: /^app\.attio\.com$/ },
	{
		system: "zendesk-sell",
		host: /^app\.futuresimple\.com$|\.zendesk\.com$/,
	},
	{
		// Documented: names are ids here, also such without a digit.
		system: "frappe",
		pages: [
			[/^\/(?:app|desk)\/opportunity\/(?!new-|view\/)(?<id>[^/?#]+)/, "deal"],
			[/^\/(?:app|desk)\/customer\/(?!new-|view\/)(?<id>[^/?#]+)/, "customer"],
			[/^\/(?:app|desk)\/lead\/(?!new-|view\/)(?<id>[^/?#]+)/, "lead"],
		],
	},
	{
		// Documented, in 8: each record has a page to see and one to edit it.
		system: "suitecrm",
		pages: [
			...suite("opportunities", "deal"),
			...suite("accounts", "customer"),
			...suite("leads", "lead"),
		],
	},
];

function hubspot(type: string, word: string, kind: PageKind): Page[] {
	return [
		[
			new RegExp(
				`^/contacts/(\\d+)/(?:record/${type}|${word})/(?<id>\\d+)(?=$|[/?#])`,
			),
			kind,
			`/contacts/$1/record/${type}/*`,
		],
	];
}

function salesforce(prefix: string, kind: PageKind): Page[] {
	return [
		[
			new RegExp(
				`^/(?:lightning/r/(?:\\w+/)?|one/one\\.app#/sObject/|)(?<id>${prefix}\\w{12}(?:\\w{3})?)(?=$|[/?#])`,
			),
			kind,
			"/lightning/r/*/view",
		],
	];
}

function dynamics(name: string, code: number, kind: PageKind): Page[] {
	return [
		[
			new RegExp(
				`(.*/main\\.aspx)\\?(?=.*\\b(?:etn=${name}|etc=${code})(?:&|$))(?=(?:.*&)?id=\\{?(?<id>${GUID}))`,
				"i",
			),
			kind,
			`$1?etn=${name}&pagetype=entityrecord&id=*`,
		],
		[
			new RegExp(`/main\\.aspx\\?(?=.*\\betn=${name}&?).*=entityrecord`, "i"),
			kind,
		],
	];
}

function odooHash(model: string, kind: PageKind): Page[] {
	const start = `^/web.*?#(?=(?:.*&)?model=${model.replace(".", "\\.")}(?:&|$))(?=(?:.*&)?view_type=form)`;
	return [
		[
			new RegExp(`${start}(?=(?:.*&)?id=(?<id>\\d+))`),
			kind,
			`/web#id=*&model=${model}&view_type=form`,
		],
		[new RegExp(start), kind],
	];
}

function odooPath(actions: string, kind: PageKind | null): Page[] {
	return [
		[
			new RegExp(
				`^/(odoo|scoped_app)(?:/.*)?/(${actions})/(?:(?<id>\\d+)|new)(?=$|[?#])`,
			),
			kind,
			"/$1/$2/*",
		],
	];
}

function espo(entity: string, kind: PageKind): Page[] {
	return [
		[
			new RegExp(`^(.*?)#${entity}/(?:view|edit)/(?<id>[\\w-]+)`),
			kind,
			`$1#${entity}/view/*`,
		],
		[new RegExp(`#${entity}/(?:create|edit)`), kind],
	];
}

function suite(module: string, kind: PageKind): Page[] {
	return [
		[
			new RegExp(`^(.*?)#/${module}/(?:record|edit)/(?<id>${GUID})`),
			kind,
			`$1#/${module}/record/*`,
		],
	];
}

/**
 * What an address says: which CRM, what kind of record, which one. Read of a CRM's own addresses where they are known, else
 * of what addresses have in common: `/deals/123/edit`, `#/opportunities/abc/show`, `?module=Potentials&record=12`.
 */
export function addressOf(url: URL): PageAddress {
	const inner = innerAddress(url);
	if (inner) return addressOf(inner);
	const text = decoded(url.pathname) + decoded(url.search) + decoded(url.hash);
	let system: string | null = null;
	for (const crm of crms) {
		if (crm.host && !crm.host.test(url.hostname)) continue;
		if (crm.host) system = crm.system;
		for (const [pattern, kind, template] of crm.pages ?? []) {
			const match = pattern.exec(text);
			if (!match) continue;
			const id = match.groups?.id;
			const recordId = id ? normalRecordId(id) : null;
			const path = (template ?? match[0])
				.replace(/\$(\d)/g, (_, group) => match[group] ?? "")
				.replace("*", () => recordId ?? "");
			return {
				system: crm.system,
				kind,
				recordId,
				address: recordId && ownAddress(url, path),
			};
		}
	}
	return { system, ...ofShape(url) };
}

/** True if both name the same record: Salesforce's 15 and 18 characters, GUIDs with and without braces. */
export function sameRecordId(one: string, other: string): boolean {
	return normalRecordId(one) === normalRecordId(other);
}

const IS_GUID = new RegExp(`^\\{?(${GUID})\\}?$`, "i");

/** The form of an id that is kept and compared. */
export function normalRecordId(id: string): string {
	const text = id.trim();
	const guid = IS_GUID.exec(text)?.[1];
	if (guid) return guid.toLowerCase();
	return /^00[136Q]\w{12}$/.test(text) ? text + caseOf(text) : text;
}

/** What Salesforce writes behind 15 characters: which of them are capitals, five to a letter. */
function caseOf(id: string): string {
	return [0, 5, 10]
		.map((start) => {
			const bits = [...id.slice(start, start + 5)].reduce(
				(sum, char, place) => sum + (/[A-Z]/.test(char) ? 1 << place : 0),
				0,
			);
			return "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"[bits] ?? "";
		})
		.join("");
}

function decoded(text: string): string {
	try {
		const once = decodeURIComponent(text);
		// Some encode what they put in the hash once more.
		return /%[0-9a-f]{2}/i.test(once) ? decodeURIComponent(once) : once;
	} catch {
		return text;
	}
}

/** An address that a hash holds as a whole: `#ajaxUILoc=index.php%3Fmodule%3DOpportunities…`. */
function innerAddress(url: URL): URL | null {
	const inner = /^#!?\w+=((?:\w+:\/\/|[\w./-]+\?|\/).+)/.exec(
		decoded(url.hash),
	)?.[1];
	const found = inner && URL.canParse(inner, url.href);
	if (!found) return null;
	const address = new URL(inner, url.href);
	return address.origin === url.origin ? address : null;
}

function ownAddress(url: URL, path: string): string | null {
	const address = url.origin + encodeURI(path);
	return URL.canParse(address) ? new URL(address).href : null;
}

// ---- what addresses have in common ----------------------------------------------------------------------------------

const END = "(?:details?|views?|page|info|records?|cards?|id)?$";
const NORDIC_END = "(?:er|et|en|r|n|e|s)?";
/** In the order in which they win where an address names several. */
const KINDS: [RegExp, PageKind][] = [
	[
		new RegExp(
			`^(?:(?:deal|opp|potential|sale|affaire|opportunité|chance|negocio|negócio|trattativ[ae]|oportunidad|oportunidade)s?|(?:opportunit|oppt)(?:y|ies)|oportunidades|opportunità|verkaufschancen?|chancen|kaup(?:pa|at)|(?:myynti)?mahdollisuu(?:s|det)|(?:affär|forretning|salg|(?:salgs)?mulig?he[dt]|(?:salgs|försäljnings)?möjlighet)${NORDIC_END})${END}`,
		),
		"deal",
	],
	[new RegExp(`^(?:leads?|prospects?|(?:kunde)?emner?|liidit?)${END}`), "lead"],
	[
		new RegExp(
			`^(?:(?:account|organi[sz]ation|org|customer|client|firm|partner)s?|compan(?:y|ies)|yrity(?:s|kset)|asiak(?:as|kaat)|unternehmen|(?:kund|kunde|företag|virksomhed|bedrift|firma)${NORDIC_END})${END}`,
		),
		"customer",
	],
];
const LIST =
	/^(list\w*|boards?|pipelines?|kanban|table|grid|funnel|index|all|search|forecast|reports?|import|export|dashboards?|settings?|views)$/i;
const NEW =
	/^(new|create|add|insert|ny|nyt|nytt|opret|skapa|uusi|luo|neu|anlegen)\b/i;
const RECORD =
	/^(view|show|details?|record|card|display|read|id|overview|open|edit|update|change|modify|profile|summary|page|object|item)$/i;

function kindOf(segment: string): PageKind | null {
	const words = wordsOf(segment);
	if (words.length > 3) return null;
	for (const word of [words.at(-1), words[0]])
		for (const [pattern, kind] of KINDS)
			if (word && pattern.test(word)) return kind;
	return null;
}

/** `SalesOrder_detail.php` in words, lower-case; the file's ending is none. */
function wordsOf(segment: string): string[] {
	return segment
		.normalize("NFC")
		.replace(/\.(php|aspx?|jsp|html?|nl|do)$/i, "")
		.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
		.toLowerCase()
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.filter(Boolean);
}

/** Ids hold a digit, are long, or stand before "show". */
function isId(segment: string, next: string): boolean {
	if (segment.length > 80 || LIST.test(segment) || NEW.test(segment))
		return false;
	if (/^(0|v\d+|page-?\d+|-\d+)$/.test(segment)) return false;
	if (/\d/.test(segment)) return true;
	return (
		/^[\w-]+$/.test(segment) &&
		!RECORD.test(segment) &&
		(RECORD.test(next) || /^[A-Za-z0-9]{20,}$/.test(segment))
	);
}

interface Shape {
	kind: PageKind | null;
	recordId: string | null;
	address: string | null;
}

function ofShape(url: URL): Shape {
	const [hashPath = "", hashQuery = ""] = decoded(url.hash).split("?");
	const path = decoded(url.pathname).replace(/;[^/]*/g, "");
	const inHash = /^#!?\/?/.exec(hashPath)?.[0] ?? "#";
	const segments = path.split("/");
	const hashStart = segments.length;
	segments.push(...hashPath.slice(inHash.length).split("/"));

	/** The address up to this segment, and in it its id in normal form. */
	const upTo = (end: number, id: string) => {
		const part = (from: number, to: number) =>
			segments
				.slice(from, to + 1)
				.map((segment, at) => (from + at === end ? id : seen(segment)))
				.join("/");
		return end < hashStart
			? part(0, end)
			: `${part(0, hashStart - 1)}${inHash}${part(hashStart, end)}`;
	};

	let kind: PageKind | null = null;
	let isList = false;
	let isNew = false;
	let isPending = false;
	let found: { kind: PageKind | null; id: string; end: number } | null = null;
	for (const [at, segment] of segments.entries()) {
		const next = segments[at + 1] ?? "";
		if (!segment) continue;
		if (isPending && isId(segment, next)) {
			found = { kind, id: segment, end: at };
			isPending = false;
		} else if (isPending && NEW.test(segment)) {
			isNew = true;
			isPending = false;
		} else if (LIST.test(segment)) {
			isList = true;
			isPending = false;
		} else if (!(isPending && RECORD.test(segment))) {
			const named = kindOf(segment);
			isPending = named !== null;
			if (named) {
				kind = named;
				isNew = false;
			}
		}
	}

	const parameters = [
		...new URLSearchParams(url.search),
		...new URLSearchParams(hashQuery),
	];
	const isHashQuery = hashQuery !== "" && !url.search.includes("=");
	if (isNew) return { kind, recordId: null, address: null };
	const named = ofParameters(parameters, kind);
	if (named && (!found || (named.kind === "deal" && found.kind !== "deal"))) {
		const base = isHashQuery ? url.pathname + hashPath : path;
		return {
			kind: named.kind,
			recordId: named.id,
			address:
				named.id && ownAddress(url, `${base}?${named.parameters.join("&")}`),
		};
	}
	if (found && (kind === found.kind || found.kind === "deal")) {
		const recordId = normalRecordId(found.id);
		return {
			kind: found.kind,
			recordId,
			address: ownAddress(url, upTo(found.end, recordId)),
		};
	}
	// A customer's deals, a company's workspace: which, the address does not say.
	if (found) return { kind: null, recordId: null, address: null };
	const isOfDeals = kind === "deal" || (isList && kind === null);
	return {
		kind: isOfDeals && kind ? "list" : null,
		recordId: null,
		address: null,
	};
}

/** One record has one address, whether it is seen or edited. */
function seen(segment: string): string {
	return /^(edit|update)$/i.test(segment) ? "view" : segment;
}

const MODULE =
	/^(module|model|etn|entity|object|resource|table|type|m)(type|name)?$/i;
const ID = /^(id|record|guid|oid|rid|uid|pk|key|rec)$/i;
const VIEW = /^(action|view|mode|view_type|pagetype)$/i;

/** A record that parameters name: `module=Potentials&record=12`, `dealId=5`. */
function ofParameters(
	parameters: [string, string][],
	ofPath: PageKind | null,
): {
	kind: PageKind | null;
	id: string | null;
	parameters: string[];
} | null {
	const module = parameters.find(
		([name, value]) => MODULE.test(name) && kindOf(value),
	);
	const kind = module ? kindOf(module[1]) : ofPath;
	const own = KINDS.flatMap(([pattern, of]) =>
		parameters.flatMap(([name, value]) => {
			const words = wordsOf(name);
			const isIt =
				words.every((word, at) =>
					at > 0 && at === words.length - 1
						? ID.test(word) || word === "no" || pattern.test(word)
						: pattern.test(word) ||
							/^(selected|open|current|active)$/.test(word),
				) && words.some((word) => pattern.test(word));
			return isIt && isId(value, "") ? [{ of, name, value }] : [];
		}),
	)[0];
	const plain = parameters.find(
		([name, value]) =>
			(ID.test(name) || /^(record|object|entity|item|doc)_?id$/i.test(name)) &&
			isId(value, ""),
	);
	const isForm = parameters.some(
		([name, value]) => VIEW.test(name) && /^(edit|detail)/i.test(value),
	);
	if (kind && plain) {
		const id = normalRecordId(plain[1]);
		const view = parameters.filter(
			([name, value]) => VIEW.test(name) && /^(edit|detail)/i.test(value),
		);
		return {
			kind,
			id,
			parameters: [
				...(module ? [module.join("=")] : []),
				...view.map(
					([name, value]) =>
						`${name}=${value.replace(/^edit/i, (edit) => (edit === "edit" ? "detail" : "Detail"))}`,
				),
				`${plain[0]}=${id}`,
			],
		};
	}
	if (own) {
		const id = normalRecordId(own.value);
		return { kind: own.of, id, parameters: [`${own.name}=${id}`] };
	}
	if (!module || !kind) return null;
	// A module without a record is its list, or the form of a new one.
	const isList = kind === "deal" && !isForm;
	return {
		kind: isForm ? kind : isList ? "list" : null,
		id: null,
		parameters: [],
	};
}
