import * as z from "zod/mini";
import { base, currency, id, plainDate } from "./record.ts";

export const language = z.enum(["en", "da"]);
export type Language = z.infer<typeof language>;

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
});
export type Settings = z.infer<typeof settingsSchema>;

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
