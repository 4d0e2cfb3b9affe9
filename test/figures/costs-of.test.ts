import { describe, expect, it } from "vitest";
import { costsOf } from "../../lib/figures/costs-of.ts";
import { periodOf } from "../../lib/time/period.ts";
import { world } from "../actions/world.ts";

const everyone = { kind: "organisation" } as const;
const asOf = "2026-03-18";
const march = periodOf("month", asOf);

async function withCost(patch: object) {
	const { store, done } = world();
	await done("saveRecord", {
		kind: "cost",
		id: "cost",
		isNew: true,
		patch: {
			type: "salary",
			amount: { minor: 31_000_00, currency: "DKK" },
			from: "2026-03-01",
			to: "2026-04-01",
			scope: everyone,
			...patch,
		},
	});
	return store;
}

describe("the costs of a period", () => {
	it("are those of all its days, and those up to as-of", async () => {
		const { total, soFar, months } = await costsOf(
			everyone,
			march,
			asOf,
			await withCost({}),
		);
		expect(total.value).toBe(31_000_00);
		expect(soFar?.value).toBe(18_000_00);
		expect(months).toEqual([]);
	});

	it("stand by month where there are several, and add up", async () => {
		const store = await withCost({
			amount: { minor: 100_00, currency: "DKK" },
			from: "2026-01-30",
			to: "2026-03-03",
		});
		const { total, months } = await costsOf(
			everyone,
			periodOf("quarter", asOf),
			asOf,
			store,
		);
		expect(total.value).toBe(100_00);
		const parts = months.map(({ total }) => total.value ?? 0);
		// 2, 28 and 2 of 32 days.
		expect(parts).toEqual([6_25, 87_50, 6_25]);
		expect(parts.reduce((sum, part) => sum + part)).toBe(total.value);
	});

	it("come again every month until they end", async () => {
		const store = await withCost({
			from: "2026-01-01",
			to: "2026-02-01",
			amount: { minor: 500_00, currency: "DKK" },
			recurring: { every: "month", until: "2026-04-01" },
		});
		const { total, soFar } = await costsOf(
			everyone,
			periodOf("year", asOf),
			asOf,
			store,
		);
		expect(total.value).toBe(1_500_00);
		expect(soFar?.value).toBeLessThan(1_500_00);
	});

	it("are unknown without any, and without a rate", async () => {
		const none = await costsOf(everyone, march, asOf, world().store);
		expect(none.total).toMatchObject({
			value: null,
			reason: { code: "noCosts" },
		});
		const store = await withCost({ amount: { minor: 1_00, currency: "EUR" } });
		const { total } = await costsOf(everyone, march, asOf, store);
		expect(total).toMatchObject({
			value: null,
			reason: { code: "noExchangeRate", currency: "EUR", month: "2026-03" },
		});
	});

	it("of a period that is over have no so far", async () => {
		const { soFar } = await costsOf(
			everyone,
			march,
			"2026-03-31",
			await withCost({}),
		);
		expect(soFar).toBeUndefined();
	});
});
