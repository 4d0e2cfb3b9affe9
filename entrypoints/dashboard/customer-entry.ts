import type { CustomerEntry } from "../../components/dashboard/customer-form.tsx";
import type { Customer } from "../../lib/model/customer.ts";
import { readOrganisationNumber } from "../../lib/model/organisation-number.ts";
import type { Id } from "../../lib/model/record.ts";
import { t } from "../../lib/text/text.ts";

/** A customer as its form shows it; without one, empty. */
export function customerEntryOf(customer: Customer | undefined): CustomerEntry {
	return {
		name: customer?.name ?? "",
		country: customer?.country ?? "",
		organisationNumber: customer?.organisationNumber ?? "",
		industry: customer?.industry ?? "",
		employees: customer?.employees?.toString() ?? "",
	};
}

/** How the organisation number is read where that is not as typed, and what is odd about it: a warning, never a refusal. */
export function numberHint({
	organisationNumber,
	country,
}: CustomerEntry): string | undefined {
	if (!organisationNumber.trim()) return undefined;
	const { number, warning } = readOrganisationNumber(
		organisationNumber,
		country || undefined,
	);
	const hints = [
		...(number !== organisationNumber.trim()
			? [t("customers.readAs", { number })]
			: []),
		...(warning ? [t(`customers.warning.${warning}`)] : []),
	];
	return hints.join(" ") || undefined;
}

/** A typed number of employees: null for none, undefined for what is no whole number. */
export function readEmployees(text: string): number | null | undefined {
	const digits = text.replace(/[\s.,]/g, "");
	if (digits === "") return text.trim() === "" ? null : undefined;
	return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

/** Only what the form changed, as an action takes it: null takes a field away. */
export function customerPatch(
	before: CustomerEntry,
	after: CustomerEntry,
): { [field: string]: string | number | null } {
	const read = (entry: CustomerEntry) => {
		const number = readOrganisationNumber(
			entry.organisationNumber,
			entry.country || undefined,
		);
		return {
			name: entry.name.trim(),
			// A number may say its own country.
			country: entry.country || number.country || null,
			organisationNumber: number.number || null,
			industry: entry.industry.trim() || null,
			employees: readEmployees(entry.employees) ?? null,
		};
	};
	const old: { [field: string]: unknown } = read(before);
	return Object.fromEntries(
		Object.entries(read(after)).filter(
			([field, value]) => old[field] !== value,
		),
	);
}

/** Customers by name, and under the id of each those that became it, also by way of another. */
export function rootsOf(
	all: readonly Customer[],
	language: string,
): { roots: Customer[]; mergedOf: ReadonlyMap<Id, Customer[]> } {
	const byId = new Map(all.map((each) => [each.id, each]));
	const rootOf = (customer: Customer): Customer => {
		const seen = new Set<Id>();
		let at = customer;
		while (at.mergedInto && !seen.has(at.id)) {
			seen.add(at.id);
			const next = byId.get(at.mergedInto);
			if (!next) break;
			at = next;
		}
		return at;
	};
	const roots: Customer[] = [];
	const mergedOf = new Map<Id, Customer[]>();
	for (const each of all) {
		const root = rootOf(each);
		if (root === each) roots.push(each);
		else mergedOf.set(root.id, [...(mergedOf.get(root.id) ?? []), each]);
	}
	const { compare } = new Intl.Collator(language);
	const byName = (a: Customer, b: Customer) => compare(a.name, b.name);
	for (const merged of mergedOf.values()) merged.sort(byName);
	return { roots: roots.sort(byName), mergedOf };
}
