import { expect, test } from "vitest";
import { world } from "./world.ts";

test("changes only what is named, from the defaults on, and undo gives the old back", async () => {
	const { act, done, one } = world();
	await done("saveSettings", { patch: { country: "SE", region: "x" } });
	const change = await done("saveSettings", {
		patch: { reportingCurrency: "SEK", region: null },
	});
	expect(await one("settings", "settings")).toMatchObject({
		country: "SE",
		reportingCurrency: "SEK",
		logAs: "won",
	});
	expect(await one("settings", "settings")).not.toHaveProperty("region");
	await done("undo", { actionId: change.actionId });
	expect(await one("settings", "settings")).toMatchObject({
		reportingCurrency: "DKK",
		region: "x",
	});
	for (const patch of [{ id: "other" }, { weekStart: 3 }, { colour: "red" }])
		expect(await act("saveSettings", { patch })).toMatchObject({
			reason: "invalid",
		});
});
