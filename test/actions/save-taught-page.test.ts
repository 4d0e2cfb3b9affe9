import { expect, test } from "vitest";
import {
	type Taught,
	taughtOf,
	taughtPageExample,
} from "../../lib/model/taught-page.ts";
import { idOf, world } from "./world.ts";

const page: Taught = taughtOf(taughtPageExample);
const stage = { label: "phase", of: "text" } as const;

test("one record a site, kind and shape of address; taught again, what was makes room", async () => {
	const { done, all } = world();
	const id = idOf(await done("saveTaughtPage", page));
	const fields = { stage, amount: { label: "price", of: "value" } } as const;
	await done("saveTaughtPage", { ...page, fields });
	const [kept] = await all("taughtPage");
	expect(kept).toMatchObject({ id, rev: 2 });
	expect(kept?.fields).toEqual(fields);
	await done("saveTaughtPage", { ...page, kind: "lead" });
	await done("saveTaughtPage", { ...page, addressShape: "/old/*" });
	await done("saveTaughtPage", { ...page, origin: "https://other.example" });
	expect(await all("taughtPage")).toHaveLength(4);
});

test("a currency said alone leaves what was taught", async () => {
	const { done, all } = world();
	await done("saveTaughtPage", page);
	await done("saveTaughtPage", { ...page, fields: {}, currency: "EUR" });
	expect(await all("taughtPage")).toMatchObject([
		{ fields: page.fields, currency: "EUR" },
	]);
});

test("a site has one currency, and another site its own", async () => {
	const { done, all } = world();
	const other = { ...page, origin: "https://other.example" };
	await done("saveTaughtPage", page);
	await done("saveTaughtPage", other);
	const said = await done("saveTaughtPage", {
		...page,
		kind: "lead",
		fields: {},
		currency: "SEK",
	});
	const currencies = async () =>
		(await all("taughtPage")).map(({ origin, currency }) => [origin, currency]);
	expect(await currencies()).toEqual([
		[page.origin, "SEK"],
		[other.origin, "DKK"],
		[page.origin, "SEK"],
	]);
	await done("undo", { actionId: said.actionId });
	expect(await currencies()).toEqual([
		[page.origin, "DKK"],
		[other.origin, "DKK"],
	]);
});

test("what is as it was is not written again", async () => {
	const { done, all } = world();
	await done("saveTaughtPage", page);
	expect(await done("saveTaughtPage", page)).toMatchObject({ ids: [] });
	expect((await all("taughtPage"))[0]?.rev).toBe(1);
});

test("a value is refused, and so is nothing to keep it under", async () => {
	const { act, all } = world();
	const { amount } = page.fields;
	for (const wrong of [
		{ ...page, fields: { amount: { ...amount, value: "62500" } } },
		{ ...page, origin: "" },
		{ ...page, rev: 7 },
	])
		expect(await act("saveTaughtPage", wrong)).toMatchObject({
			reason: "invalid",
		});
	expect(await all("taughtPage")).toEqual([]);
});

test("undo takes back what was taught", async () => {
	const { done, all } = world();
	const first = await done("saveTaughtPage", page);
	const again = await done("saveTaughtPage", { ...page, fields: { stage } });
	await done("undo", { actionId: again.actionId });
	expect((await all("taughtPage"))[0]?.fields).toEqual(page.fields);
	await done("undo", { actionId: first.actionId });
	expect(await all("taughtPage")).toEqual([]);
});
