import { describe, expect, it } from "vitest";
import { figureOf } from "../../lib/figures/figure-of.ts";
import { foreignUses, ratesInUse } from "../../lib/figures/missing-rates.ts";
import { periodOf } from "../../lib/time/period.ts";
import { idOf, world } from "../actions/world.ts";

const asOf = "2026-03-18";

/** A store with deals in kroner and euros, and a cost in dollars over two months. */
async function foreign() {
	const { store, done } = world();
	const deal = (minor: number, currency: string, more: object) =>
		done("logDeal", {
			customerName: "Acme",
			amount: { minor, currency },
			...more,
		});
	await deal(100_00, "DKK", { status: "won", closedOn: "2026-02-03" });
	await deal(200_00, "EUR", { status: "won", closedOn: "2026-02-04" });
	await deal(300_00, "EUR", { status: "lost", closedOn: "2026-02-05" });
	await deal(-50_00, "EUR", { status: "won", closedOn: "2026-01-05" });
	await deal(400_00, "SEK", { status: "open", expectedCloseOn: "2026-09-01" });
	await deal(400_00, "SEK", { status: "open" });
	await deal(400_00, "SEK", { status: "open", expectedCloseOn: "2026-01-20" });
	await deal(0, "NOK", { status: "won", closedOn: "2026-02-06" });
	await deal(500_00, "GBP", { status: "won", closedOn: "2026-04-06" });
	await done("saveRecord", {
		kind: "cost",
		id: "cost",
		isNew: true,
		patch: {
			type: "event",
			amount: { minor: 600_00, currency: "USD" },
			from: "2026-02-15",
			to: "2026-03-15",
			scope: { kind: "organisation" },
		},
	});
	return { store, done };
}

describe("exchange rates that are missing", () => {
	it("are named by month and currency, with what they leave unknown", async () => {
		const { store } = await foreign();
		const { missing, uses } = await ratesInUse(asOf, store);
		expect(missing).toEqual([
			{ month: "2026-03", currency: "SEK", deals: 2, costs: 0 },
			{ month: "2026-03", currency: "USD", deals: 0, costs: 1 },
			{ month: "2026-02", currency: "EUR", deals: 2, costs: 0 },
			{ month: "2026-02", currency: "USD", deals: 0, costs: 1 },
			{ month: "2026-01", currency: "EUR", deals: 1, costs: 0 },
			{ month: "2026-01", currency: "SEK", deals: 1, costs: 0 },
		]);
		expect(uses).toEqual(missing);
		// It is what a pipeline asks for first.
		const { reason } = await figureOf(
			"openPipeline",
			{ kind: "organisation" },
			periodOf("month", asOf),
			asOf,
			{ of: store },
		);
		expect(reason).toMatchObject({ month: "2026-01", currency: "SEK" });
	});

	it("are no more once somebody typed them or the bank quoted them", async () => {
		const { store, done } = await foreign();
		await done("saveRecord", {
			kind: "rateMonth",
			id: "2026-02",
			isNew: true,
			patch: { manual: { EUR: { rate: "7.46", in: "DKK" } } },
		});
		await done("importRates", {
			months: [
				{
					id: "2026-03",
					days: "16 17",
					daily: { DKK: "7.46 7.46", SEK: "11.1 11.2", USD: "1.08 1.09" },
				},
			],
		});
		const { missing } = await ratesInUse(asOf, store);
		expect(
			missing.map(({ month, currency }) => `${month} ${currency}`),
		).toEqual(["2026-02 USD", "2026-01 EUR", "2026-01 SEK"]);
	});

	it("are none where everything is in the reporting currency", async () => {
		const { store, done } = world();
		idOf(
			await done("logDeal", {
				amount: { minor: 1, currency: "DKK" },
				status: "won",
				closedOn: asOf,
			}),
		);
		expect((await ratesInUse(asOf, store)).uses).toEqual([]);
		expect(foreignUses([], [], { reportingCurrency: "DKK", asOf })).toEqual([]);
	});
});
