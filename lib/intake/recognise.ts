import { normalName } from "../model/customer.ts";
import {
	currencyIn,
	decimalOfColumn,
	readAmount,
} from "../money/read-amount.ts";
import {
	type Field,
	type FileKind,
	headingFit,
	headings,
	headingsAsWords,
	readsAs,
} from "./columns.ts";
import { dateStyleOf, isNoDate, readDate } from "./dates.ts";
import {
	type ColumnMapping,
	type ColumnQuestion,
	columnOf,
	type FileQuestion,
	type HowRead,
	type Mapping,
	surenessOf,
} from "./mapping.ts";
import { readCount, readShare, wholeOf } from "./numbers.ts";
import { statusOf, statusWordsOf } from "./status.ts";
import { countsOf, type Table } from "./table.ts";

/** Rows looked at to tell what a column holds. How it is written is decided by all rows. */
const SAMPLE = 1_000;

/**
 * What each file is and which column becomes what: by its heading where that is known, and only if the cells agree;
 * by the cells alone where no heading is. Files chosen together explain each other: a column of names that are all in
 * the list of sellers is the owner.
 */
export function recognise(tables: readonly Table[]): Mapping[] {
	const proposals = tables.map(proposalOf);
	const namesIn = (kind: FileKind, field: Field) =>
		new Set(
			proposals.flatMap((proposal) => {
				const column =
					proposal.kind === kind ? proposal.fields.get(field) : undefined;
				return column === undefined
					? []
					: [...countsOf(proposal.table, column).keys()].map(normalName);
			}),
		);
	const lists = {
		owner: namesIn("sellers", "owner"),
		customer: namesIn("customers", "customer"),
		product: namesIn("products", "product"),
	};
	return proposals.map((proposal) => {
		if (proposal.kind === "deals") guessByLists(proposal, lists);
		return mappingOf(proposal);
	});
}

/**
 * The mapping with a column given another field (null: left out); whichever column had that field loses it. How it is
 * read is found anew, and may ask anew.
 */
export function remapped(
	table: Table,
	mapping: Mapping,
	column: number,
	field: Field | null,
): Mapping {
	const columns = mapping.columns.map((each) =>
		each.column === column
			? columnMapping(table, column, field)
			: field !== null && each.field === field
				? columnMapping(table, each.column, null)
				: each,
	);
	const { question: before, ...rest } = mapping;
	const changed: Mapping = {
		...rest,
		columns,
		kind: kindOf(table, mapping, columns),
	};
	// "Which is the amount?" stays until one of the columns it is about is settled.
	const isStillOpen =
		before?.ask === "column" &&
		!columnOf(changed, before.field) &&
		!before.columns.includes(column);
	const question = isStillOpen ? before : fileQuestion(changed);
	return question ? { ...changed, question } : changed;
}

/** A file nobody recognised becomes what the user's own fields make it. */
function kindOf(
	table: Table,
	{ kind }: Mapping,
	columns: readonly ColumnMapping[],
): FileKind {
	if (kind !== "unknown") return kind;
	const fields = new Map(
		columns.flatMap(({ field, column }) =>
			field ? [[field, column] as const] : [],
		),
	);
	const contents = columns.map(({ column }) => contentOf(table, column));
	return KINDS.find((each) => is(each, fields, contents)) ?? "unknown";
}

const KINDS = ["deals", "sellers", "customers", "products"] as const;

/** What a file's columns were found to be, before they are looked at cell by cell. */
interface Proposal {
	table: Table;
	kind: FileKind;
	fields: Map<Field, number>;
	guessed: Set<Field>;
	contents: Content[];
	/** Columns among which the cells cannot decide. */
	undecided?: { field: Field; columns: number[] };
}

