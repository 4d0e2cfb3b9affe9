import type { Field, PageReading, PageText } from "../../lib/crm/reading.ts";
import { pageFigures } from "../../lib/figures/page-figures.ts";
import type { PageAnswer } from "../../lib/page-answer.ts";
import type { Store } from "../../lib/store/db.ts";
import { pageWords } from "../../lib/words/page-words.ts";

export const ASOF = "2026-03-18";

/** A field as a label says it. */
export function field<T>(
	value: T,
	certainty: Field<T>["certainty"] = "sure",
): Field<T> {
	return { value, text: String(value), from: "label", certainty };
}

export const priced = (
	value: string,
	currency: string | null = "DKK",
	certainty: Field<unknown>["certainty"] = "sure",
) => ({
	amount: {
		value: { value, currency },
		text: value,
		from: "label" as const,
		certainty,
	},
});

/** The deal page of a CRM: Condax is to buy for 62,500. */
export function page(more: Partial<PageReading> = {}): PageReading {
	return {
		kind: "deal",
		system: null,
		address: "https://crm.example/deals/17",
		recordId: field("17"),
		title: field("Spring order"),
		customer: field("Condax"),
		...priced("62500"),
		...more,
	};
}

/** The deal page of a CRM as its own script reads it, with its amount as it stands there. */
export function pageText(
	amount = "DKK 62.500,00",
	more: Partial<PageText> = {},
): PageText {
	const { amount: _amount, ...rest } = page();
	return {
		...rest,
		amounts: [
			{
				...{ lines: [amount], beside: ["Amount"], rank: 1, votes: 3 },
				from: "label",
			},
		],
		...more,
	};
}

/** The same without some of its fields. */
export function without(
	reading: PageReading,
	...fields: (keyof PageReading)[]
): PageReading {
	const rest = { ...reading };
	for (const each of fields) delete rest[each];
	return rest;
}

/** What is answered about a page, on the day of the worked example. */
export async function answerAbout(
	reading: PageReading,
	of: Store,
	asOf = ASOF,
): Promise<PageAnswer> {
	return pageWords(await pageFigures(reading, asOf, async () => undefined, of));
}

/** Its sentence, with plain spaces. */
export function sentenceOf({ sentence }: PageAnswer): string {
	return plain(sentence.map(({ text }) => text).join(""));
}

export const plain = (text: string) => text.replaceAll("\u00a0", " ");
