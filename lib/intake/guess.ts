import { normalName } from "../model/customer.ts";
import type { DealStatus } from "../model/deal.ts";
import { readAmount } from "../money/read-amount.ts";
import { decimalOf } from "./column-questions.ts";
import { type Field, headingsAsWords } from "./columns.ts";
import type { Content } from "./content.ts";
import { dateStyleOf, readDate } from "./dates.ts";
import { isOfOne, isOtherAmount } from "./deal-columns.ts";
import type { Proposal } from "./proposal.ts";
import { statusOf } from "./status.ts";
import { countsOf, type Table } from "./table.ts";

interface Column {
	column: number;
	content: Content;
}

/** More different words than this are no status, and no list of sellers' products. */
const FEW = 40;

/** A column of a few words, of which some say won or lost. */
export function saysEnds({ closings, distinct }: Content): boolean {
	return closings >= 0.05 && distinct <= FEW;
}

/** Days of what is to be done, or of a step on the way: no day a deal closes on. */
const NO_CLOSE =
	/next|næste|nästa|neste|seuraav|nächst|příšt|volgend|prochain|a[ck]tivi|follow|opfølg|uppfölj|oppfølg|task|opgave|uppgift|due|forfald|förfall|fällig|stage|fase|created|oprett|skapad|birth/i;

/** Fields of deals no heading names, where the cells leave one choice. */
export function guessByContent(proposal: Proposal): void {
	const { fields, guessed, contents, table } = proposal;
	const free = (isSuch: (column: Column) => boolean) => {
		const taken = new Set(fields.values());
		return contents
			.map((content, column) => ({ content, column }))
			.filter(
				(each) =>
					each.content.filled > 0 && !taken.has(each.column) && isSuch(each),
			);
	};
	const guess = (field: Field, columns: readonly Column[]) => {
		const [only, ...more] = columns;
		if (fields.has(field) || !only || more.length > 0) return;
		fields.set(field, only.column);
		guessed.add(field);
	};

	if (!fields.has("wonOn") && !fields.has("isWon"))
		guess(
			"status",
			free(({ content }) => saysEnds(content)),
		);
	if (!fields.has("amount")) {
		const money = free(
			({ content }) => content.numbers >= 0.95 && content.sums >= 0.3,
		);
		const words = headingsAsWords(table.headings);
		const isOther = ({ column, content }: Column) =>
			isOtherAmount(table.headings[column] ?? "") ||
			isOfOne(table, column, words, content);
		const own = amountsAmong(
			table,
			money.filter((each) => !isOther(each)),
		);
		// Deals whose only amounts are of something else: whether one of them is what they are worth, only the user can say.
		const sums = own.length > 0 ? own : money;
		if (sums.length > 1 || (own.length === 0 && sums.length > 0))
			proposal.undecided ??= {
				field: "amount",
				columns: sums.map(({ column }) => column),
			};
		guess("amount", own);
	}
	guessDays(proposal, free, guess);
	const companies = free(({ content }) => content.companies >= 0.2).sort(
		(a, b) => b.content.companies - a.content.companies,
	);
	const [surest, next] = companies;
	guess(
		"customer",
		surest && next && surest.content.companies > 2 * next.content.companies
			? [surest]
			: companies,
	);
	guess("owner", ownersAmong(free(({ content }) => content.people >= 0.8)));
	if (!fields.has("currency"))
		guess(
			"currency",
			free(
				({ content }) => content.currencies >= 0.95 && content.distinct <= FEW,
			),
		);
}

/** A few sellers have many deals each; the people they deal with have a deal or two. */
function ownersAmong(people: readonly Column[]): readonly Column[] {
	const [fewest, next] = people.toSorted(
		(a, b) => a.content.distinct - b.content.distinct,
	);
	if (!fewest || fewest.content.distinct * 2 > fewest.content.rows.length)
		return [];
	return !next || fewest.content.distinct * 2 <= next.content.distinct
		? [fewest]
		: people;
}

/** Without columns that repeat another, are a share of it (weighted by a probability), or count rows. */
function amountsAmong(
	table: Table,
	columns: readonly Column[],
): readonly Column[] {
	if (columns.length < 2) return columns;
	const numbers = columns.map(({ column }) => {
		const decimal = decimalOf(table, column, countsOf(table, column).keys());
		const options =
			decimal === "," || decimal === "." ? { decimal } : ({} as const);
		return table.rows.slice(0, 1_000).map(({ cells }) => {
			const { value } = readAmount(cells[column] ?? "", options);
			return value === undefined ? undefined : Math.abs(Number(value));
		});
	});
	return columns.filter((_, at) => {
		const own = numbers[at] ?? [];
		return !numbers.some((other, index) => {
			if (index === at) return false;
			const pairs = own.flatMap((mine, row) => {
				const theirs = other[row];
				return mine === undefined || theirs === undefined
					? []
					: [[mine, theirs] as const];
			});
			if (pairs.length === 0) return false;
			if (pairs.every(([mine, theirs]) => mine === theirs)) return index < at;
			// Equal where the deal is won, less where it is open, nothing where it is lost.
			const equal = pairs.filter(([mine, theirs]) => mine === theirs).length;
			return (
				equal >= pairs.length * 0.1 &&
				pairs.every(([mine, theirs]) => mine <= theirs)
			);
		});
	});
}

