import { now } from "../../lib/clock.ts";
import { logProblem } from "../../lib/log.ts";
import type { Language } from "../../lib/model/settings.ts";
import type { CurrencySum, Query } from "../../lib/table/entry.ts";
import type { Found, Table } from "../../lib/table/table.ts";
import { useTexts } from "../../lib/text/text.ts";
import { LiveTable } from "./live-table.ts";
import type { Ask, Look, Told } from "./table-protocol.ts";
import { textsOf } from "./texts.ts";

/** How often, at most, a list that is still being read is shown anew, in milliseconds; and how much of the time that may take. */
const PACE = 300;
const SHARE = 0.2;
/** What there is to choose among is a list that can be read. */
const MOST_CHOICES = 300;
/** How many words are made ready at a time to be looked for. */
const PREPARED_AT_ONCE = 20_000;
const CHOSEN = ["source", "stage", "product"];

let list: LiveTable | undefined;
/** All of it is there. */
let whole: Promise<void> | undefined;
let looked: { turn: number; look: Look } | undefined;
let version = 0;
let shownAt = 0;
let tookLast = 0;
let choices: { [column: string]: string[] } = {};
/** What the last query found, until the list changes. */
let kept:
	| { query: string; version: number; rows: Found; sums: CurrencySum[] }
	| undefined;

/** A list is read and looked through here, so that the page stays responsive however long it is. */
addEventListener("message", ({ data }: MessageEvent<Ask>) => {
	answer(data).catch((problem: unknown) => {
		logProblem("reading a list", problem);
		tell({ is: "failed" });
	});
});

function tell(told: Told): void {
	postMessage(told);
}

async function answer(ask: Ask): Promise<void> {
	switch (ask.do) {
		case "read":
			await speak(ask.language);
			list = new LiveTable(ask.kind, changed);
			whole = list.start();
			return whole;
		case "speak":
			await speak(ask.language);
			list?.readAnew();
			return;
		case "look":
			looked = ask;
			// What nobody can have read yet is no empty list.
			if (list && (list.done > 0 || list.isWhole)) show();
			return;
		case "ids": {
			const { turn, query, from = 0, count } = ask;
			// All that is found is not what has been read so far.
			if (count === undefined) await whole;
			const { table } = list ?? {};
			const { rows } = found(query);
			const end = count === undefined ? rows.length : from + count;
			tell({
				is: "ids",
				turn,
				ids: table
					? Array.from(rows.subarray(from, end), (row) => table.id(row))
					: [],
			});
			return;
		}
		case "sum": {
			const { table } = list ?? {};
			const rows = ask.ids.flatMap((id) => table?.rowOf(id) ?? []);
			const sums = table?.sums(rows) ?? [];
			const statuses = table?.wordsOf(rows, "status") ?? [];
			tell({
				...{ is: "sum", turn: ask.turn, count: rows.length },
				...{ sums, statuses },
			});
		}
	}
}

async function speak(language: Language): Promise<void> {
	useTexts(language, ...(await textsOf(language)));
}

function changed(): void {
	version++;
	if (!list) return;
	// While it is read every lot changes it; the first is shown at once.
	const wait = Math.max(PACE, tookLast / SHARE);
	if (!list.isWhole && shownAt > 0 && now() - shownAt < wait) return;
	const began = now();
	const { table, isWhole } = list;
	choices = Object.fromEntries(
		CHOSEN.filter((column) => table.shape.words.includes(column)).map(
			(column) => [column, table.distinct(column, MOST_CHOICES)],
		),
	);
	show();
	tookLast = now() - began;
	if (isWhole) setTimeout(() => prepare(table));
}

/** A little at a time, so that whoever asks meanwhile is answered. */
function prepare(table: Table): void {
	if (list?.table === table && table.prepare(PREPARED_AT_ONCE))
		setTimeout(() => prepare(table));
}

function found(query: Query): { rows: Found; sums: CurrencySum[] } {
	const text = JSON.stringify(query);
	if (kept?.query !== text || kept.version !== version) {
		const rows = list?.table.find(query) ?? new Int32Array();
		const sums = list?.table.sums(rows) ?? [];
		kept = { query: text, version, rows, sums };
	}
	return kept;
}

function show(): void {
	if (!list || !looked) return;
	const { turn, look } = looked;
	const { table, done, isWhole } = list;
	const { rows, sums } = found(look.query);
	tell({
		is: "seen",
		...{ turn, version, done, isWhole, choices },
		all: Math.max(list.total, done),
		count: rows.length,
		sums,
		from: look.from,
		rows: Array.from(
			rows.subarray(look.from, look.from + look.count),
			(row) => ({ ...table.entry(row), labels: table.labels(row) }),
		),
	});
	shownAt = now();
}
