import { addDecimals } from "../intake/decimals.ts";
import { powerIn } from "../intake/heading-unit.ts";
import { statusOf } from "../intake/status.ts";
import type { DealStatus } from "../model/deal.ts";
import { decimalOfColumn, readAmount } from "../money/read-amount.ts";
import {
	LANGUAGES,
	meaningOfLabel,
	type PageLanguage,
	useLabels,
} from "./labels.ts";
import { boardsOn } from "./list-boards.ts";
import { plainGridsOn, tablesOn } from "./list-tables.ts";
import {
	amountIn,
	isAmount,
	isShown,
	type Listed,
	type ListedDeal,
	textsOf,
} from "./list-texts.ts";
import { amountStyleOf, currencyOf } from "./page-amounts.ts";
import { controlText } from "./pieces.ts";
import { LONGEST_TEXT, type PageList, type ReadingHints } from "./reading.ts";

/** A list of deals, and the part of the page it is. */
export interface ListOnPage {
	area: Element;
	list: PageList;
}

/**
 * The visible deals of a list, a grid or a board, summed by stage in the page's order and by currency, exactly; null where
 * the page is not about such a list: fewer than two deals, or a record or a dialog in front of it.
 *
 * Visible is every row and card that is in the page and not hidden by style (an inactive tab, a folded column), also where
 * one has to scroll to it. What a virtual list has not drawn is not there to be read.
 */
export function readList(
	page: Document | ShadowRoot,
	hints: ReadingHints,
): PageList | null {
	return listOn(page, hints)?.list ?? null;
}

/**
 * As `readList`, and where on the page it is: what stands there is no field of one record. `language`: what the page is
 * written in, where that is known better than it says itself.
 */
export function listOn(
	page: Document | ShadowRoot,
	hints: ReadingHints,
	language: PageLanguage | null = languageOf(page),
): ListOnPage | null {
	useLabels(hints.labels);
	const { kind, recordId } = hints.place;
	if (recordId !== null && kind !== "list") return null;
	const listed =
		mostOf(tablesOn(page)) ??
		mostOf(boardsOn(page)) ??
		mostOf(plainGridsOn(page));
	if (
		!listed ||
		isBehind(page, listed.area) ||
		isPartOfRecord(page, listed.area, kind === "list")
	)
		return null;
	const { area, deals } = listed;
	return { area, list: summed(deals, amountReader(deals, hints, language)) };
}

function languageOf(page: Document | ShadowRoot): PageLanguage | null {
	const { documentElement } = page.ownerDocument ?? (page as Document);
	const said = documentElement.lang.slice(0, 2).replace(/^n[on]/, "nb");
	return LANGUAGES.find((language) => language === said) ?? null;
}

/** Of several the one with the most deals; fewer than two make no list. */
function mostOf(all: readonly Listed[]): Listed | undefined {
	return all
		.filter(({ deals }) => deals.length > 1)
		.sort((a, b) => b.deals.length - a.deals.length)[0];
}

/** True if something else is in front: a modal dialog, or one with a record in it. */
function isBehind(page: ParentNode, area: Element): boolean {
	if (area.closest("[aria-hidden=true],[inert]")) return true;
	const dialogs = page.querySelectorAll(
		"dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]",
	);
	return [...dialogs].some(
		(dialog) =>
			!dialog.contains(area) &&
			isShown(dialog) &&
			(dialog.getAttribute("aria-modal") === "true" ||
				dialog.matches(":modal") ||
				textsOf(dialog).filter(({ text }) => meaningOfLabel(text)).length > 1),
	);
}

/**
 * True if the list belongs to a record that the page shows: labels with values stand outside it, an amount and something
 * else, or four of them. A filter has labels too, but nothing is written beside them, or only what one chooses by at an address of lists.
 */
