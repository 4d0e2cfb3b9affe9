import { currencyIn } from "../money/read-amount.ts";
import type { Labelled } from "./labels.ts";
import {
	fieldNamed,
	fieldOf,
	firstText,
	isAmount,
	isMarked,
	isShown,
	type Listed,
	type ListedDeal,
	PARTS,
	piecesOf,
} from "./list-texts.ts";

const TABLES = "table,[role=grid],[role=treegrid],[role=table]";
const ROWS = "tr,[role=row]";
const CELLS =
	"td,th,[role=gridcell],[role=cell],[role=rowheader],[role=columnheader]";

/** Attributes by which grids name a cell's column, the surest first. */
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
	/^(?:(?:grand |sub)?total(?:t|e|er|s)?|sum(?:ma|me|mer|s)?|i ?alt|samlet|yhteensä|gesamt(?:summe|betrag)?|count|average)(?:$|[\s:(])/i;

/** A heading: where its cells stand. */
interface Column {
	field: Labelled | null;
	fit: number;
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
		const rows = [...table.querySelectorAll(ROWS)].filter(
			(row) => row.closest(TABLES) === table,
		);
		if (rows.length === 0 || !isShown(table)) continue;
		let columns = columnsOf(rows.find(isHeading) ?? null);
		const below = rows.filter((row) => !isHeading(row));
		if (columns.length === 0) columns = above;
		above = below.length === 0 ? columns : [];
		const deals = dealsOf(below, columns);
		if (deals.length > 0) found.push({ area: table, deals });
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
		if (text.length > 40 || !fieldOf(text)) continue;
		let row: Element | null = element;
		while (row && row.childElementCount < 3) row = row.parentElement;
		if (!row || seen.has(row) || found.some(({ area }) => area.contains(row)))
			continue;
		seen.add(row);
		const columns = columnsOf(row);
		if (columns.filter(({ field }) => field !== null).length < 2) continue;
		const rows = rowsBelow(row);
		const area = rows[0] && row.parentElement;
		const deals = dealsOf(rows, columns);
		if (area && deals.length > 0) found.push({ area, deals });
	}
	return found;
}

/** What follows a row of headings, or follows what holds it, and has as many parts. */
function rowsBelow(heading: Element): Element[] {
	const wide = heading.childElementCount;
	let above: Element | null = heading;
	for (let level = 0; above && level < 4; level++) {
		const rows: Element[] = [];
		const look = (element: Element, depth: number) => {
			if (element.childElementCount === wide) rows.push(element);
			else if (depth > 0)
				for (const child of element.children) look(child, depth - 1);
		};
		for (
			let next = above.nextElementSibling;
			next;
			next = next.nextElementSibling
		)
			look(next, level + 1);
		if (rows.length > 1) return rows;
		above = above.parentElement;
	}
	return [];
}

function isHeading(row: Element): boolean {
	return (
		row.querySelector("[role=columnheader]") !== null ||
		row.closest("thead") !== null ||
		(row.childElementCount > 1 &&
			[...row.children].every(({ tagName }) => tagName === "TH"))
	);
}

function cellsOf(row: Element): Element[] {
	const cells = [...row.children];
	return cells.some((cell) => cell.matches(CELLS)) || !row.querySelector(CELLS)
		? cells
		: [...row.querySelectorAll(CELLS)];
}

function columnsOf(row: Element | null): Column[] {
	if (!row) return [];
	let index = 0;
	return cellsOf(row).map((cell) => {
		const names = HOOKS.flatMap((hook) => cell.getAttribute(hook) ?? []);
		const heading =
			firstText(piecesOf(cell)) ??
			cell.getAttribute("aria-label") ??
			cell.getAttribute("title") ??
			"";
		const said = fieldOf(heading);
		// A number of things, unless the page itself calls it an amount.
		const named = names.map(fieldNamed).find((name) => name !== null);
		const isCount = /^antal$/i.test(heading);
		const best = (isCount ? null : said) ?? named ?? null;
		const column = {
			field: best?.field ?? null,
			fit: best?.fit ?? 0,
			heading,
			index,
			names,
		};
		index += (cell as HTMLTableCellElement).colSpan || 1;
		return column;
	});
}

