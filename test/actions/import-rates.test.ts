import { expect, test } from "vitest";
import { world } from "./world.ts";

const march = {
	id: "2026-03",
	days: "02 03",
	daily: { DKK: "7.47 7.46", USD: "1.08 1.09" },
};

test("takes rates over, the same file once, and leaves what was typed by hand", async () => {
	const { done, one, all } = world();
	await done("saveRecord", {
		kind: "rateMonth",
		id: "2026-03",
		isNew: true,
		patch: { manual: { USD: { rate: "6.92", in: "DKK" } } },
	});
	await done("importRates", { months: [march] });
	expect(await one("rateMonth", "2026-03")).toMatchObject({
		...march,
		manual: { USD: { rate: "6.92", in: "DKK" } },
	});
	const again = await done("importRates", { months: [march] });
	expect(again.ids).toEqual([]);
	const newer = await done("importRates", {
		months: [{ id: "2026-04", days: "01", daily: { USD: "1.1" } }],
	});
	expect(await all("rateMonth")).toHaveLength(2);
	await done("undo", { actionId: newer.actionId });
	expect((await all("rateMonth")).map(({ id }) => id)).toEqual(["2026-03"]);
});

test("refuses what is no rate", async () => {
	const { act, all } = world();
	expect(
		await act("importRates", {
			months: [{ ...march, daily: { USD: "1,08 x" } }],
		}),
	).toMatchObject({ ok: false, reason: "invalid" });
	expect(await all("rateMonth")).toEqual([]);
});
