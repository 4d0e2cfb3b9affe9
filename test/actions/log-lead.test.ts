import { expect, test } from "vitest";
import { idOf, world } from "./world.ts";

test("logs a lead for me, dated by business day", async () => {
	const { done, one } = world();
	const me = idOf(await done("nameMe", { name: "Seller A" }));
	const lead = await one(
		"lead",
		idOf(
			await done("logLead", { customerName: "Acme", createdOn: "2026-03-02" }),
		),
	);
	expect(lead).toMatchObject({ owner: me, createdOn: "2026-03-02" });
	expect((await one("customer", lead?.customer))?.firstSeen).toEqual({
		on: "2026-03-02",
		seller: me,
		id: lead?.id,
	});
});

test("a deal of a lead marks itself, and the lead the day it was won", async () => {
	const { done, one } = world();
	const lead = idOf(await done("logLead", { createdOn: "2026-03-02" }));
	const id = idOf(
		await done("logDeal", { status: "won", closedOn: "2026-03-09" }),
	);
	await done("saveRecord", { kind: "deal", id, patch: { lead } });
	expect(await one("deal", id)).toMatchObject({ hasLead: true });
	expect(await one("lead", lead)).toMatchObject({ wonOn: "2026-03-09" });
	await done("deleteRecord", { kind: "lead", id: lead });
	expect(await one("deal", id)).not.toHaveProperty("hasLead");
});
