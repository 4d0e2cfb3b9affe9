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
import type { Drafts, Refusal } from "../../lib/intake/draft.ts";
import { draftsOf } from "../../lib/intake/drafts.ts";
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
import { asKind, fieldsOf } from "./import-kind.ts";
import {
	allRefusals,
	fileTotals,
	listOf,
	proposedPlan,
} from "./import-lists.ts";
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
const NOTHING: Drafts = {
	...{ deals: [], sellers: [], customers: [], refusals: [] },
	...{ currencyAssumed: false, suggestions: [], notes: [] },
};
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
	const files = proposedFiles(drafts, reportingCurrency);
	tell({
		is: "proposal",
		proposal: {
			files,
			unreadable,
			sums: fileTotals(files, drafts),
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

async function list(ask: Extract<Ask, { do: "list" }>): Promise<void> {
	// Of what was imported only the refused are still there.
	const own = drafts ?? NOTHING;
	const names = new Map<string, string>();
	const nameOf = (id: string) => names.get(id);
	const { of, kind, from } = ask;
	// Which people and companies are named is known once the rows are.
	const wanted = new Set<string>();
	listOf(plan, own, refusals, ask, (id) => {
		wanted.add(id);
		return undefined;
	});
	for (const each of ["seller", "customer"] as const)
		for (const record of await recordsById(each, [...wanted]))
			if (record) names.set(record.id, record.name);
	tell({
		...{ is: "list", of, kind, from },
		...listOf(plan, own, refusals, ask, nameOf),
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
	// Whatever comes of it, the files are read again before the next: they need no room beside what is written.
	tables = [];
	mappings = [];
	drafts = undefined;
	const own = plan;
	plan = undefined;
	const outcome = await runImport(own, {
		onProgress: (progress) =>
			tell({
				is: "progress",
				progress: { ...progress, overall: overall(progress) },
			}),
		shouldStop: () => isStopped,
	});
	tell({ is: "done", outcome, refused: linesOf(refusals) });
}

/**
 * What a step of a phase costs beside one of the others, so that the share that is done is also about the share of the time:
 * measured with a hundred thousand deals of twenty thousand customers.
 */
const COST: { readonly [phase in ImportProgress["phase"]]: number } = {
	...{ keys: 1, names: 3, deals: 4, records: 4 },
	...{ changes: 8, customers: 16, undoing: 1 },
};

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
		added.length * (COST.keys + COST.deals) +
		customersOnce * (COST.names + COST.customers) +
		changed.length * COST.changes +
		rows * (COST.keys + COST.records);
	let before = 0;
	let last: ImportProgress | undefined;
	return (progress) => {
		const isNext =
			!last || last.phase !== progress.phase || last.done > progress.done;
		if (isNext && last) before += last.total * COST[last.phase];
		last = progress;
		const cost = COST[progress.phase];
		return {
			done: before + progress.done * cost,
			total: Math.max(expected, before + progress.total * cost),
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
