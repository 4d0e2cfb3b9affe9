import { expect, test } from "vitest";
import { packMissing } from "../../lib/store/everyones-facts.ts";
import {
	factsAfterBySubject,
	factsBySubject,
	openFactsBySubject,
} from "../../lib/store/read.ts";
import { DECIDED, FACT } from "../../lib/tally/fact.ts";
import { ANN, everyone as all, BO, company } from "../figures/company.ts";

const DEAL = "0190a0a0-0000-7000-8000-00000000d001";

/** Deals of some months, of both sellers and of nobody; one is open and expected, one nobody expects, one closed on no day. */
async function filled() {
	const given = await company();
	const { store, won, save } = given;
	await won(1, "2025-11-30", ANN, { createdOn: "2025-10-02" });
	await won(2, "2025-11-30", BO, { createdOn: "2026-01-02" });
	await won(3, "2026-03-01", ANN, { source: "Web" });
	await save("deal", { status: "lost", closedOn: "2026-03-31", owner: BO });
	await save("deal", { status: "won", owner: ANN });
	await save("deal", { status: "open", owner: ANN });
	await save(
		"deal",
		{ status: "open", owner: BO, expectedCloseOn: "2026-04-02" },
		DEAL,
	);
	await save("deal", { status: "won", closedOn: "2026-02-02" });
	const read = async () => ({
		whole: await factsBySubject(all, "1000-01-01", "9999-12-31", store),
		some: await factsBySubject(all, "2025-11-30", "2026-03-31", store),
		within: await factsBySubject(all, "2026-03-02", "2026-03-20", store),
		decided: await factsBySubject(all, "1000", "9999", store, DECIDED),
		open: await openFactsBySubject(all, "2026-03-18", store),
		later: await factsAfterBySubject(all, "2026-02-02", store),
	});
	const pack = async () => packMissing(store);
	return { ...given, read, pack };
}

test("everyone's facts are the same, packed or not, or some of the months", async () => {
	const { store, read, pack } = await filled();
	const before = await read();
	expect(before.whole.flatMap(({ facts }) => facts).length).toBeGreaterThan(6);
	expect(before.open.flatMap(({ facts }) => facts)).toHaveLength(2);
	await pack();
	expect(await store.packed.count()).toBeGreaterThan(12);
	expect(await read()).toEqual(before);
	for (const month of ["2026-01", "2026-03", "2025-10", ""]) {
		await store.packed.bulkDelete(
			["decided", "other", "open"].map((part) => `${part}/${month}`),
		);
		expect(await read()).toEqual(before);
	}
	await pack();
	expect(await read()).toEqual(before);
});

test("what is packed is read, and the pages are not", async () => {
	const { store, read, pack } = await filled();
	const before = await read();
	await pack();
	await store.table("facts").clear();
	expect(await read()).toEqual(before);
});

test("a month is dropped by whoever changes what stands in it, and no other is", async () => {
	const { store, done, read, pack } = await filled();
	await pack();
	const keys = async () => new Set(await store.packed.toCollection().keys());
	const all = await keys();
	await done("saveRecord", {
		kind: "deal",
		id: DEAL,
		patch: { status: "won", closedOn: "2026-03-05" },
	});
	const left = await keys();
	expect([...all].filter((key) => !left.has(key)).sort()).toEqual([
		"decided/2026-03",
		"open/2026-04",
		"other/2026-03",
	]);
	const { decided, open } = await read();
	expect(
		decided
			.flatMap(({ facts }) => facts)
			.filter(([, kind, id]) => kind === FACT.dealWon && id === DEAL),
	).toHaveLength(1);
	expect(open.flatMap(({ facts }) => facts)).toHaveLength(1);
});

test("a seller who is told of after their deals is one of everyone from then on", async () => {
	const { store, won, save, read, pack } = await filled();
	const LATE = "0190a0a0-0000-7000-8000-00000000b003";
	await won(5, "2026-03-03", LATE);
	await save("deal", { status: "open", owner: LATE });
	await pack();
	await save("seller", { name: "Cy" }, LATE);
	const { whole, open } = await read();
	for (const parts of [whole, open])
		expect(
			parts.find(({ subject }) => subject === `seller:${LATE}`)?.facts,
		).toHaveLength(1);
	await pack();
	const packed = await store.packed.count();
	await save("seller", { name: "Di" });
	expect(await store.packed.count()).toBe(packed);
});
