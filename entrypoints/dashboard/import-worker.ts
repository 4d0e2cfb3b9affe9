import { withoutForgotten } from "../../lib/actions/forgotten-drafts.ts";
import {
	type ImportPlan,
	type ImportProgress,
	planImport,
	runImport,
} from "../../lib/actions/import-drafts.ts";
import { refusalOf } from "../../lib/actions/perform.ts";
import { type DoubtAnswers, isAnswered } from "../../lib/actions/plan-deals.ts";
import { rememberMappings } from "../../lib/actions/remember-mappings.ts";
import { undoImport } from "../../lib/actions/undo-import.ts";
import { newId, today } from "../../lib/clock.ts";
import { columnMapping } from "../../lib/intake/column-mapping.ts";
import {
	type Field,
	type FileKind,
	headingFit,
	headings,
	headingsAsWords,
} from "../../lib/intake/columns.ts";
import type { Drafts, Refusal } from "../../lib/intake/draft.ts";
import { draftsOf, sumsOf } from "../../lib/intake/drafts.ts";
import {
	answered,
	answeredForAll,
	answeredYear,
	isReady,
	type Mapping,
} from "../../lib/intake/mapping.ts";
import { readFile } from "../../lib/intake/read-file.ts";
import { recognise, remapped } from "../../lib/intake/recognise.ts";
import {
	rememberedFrom,
	shapeOf,
	withRemembered,
} from "../../lib/intake/remembered.ts";
import { type StatusSum, statusSums } from "../../lib/intake/status-sums.ts";
import { Sums } from "../../lib/intake/sums.ts";
import type { Table } from "../../lib/intake/table.ts";
import { logProblem } from "../../lib/log.ts";
import {
	all,
	openImports,
	recordsById,
	settings,
} from "../../lib/store/read.ts";
import { allRefusals, listOf, proposedPlan } from "./import-lists.ts";
import type { Ask, Proposal, ProposedFile, Told } from "./import-protocol.ts";

/** Files are read, planned and written here, so that the page stays responsive. */
let tables: Table[] = [];
let modifiedAt: { [file: string]: number } = {};
let mappings: Mapping[] = [];
/** Files whose mapping the user had a hand in: worth remembering. */
let corrected = new Set<number>();
let unreadable: Proposal["unreadable"] = [];
let hash = "";
let drafts: Drafts | undefined;
let plan: ImportPlan | undefined;
let refusals: Refusal[] = [];
let answers: DoubtAnswers = {};
/** Every row was looked at for them: as long as a mapping stays, so do they. */
let sumsOfMapping = new WeakMap<Mapping, StatusSum[]>();
let isStopped = false;

function tell(told: Told): void {
	postMessage(told);
}

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
	if (data.do === "stop") isStopped = true;
	else
		answer(data).catch((problem: unknown) => {
			logProblem("importing", problem);
			const refused = refusalOf(problem);
			tell({ is: "failed", reason: refused.ok ? "failed" : refused.reason });
		});
});

async function answer(ask: Exclude<Ask, { do: "stop" }>): Promise<void> {
	switch (ask.do) {
		case "read":
			await read(ask.files, ask.isPasted);
			return propose();
		case "kind":
			change(ask.file, (mapping, table) => asKind(table, mapping, ask.kind));
			return propose();
		case "remap":
			change(ask.file, (mapping, table) =>
				remapped(table, mapping, ask.column, ask.field),
			);
			return propose();
		case "answer":
			change(ask.file, (mapping) => answered(mapping, ask.column, ask.howRead));
			return propose();
		case "allAre":
			change(ask.file, (mapping) => answeredForAll(mapping, ask.status));
			return propose();
		case "year":
			change(ask.file, (mapping) => answeredYear(mapping, ask.year));
			return propose();
		case "rules":
			change(ask.file, (mapping) => ({
				...mapping,
				rules: { ...mapping.rules, ...ask.rules },
			}));
			return propose();
		case "currency":
			change(ask.file, (mapping) => ({ ...mapping, currency: ask.currency }));
			return propose();
		case "forget": {
			const plain = recognise(tables)[ask.file];
			if (plain) change(ask.file, () => plain);
			return propose();
		}
		case "doubts":
			answers = {
				all: { ...answers.all, ...ask.answers.all },
				rows: { ...answers.rows, ...ask.answers.rows },
			};
			return makePlan();
		case "list":
			return list(ask);
		case "import":
			return run();
		case "takeBack":
			await undoImport(ask.importId, {
				onProgress: (progress) => tell({ is: "progress", progress }),
			});
			return tell({ is: "takenBack" });
		case "keepMappings": {
			const kept = await rememberMappings(ask.mappings);
			return tell({
				...{ is: "mappingsKept", count: ask.mappings.length },
				...(kept?.ok && { actionId: kept.actionId }),
			});
		}
	}
}

