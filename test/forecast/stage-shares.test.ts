import { expect, test } from "vitest";
import type { TrackedDeal } from "../../lib/forecast/sales-history.ts";
import {
	shrunk,
	winChance,
	winSharesOf,
} from "../../lib/forecast/stage-shares.ts";

const decided = (
	stage: string | null,
	won: number,
	lost: number,
	amount = 1,
): TrackedDeal[] =>
	Array.from({ length: won + lost }, (_, at) => ({
		id: null,
		start: 0,
		close: 1,
		isWon: at < won,
		amount,
		stage,
		expected: null,
		probability: null,
	}));
const open = (stage: string | null, probability: number | null = null) => ({
	stage,
	probability,
});
const shares = (...deals: TrackedDeal[][]) => winSharesOf(deals.flat(), 2);

test("(won + 10·p₀) ÷ (n + 10)", () => {
	expect(shrunk({ won: 3, decided: 4 }, 0.25)).toBe((3 + 2.5) / 14);
	expect(shrunk({ won: 0, decided: 0 }, 0.25)).toBe(0.25);
});

test("a stage known well enough outranks what the CRM imported", () => {
	const own = shares(decided("Quoted", 3, 1));
	const everybody = shares(decided("Quoted", 10, 30), decided("Other", 50, 0));
	expect(winChance(open("Quoted", 0.998), own, everybody)).toBe((3 + 2.5) / 14);
	expect(winChance(open("Quoted", 0.998), shares(), everybody)).toBe(0.25);
});

test("a stage that only lost deals are left in says nothing, nor one with few", () => {
	const everybody = shares(
		decided("Qualified", 0, 400),
		decided("Won", 500, 0),
		decided("New", 2, 2),
	);
	for (const stage of ["Qualified", "Won", "New", "Unheard of", null])
		expect(winChance(open(stage, 0.4), shares(), everybody)).toBe(0.4);
});

test("without a probability the scope's win rate, shrunk towards everybody's", () => {
	const own = shares(decided(null, 8, 2));
	const everybody = shares(decided(null, 50, 50));
	expect(winChance(open(null), own, everybody)).toBe((8 + 5) / 20);
	expect(winChance(open(null), shares(), shares())).toBeNull();
});

test("a credit note is no deal, and what closes later is not known", () => {
	expect(shares(decided(null, 1, 0, -5)).all.decided).toBe(0);
	expect(winSharesOf(decided(null, 1, 1), 1).all.decided).toBe(0);
});
