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
	/** Where it names none: what would be the id, if the page shows one record. `/issues/1`, and `/board/12` with a deal over it. */
	perhaps?: string;
}

/**
 * A page of a CRM: how its path, query and hash read, decoded. `id` is the record's id, `type` what the CRM calls such records.
 * The address is what was matched, or is made of the template: `*` is the id, `$1` the first group.
 */
type Page = [pattern: string, kind?: PageKind | null, template?: string];

const GUID = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}";
const END = "(?=$|[/?#])";

/** CRMs, what their addresses are told by from the host on, and pages that the shapes below would not read, or not as well. */
const crms: readonly [system: string, sign: string, ...pages: Page[]][] = [
	// Records and lists: documented.
	[
		"hubspot",
		"^app(-\\w+)?\\.hubspot\\.com/",
		[`^/contacts/\\d+/record/(?<type>0-[23])/(?<id>\\d+)${END}`],
		["^/contacts/\\d+/objects/0-3/", "list"],
	],
	// Hosts, records and one.app: documented. What ids begin with: 006 documented, the others believed.
	[
		"salesforce",
		"^[^/]+\\.(lightning\\.(force\\.com|crmforce\\.mil)|my\\.salesforce\\.|sfcrmapps\\.cn)",
		[
			`^[^?]*/(?<id>(?<type>006|001|00Q)\\w{12}(?:\\w{3})?)${END}`,
			undefined,
			"/lightning/r/*/view",
		],
	],
	// Parameters in any order, braces encoded or not: documented. On a company's own host: believed.
	[
		"dynamics",
		"^[^/]+\\.dynamics\\.com/|/main\\.aspx\\?",
		[
			`([^?]*)\\?(?=.*\\betn=(?<type>opportunity|account|lead)\\b)(?=(?:.*&)?id=\\{?(?<id>${GUID}))`,
			undefined,
			"$1?etn=$2&pagetype=entityrecord&id=*",
		],
		["\\?(?=.*\\betn=(?<type>opportunity|account|lead)\\b).*=entityrecord"],
	],
	// The hash: tried, in 17. The paths: documented in 18 and 19; an action's number says nothing of what it shows.
	[
		"odoo",
		"^[^/]+/(web[?#]|(odoo|scoped_app)([/?]|$))",
		[
			"#(?=(?:.*&)?model=(?<type>crm\\.lead|res\\.partner)\\b)(?=.*view_type=form)(?=(?:.*&)?id=(?<id>\\d+)|)",
			undefined,
			"/web#id=*&model=$1&view_type=form",
		],
		["#.*model=crm\\.lead", "list"],
		[
			"^/(\\w+)(?:/.*)?/(?<type>[a-z][\\w.-]*)/(?:(?<id>\\d+)|new)(?=$|[?#])",
			undefined,
			"/$1/$2/*",
		],
		["/crm(?:\\?|$)", "list"],
		["", null],
	],
	// Tried. Only the inline form keeps the address of the record.
	[
		"espocrm",
		"#(Opportunity|Account|Lead|Contact)(/(view|edit|create|list|kanban)|$)",
		[
			"^(.*)#(?<type>Opportunity|Account|Lead)/(?:view|edit)/(?<id>[\\w-]+)",
			undefined,
			"$1#$2/view/*",
		],
	],
	// Documented, two slashes and all.
	[
		"lime-go",
		"^go\\.lime-go\\.com/",
		["^/+\\??\\w+/(?<type>Organization)/(?<id>\\d+)"],
	],
	// Unsure; a board may hold anything.
	[
		"monday",
		"^[^/]+\\.monday\\.com/",
		["^/boards/\\d+(?:/views/\\d+)?/pulses/(?<id>\\d+)", null],
	],
	// Documented: /deals/view/ is a saved list, not a deal.
	[
		"freshsales",
		"^[^/]+\\.(myfreshworks\\.com|freshsales\\.io)/",
		["/deals/view/", "list"],
		["/view/", null],
	],
	// Documented: a lead is a company, and its deals are rows in it.
	["close", "^app\\.close\\.com/", ["^/lead/(?<id>lead_\\w+)", "customer"]],
	// Documented: names are ids, also such without a digit.
	[
		"frappe",
		"/(app|desk)/(opportunity|customer|lead)\\b",
		["^/\\w+/(?<type>opportunity|customer|lead)/(?!new-|view/)(?<id>[^/?#]+)"],
	],
	// Documented, in 8: each record has a page to see, /record/, and one to edit it.
	["suitecrm", "#/(opportunities|accounts|leads)/(record|edit)/"],
	// Documented: deals of Pipedrive, Zoho (whose module is still Potentials), Freshsales, Copper, Attio, Sell. Unsure: what else
	// Pipedrive has, Lime's /client/object/deal/. Of SuperOffice and Upsales the hosts only are documented.
	["pipedrive", "^[^/]+\\.pipedrive\\.com/"],
	["zoho", "^crm\\.zoho(cloud)?\\.[a-z.]+/"],
	["lime", "^[^/]+\\.lime-crm\\.com/"],
	["superoffice", "^[^/]+\\.superoffice\\.com/"],
	["upsales", "^power\\.upsales\\.com/"],
	["copper", "^app\\.copper\\.com/"],
	["attio", "^app\\.attio\\.com/"],
	["zendesk-sell", "^(app\\.futuresimple|[^/]+\\.zendesk)\\.com/"],
];