async function read(files: readonly File[], isPasted = false): Promise<void> {
	tables = [];
	unreadable = [];
	modifiedAt = {};
	corrected = new Set();
	answers = {};
	drafts = undefined;
	plan = undefined;
	refusals = [];
	sumsOfMapping = new WeakMap();
	const hashes: string[] = [];
	for (const [at, file] of files.entries()) {
		const bytes = new Uint8Array(await file.arrayBuffer());
		hashes.push(await hashOf(bytes));
		const readings = await readFile(file.name, bytes, (share) =>
			tell({ is: "reading", share: (at + share) / files.length }),
		);
		for (const reading of readings)
			if (reading.ok) {
				tables.push(
					isPasted ? { ...reading.table, format: "pasted" } : reading.table,
				);
				modifiedAt[reading.table.file] = file.lastModified;
			} else unreadable.push(reading);
	}
	hash = hashes.sort().join(" ");
	const kept = await all("fileMapping");
	const byShape = new Map(kept.map((each) => [each.shape, each]));
	mappings = recognise(tables).map((mapping, at) => {
		const table = tables[at];
		const remembered = table && byShape.get(shapeOf(table));
		return remembered ? withRemembered(table, mapping, remembered) : mapping;
	});
}

function change(
	at: number,
	by: (mapping: Mapping, table: Table) => Mapping,
): void {
	corrected.add(at);
	mappings = mappings.map((mapping, each) => {
		const table = tables[each];
		return each === at && table ? by(mapping, table) : mapping;
	});
}

/** Reads the drafts by the mappings as they stand and finds out what they would do. */
async function propose(): Promise<void> {
	const { reportingCurrency } = await settings();
	drafts = await withoutForgotten(
		draftsOf(acceptedFiles(), {
			reportingCurrency,
			today: today(),
			onProgress: (share) => tell({ is: "reading", share }),
		}),
	);
	await makePlan();
}

const acceptedFiles = () =>
	tables.flatMap((table, at) => {
		const mapping = mappings[at];
		return mapping && mapping.kind !== "unknown" ? [{ table, mapping }] : [];
	});

async function makePlan(): Promise<void> {
	if (!drafts) return;
	const isMapped = mappings.every(
		(mapping) => mapping.kind === "unknown" || isReady(mapping),
	);
	const isSomething = [
		...[drafts.deals, drafts.sellers, drafts.customers, drafts.leads],
		...[drafts.activities, drafts.costs, drafts.targets],
	].some((list) => list && list.length > 0);
	// An import of the same files that was interrupted goes on where it was; else this is a new one.
	const cut = (await openImports()).find((row) => row.import?.hash === hash);
	const before = cut?.import?.answers as DoubtAnswers | undefined;
	plan =
		isMapped && isSomething
			? await planImport(drafts, {
					importId: cut?.id ?? newId(),
					files: [...tables, ...unreadable].map(({ file }) => file),
					hash,
					shapes: acceptedFiles()
						.filter(({ mapping }) => mapping.kind === "deals")
						.map(({ table }) => shapeOf(table)),
					answers: {
						all: { ...before?.all, ...answers.all },
						rows: { ...before?.rows, ...answers.rows },
					},
					modifiedAt,
				})
			: undefined;
	refusals = allRefusals(
		drafts,
		plan,
		tables.map(({ file }) => file),
	);
	const { reportingCurrency } = await settings();
	tell({
		is: "proposal",
		proposal: {
			files: proposedFiles(drafts, reportingCurrency),
			unreadable,
			sums: sumsOf(drafts),
			...(plan && { plan: proposedPlan(plan, cut !== undefined) }),
			refused: linesOf(refusals),
			wonWithoutDay: drafts.wonWithoutDay?.length ?? 0,
			notes: drafts.notes,
			suggestions: drafts.suggestions,
			...lastClosing(drafts),
		},
	});
}

function proposedFiles(
	{ deals }: Drafts,
	reportingCurrency: string,
): ProposedFile[] {
	const undated = new Map<string, { count: number; sums: Sums }>();
	for (const { file = "", status, closedOn, amount } of deals) {
		if (status !== "won" || closedOn) continue;
		const own = undated.get(file) ?? { count: 0, sums: new Sums() };
		undated.set(file, own);
		own.count++;
		if (amount) own.sums.add(amount);
	}
	return tables.flatMap((table, at) => {
		const mapping = mappings[at];
		if (!mapping) return [];
		const statuses =
			sumsOfMapping.get(mapping) ??
			statusSums({ table, mapping }, reportingCurrency);
		sumsOfMapping.set(mapping, statuses);
		const { file: name, rows, format, encoding, delimiter } = table;
		const { count = 0, sums } = undated.get(name) ?? {};
		const rounded = refusals.filter(
			({ file, reason }) =>
				file === name &&
				(reason === "amountRounded" || reason === "amountTooFine"),
		);
		return {
			...{ name, rows: rows.length, mapping, statuses, format },
			fields: fieldsOf(mapping.kind),
			...(encoding && { encoding }),
			...(delimiter && { delimiter }),
			...(sums && { undated: { count, sum: sums.all() } }),
			rounded: linesOf(rounded),
		};
	});
}

