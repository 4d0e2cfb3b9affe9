import { expect, test } from "vitest";
import { customerOf } from "../../lib/figures/customer-of.ts";
import { acme, world } from "../actions/world.ts";

async function history(asOf = "2026-03-18", count = 40) {
	const its = world();
	const { done, all, store } = its;
	await done("nameMe", { name: "Ann" });
	await done("logDeal", {
		...acme,
		closedOn: "2026-03-11",
		products: [{ name: "Crane" }, { name: "Hook" }],
	});
	await done("logDeal", {
		...acme,
		customerName: "ACME",
		title: "Winch",
		closedOn: "2026-03-12",
		products: [{ name: "Hook" }],
	});
	await done("logDeal", {
		...acme,
		title: "Still open",
		status: "open",
		closedOn: undefined,
		expectedCloseOn: "2026-04-15",
	});
	await done("logActivity", {
		type: "call",
		customerName: "Acme A/S",
		on: "2026-03-13",
		note: "Asked for a quote",
	});
	await done("logDeal", { ...acme, closedOn: "2026-03-20" });
	const [first, second] = await all("customer");
	await done("mergeCustomers", { from: second?.id, into: first?.id });
	return customerOf(first?.id ?? "", asOf, count, store);
}

test("what took place with a customer up to the day, newest first, whatever it was called then", async () => {
	const { events, isMore, products, open } = await history();
	expect(
		events.map(({ on, is, what, seller }) => [on, is, what, seller]),
	).toEqual([
		["2026-03-13", "call", "Asked for a quote", "Ann"],
		["2026-03-12", "won", "Winch", "Ann"],
		["2026-03-11", "won", "Crane, Hook", "Ann"],
	]);
	expect(isMore).toBe(false);
	expect(products).toEqual([
		{ name: "Hook", count: 2 },
		{ name: "Crane", count: 1 },
	]);
	// What was won later was open then.
	expect(open).toMatchObject([
		{ what: "Still open", expectedOn: "2026-04-15", seller: "Ann" },
		{ amount: { minor: 6_250_000 } },
	]);
});

test("only so many events are read, and that there are older ones is said", async () => {
	const { events, isMore } = await history("2026-03-18", 2);
	expect(events.map(({ is }) => is)).toEqual(["call", "won"]);
	expect(isMore).toBe(true);
});

test("its value so far is what was won; what is to come is unknown with so few customers, and says why", async () => {
	const { figures, predicted, expected } = await history();
	expect(figures.clv).toMatchObject({ value: 12_500_000, n: 1 });
	expect(figures.openPipeline?.value).toBe(12_500_000);
	expect(predicted).toMatchObject({
		value: null,
		reason: { code: "tooFewRepeatCustomers" },
	});
	expect(expected).toBeUndefined();
});
