import { expect, test } from "vitest";
import {
	rateMonthExample,
	rateMonthSchema,
} from "../../lib/model/rate-month.ts";

const isValid = (fields: object) =>
	rateMonthSchema.safeParse({ ...rateMonthExample, ...fields }).success;

test("a month as the bank quotes it, as somebody types it, or neither", () => {
	expect(rateMonthSchema.parse(rateMonthExample)).toEqual(rateMonthExample);
	expect(
		isValid({ days: undefined, daily: undefined, manual: undefined }),
	).toBe(true);
});

test.each([
	[{ id: "2026-13" }],
	[{ id: "2026-3" }],
	[{ id: "settings" }],
	[{ days: "2 3" }],
	[{ days: "02  03" }],
	[{ days: "32" }],
	[{ daily: { USD: "1,0812" } }],
	[{ daily: { USD: "-1.08" } }],
	[{ daily: { USD: "N/A" } }],
	[{ daily: { usd: "1.08" } }],
	[{ manual: { USD: { rate: "6,92", in: "DKK" } } }],
	[{ manual: { USD: { rate: "6.920", in: "DKK" } } }],
	[{ manual: { USD: { rate: "0", in: "DKK" } } }],
	[{ manual: { USD: { rate: "0.0", in: "DKK" } } }],
	[{ manual: { USD: { rate: "-6.92", in: "DKK" } } }],
	[{ manual: { USD: { rate: "1.5", in: "USD" } } }],
	[{ manual: { USD: { rate: 6.92, in: "DKK" } } }],
	[{ note: "" }],
])("%j is none", (fields) => {
	expect(isValid(fields)).toBe(false);
});

test.each(["6.92", "0.00004", "7", "120", "16250.5"])(
	"%s is a rate",
	(rate) => {
		expect(isValid({ manual: { USD: { rate, in: "DKK" } } })).toBe(true);
	},
);
