import {
	array,
	assert,
	constantFrom,
	integer,
	property,
	record,
} from "fast-check";
import { expect, test } from "vitest";
import { amountIn } from "../../lib/kpi/amounts.ts";
import { ratesOf } from "../../lib/money/rates.ts";
import { HALF, march } from "../tally/records.ts";

const context = {
	reportingCurrency: "DKK",
	rates: ratesOf(
		[
			{ id: "2026-01", manual: { EUR: { rate: "7.25", in: "DKK" } } },
			{ id: "2026-02", manual: { EUR: { rate: "7.5", in: "DKK" } } },
		],
		"2026-03-31",
	),
};
const euro = (minor: number, day: string) => ({ minor, currency: "EUR", day });

test("amounts in the reporting currency need no rate and stay whole", () => {
	const most = Number.MAX_SAFE_INTEGER;
	const entry = { minor: most, currency: "DKK", day: "2026-03-11" };
	expect(amountIn([entry], march)).toEqual({ value: most, exact: most });
	expect(amountIn([], march)).toEqual({ value: 0, exact: 0 });
});

test("a sum too large to be exact is unknown, in one currency and in several, and never nearly right", () => {
	const most = Number.MAX_SAFE_INTEGER;
	const kroner = (minor: number) => ({
		minor,
		currency: "DKK",
		day: "2026-01-05",
	});
	const tooLarge = { reason: { code: "sumTooLarge" } };
	expect(amountIn([kroner(most), kroner(1)], context)).toEqual(tooLarge);
	expect(amountIn([kroner(most), euro(2, "2026-01-05")], context)).toEqual(
		tooLarge,
	);
	// What passes it on the way and comes back is exact.
	const there = [kroner(most), kroner(4), kroner(-7)];
	expect(amountIn(there, context)).toMatchObject({ value: most - 3 });
	const back = [euro(most, "2026-01-05"), euro(9, "2026-01-05")];
	expect(amountIn([...back, euro(-most, "2026-01-05")], context)).toMatchObject(
		{ exact: 65.25 },
	);
});

test("each month has its own rate; rounded once, half to even, beside what it was", () => {
	expect(amountIn([euro(2, "2026-01-05")], context)).toEqual({
		value: 14,
		exact: 14.5,
	});
	expect(
		amountIn([euro(2, "2026-01-05"), euro(3, "2026-02-05")], context),
	).toEqual({ value: 37, exact: 37 });
});

test("a missing rate: the first month, its currencies, and how many records all such months concern", () => {
	expect(
		amountIn(
			[
				euro(1, "2026-01-05"),
				euro(1, "2026-04-05"),
				{ ...euro(1, "2026-03-05"), count: HALF },
				{ minor: 5, currency: "USD", day: "2026-03-05" },
				{ minor: 5, currency: "SEK", day: "2026-04-01" },
				{ minor: 0, currency: "GBP", day: "2026-03-01" },
			],
			context,
		),
	).toEqual({
		reason: {
			code: "noExchangeRate",
			currency: "EUR, USD",
			month: "2026-03",
			count: 3.5,
		},
	});
});

test("property: in any order the same, and never only the reporting currency's part", () => {
	const entry = record({
		minor: integer({ min: 1, max: 1_000_000_000 }),
		currency: constantFrom("DKK", "EUR"),
		day: constantFrom("2026-01-05", "2026-02-05"),
	});
	assert(
		property(array(entry), (entries) => {
			const amount = amountIn(entries, context);
			expect(amountIn([...entries].reverse(), context)).toEqual(amount);
			if ("reason" in amount) throw new Error("every rate is known");
			const own = entries.filter(({ currency }) => currency === "DKK");
			expect(
				amount.value > own.reduce((sum, { minor }) => sum + minor, 0),
			).toBe(own.length < entries.length);
		}),
	);
});