/** What columns of a file of that kind can become; of one nobody knows, what any can. */
function fieldsOf(kind: FileKind): Field[] {
	const kinds = kind === "unknown" ? Object.values(headings) : [headings[kind]];
	return [...new Set(kinds.flatMap((known) => Object.keys(known) as Field[]))];
}

/** The file as one of the kind the user says, its columns by their headings as far as those are known there. */
function asKind(table: Table, { file }: Mapping, kind: FileKind): Mapping {
	const columns = table.headings.map((_, column) =>
		columnMapping(table, column, null),
	);
	let mapping: Mapping = { file, kind, columns };
	if (kind === "unknown") return mapping;
	const words = headingsAsWords(table.headings);
	const known = Object.entries(headings[kind])
		.flatMap(([field, names]) =>
			words.map((heading, column) => {
				const fit = headingFit(heading, names);
				return { field: field as Field, column, fit };
			}),
		)
		.filter(({ fit }) => fit > 0)
		.sort((a, b) => b.fit - a.fit);
	for (const { field, column } of known) {
		const isTaken = mapping.columns.some(
			(each) =>
				each.field === field || (each.column === column && each.field !== null),
		);
		if (isTaken) continue;
		const { missing, unreadable } = columnMapping(table, column, field);
		if (unreadable * 2 <= table.rows.length - missing)
			mapping = remapped(table, mapping, column, field);
	}
	return mapping;
}

async function list(ask: Extract<Ask, { do: "list" }>): Promise<void> {
	if (!drafts) return;
	const names = new Map<string, string>();
	const nameOf = (id: string) => names.get(id);
	const { of, kind, from } = ask;
	// Which people and companies are named is known once the rows are.
	const wanted = new Set<string>();
	listOf(plan, drafts, refusals, ask, (id) => {
		wanted.add(id);
		return undefined;
	});
	for (const each of ["seller", "customer"] as const)
		for (const record of await recordsById(each, [...wanted]))
			if (record) names.set(record.id, record.name);
	tell({
		...{ is: "list", of, kind, from },
		...listOf(plan, drafts, refusals, ask, nameOf),
	});
}

async function run(): Promise<void> {
	if (!plan || !isAnswered(plan)) return;
	isStopped = false;
	// Before anything is written: an import that is cut off reads its files the same way again.
	await rememberMappings(
		[...corrected].flatMap((at) => {
			const [table, mapping] = [tables[at], mappings[at]];
			return table && mapping && mapping.kind !== "unknown"
				? [rememberedFrom(mapping, table)]
				: [];
		}),
	);
	const overall = overallOf(plan);
	const outcome = await runImport(plan, {
		onProgress: (progress) =>
			tell({
				is: "progress",
				progress: { ...progress, overall: overall(progress) },
			}),
		shouldStop: () => isStopped,
	});
	plan = undefined;
	tell({ is: "done", outcome, refused: linesOf(refusals) });
}

/** Follows an import through its phases: a row is several steps, and what a phase holds is known for sure once it runs. */
function overallOf({
	added,
	changed,
	records,
	drafts: { customers },
}: ImportPlan): (progress: ImportProgress) => { done: number; total: number } {
	const rows = Object.values(records.kinds).reduce(
		(sum, kind) => sum + kind.added.length + kind.changed.length,
		0,
	);
	const customersOnce = Math.min(customers.length, added.length);
	const expected =
		2 * added.length + 2 * customersOnce + changed.length + 2 * rows;
	let before = 0;
	let last: ImportProgress | undefined;
	return (progress) => {
		const isNext =
			!last || last.phase !== progress.phase || last.done > progress.done;
		if (isNext && last) before += last.total;
		last = progress;
		const done = before + progress.done;
		return {
			done,
			total: Math.max(expected, before + progress.total),
		};
	};
}

function linesOf(all: readonly Refusal[]): number {
	return all.reduce((sum, { lines }) => sum + (lines ?? 1), 0);
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function lastClosing({ deals }: Drafts): { lastClosedOn?: string } {
	let last = "";
	for (const { closedOn } of deals)
		if (closedOn && closedOn > last) last = closedOn;
	return last ? { lastClosedOn: last } : {};
}
