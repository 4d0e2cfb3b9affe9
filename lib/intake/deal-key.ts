import { normalName } from "../model/customer.ts";
import type { DealDraft } from "./draft.ts";

/**
 * Keys for rows without an id of their own: `row:` and a fingerprint of customer, title, dates and amount, and which
 * of several equal rows of the file it is. So the same file twice gives the same keys, and two rows of one file never
 * the same. One keeper a file. An assumed currency is no part of it: the file did not say it.
 */
export function rowKeys(): (
	deal: DealDraft,
	isCurrencyAssumed: boolean,
) => string {
	const seen = new Map<string, number>();
	return (deal, isCurrencyAssumed) => {
		const print = fingerprint(
			[
				normalName(deal.customer ?? ""),
				normalName(deal.title ?? ""),
				deal.createdOn,
				deal.firstContactOn,
				deal.quotedOn,
				deal.expectedCloseOn,
				deal.closedOn,
				deal.amount?.minor,
				isCurrencyAssumed ? "" : deal.amount?.currency,
			].join("\u0000"),
		);
		const number = (seen.get(print) ?? 0) + 1;
		seen.set(print, number);
		return `row:${print}-${number}`;
	};
}

/** 53 bits of a text in base 36 (cyrb53, public domain): short keys; equal prints inside a file are told apart by their number. */
export function fingerprint(text: string): string {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507);
	high ^= Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507);
	low ^= Math.imul(high ^ (high >>> 13), 3266489909);
	return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
