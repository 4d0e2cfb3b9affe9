import {
	type Address,
	type ListAddress,
	readScope,
	type ScopeReading,
	scopeText,
} from "../../components/dashboard/address.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Settings } from "../../lib/model/settings.ts";
import { spellingsOf, type TeamMember } from "../../lib/model/team-members.ts";
import { all, settings, teamMembers, teams } from "../../lib/store/read.ts";
import type { Query, Sort } from "../../lib/table/entry.ts";
import { newestFirst, type TableKind } from "../../lib/table/shapes.ts";
import { type Period, parsePeriod } from "../../lib/time/period.ts";
import type { Place } from "./use-place.ts";

/** Who and what a list's address can name. */
export interface ListNames {
	names: Place["names"];
	/** Also those found to be another's spelling. */
	everyone: readonly { id: string; name: string; mergedInto?: string }[];
	members: readonly TeamMember[];
	settings: Settings;
	hasCustomers: boolean;
}

/** A list's address, understood. */
export interface ListPlace {
	query: Query;
	/** `organisation` where the address says nobody. */
	scope: string;
	scopeName: string;
	period?: Period;
	names: Place["names"];
	/** A seller as who they are now. */
	sellerNow(id: string): string;
	settings: Settings;
}

export type ListReading =
	| { is: "place"; place: ListPlace }
	| Exclude<ScopeReading, { is: "scope" }>
	| { is: "badPeriod"; text: string };

/** Who can be named; undefined while they are read. Customers only where one is asked for. */
export function useListNames({ scope }: Address): ListNames | undefined {
	const wantsCustomers = scope?.startsWith("customer:") ?? false;
	const known = useLive(async () => {
		const everyone = await all("seller");
		return {
			settings: await settings(),
			everyone,
			members: await teamMembers(),
			names: {
				seller: everyone.filter(({ mergedInto }) => !mergedInto),
				team: await teams(),
				...(wantsCustomers ? { customer: await all("customer") } : {}),
			},
			hasCustomers: wantsCustomers,
		};
	}, [wantsCustomers]);
	return known?.hasCustomers === wantsCustomers ? known : undefined;
}

/**
 * What a list shows: its own part of the address, and whose and when, where that is said. `isPlaced` false: whose and when are
 * those of something else on the page.
 */
export function listPlaceOf(
	kind: TableKind,
	address: Address,
	known: ListNames,
	isPlaced = true,
): ListReading {
	const { names, settings: own, everyone, members } = known;
	const { list = {} } = address;
	const query: Query = { ...queryOf(kind, list) };
	const place = {
		...{ names, settings: own },
		sellerNow: (id: string) =>
			everyone.find((each) => each.id === id)?.mergedInto ?? id,
	};
	if (!isPlaced)
		return {
			is: "place",
			place: { ...place, query, scope: "organisation", scopeName: "" },
		};
	const period = address.period && parsePeriod(address.period, own);
	if (address.period && !period)
		return { is: "badPeriod", text: address.period };
	if (period) {
		query.from = period.from;
		query.to = period.to;
	}
	const reading = readScope(address.scope ?? "organisation", names);
	if (reading.is !== "scope") return reading;
	const { scope } = reading;
	if (scope.kind === "seller")
		query.whose = spellingsOf(scope.id, everyone).map((seller) => ({ seller }));
	if (scope.kind === "team")
		query.whose = members
			.filter(({ team }) => team === scope.id)
			.flatMap(({ spellings, from, to }) =>
				spellings.map((seller) => ({ seller, from, to })),
			);
	if (scope.kind === "customer")
		query.only = {
			...query.only,
			customer: spellingsOf(scope.id, names.customer ?? []),
		};
	return {
		is: "place",
		place: {
			...place,
			query,
			scope: scopeText(scope, names),
			scopeName: reading.name,
			...(period && { period }),
		},
	};
}

/** A list's own part of its address as what is asked of it. */
function queryOf(kind: TableKind, list: ListAddress): Query {
	const { find, without, sort } = list;
	const only = Object.fromEntries(
		(["status", "type", "stage", "source", "product"] as const).flatMap(
			(key) => {
				const value = list[key];
				return value === undefined ? [] : [[key, [value]]];
			},
		),
	);
	return {
		...(find && { find }),
		...(Object.keys(only).length > 0 && { only }),
		...(without && { without: [without] }),
		sort: sort ? readSort(sort) : newestFirst(kind),
	};
}

/** `amount`, or `-amount`: the largest first. */
function readSort(text: string): Sort {
	return text.startsWith("-")
		? { by: text.slice(1), isDown: true }
		: { by: text, isDown: false };
}

/** An order as an address writes it. */
export function sortText(sort: Sort | undefined): string | undefined {
	return sort && `${sort.isDown ? "-" : ""}${sort.by}`;
}
