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
