import * as z from "zod/mini";
import { base, currency, id, plainDate, text } from "./record.ts";

/** Who a new deal counts for: its owner, who booked the meeting, or who saved it. */
export const creditRule = z.enum(["owner", "meetingBooker", "saver"]);
export type CreditRule = z.infer<typeof creditRule>;

export const language = z.enum(["en", "da", "sv", "nb", "fi", "de"]);
export type Language = z.infer<typeof language>;

/** High contrast is light or dark as the system is, too. */
export const theme = z.enum(["light", "dark", "contrast"]);
export type Theme = z.infer<typeof theme>;

/** The one settings record: whatever changes a figure, so that a backup holds it. */
export const settingsSchema = z.strictObject({
	...base,
	id: z.literal("settings"),
	language: z.optional(language),
	/** ISO 3166-1 alpha-2: whose public holidays are no workdays. */
	country: z.string().check(z.regex(/^[A-Z]{2}$/)),
	/** For Germany: the state (`BE`, `BY`, …); absent: federal holidays only. */
	region: z.optional(z.string().check(z.maxLength(8))),
	reportingCurrency: currency,
	/** ISO weekday a goal's week starts on: 1 Monday or 7 Sunday. */
	weekStart: z.union([z.literal(1), z.literal(7)]),
	/** Month (1–12) the fiscal year starts in. */
	fiscalYearStart: z.int().check(z.gte(1), z.lte(12)),
	/** Days the company is closed. */
	closingDays: z.array(plainDate),
	/** Days that are workdays by statute but free here every year: `MM-DD`, or the one that moves, `midsummer-eve`. */
	yearlyClosingDays: z.array(
		z.string().check(z.regex(/^(\d{2}-\d{2}|midsummer-eve)$/)),
	),
	/** The seller who is me. */
	me: z.optional(id),
	/** What a certain right-click log becomes. */
	logAs: z.enum(["won", "open"]),
	/** Desktop notices: off until switched on. */
	hasNotices: z.boolean(),
	/** The three questions of the first run are answered or skipped. */
	isIntroduced: z.boolean(),
	/** What is left of a sale after what it cost to deliver, 0 to 1. Absent: all of it. */
	grossMargin: z.optional(z.number().check(z.gt(0), z.lte(1))),
	/** A customer without a won deal in so many months has ended. Absent: 12. */
	churnMonths: z.optional(z.int().check(z.gte(1), z.lte(120))),
	/** A month is closed so many workdays after it ends. Absent: 10. 0: never. */
	closesAfterWorkdays: z.optional(z.int().check(z.gte(0), z.lte(60))),
	/** Absent: the owner. */
	creditRule: z.optional(creditRule),
	/** A team's members are ranked by attainment. Absent: by name. */
	ranksMembers: z.optional(z.boolean()),
	/** The wall shows amounts, not per cent alone. */
	wallHasAmounts: z.optional(z.boolean()),
	/** Absent: light or dark as the system is. */
	theme: z.optional(theme),
	/** How high a table's rows are, in px. Absent: 28. */
	rowHeight: z.optional(z.union([z.literal(28), z.literal(36)])),
	/** A goal that is reached is celebrated, once. Absent: it is. */
	celebrates: z.optional(z.boolean()),
	/** Of a KPI with several readings, the one chosen. */
	readings: z.optional(z.record(text, text)),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What holds where the settings say nothing. */
export const MARGIN = 1;
export const CHURN_MONTHS = 12;
export const CLOSES_AFTER_WORKDAYS = 10;
export const CREDIT_RULE: CreditRule = "owner";
export const ROW_HEIGHT = 28;

/** Where a store without settings begins. */
export const settingsDefault: Settings = {
	id: "settings",
	rev: 1,
	enteredAt: 0,
	country: "DK",
	reportingCurrency: "DKK",
	weekStart: 1,
	fiscalYearStart: 1,
	closingDays: [],
	yearlyClosingDays: [],
	logAs: "won",
	hasNotices: false,
	isIntroduced: false,
};

export const settingsExample: Settings = {
	...settingsDefault,
	language: "da",
	yearlyClosingDays: ["12-24"],
	me: "0190a0a0-0000-7000-8000-000000000001",
};
