import { normalName } from "../model/customer.ts";
import { columnMapping } from "./column-mapping.ts";
import {
	type Field,
	type FileKind,
	headingFit,
	headings,
	headingsAsWords,
	readsAs,
} from "./columns.ts";
import { type Content, contentOf } from "./content.ts";
import {
	amountsBeside,
	currencyBeside,
	inWholeUnits,
	isOfOne,
	isOtherAmount,
} from "./deal-columns.ts";
import { guessByContent, guessByLists, saysEnds } from "./guess.ts";
import { HEADINGS_WITHIN, isMostlyHeadings } from "./heading-row.ts";
import { partColumns, type SpokenKind, speaksOf } from "./kind-evidence.ts";
import {
	type ColumnMapping,
	columnOf,
	type FileQuestion,
	type Mapping,
} from "./mapping.ts";
import { needsYear } from "./periods-of-file.ts";
import { is, type Proposal } from "./proposal.ts";
import { settled } from "./settle.ts";
import { SAYS_STATUS, statusByCells } from "./status-by-cells.ts";
import { countsOf, type Table } from "./table.ts";

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
	const mappings = proposals.map((proposal) => {
		if (proposal.kind === "deals") guessByLists(proposal, lists);
		return mappingOf(proposal);
	});
	return settled(mappings, tables);
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
	const changedColumns = mapping.columns.map((each) =>
		each.column === column
			? columnMapping(table, column, field)
			: field !== null && field !== "part" && each.field === field
				? columnMapping(table, each.column, null)
				: each,
	);
	const { question: before, ...rest } = mapping;
	const kind = kindOf(table, mapping, changedColumns);
	const columns =
		kind === "deals" ? statusByCells(table, changedColumns) : changedColumns;
	const [changed = mapping] = settled([{ ...rest, columns, kind }], [table]);
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

const KINDS = [
	...(["deals", "sellers", "customers", "products"] as const),
	...(["leads", "activities", "costs", "targets"] as const),
];
const SPOKEN: ReadonlySet<FileKind> = new Set<SpokenKind>([
	...(["leads", "activities", "costs", "targets"] as const),
]);
/** A file that says what it is, and deals that say what became of them, are not what other headings would make of them. */
const PLAINLY = 100;

/** Fields that make a file one of deals, even where it is asked which of several columns is the amount. */
const CLOSING = [
	...(["status", "stage", "closedOn", "wonOn", "expectedCloseOn"] as const),
];

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
	if (
		table.rows
			.slice(0, HEADINGS_WITHIN)
			.some(({ cells }) => isMostlyHeadings(cells))
	)
		return proposal;
	const parts = partColumns(table, contents);
	let best = 0;
	for (const kind of KINDS) {
		const found = assign(kind, proposal, words);
		const columns = new Map(
			[...found].map(([field, { column }]) => [field, column]),
		);
		const [part] = parts;
		if (kind === "targets" && part !== undefined) columns.set("part", part);
		if (SPOKEN.has(kind) && !speaksOf(kind as SpokenKind, proposal, columns))
			continue;
		const isPlain = SPOKEN.has(kind) || (kind === "deals" && tells(columns));
		const score = [...found.values()].reduce(
			(sum, each) => sum + each.fit,
			isPlain ? PLAINLY : 0,
		);
		if (score > best && is(kind, columns, contents)) {
			best = score;
			proposal.kind = kind;
			proposal.fields = columns;
		}
	}
	if (proposal.kind === "targets" && parts.length > 0) proposal.parts = parts;
	if (proposal.kind === "unknown") {
		const found = assign("deals", proposal, words);
		for (const [field, { column }] of found) proposal.fields.set(field, column);
	}
	if (proposal.kind === "unknown" || proposal.kind === "deals") {
		guessByContent(proposal);
		const isAsked =
			proposal.undecided?.field === "amount" &&
			CLOSING.some((field) => proposal.fields.has(field));
		if (isAsked || is("deals", proposal.fields, contents))
			proposal.kind = "deals";
	}
	if (proposal.kind === "unknown") proposal.fields.clear();
	return proposal;

	/** Amounts, and a column that says won and lost. */
	function tells(columns: ReadonlyMap<Field, number>): boolean {
		const status = contents[columns.get("status") ?? -1];
		return columns.has("amount") && (status?.closings ?? 0) > 0;
	}
}

