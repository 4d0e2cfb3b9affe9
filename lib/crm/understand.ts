import { statusOf } from "../intake/status.ts";
import type { DealStatus } from "../model/deal.ts";
import { languageOfTag } from "../model/language-of-tag.ts";
import type { PlainDate } from "../time/plain-date.ts";
import {
	type AmountStyle,
	amountStyleOf,
	currencyOf,
	readPageAmount,
} from "./page-amounts.ts";
import { type DateOrder, dateOrderOf, readPageDate } from "./page-dates.ts";
import { type Candidate, pickOf } from "./pick.ts";
import {
	type AmountText,
	type Certainty,
	type Field,
	LONGEST_TEXT,
	type PageAmount,
	type PageReading,
	type PageText,
	type ReadingHints,
} from "./reading.ts";

/** What the page cannot say of itself, and its words need to be understood. */
type Hints = Pick<ReadingHints, "today" | "reportingCurrency"> & {
	siteCurrency?: string | undefined;
};

/** Of a text alone: which currency it names, whatever the page does. */
const UNSTYLED = amountStyleOf([], null, null);

/**
 * What stands on a page, with its amount, its days and its end understood: the page's own script carries neither currencies nor the
 * words for won and lost nor the names of months. A closing day is the expected one while the deal is open.
 */
export function understand(
	{
		createdOn,
		expectedCloseOn,
		closedOn,
		closeOn,
		statuses = [],
		signs = [],
		dates,
		amounts = [],
		lone = [],
		numbers,
		...rest
	}: PageText,
	known: Pick<ReadingHints, "today" | "reportingCurrency">,
): PageReading {
	const { today } = known;
	const hints = { ...known, siteCurrency: numbers?.siteCurrency };
	const order = dateOrderOf(
		dates?.texts ?? [],
		dates?.language ?? null,
		dates?.lang ?? "",
	);
	const day = (field?: Field<string>) => dayOf(field, order, today);
	const status = endOf(statuses, signs, rest.stage);
	const isClosed = status?.value === "won" || status?.value === "lost";
	const unmatched = [...(rest.unmatched ?? [])];
	const style = styleOf(numbers, dates);
	const amount = amountOf(amounts, style, hints, unmatched);
	const understood = {
		// Where the amount was pointed at and is gone, nothing else will do.
		amount:
			amount ??
			(unmatched.includes("amount") ? undefined : loneOf(lone, style, hints)),
		status,
		createdOn: day(createdOn),
		expectedCloseOn:
			day(expectedCloseOn) ?? (isClosed ? undefined : day(closeOn)),
		closedOn: day(closedOn) ?? (isClosed ? day(closeOn) : undefined),
	};
	const reading: PageReading = {
		...rest,
		...(unmatched.length > 0 && { unmatched }),
	};
	for (const [name, field] of Object.entries(understood))
		if (field) Object.assign(reading, { [name]: field });
	return reading;
}

/** The first of a value's lines that is a day. */
function dayOf(
	field: Field<string> | undefined,
	order: DateOrder,
	today: PlainDate,
): Field<PlainDate> | undefined {
	for (const text of field?.value.split("\n") ?? []) {
		const read = readPageDate(text, order, today);
		if (field && read)
			return {
				...field,
				value: read.date,
				text,
				certainty:
					field.certainty === "sure" ? read.certainty : field.certainty,
			};
	}
	return undefined;
}

const isNamed = ({ from }: Field<unknown>) =>
	from === "known" || from === "taught";

/**
 * How a deal stands: what a field made for it says, else a sign ("Won" on a ribbon), else its stage. Of a stage that was pointed at
 * or is the CRM's own, fields that only look like a status say nothing.
 */
function endOf(
	statuses: readonly Field<string>[],
	signs: readonly Field<string>[],
	stage: Field<string> | undefined,
): Field<DealStatus> | undefined {
	const plain = statuses.flatMap((field) => {
		const { status, because } = statusOf(field.value);
		return because === "word" ? [{ ...field, value: status }] : [];
	});
	const named = plain.find(isNamed);
	if (named) return named;
	const said = agreed(plain, "likely");
	const ended = agreed(
		signs.flatMap((field) => {
			const { status, because } = statusOf(field.value);
			return because === "word" && status !== "open"
				? [{ ...field, value: status }]
				: [];
		}),
		null,
	);
	const isStageNamed = stage !== undefined && isNamed(stage);
	if (!isStageNamed && said && said.value !== "open") return said;
	if (ended) return ended;
	const means = stage && statusOf(stage.value);
	if (
		stage &&
		means &&
		means.because !== "unsure" &&
		(isStageNamed || means.status !== "open" || !said)
	)
		return {
			...stage,
			value: means.status,
			certainty:
				means.because === "word" && stage.certainty === "sure"
					? "sure"
					: "likely",
		};
	return isStageNamed ? undefined : said;
}

