import type { Fact, FactKind, Subject } from "./fact.ts";

/** The facts of some subjects, column by column: a database reads thousands of them so in the time of a few dozen rows. */
export interface FactColumns {
	/** Whose facts these are, and how many of each stand in a row. */
	subjects: readonly Subject[];
	counts: readonly number[];
	columns: readonly Column[];
}

/** Texts as places among the distinct ones, from 1 on (0: null); whole numbers, where all are; else any numbers. */
type Column = { words: Words; at: Uint32Array } | Int32Array | Float64Array;

/** Distinct texts; those of one length, as ids are, as one: many small ones are slow to read. */
type Words = readonly string[] | { joined: string; length: number };

/** Stands for null among whole numbers; among others NaN does. */
const NOTHING = -(2 ** 31);

const KIND = 1;

/** Packs facts by subject, in their order. */
export function packFacts(
	parts: readonly { subject: Subject; facts: readonly Fact[] }[],
): FactColumns {
	const own = parts.filter(({ facts }) => facts.length > 0);
	const facts = own.flatMap((part) => part.facts);
	const width = facts[0]?.length ?? 0;
	return {
		subjects: own.map(({ subject }) => subject),
		counts: own.map((part) => part.facts.length),
		columns: Array.from({ length: width }, (_, at) =>
			columnOf(facts.map((fact) => fact[at] ?? null)),
		),
	};
}

/** The facts again, of these kinds only where some are named. */
export function unpackFacts(
	{ subjects, counts, columns }: FactColumns,
	kinds?: ReadonlySet<FactKind>,
): { subject: Subject; facts: Fact[] }[] {
	const readers = columns.map(readerOf);
	const kindAt = readers[KIND];
	let next = 0;
	return subjects.map((subject, part) => {
		const facts: Fact[] = [];
		for (const end = next + (counts[part] ?? 0); next < end; next++) {
			if (kinds && !kinds.has(kindAt?.(next) as FactKind)) continue;
			const fact: unknown[] = [];
			for (const read of readers) fact.push(read(next));
			facts.push(fact as Fact);
		}
		return { subject, facts };
	});
}

function columnOf(values: readonly (string | number | null)[]): Column {
	if (values.some((value) => typeof value === "string")) {
		const places = new Map<string, number>();
		const at = Uint32Array.from(values, (value) => {
			if (typeof value !== "string") return 0;
			const place = places.get(value) ?? places.size + 1;
			places.set(value, place);
			return place;
		});
		return { words: wordsOf([...places.keys()]), at };
	}
	// The lowest whole number of 32 bits is taken.
	const isWhole = values.every(
		(value) =>
			value === null ||
			(value === ((value as number) | 0) && value !== NOTHING),
	);
	return isWhole
		? Int32Array.from(values, (value) => (value as number | null) ?? NOTHING)
		: Float64Array.from(
				values,
				(value) => (value as number | null) ?? Number.NaN,
			);
}

function readerOf(column: Column): (at: number) => string | number | null {
	if (column instanceof Int32Array)
		return (at) => {
			const value = column[at] ?? NOTHING;
			return value === NOTHING ? null : value;
		};
	if (column instanceof Float64Array)
		return (at) => {
			const value = column[at] ?? Number.NaN;
			return Number.isNaN(value) ? null : value;
		};
	const { words, at: places } = column;
	if (!("joined" in words)) return (at) => words[(places[at] ?? 0) - 1] ?? null;
	const { joined, length } = words;
	// A text is cut out once: what is the same is one text then, and not many.
	const cut: string[] = [];
	return (at) => {
		const place = places[at] ?? 0;
		if (place === 0) return null;
		cut[place] ??= joined.slice((place - 1) * length, place * length);
		return cut[place];
	};
}

function wordsOf(words: readonly string[]): Words {
	const length = words[0]?.length ?? 0;
	return words.every((word) => word.length === length)
		? { joined: words.join(""), length }
		: words;
}
