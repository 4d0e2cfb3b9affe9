import { normalName } from "../model/customer.ts";
import type { AnyRecord, Kind, RecordOf } from "../model/kinds.ts";

/**
 * The outside names and cross references under which a record is found again, among those of its kind:
 * `name:`, `org:`, `key:` (what a CRM calls it), `lead:` and `deal:` (the record it names), `into:` (merged into).
 */
export function keysOf(kind: Kind, record: AnyRecord): string[] {
	switch (kind) {
		case "seller": {
			const seller = record as RecordOf<"seller">;
			return [seller.name, ...(seller.aliases ?? [])].map(
				(name) => `name:${normalName(name)}`,
			);
		}
		case "team":
			return [`name:${normalName((record as RecordOf<"team">).name)}`];
		case "customer": {
			const customer = record as RecordOf<"customer">;
			const keys = [`name:${normalName(customer.name)}`];
			if (customer.organisationNumber)
				keys.push(
					`org:${customer.country ?? ""}:${customer.organisationNumber}`,
				);
			if (customer.mergedInto) keys.push(`into:${customer.mergedInto}`);
			for (const key of customer.keys ?? []) keys.push(`key:${key}`);
			return keys;
		}
		case "lead":
			return ((record as RecordOf<"lead">).keys ?? []).map(
				(key) => `key:${key}`,
			);
		case "deal": {
			const deal = record as RecordOf<"deal">;
			const keys = (deal.keys ?? []).map((key) => `key:${key}`);
			if (deal.lead) keys.push(`lead:${deal.lead}`);
			return keys;
		}
		case "activity": {
			const activity = record as RecordOf<"activity">;
			const keys = (activity.keys ?? []).map((key) => `key:${key}`);
			if (activity.type === "quoteSent" && activity.deal)
				keys.push(`deal:${activity.deal}`);
			return keys;
		}
		case "cost":
			return ((record as RecordOf<"cost">).keys ?? []).map(
				(key) => `key:${key}`,
			);
		default:
			return [];
	}
}