function proposalOf(table: Table): Proposal {
	const contents = table.headings.map((_, column) => contentOf(table, column));
	const words = headingsAsWords(table.headings);
	const proposal: Proposal = {
		table,
		kind: "unknown",
		fields: new Map(),
		guessed: new Set(),
		contents,
	};
	let best = 0;
	for (const kind of KINDS) {
		const found = assign(kind, words, contents);
		const columns = new Map(
			[...found].map(([field, { column }]) => [field, column]),
		);
		const score = [...found.values()].reduce((sum, each) => sum + each.fit, 0);
		if (score > best && is(kind, columns, contents)) {
			best = score;
			proposal.kind = kind;
			proposal.fields = columns;
		}
	}
	if (proposal.kind === "unknown") {
		const found = assign("deals", words, contents);
		for (const [field, { column }] of found) proposal.fields.set(field, column);
	}
	if (proposal.kind === "unknown" || proposal.kind === "deals") {
		guessByContent(proposal);
		if (is("deals", proposal.fields, contents)) proposal.kind = "deals";
	}
	if (proposal.kind === "unknown") proposal.fields.clear();
	return proposal;
}

/** The least a file must have to be of a kind. */
function is(
	kind: Exclude<FileKind, "unknown">,
	fields: ReadonlyMap<Field, number>,
	contents: readonly Content[],
): boolean {
	const has = (...any: Field[]) => any.some((field) => fields.has(field));
	const contentOfField = (field: Field) => contents[fields.get(field) ?? -1];
	switch (kind) {
		case "deals":
			return (
				(has("amount") &&
					has("status", "stage", "closedOn", "wonOn", "expectedCloseOn")) ||
				(contentOfField("status")?.closings ?? 0) > 0
			);
		case "sellers":
			return has("owner") && has("team", "office");
		case "customers":
			return (
				has("customer") &&
				has("sector", "country", "organisationNumber", "employees")
			);
		case "products":
			return contentOfField("product")?.isUnique === true;
	}
}

/** The best column for each field: known headings first, and of those the one whose cells fit. */
function assign(
	kind: Exclude<FileKind, "unknown">,
	words: readonly string[],
	contents: readonly Content[],
): Map<Field, { column: number; fit: number }> {
	const candidates: { field: Field; column: number; fit: number }[] = [];
	for (const [name, known] of Object.entries(headings[kind])) {
		const field = name as Field;
		for (const [column, content] of contents.entries()) {
			const heading = headingFit(words[column] ?? "", known);
			const cells = contentFit(field, content);
			if (heading > 0 && cells !== null)
				candidates.push({ field, column, fit: heading + cells });
		}
	}
	if (kind === "deals") settleStatus(candidates, contents);
	candidates.sort((a, b) => b.fit - a.fit || a.column - b.column);
	const found = new Map<Field, { column: number; fit: number }>();
	const taken = new Set<number>();
	for (const { field, column, fit } of candidates) {
		if (found.has(field) || taken.has(column)) continue;
		found.set(field, { column, fit });
		taken.add(column);
	}
	return found;
}

/**
 * The status is the column that says won and lost, be its heading Status or Stage: where Status only says "Active",
 * or is missing, the stage says it.
 */
function settleStatus(
	candidates: { field: Field; column: number; fit: number }[],
	contents: readonly Content[],
): void {
	const closings = (column: number) => contents[column]?.closings ?? 0;
	const statuses = candidates.filter(({ field }) => field === "status");
	if (statuses.some(({ column }) => closings(column) > 0)) return;
	const stages = candidates
		.filter(({ field }) => field === "stage")
		.sort((a, b) => b.fit - a.fit);
	const stage =
		stages.find(({ column }) => closings(column) > 0) ??
		(statuses.length === 0 ? stages[0] : undefined);
	if (!stage) return;
	for (const status of statuses) status.fit = 0;
	candidates.push({ ...stage, field: "status", fit: stage.fit + 1 });
}

/** How well the cells fit a field, up to 3; null: they contradict it. A blank column fits anything, badly. */
function contentFit(field: Field, content: Content): number | null {
	if (content.filled === 0) return -6;
	const share = shareFor(field, content);
	return share < 0.5 ? null : share * 3;
}

