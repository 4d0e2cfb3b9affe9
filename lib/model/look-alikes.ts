import { type Customer, normalName } from "./customer.ts";
import { readOrganisationNumber } from "./organisation-number.ts";

/** Two customers that may be one company, and what says so. The older one would stay. */
export interface LookAlike {
	from: Customer;
	into: Customer;
	by: "organisationNumber" | "name";
}

/**
 * Customers with the same organisation number, or with names of the same letters and digits: `Acme A/S` and `ACME AS`.
 * Only offered, never merged unasked. Numbers of two countries, or two different numbers of one, are two companies whatever
 * their names. Merged customers are left out.
 */
export function lookAlikes(customers: readonly Customer[]): LookAlike[] {
	const oldest = new Map<string, Customer>();
	const found: LookAlike[] = [];
	const inOrder = customers
		.filter(({ mergedInto }) => !mergedInto)
		.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	for (const from of inOrder) {
		const number = plainNumber(from);
		const keys = [
			...(number ? [["organisationNumber", `#${number}`] as const] : []),
			["name", plainName(from.name)] as const,
		];
		const match = keys
			.map(([by, key]) => ({ by, into: oldest.get(key) }))
			.find(
				({ by, into }) =>
					into && (by === "organisationNumber" || !areTwo(from, into)),
			);
		if (match?.into) found.push({ from, into: match.into, by: match.by });
		for (const [, key] of keys) if (!oldest.has(key)) oldest.set(key, from);
	}
	return found;
}

/** Both are known by number or country, and these differ. */
function areTwo(a: Customer, b: Customer): boolean {
	const [one, other] = [plainNumber(a), plainNumber(b)];
	return (
		(one !== null && other !== null && one !== other) ||
		(a.country !== undefined &&
			b.country !== undefined &&
			a.country !== b.country)
	);
}

/** The number as it is compared, with the country it is of; null: none. */
function plainNumber({ country, organisationNumber }: Customer): string | null {
	if (!organisationNumber) return null;
	const read = readOrganisationNumber(organisationNumber, country);
	return read.number && `${read.country ?? ""}:${read.number}`;
}

function plainName(name: string): string {
	const normal = normalName(name);
	return normal.replace(/[^\p{L}\p{N}]/gu, "") || normal;
}
