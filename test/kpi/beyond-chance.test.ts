import fc from "fast-check";
import { expect, test } from "vitest";
import {
	beyondChance,
	changedBeyondChance,
	LEVEL,
} from "../../lib/kpi/beyond-chance.ts";

const of = (above: number, below: number) => ({ above, below });

test("names who differs from all the others together, and which way", () => {
	expect(
		beyondChance([
			[of(12, 52), of(30, 41)],
			[of(21, 46), of(22, 58)],
			[of(9, 22), of(15, 24)],
			[of(29, 45), of(36, 47)],
		]),
	).toEqual([
		["lower", null],
		[null, "lower"],
		[null, null],
		["higher", "higher"],
	]);
});

test("says nothing of what is unknown, of one alone, or of a handful", () => {
	expect(beyondChance([[of(90, 100)]])).toEqual([[null]]);
	expect(beyondChance([[null], [of(90, 100)]])).toEqual([[null], [null]]);
	expect(beyondChance([[of(3, 3)], [of(0, 3)]])).toEqual([[null], [null]]);
	expect(beyondChance([])).toEqual([]);
});

test("concludes nothing from parts of a trial", () => {
	// Ten halves that all went well are five trials, and what is left over is none.
	const half = beyondChance([[of(4.5, 4.5)], [of(0, 4.9)]]);
	expect(half).toEqual(beyondChance([[of(4, 4)], [of(0, 4)]]));
	// A third three times is one, whatever floating point makes of it.
	const third = 1 / 3;
	const sum = third + third + third;
	expect(beyondChance([[of(60 * sum, 60)], [of(0, 60)]])).toEqual([
		["higher"],
		["lower"],
	]);
});

test("the more is compared, the more it takes", () => {
	const pair = [[of(22, 40)], [of(10, 40)]];
	expect(beyondChance(pair)[0]).toEqual(["higher"]);
	const many = pair.map((row) => [
		...row,
		...Array.from({ length: 9 }, () => of(20, 40)),
	]);
	expect(beyondChance(many)[0]?.[0]).toBeNull();
});

/** A small generator of its own, so that the same teams are drawn every time. */
function drawing(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

test("where all have one rate, no more teams have anybody named than the level says", () => {
	const TEAMS = 1_500;
	const random = drawing(7);
	let named = 0;
	for (let team = 0; team < TEAMS; team++) {
		const rates = [0.4, 0.7, 0.6, 0.3];
		const rows = Array.from({ length: 3 + (team % 8) }, () =>
			rates.map((rate) => {
				const below = Math.floor(random() * 120);
				let above = 0;
				for (let at = 0; at < below; at++) if (random() < rate) above++;
				return of(above, below);
			}),
		);
		if (beyondChance(rows).some((row) => row.some((cell) => cell !== null)))
			named++;
	}
	// Exactly the level would be 75 give or take 8; the exact test stays below it.
	expect(named).toBeLessThanOrEqual(TEAMS * LEVEL);
});

test("a rate that truly differs is found where there is enough of it", () => {
	const random = drawing(11);
	let found = 0;
	for (let team = 0; team < 100; team++) {
		const rows = [0.6, 0.3, 0.3, 0.3, 0.3, 0.3].map((rate) => {
			let above = 0;
			for (let at = 0; at < 100; at++) if (random() < rate) above++;
			return [of(above, 100)];
		});
		if (beyondChance(rows)[0]?.[0] === "higher") found++;
	}
	expect(found).toBeGreaterThan(95);
});

test("the order of people and rates changes nothing", () => {
	const cell = fc.option(
		fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => of(a, a + b)),
	);
	fc.assert(
		fc.property(
			fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }),
			(rows) => {
				const named = beyondChance(rows);
				const turned = beyondChance(
					rows.toReversed().map((row) => row.toReversed()),
				);
				expect(turned.toReversed().map((row) => row.toReversed())).toEqual(
					named,
				);
			},
		),
	);
});

test("one’s own rates against what they were", () => {
	expect(
		changedBeyondChance(
			[of(40, 60), of(10, 60), of(1, 2), null, of(5, 5)],
			[of(15, 60), of(35, 60), of(0, 2), of(1, 9), null],
		),
	).toEqual(["higher", "lower", null, null, null]);
	expect(changedBeyondChance([], [])).toEqual([]);
});

test("one’s own rates are said to have changed no more often than the level says", () => {
	const random = drawing(3);
	const year = () =>
		[0.4, 0.6, 0.7, 0.3].map((rate) => {
			const below = Math.floor(random() * 100);
			let above = 0;
			for (let at = 0; at < below; at++) if (random() < rate) above++;
			return of(above, below);
		});
	let said = 0;
	for (let person = 0; person < 1_500; person++)
		if (changedBeyondChance(year(), year()).some((each) => each !== null))
			said++;
	expect(said).toBeLessThanOrEqual(1_500 * LEVEL);
});
