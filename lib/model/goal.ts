import * as z from "zod/mini";
import { base, currency, plainDate } from "./record.ts";
import { scopeSchema } from "./scope.ts";

export const goalPeriodKind = z.enum([
	"week",
	"month",
	"quarter",
	"year",
	"custom",
]);
export type GoalPeriodKind = z.infer<typeof goalPeriodKind>;

/** What a relative target is measured against. */
export const goalBaseline = z.enum(["previousPeriod", "lastYear"]);

/** What a goal says: everything that, once changed, makes it another version. */
export const goalTerms = {
	/** A KPI's id, or `custom:<id>` of one a seller defined. */
	kpi: z.string().check(z.minLength(1), z.maxLength(80)),
	/** The version of a seller's own KPI it was set on: a changed definition never changes a target. */
	kpiVersion: z.optional(z.int().check(z.gte(1))),
	scope: scopeSchema,
	periodKind: goalPeriodKind,
	/** A day inside its first period; the period is the one of its kind that holds this day. Custom: its first day. */
	startsOn: plainDate,
	/** True: again in every later period of the kind, until `endsOn`. */
	isRecurring: z.boolean(),
	/** Recurring: no period begins after it. Custom: the last day, included. */
	endsOn: z.optional(plainDate),
	/** Absent: at most where lower is better, else at least. */
	direction: z.optional(z.enum(["atLeast", "atMost"])),
	/**
	 * Money in whole minor units of `currency`; counts as they are; rates as fractions; days; months. Above zero. Absent: the
	 * target is relative, or the members' goals added up.
	 */
	target: z.optional(z.number().check(z.gt(0))),
	currency: z.optional(currency),
	/** So much more (0.14) or less (-0.1) than the same KPI was in the period before, or in the same period last year. */
	relative: z.optional(
		z.strictObject({
			change: z.number().check(z.gt(-1)),
			against: goalBaseline,
		}),
	),
	/** A team's goal: the sum of its members' goals on the same KPI and kind of period. */
	isSumOfMembers: z.optional(z.literal(true)),
	/** How the target falls on the days of the period. Absent: by workdays. */
	breakdown: z.optional(
		z.discriminatedUnion("by", [
			z.strictObject({ by: z.literal("workdays") }),
			/** In proportion to the same months of last year. */
			z.strictObject({ by: z.literal("season") }),
			/** As the scope's own months usually run (a rush at the end). */
			z.strictObject({ by: z.literal("shape") }),
			/** A budget table: each part begins on a day and lasts to the next one; the parts add up to the target. */
			z.strictObject({
				by: z.literal("hand"),
				parts: z
					.array(
						z.strictObject({
							from: plainDate,
							target: z.number().check(z.gte(0)),
						}),
					)
					.check(z.minLength(1), z.maxLength(400)),
			}),
		]),
	),
	/** False: paced by the company's workdays, not by the seller's own. */
	followsOwnWorkdays: z.optional(z.literal(false)),
} as const;

export const goalTermsSchema = z.strictObject(goalTerms);
export type GoalTerms = z.infer<typeof goalTermsSchema>;

/** Who said yes, and on which day. */
const accepted = z.strictObject({
	seller: z.optional(plainDate),
	manager: z.optional(plainDate),
});
export type Accepted = z.infer<typeof accepted>;

/** What someone wants to reach: a KPI, for a scope, in a period. */
export const goalSchema = z.strictObject({
	...base,
	...goalTerms,
	accepted: z.optional(accepted),
	/** The chance of reaching it, as it was when these terms were set. */
	startChance: z.optional(z.number().check(z.gte(0), z.lte(1))),
	/** What it said before, oldest first, each until an instant in milliseconds. */
	versions: z.optional(
		z.array(
			z.strictObject({
				until: z.int(),
				terms: goalTermsSchema,
				accepted: z.optional(accepted),
				/** Why it was changed then. */
				why: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
			}),
		),
	),
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
