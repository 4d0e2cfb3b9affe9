import * as z from "zod/mini";
import { base, currency, id, plainDate } from "./record.ts";

/** What was believed of a goal on a Monday. Written once, never changed: it is what the forecast is later held against. */
export const forecastMemoSchema = z.strictObject({
	...base,
	goal: id,
	/** The period's id. */
	period: z.string().check(z.minLength(1), z.maxLength(40)),
	/** A Monday. */
	on: plainDate,
	/** The middle of what was simulated, in the goal's unit; absent: not known. */
	forecast: z.optional(z.number()),
	/** Where it would end if it went on as it went. */
	runRate: z.optional(z.number()),
	/** The chance of reaching the goal. */
	chance: z.optional(z.number().check(z.gte(0), z.lte(1))),
	/** What was there, and what was asked for, on that day. */
	actual: z.optional(z.number()),
	target: z.optional(z.number()),
	currency: z.optional(currency),
});
export type ForecastMemo = z.infer<typeof forecastMemoSchema>;

export const forecastMemoExample: ForecastMemo = {
	id: "0190a0a0-0000-7000-8000-000000000013",
	rev: 1,
	enteredAt: 1_773_792_000_000,
	goal: "0190a0a0-0000-7000-8000-000000000009",
	period: "2026-03",
	on: "2026-03-16",
	forecast: 38_100_000,
	runRate: 36_666_667,
	chance: 0.41,
	actual: 20_000_000,
	target: 40_000_000,
	currency: "DKK",
};
