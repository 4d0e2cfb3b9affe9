import { WHOLE } from "../model/deal.ts";
import {
	DECIDED,
	type Fact,
	type FactKind,
	type Subject,
} from "../tally/fact.ts";
import {
	type FactColumns,
	packFacts,
	unpackFacts,
} from "../tally/fact-columns.ts";
import { monthOf, type PlainDate, shiftMonths } from "../time/plain-date.ts";
import type { Store } from "./db.ts";
import { compareKeys, type SortKey } from "./sorted-pages.ts";

/**
 * The facts of everyone in a month, packed: what the organisation's heavy figures read, as it keeps no facts of its own. They
 * follow from the sellers' pages. Whoever changes one of these drops the month in the same transaction (`dropPacked`), it is
 * read from the pages until it is packed again (`packMissing`), and nobody can tell but by the time it takes.
 */
export interface PackedMonth {
	/** Which part of which month: `decided/2026-03`; without a month what is not dated. */
	of: string;
	facts: FactColumns;
}

/** Which shelf of the sellers' pages; see `shelfOf`. */
type Shelf = "seller" | "open";

/** What is packed of a shelf: deals won and lost apart, as much is asked of them alone. All parts of a month are there, or none. */
const PARTS = {
	seller: ["decided", "other"],
	open: ["open"],
} as const satisfies { [shelf in Shelf]: readonly string[] };

/** Everyone's facts on a shelf, dated `from` up to, not including, `to`, by whose they are. */
interface Asked {
	shelf: Shelf;
	from: PlainDate | "";
	to: PlainDate | "~";
	/** Only these kinds. */
	kinds?: ReadonlySet<FactKind> | undefined;
}

type Own = { subject: Subject; facts: Fact[] };

/** How many months are unpacked at a time. */
const AT_ONCE = 6;

/** Reads months that are packed as they are, and the days between them from the sellers' pages. */
export async function everyonesFacts(
	of: Store,
	{ shelf, from, to, kinds }: Asked,
): Promise<Own[]> {
	const ids = await everyone(of);
	const found = new Map<Subject, Own>(
		ids.map((id) => [
			`${shelf}:${id}` as Subject,
			{ subject: `seller:${id}`, facts: [] },
		]),
	);
	const add = (parts: readonly Own[]) => {
		for (const { subject, facts } of parts) {
			const own = found.get(subject)?.facts;
			for (const fact of facts)
				if (fact[0] >= from && fact[0] < to) own?.push(fact);
		}
	};
	const addPages = async (start: string, end: string) => {
		if (start < end) add(await pagesOf(of, shelf, ids, start, end, kinds));
	};
	const [first, ...others] = partsFor(shelf, kinds);
	const packed = await of.packed
		.where("of")
		.between(`${first}/${monthOf(from)}`, `${first}/${monthOf(to)}`, true, true)
		.primaryKeys();
	const months = packed
		.map((key) => key.slice(first.length + 1))
		.filter((month) => daysOf(month).start < to);
	let upTo: string = from;
	const lotAt = (at: number) => months.slice(at, at + AT_ONCE);
	const readLot = (lot: readonly string[]) =>
		Promise.all(
			[first, ...others].map((part) =>
				of.packed.bulkGet(lot.map((month) => `${part}/${month}`)),
			),
		);
	let next = readLot(lotAt(0));
	for (let at = 0; at < months.length; at += AT_ONCE) {
		const lot = lotAt(at);
		const read = await next;
		// The database reads on while these are unpacked.
		next = readLot(lotAt(at + AT_ONCE));
		for (const [place, month] of lot.entries()) {
			const { start, end } = daysOf(month);
			await addPages(upTo, start);
			const parts = read.map((lots) => lots[place]?.facts);
			if (parts.every((part) => part !== undefined))
				add(merged(parts.map((part) => unpackFacts(part, kinds))));
			// It was dropped a moment ago.
			else await addPages(start > from ? start : from, end < to ? end : to);
			upTo = end;
		}
	}
	await addPages(upTo, to);
	return [...found.values()];
}

/** The parts of a shelf in which facts of some kinds can be. */
function partsFor(
	shelf: Shelf,
	kinds: ReadonlySet<FactKind> | undefined,
): readonly [string, ...string[]] {
	return shelf === "seller" && kinds && [...kinds].every(isDecided)
		? ["decided"]
		: PARTS[shelf];
}

const isDecided = (kind: FactKind) => DECIDED.has(kind);

/** Several parts as one, each subject's facts in the order of the pages. */
function merged(parts: readonly Own[][]): Own[] {
	const [only] = parts;
	if (only && parts.length === 1) return only;
	const found = Map.groupBy(parts.flat(), ({ subject }) => subject);
	return [...found].map(([subject, own]) => ({
		subject,
		facts: own
			.flatMap(({ facts }) => facts)
			.sort((a, b) => compareKeys(keyOf(a), keyOf(b))),
	}));
}

const keyOf = ([day, kind, id]: Fact): SortKey => [day, kind, id];

