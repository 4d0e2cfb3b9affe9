import { normalName } from "../../lib/model/customer.ts";
import type { Scope } from "../../lib/model/scope.ts";

/** The dashboard's pages, in the order of its navigation. */
export const pages = [
	"overview",
	"goals",
	"team",
	"customers",
	"pipeline",
	"growth",
	"commission",
	"deals",
	"leads",
	"activities",
	"costs",
	"sources",
	"measures",
	"definitions",
	"currencies",
	"import",
	"crm",
	"backup",
	"settings",
] as const;
/** Pages of their own that belong to one of these. */
const aside = ["seen", "wall"] as const;
export type PageName =
	| (typeof pages)[number]
	| (typeof aside)[number]
	| "kpi"
	| "goal"
	| "report"
	| "customer"
	| "coaching";

/**
 * Where the reader is, as written after the `#`: `#/kpi/revenue?scope=team:North&period=2017-Q3&asOf=2017-12-31`.
 * A month's report stands under whose it is: `#/report/seller:Ann/2026-03`; so does a talk between two: `#/team/seller:Ann`,
 * and a customer under its name or id: `#/customers/Acme A%2FS`, `#/customers/id=0190…`.
 * Everything is still the reader's own text: `scope` and `period` are read by whoever knows the names and the calendar.
 */
export interface Address {
	page: PageName;
	/** The KPI's id, on its own page. */
	kpi?: string;
	/** The goal's id, on its own page. */
	goal?: string;
	/** `organisation`, `team:<name>`, `seller:<name>`, `customer:<name>`, or `<kind>:id=<id>` where a name is not unique. */
	scope?: string;
	period?: string;
	asOf?: string;
	/** What is open on the page: a line of the pipeline, `stale` or `2026-04`. */
	line?: string;
	/** What a list is narrowed to, and sorted by. */
	list?: ListAddress;
}

/** What a list's address says of it: `find=acme`, `status=open`, `without=amount`, `sort=amount` or `sort=-amount`. */
export const listKeys = [
	...(["find", "status", "type", "stage"] as const),
	...(["source", "product", "without", "sort"] as const),
] as const;
export type ListKey = (typeof listKeys)[number];
export type ListAddress = { readonly [key in ListKey]?: string };

/** Reads what stands after the `#`. Nothing is the overview; a page that does not exist is null. */
export function readAddress(hash: string): Address | null {
	const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split("?", 2);
	const [page = "", written, ...rest] = path.replace(/\/$/, "").split("/");
	const id = written === undefined ? undefined : decoded(written);
	const values = new URLSearchParams(query);
	const list = Object.assign({}, ...listKeys.map((key) => pick(values, key)));
	const place = {
		...pick(values, "scope"),
		...pick(values, "period"),
		...pick(values, "asOf"),
		...pick(values, "line"),
		...(Object.keys(list).length > 0 && { list }),
	};
	if (page === "") return { page: "overview", ...place };
	if ((page === "kpi" || page === "goal") && id && rest.length === 0)
		return { page, [page]: id, ...place };
	if (page === "report" && rest.length < 2) {
		const [month = ""] = rest;
		return {
			page,
			...place,
			...(id && { scope: id }),
			...(month && { period: decoded(month) }),
		};
	}
	if (page === "customers" && id && rest.length === 0)
		return { page: "customer", ...place, scope: `${CUSTOMER}${id}` };
	if (page === "team" && id && rest.length === 0)
		return { page: "coaching", ...place, scope: id };
	const known = [...pages, ...aside].find((each) => each === page);
	return known && written === undefined ? { page: known, ...place } : null;
}

/** How a scope that is a customer begins. */
const CUSTOMER = "customer:";

/** What somebody typed may be no encoding at all: then it is taken as it is. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** The address as a link's `href`. Names are percent-encoded; `:` and `=` stay readable. */
export function hrefOf(address: Address): string {
	const { page } = address;
	const isInPath =
		(page === "report" || page === "coaching" || page === "customer") &&
		address.scope !== undefined;
	const inPath: readonly string[] = !isInPath
		? []
		: page === "report"
			? ["scope", "period"]
			: ["scope"];
	const said = [
		...(["scope", "period", "asOf"] as const)
			.filter((key) => !inPath.includes(key))
			.map((key) => [key, address[key]] as const),
		["line", page === "pipeline" ? address.line : undefined] as const,
		...listKeys.map((key) => [key, address.list?.[key]] as const),
	];
	const query = said
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${key}=${encode(value ?? "")}`)
		.join("&");
	const within =
		page === "kpi" || page === "goal"
			? [address[page]]
			: isInPath
				? [
						page === "customer"
							? address.scope?.replace(CUSTOMER, "")
							: address.scope,
						...(page === "report" ? [address.period] : []),
					]
				: [];
	const path = [
		page === "coaching" ? "team" : page === "customer" ? "customers" : page,
		...within.flatMap((each) => (each ? encode(each) : [])),
	].join("/");
	return `#/${path}${query && `?${query}`}`;
}