/** The first of several; where they contradict each other it is no more certain than said, and null is not at all. */
function agreed(
	all: readonly Field<DealStatus>[],
	otherwise: Certainty | null,
): Field<DealStatus> | undefined {
	const [first] = all;
	if (!first || all.every(({ value }) => value === first.value)) return first;
	return otherwise ? { ...first, certainty: otherwise } : undefined;
}

function styleOf(
	numbers: PageText["numbers"],
	dates: PageText["dates"],
): AmountStyle {
	const currency = (numbers?.currencies ?? []).flatMap(
		(text) =>
			currencyOf([text], UNSTYLED, { reportingCurrency: "" }).currency ?? [],
	)[0];
	const language = dates?.language ?? languageOfTag(dates?.lang ?? "");
	return amountStyleOf(numbers?.texts ?? [], language, currency ?? null);
}

interface AmountRead extends Candidate {
	read: Field<PageAmount>;
	votes: number;
}

/**
 * The amount among what may be it. What was pointed at, or is the CRM's own, is the amount or there is none; what was pointed at
 * and is no amount is told in `unmatched`, and then what looks like it is no more than likely.
 */
function amountOf(
	amounts: readonly AmountText[],
	style: AmountStyle,
	hints: Hints,
	unmatched: string[],
): Field<PageAmount> | undefined {
	const reads = amounts.map((each) => readOf(each, style, hints));
	const taughtAt = amounts.findIndex(({ from }) => from === "taught");
	if (taughtAt >= 0 && !reads[taughtAt]) unmatched.push("amount");
	for (const from of ["taught", "known"] as const)
		for (const [at, read] of reads.entries())
			if (amounts[at]?.from === from && read)
				return unmatched.includes("amount") ? noSurer(read.read) : read.read;
	const chosen = pickOf(
		reads.filter((read) => read !== null),
		(some) => some.map(({ votes }) => votes),
	);
	if (!chosen) return undefined;
	const field = { ...chosen.read, certainty: chosen.certainty };
	return unmatched.includes("amount") ? noSurer(field) : field;
}

function noSurer<T>(field: Field<T>): Field<T> {
	return field.certainty === "sure" ? { ...field, certainty: "likely" } : field;
}

function readOf(
	{
		lines,
		more,
		beside,
		isRaw,
		rank,
		isColumn,
		votes,
		from,
		currency,
	}: AmountText,
	style: AmountStyle,
	hints: Hints,
): AmountRead | null {
	const read =
		readPageAmount(lines, beside, style, hints, isRaw) ??
		(more ? readPageAmount(more, beside, style, hints) : null);
	if (!read) return null;
	const [label = ""] = beside;
	const isMarked =
		currencyOf([read.text, ...beside], UNSTYLED, { reportingCurrency: "DKK" })
			.currency !== null;
	// EspoCRM's Swedish calls an amount "number of"; elsewhere that is a number of things.
	if (rank >= 3 && !isMarked && /^antal/i.test(label)) return null;
	const certainty =
		rank >= 3 && read.certainty === "sure" ? "likely" : read.certainty;
	return {
		read: {
			value: { value: read.value, currency: read.currency ?? currency ?? null },
			text: read.text.slice(0, LONGEST_TEXT),
			from,
			...(label && { label }),
			certainty,
		},
		...{ rank, isColumn, votes, certainty },
		key: `${read.value} ${read.currency}`,
	};
}

/** The only amount with a currency that stands on its own, beside no label: a guess. */
function loneOf(
	texts: readonly string[],
	style: AmountStyle,
	hints: Hints,
): Field<PageAmount> | undefined {
	const found = new Map<string, Field<PageAmount>>();
	for (const text of texts) {
		const isMarked = currencyOf([text], UNSTYLED, { reportingCurrency: "DKK" });
		const read = isMarked.currency
			? readPageAmount([text], [], style, hints)
			: null;
		if (read)
			found.set(read.value, {
				value: { value: read.value, currency: read.currency },
				text,
				from: "text",
				certainty: read.certainty === "approximate" ? "approximate" : "likely",
			});
	}
	return found.size === 1 ? [...found.values()][0] : undefined;
}
