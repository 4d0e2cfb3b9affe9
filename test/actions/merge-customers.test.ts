import { expect, test } from "vitest";
import { acme, idOf, world } from "./world.ts";

test("merged customers have one first win, and undo unmerges exactly", async () => {
	const { act, done, one, all } = world();
	const early = idOf(
		await done("logDeal", {
			...acme,
			customerName: "Acme",
			closedOn: "2026-02-02",
		}),
	);
	const late = idOf(await done("logDeal", acme));
	const before = await all("customer");
	const [a, b] = before;
	if (!a || !b) throw new Error("two customers expected");
	expect(await one("deal", early)).toMatchObject({ isFirstWin: true });
	expect(await one("deal", late)).toMatchObject({ isFirstWin: true });

	const merge = await done("mergeCustomers", { from: a.id, into: b.id });
	expect(await one("deal", early)).toMatchObject({ isFirstWin: true });
	expect(await one("deal", late)).not.toHaveProperty("isFirstWin");
	expect((await one("customer", b.id))?.firstWon?.id).toBe(early);
	expect(await act("mergeCustomers", { from: b.id, into: a.id })).toMatchObject(
		{
			reason: "invalid",
		},
	);

	await done("undo", { actionId: merge.actionId });
	const plain = (list: { rev: number }[]) =>
		list.map((each) => ({ ...each, rev: 0 }));
	expect(plain(await all("customer"))).toEqual(plain(before));
	expect(await one("deal", late)).toMatchObject({ isFirstWin: true });
});

test("a merged customer can be a company of its own again", async () => {
	const { act, done, one } = world();
	const first = await done("logDeal", { ...acme, closedOn: "2026-02-01" });
	const second = await done("logDeal", {
		...acme,
		customerName: "ACME Danmark",
	});
	const [into, from] = await Promise.all(
		[first, second].map(
			async (answer) => (await one("deal", idOf(answer)))?.customer,
		),
	);
	await done("mergeCustomers", { from, into });
	expect(await one("deal", idOf(second))).not.toHaveProperty("isFirstWin");
	const apart = await done("unmergeCustomer", { id: from });
	expect(await one("customer", from)).not.toHaveProperty("mergedInto");
	expect(await one("deal", idOf(second))).toMatchObject({ isFirstWin: true });
	await done("undo", { actionId: apart.actionId });
	expect(await one("customer", from)).toMatchObject({ mergedInto: into });
	expect(await act("unmergeCustomer", { id: into })).toMatchObject({
		reason: "notFound",
	});
});
