import {
	type CountedThing,
	type CustomDefinition,
	type CustomPart,
	traitsOf,
} from "../../lib/model/custom-kpi.ts";
import type { Language } from "../../lib/model/settings.ts";
import { inputText, typedNumber } from "./goal-draft.ts";

export const filterKinds = [
	"source",
	"product",
	"stage",
	"size",
	"team",
] as const;
export type FilterKind = (typeof filterKinds)[number];

/** A filter while it is being written: a size has two values, from and to, of which one may be empty; all else one or more. */
export interface FilterDraft {
	by: FilterKind;
	values: string[];
}

export interface PartDraft {
	count: CountedThing;
	measure: CustomPart["measure"];
	filters: FilterDraft[];
}

/** A seller's own KPI while it is being defined: everything as typed or chosen. */
export interface MeasureDraft {
	name: string;
	better: CustomDefinition["better"];
	above: PartDraft;
	/** Null: divided by nothing. */
	below: PartDraft | null;
}

/** A new one: how many deals are won, to be changed. */
export function blankMeasure(): MeasureDraft {
	return {
		name: "",
		better: "higher",
		above: { count: "dealsWon", measure: "count", filters: [] },
		below: null,
	};
}

/** How amounts are typed and read. */
export interface Typing {
	currency: string;
	language: Language;
}

/** A KPI as it would be typed: what it says, to be changed. */
export function measureDraftOf(
	{ name, better, numerator, denominator }: CustomDefinition & { name: string },
	typing: Typing,
): MeasureDraft {
	return {
		name,
		better,
		above: partDraftOf(numerator, typing),
		below: denominator ? partDraftOf(denominator, typing) : null,
	};
}

function partDraftOf(
	{ count, measure, filters = {} }: CustomPart,
	{ currency, language }: Typing,
): PartDraft {
	const { sources, products, stages, teams, minAmount, maxAmount } = filters;
	const amount = (minor: number | undefined) =>
		minor === undefined ? "" : inputText(minor, "money", currency, language);
	const any = (by: FilterKind, values: string[] | undefined) =>
		values ? [{ by, values }] : [];
	return {
		count,
		measure,
		filters: [
			...any("source", sources),
			...any("product", products),
			...any("stage", stages),
			...(minAmount !== undefined || maxAmount !== undefined
				? any("size", [amount(minAmount), amount(maxAmount)])
				: []),
			...any("team", teams),
		],
	};
}

/** The filters a counted thing can have. */
export function filtersFor(count: CountedThing): FilterKind[] {
	const { isDeal, hasSource } = traitsOf(count);
	return filterKinds.filter((by) =>
		by === "team" ? true : by === "source" ? hasSource : isDeal,
	);
}

/** What a part can be measured by: only a deal is worth anything, and nothing is counted per unit of money. */
export function measuresFor(
	count: CountedThing,
	isBelow: PartDraft | null = null,
): CustomPart["measure"][] {
	return traitsOf(count).isDeal && isBelow?.measure !== "count"
		? ["count", "amount"]
		: ["count"];
}

/**
 * A draft without what cannot be: what is counted now may have no amount and not the filters that were set, and a count is
 * divided by counts only.
 */
export function possible(draft: MeasureDraft): MeasureDraft {
	const above = possiblePart(draft.above, null);
	return {
		...draft,
		above,
		below: draft.below && possiblePart(draft.below, above),
	};
}

function possiblePart(part: PartDraft, isBelow: PartDraft | null): PartDraft {
	const kinds = filtersFor(part.count);
	return {
		...part,
		measure: measuresFor(part.count, isBelow).includes(part.measure)
			? part.measure
			: "count",
		filters: part.filters.filter(({ by }) => kinds.includes(by)),
	};
}

/** Why a draft is no KPI yet; the texts are `measures.needs.<code>`. */
export type MeasureProblem = "filter" | "amount" | "sizes";

/** What a draft defines, or the first thing that is missing. Its name is not part of that. */
export function definitionOfDraft(
	{ better, above, below }: MeasureDraft,
	typing: Typing,
): CustomDefinition | MeasureProblem {
	const numerator = partOf(above, typing);
	if (typeof numerator === "string") return numerator;
	const denominator = below ? partOf(below, typing) : undefined;
	if (typeof denominator === "string") return denominator;
	return { better, numerator, ...(denominator && { denominator }) };
}

/** Fields in the model's own order: the same definition is always written the same. */
function partOf(
	{ count, measure, filters }: PartDraft,
	{ currency, language }: Typing,
): CustomPart | MeasureProblem {
	if (filters.length === 0) return { count, measure };
	const valuesOf = (by: FilterKind) => {
		const found = filters.find((filter) => filter.by === by);
		if (!found || by === "size") return undefined;
		return [...new Set(found.values.map((value) => value.trim()))].filter(
			(value) => value !== "",
		);
	};
	const [sources, products, stages, teams] = (
		["source", "product", "stage", "team"] as const
	).map(valuesOf);
	if ([sources, products, stages, teams].some((each) => each?.length === 0))
		return "filter";
	const [from = "", to = ""] =
		filters.find(({ by }) => by === "size")?.values ?? [];
	const isSized = filters.some(({ by }) => by === "size");
	if (isSized && !from.trim() && !to.trim()) return "filter";
	const amountOf = (text: string) =>
		text.trim() === ""
			? undefined
			: typedNumber(text, "money", currency, language);
	const minAmount = amountOf(from);
	const maxAmount = amountOf(to);
	if (minAmount === null || maxAmount === null) return "amount";
	if (minAmount !== undefined && maxAmount !== undefined)
		if (minAmount > maxAmount) return "sizes";
	return {
		count,
		measure,
		filters: {
			...(sources && { sources }),
			...(products && { products }),
			...(stages && { stages }),
			...(minAmount !== undefined && { minAmount }),
			...(maxAmount !== undefined && { maxAmount }),
			...(teams && { teams }),
		},
	};
}