type Free = (isSuch: (column: Column) => boolean) => Column[];
type Guess = (field: Field, columns: readonly Column[]) => void;

/** The closing day, and where there is one more day that is never later, the day the deal was made. */
function guessDays(
	{ fields, contents, table, undecided }: Proposal,
	free: Free,
	guess: Guess,
): void {
	if (["closedOn", "wonOn"].some((field) => fields.has(field as Field))) return;
	const isDay = ({ content, column }: Column) =>
		content.dates >= 0.95 &&
		!isStamp(table, column) &&
		!NO_CLOSE.test((table.headings[column] ?? "").slice(0, 200));
	const status = fields.get("status");
	if (status !== undefined) {
		const filledFor = (...of: DealStatus[]) =>
			free(
				(each) => isDay(each) && isFilledFor(table, status, each.column, of),
			);
		// Filled where a deal is closed, and nowhere else: that is the closing day. So for those won, lost, open.
		guess("closedOn", filledFor("won", "lost"));
		if (!fields.has("closedOn")) {
			guess("wonOn", filledFor("won"));
			guess("lostOn", filledFor("lost"));
		}
		guess("expectedCloseOn", filledFor("open"));
		if (fields.has("wonOn")) return;
	}
	if (fields.has("closedOn") || fields.has("expectedCloseOn") || undecided)
		return;
	const days = free(isDay);
	const created = fields.get("createdOn");
	if (created === undefined && days.length === 2) {
		const [first, second] = inOrder(table, days);
		if (first && second) {
			guess("createdOn", [first]);
			guess("closedOn", [second]);
		}
	} else if (days.length === 1 && contents.length > 0) guess("closedOn", days);
}

/** True if every cell has a time of day of its own: the moment a program noted something, no day of business. */
function isStamp(table: Table, column: number): boolean {
	const cells = table.rows
		.slice(0, 200)
		.map(({ cells }) => cells[column] ?? "");
	const timed = cells.filter((cell) =>
		/[T ]\d{1,2}[:.]\d\d[:.]\d\d/.test(cell),
	);
	return timed.length > cells.length / 2 &&
		new Set(timed).size > timed.length / 2
		? table.headings.length > 3
		: false;
}

/** True for a column that is filled in the rows of these statuses, and hardly in others. */
function isFilledFor(
	table: Table,
	status: number,
	column: number,
	of: readonly DealStatus[],
): boolean {
	const meant = new Map<string, boolean>();
	const isSuch = (word: string) => {
		const known = meant.get(word);
		if (known !== undefined) return known;
		const is = of.includes(statusOf(word).status);
		meant.set(word, is);
		return is;
	};
	let such = 0;
	let filledSuch = 0;
	let filled = 0;
	for (const { cells } of table.rows) {
		const hasDay = Boolean(cells[column]?.trim());
		if (hasDay) filled++;
		if (!isSuch(cells[status] ?? "")) continue;
		such++;
		if (hasDay) filledSuch++;
	}
	return (
		such > 0 &&
		such < table.rows.length &&
		filledSuch >= such * 0.9 &&
		filled - filledSuch <= table.rows.length * 0.05
	);
}

/** Two columns of days, the one that is never the later first; none where that cannot be told. */
function inOrder(table: Table, columns: readonly Column[]): Column[] {
	const [a, b] = columns;
	if (!a || !b) return [];
	const styles = [a, b].map(({ column }) => {
		const found = dateStyleOf(countsOf(table, column).keys());
		return found.state === "read" ? found.style : null;
	});
	const [styleA, styleB] = styles;
	if (!styleA || !styleB) return [];
	let before = 0;
	let after = 0;
	for (const { cells } of table.rows) {
		const dayA = readDate(cells[a.column] ?? "", styleA);
		const dayB = readDate(cells[b.column] ?? "", styleB);
		if (!dayA || !dayB || dayA === dayB) continue;
		if (dayA < dayB) before++;
		else after++;
	}
	if (before + after === 0) return [];
	if (after <= (before + after) * 0.02) return [a, b];
	return before <= (before + after) * 0.02 ? [b, a] : [];
}

/** Columns no heading names, whose names are those of another file's list. */
export function guessByLists(
	{ fields, guessed, contents, table }: Proposal,
	lists: Partial<Record<Field, ReadonlySet<string>>>,
): void {
	for (const [name, list] of Object.entries(lists)) {
		const field = name as Field;
		if (list.size === 0 || (fields.has(field) && !guessed.has(field))) continue;
		for (const [column, content] of contents.entries()) {
			const holder = [...fields].find(([, taken]) => taken === column)?.[0];
			if (holder && holder !== field && !guessed.has(holder)) continue;
			const cells = content.rows.map((row) =>
				normalName((table.rows[row]?.cells[column] ?? "").slice(0, 200)),
			);
			const known = cells.filter((cell) => list.has(cell)).length;
			if (cells.length === 0 || known < cells.length * 0.8) continue;
			if (holder && holder !== field) fields.delete(holder);
			fields.set(field, column);
			guessed.add(field);
			break;
		}
	}
}