function isPartOfRecord(
	page: ParentNode,
	area: Element,
	isOfList: boolean,
): boolean {
	const fields = new Set<string>();
	let hasAmount = false;
	for (const label of page.querySelectorAll(
		"dt,label,th[scope=row],[class*=label],[class*=Label]",
	)) {
		const field = meaningOfLabel(label.textContent?.trim() ?? "")?.field;
		if (!field || area.contains(label) || !isShown(label)) continue;
		const beside =
			(label as HTMLLabelElement).control ?? label.nextElementSibling;
		const [value] = beside ? textsOf(beside) : [];
		if (!value || (isOfList && controlText(value.element) !== null)) continue;
		fields.add(field);
		hasAmount ||= field === "amount" && isAmount(value.text);
	}
	return fields.size > (hasAmount ? 1 : 3);
}

/** One stage, its sums still in parts. */
interface Stage {
	stage: string | null;
	status: DealStatus;
	count: number;
	sums: Map<string | null, { values: string[]; isApproximate: boolean }>;
	withoutAmount: number;
}

function summed(deals: readonly ListedDeal[], amountOf: AmountOf): PageList {
	const stages = new Map<string, Stage>();
	for (const deal of deals) {
		const stage = (deal.stage ?? deal.status)?.slice(0, LONGEST_TEXT) ?? null;
		const status = statusOfDeal(deal);
		const key = `${status} ${stage}`;
		const into = stages.get(key) ?? {
			stage,
			status,
			count: 0,
			sums: new Map(),
			withoutAmount: 0,
		};
		stages.set(key, into);
		into.count++;
		const amount = amountOf(deal);
		if (!amount) {
			into.withoutAmount++;
			continue;
		}
		const sum = into.sums.get(amount.currency) ?? {
			values: [],
			isApproximate: false,
		};
		sum.values.push(amount.value);
		sum.isApproximate ||= amount.isApproximate;
		into.sums.set(amount.currency, sum);
	}
	return {
		stages: [...stages.values()].map(({ sums, ...stage }) => ({
			...stage,
			sums: [...sums].map(([currency, { values, isApproximate }]) => ({
				value: addDecimals(values),
				currency,
				isApproximate,
			})),
		})),
		count: deals.length,
	};
}

/** A status column is believed where it says won or lost; else the stage is asked. */
function statusOfDeal({ stage, status }: ListedDeal): DealStatus {
	const said = status ? statusOf(status) : undefined;
	if (said?.because === "word") return said.status;
	return stage ? statusOf(stage).status : "open";
}

type AmountOf = (
	deal: ListedDeal,
) => { value: string; currency: string | null; isApproximate: boolean } | null;

/**
 * How the amounts of a list are read: by the rules of any amount on a page, where the others of the list say which sign stands
 * before decimals. Null: no amount, or several. What is not sure is approximate.
 */
function amountReader(
	deals: readonly ListedDeal[],
	hints: ReadingHints,
	language: PageLanguage | null,
): AmountOf {
	const texts = deals.flatMap(({ amounts }) => amounts);
	// Few lists need to be looked through for it.
	const isOpen = texts.some((text) => amountIn(text).state === "ambiguous");
	const agreed = isOpen && decimalOfColumn(texts);
	const style = amountStyleOf([], language, null);
	if (agreed === "," || agreed === ".") style.decimal = agreed;
	const currencies = new Map<string, ReturnType<typeof currencyOf>>();

	return ({ amounts, currency: named }) => {
		const [text, ...others] = amounts;
		if (
			text === undefined ||
			others.some((other) => amountIn(other).value !== amountIn(text).value)
		)
			return null;
		const key = `${text.replace(/[\d.,\s]+/g, " ")} ${named}`;
		const money =
			currencies.get(key) ?? currencyOf([text, named], style, hints);
		currencies.set(key, money);

		const { currency, isGuess } = money;
		const power = powerIn(named);
		let reading = amountIn(text);
		if (
			power > 0 ||
			reading.state === "ambiguous" ||
			/\d[.,]\d{3}/.test(reading.value ?? "")
		)
			reading = readAmount(text, {
				...(currency && { currency }),
				...(power > 0 && { power }),
				...(style.decimal && { decimal: style.decimal }),
			});
		const value = reading.readings?.[0] ?? reading.value;
		return value === undefined
			? null
			: {
					value,
					currency,
					isApproximate: isGuess || power > 0 || reading.state !== "exact",
				};
	};
}
