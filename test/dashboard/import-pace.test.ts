import { describe, expect, test } from "vitest";
import {
	type Pace,
	paceAfter,
	paceFrom,
	timeLeft,
} from "../../entrypoints/dashboard/import-pace.ts";

/** The paces of something that is told ten times a second; `shareAt`: what is done after so many milliseconds. */
function followed(ms: number, shareAt: (ms: number) => number): Pace[] {
	const paces = [paceFrom(0)];
	for (let at = 100; at <= ms; at += 100)
		paces.push(
			paceAfter(paces.at(-1)!, { at, share: shareAt(at), rows: 1_000 }),
		);
	return paces;
}

describe("the pace of an import", () => {
	test("says nothing of the time left before three seconds and eight hundredths are over", () => {
		const paces = followed(20_000, (at) => at / 200_000);
		expect(paces.filter(({ left }) => left).map(({ at }) => at)[0]).toBe(
			16_000,
		);
		expect(paces.filter(({ rows }) => rows).map(({ at }) => at)[0]).toBe(
			16_000,
		);
		expect(followed(2_900, (at) => at / 4_000).at(-1)?.left).toBeUndefined();
	});

	test("counts down evenly while the speed stays", () => {
		const paces = followed(38_000, (at) => at / 40_000);
		const said = paces.flatMap(({ left }) => (left ? [left.ms] : []));
		expect(said.every((ms, at) => ms <= (said[at - 1] ?? ms) + 1)).toBe(true);
		expect(said[0]).toBeCloseTo(36_800, -2);
		const last = paces.at(-1)!;
		const { ms, saidAt } = last.left!;
		expect(ms - (last.at - saidAt)).toBeCloseTo(2_000, -2);
	});

	test("is told anew where what comes later is slower", () => {
		const paces = followed(30_000, (at) =>
			at < 5_000 ? at / 10_000 : 0.5 + (at - 5_000) / 200_000,
		);
		const at = (ms: number) => paces[ms / 100]?.left?.ms ?? 0;
		expect(at(4_000)).toBeLessThan(7_000);
		expect(at(30_000)).toBeGreaterThan(50_000);
	});

	test("never goes back, whatever it is told", () => {
		const pace = paceAfter(paceFrom(0), { at: 1_000, share: 0.6 });
		expect(paceAfter(pace, { at: 2_000, share: 0.4 }).share).toBe(0.6);
		expect(paceAfter(pace, { at: 2_000, share: 7 }).share).toBe(1);
	});

	test("counts rows a second of all that has passed, once a second at the most", () => {
		const paces = followed(10_000, (at) => at / 10_000);
		expect(paces.at(-1)?.rows?.perSecond).toBe(100);
		const said = new Set(paces.map(({ rows }) => rows?.saidAt));
		expect(said.size).toBeLessThanOrEqual(11);
	});
});

test("time left is said in words that stand for a while", () => {
	expect([1_000, 6_000, 6_001, 24_000, 50_000].map(timeLeft)).toEqual([
		{ is: "moment" },
		{ is: "moment" },
		{ is: "seconds", n: 10 },
		{ is: "seconds", n: 30 },
		{ is: "seconds", n: 50 },
	]);
	expect([51_000, 89_000, 91_000, 600_000].map(timeLeft)).toEqual([
		{ is: "minutes", n: 1 },
		{ is: "minutes", n: 1 },
		{ is: "minutes", n: 2 },
		{ is: "minutes", n: 10 },
	]);
});