/** What CRMs call their records other than by a word for it. Of Odoo's own, a lead is a stage of a deal. */
const TYPES: { [type: string]: PageKind } = {
	"0-3": "deal",
	"0-2": "customer",
	"006": "deal",
	"001": "customer",
	"00Q": "lead",
	crm: "deal",
	"crm.lead": "deal",
	contacts: "customer",
};

/**
 * What an address says: which CRM, what kind of record, which one. Read of a CRM's own addresses where they are known, else
 * of what addresses have in common: `/deals/123/edit`, `#/opportunities/abc/show`, `?module=Potentials&record=12`.
 */
export function addressOf(url: URL): PageAddress {
	// What would read as a separator stays as it is written.
	const path = url.pathname
		.split("/")
		.map((part) => (/%(2[356f]|3[df])/i.test(part) ? part : plain(part)))
		.join("/");
	const query = plain(url.search);
	// Some encode what they put in the hash once more.
	const once = plain(url.hash);
	const hash = /%[0-9a-f]{2}/i.test(once) ? plain(once) : once;
	// `#ajaxUILoc=index.php?module=…`: the hash holds an address as a whole.
	const inner = /^#!?\w+=((?:[\w./-]+\?|\/).+)/.exec(hash)?.[1];
	if (inner && URL.canParse(inner, url.href)) {
		const address = new URL(inner, url.href);
		if (address.origin === url.origin) return addressOf(address);
	}

	const text = path + query + hash;
	const [system = null, , ...pages] =
		crms.find(([, sign]) => new RegExp(sign).test(url.hostname + text)) ?? [];
	for (const [pattern, ofPage, template] of pages) {
		const match = new RegExp(pattern, "i").exec(text);
		if (!match) continue;
		const { id, type } = match.groups ?? {};
		const recordId = id ? normalRecordId(plain(id)) : null;
		const own = (template ?? text.slice(0, match.index) + match[0])
			.replace(/\$(\d)/g, (_, group) => match[group] ?? "")
			.replace("*", () => normalRecordId(id ?? ""));
		return {
			system,
			kind: type ? (TYPES[type] ?? kindOf(type)) : (ofPage ?? null),
			recordId,
			address: recordId && ownAddress(url, own),
		};
	}
	return { system, ...ofShape(url, path, query, hash) };
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
	return /^00[136Q]\w{12}$/.test(text) ? text + capitalsOf(text) : text;
}

/** What Salesforce writes behind 15 characters: which of them are capitals, five to a letter. */
function capitalsOf(id: string): string {
	return [0, 5, 10]
		.map((start) => {
			let bits = 0;
			for (let place = 0; place < 5; place++)
				if (/[A-Z]/.test(id.charAt(start + place))) bits |= 1 << place;
			return "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345".charAt(bits);
		})
		.join("");
}

/** Decoded; nothing if it cannot be, as nobody's record is called so. */
function plain(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return "";
	}
}

function ownAddress(url: URL, path: string): string | null {
	const address = url.origin + encodeURI(path).replaceAll("%25", "%");
	return URL.canParse(address) ? new URL(address).href : null;
}

// ---- what addresses have in common ----------------------------------------------------------------------------------

