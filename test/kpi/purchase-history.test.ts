import { describe, expect, test } from "vitest";
import { summarise } from "../../lib/kpi/purchase-history.ts";
import { CUT, isHere, purchasesIn, whyNot } from "./cdnow.ts";

const acme = (on: string, amount: number) => ({ customer: "acme", on, amount });

test("weeks between first and last purchase and the end; the mean of the later ones", () => {
	expect(
		summarise(
			[
				acme("2026-01-22", 300),
				acme("2026-01-01", 1_000),
				acme("2026-01-15", 100),
				{ customer: "beta", on: "2026-01-29", amount: 5 },
			],
			"2026-01-29",
		),
	).toEqual([
		{ customer: "acme", frequency: 2, recency: 3, age: 4, mean: 200 },
		{ customer: "beta", frequency: 0, recency: 0, age: 0, mean: null },
	]);
});

test("purchases of one day are one, also of the first", () => {
	expect(
		summarise(
			[
				acme("2026-01-01", 1),
				acme("2026-01-01", 2),
				acme("2026-01-08", 3),
				acme("2026-01-08", 4),
			],
			"2026-01-08",
		),
	).toEqual([{ customer: "acme", frequency: 1, recency: 1, age: 1, mean: 7 }]);
});

test("what came later is not known yet; a credit note is no purchase, one of zero value is", () => {
	const later = acme("2026-01-09", 9);
	expect(
		summarise(
			[
				acme("2026-01-01", 9),
				acme("2026-01-02", -9),
				acme("2026-01-08", 0),
				later,
				{ ...later, customer: "beta" },
				{ customer: "gamma", on: "2026-01-01", amount: -1 },
			],
			"2026-01-08",
		),
	).toEqual([{ customer: "acme", frequency: 1, recency: 1, age: 1, mean: 0 }]);
});

describe.skipIf(!isHere)(`published purchases${whyNot}`, () => {
	test("2,357 customers, 946 of whom bought again", () => {
		const histories = summarise(purchasesIn(), CUT);
		expect(histories).toHaveLength(2_357);
		expect(histories.filter(({ frequency }) => frequency > 0)).toHaveLength(
			946,
		);
		const [first] = histories;
		expect(first?.frequency).toBe(2);
		expect(first?.recency).toBeCloseTo(30.43, 2);
		expect(first?.age).toBeCloseTo(38.86, 2);
		expect(first?.mean).toBe(2_234.5);
	});
});
