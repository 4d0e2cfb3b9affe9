import * as z from "zod/mini";
import { base, currency, plainDate } from "./record.ts";
import { scopeSchema } from "./scope.ts";

/** The KPIs a goal can be set on. */
export const goalKpi = z.enum([
	"revenue",
	"dealsWon",
	"meetingsBooked",
	"quotesSent",
	"newLeads",
]);
export type GoalKpi = z.infer<typeof goalKpi>;

export const goalPeriodKind = z.enum(["week", "month", "quarter", "year"]);
export type GoalPeriodKind = z.infer<typeof goalPeriodKind>;

/** What someone wants to reach: a KPI, for a scope, in a period. */
export const goalSchema = z.strictObject({
	...base,
	kpi: goalKpi,
	scope: scopeSchema,
	periodKind: goalPeriodKind,
	/** A day inside its first period; the period is the one of its kind that holds this day. */
	startsOn: plainDate,
	/** True: again in every later period of the kind, until `endsOn`. */
	isRecurring: z.boolean(),
	endsOn: z.optional(plainDate),
	/** Money in minor units of `currency`; counts as they are. Always above zero. */
	target: z.int().check(z.gte(1)),
	currency: z.optional(currency),
});
export type Goal = z.infer<typeof goalSchema>;

export const goalExample: Goal = {
	id: "0190a0a0-0000-7000-8000-000000000009",
	rev: 1,
	enteredAt: 1_773_792_000_000,
	kpi: "revenue",
	scope: { kind: "seller", id: "0190a0a0-0000-7000-8000-000000000001" },
	periodKind: "month",
	startsOn: "2026-03-01",
	isRecurring: true,
	target: 40_000_000,
	currency: "DKK",
};
