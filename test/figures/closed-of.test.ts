import { expect, test } from "vitest";
import { closedOf } from "../../lib/figures/closed-of.ts";
import { parsePeriod, periodOf } from "../../lib/time/period.ts";
import { acme, world } from "../actions/world.ts";

const everyone = { kind: "organisation" } as const;
const march = periodOf("month", "2026-03-11");

/** Acme won in March, which is closed; then the amount is put right. */
async function closedMarch() {
	const { store, done } = world();
	const deal = await done("logDeal", acme);
	await done("closeMonths", { months: ["2026-03"], closedOn: "2026-04-17" });
	return {
		store,
		done,
		edit: (patch: object) =>
			done("saveRecord", { kind: "deal", id: deal.ids[0], patch }),
	};
}

test("a closed month says when, and what has changed since", async () => {
	const { store, edit } = await closedMarch();
	const of = (kpi: string) =>
		closedOf(kpi, everyone, march, "2026-05-01", store);
	expect(await of("revenue")).toEqual({
		is: "closed",
		on: "2026-04-17",
		change: null,
	});
	await edit({ amount: { minor: 7_000_000, currency: "DKK" } });
	expect(await of("revenue")).toEqual({
		is: "closed",
		on: "2026-04-17",
		change: { value: 750_000, unit: "money", currency: "DKK" },
	});
	expect(await of("dealsWon")).toMatchObject({ change: null });
});

test("a month is open until ten workdays after it", async () => {
	const { store } = world();
	expect(
		await closedOf("revenue", everyone, march, "2026-03-18", store),
	).toEqual({ is: "open", until: "2026-04-18" });
});

test("a quarter is closed with the last of its months, and asked before that it is open", async () => {
	const { store } = await closedMarch();
	const quarter = periodOf("quarter", "2026-03-11");
	const of = (asOf: string) =>
		closedOf("revenue", everyone, quarter, asOf, store);
	expect(await of("2026-04-02")).toMatchObject({ is: "open" });
	// January and February were never closed.
	expect(await of("2026-05-01")).toBeNull();
});

test("where months stay open for good, none is said to be open", async () => {
	const { store, done } = await closedMarch();
	const april = () =>
		closedOf(
			"revenue",
			everyone,
			periodOf("month", "2026-04-01"),
			"2026-05-01",
			store,
		);
	expect(await april()).toMatchObject({ is: "open" });
	await done("saveSettings", { patch: { closesAfterWorkdays: 0 } });
	expect(await april()).toBeNull();
});

test("nothing is closed of means, of parts of months, and of customers", async () => {
	const { store } = await closedMarch();
	const asOf = "2026-05-01";
	const days = parsePeriod("2026-03-02..2026-03-09");
	if (!days) throw new Error("no period");
	expect([
		await closedOf("winRate", everyone, march, asOf, store),
		await closedOf("revenue", everyone, days, asOf, store),
		await closedOf(
			"revenue",
			{ kind: "customer", id: "c" },
			march,
			asOf,
			store,
		),
		await closedOf("nonsense", everyone, march, asOf, store),
	]).toEqual([null, null, null, null]);
});
