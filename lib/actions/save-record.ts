import * as z from "zod/mini";
import { dayOf, now, today } from "../clock.ts";
import { customKpiId } from "../figures/kpi-of.ts";
import type { CustomKpi } from "../model/custom-kpi.ts";
import type { Deal } from "../model/deal.ts";
import type { Goal } from "../model/goal.ts";
import { derivedFields, type Kind, schemas } from "../model/kinds.ts";
import { id, text } from "../model/record.ts";
import type { Work } from "../store/work.ts";
import { creditsOf } from "./credits-of.ts";
import { customerOf } from "./customer-of.ts";
import { type Done, fresh, Refusal } from "./perform.ts";
import { settingsOf } from "./settings-of.ts";
import { stageHistoryOf } from "./stage-history.ts";

/** The kinds whose records are simply what their fields say. Goals, settings and closings have verbs of their own. */
const kind = z.enum([
	"deal",
	"lead",
	"activity",
	"cost",
	"customer",
	"seller",
	"team",
	"membership",
	"rateMonth",
	"customKpi",
	"commissionPlan",
	"fileMapping",
]);
export type SavedKind = z.infer<typeof kind>;

/** Kinds that somebody owns: me, unless somebody is named. */
const OWNED: ReadonlySet<Kind> = new Set(["deal", "lead", "activity"]);

/** What nobody may set by hand. */
const FIXED = [
	"id",
	"rev",
	"enteredAt",
	"importId",
	"isSample",
	"version",
	"versions",
];

export const saveRecordInput = z.strictObject({
	kind,
	/** Made by the sender, also of a new record; a month's rates are called by their month. */
	id,
	isNew: z.optional(z.literal(true)),
	/** Fields to set; null takes one away. `customerName` finds or makes the customer. */
	patch: z.catchall(
		z.object({ customerName: z.optional(z.nullable(text)) }),
		z.unknown(),
	),
});

/**
 * Makes a record, or changes only the fields named, on the record as it stands now: what another surface changed meanwhile
 * stays. The changed definition of a seller's own KPI is a new version of it; goals keep the one they were set on. Of a deal
 * it is kept which stage was seen when.
 */
export async function saveRecord(
	work: Work,
	input: z.infer<typeof saveRecordInput>,
): Promise<Done> {
	const { customerName, ...patch } = input.patch;
	const stored = await work.get(input.kind, input.id);
	// The same id is the same record, sent again.
	if (stored && input.isNew) return { ids: [input.id] };
	if (!stored && !input.isNew) throw new Refusal("notFound");
	const { me } = await settingsOf(work);
	const next: { [field: string]: unknown; id: string } = stored
		? { ...stored }
		: {
				...(OWNED.has(input.kind) && me && { owner: me }),
				...fresh(input.id),
			};
	setFields(input.kind, next, patch);
	if (customerName !== undefined)
		next.customer = await customerOf(work, customerName ?? undefined);
	const record =
		input.kind === "customKpi"
			? nextVersion(
					stored as CustomKpi | undefined,
					next,
					await latestVersionSet(work, input.id),
				)
			: input.kind === "deal"
				? await nextDeal(work, stored as Deal | undefined, next as Deal)
				: next;
	await work.put(input.kind, record as never);
	return { ids: [record.id] };
}

/** Sets the fields of a patch on a record, null taking one away; refuses what nobody may set by hand, and what the kind has not. */
export function setFields(
	kind: SavedKind,
	next: { [field: string]: unknown },
	patch: { readonly [field: string]: unknown },
): void {
	const fixed = new Set([...FIXED, ...(derivedFields[kind] ?? [])]);
	for (const [field, value] of Object.entries(patch)) {
		if (fixed.has(field) || !(field in schemas[kind].shape))
			throw new Refusal("invalid", field);
		next[field] = value ?? undefined;
	}
}

/** The latest version of a seller's own KPI that a goal was set on: later than the KPI's own where a change was undone since. */
async function latestVersionSet(work: Work, id: string): Promise<number> {
	const goals = await work.store.records.range("goal", []);
	return (goals as Goal[])
		.filter(({ kpi }) => kpi === customKpiId(id))
		.reduce((latest, { kpiVersion = 0 }) => Math.max(latest, kpiVersion), 0);
}

/**
 * A seller's own KPI as it is defined now; what it measured before is kept beside it, if that was something else. So it is
 * of every later version a goal was set on that has been undone: the goal keeps what it has measured since.
 */
function nextVersion<Next extends { [field: string]: unknown }>(
	stored: CustomKpi | undefined,
	next: Next,
	latestSet: number,
): Next {
	if (!stored) return { ...next, version: 1 };
	const before = definition(stored);
	if (JSON.stringify(definition(next)) === JSON.stringify(before)) return next;
	const latest = Math.max(stored.version, latestSet);
	const until = now();
	return {
		...next,
		version: latest + 1,
		versions: [
			...(stored.versions ?? []),
			...Array.from({ length: latest - stored.version + 1 }, () => ({
				until,
				...before,
			})),
		],
	};
}

/** A deal with the stages it was seen in; a new one counts for whom the setting says, unless it says so itself. */
export async function nextDeal(
	work: Work,
	stored: Deal | undefined,
	next: Deal,
): Promise<Deal> {
	const on = today();
	const seenFrom = dayOf(next.enteredAt);
	const stageHistory =
		next.stageHistory !== stored?.stageHistory
			? next.stageHistory
			: stageHistoryOf(stored ?? {}, next.stage, { on, seenFrom });
	const credits = stored ? next.credits : await creditsOf(work, next);
	return { ...next, stageHistory, credits };
}

function definition(kpi: { [field: string]: unknown }) {
	const { better, numerator, denominator } = kpi as unknown as CustomKpi;
	return { better, numerator, ...(denominator && { denominator }) };
}