async function pagesOf(
	of: Store,
	shelf: Shelf,
	ids: readonly string[],
	from: string,
	to: string,
	kinds?: ReadonlySet<FactKind>,
): Promise<Own[]> {
	// In one transaction: to open one for each costs more than the reading.
	return of.read(() =>
		Promise.all(
			ids.map(async (id) => {
				const subject = `${shelf}:${id}` as Subject;
				const facts = await of.facts.range(subject, [from], [to]);
				return {
					subject,
					facts: kinds ? facts.filter(([, kind]) => kinds.has(kind)) : facts,
				};
			}),
		),
	);
}

/** Drops the months of facts that are edited. Inside the transaction that changes them. */
export async function dropPacked(
	of: Store,
	edits: readonly { subject: Subject; key: SortKey }[],
): Promise<void> {
	const touched = new Set<string>();
	for (const { subject, key } of edits) {
		const [shelf] = subject.split(":", 1);
		if (shelf === "seller" || shelf === "open")
			for (const part of PARTS[shelf])
				touched.add(`${part}/${monthOf(String(key[0]))}`);
	}
	if (touched.size > 0) await of.packed.bulkDelete([...touched]);
}

/**
 * Drops everything where one of these sellers, new to the store, has facts already, as one that was deleted and comes back
 * has: what was packed meanwhile is without them. Inside the transaction that puts them.
 */
export async function dropWhereKnown(
	of: Store,
	sellers: readonly string[],
): Promise<void> {
	for (const id of sellers)
		for (const subject of [`seller:${id}`, `open:${id}`] as const)
			if (await of.facts.first(subject, [""])) return of.packed.clear();
}

/** Everyone who may own something: the sellers, and nobody. */
async function everyone(of: Store): Promise<string[]> {
	return ["", ...(await of.records.range("seller", [])).map(({ id }) => id)];
}

/** So many facts are read and packed in one transaction: it takes about a tenth of a second. */
const MOST_FACTS = 20_000;

/**
 * Packs the months from the first that anything is dated in to the last, as far as they are not, some in a transaction. A
 * month with nothing in it is packed too: else it would be looked for in everyone's pages.
 */
export async function packMissing(of: Store): Promise<void> {
	const counts = new Map<string, number>();
	for (const [day, , , count] of await of.sums.range("organisation", []))
		counts.set(monthOf(day), (counts.get(monthOf(day)) ?? 0) + count / WHOLE);
	const months = monthsBetween([...counts.keys()].filter(Boolean).sort());
	for (const shelf of ["seller", "open"] as const) {
		const [part] = PARTS[shelf];
		const known = new Set(
			await of.packed.where("of").startsWith(`${part}/`).primaryKeys(),
		);
		let run: string[] = [];
		let size = 0;
		const packRun = async () => {
			if (run.length > 0) await packSome(of, shelf, run);
			run = [];
			size = 0;
		};
		for (const month of ["", ...months]) {
			if (known.has(`${part}/${month}`)) await packRun();
			else {
				run.push(month);
				size += counts.get(month) ?? 0;
				if (month === "" || size >= MOST_FACTS) await packRun();
			}
		}
		await packRun();
	}
}

/** Months in a row, from the sellers' pages as they are in that very transaction. */
async function packSome(
	of: Store,
	shelf: Shelf,
	months: readonly string[],
): Promise<void> {
	const first = daysOf(months[0] ?? "");
	const last = daysOf(months.at(-1) ?? "");
	const keys = months.map((month) => `${PARTS[shelf][0]}/${month}`);
	await of.write(async () => {
		// Somebody else may be at it too.
		if ((await of.packed.bulkGet(keys)).every(Boolean)) return;
		const ids = await everyone(of);
		const found = await pagesOf(of, shelf, ids, first.start, last.end);
		const byMonth = found.map(({ subject, facts }) => ({
			subject,
			facts: Map.groupBy(facts, ([day]) => monthOf(day)),
		}));
		await of.packed.bulkPut(
			PARTS[shelf].flatMap((part) =>
				months.map((month) => ({
					of: `${part}/${month}`,
					facts: packFacts(
						byMonth.map(({ subject, facts }) => ({
							subject,
							facts: (facts.get(month) ?? []).filter((fact) =>
								isIn(part, fact),
							),
						})),
					),
				})),
			),
		);
	});
}

function isIn(part: string, [, kind]: Fact): boolean {
	return part === "open" || DECIDED.has(kind) === (part === "decided");
}

/** The days of a packed month, `end` not among them. Undated facts stand before every day. */
function daysOf(month: string): { start: string; end: string } {
	if (month === "") return { start: "", end: "0" };
	const start = `${month}-01`;
	return { start, end: shiftMonths(start, 1) };
}

/** Every month from the first of them to the last. */
function monthsBetween(sorted: readonly string[]): string[] {
	const months: string[] = [];
	const last = sorted.at(-1) ?? "";
	let month = sorted[0] ?? "~";
	while (month <= last) {
		months.push(month);
		month = monthOf(shiftMonths(`${month}-01`, 1));
	}
	return months;
}
