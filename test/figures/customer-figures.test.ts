import { expect, test } from "vitest";
import {
	customerFigures,
	customerPeriods,
	figuresOfMany,
} from "../../lib/figures/customer-figures.ts";
import { acme, world } from "../actions/world.ts";

test("a customer's figures are those up to the day, merged customers included", async () => {
	const { store, done, all } = world();
	await done("logDeal", acme);
	await done("logDeal", {
		...acme,
		customerName: "ACME",
		closedOn: "2026-03-12",
	});
	await done("logDeal", { ...acme, closedOn: "2026-03-20" });
	await done("logDeal", {
		...acme,
		status: "open",
		closedOn: undefined,
		expectedCloseOn: "2026-03-15",
	});
	await done("logActivity", {
		type: "call",
		customerName: "Acme A/S",
		on: "2026-03-13",
	});
	const [first, second] = await all("customer");
	const ids = [first?.id ?? "", second?.id ?? ""];
	const before = await customerFigures(ids, "2026-03-18", store);
	expect(before.get(ids[0] ?? "")).toMatchObject({
		dealsWon: { value: 1 },
		revenue: { value: 6_250_000, currency: "DKK" },
		lastOn: "2026-03-13",
	});
	expect(before.get(ids[1] ?? "")?.lastOn).toBe("2026-03-12");

	await done("mergeCustomers", { from: ids[1], into: ids[0] });
	const after = await customerFigures(ids, "2026-03-18", store);
	expect(after.get(ids[0] ?? "")).toMatchObject({
		dealsWon: { value: 2 },
		revenue: { value: 12_500_000 },
	});
	// Read in one go it is the same.
	expect(
		(await figuresOfMany([ids[0] ?? ""], "2026-03-18", store)).get(
			ids[0] ?? "",
		),
	).toEqual(after.get(ids[0] ?? ""));
});

test("a customer nothing happened to has no last day", async () => {
	const { store, done } = world();
	await done("saveRecord", {
		kind: "customer",
		id: "new",
		isNew: true,
		patch: { name: "Nobody yet" },
	});
	expect(
		(await customerFigures(["new"], "2026-03-18", store)).get("new"),
	).toMatchObject({ dealsWon: { value: 0 }, lastOn: null });
});

test("a customer's months go from its first closed deal to the day, those without any too", async () => {
	const { store, done, all } = world();
	await done("logDeal", { ...acme, closedOn: "2026-01-05" });
	await done("logDeal", { ...acme, closedOn: "2026-03-11" });
	await done("logDeal", { ...acme, closedOn: "2026-03-20" });
	const id = (await all("customer"))[0]?.id ?? "";
	const of = async (kind: "month" | "year") =>
		(await customerPeriods(id, kind, "2026-03-18", store)).map(
			({ period, revenue, dealsWon }) => [
				period.id,
				revenue.value,
				dealsWon.value,
			],
		);
	expect(await of("month")).toEqual([
		["2026-01", 6_250_000, 1],
		["2026-02", 0, 0],
		["2026-03", 6_250_000, 1],
	]);
	expect(await of("year")).toEqual([["2026", 12_500_000, 2]]);
	expect(await customerPeriods("nobody", "year", "2026-03-18", store)).toEqual(
		[],
	);
});
