import type { Drafts, Refusal, ScopeDraft } from "../intake/draft.ts";
import { normalName } from "../model/customer.ts";
import type { Forgotten } from "../model/forgotten.ts";
import type { Kind } from "../model/kinds.ts";
import { type Store, store } from "../store/db.ts";
import { all, idsByKey, record } from "../store/read.ts";
import { ForgottenNames } from "./forgotten-names.ts";

/** What a row names. */
interface Naming {
	line: number;
	file?: string;
	owner?: string;
	customer?: string;
	scope?: ScopeDraft;
}

/**
 * What files say, without rows of customers and people who were forgotten: those are refused, each with its line, so that the
 * same file does not bring anybody back unnoticed. A seller whose deals stayed is called what they are called since: the
 * deals are found again, and the name is not. Who is there again under the name, entered by hand, is nobody forgotten.
 */
export async function withoutForgotten(
	drafts: Drafts,
	from: Store = store,
): Promise<Drafts> {
	const forgotten = await all("forgotten", from);
	if (forgotten.length === 0) return drafts;
	const names = new ForgottenNames(forgotten);
	const known = new Map<string, Promise<Forgotten | undefined>>();
	const who = (kind: Forgotten["kind"], name: string, more: string[] = []) => {
		const keys = [`name:${normalName(name)}`, ...more];
		const at = `${kind}/${keys.join("/")}`;
		const found =
			known.get(at) ?? lookUp(kind, keys, names.find(kind, keys), from);
		known.set(at, found);
		return found;
	};

	/** Of sellers who stayed for their figures: what they are called now. */
	const called = new Map<string, string>();
	const gone = { customer: new Set<string>(), seller: new Set<string>() };
	const look = async (
		kind: Forgotten["kind"],
		name: string | undefined,
		more?: string[],
	) => {
		const found = name === undefined ? undefined : await who(kind, name, more);
		if (name === undefined || !found) return;
		const stays =
			kind === "seller" && found.how === "anonymised"
				? await record("seller", found.ids[0]!, from)
				: undefined;
		if (stays) called.set(normalName(name), stays.name);
		else gone[kind].add(normalName(name));
	};
	for (const each of drafts.customers)
		await look("customer", each.name, [
			...(each.organisationNumber
				? [`org:${each.country ?? ""}:${each.organisationNumber}`]
				: []),
			...(each.key ? [`key:${each.key}`] : []),
		]);
	for (const { name, aliases = [] } of drafts.sellers) {
		const more = aliases.map((alias) => `name:${normalName(alias)}`);
		await look("seller", name, more);
	}
	const { deals, leads, activities, costs, targets } = drafts;
	const rows: Naming[] = [deals, leads, activities, costs, targets].flatMap(
		(list): Naming[] => list ?? [],
	);
	for (const { owner, customer, scope } of rows) {
		await look("seller", owner);
		await look("customer", customer);
		if (scope?.kind === "seller" || scope?.kind === "named")
			await look("seller", scope.name);
		if (scope?.kind === "customer" || scope?.kind === "named")
			await look("customer", scope.name);
	}
	if (called.size + gone.customer.size + gone.seller.size === 0) return drafts;

	const refusals: Refusal[] = [];
	const isIn = (kind: Forgotten["kind"], name: string | undefined) =>
		name !== undefined && gone[kind].has(normalName(name));
	const renamed = (name: string) => called.get(normalName(name)) ?? name;
	const kept = <Row extends Naming>(list: readonly Row[]): Row[] =>
		list.flatMap((row) => {
			const { file, line, owner, customer, scope } = row;
			const isGone =
				isIn("seller", owner) ||
				isIn("customer", customer) ||
				(scope !== undefined &&
					scope.kind !== "organisation" &&
					scope.kind !== "team" &&
					(["customer", "seller"] as const).some(
						(kind) =>
							(scope.kind === kind || scope.kind === "named") &&
							isIn(kind, scope.name),
					));
			if (isGone) {
				refusals.push({ file: file ?? "", line, reason: "forgotten" });
				return [];
			}
			return [
				{
					...row,
					...(owner !== undefined && { owner: renamed(owner) }),
					...(scope &&
						(scope.kind === "seller" || scope.kind === "named") && {
							scope: { ...scope, name: renamed(scope.name) },
						}),
				},
			];
		});
	const listed = <Row extends { name: string; line: number; file?: string }>(
		kind: Forgotten["kind"],
		list: readonly Row[],
	): Row[] =>
		list.filter(({ name, file, line }) => {
			// What a list of people says of one who stays is what was forgotten.
			const isGone =
				isIn(kind, name) || (kind === "seller" && called.has(normalName(name)));
			if (isGone && file !== undefined)
				refusals.push({ file, line, reason: "forgotten" });
			return !isGone;
		});
	return {
		...drafts,
		deals: kept(deals),
		...(leads && { leads: kept(leads) }),
		...(activities && { activities: kept(activities) }),
		...(costs && { costs: kept(costs) }),
		...(targets && { targets: kept(targets) }),
		customers: listed("customer", drafts.customers),
		sellers: listed("seller", drafts.sellers),
		refusals: [...drafts.refusals, ...refusals],
	};
}

/** Who was forgotten, unless somebody is there now who is known so. */
async function lookUp(
	kind: Kind,
	keys: readonly string[],
	found: Forgotten | undefined,
	from: Store,
): Promise<Forgotten | undefined> {
	if (!found) return undefined;
	for (const key of keys)
		if ((await idsByKey(kind, key, from)).length > 0) return undefined;
	return found;
}
