import { describe, expect, test } from "vitest";
import {
	about,
	asked,
	back,
	begin,
	enough,
	fieldsOf,
	mayBeEnough,
	needsCurrency,
	pageOf,
	type Taken,
	take,
	withBefore,
} from "../../entrypoints/pick.content/teaching.ts";
import type { Locator } from "../../lib/crm/reading.ts";
import { taughtSchema } from "../../lib/model/taught-page.ts";

const page = { origin: "https://crm.example", addressShape: "/deals/*" };
const taken = (said: string, locator: Partial<Locator>): Taken => ({
	said,
	locator: { of: "text", ...locator },
});
const amount = taken("DKK 62,500.00", { label: "frame" });
const customer = taken("Acme A/S", { label: "client" });

test("amount, customer and stage are asked, then the rest, and each can be skipped", () => {
	let teaching = begin("deal");
	const order: unknown[] = [];
	while (asked(teaching)) {
		order.push([asked(teaching), mayBeEnough(teaching)]);
		teaching = take(teaching, null);
	}
	expect(order).toEqual([
		["amount", false],
		["customer", false],
		["stage", false],
		["title", true],
		["expectedCloseOn", true],
		["owner", true],
		["organisationNumber", true],
	]);
	expect(pageOf(teaching, page)).toBeNull();
});

test("what was taken is kept as a page that the store takes, without what stood there", () => {
	const teaching = enough(take(take(begin("deal"), amount), customer));
	expect(asked(teaching)).toBeUndefined();
	const kept = pageOf({ ...teaching, currency: "SEK" }, page);
	expect(taughtSchema.parse(kept)).toEqual({
		...page,
		kind: "deal",
		fields: { amount: amount.locator, customer: customer.locator },
		currency: "SEK",
	});
	expect(JSON.stringify(kept)).not.toMatch(/62|acme/i);
});

test("back asks the last question again, from the end too, and no further than the first", () => {
	const two = take(take(begin("deal"), amount), customer);
	expect(asked(back(two))).toBe("customer");
	expect(asked(back(back(back(two))))).toBe("amount");
	expect(asked(back(enough(two)))).toBe("customer");
	expect(back(enough(two)).taken.amount).toBe(amount);
	expect(asked(back(enough(begin("deal"))))).toBe("amount");
});

test("of a customer and a lead other things are asked, and only they are kept", () => {
	const deal = take(begin("deal"), amount);
	const lead = about(deal, "lead");
	expect(fieldsOf(lead)).not.toContain("amount");
	expect(asked(lead)).toBe("customer");
	expect(pageOf(take(lead, customer), page)).toEqual({
		...page,
		kind: "lead",
		fields: { customer: customer.locator },
	});
});

describe("a currency", () => {
	const bare: Taken = { ...amount, lacksCurrency: true };
	test("is asked for once, where an amount lacks it", () => {
		expect(needsCurrency(take(begin("deal"), amount))).toBe(false);
		const asking = take(begin("deal"), bare);
		expect(needsCurrency(asking)).toBe(true);
		expect(needsCurrency({ ...asking, currency: "SEK" })).toBe(false);
	});
	test("that is not known is not kept", () => {
		const asking = { ...take(begin("deal"), bare), currency: null };
		expect(needsCurrency(asking)).toBe(false);
		expect(pageOf(asking, page)).not.toHaveProperty("currency");
	});
});

test("a label that is another field's value goes; with nothing left to find it by, so does the field", () => {
	const stage = taken("Talking", { label: "acme a s", path: "main>p:1/1" });
	const lone = taken("Ann", { label: "talking" });
	const teaching = take(
		take(take(take(begin("deal"), amount), customer), stage),
		lone,
	);
	expect(pageOf(teaching, page)?.fields).toEqual({
		amount: amount.locator,
		customer: customer.locator,
		stage: { path: "main>p:1/1", of: "text" },
	});
});

test("taught again, what is still there stays, and what is gone goes", () => {
	const before = {
		...page,
		kind: "deal" as const,
		fields: {
			amount: amount.locator,
			customer: customer.locator,
			stage: { label: "step", of: "text" as const },
		},
	};
	const next = {
		...before,
		fields: { amount: { label: "pot", of: "text" as const } },
	};
	expect(
		withBefore(next, before, (field) => field !== "customer").fields,
	).toEqual({ amount: next.fields.amount, stage: before.fields.stage });
	expect(withBefore(next, undefined, () => true)).toEqual(next);
});
