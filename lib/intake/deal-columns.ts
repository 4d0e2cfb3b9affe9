import { readAmount } from "../money/read-amount.ts";
import type { Field } from "./columns.ts";
import { headingWords } from "./columns.ts";
import type { Content } from "./content.ts";
import type { Table } from "./table.ts";

/**
 * Amounts beside a deal's own: weighted by its chance, converted to another currency, what it costs or earns, a part of it.
 * English, Danish, Swedish, Norwegian, Finnish, German, then French, Spanish, Italian, Portuguese, Dutch, Polish.
 */
const OTHER_AMOUNT = new RegExp(
	[
		"weight|vægt|vekt|vikta|viktning|painot|gewicht|pondér|ponder|gewogen|ważon|prorat|pro rata|forholdsm|anteilig",
		"convert|konvert|omregn|omräkn|muunn|umgerechn|company currency|home currency|base currency|corporate currency|\\((?:base|basis|bas|perus)[^)]*\\)|_base\\b",
		"firmavaluta|virksomhedens valuta|virksomhedsvaluta|basisvaluta|hjemvaluta|företagets valuta|företagsvaluta|basvaluta",
		"selskapets valuta|bedriftens valuta|yrityksen valuut|perusvaluut|unternehmenswährung|firmenwährung|basiswährung",
		"hauswährung|devise de l|moneda de la empresa|valuta dell|bedrijfsvaluta|waluta firmy|in eur\\b.*conv",
		"\\bcost|\\bkost|omkost|kustann|\\bcoût|\\bcoste|\\bkoszt|margin|marginal|\\bkate|profit|earning|fortjeneste|dækningsbidrag",
		"fortjänst|täckningsbidrag|fortjeneste|dekningsbidrag|gewinn(?!datum)|deckungsbeitrag|\\bmarge|gross profit|discount|rabat|rabatt|alennus",
		"\\bvat\\b|\\btax|\\bmoms\\b(?!.*beløb)|\\bmva\\b|\\balv\\b|mwst|\\bust\\b|\\btva\\b|\\biva\\b|\\bbtw\\b",
		"exchange rate|valutakurs|växelkurs|vekslingskurs|wechselkurs|valuuttakurssi|\\brate\\b",
		"commission|provision|provisio|\\bfee\\b|\\bmrr\\b|\\barr\\b|monthly recurring|annual recurring|month(?:ly)? (?:revenue|value|amount)",
		"balance|\\bpaid\\b|outstanding|budget ?amount|forecast amount|forecasted",
	].join("|"),
	"iu",
);
/** "excl. VAT" is the deal's own amount, whatever else its heading says of tax. */
const NET =
	/(?:ex|excl?|excluding|exclusive|without|before|uden|ekskl?|utan|exkl?|eks|uten|ekskl|ilman|ohne|netto|zzgl|hors|sin|excl|bez)\.? ?(?:of )?(?:vat|tax|moms|mva|alv|mwst|ust|tva|iva|btw)/iu;

/** How many were sold. EspoCRM's Swedish and Finnish call the amount so too, and then have a currency of it. */
const QUANTITY =
	/^(?:antal|antall|määrä|quantity|qty|anzahl|menge|kpl|stk|aantal|quantité|cantidad|quantità|ilość)$/u;
const UNIT_PRICE =
	/^(?:stykpris|enhedspris|styckpris|enhetspris|stk pris|[aàáâ] pris|unit price|list price|price per unit|sales price per unit|stückpreis|einzelpreis|yksikköhinta|[aàá] hinta|prix unitaire|precio unitario|prezzo unitario|eenheidsprijs|stukprijs|cena jednostkowa)$/u;
const PRICE = /^(?:price|pris|preis|hinta|prix|precio|prezzo|prijs|cena)$/u;

/** True for a column of how many, and of what one of them costs: by its heading, or because how many stands beside it. */
export function isOfOne(
	table: Table,
	column: number,
	words: readonly string[],
	{ sums }: Pick<Content, "sums">,
): boolean {
	const own = words[column] ?? "";
	const hasCurrency = words.some(
		(each) => each.startsWith(`${own} val`) || each.startsWith(`${own} curr`),
	);
	const hasPrice = words.some(
		(each) => UNIT_PRICE.test(each) || PRICE.test(each),
	);
	if (QUANTITY.test(own)) return !hasCurrency && (sums < 0.5 || hasPrice);
	if (UNIT_PRICE.test(own)) return true;
	const quantity = words.findIndex((each) => QUANTITY.test(each));
	return (
		PRICE.test(own) &&
		quantity >= 0 &&
		table.rows.some(({ cells }) => /[02-9]/.test(cells[quantity] ?? ""))
	);
}

/**
 * The column that says in whole units what this one says in hundredths, as interfaces do: called as it is with a word more, and
 * a hundredth of it in every row.
 */
export function inWholeUnits(
	table: Table,
	column: number,
	words: readonly string[],
): number | undefined {
	const own = words[column] ?? "";
	const found = words.findIndex((each, other) => {
		if (other === column || !each.startsWith(`${own} `)) return false;
		let compared = 0;
		for (const { cells } of table.rows) {
			const [cents, whole] = [cells[column] ?? "", cells[other] ?? ""].map(
				(cell) => readAmount(cell, { decimal: "." }).value,
			);
			if (cents === undefined && whole === undefined) continue;
			if (cents === undefined || whole === undefined) return false;
			if (Number(cents) !== Math.round(Number(whole) * 100)) return false;
			if (Number(cents) !== 0) compared++;
		}
		return compared > 0;
	});
	return found < 0 ? undefined : found;
}

/** True for a heading of an amount that is not what the deal is worth. */
export function isOtherAmount(heading: string): boolean {
	const text = heading
		.slice(0, 200)
		.normalize("NFKC")
		.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
		.toLowerCase();
	return OTHER_AMOUNT.test(text.replace(NET, ""));
}

/**
 * The column that says the currency of an amount, where a file has several: called as the amount is with the word for currency
 * behind it, else right beside it. Undefined: as its heading alone decides.
 */
export function currencyBeside(
	table: Table,
	contents: readonly Content[],
	amount: number,
): number | undefined {
	const columns = contents.flatMap((content, column) =>
		content.currencies >= 0.5 ? [column] : [],
	);
	if (columns.length < 2) return undefined;
	const words = (column: number) => headingWords(table.headings[column] ?? "");
	const of = words(amount);
	return (
		columns.find((column) => {
			const each = words(column);
			return (
				each !== of &&
				(each.startsWith(`${of} `) || each.endsWith(` ${of}`)) &&
				each.split(" ").length === of.split(" ").length + 1
			);
		}) ?? [amount - 1, amount + 1].find((column) => columns.includes(column))
	);
}

/** Columns that could as well be the amount as the one its heading made it: then only the user can say. */
export function amountsBeside(
	table: Table,
	candidates: readonly { field: Field; column: number; heading: number }[],
	contents: readonly Content[],
	chosen: number,
): number[] {
	const amounts = candidates.filter(
		({ field, column }) =>
			field === "amount" && (contents[column]?.filled ?? 0) > 0,
	);
	// Called the same, or by the same kind of word; a heading that is known whole has but one place in its list.
	const own = amounts.find(({ column }) => column === chosen)?.heading;
	const others = amounts.filter(
		({ heading, column }) =>
			heading === own && (column === chosen || !isSame(table, column, chosen)),
	);
	return others.length > 1
		? others.map(({ column }) => column).sort((a, b) => a - b)
		: [];
}

function isSame(table: Table, a: number, b: number): boolean {
	return table.rows.every(({ cells }) => cells[a] === cells[b]);
}
