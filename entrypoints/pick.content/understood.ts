import { normalLabel } from "../../lib/crm/labels.ts";
import type {
	Field,
	PageAmount,
	PageReading,
	PageText,
	ReadingHints,
	TaughtField,
	TaughtPage,
} from "../../lib/crm/reading.ts";
import { type Look, locate, locatorOf } from "../../lib/crm/taught.ts";
import { understand } from "../../lib/crm/understand.ts";
import type { Taken, TaughtKind } from "./teaching.ts";

/** Why something that was pointed at is of no use; `lost`: on another record it would not be found again. */
export type Useless = "noAmount" | "noDate" | "noNumber" | "noText" | "lost";

export interface Reading {
	readPage(page: Document, hints: ReadingHints): PageText;
	hints: ReadingHints;
	page: Pick<TaughtPage, "origin" | "addressShape">;
	kind: TaughtKind;
	language: string;
}

/**
 * What is understood of an element as this field: the page is read as if just this had been taught, by the very reader that will
 * read the next record, so that what is shown is what will be read.
 */
export function understood(
	element: Element,
	field: TaughtField,
	look: Look,
	{ readPage, hints, page, kind, language }: Reading,
): Taken | Useless {
	const locator = locatorOf(element, look);
	const document = element.ownerDocument;
	const found = locate(document, locator, look);
	if (!found || look.innermost(found) !== look.innermost(element))
		return "lost";
	const reading = understand(
		readPage(document, {
			...hints,
			taught: [{ ...page, kind, fields: { [field]: locator } }],
		}),
		hints,
	);
	const read: Field<string | PageAmount> | undefined = reading[field];
	if (read?.from !== "taught") return useless(field);
	const { certainty, value } = read;
	const { label, ...others } = locator;
	const isName = label !== undefined && namesOf(reading).has(label);
	if (isName && !others.hook && !others.path) return "lost";
	return {
		locator: isName ? others : locator,
		said: saidOf(field, value, language),
		...(certainty !== "sure" && { mark: certainty }),
		...(typeof value === "object" &&
			value.currency === null && { lacksCurrency: true as const }),
	};
}

/** Whom and what the page is about: where such a name stands above a value, it is no label. */
function namesOf({ title, customer, owner }: PageReading): Set<string> {
	return new Set(
		[title, customer, owner].flatMap((field) =>
			field ? [normalLabel(field.text), normalLabel(field.value)] : [],
		),
	);
}

function useless(field: TaughtField): Useless {
	switch (field) {
		case "amount":
			return "noAmount";
		case "expectedCloseOn":
			return "noDate";
		case "organisationNumber":
			return "noNumber";
		default:
			return "noText";
	}
}

function saidOf(
	field: TaughtField,
	value: string | PageAmount,
	language: string,
): string {
	if (typeof value === "object") return amountText(value, language);
	return field === "expectedCloseOn"
		? new Intl.DateTimeFormat(language, {
				dateStyle: "long",
				timeZone: "UTC",
			}).format(new Date(`${value}T00:00:00Z`))
		: value;
}

/** With all its decimals and its code: what is said here is what will be counted. */
export function amountText(
	{ value, currency }: PageAmount,
	language: string,
): string {
	const least = currency
		? (new Intl.NumberFormat(language, {
				style: "currency",
				currency,
			}).resolvedOptions().maximumFractionDigits ?? 2)
		: value.includes(".")
			? 2
			: 0;
	const number = new Intl.NumberFormat(language, {
		minimumFractionDigits: least,
		maximumFractionDigits: 10,
	}).format(value as `${number}`);
	return currency ? `${currency} ${number}` : number;
}