/** Someone or something with a name that a scope can mean. */
export interface Named {
	id: string;
	name: string;
	aliases?: readonly string[];
	/** A customer found to be another: that one is meant. */
	mergedInto?: string;
}

/** Everyone a scope can name. Customers may be left out where none is asked for. */
export interface Names {
	seller: readonly Named[];
	team: readonly Named[];
	customer?: readonly Named[];
}

export type ScopeReading =
	| { is: "scope"; scope: Scope; name: string; text: string }
	| {
			is: "unknown" | "several";
			kind: Exclude<Scope["kind"], "organisation">;
			name: string;
			/** Where several share the name: each one's own address. */
			choices: string[];
	  }
	| { is: "malformed"; text: string };

/**
 * Who the scope of an address means. The exact name comes first, then the name without regard to case and spaces,
 * then a seller's other spellings. Two who share a name are never guessed between.
 */
export function readScope(text: string, names: Names): ScopeReading {
	if (text === "organisation")
		return {
			is: "scope",
			scope: { kind: "organisation" },
			name: "",
			text: "organisation",
		};
	const [, kind, name] = /^(team|seller|customer):(.+)$/su.exec(text) ?? [];
	if (!isNamedKind(kind) || name === undefined)
		return { is: "malformed", text };
	const all = names[kind] ?? [];
	const byId = name.startsWith("id=")
		? all.filter((each) => each.id === name.slice(3))
		: [];
	const plain = normalName(name);
	const found =
		[
			byId,
			all.filter((each) => each.name === name),
			all.filter((each) => normalName(each.name) === plain),
			all.filter((each) =>
				each.aliases?.some((alias) => normalName(alias) === plain),
			),
		].find((each) => each.length > 0) ?? [];
	const meant = new Map(
		found.map((each) => {
			const whole = all.find((other) => other.id === each.mergedInto) ?? each;
			return [whole.id, whole];
		}),
	);
	const [only, ...others] = meant.values();
	if (only === undefined) return { is: "unknown", kind, name, choices: [] };
	if (others.length > 0)
		return {
			is: "several",
			kind,
			name,
			choices: [...meant.keys()].map((id) => `${kind}:id=${id}`),
		};
	const scope: Scope = { kind, id: only.id };
	return { is: "scope", scope, name: only.name, text: scopeText(scope, names) };
}

/** A scope as an address writes it: by name, or by id where the name is not unique (or not known here). */
export function scopeText(scope: Scope, names: Names): string {
	if (scope.kind === "organisation") return "organisation";
	const all = names[scope.kind] ?? [];
	const one = all.find((each) => each.id === scope.id);
	const plain = normalName(one?.name ?? "");
	const isPlain =
		one !== undefined &&
		!one.name.startsWith("id=") &&
		all.filter(
			(each) =>
				each.mergedInto === undefined && normalName(each.name) === plain,
		).length === 1;
	return `${scope.kind}:${isPlain ? one.name : `id=${scope.id}`}`;
}

/** A scope's own name; empty for the organisation, and for who is not there any more. */
export function scopeName(scope: Scope, names: Names): string {
	return scope.kind === "organisation"
		? ""
		: (names[scope.kind]?.find((each) => each.id === scope.id)?.name ?? "");
}

function isNamedKind(
	kind: string | undefined,
): kind is "team" | "seller" | "customer" {
	return kind === "team" || kind === "seller" || kind === "customer";
}

function encode(text: string): string {
	return encodeURIComponent(text).replace(/%3A/g, ":").replace(/%3D/g, "=");
}

function pick<K extends "scope" | "period" | "asOf" | "line" | ListKey>(
	values: URLSearchParams,
	key: K,
): { [key in K]?: string } {
	const value = values.get(key);
	return value ? ({ [key]: value } as { [key in K]?: string }) : {};
}
