import type { DealRow } from "../../components/dashboard/deal-table.tsx";
import type { Activity } from "../../lib/model/activity.ts";
import { type Customer, normalName } from "../../lib/model/customer.ts";
import type { Lead } from "../../lib/model/lead.ts";
import { t } from "../../lib/text/text.ts";

/** What a filter looks through. `words` is a normal name; empty finds everything. */
export function finds(
	words: string,
	texts: readonly (string | undefined)[],
): boolean {
	return words === "" || normalName(texts.join(" ")).includes(words);
}

/** What a deal is found by. */
export function dealTexts({
	customer,
	title,
	seller,
	countsFor = [],
}: Pick<DealRow, "customer" | "title" | "seller" | "countsFor">): string[] {
	return [customer, title, seller, ...countsFor];
}

/** A record with the names of the customer and the seller it belongs to. */
interface Named<T> {
	record: T;
	customer: string;
	seller: string;
}

/** What a lead is found by. */
export function leadTexts({ record, customer, seller }: Named<Lead>) {
	return [record.name, customer, seller, record.source];
}

/** What an activity is found by. */
export function activityTexts({ record, customer, seller }: Named<Activity>) {
	return [t(`leads.activity.${record.type}`), customer, seller, record.note];
}

/** What a customer is found by. */
export function customerTexts({
	name,
	organisationNumber,
	industry,
}: Customer) {
	return [name, organisationNumber, industry];
}
