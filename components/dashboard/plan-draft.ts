import { numberSigns } from "../../lib/format.ts";
import type {
	CommissionPlan,
	CommissionTier,
} from "../../lib/model/commission-plan.ts";
import type { Language } from "../../lib/model/settings.ts";
import { inputText, typedNumber } from "./goal-draft.ts";

/** A commission plan while it is being written: everything as typed or chosen. */
export interface PlanDraft {
	name: string;
	kpi: string;
	periodKind: CommissionPlan["periodKind"];
	/** Null: everybody. */
	sellers: string[] | null;
	currency: string;
	basis: CommissionPlan["basis"];
	/** The first begins at 0. */
	tiers: { from: string; pays: string }[];
	isRetroactive: boolean;
	bonus: { at: string; amount: string }[];
	/** Empty: no limit. */
	cap: string;
}

/** What a plan pays on decides how its numbers are read: money by a rate, what is counted each. */
export interface PlanTyping {
	isInMoney: boolean;
	language: Language;
}

/** A new plan, as most are: a rate on revenue, and a higher one above the goal. */
export function blankPlan(currency: string): PlanDraft {
	return {
		name: "",
		kpi: "revenue",
		periodKind: "month",
		sellers: null,
		currency,
		basis: "attainment",
		tiers: [
			{ from: "0", pays: "" },
			{ from: "100", pays: "" },
		],
		isRetroactive: false,
		bonus: [],
		cap: "",
	};
}

/** A plan as it would be typed. */
export function planDraftOf(
	plan: CommissionPlan,
	typing: PlanTyping,
): PlanDraft {
	const { currency, basis, tiers, bonus = [], cap } = plan;
	const { language } = typing;
	const amount = (minor: number) =>
		inputText(minor, "money", currency, language);
	const threshold = (value: number) =>
		thresholdText(value, { basis, currency }, typing);
	return {
		name: plan.name,
		kpi: plan.kpi,
		periodKind: plan.periodKind,
		sellers: plan.sellers ?? null,
		currency,
		basis,
		tiers: tiers.map((tier) => ({
			from: threshold(tier.from),
			pays: paysText(tier, currency, language),
		})),
		isRetroactive: plan.isRetroactive,
		bonus: bonus.map(({ at, amount: minor }) => ({
			at: threshold(at),
			amount: amount(minor),
		})),
		cap: cap === undefined ? "" : amount(cap),
	};
}

/** What a tier pays as it is typed: per cent, or an amount for each. */
export function paysText(
	{ rate, perUnit }: Pick<CommissionTier, "rate" | "perUnit">,
	currency: string,
	language: Language,
): string {
	return rate === undefined
		? inputText(perUnit ?? 0, "money", currency, language)
		: plain(rate / HUNDREDTHS, language);
}

/** Where something begins as it is typed: per cent of the goal, an amount or a number. */
function thresholdText(
	value: number,
	{ basis, currency }: Pick<CommissionPlan, "basis" | "currency">,
	{ isInMoney, language }: PlanTyping,
): string {
	if (basis === "attainment")
		return plain(Math.round(value * MILLION) / HUNDREDTHS, language);
	return inputText(value, isInMoney ? "money" : "count", currency, language);
}

const MILLION = 1_000_000;
/** Millionths in a per cent. */
const HUNDREDTHS = 10_000;

function plain(value: number, language: Language): string {
	return String(value).replace(".", numberSigns(language).decimal);
}

/** Per cent, `7.25` or `7,25 %`, in millionths: exactly as typed, so more than four decimals are none. Null for anything else. */
export function readMillionths(text: string): number | null {
	const [, whole, decimals = ""] =
		/^\s*(\d{1,7})(?:[.,](\d{1,4}))?\s*%?\s*$/.exec(text) ?? [];
	return whole === undefined ? null : Number(whole + decimals.padEnd(4, "0"));
}

/** What a tier pays, as typed: millionths of money, or minor units for each; null while it is neither. */
export function readPays(
	text: string,
	currency: string,
	{ isInMoney, language }: PlanTyping,
): number | null {
	return isInMoney
		? readMillionths(text)
		: typedNumber(text, "money", currency, language);
}

/** Why a draft is no plan yet; the texts are `commission.needs.<code>`. */
export type PlanProblem =
	| "name"
	| "sellers"
	| "from"
	| "rise"
	| "rate"
	| "bonus"
	| "cap";

/** A plan's own fields. */
export type PlanFields = Omit<
	CommissionPlan,
	"id" | "rev" | "enteredAt" | "importId" | "isSample"
>;

/** What a draft says as a plan, or the first thing that is missing. */
export function planOfDraft(
	draft: PlanDraft,
	typing: PlanTyping,
): PlanFields | PlanProblem {
	const { currency, basis, sellers } = draft;
	const { isInMoney, language } = typing;
	const name = draft.name.trim();
	if (!name) return "name";
	if (sellers?.length === 0) return "sellers";
	const amount = (text: string) =>
		typedNumber(text, "money", currency, language);
	const threshold = (text: string) => {
		if (basis === "value")
			return typedNumber(
				text,
				isInMoney ? "money" : "count",
				currency,
				language,
			);
		const millionths = readMillionths(text);
		return millionths === null ? null : millionths / MILLION;
	};

	const tiers: CommissionTier[] = [];
	for (const [at, typed] of draft.tiers.entries()) {
		const from = at === 0 ? 0 : threshold(typed.from);
		if (from === null) return "from";
		if (at > 0 && from <= (tiers[at - 1]?.from ?? 0)) return "rise";
		const pays = readPays(typed.pays, currency, typing);
		if (pays === null) return "rate";
		tiers.push({ from, ...(isInMoney ? { rate: pays } : { perUnit: pays }) });
	}

	const bonus: NonNullable<CommissionPlan["bonus"]> = [];
	for (const typed of draft.bonus) {
		const at = threshold(typed.at);
		const minor = amount(typed.amount);
		if (at === null || minor === null) return "bonus";
		bonus.push({ at, amount: minor });
	}

	const cap = draft.cap.trim() === "" ? undefined : amount(draft.cap);
	if (cap === null) return "cap";
	return {
		name,
		kpi: draft.kpi,
		...(sellers && { sellers }),
		periodKind: draft.periodKind,
		currency,
		basis,
		tiers,
		isRetroactive: draft.isRetroactive,
		...(bonus.length > 0 && { bonus }),
		...(cap !== undefined && { cap }),
	};
}

/** Only what was changed in the form; null takes away what it no longer says. */
export function planPatch(
	before: CommissionPlan | undefined,
	after: PlanFields,
): { [field: string]: unknown } {
	const fields = [
		"name",
		"kpi",
		"sellers",
		"periodKind",
		"currency",
		"basis",
		"tiers",
		"isRetroactive",
		"bonus",
		"cap",
	] as const;
	return Object.fromEntries(
		fields
			.filter(
				(field) =>
					JSON.stringify(before?.[field]) !== JSON.stringify(after[field]),
			)
			.map((field) => [field, after[field] ?? null]),
	);
}
