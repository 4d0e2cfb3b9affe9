import { expect, test, vi } from "vitest";
import { forecastBiasOf } from "../../lib/figures/forecast-bias-of.ts";
import { follow } from "../../lib/live/use-live.ts";
import { idOf, world } from "../actions/world.ts";

/** Reads of several steps, as every figure is: whoever asks may not itself be async. */
test("an answer found in many steps follows a change of what the last of them read", async () => {
	const { store, done } = world();
	const seller = "0190a0a0-0000-7000-8000-00000000b001";
	await done("saveRecord", {
		kind: "seller",
		id: seller,
		isNew: true,
		patch: { name: "Ann" },
	});
	const scope = { kind: "seller", id: seller } as const;
	const goal = idOf(
		await done("setGoal", {
			kpi: "revenue",
			scope,
			periodKind: "month",
			startsOn: "2026-01-01",
			isRecurring: true,
			target: 10_000_000,
			currency: "DKK",
		}),
	);
	for (const month of ["01", "02", "03"])
		await done("logDeal", {
			owner: seller,
			customerName: "Acme A/S",
			amount: { minor: 10_000_000, currency: "DKK" },
			status: "won",
			closedOn: `2026-${month}-11`,
		});
	const heard = vi.fn();
	const stop = follow(() => forecastBiasOf(scope, "2026-04-01", store), heard);
	await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(null));
	await done("rememberForecasts", {
		memos: ["2026-01-05", "2026-02-02", "2026-03-02"].map((on) => ({
			goal,
			period: on.slice(0, 7),
			on,
			forecast: 12_000_000,
			currency: "DKK",
		})),
	});
	await vi.waitFor(() =>
		expect(heard.mock.lastCall?.[0]).toMatchObject({ n: 3 }),
	);
	stop();
});
