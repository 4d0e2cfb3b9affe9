import {
	array,
	assert,
	boolean,
	property,
	shuffledSubarray,
	tuple,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { WHOLE } from "../../lib/model/deal.ts";
import { FACT, type Fact, type Subject } from "../../lib/tally/fact.ts";
import { factsOf } from "../../lib/tally/facts-of.ts";
import {
	isEmptyRow,
	mergeSumRows,
	SumTooLarge,
	sumKey,
	sumRowsOf,
} from "../../lib/tally/sum-rows.ts";
import {
	activity,
	anyDeal,
	deal,
	dkk,
	factsOfAll,
	HALF,
	rowsOfAll,
	won,
} from "./records.ts";

describe("one row a day, kind and currency", () => {
	test("sorted by these, with what they have in common added up", () => {
		const rows = rowsOfAll("deal", [
			won(100, "2026-03-12"),
			won(50, "2026-03-11"),
			won(7, "2026-03-11", { amount: { minor: 700, currency: "EUR" } }),
			won(25, "2026-03-11"),
			deal({ status: "lost", closedOn: "2026-03-11", amount: dkk(1) }),
		]);
		expect(rows.map(sumKey)).toEqual([
			`2026-03-11|${FACT.dealWon}|DKK`,
			`2026-03-11|${FACT.dealWon}|EUR`,
			`2026-03-11|${FACT.dealLost}|DKK`,
			`2026-03-12|${FACT.dealWon}|DKK`,
		]);
		expect(rows[0]?.slice(3, 7)).toEqual([2 * WHOLE, 7_500, 2 * WHOLE, 7_500]);
	});

	test("a credit note lowers the amount and is no deal: no count, no cycle, no first win", () => {
		const [row] = rowsOfAll("deal", [
			won(-500, "2026-03-11", {
				firstContactOn: "2026-03-01",
				isFirstWin: true,
			}),
		]);
		expect(row?.slice(3)).toEqual([
			0,
			-50_000,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			WHOLE,
		]);
	});

	test("a credit note stays one where a share of it rounds to nothing", () => {
		const credits = [
			{ seller: "a", share: HALF },
			{ seller: "b", share: HALF },
		];
		const minor = (minor: number) =>
			deal({ amount: { minor, currency: "DKK" }, credits });
		for (const seller of ["seller:a", "seller:b"] as const) {
			const [note] = rowsOfAll("deal", [minor(-1)], seller);
			expect([note?.[3], note?.[7], note?.[15]]).toEqual([0, 0, HALF]);
			const [tiny] = rowsOfAll("deal", [minor(1)], seller);
			expect([tiny?.[5], tiny?.[7]]).toEqual([HALF, 0]);
		}
	});

	test("a deal worth zero counts, and as zero; one of unknown worth as unpriced", () => {
		const [unpriced, zero] = rowsOfAll("deal", [won(0), deal()]);
		expect([zero?.[3], zero?.[5], zero?.[7]]).toEqual([WHOLE, 0, WHOLE]);
		expect([unpriced?.[2], unpriced?.[3], unpriced?.[8]]).toEqual([
			"",
			WHOLE,
			WHOLE,
		]);
	});

	test("a sum that would not be exact is none, whatever comes after it", () => {
		const most = Number.MAX_SAFE_INTEGER;
		const minor = (minor: number) =>
			deal({
				status: "won",
				closedOn: "2026-03-11",
				amount: { minor, currency: "DKK" },
			});
		const [row] = rowsOfAll("deal", [minor(most - 1), minor(1)]);
		expect(row?.[4]).toBe(most);
		for (const deals of [
			[minor(most), minor(1)],
			[minor(most), minor(2), minor(-5)],
			[minor(-most), minor(-2)],
		])
			expect(() => rowsOfAll("deal", deals)).toThrow(SumTooLarge);
		const one = rowsOfAll("deal", [minor(most)]);
		expect(() => mergeSumRows(one, rowsOfAll("deal", [minor(1)]))).toThrow(
			SumTooLarge,
		);
	});

	test("an activity has no amount to be missing", () => {
		const [row] = rowsOfAll("activity", [activity("call")]);
		expect(row?.slice(3)).toEqual([WHOLE, ...Array(12).fill(0)]);
	});

	test("cycles: days by share, those from creation, below zero and unknown apart", () => {
		const rows = rowsOfAll(
			"deal",
			[
				won(1, "2026-03-11", {
					firstContactOn: "2026-03-01",
					credits: [
						{ seller: "a", share: HALF },
						{ seller: "b", share: HALF },
					],
				}),
				won(1, "2026-03-11", { createdOn: "2026-03-09" }),
				won(1, "2026-03-11", { firstContactOn: "2026-03-12" }),
				won(1),
			],
			"seller:a",
		).filter((row) => row[1] === FACT.dealWon);
		expect(rows[0]?.slice(9, 14)).toEqual([
			HALF + WHOLE,
			10 * HALF + 2 * WHOLE,
			WHOLE,
			WHOLE,
			WHOLE,
		]);
	});
});

const deals = array(anyDeal, { maxLength: 20 });
const facts = deals.map((records) => factsOfAll("deal", records));

test("property: the order of facts never matters", () => {
	assert(
		property(
			facts.chain((all) =>
				tuple(
					shuffledSubarray(all, { minLength: all.length }),
					shuffledSubarray(all, { minLength: all.length }),
				),
			),
			([one, other]) => {
				expect(sumRowsOf(one)).toEqual(sumRowsOf(other));
			},
		),
	);
});

test("property: merged sums are the sums of everything, whichever comes first", () => {
	assert(
		property(facts, facts, (a, b) => {
			const whole = sumRowsOf([...a, ...b]);
			expect(mergeSumRows(sumRowsOf(a), sumRowsOf(b))).toEqual(whole);
			expect(mergeSumRows(sumRowsOf(b), sumRowsOf(a))).toEqual(whole);
		}),
	);
});

test("property: facts taken out again leave nothing behind, and nothing else changed", () => {
	assert(
		property(facts, facts, (kept, gone) => {
			const rows = mergeSumRows(sumRowsOf(kept), sumRowsOf(gone));
			expect(mergeSumRows(rows, sumRowsOf(gone, -1))).toEqual(sumRowsOf(kept));
			expect(mergeSumRows(sumRowsOf(gone), sumRowsOf(gone, -1))).toEqual([]);
		}),
	);
});

test("property: every fact makes a row that is not empty, all whole numbers", () => {
	assert(
		property(facts, boolean(), (all, isAdded) => {
			for (const row of sumRowsOf(all, isAdded ? 1 : -1)) {
				expect(isEmptyRow(row)).toBe(false);
				for (const number of row.slice(3))
					expect(Number.isSafeInteger(number)).toBe(true);
			}
		}),
	);
});

test("property: the organisation is all sellers, and nobody, together", () => {
	assert(
		property(deals, (records) => {
			const bySubject = new Map<Subject, Fact[]>();
			for (const record of records)
				for (const { subject, fact } of factsOf("deal", record))
					if (subject.startsWith("seller:"))
						bySubject.set(subject, [...(bySubject.get(subject) ?? []), fact]);
			const together = [...bySubject.values()]
				.map((facts) => sumRowsOf(facts))
				.reduce(mergeSumRows, []);
			expect(together).toEqual(rowsOfAll("deal", records));
		}),
	);
});

test("merging changes neither list", () => {
	const a = rowsOfAll("deal", [won(100)]);
	const b = rowsOfAll("deal", [won(50)]);
	const copies = structuredClone([a, b]);
	mergeSumRows(a, b);
	expect([a, b]).toEqual(copies);
});
