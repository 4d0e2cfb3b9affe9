import {
	type ImportPlan,
	planImport,
	runImport,
} from "../../lib/actions/import-drafts.ts";
import { refusalOf } from "../../lib/actions/perform.ts";
import { undoImport } from "../../lib/actions/undo-import.ts";
import { newId, today } from "../../lib/clock.ts";
import type { Drafts, Refusal } from "../../lib/intake/draft.ts";
import { draftsOf, sumsOf } from "../../lib/intake/drafts.ts";
import {
	answered,
	answeredForAll,
	isReady,
	type Mapping,
} from "../../lib/intake/mapping.ts";
import { readFile } from "../../lib/intake/read-file.ts";
import { recognise, remapped } from "../../lib/intake/recognise.ts";
import type { Table } from "../../lib/intake/table.ts";
import { logProblem } from "../../lib/log.ts";
import { openImports, settings } from "../../lib/store/read.ts";
import type { Ask, Proposal, Told } from "./import-protocol.ts";

/** More refused rows than this say nothing new. */
const REFUSALS_SHOWN = 500;

/** Files are read, planned and written here, so that the page stays responsive. */
let tables: Table[] = [];
let mappings: Mapping[] = [];
let unreadable: Proposal["unreadable"] = [];
let hash = "";
let plan: ImportPlan | undefined;
let refused = 0;
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
			await read(ask.files);
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
		case "import":
			return run();
		case "takeBack":
			await undoImport(ask.importId, {
				onProgress: (progress) => tell({ is: "progress", progress }),
			});
			return tell({ is: "takenBack" });
	}
}

async function read(files: readonly File[]): Promise<void> {
	tables = [];
	unreadable = [];
	const hashes: string[] = [];
	for (const [at, file] of files.entries()) {
		const bytes = new Uint8Array(await file.arrayBuffer());
		hashes.push(await hashOf(bytes));
		const readings = await readFile(file.name, bytes, (share) =>
			tell({ is: "reading", share: (at + share) / files.length }),
		);
		for (const reading of readings)
			if (reading.ok) tables.push(reading.table);
			else unreadable.push(reading);
	}
	hash = hashes.sort().join(" ");
	mappings = recognise(tables);
}

function change(
	at: number,
	by: (mapping: Mapping, table: Table) => Mapping,
): void {
	mappings = mappings.map((mapping, each) => {
		const table = tables[each];
		return each === at && table ? by(mapping, table) : mapping;
	});
}

/** Reads the drafts by the mappings as they stand and finds out what they would do. */
async function propose(): Promise<void> {
	const { reportingCurrency } = await settings();
	const drafts = draftsOf(
		tables.flatMap((table, at) => {
			const mapping = mappings[at];
			return mapping && mapping.kind !== "unknown" ? [{ table, mapping }] : [];
		}),
		{
			reportingCurrency,
			today: today(),
			onProgress: (share) => tell({ is: "reading", share }),
		},
	);
	const isAnswered = mappings.every(
		(mapping) => mapping.kind === "unknown" || isReady(mapping),
	);
	const isSomething =
		drafts.deals.length + drafts.sellers.length + drafts.customers.length > 0;
	plan =
		isAnswered && isSomething
			? await planImport(drafts, {
					importId: await importIdOf(hash),
					files: tables.map(({ file }) => file),
					hash,
				})
			: undefined;
	const sums = sumsOf(drafts);
	refused = sums.refused;
	tell({
		is: "proposal",
		proposal: {
			files: tables.flatMap((table, at) => {
				const mapping = mappings[at];
				return mapping
					? [{ name: table.file, rows: table.rows.length, mapping }]
					: [];
			}),
			unreadable,
			sums,
			...(plan && {
				plan: {
					added: plan.counts.added,
					changed: plan.counts.changed,
					unchanged: plan.counts.unchanged,
				},
			}),
			refusals: drafts.refusals.sort(inFileOrder).slice(0, REFUSALS_SHOWN),
			notes: drafts.notes,
			suggestions: drafts.suggestions,
			...lastClosing(drafts),
		},
	});
}

/** As whoever goes through a file looks for them. */
function inFileOrder(a: Refusal, b: Refusal): number {
	const fileOf = ({ file }: Refusal) =>
		tables.findIndex((table) => table.file === file);
	return fileOf(a) - fileOf(b) || a.line - b.line;
}

async function run(): Promise<void> {
	if (!plan) return;
	isStopped = false;
	const outcome = await runImport(plan, {
		onProgress: (progress) => tell({ is: "progress", progress }),
		shouldStop: () => isStopped,
	});
	plan = undefined;
	tell({ is: "done", outcome, refused });
}

/** An import of the same files that was interrupted goes on where it was; else this is a new one. */
async function importIdOf(files: string): Promise<string> {
	const open = (await openImports()).find((row) => row.import?.hash === files);
	return open?.id ?? newId();
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