function shareFor(field: Field, content: Content): number {
	switch (readsAs[field]) {
		case "date":
			return content.dates;
		case "amount":
		case "count":
		case "share":
			return content.numbers;
		case "currency":
			return content.currencies;
		case "flag":
			return content.flags;
		case "name":
			return content.texts;
		case "key":
			return content.isUnique ? 1 : 0.5;
		case "status":
			return content.dates > 0.5 ? 0 : 0.5 + content.closings / 2;
		case "text":
			return field === "organisationNumber" || field === "stage"
				? 1
				: 1 - content.dates;
	}
}

/** What stands in a column, as shares (0 to 1) of the filled cells of a sample. */
interface Content {
	/** Share of filled cells among all. */
	filled: number;
	dates: number;
	numbers: number;
	/** Letters, and neither date nor number. */
	texts: number;
	currencies: number;
	flags: number;
	/** Cells that say won or lost. */
	closings: number;
	/** Numbers that look like money: with decimals, groups or a currency, or of four digits that are no year. */
	sums: number;
	/** Names with a legal form: A/S, AB, GmbH. */
	companies: number;
	/** Two to four capitalised words without a digit. */
	people: number;
	distinct: number;
	isUnique: boolean;
	rows: readonly number[];
}

const LEGAL_FORM =
	/(?:^|[\s,])(?:a\/s|aps|p\/s|i\/s|k\/s|ab|hb|as|asa|oy|oyj|gmbh|ag|kg|ltd|llc|inc|corp|plc|bv|b\.v|nv|sa|sarl|srl)\.?$/i;
const FLAG = /^(?:true|false|yes|no|ja|nej|nei|sand|falsk|sant|falskt|0|1|x)$/i;

