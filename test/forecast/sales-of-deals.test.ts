import { expect, test } from "vitest";
import { salesByOwner } from "../../lib/forecast/sales-of-deals.ts";

test("each owner's deals, in the currency most of them are in", () => {
	const kr = (minor: number) => ({ minor, currency: "DKK" });
	const sales = salesByOwner([
		{
			id: "1",
			owner: "a",
			status: "won",
			amount: kr(100),
			createdOn: "2026-01-01",
			firstContactOn: "2026-01-05",
			closedOn: "2026-02-01",
		},
		{ id: "2", owner: "a", status: "lost", createdOn: "2026-01-01" },
		{
			id: "3",
			owner: "b",
			status: "lost",
			closedOn: "2026-02-03",
			stage: "Quoted",
		},
		{
			id: "4",
			owner: "a",
			status: "open",
			probability: 0.4,
			expectedCloseOn: "2026-03-01",
		},
		{ id: "5", status: "open", amount: kr(5) },
		{
			id: "6",
			owner: "a",
			status: "won",
			amount: { minor: 7, currency: "EUR" },
			closedOn: "2026-02-01",
		},
	]);
	expect([...sales.keys()]).toEqual(["a", "b", ""]);
	expect(sales.get("a")).toEqual({
		sellers: 1,
		closed: [
			{
				closedOn: "2026-02-01",
				isWon: true,
				amount: 100,
				startedOn: "2026-01-05",
				stage: null,
			},
		],
		open: [
			{
				id: "4",
				amount: null,
				startedOn: null,
				expectedCloseOn: "2026-03-01",
				stage: null,
				probability: 0.4,
			},
		],
	});
	expect(sales.get("b")?.closed[0]?.stage).toBe("Quoted");
	expect(sales.get("")?.open[0]?.amount).toBe(5);
});
