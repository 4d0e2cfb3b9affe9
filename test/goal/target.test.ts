import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { baselinePeriod, resolveTarget } from "../../lib/goal/target.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import type { Goal } from "../../lib/model/goal.ts";
import { parsePeriod } from "../../lib/time/period.ts";
import { goal } from "./measured.ts";

const revenue = { unit: "money", adds: true } as const;
const meetings = { unit: "count", adds: true } as const;
const hitRate = { unit: "rate", adds: false } as const;
const kroner = (value: number | null): Figure => ({
	value,
	unit: "money",
	currency: "DKK",
});

test("absolute: as set", () => {
	expect(resolveTarget(goal(), revenue)).toEqual({ target: 40_000_000 });
	expect(resolveTarget(goal({ kpi: "hitRate", target: 0.3 }), hitRate)).toEqual(
		{ target: 0.3 },
	);
});

test("a budget table without a sum asks for what its parts come to", () => {
	const table = goal({
		target: undefined,
		breakdown: {
			by: "hand",
			parts: [
				{ from: "2026-03-01", target: 100 },
				{ from: "2026-03-16", target: 250 },
			],
		},
	});
	expect(resolveTarget(table, revenue).target).toBe(350);
});

describe("relative", () => {
	const more = (change: number, against: "previousPeriod" | "lastYear") =>
		goal({ target: undefined, relative: { change, against } });
	const target = (change: number, figure: Figure, kpi = revenue) =>
		resolveTarget(more(change, "lastYear"), kpi, { baseline: figure });

	test("+14 % of 350,000.00 is 399,000.00, −10 % is 315,000.00", () => {
		expect(target(0.14, kroner(35_000_000)).target).toBe(39_900_000);
		expect(target(-0.1, kroner(35_000_000)).target).toBe(31_500_000);
	});

	test("money is rounded once, half to even", () => {
		expect(target(0.5, kroner(1)).target).toBe(2);
		expect(target(0.5, kroner(3)).target).toBe(4);
		expect(target(0.25, kroner(2)).target).toBe(2);
	});

	test("counts and rates keep their fractions", () => {
		expect(
			resolveTarget(more(0.14, "lastYear"), meetings, {
				baseline: { value: 10, unit: "count" },
			}).target,
		).toBe(11.4);
	});

	test("so much more than nothing, than less, or than something unknown is no target", () => {
		for (const value of [0, -5, null])
			expect(target(0.14, kroner(value))).toEqual({
				target: null,
				reason: { code: "noBaseline" },
			});
		expect(resolveTarget(more(0.14, "lastYear"), revenue)).toEqual({
			target: null,
			reason: { code: "noBaseline" },
		});
	});

	test("three months are held against the three before, or the same of last year", () => {
		const quarter = parsePeriod("2026-03-01..2026-06-01");
		if (!quarter) throw new Error();
		const against = (which: "previousPeriod" | "lastYear") =>
			baselinePeriod(more(0.14, which), quarter, {});
		expect(against("previousPeriod")).toMatchObject({
			from: "2025-11-29",
			to: "2026-03-01",
		});
		expect(against("lastYear")).toMatchObject({
			from: "2025-03-01",
			to: "2025-06-01",
		});
		expect(baselinePeriod(goal(), quarter, {})).toBeNull();
	});

	test("property: no change is the baseline itself, exactly", () => {
		assert(
			property(integer({ min: 1, max: 2 ** 50 }), (value) => {
				expect(target(0, kroner(value)).target).toBe(value);
			}),
		);
	});
});

describe("a team's goal", () => {
	const team = (fields: Partial<Goal> = {}) =>
		goal({ scope: { kind: "team", id: "t" }, ...fields });
	const summed = team({ target: undefined, isSumOfMembers: true });
	const member = (target: number | null, fields: Partial<Goal> = {}) => ({
		goal: goal(fields),
		target,
	});

	test("is the sum of its members'", () => {
		expect(
			resolveTarget(summed, revenue, { members: [member(100), member(250)] }),
		).toEqual({ target: 350 });
	});

	test("follows them: another target of one of them changes it", () => {
		expect(
			resolveTarget(summed, revenue, { members: [member(100), member(300)] }),
		).toEqual({ target: 400 });
	});

	test("set by hand, the difference to them is told, whichever way", () => {
		const members = [member(30_000_000), member(20_000_000)];
		expect(resolveTarget(team(), revenue, { members })).toEqual({
			target: 40_000_000,
			handSetDifference: -10_000_000,
		});
		expect(
			resolveTarget(team({ target: 50_000_000 }), revenue, { members }),
		).toEqual({ target: 50_000_000, handSetDifference: 0 });
		expect(resolveTarget(team(), revenue)).toEqual({ target: 40_000_000 });
	});

	test("members whose target is unknown, or in another currency, are left out and counted", () => {
		expect(
			resolveTarget(summed, revenue, {
				members: [member(100), member(null), member(7, { currency: "EUR" })],
			}),
		).toEqual({ target: 100, membersLeftOut: 2 });
	});

	test("without any member's goal there is none", () => {
		expect(resolveTarget(summed, revenue)).toEqual({
			target: null,
			reason: { code: "noMemberGoals" },
		});
	});

	test("rates do not add up", () => {
		const rates = team({
			kpi: "hitRate",
			target: undefined,
			isSumOfMembers: true,
		});
		const members = [member(0.3, { kpi: "hitRate" })];
		expect(resolveTarget(rates, hitRate, { members })).toEqual({
			target: null,
			reason: { code: "notAdditive" },
		});
		const byHand = team({ kpi: "hitRate", target: 0.3 });
		expect(resolveTarget(byHand, hitRate, { members })).toEqual({
			target: 0.3,
		});
	});
});
