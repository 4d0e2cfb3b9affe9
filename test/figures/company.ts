import { figureOf } from "../../lib/figures/figure-of.ts";
import type { Goal } from "../../lib/model/goal.ts";
import type { Scope } from "../../lib/model/scope.ts";
import { periodOf } from "../../lib/time/period.ts";
import { idOf, world } from "../actions/world.ts";

export const ANN = "0190a0a0-0000-7000-8000-00000000b001";
export const BO = "0190a0a0-0000-7000-8000-00000000b002";
export const NORTH = "0190a0a0-0000-7000-8000-00000000f001";
export const march = periodOf("month", "2026-03-01");
export const ofAnn: Scope = { kind: "seller", id: ANN };
export const ofNorth: Scope = { kind: "team", id: NORTH };
export const everyone: Scope = { kind: "organisation" };

/** Two sellers of one team, and short ways to give them work. */
export async function company() {
	const { store, done, act, one, all } = world();
	let next = 0;
	const save = (kind: string, patch: object, id?: string) =>
		done("saveRecord", {
			kind,
			id:
				id ??
				`0190a0a0-0000-7000-8000-0000000ff${String(++next).padStart(3, "0")}`,
			isNew: true,
			patch,
		});
	await save("seller", { name: "Ann" }, ANN);
	await save("seller", { name: "Bo" }, BO);
	await save("team", { name: "North" }, NORTH);
	await save("membership", { seller: ANN, team: NORTH });
	await save("membership", { seller: BO, team: NORTH, from: "2026-03-10" });
	const goal = async (terms: object): Promise<Goal> => {
		const id = idOf(
			await done("setGoal", {
				kpi: "revenue",
				scope: ofAnn,
				periodKind: "month",
				startsOn: "2026-03-01",
				isRecurring: true,
				...terms,
			}),
		);
		const stored = await one("goal", id);
		if (!stored) throw new Error("no goal");
		return stored;
	};
	const won = (
		kroner: number,
		closedOn: string,
		owner = ANN,
		more: object = {},
	) =>
		save("deal", {
			owner,
			status: "won",
			amount: { minor: kroner * 100, currency: "DKK" },
			closedOn,
			...more,
		});
	const figure = (
		kpi: string,
		scope: Scope,
		asOf = "2026-03-18",
		period = march,
	) => figureOf(kpi, scope, period, asOf, { of: store, detail: true });
	return { store, done, act, all, save, goal, won, figure };
}
