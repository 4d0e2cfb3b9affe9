import { describe, expect, it } from "vitest";
import {
	leftBehind,
	STILL_FOR,
} from "../../entrypoints/overlay.content/left-behind.ts";
import type { Field, PageText } from "../../lib/crm/reading.ts";

const field = (value: string): Field<string> => ({
	value,
	text: value,
	from: "label",
	certainty: "sure",
});
const deal = (id: string | null, amount = "62,500"): PageText => ({
	kind: "deal",
	system: null,
	address: id && `https://crm.test/deals/${id}`,
	...(id && { recordId: field(id) }),
	title: field("Boiler"),
	customer: field("Acme"),
	amounts: [{ lines: [amount], beside: [], rank: 1, votes: 0, from: "label" }],
});

describe("a page that has another address", () => {
	it("is not believed while it shows the record before", () => {
		const left = leftBehind();
		expect(left.isStill(deal("1"), 0)).toBe(false);
		left.hasMoved(1_000);
		expect(left.isStill(deal("2"), 1_500)).toBe(true);
		expect(
			left.isStill({ ...deal("2"), signs: [field("Loading")] }, 2_000),
		).toBe(true);
		left.hasMoved(2_000);
		expect(left.isStill(deal("3"), 1_999 + STILL_FOR)).toBe(true);
		expect(left.isStill(deal("3", "70,000"), 3_000)).toBe(false);
		expect(left.isStill(deal("3"), 3_100)).toBe(false);
	});

	it("is believed after a while: two records may say the same", () => {
		const left = leftBehind();
		left.isStill(deal("1"), 0);
		left.hasMoved(1_000);
		expect(left.isStill(deal("2"), 1_000 + STILL_FOR)).toBe(false);
	});

	it("is believed at once about the same record, and where addresses name none", () => {
		for (const [before, now] of [
			["1", "1"],
			[null, "1"],
			["1", null],
			[null, null],
		] as const) {
			const left = leftBehind();
			left.isStill(deal(before), 0);
			left.hasMoved(1_000);
			expect(left.isStill(deal(now), 1_100)).toBe(false);
		}
	});

	it("is believed where nothing tells its record from others", () => {
		const left = leftBehind();
		const customer = (id: string): PageText => ({
			kind: "customer",
			system: null,
			address: `https://crm.test/contacts/${id}`,
			customer: field("Acme"),
		});
		left.isStill(customer("1"), 0);
		left.hasMoved(1_000);
		expect(left.isStill(customer("2"), 1_100)).toBe(false);
	});
});
