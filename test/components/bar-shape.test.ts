import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	axisEnd,
	type BarValues,
	barOf,
	barParts,
	placeLabels,
} from "../../components/bar-shape.ts";
import { march } from "./glance-example.ts";

const names = (bar: BarValues, end = 125) =>
	barParts(bar, end).map(({ name }) => name);

describe("axisEnd", () => {
	it("is 125, or as far as fill and forecast need", () => {
		expect(axisEnd([barOf(march)])).toBe(125);
		expect(axisEnd([{ mark: "past", now: 126 }])).toBe(150);
		expect(axisEnd([{ mark: "past", now: 100, high: 160 }])).toBe(200);
		expect(axisEnd([{ mark: "past", now: 201 }])).toBe(300);
		expect(axisEnd([{ mark: "past", now: 640 }])).toBe(700);
	});
	it("is one for a whole list", () => {
		expect(
			axisEnd([
				{ mark: "behind", now: 20 },
				{ mark: "past", now: 140 },
			]),
		).toBe(150);
	});
	it("ends at the goal on the overlay, unless more was done", () => {
		expect(axisEnd([{ mark: "behind", now: 50, run: 120 }], true)).toBe(100);
		expect(axisEnd([{ mark: "past", now: 113 }], true)).toBe(113);
	});
});

describe("barParts", () => {
	it("draws the worked example: gap from the fill to the tick, dot, post", () => {
		const parts = barParts(barOf(march), 100);
		const gap = parts.find(({ name }) => name === "gap");
		expect(gap?.from).toBe(50);
		expect(gap?.to).toBeCloseTo(54.55, 2);
		expect(parts.map(({ name }) => name)).toEqual([
			"track",
			"gap",
			"fill",
			"run",
			"due",
			"post",
		]);
	});
	it("has nothing but an outline without a target, and the likely outcomes where they are known", () => {
		const unknown = { ...march, target: null, attainment: null };
		expect(names(barOf({ ...unknown, state: "unknown" }))).toEqual(["track"]);
		const band = { p10: 31_000_000, p90: 47_000_000 };
		expect(barOf(march, band)).toMatchObject({ low: 77.5, high: 117.5 });
		expect(names(barOf(march, band))).toContain("band");
		expect(names(barOf({ ...march, state: "missed" }, band))).not.toContain(
			"band",
		);
	});
	it("hangs the post of a ceiling", () => {
		expect(barOf({ ...march, direction: "atMost" })).toMatchObject({
			mark: "over",
			isAtMost: true,
		});
	});
	it("has no gap unless it is behind", () => {
		for (const mark of ["onPace", "ahead", "past", "early"] as const)
			expect(names({ mark, now: 50, due: 52 })).not.toContain("gap");
	});
	it("judges nothing and forecasts nothing while the period is young", () => {
		expect(
			names({ mark: "early", now: 4, due: 9, low: 50, high: 120, run: 80 }),
		).toEqual(["track", "fill", "due", "post"]);
	});
	it("draws only an outline for unknown, only dashes when hidden", () => {
		expect(names({ mark: "unknown", now: null })).toEqual(["track"]);
		expect(barParts({ mark: "hidden", now: 50, due: 60 }, 125)).toEqual([
			{ name: "track", from: 0, to: 100 },
		]);
	});
	it("has no tick on an at-most goal, and hatches what is over", () => {
		const parts = barParts(
			{ mark: "over", now: 113, due: 50, isAtMost: true },
			125,
		);
		expect(parts.map(({ name }) => name)).toEqual([
			"track",
			"fill",
			"excess",
			"post",
		]);
		expect(parts[1]?.to).toBe(80);
	});
	it("draws a ceiling as one, over it or under", () => {
		const goal = { ...march, direction: "atMost" as const };
		expect(barOf({ ...goal, attainment: 1.1 })).toMatchObject({
			mark: "over",
			isAtMost: true,
		});
		expect(barOf({ ...goal, state: "ahead" }).mark).toBe("onPace");
	});
	it("has neither tick nor forecast where the target is unknown", () => {
		expect(
			barOf({ ...march, target: null, attainment: null, state: "unknown" }),
		).toMatchObject({ mark: "unknown", now: null, due: null, run: null });
	});
	it("lets the deal being logged close the gap", () => {
		const gap = (after: number) =>
			barParts({ mark: "behind", now: 50, due: 60, after }, 100).find(
				({ name }) => name === "gap",
			);
		expect(gap(55)?.from).toBeCloseTo(55);
		expect(gap(61)).toBeUndefined();
	});
	it("never leaves the bar, whatever the figures, and keeps its order", () => {
		const order = [
			"track",
			"band",
			"gap",
			"fill",
			"excess",
			"ghost",
			"run",
			"due",
			"post",
		];
		const share = fc.double({ min: -500, max: 5_000, noNaN: true });
		fc.assert(
			fc.property(share, share, share, share, (now, due, run, after) => {
				const bar: BarValues = { mark: "behind", now, due, run, after };
				const parts = barParts(bar, axisEnd([bar]));
				for (const { from, to } of parts) {
					expect(from).toBeGreaterThanOrEqual(0);
					expect(to).toBeGreaterThanOrEqual(from);
					expect(to).toBeLessThanOrEqual(100);
				}
				const places = parts.map(({ name }) => order.indexOf(name));
				expect(places).toEqual([...places].sort((a, b) => a - b));
				expect(parts.at(-1)?.name).toBe("post");
			}),
		);
	});
});

describe("placeLabels", () => {
	it("puts the post's label over the bar and the tick's under it", () => {
		const placed = placeLabels(
			[
				{ name: "due", text: "218,182 by now", at: 43.6 },
				{ name: "post", text: "400,000", at: 80 },
			],
			320,
		);
		expect(placed.map(({ name, row }) => [name, row])).toEqual([
			["post", "over"],
			["due", "under"],
		]);
	});
	it("drops the band's first, then the tick's, never the post's", () => {
		const labels = [
			{ name: "band" as const, text: "310,000–470,000", at: 55 },
			{ name: "due" as const, text: "218,182 by now", at: 50 },
			{ name: "post" as const, text: "400,000", at: 52 },
		];
		expect(placeLabels(labels, 320).map(({ name }) => name)).toEqual([
			"post",
			"due",
		]);
		expect(placeLabels(labels, 320, true).map(({ name }) => name)).toEqual([
			"post",
		]);
	});
	it("keeps every label inside, and apart from its neighbours", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 240, max: 900 }),
				fc.tuple(
					...[0, 1, 2].map(() => fc.double({ min: 0, max: 100, noNaN: true })),
				),
				(width, [a = 0, b = 0, c = 0]) => {
					const placed = placeLabels(
						[
							{ name: "post", text: "1,400,000", at: a },
							{ name: "due", text: "218,182 by now", at: b },
							{ name: "band", text: "310,000–470,000", at: c },
						],
						width,
						true,
					);
					expect(placed[0]?.name).toBe("post");
					for (const { middle, text } of placed) {
						expect(middle - text.length * 3.35).toBeGreaterThanOrEqual(-0.01);
						expect(middle + text.length * 3.35).toBeLessThanOrEqual(
							width + 0.01,
						);
					}
				},
			),
		);
	});
});
