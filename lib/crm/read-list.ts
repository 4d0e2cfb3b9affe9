import { addDecimals } from "../intake/decimals.ts";
import { statusOf } from "../intake/status.ts";
import type { DealStatus } from "../model/deal.ts";
import {
	type AmountReading,
	decimalOfColumn,
	readAmount,
} from "../money/read-amount.ts";
import { addressOf } from "./addresses.ts";
import { boardsOn } from "./list-boards.ts";
import { plainGridsOn, tablesOn } from "./list-tables.ts";
import {
	fieldOf,
	isAmount,
	isShown,
	type Listed,
	piecesOf,
} from "./list-texts.ts";
import type { PageList, ReadingHints } from "./reading.ts";

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
	address: URL,
	hints: ReadingHints,
): PageList | null {
	return listOn(page, address, hints)?.list ?? null;
}

/** True if the page is about a list of deals: at least two, and no single record in front. */
export function isListPage(
	page: Document | ShadowRoot,
	address: URL,
	hints: ReadingHints,
): boolean {
	return listOn(page, address, hints) !== null;
}

/** As `readList`, and where on the page it is: what stands there is no field of one record. */
export function listOn(
	page: Document | ShadowRoot,
	address: URL,
	hints: ReadingHints,
): ListOnPage | null {
	const { kind, recordId } = addressOf(address);
	if (recordId !== null && kind !== "list") return null;
	const listed =
		mostOf(tablesOn(page)) ??
		mostOf(boardsOn(page)) ??
		mostOf(plainGridsOn(page));
	if (
		!listed ||
		isBehind(page, listed.area) ||
		isPartOfRecord(page, listed.area)
	)
		return null;
	return { area: listed.area, list: summed(listed, hints) };
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
				piecesOf(dialog).filter(({ text }) => fieldOf(text) !== null).length >
					1),
	);
}

/**
 * True if the list belongs to a record that the page shows: labels with values stand outside it, an amount and something
 * else, or four of them. A filter has labels too, but nothing is written beside them.
 */
function isPartOfRecord(page: ParentNode, area: Element): boolean {
	const fields = new Set<string>();
	let hasAmount = false;
	for (const label of page.querySelectorAll(
		"dt,label,th[scope=row],[class*=label],[class*=Label]",
	)) {
		if (area.contains(label)) continue;
		const field = fieldOf(label.textContent ?? "")?.field;
		const value = field && isShown(label) && valueBeside(label);
		if (!field || !value) continue;
		fields.add(field);
		hasAmount ||= field === "amount" && isAmount(value);
	}
	return fields.size > (hasAmount ? 1 : 3);
}

function valueBeside(label: Element): string {
	const control = (label as HTMLLabelElement).control;
	const value = control ?? label.nextElementSibling;
	return (value && piecesOf(value)[0]?.text) ?? "";
}

/** One stage, its sums still in parts. */
interface Stage {
	stage: string | null;
	status: DealStatus;
	count: number;
	sums: Map<string | null, { values: string[]; isApproximate: boolean }>;
	withoutAmount: number;
}

function summed({ deals }: Listed, hints: ReadingHints): PageList {
	const decimal = decimalOfColumn(deals.flatMap(({ amounts }) => amounts));
	const known = decimal === "," || decimal === "." ? { decimal } : {};
	const stages = new Map<string, Stage>();
	for (const deal of deals) {
		const stage = deal.stage ?? deal.status;
		const status = statusOfDeal(deal.stage, deal.status);
		const key = `${status} ${stage ?? ""}`;
		let into = stages.get(key);
		if (!into) {
			into = { stage, status, count: 0, sums: new Map(), withoutAmount: 0 };
			stages.set(key, into);
		}
		into.count++;
		const amount = amountOf(deal.amounts, deal.currency, hints, known);
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
function statusOfDeal(stage: string | null, status: string | null): DealStatus {
	const said = status ? statusOf(status) : undefined;
	if (said?.because === "word") return said.status;
	return stage ? statusOf(stage).status : "open";
}

const KRONER = ["DKK", "SEK", "NOK", "ISK"];

/** The one amount that a deal's texts say; null: none, or several, or one that can be read in two ways. */
function amountOf(
	texts: readonly string[],
	currency: string | null,
	{ siteCurrency }: ReadingHints,
	decimal: { decimal?: "," | "." },
): { value: string; currency: string | null; isApproximate: boolean } | null {
	const said = currency ?? siteCurrency;
	const kr = said && KRONER.includes(said) ? { kr: said } : {};
	const readings = new Map<string, AmountReading & { text: string }>();
	for (const text of texts) {
		const reading = readAmount(text, {
			...decimal,
			...kr,
			...(said ? { currency: said } : {}),
		});
		readings.set(`${reading.value} ${reading.currency}`, { ...reading, text });
	}
	const [reading, other] = readings.values();
	if (!reading?.value || other) return null;
	// A krone of no country is not the site's euro.
	const isUnsaid = !/kr|\p{Sc}/iu.test(reading.text);
	return {
		value: reading.value,
		currency: reading.currency ?? (isUnsaid ? (said ?? null) : null),
		isApproximate: reading.state === "approximate",
	};
}
