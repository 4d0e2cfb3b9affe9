import { normalLabel } from "../../lib/crm/labels.ts";
import type {
	Locator,
	TaughtField,
	TaughtPage,
} from "../../lib/crm/reading.ts";

export type TaughtKind = TaughtPage["kind"];

/** What is asked of a page, in this order; the first three are what a deal is worth nothing without. */
const ASKED: { readonly [kind in TaughtKind]: readonly TaughtField[] } = {
	deal: [
		...(["amount", "customer", "stage", "title"] as const),
		...(["expectedCloseOn", "owner", "organisationNumber"] as const),
	],
	customer: ["customer", "organisationNumber", "owner"],
	lead: ["customer", "title", "stage", "owner"],
};
const FIRST = 3;

/** What the seller pointed at, and what was understood. */
export interface Taken {
	locator: Locator;
	/** In the seller's own words: "DKK 62,500.00". */
	said: string;
	mark?: "approximate" | "likely";
	/** An amount whose currency the page does not say. */
	lacksCurrency?: true;
}

/** How far the seller has come. It is shown, and never leaves the page but for the locators. */
export interface Teaching {
	kind: TaughtKind;
	/** Which question is asked; beyond the last: all is shown, to be kept. */
	at: number;
	/** Null: skipped. */
	taken: { [field in TaughtField]?: Taken | null };
	/** What amounts on the site are in; null: not known. */
	currency?: string | null;
}

export const begin = (kind: TaughtKind): Teaching => ({
	kind,
	at: 0,
	taken: {},
});

export const fieldsOf = ({ kind }: Teaching) => ASKED[kind];

/** What is asked now; undefined: nothing more. */
export const asked = (teaching: Teaching): TaughtField | undefined =>
	fieldsOf(teaching)[teaching.at];

/** True once the rest may be left out. */
export const mayBeEnough = ({ kind, at }: Teaching) =>
	at >= Math.min(FIRST, ASKED[kind].length);

export function take(teaching: Teaching, taken: Taken | null): Teaching {
	const field = asked(teaching);
	if (!field) return teaching;
	return {
		...teaching,
		at: teaching.at + 1,
		taken: { ...teaching.taken, [field]: taken },
	};
}

export const enough = (teaching: Teaching): Teaching => ({
	...teaching,
	at: fieldsOf(teaching).length,
});

/** One question back: also from the end, to the last that was asked. */
export function back(teaching: Teaching): Teaching {
	const fields = fieldsOf(teaching);
	if (teaching.at < fields.length)
		return { ...teaching, at: Math.max(0, teaching.at - 1) };
	const last = fields.findLastIndex((field) => field in teaching.taken);
	return { ...teaching, at: Math.max(0, last) };
}

/** What a page is about is the first thing to be said: what was pointed at stays where it is asked again. */
export const about = (teaching: Teaching, kind: TaughtKind): Teaching => ({
	...teaching,
	kind,
	at: 0,
});

/** True while an amount was pointed at whose currency is nowhere said. */
export const needsCurrency = ({ kind, taken, currency }: Teaching) =>
	currency === undefined &&
	ASKED[kind].includes("amount") &&
	taken.amount?.lacksCurrency === true;

/** What is kept; null of nothing. A label that says what another field does is the record's own, and goes. */
export function pageOf(
	teaching: Teaching,
	page: Pick<TaughtPage, "origin" | "addressShape">,
): TaughtPage | null {
	const taken = fieldsOf(teaching).flatMap((field) => {
		const each = teaching.taken[field];
		return each ? [{ field, ...each }] : [];
	});
	const said = new Set(taken.map((each) => normalLabel(each.said)));
	const fields: TaughtPage["fields"] = {};
	for (const { field, locator } of taken) {
		const { label, ...rest } = locator;
		const isOwn = label !== undefined && !said.has(label);
		if (isOwn || rest.hook || rest.path) fields[field] = isOwn ? locator : rest;
	}
	const { kind, currency } = teaching;
	if (Object.keys(fields).length === 0) return null;
	return { ...page, kind, fields, ...(currency && { currency }) };
}

/** With what was taught of the same page before, of what is still there and was not pointed at again. */
export function withBefore(
	page: TaughtPage,
	before: TaughtPage | undefined,
	isThere: (field: TaughtField) => boolean,
): TaughtPage {
	const kept = Object.entries(before?.fields ?? {}).filter(([field]) =>
		isThere(field as TaughtField),
	);
	return { ...page, fields: { ...Object.fromEntries(kept), ...page.fields } };
}
