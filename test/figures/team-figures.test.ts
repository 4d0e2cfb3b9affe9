import { expect, test } from "vitest";
import type { Scope } from "../../lib/model/scope.ts";
import { idOf } from "../actions/world.ts";
import {
	ANN,
	BO,
	company,
	everyone,
	NORTH,
	ofAnn,
	ofNorth,
} from "./company.ts";

const march31 = { from: "2026-03-01", to: "2026-04-01" };
const salaryOf = (seller: string) => ({
	type: "salary",
	amount: { minor: 310_000, currency: "DKK" },
	...march31,
	scope: { kind: "seller", id: seller },
});

test("a team's pipeline of the past is its members' of that day, wherever they are when the deals close", async () => {
	const { save, figure } = await company();
	const south: Scope = {
		kind: "team",
		id: idOf(await save("team", { name: "South" })),
	};
	await save("membership", { seller: ANN, team: south.id, to: "2026-04-01" });
	await save("membership", { seller: BO, team: south.id, from: "2026-04-01" });
	const deal = (owner: string, minor: number) =>
		save("deal", {
			owner,
			amount: { minor, currency: "DKK" },
			status: "lost",
			createdOn: "2026-03-02",
			closedOn: "2026-04-10",
		});
	await deal(ANN, 100);
	await deal(BO, 1_000);
	expect((await figure("openPipeline", south)).value).toBe(100);
	expect((await figure("openPipeline", south, "2026-04-02")).value).toBe(1_000);
});

test("who is entered in a team twice counts once", async () => {
	const { save, won, figure } = await company();
	await save("membership", { seller: ANN, team: NORTH, from: "2026-03-01" });
	await won(100, "2026-03-03", ANN, { customerName: "Acme" });
	await save("cost", salaryOf(ANN));
	expect((await figure("revenue", ofNorth)).value).toBe(10_000);
	expect((await figure("cac", ofNorth, "2026-03-31")).of).toEqual({
		above: 310_000,
		below: 1,
	});
});

test("what came in under other spellings is the seller's, for themselves and their team", async () => {
	const { save, done, won, figure } = await company();
	const spellings: string[] = [];
	for (const name of ["A. Smith", "Smith, A"])
		spellings.push(idOf(await save("seller", { name })));
	const [spelling = "", older = ""] = spellings;
	await save("membership", { seller: spelling, team: NORTH });
	await won(100, "2026-03-03", spelling, { customerName: "Acme" });
	await won(10, "2026-03-04", older);
	await save("cost", salaryOf(spelling));
	await done("nameMe", { seller: spelling, aliases: ["Smith, A"] });
	await done("nameMe", { seller: ANN, aliases: ["A. Smith"] });

	const inNorth = idOf(
		await save("customKpi", {
			name: "Deals of North",
			better: "higher",
			numerator: {
				count: "dealsWon",
				measure: "count",
				filters: { teams: [NORTH] },
			},
		}),
	);
	expect((await figure(`custom:${inNorth}`, everyone)).value).toBe(2);
	for (const scope of [ofAnn, ofNorth]) {
		expect((await figure("revenue", scope)).value).toBe(11_000);
		expect((await figure("cac", scope, "2026-03-31")).of?.above).toBe(310_000);
	}
});
