import { expect, test } from "vitest";
import { newId } from "../../lib/clock.ts";
import { figureOf } from "../../lib/figures/figure-of.ts";
import { contextOf } from "../../lib/figures/gathering.ts";
import type { Scope } from "../../lib/model/scope.ts";
import { periodOf } from "../../lib/time/period.ts";
import { acme, idOf, world } from "../actions/world.ts";

const march = periodOf("month", "2026-03-01");
const asOf = "2026-03-31";

test("what a seller or a team is counted by is told to their figures, and to theirs only", async () => {
	const { store, done } = world();
	const ruleOf = async (scope: Scope) =>
		(await contextOf(scope, march, asOf, store)).creditRule;
	const scopes = ["seller", "team", "customer"] as const;
	const rules = () =>
		Promise.all([
			...scopes.map((kind) => ruleOf({ kind, id: "x" })),
			ruleOf({ kind: "organisation" }),
		]);
	expect(await rules()).toEqual(["owner", "owner", undefined, undefined]);
	await done("saveSettings", { patch: { creditRule: "saver" } });
	expect(await rules()).toEqual(["saver", "saver", undefined, undefined]);
});

test("a deal of somebody else that I save counts for me, and once for the organisation", async () => {
	const { store, done } = world();
	const me = idOf(await done("nameMe", { name: "Ann" }));
	const bo = newId();
	await done("saveRecord", {
		kind: "seller",
		id: bo,
		isNew: true,
		patch: { name: "Bo" },
	});
	await done("saveSettings", { patch: { creditRule: "saver" } });
	await done("logDeal", { ...acme, owner: bo });
	const revenue = async (scope: Scope) =>
		(await figureOf("revenue", scope, march, asOf, { of: store }))?.value;
	expect(await revenue({ kind: "seller", id: me })).toBe(6_250_000);
	expect(await revenue({ kind: "seller", id: bo })).toBe(0);
	expect(await revenue({ kind: "organisation" })).toBe(6_250_000);
});
