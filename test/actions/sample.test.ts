import { expect, test } from "vitest";
import type { Kind } from "../../lib/model/kinds.ts";
import { sampleWords } from "../../lib/text/sample.ts";
import { languages } from "../text/all-texts.ts";
import { acme, idOf, world } from "./world.ts";

test("the sample is marked, and goes in one step; what the seller entered stays", async () => {
	const { done, all } = world();
	await done("addSample", {});
	expect((await all("deal")).length).toBeGreaterThan(20);
	expect(await all("goal")).toHaveLength(3);
	expect(await all("cost")).toHaveLength(2);
	expect((await all("deal")).every(({ isSample }) => isSample)).toBe(true);
	const own = idOf(await done("logDeal", acme));
	await done("removeSample", {});
	expect((await all("deal")).map(({ id }) => id)).toEqual([own]);
	expect((await all("customer")).map(({ name }) => name)).toEqual(["Acme A/S"]);
	for (const kind of ["goal", "activity", "lead", "cost"] as const)
		expect(await all(kind)).toEqual([]);
});

const KINDS = ["deal", "activity", "lead", "cost", "goal"] as const;

/** A sample without what it is called and who it is about: its kinds' records in the order they were made. */
async function numbersIn(language: string | undefined) {
	const { done, all } = world();
	await done("addSample", { language });
	const numbers = async (kind: Kind) =>
		(await all(kind)).map((record) =>
			Object.fromEntries(
				["status", "amount", "closedOn", "expectedCloseOn", "type", "on"]
					.concat(["createdOn", "qualifiedOn", "from", "to", "kpi", "target"])
					.map((field) => [field, Reflect.get(record, field)]),
			),
		);
	const sorted = async (kind: Kind) =>
		(await numbers(kind)).map((each) => JSON.stringify(each)).sort();
	return { all, numbers: await Promise.all(KINDS.map(sorted)) };
}

test.each(languages)("speaks %s, with the same numbers", async (language) => {
	const words = sampleWords[language];
	const { all, numbers } = await numbersIn(language);
	expect(numbers).toEqual((await numbersIn(undefined)).numbers);
	const named = (await all("customer")).map(({ name }) => name);
	expect(named.sort()).toEqual([...words.customers].sort());
	expect((await all("seller")).map(({ name }) => name)).toEqual([words.seller]);
	const deals = await all("deal");
	const said = (of: (deal: (typeof deals)[number]) => (string | undefined)[]) =>
		[...new Set(deals.flatMap(of))].filter((each) => each !== undefined).sort();
	expect(said(({ title }) => [title])).toEqual([...words.titles].sort());
	expect(said(({ stage }) => [stage])).toEqual([...words.stages].sort());
	expect(said(({ source }) => [source])).toEqual([...words.sources].sort());
	expect(said(({ lostReason }) => [lostReason])).toEqual(
		words.lostReasons
			.slice(0, deals.filter(({ status }) => status === "lost").length)
			.sort(),
	);
	expect(
		said(({ products }) => products?.map(({ name }) => name) ?? []),
	).toEqual([...words.products].sort());
	expect(new Set((await all("lead")).map(({ name }) => name))).toEqual(
		new Set(words.prospects),
	);
	expect((await all("cost")).map(({ note }) => note).sort()).toEqual(
		[...words.costs].sort(),
	);
});
