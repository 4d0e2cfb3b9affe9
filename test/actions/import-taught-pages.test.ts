import { expect, test } from "vitest";
import {
	type Taught,
	taughtOf,
	taughtPageExample,
} from "../../lib/model/taught-page.ts";
import { world } from "./world.ts";

const page: Taught = taughtOf(taughtPageExample);

test("a colleague's pages come in at once, and go again as one", async () => {
	const { done, all } = world();
	await done("saveTaughtPage", page);
	const theirs: Taught[] = [
		{ ...page, fields: { amount: { label: "sum", of: "text" } } },
		{ ...page, kind: "customer", addressShape: "/companies/*" },
	];
	const taken = await done("importTaughtPages", { pages: theirs });
	expect(taken.ids).toHaveLength(2);
	expect((await all("taughtPage")).map(taughtOf)).toEqual([...theirs]);
	await done("undo", { actionId: taken.actionId });
	expect((await all("taughtPage")).map(taughtOf)).toEqual([page]);
});

test("one that is not whole refuses them all", async () => {
	const { act, all } = world();
	const pages = [page, { ...page, kind: "invoice" }];
	expect(await act("importTaughtPages", { pages })).toMatchObject({
		reason: "invalid",
	});
	expect(await all("taughtPage")).toEqual([]);
});