function contentOf(table: Table, column: number): Content {
	const step = Math.max(1, Math.floor(table.rows.length / SAMPLE));
	const rows: number[] = [];
	const filledCells: string[] = [];
	let looked = 0;
	for (let row = 0; row < table.rows.length; row += step) {
		const cell = (table.rows[row]?.cells[column] ?? "").slice(0, 200).trim();
		looked++;
		if (cell === "") continue;
		rows.push(row);
		filledCells.push(cell);
	}
	const count = {
		dates: 0,
		numbers: 0,
		texts: 0,
		currencies: 0,
		flags: 0,
		closings: 0,
		sums: 0,
		companies: 0,
		people: 0,
	};
	for (const cell of filledCells) {
		const isDate = isNoDate(cell) || looksLikeDate(cell);
		const isNumber = !isDate && looksLikeNumber(cell);
		const isText = !isDate && !isNumber && /\p{L}/u.test(cell);
		if (isDate) count.dates++;
		if (isNumber) count.numbers++;
		if (
			isNumber &&
			/\d[.,' \u00a0\u202f]\d|^[^\d-]|\p{L}|\d{5}|[03-9]\d{3}/u.test(cell)
		)
			count.sums++;
		if (isText) count.texts++;
		if (/^[A-Z]{3}$/.test(cell)) count.currencies++;
		if (FLAG.test(cell)) count.flags++;
		if (isText && cell.length <= 60) {
			const { status, because } = statusOf(cell);
			if (because === "word" && status !== "open") count.closings++;
			if (LEGAL_FORM.test(cell)) count.companies++;
			else if (/^(?:\p{Lu}[\p{L}'’.-]* ){1,3}\p{Lu}[\p{L}'’.-]*$/u.test(cell))
				count.people++;
		}
	}
	const all = filledCells.length;
	const share = (part: number) => (all === 0 ? 0 : part / all);
	const distinct = new Set(filledCells).size;
	return {
		filled: looked === 0 ? 0 : all / looked,
		dates: share(count.dates),
		numbers: share(count.numbers),
		texts: share(count.texts),
		currencies: share(count.currencies),
		flags: share(count.flags),
		closings: share(count.closings),
		sums: share(count.sums),
		companies: share(count.companies),
		people: share(count.people),
		distinct,
		isUnique: all > 0 && distinct === all && all === looked,
		rows,
	};
}

function looksLikeDate(cell: string): boolean {
	return (
		/\d[-/.]\s?\d/.test(cell) &&
		(readDate(cell, "dmy") !== null || readDate(cell, "mdy") !== null)
	);
}

function looksLikeNumber(cell: string): boolean {
	return /\d/.test(cell) && readAmount(cell.replace("%", "")).state !== "none";
}

/** Fields no heading names, where the cells leave one choice. */
function guessByContent(proposal: Proposal): void {
	const { fields, guessed, contents, table } = proposal;
	const free = () => {
		const taken = new Set(fields.values());
		return contents
			.map((content, column) => ({ content, column }))
			.filter(
				({ content, column }) => content.filled > 0 && !taken.has(column),
			);
	};
	const guess = (field: Field, columns: readonly { column: number }[]) => {
		const [only, ...more] = columns;
		if (fields.has(field) || !only || more.length > 0) return;
		fields.set(field, only.column);
		guessed.add(field);
	};
	const rowCount = table.rows.length;

	if (!fields.has("wonOn"))
		guess(
			"status",
			free().filter(
				({ content }) => content.closings >= 0.2 && content.distinct <= 40,
			),
		);
	const sums = free().filter(
		({ content }) => content.numbers >= 0.95 && content.sums >= 0.3,
	);
	if (!fields.has("amount") && sums.length > 1)
		proposal.undecided = {
			field: "amount",
			columns: sums.map(({ column }) => column),
		};
	guess("amount", sums);

	// The closing day is filled where a deal is closed, and nowhere else.
	const status = fields.get("status");
	if (status !== undefined && !fields.has("wonOn"))
		guess(
			"closedOn",
			free().filter(({ content, column }) => {
				if (content.dates < 0.95) return false;
				const closed = table.rows.filter(
					(row) => statusOf(row.cells[status] ?? "").status !== "open",
				);
				const filled = closed.filter((row) => row.cells[column]?.trim());
				const all = table.rows.filter((row) => row.cells[column]?.trim());
				return (
					closed.length < rowCount &&
					filled.length >= closed.length * 0.9 &&
					all.length - filled.length <= rowCount * 0.05
				);
			}),
		);
	guess(
		"customer",
		free().filter(({ content }) => content.companies >= 0.2),
	);
	guess(
		"owner",
		free().filter(
			({ content }) =>
				content.people >= 0.8 && content.distinct * 3 <= content.rows.length,
		),
	);
}

/** Columns no heading names, whose names are those of another file's list. */
function guessByLists(
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

function mappingOf(proposal: Proposal): Mapping {
	const { table, kind, fields, guessed } = proposal;
	const fieldOf = new Map(
		[...fields].map(([field, column]) => [column, field]),
	);
	const columns = table.headings.map((_, column): ColumnMapping => {
		const field = fieldOf.get(column) ?? null;
		const mapped = columnMapping(table, column, field);
		return field && guessed.has(field) ? { ...mapped, isGuess: true } : mapped;
	});
	const mapping: Mapping = { file: table.file, kind, columns: agree(columns) };
	const question = fileQuestion(mapping, proposal.undecided);
	return question ? { ...mapping, question } : mapping;
}

/** One column given one field: how its cells are read, and whether that must be asked. */
function columnMapping(
	table: Table,
	column: number,
	field: Field | null,
): ColumnMapping {
	const counts = countsOf(table, column);
	const examples: string[] = [];
	let missing = 0;
	for (const [cell, count] of counts) {
		if (cell.trim() === "") missing += count;
		else if (examples.length < 3) examples.push(cell.trim().slice(0, 80));
	}
	const base = {
		column,
		heading: table.headings[column] ?? "",
		field,
		examples,
		missing,
	};
	if (field === null)
		return { ...base, sure: "all", distinct: 0, unreadable: 0 };
	const { howRead, question } = readingOf(field, counts);
	let unreadable = 0;
	for (const [cell, count] of counts)
		if (cell.trim() !== "" && !isReadable(cell, howRead)) unreadable += count;
	const distinct =
		counts.size -
		([...counts.keys()].some((cell) => cell.trim() === "") ? 1 : 0);
	return {
		...base,
		howRead,
		sure: question ? "asked" : surenessOf({ field, missing, unreadable }),
		distinct,
		unreadable,
		...(question && { question }),
	};
}

function readingOf(
	field: Field,
	counts: ReadonlyMap<string, number>,
): { howRead: HowRead; question?: ColumnQuestion } {
	const as = readsAs[field];
	switch (as) {
		case "date": {
			const found = dateStyleOf(counts.keys());
			if (found.state !== "ambiguous")
				return {
					howRead: {
						as,
						style: found.state === "read" ? found.style : "ymd",
					},
				};
			const { example, choices } = found;
			return {
				howRead: { as, style: "dmy" },
				question: { ask: "dateStyle", example, choices },
			};
		}
		case "amount":
		case "count":
		case "share": {
			const cells = [...counts.keys()];
			const found = decimalOfColumn(
				as === "share" ? cells.map((cell) => cell.replace("%", "")) : cells,
			);
			const decimal = found === "ambiguous" ? "." : found;
			const howRead: HowRead =
				as === "share"
					? { as, decimal, whole: wholeOf(cells, decimal) }
					: { as, decimal };
			// A probability or a head count with one separator leaves no doubt worth a question.
			return found === "ambiguous" && as === "amount"
				? { howRead, question: decimalQuestion(cells) }
				: { howRead };
		}
		case "status": {
			const words = statusWordsOf(counts);
			const howRead: HowRead = { as, words };
			// Codes ("2", "W", "true") say nothing: taken for stages they would make every deal open.
			const isCode = words.every(
				({ word }) => !/\p{L}{3}/u.test(word) || FLAG.test(word),
			);
			const isUnsure = words.some(({ because }) => because === "unsure");
			return words.length > 0 && (isCode || isUnsure)
				? { howRead, question: { ask: "status", words } }
				: { howRead };
		}
		default:
			return { howRead: { as } };
	}
}

function decimalQuestion(cells: readonly string[]): ColumnQuestion | undefined {
	const example = cells.find((cell) => readAmount(cell).state === "ambiguous");
	if (example === undefined) return undefined;
	const choices = ([",", "."] as const).map((decimal) => ({
		decimal,
		value: readAmount(example, { decimal }).value ?? "",
	}));
	return { ask: "decimal", example: example.trim(), choices };
}

function isReadable(cell: string, howRead: HowRead): boolean {
	switch (howRead.as) {
		case "date":
			return isNoDate(cell) || readDate(cell, howRead.style) !== null;
		case "amount": {
			const { decimal } = howRead;
			const { state } = readAmount(
				cell,
				decimal === "whole" ? {} : { decimal },
			);
			return state === "exact";
		}
		case "count":
			return readCount(cell, howRead.decimal) !== null;
		case "share":
			return readShare(cell, howRead.decimal, howRead.whole) !== null;
		case "currency":
			return currencyIn(cell.toUpperCase(), { kr: "DKK" }) !== null;
		default:
			return true;
	}
}

/** One system writes all its dates in one style: a column that settles it settles the others of that shape. */
function agree(columns: ColumnMapping[]): ColumnMapping[] {
	const settled = new Set(
		columns.flatMap(({ howRead, question }) =>
			howRead?.as === "date" && howRead.style !== "ymd" && !question
				? [howRead.style]
				: [],
		),
	);
	const [style, ...others] = settled;
	if (!style || others.length > 0) return columns;
	return columns.map((column) => {
		if (column.question?.ask !== "dateStyle") return column;
		const { question: _, ...rest } = column;
		return { ...rest, howRead: { as: "date", style }, sure: surenessOf(rest) };
	});
}

function fileQuestion(
	mapping: Mapping,
	undecided?: { field: Field; columns: number[] },
): FileQuestion | undefined {
	if (mapping.kind !== "deals") return undefined;
	if (undecided) return { ask: "column", ...undecided };
	const says = (["status", "active", "wonOn", "lostOn"] as const).some(
		(field) => columnOf(mapping, field),
	);
	return says || mapping.allAre ? undefined : { ask: "allAre" };
}
