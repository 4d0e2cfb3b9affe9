import { expect, test } from "vitest";
import { ANN, company, everyone, ofAnn, ofNorth } from "./company.ts";

test("a deal of the past is as likely as the stage it stood at then, open now or closed since", async () => {
	const { save, figure } = await company();
	const kroner = { minor: 300, currency: "DKK" };
	const decide = async (stage: string, won: number) => {
		for (let at = 0; at < 20; at++)
			await save("deal", {
				owner: ANN,
				stage,
				status: at < won ? "won" : "lost",
				closedOn: "2026-02-02",
			});
	};
	// Half of all: (5 + 10 · ½) ÷ 30 is a third, (15 + 10 · ½) ÷ 30 two thirds.
	await decide("Offer", 5);
	await decide("Contract", 15);
	const moved = {
		owner: ANN,
		amount: kroner,
		createdOn: "2026-03-02",
		stage: "Contract",
		stageHistory: [
			{ stage: "Offer", from: "2026-03-02", to: "2026-03-20" },
			{ stage: "Contract", from: "2026-03-20" },
		],
	};
	await save("deal", { ...moved, status: "open" });
	await save("deal", { ...moved, status: "lost", closedOn: "2026-04-10" });
	for (const scope of [ofAnn, ofNorth, everyone]) {
		const worthOn = async (day: string) =>
			(await figure("weightedPipeline", scope, day)).value;
		expect(await worthOn("2026-03-18")).toBe(200);
		expect(await worthOn("2026-03-31")).toBe(400);
	}
});
