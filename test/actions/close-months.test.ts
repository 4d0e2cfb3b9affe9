import { expect, test } from "vitest";
import { frozenRows, sumRows } from "../../lib/store/read.ts";
import { FACT } from "../../lib/tally/fact.ts";
import { acme, world } from "./world.ts";

const EVERYONE = { kind: "organisation" } as const;

test("a closed month keeps its sums as they stood, whatever is edited later", async () => {
	const { done, one, store } = world();
	const ann = await done("nameMe", { name: "Ann" });
	const scope = { kind: "seller", id: ann.ids[0] ?? "" } as const;
	const deal = await done("logDeal", acme);
	await done("closeMonths", { months: ["2026-03"], closedOn: "2026-04-17" });
	expect(await one("closing", "2026-03")).toMatchObject({
		closedOn: "2026-04-17",
	});
	await done("saveRecord", {
		kind: "deal",
		id: deal.ids[0],
		patch: { amount: { minor: 7_000_000, currency: "DKK" } },
	});
	const march = ["2026-03-01", "2026-04-01", store] as const;
	for (const who of [EVERYONE, scope]) {
		const wonIn = (rows: Awaited<ReturnType<typeof sumRows>>) =>
			rows.find(([, kind]) => kind === FACT.dealWon)?.[4];
		expect(wonIn(await frozenRows(who, ...march))).toBe(6_250_000);
		expect(wonIn(await sumRows(who, ...march))).toBe(7_000_000);
	}
	// Closed once: a repeat changes nothing.
	await done("closeMonths", { months: ["2026-03"], closedOn: "2026-05-01" });
	expect(await one("closing", "2026-03")).toMatchObject({
		closedOn: "2026-04-17",
	});
});

test("a month opened again is closed as it then stands", async () => {
	const { done, store } = world();
	const deal = await done("logDeal", acme);
	const input = { months: ["2026-03"], closedOn: "2026-04-17" };
	const closed = await done("closeMonths", input);
	await done("deleteRecord", { kind: "deal", id: deal.ids[0] });
	await done("undo", { actionId: closed.actionId });
	await done("closeMonths", input);
	expect(await frozenRows(EVERYONE, "2026-03-01", "2026-04-01", store)).toEqual(
		[],
	);
});