/** The best column for each field: known headings first, and of those the one whose cells fit. */
function assign(
	kind: Exclude<FileKind, "unknown">,
	proposal: Pick<Proposal, "table" | "contents" | "undecided">,
	words: readonly string[],
): Map<Field, { column: number; fit: number }> {
	const { table, contents } = proposal;
	const candidates: Candidate[] = [];
	const otherAmounts: number[] = [];
	for (const [name, known] of Object.entries(headings[kind])) {
		const field = name as Field;
		for (const [column, content] of contents.entries()) {
			const heading = headingFit(words[column] ?? "", known);
			const cells = contentFit(field, content, heading > 9);
			if (heading === 0 || cells === null) continue;
			if (
				kind === "deals" &&
				readsAs[field] === "amount" &&
				(isOtherAmount(table.headings[column] ?? "") ||
					isOfOne(table, column, words, content))
			)
				otherAmounts.push(column);
			else candidates.push({ field, column, heading, fit: heading + cells });
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
	if (kind === "deals")
		settleAmount(proposal, found, candidates, otherAmounts, words);
	return found;
}

interface Candidate {
	field: Field;
	column: number;
	/** How well the heading names it. */
	heading: number;
	/** That, and how well the cells fit. */
	fit: number;
}

/** The amount and the currency that belongs to it; where several could be it, or only a converted one is there, it is asked. */
function settleAmount(
	proposal: Pick<Proposal, "table" | "contents" | "undecided">,
	found: Map<Field, { column: number; fit: number }>,
	candidates: readonly Candidate[],
	otherAmounts: readonly number[],
	words: readonly string[],
): void {
	const { table, contents } = proposal;
	const amount = found.get("amount");
	if (!amount) {
		const columns = [...new Set(otherAmounts)];
		if (columns.length > 0) proposal.undecided = { field: "amount", columns };
		return;
	}
	const whole = inWholeUnits(table, amount.column, words);
	if (whole !== undefined) {
		for (const [field, { column }] of found)
			if (column === whole) found.delete(field);
		amount.column = whole;
		return;
	}
	const isTaken = (column: number) =>
		[...found].some(
			([field, each]) => field !== "amount" && each.column === column,
		);
	const beside = amountsBeside(
		table,
		candidates.filter(({ column }) => !isTaken(column)),
		contents,
		amount.column,
	);
	if (beside.length > 0) {
		found.delete("amount");
		proposal.undecided = { field: "amount", columns: beside };
		return;
	}
	const currency = currencyBeside(table, contents, amount.column);
	if (currency === undefined) return;
	for (const [field, { column }] of found)
		if (column === currency) found.delete(field);
	found.set("currency", { column: currency, fit: 10 });
}

/**
 * The status is the column that says won and lost, be its heading Status or Stage: where Status only says "Active",
 * or is missing, the stage says it.
 */
function settleStatus(
	candidates: Candidate[],
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
	// Where another column says won and lost, whatever its heading, a stage that says neither is none.
	if (closings(stage.column) === 0 && contents.some(saysEnds)) return;
	for (const status of statuses) status.fit = 0;
	candidates.push({ ...stage, field: "status", fit: stage.fit + 1 });
}

/**
 * How well the cells fit a field, up to 3; null: they contradict it. A blank column fits anything, badly. Where the heading is
 * `known`, a day or an amount in every fifth cell is enough: the others are refused one by one, which a column left out is not.
 */
function contentFit(
	field: Field,
	content: Content,
	known: boolean,
): number | null {
	if (content.filled === 0) return -6;
	const share = shareFor(field, content);
	const isValue = readsAs[field] === "date" || readsAs[field] === "amount";
	return share < (known && isValue ? 0.2 : 0.5) ? null : share * 3;
}

function shareFor(field: Field, content: Content): number {
	switch (readsAs[field]) {
		case "date":
			return Math.max(content.dates, content.serials);
		case "target":
		case "number":
			return content.numbers;
		case "period":
			return 1;
		case "activityType":
		case "costType":
		case "leadStatus":
		case "repeats":
		case "kpi":
			return content.texts;
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
			if (field === "organisationNumber") return 1;
			// "Salg" is what was sold, or for how much.
			return field === "title" && content.numbers * content.sums > 0.8
				? 0
				: 1 - content.dates;
	}
}

function mappingOf(proposal: Proposal): Mapping {
	const { table, kind, fields, guessed } = proposal;
	const fieldOf = new Map(
		[...fields].map(([field, column]) => [column, field]),
	);
	for (const column of proposal.parts ?? []) fieldOf.set(column, "part");
	const columns = table.headings.map((_, column): ColumnMapping => {
		const field = fieldOf.get(column) ?? null;
		const mapped = columnMapping(table, column, field);
		return field && guessed.has(field) ? { ...mapped, isGuess: true } : mapped;
	});
	const mapping: Mapping = {
		file: table.file,
		kind,
		columns: kind === "deals" ? statusByCells(table, columns) : columns,
	};
	const question = fileQuestion(mapping, proposal.undecided);
	return question ? { ...mapping, question } : mapping;
}

function fileQuestion(
	mapping: Mapping,
	undecided?: { field: Field; columns: number[] },
): FileQuestion | undefined {
	if (needsYear(mapping)) return { ask: "year" };
	if (mapping.kind !== "deals") return undefined;
	if (undecided) return { ask: "column", ...undecided };
	const says =
		SAYS_STATUS.some((field) => columnOf(mapping, field)) ||
		mapping.columns.some(({ isStatus }) => isStatus);
	return says || mapping.allAre ? undefined : { ask: "allAre" };
}
