import { describe, expect, test } from "vitest";
import { namesOfFacts, whyOfFigure } from "../../lib/figures/why-of.ts";
import { kpiIds } from "../../lib/kpi/kpi.ts";
import { periodOf } from "../../lib/time/period.ts";
import { acme, world } from "../actions/world.ts";

const everyone = { kind: "organisation" } as const;
const asOf = "2026-03-18";
const march = periodOf("month", asOf);

async function someDeals() {
	const { store, done } = world();
	const ann = await done("nameMe", { name: "Ann" });
	await done("logDeal", { ...acme, title: "Pilot" });
	await done("logDeal", {
		...acme,
		customerName: "Beta",
		amount: { minor: -100, currency: "DKK" },
	});
	await done("logDeal", { ...acme, customerName: "Gamma", amount: undefined });
	await done("logActivity", { type: "call", on: "2026-03-12" });
	return {
		store,
		done,
		me: { kind: "seller", id: ann.ids[0] ?? "" } as const,
	};
}

describe("why a figure is what it is", () => {
	test("is the records it counts, which sum to it, and those it leaves out", async () => {
		const { store, me } = await someDeals();
		for (const scope of [everyone, me]) {
			const found = await whyOfFigure("revenue", scope, march, asOf, store);
			expect(found?.figure.value).toBe(6_249_900);
			expect(found?.sums).toEqual([
				{
					side: "value",
					records: 2,
					total: { value: 6_249_900, unit: "money", currency: "DKK" },
				},
			]);
			expect(found?.why.leftOut.map(({ reason }) => reason)).toEqual([
				"noAmount",
			]);
		}
	});

	test("can be asked of every KPI", async () => {
		const { store } = await someDeals();
		for (const id of kpiIds)
			expect(
				await whyOfFigure(id, everyone, march, asOf, store),
				id,
			).toMatchObject({ figure: { unit: expect.any(String) } });
		expect(
			await whyOfFigure("nonsense", everyone, march, asOf, store),
		).toBeNull();
	});

	test("can be asked of a seller's own KPI", async () => {
		const { store, done } = await someDeals();
		await done("saveRecord", {
			kind: "customKpi",
			id: "own",
			isNew: true,
			patch: {
				name: "Won a call",
				better: "higher",
				numerator: { count: "dealsWon", measure: "count" },
				denominator: { count: "calls", measure: "count" },
			},
		});
		const found = await whyOfFigure("custom:own", everyone, march, asOf, store);
		expect(found?.figure.of).toEqual({ above: 2, below: 1 });
		expect(found?.sums.map(({ side, total }) => [side, total?.value])).toEqual([
			["above", 2],
			["below", 1],
		]);
	});
});

test("records are named by their customer, title and seller", async () => {
	const { store } = await someDeals();
	const namesOf = async (kpi: string) => {
		const found = await whyOfFigure(kpi, everyone, march, asOf, store);
		return namesOfFacts(found?.why.counted ?? [], store);
	};
	expect(await namesOf("averageDealValue")).toMatchObject([
		{ is: "deal", customer: "Acme A/S", title: "Pilot", seller: "Ann" },
	]);
	expect(await namesOf("calls")).toMatchObject([{ is: "call", seller: "Ann" }]);
	expect(
		(await namesOf("newOrganisations")).map((each) => each?.customer).sort(),
	).toEqual(["Acme A/S", "Beta", "Gamma"]);
	expect(await namesOfFacts([{ id: "gone", kind: 7 }], store)).toEqual([
		undefined,
	]);
});