/** Words in six languages; a lead's stand before a customer's: "kundeemne". */
const KINDS: [RegExp, PageKind][] = [
	[
		/^(deals?|opps?|oppt(y|ies)|opprtnty|opportunit(y|ies)|potentials?|sales?|affär(er|en)?|forretning(er|en)?|salg(et)?|.*muli(g|gh)e[dt](er|en)?|.*möjlighet(er|en)?|kaup(pa|at)|.*mahdollisuu(s|det)|.*chancen?)$/,
		"deal",
	],
	[/^(leads?|prospects?|(kunde)?emner?|liidit?)$/, "lead"],
	[
		/^(accounts?|compan(y|ies)|organi[sz]ations?|orgs?|customers?|clients?|partners?|firms?|firma(er|et)?|firmen|kund(e|er|en)?|företag(et|en)?|virksomhed(er|en)?|bedrift(er|en)?|yrity(s|kset)|asiak(as|kaat)|unternehmen)$/,
		"customer",
	],
];
const LIST =
	/^(list\w*|boards?|pipelines?|kanban|table|grid|all|search|import|export)$/i;
const NEW = /^(new|create|add|ny|nyt|nytt|opret|skapa|uusi|luo|neu)\b/i;
const RECORD =
	/^(view|show|details?|record|card|display|read|records|id|overview|open|edit|update|change|inbox|index)$/i;

/** By its last word or its first: `crm.lead`, `deal_view.php`, `SalesOpportunity`. */
function kindOf(segment: string, isLastOnly = false): PageKind | null {
	if (segment.length > 80) return null;
	const words = segment
		.normalize("NFC")
		.replace(/\.(php|aspx?|jsp|html?|do|nl)$/i, "")
		.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u);
	if (words.length > 3) return null;
	for (const word of isLastOnly ? words.slice(-1) : [...words].reverse())
		for (const [pattern, kind] of KINDS) if (pattern.test(word)) return kind;
	return null;
}

