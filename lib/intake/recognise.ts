import { normalName } from "../model/customer.ts";
import { agree, columnMapping } from "./column-mapping.ts";
import {
	type Field,
	type FileKind,
	headingFit,
	headings,
	headingsAsWords,
	readsAs,
} from "./columns.ts";
import { type Content, contentOf } from "./content.ts";
import { guessByContent, guessByLists } from "./guess.ts";
import {
	type ColumnMapping,
	columnOf,
	type FileQuestion,
	type Mapping,
} from "./mapping.ts";
import { is, type Proposal } from "./proposal.ts";
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
