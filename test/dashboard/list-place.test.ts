import { expect, test } from "vitest";
import {
	hrefOf,
	listKeys,
	readAddress,
} from "../../components/dashboard/address.ts";
import {
	type ListNames,
	listPlaceOf,
	sortText,
} from "../../entrypoints/dashboard/list-place.ts";
import { settingsDefault } from "../../lib/model/settings.ts";

const ann = { id: "s1", name: "Ann Berg" };
const known: ListNames = {
	settings: settingsDefault,
	everyone: [ann, { id: "s2", name: "A. Berg", mergedInto: "s1" }],
	members: [
		{ team: "t1", seller: "s1", spellings: ["s1", "s2"], from: "2026-01-01" },
		{ team: "t2", seller: "s1", spellings: ["s1", "s2"] },
	],
	names: {
		seller: [ann as never],
		team: [{ id: "t1", name: "North" } as never],
		customer: [
			{ id: "c1", name: "Acme" },
			{ id: "c2", name: "ACME A/S", mergedInto: "c1" },
		],
	},
	hasCustomers: true,
};

const query = (hash: string, isPlaced = true) => {
	const address = readAddress(hash);
	if (!address) throw new Error("no page");
	const kind = address.page === "costs" ? "cost" : "deal";
	const reading = listPlaceOf(kind, address, known, isPlaced);
	return reading.is === "place" ? reading.place.query : reading.is;
};
/** How deals stand until they are sorted otherwise. */
const newest = { by: "on", isDown: true };

test("an address keeps what a list is narrowed to and sorted by, whatever it says", () => {
	const list = Object.fromEntries(
		listKeys.map((key) => [key, `a&b=c #${key} æ%`]),
	);
	const address = { page: "deals" as const, scope: "team:North", list };
	expect(readAddress(hrefOf(address))).toEqual(address);
	expect(hrefOf({ page: "deals", list: {} })).toBe("#/deals");
	expect(readAddress("#/deals")).toEqual({ page: "deals" });
});

test("nobody named is everyone, at any time, the newest day first", () => {
	expect(query("#/deals")).toEqual({ sort: newest });
});

test("a seller is meant under every spelling, a team while they are members, a customer with whom it was merged", () => {
	expect(query("#/deals?scope=seller:Ann%20Berg")).toEqual({
		whose: [{ seller: "s1" }, { seller: "s2" }],
		sort: newest,
	});
	expect(query("#/deals?scope=team:North")).toEqual({
		whose: [
			{ seller: "s1", from: "2026-01-01", to: undefined },
			{ seller: "s2", from: "2026-01-01", to: undefined },
		],
		sort: newest,
	});
	expect(query("#/deals?scope=customer:Acme")).toEqual({
		only: { customer: ["c1", "c2"] },
		sort: newest,
	});
});

test("a period, a status, what is missing and the order are asked for", () => {
	expect(
		query(
			"#/deals?period=2026-Q1&status=open&source=Fair&without=amount&sort=-amount",
		),
	).toEqual({
		from: "2026-01-01",
		to: "2026-04-01",
		only: { status: ["open"], source: ["Fair"] },
		without: ["amount"],
		sort: { by: "amount", isDown: true },
	});
	expect(sortText({ by: "on", isDown: true })).toBe("-on");
	expect(sortText({ by: "on", isDown: false })).toBe("on");
	expect(sortText(undefined)).toBeUndefined();
});

test("who is not there, and no period, are said; a list whose page has them for something else does not look", () => {
	expect(query("#/deals?scope=seller:Nobody")).toBe("unknown");
	expect(query("#/deals?period=soon")).toBe("badPeriod");
	expect(
		query("#/costs?scope=seller:Nobody&period=2026&type=event", false),
	).toEqual({
		only: { type: ["event"] },
		sort: { by: "from", isDown: true },
	});
});