const SHOWN = /^(view|show|details?|display|read|overview)$/i;
/** Behind these words stands the number of a page. */
const PART = /^(pages?|p|side|sidor?|sivut?|seiten?|step|tab)$/i;
/** `Opportunities(88)`, `Opportunities(ID=88,IsActive=true)`. */
const KEYED = /^(\w+)\((?:\w+=)?'?([\w-]{1,40})'?[,)]/;
const SEPARATOR = /[?#%&=+/]|^\s|\s$/;
/** Such an id is told by itself; others only by the "show" behind them. */
const OWN_ID = /\d|^[a-z0-9]{20,}$/i;

/** Ids hold a digit, are long, or stand before "show". */
function isId(segment: string, next = ""): boolean {
	return (
		segment.length <= 80 &&
		!SEPARATOR.test(segment) &&
		!LIST.test(segment) &&
		!NEW.test(segment) &&
		!/^(v\d+|page-?\d+|-\d+)$/.test(segment) &&
		// What is not saved yet is edited as number 0; what is shown is the first record of all.
		(segment !== "0" || SHOWN.test(next)) &&
		(OWN_ID.test(segment) ||
			(/^[\w-]+$/.test(segment) && !RECORD.test(segment) && RECORD.test(next)))
	);
}

function ofShape(
	url: URL,
	path: string,
	query: string,
	hash: string,
): Omit<PageAddress, "system"> {
	const nothing = { kind: null, recordId: null, address: null };
	const [hashPath = "", hashQuery = ""] = hash.split("?");
	// A separator of its own stands where the hash begins: its start is none of the record's name.
	// What stands behind a semicolon says how it is shown, and names none either.
	const parts = (path + hashPath)
		.replace(/;[^/#]*/g, "")
		.split(/(\/?#!?\/?|\/)/);

	let kind: PageKind | null = null;
	let word = "";
	let isOpen = false;
	let isNew = false;
	let found: { kind: PageKind | null; id: string; end: number } | null = null;
	for (let at = 0; at < parts.length; at += 2) {
		const part = parts[at] ?? "";
		if (part === "" || (isOpen && RECORD.test(part) && !isId(part))) continue;
		const [, entity = part, key] = KEYED.exec(part) ?? [];
		const named = kindOf(entity);
		if (named && key !== undefined) {
			found = { kind: named, id: key, end: at };
			kind = named;
			isOpen = false;
			continue;
		}
		if (isOpen && isId(part, parts[at + 2])) {
			found = { kind, id: part, end: at };
			isOpen = false;
		} else if (isOpen && NEW.test(part)) {
			isNew = true;
			isOpen = false;
		} else {
			isOpen = named !== null;
			if (named) {
				kind = named;
				word = part;
				isNew = false;
			}
		}
	}
	if (isNew) return { ...nothing, kind };
	const [inQuery, inHash] = [query, hashQuery].map((text) =>
		[...new URLSearchParams(text)].filter(
			([name, value]) => /^[\w.-]+$/.test(name) && !SEPARATOR.test(value),
		),
	) as [[string, string][], [string, string][]];
	const parameters = [...inQuery, ...inHash];
	const module =
		parameters.find(
			([name, value]) =>
				/^(module|model|etn|entity|object|resource|table|type)(type|name)?$/i.test(
					name,
				) && kindOf(value),
		) ?? parameters.find(([name]) => name === "module");
	// The deal of a panel; a customer's id beside it only says what is around.
	const panel = parameters.find(
		([name, value]) =>
			kindOf(name.replace(/_?id$/i, ""), true) === "deal" && isId(value),
	);
	if (module) kind = kindOf(module[1]);
	const byId = parameters.find(
		([name, value]) =>
			/^(((record|object|entity|item|doc)_?)?id|record|guid|oid|rid|pk)$/i.test(
				name,
			) && isId(value),
	);
	const own = panel ?? ((kind || module) && byId);
	const view = parameters.find(
		([name, value]) =>
			/^(action|view)$/i.test(name) && /^(Edit|Detail)/.test(value),
	);
	if (
		own &&
		(!found || (panel && found.kind !== "deal") || !OWN_ID.test(found.id))
	) {
		const recordId = normalRecordId(own[1]);
		const named = module
			? `${module.join("=")}&${view ? `${view[0]}=${view[1].replace("Edit", "Detail")}&` : ""}`
			: "";
		return {
			kind: panel ? "deal" : kind,
			recordId,
			address: ownAddress(
				url,
				inHash.includes(own)
					? `${path}${hashPath}?${named}${own[0]}=${recordId}`
					: `${path}?${named}${own[0]}=${recordId}${hashPath.split(/[/#]/).some((part) => kindOf(part)) ? hashPath : ""}`,
			),
		};
	}
	if (module)
		return { ...nothing, kind: view ? kind : kind === "deal" ? "list" : null };
	// Many a program calls all that has to do with selling "sales".
	if (!found) {
		const [before, perhaps = byId?.[1]] = lastId(parts);
		const isSelling = kind === "deal" && !/^sales?$/i.test(word);
		const isFirst = perhaps === "0" && before === word;
		return {
			...nothing,
			kind: !isSelling ? null : isFirst ? "deal" : "list",
			...(perhaps !== undefined && { perhaps: normalRecordId(perhaps) }),
		};
	}
	// A customer's deals, a company's workspace: which, the address does not say.
	if (kind !== found.kind && found.kind !== "deal") return nothing;
	const recordId = normalRecordId(found.id);
	const { id, end } = found;
	// One record has one address, whether it is seen or edited.
	const seen = IS_GUID.test(id) ? "record" : "view";
	return {
		kind: found.kind,
		recordId,
		address: ownAddress(
			url,
			parts
				.slice(0, OWN_ID.test(id) && id !== "0" ? end + 1 : end + 3)
				.map((part, at) =>
					at === end
						? part.replace(id, () => recordId)
						: !/^(edit|update)$/i.test(part)
							? part
							: at > end
								? "show"
								: seen,
				)
				.join(""),
		),
	};
}

/** The last of a path's parts, if it has the form of an id, and the one before it: `/issues/1/edit`, `/Opportunities(88)`. */
function lastId(all: readonly string[]): [before?: string, id?: string] {
	const parts = all.filter((part, at) => at % 2 === 0 && part !== "");
	while (RECORD.test(parts.at(-1) ?? "")) parts.pop();
	const [before = "", last = ""] = parts.slice(-2);
	const keyed = KEYED.exec(last)?.[2];
	if (keyed !== undefined) return [before, keyed];
	const isOne =
		/^(\d{1,18}|[0-9a-f]{16,32})$/i.test(last) || IS_GUID.test(last);
	return isOne && /^\p{L}/u.test(before) && !PART.test(before)
		? [before, last]
		: [];
}
