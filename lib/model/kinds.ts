import type * as z from "zod/mini";
import { activitySchema } from "./activity.ts";
import { closingSchema } from "./closing.ts";
import { commissionPlanSchema } from "./commission-plan.ts";
import { costSchema } from "./cost.ts";
import { customKpiSchema } from "./custom-kpi.ts";
import { customerSchema } from "./customer.ts";
import { dealSchema } from "./deal.ts";
import { fileMappingSchema } from "./file-mapping.ts";
import { forecastMemoSchema } from "./forecast-memo.ts";
import { forgottenSchema } from "./forgotten.ts";
import { goalSchema } from "./goal.ts";
import { leadSchema } from "./lead.ts";
import { membershipSchema } from "./membership.ts";
import { rateMonthSchema } from "./rate-month.ts";
import { sellerSchema } from "./seller.ts";
import { settingsSchema } from "./settings.ts";
import { taughtPageSchema } from "./taught-page.ts";
import { teamSchema } from "./team.ts";

/** Every kind of record there is, and what makes one valid. */
export const schemas = {
	seller: sellerSchema,
	team: teamSchema,
	membership: membershipSchema,
	customer: customerSchema,
	lead: leadSchema,
	deal: dealSchema,
	activity: activitySchema,
	cost: costSchema,
	goal: goalSchema,
	forecastMemo: forecastMemoSchema,
	customKpi: customKpiSchema,
	commissionPlan: commissionPlanSchema,
	rateMonth: rateMonthSchema,
	closing: closingSchema,
	fileMapping: fileMappingSchema,
	taughtPage: taughtPageSchema,
	forgotten: forgottenSchema,
	settings: settingsSchema,
} as const;

export type Kind = keyof typeof schemas;
export type RecordOf<K extends Kind> = z.infer<(typeof schemas)[K]>;
export type AnyRecord = RecordOf<Kind>;

export const kinds = Object.keys(schemas) as Kind[];

/** Fields that follow from other records: kept by the store, never set by a user, never undone. */
export const derivedFields: { readonly [K in Kind]?: readonly string[] } = {
	deal: ["hasLead", "leadSource", "isFirstWin", "hasQuote"],
	lead: ["wonOn"],
	customer: ["firstSeen", "firstWon"],
};
