import {
	type Labelled,
	type Meaning,
	meaningOfLabel,
	meaningOfName,
} from "./labels.ts";
import {
	amountsIn,
	firstWords,
	isAmount,
	isMarked,
	isShown,
	type Listed,
	type ListedDeal,
	textsOf,
} from "./list-texts.ts";

const TABLES = "table,[role=grid],[role=treegrid],[role=table]";
const CELLS =
	"td,th,[role=gridcell],[role=cell],[role=rowheader],[role=columnheader]";

/** Attributes by which grids name a cell's column. */
const HOOKS = [
	"data-field",
	"col-id",
	"data-column-id",
	"data-name",
	"name",
	"aria-colindex",
];

/** A row that sums others, by its first words. */
const TOTAL =
	/^(?:(?:grand |sub)?total(?:t|er)?|sum(?:ma|me|mer)?|i ?alt|samlet|yhteensä|gesamt(?:summe|betrag)?|count|average)(?:$|[\s:(])/i;

/** A heading: what its column is, and where its cells stand. */
interface Column {
	means: Meaning | null;
	heading: string;
	index: number;
	/** Names of the column its cells may carry. */
	names: string[];
}

/** The deals of each table and grid that shows, as far as its headings say which column is what. */
export function tablesOn(page: ParentNode): Listed[] {
	const found: Listed[] = [];
	/** Headings may stand in a table of their own, above the one that scrolls. */
	let above: Column[] = [];
	for (const table of page.querySelectorAll(TABLES)) {
		const rows = [...table.querySelectorAll("tr,[role=row]")].filter(
			(row) => row.closest(TABLES) === table,
		);
		if (rows.length === 0 || !isShown(table)) continue;
		const heading = rows.find(isHeading);
		const columns = heading ? columnsOf(heading) : above;
		const below = rows.filter((row) => !isHeading(row));
		above = below.length === 0 ? columns : [];
		found.push({ area: table, deals: dealsOf(below, columns) });
	}
	return found;
}

/** The deals of grids made of plain elements: a row of headings, and below it rows of as many parts. */
export function plainGridsOn(page: ParentNode): Listed[] {
	const found: Listed[] = [];
	const seen = new Set<Element>();
	for (const element of page.querySelectorAll("div,span,p,b,strong")) {
		if (element.childElementCount > 2) continue;
		const text = element.textContent ?? "";
		if (text.length > 40 || !meaningOfLabel(text.trim())) continue;
		let row: Element | null = element;
		while (row && row.childElementCount < 3) row = row.parentElement;
		if (!row || seen.has(row)) continue;
		seen.add(row);
		const columns = columnsOf(row);
		if (columns.filter(({ means }) => means).length < 2) continue;
		found.push({
			area: row.parentElement ?? row,
			deals: dealsOf(rowsBelow(row), columns),
		});
	}
	return found;
}

/** What follows a row of headings, or follows what holds it, and has as many parts. */
function rowsBelow(heading: Element): Element[] {
	const rows: Element[] = [];
	const look = (element: Element, depth: number) => {
		if (element.childElementCount === heading.childElementCount)
			rows.push(element);
		else if (depth > 0)
			for (const child of element.children) look(child, depth - 1);
	};
	let above: Element | null = heading;
	for (let level = 1; above && rows.length < 2 && level < 5; level++) {
		let next = above.nextElementSibling;
		for (; next; next = next.nextElementSibling) look(next, level);
		above = above.parentElement;
	}
	return rows;
}

function isHeading(row: Element): boolean {
	const { firstElementChild, lastElementChild } = row;
	return (
		row.parentElement?.tagName === "THEAD" ||
		(firstElementChild?.tagName === "TH" &&
			lastElementChild?.tagName === "TH") ||
		(row.tagName !== "TR" && !!row.querySelector("[role=columnheader]"))
	);
}

function cellsOf(row: Element): Element[] {
	const own = [...row.children];
	const isPlain = own.some((cell) => cell.matches(CELLS));
	const deeper = isPlain ? [] : [...row.querySelectorAll(CELLS)];
	return deeper.length > 0 ? deeper : own;
}

function columnsOf(row: Element): Column[] {
	let index = 0;
	return cellsOf(row).map((cell) => {
		const names = HOOKS.flatMap((hook) => cell.getAttribute(hook) ?? []);
		const heading =
			firstWords(textsOf(cell)) ??
			cell.getAttribute("aria-label") ??
			cell.getAttribute("title") ??
			"";
		// "Antal" is a number of things, unless the page itself calls it an amount, as EspoCRM does in Swedish.
		const said = /^antal$/i.test(heading) ? null : meaningOfLabel(heading);
		const means = said ?? names.map(meaningOfName).find((each) => each) ?? null;
		const column = { means, heading, index, names };
		index += (cell as HTMLTableCellElement).colSpan || 1;
		return column;
	});
}

/** The deals of rows below headings; none where the headings are not those of deals. */
function dealsOf(
	all: readonly Element[],
	columns: readonly Column[],
): ListedDeal[] {
	const best = (field: Labelled) =>
		columns
			.filter(({ means }) => means?.field === field)
			.sort((a, b) => (a.means?.rank ?? 0) - (b.means?.rank ?? 0))[0];
	const stage = best("stage");
	const isDated = best("expectedCloseOn") ?? best("closeOn");
	const heldBy = best("amount");
	if (!heldBy && !stage) return [];

	const rows = partsOf(
		all.filter(
			(row) => !row.closest("tfoot,[aria-hidden=true]") && isShown(row),
		),
	).flatMap((parts) => rowOf(parts, columns.length) ?? []);
	const amount = heldBy ?? onlyMarked(rows.slice(0, 8), columns);
	if (!amount && !isDated) return [];
	const status = best("status");
	const currency = best("currency");
	const names = [best("title"), best("customer")].filter((name) => !!name);

	return rows.flatMap((row, at) => {
		const text = (column: Column | undefined) =>
			column ? textOf(row.cell(column), column.heading) : null;
		const money = amount && row.cell(amount);
		const amounts = money ? amountsOf(money) : [];
		const said = text(stage);
		const isNamed = names.some(text);
		const isEdge = at === 0 || at === rows.length - 1;
		// What still loads, what sums, what heads a group.
		const isNone =
			(!isNamed && (!said || amounts.length === 0) && names.length > 0) ||
			(!said && isEdge && TOTAL.test(textsOf(row.first)[0]?.text ?? "")) ||
			(!said && !isNamed && amounts.length === 0);
		return isNone
			? []
			: {
					stage: said,
					status: text(status),
					amounts,
					currency: text(currency) ?? amount?.heading ?? "",
				};
	});
}

/** Rows of a grid whose fixed columns scroll apart stand in several parts of one number. */
function partsOf(rows: readonly Element[]): Element[][] {
	const parts = new Map<string | Element, Element[]>();
	for (const row of rows) {
		const key = row.getAttribute("aria-rowindex") ?? row;
		parts.set(key, [...(parts.get(key) ?? []), row]);
	}
	return [...parts.values()];
}

interface Row {
	first: Element;
	/** The cell of a column, by its name, else by its place. */
	cell(column: Column): Element | undefined;
}

/** A row by its columns; null for one that is cut otherwise: a group, a note. */
function rowOf(parts: readonly Element[], wide: number): Row | null {
	const cells = parts.flatMap(cellsOf);
	const [first] = cells;
	const isWhole = cells.length === wide;
	const isCut = cells.some(
		(cell) => (cell as HTMLTableCellElement).colSpan > 1,
	);
	const named = new Map<string, Element>();
	for (const cell of cells)
		for (const hook of HOOKS) {
			const name = cell.getAttribute(hook);
			if (name && !named.has(name)) named.set(name, cell);
		}
	if (!first || isCut || (!isWhole && named.size === 0)) return null;
	return {
		first: textsOf(first).length > 0 ? first : (cells[1] ?? first),
		cell({ names, index }) {
			const name = names.find((each) => named.has(each));
			return name ? named.get(name) : isWhole ? cells[index] : undefined;
		},
	};
}

/** The text of a cell, without a heading that is repeated in it for narrow screens. */
function textOf(cell: Element | undefined, heading: string): string | null {
	if (!cell) return null;
	const texts = textsOf(cell).filter(({ text }) => text !== heading);
	const titled = cell.closest("[title]") ?? cell.querySelector("[title]");
	return (
		firstWords(texts) ?? texts[0]?.text ?? titled?.getAttribute("title") ?? null
	);
}

/** What may be the amount in a cell of amounts. */
function amountsOf(cell: Element): string[] {
	const whole = (cell.textContent ?? "").trim();
	if (isAmount(whole)) return [whole];
	const amounts = textsOf(cell).flatMap(({ text }) =>
		amountsIn(text, isAmount),
	);
	const marked = amounts.filter(isMarked);
	return marked.length > 0 ? marked : amounts;
}

/** The one column whose cells are amounts with a currency, where no heading says which it is. */
function onlyMarked(
	rows: readonly Row[],
	columns: readonly Column[],
): Column | undefined {
	const marked = columns.filter((column) => {
		const has = rows.filter((row) =>
			isMarked(row.cell(column)?.textContent?.trim() ?? ""),
		);
		return has.length > 0 && has.length * 2 >= rows.length;
	});
	return marked.length === 1 ? marked[0] : undefined;
}
