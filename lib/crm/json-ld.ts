import { normalName } from "../model/normal-name.ts";
import { plainText } from "./pieces.ts";
import { LONGEST_TEXT } from "./reading.ts";

/** What a page tells machines of the record it shows, at most: an order's or an offer's price, and who buys. */
export interface ToldOfRecord {
	customer?: string;
	amount?: { price: string; currency: string };
}

/** Longer scripts are not read, and so many things in them. */
const LONGEST = 100_000;
const MOST = 500;

/**
 * What schema.org's words in a page's scripts say of the record of that title: a page may tell of anything, its vendor, its product's
 * price, the record before. Two that say different things of it say nothing.
 */
export function toldOf(page: Document, title: string): ToldOfRecord {
	const customers = new Set<string>();
	const amounts = new Map<string, ToldOfRecord["amount"]>();
	let count = 0;
	const walk = (node: unknown, isOfRecord: boolean): void => {
		if (!node || typeof node !== "object" || count++ > MOST) return;
		const { name, customer, buyer, price, totalPrice, priceCurrency } =
			node as Record<string, unknown>;
		const isNamed = isText(name);
		// What is offered within an order is the order's; what has a name of its own is something else.
		const is = isNamed ? normalName(name) === normalName(title) : isOfRecord;
		if (is) {
			const who = [customer ?? buyer].flat()[0] as { name?: unknown } | null;
			const whose = isText(who) ? who : who?.name;
			if (isText(whose)) customers.add(plainText(whose));
			const worth = String(totalPrice ?? price);
			if (/^\d{1,12}(?:\.\d{1,2})?$/.test(worth) && isText(priceCurrency))
				amounts.set(`${Number(worth)} ${priceCurrency}`, {
					price: worth,
					currency: priceCurrency,
				});
		}
		for (const each of Object.values(node)) walk(each, is);
	};
	for (const { textContent } of page.querySelectorAll(
		'script[type="application/ld+json"]',
	))
		try {
			if (textContent.length < LONGEST) walk(JSON.parse(textContent), false);
		} catch {
			// What cannot be read says nothing.
		}
	const [customer] = customers;
	const [amount] = amounts.values();
	return {
		...(customer && customers.size === 1 && { customer }),
		...(amount && amounts.size === 1 && { amount }),
	};
}

function isText(value: unknown): value is string {
	return (
		typeof value === "string" && value !== "" && value.length <= LONGEST_TEXT
	);
}
