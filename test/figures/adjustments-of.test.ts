import { expect, test } from "vitest";
import { adjustmentsOf } from "../../lib/figures/adjustments-of.ts";
import { closedOf } from "../../lib/figures/closed-of.ts";
import type { Scope } from "../../lib/model/scope.ts";
import {
	ANN,
	BO,
	company,
	everyone,
	march,
	ofAnn,
	ofNorth,
} from "./company.ts";

const asOf = "2026-05-01";
const tick = () => new Promise((done) => setTimeout(done, 2));

/** Ann and Bo have won in March, and March is closed; what happens then is told record by record. */
async function closedMarch() {
	const own = await company();
	const won = async (kroner: number, title: string, owner = ANN, day = "11") =>
		(await own.won(kroner, `2026-03-${day}`, owner, { title })).ids[0] ?? "";
	const ids = {
		raised: await won(1000, "raised"),
		gone: await won(200, "gone", BO, "12"),
		kept: await won(50, "kept"),
	};
	await tick();
	await own.done("closeMonths", {
		months: ["2026-03"],
		closedOn: "2026-04-17",
	});
	await tick();
	const told = async (scope: Scope = everyone, kpi = "revenue") => {
		const found = await adjustmentsOf(kpi, scope, march, asOf, own.store);
		return (
			found && {
				rows: found.rows.map(({ title, change }) => [title, change]),
				rest: found.rest,
			}
		);
	};
	const edit = (id: string, patch: object) =>
		own.done("saveRecord", { kind: "deal", id, patch });
	return { ...own, ids, won, told, edit };
}

test("a closed figure that has not changed has no adjustments, nor has an open one", async () => {
	const { told, edit, ids, store } = await closedMarch();
	expect(await told()).toBeNull();
	await edit(ids.kept, { title: "kept, and renamed" });
	expect(await told()).toBeNull();
	expect(
		await adjustmentsOf("revenue", everyone, march, "2026-04-02", store),
	).toBeNull();
});

test("what was edited, added, taken away and moved stands with what it did, and adds up to the adjustment", async () => {
	const { told, edit, won, ids, done, store } = await closedMarch();
	await edit(ids.raised, { amount: { minor: 150_000, currency: "DKK" } });
	await edit(ids.raised, { amount: { minor: 130_000, currency: "DKK" } });
	await won(700, "late");
	await edit(ids.kept, { closedOn: "2026-04-02" });
	await done("deleteRecord", { kind: "deal", id: ids.gone });
	const found = await told();
	expect(found).toEqual({
		rows: [
			["late", 70_000],
			["raised", 30_000],
			["gone", -20_000],
			["kept", -5000],
		],
		rest: 0,
	});
	const closed = await closedOf("revenue", everyone, march, asOf, store);
	expect(closed).toMatchObject({ change: { value: 75_000 } });
	expect((await told(everyone, "dealsWon"))?.rows).toEqual([
		["late", 1],
		["kept", -1],
		["gone", -1],
	]);
});

test("what is taken back did nothing", async () => {
	const { told, edit, ids, done } = await closedMarch();
	const { actionId } = await edit(ids.raised, {
		amount: { minor: 150_000, currency: "DKK" },
	});
	expect((await told())?.rows).toHaveLength(1);
	await done("undo", { actionId });
	expect(await told()).toBeNull();
});

test("of a seller and a team, their own", async () => {
	const { told, edit, ids } = await closedMarch();
	await edit(ids.gone, { amount: { minor: 30_000, currency: "DKK" } });
	await edit(ids.raised, { amount: { minor: 110_000, currency: "DKK" } });
	expect((await told(ofAnn))?.rows).toEqual([["raised", 10_000]]);
	expect((await told(ofNorth))?.rows).toHaveLength(2);
});

test("whose member somebody was then changes nothing that is closed", async () => {
	const { told, all, done } = await closedMarch();
	const [bo] = (await all("membership")).filter(({ seller }) => seller === BO);
	await done("saveRecord", {
		kind: "membership",
		id: bo?.id,
		patch: { from: "2026-03-20" },
	});
	expect(await told(ofNorth)).toBeNull();
});