/** The deals of rows below headings; none where the headings are not those of deals. */
function dealsOf(
	rows: readonly Element[],
	columns: readonly Column[],
): ListedDeal[] {
	const best = (field: Labelled) =>
		columns
			.filter((column) => column.field === field)
			.sort((a, b) => b.fit - a.fit)[0];
	const stage = best("stage");
	const status = best("status");
	const shown = rows.filter(
		(row) => isShown(row) && !row.closest("tfoot,[aria-hidden=true]"),
	);
	const parts = partsOfRows(shown);
	const amount =
		best("amount") ??
		(stage ? onlyMarked(parts.slice(0, 8), columns) : undefined);
	if (
		!amount &&
		!(stage && (best("expectedCloseOn") || best("closeOn") || best("closedOn")))
	)
		return [];
	const currency = best("currency");
	const names = [best("title"), best("customer")].filter(
		(column) => column !== undefined,
	);
	const fromHeading = amount ? currencyIn(amount.heading) : null;

	const deals: ListedDeal[] = [];
	for (const [at, row] of parts.entries()) {
		const cell = cellsBy(row, columns.length);
		if (!cell) continue;
		const text = (column: Column | undefined) => {
			const found = column && cell(column);
			return found ? textOf(found, column.heading) : null;
		};
		const named = names.map(text);
		const money = amount && cell(amount);
		const amounts = money ? amountsIn(money) : [];
		const said = text(stage);
		const isEdge = at === 0 || at === parts.length - 1;
		const isNameless = names.length > 0 && named.every((name) => !name);
		if (isNameless && (!said || amounts.length === 0)) continue;
		if (!said && amounts.length === 0 && named.every((name) => !name)) continue;
		if (isEdge && !said && isTotal(row)) continue;
		deals.push({
			stage: stage ? said : null,
			status: text(status),
			amounts,
			currency: currencyIn(text(currency) ?? "") ?? fromHeading,
		});
	}
	return deals;
}

/** Rows of a grid whose fixed columns scroll apart stand in several parts of one number. */
function partsOfRows(rows: readonly Element[]): Element[][] {
	const parts = new Map<string | Element, Element[]>();
	for (const row of rows) {
		const key = row.getAttribute("aria-rowindex") ?? row;
		const known = parts.get(key);
		if (known) known.push(row);
		else parts.set(key, [row]);
	}
	return [...parts.values()];
}

/** How a row's cell of a column is found: by the column's name, else by its place; null for a row that is cut otherwise (a group, a note). */
function cellsBy(
	row: readonly Element[],
	wide: number,
): ((column: Column) => Element | undefined) | null {
	const cells = row.flatMap(cellsOf);
	const named = new Map<string, Element>();
	for (const cell of cells)
		for (const hook of HOOKS) {
			const name = cell.getAttribute(hook);
			if (name && !named.has(name)) named.set(name, cell);
		}
	const places: Element[] = [];
	for (const cell of cells)
		for (let n = (cell as HTMLTableCellElement).colSpan || 1; n > 0; n--)
			places.push(cell);
	const isWhole = places.length === wide;
	if (places.length > cells.length || (!isWhole && named.size === 0))
		return null;
	return (column) => {
		const name = column.names.find((each) => named.has(each));
		return name ? named.get(name) : isWhole ? places[column.index] : undefined;
	};
}

function isTotal(row: readonly Element[]): boolean {
	const first = row.flatMap((part) => piecesOf(part))[0]?.text ?? "";
	return TOTAL.test(first);
}

/** The text of a cell, without a heading that is repeated in it for narrow screens. */
function textOf(cell: Element, heading: string): string | null {
	const pieces = piecesOf(cell).filter(({ text }) => text !== heading);
	return (
		firstText(pieces) ??
		pieces[0]?.text ??
		cell.getAttribute("title") ??
		cell.querySelector("[title]")?.getAttribute("title") ??
		null
	);
}

/** What may be the amount in a cell of amounts. */
function amountsIn(cell: Element): string[] {
	const whole = (cell.textContent ?? "").trim();
	if (isAmount(whole)) return [whole];
	const pieces = piecesOf(cell)
		.flatMap(({ text }) => [text, ...text.split(PARTS)])
		.filter(isAmount);
	const marked = pieces.filter(isMarked);
	return marked.length > 0 ? marked : pieces;
}

/** The one column whose cells are amounts with a currency, where no heading says which it is. */
function onlyMarked(
	rows: readonly Element[][],
	columns: readonly Column[],
): Column | undefined {
	const marked = columns.filter((column) => {
		const cells = rows.flatMap(
			(row) => cellsBy(row, columns.length)?.(column) ?? [],
		);
		const has = cells.filter((cell) =>
			isMarked(cell.textContent?.trim() ?? ""),
		);
		return has.length > 0 && has.length * 2 >= cells.length;
	});
	return marked.length === 1 ? marked[0] : undefined;
}
