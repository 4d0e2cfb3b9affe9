import { normalName } from "../model/normal-name.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type {
	CurrencySum,
	Entry,
	Query,
	Reading,
	Shape,
	Sort,
	Whose,
} from "./entry.ts";
import { Words } from "./words.ts";

/** What a query finds: where each row is kept, in the list's order. */
export type Found = Int32Array;

type Test = (row: number) => boolean;

/**
 * The records of a kind in columns: days and amounts as numbers, each distinct word once. So a hundred thousand are looked
 * through in a few milliseconds, and a million fit into memory. A row keeps its place until it is removed; what was entered
 * last comes first, by the ids, which are ordered by time.
 */
export class Table {
	readonly shape: Shape;
	private reading: Reading;
	private capacity = 1_024;
	private ids: string[] = [];
	private days: { [column: string]: Int32Array } = {};
	private words: { [column: string]: Int32Array } = {};
	private readonly dictionaries: { [column: string]: Words } = {};
	private minor = new Float64Array(this.capacity);
	private currency = new Int32Array(this.capacity);
	private readonly currencies = new Words("currency");
	/** Rows, newest first. */
	private order = new Int32Array(this.capacity);
	private count = 0;
	/** Rows that are free again. */
	private readonly free: number[] = [];
	/** Orders as they were found; rows that have come since stand after all others in `order`. */
	private readonly sorted = new Map<string, Int32Array>();

	constructor(shape: Shape, reading: Reading) {
		this.shape = shape;
		this.reading = reading;
		for (const column of shape.days)
			this.days[column] = new Int32Array(this.capacity);
		for (const column of shape.words) {
			this.words[column] = new Int32Array(this.capacity);
			this.dictionaries[column] = new Words(column);
		}
	}

	/** How many rows there are. */
	get size(): number {
		return this.count;
	}

	/** Names or the language have changed. */
	readAnew(reading: Reading): void {
		this.reading = reading;
		for (const words of Object.values(this.dictionaries)) words.readAnew();
		this.sorted.clear();
	}

	/** Puts a record in its place, new or changed. */
	put(entry: Entry): void {
		const place = this.placeOf(entry.id);
		// A row after all others leaves the order of those as it is.
		if (place < this.count) this.sorted.clear();
		const known = this.order[place];
		const isKnown =
			place < this.count && known !== undefined && this.ids[known] === entry.id;
		const row = isKnown ? known : this.insert(entry.id, place);
		for (const column of this.shape.days)
			this.days[column]![row] = numberOfDay(entry.days[column]);
		for (const column of this.shape.words)
			this.words[column]![row] = this.dictionaries[column]!.number(
				entry.words[column] ?? "",
			);
		const { amount } = entry;
		this.minor[row] = amount ? amount.minor : 0;
		this.currency[row] = this.currencies.number(amount?.currency ?? "");
	}

	/** Takes a record out, if it is there. */
	remove(id: string): void {
		const place = this.placeOf(id);
		const row = this.order[place];
		if (place >= this.count || row === undefined || this.ids[row] !== id)
			return;
		this.sorted.clear();
		this.order.copyWithin(place, place + 1, this.count);
		this.count--;
		this.ids[row] = "";
		this.free.push(row);
	}

	/**
	 * Reads some of its words as they are looked for, so that whoever looks first need not wait for it. False: all have been
	 * read.
	 */
	prepare(most: number): boolean {
		let left = most;
		for (const column of this.shape.finds)
			left -= this.dictionaries[column]!.prepare(this.reading, left);
		return left === 0;
	}

	/** The rows a query finds, in its order. */
	find(query: Query): Found {
		const from = this.ordered(query.sort);
		const tests = this.testsOf(query);
		if (tests.length === 0) return from;
		const found = new Int32Array(from.length);
		let count = 0;
		search: for (let at = 0; at < from.length; at++) {
			const row = from[at]!;
			for (const test of tests) if (!test(row)) continue search;
			found[count++] = row;
		}
		return found.slice(0, count);
	}

	/** What the amounts of some rows come to, by currency, those of most rows first; what has none is in none. */
	sums(rows: Iterable<number>): CurrencySum[] {
		// By the currency's number.
		const minor: number[] = new Array(this.currencies.count).fill(0);
		const counts: number[] = new Array(this.currencies.count).fill(0);
		const inexact = new Set<number>();
		for (const row of rows) {
			const currency = this.currency[row]!;
			const sum = minor[currency]! + this.minor[row]!;
			minor[currency] = sum;
			counts[currency]!++;
			if (!Number.isSafeInteger(sum)) inexact.add(currency);
		}
		return counts
			.map((count, currency) => ({
				currency: this.currencies.text(currency),
				minor: inexact.has(currency) ? null : minor[currency]!,
				count,
			}))
			.filter(({ currency, count }) => currency !== "" && count > 0)
			.sort((a, b) => b.count - a.count || (a.currency < b.currency ? -1 : 1));
	}

	/** A row as it was put in. */
	entry(row: number): Entry {
		const currency = this.currencies.text(this.currency[row]!);
		return {
			id: this.ids[row]!,
			days: Object.fromEntries(
				this.shape.days.map((column) => [
					column,
					dayOfNumber(this.days[column]![row]!),
				]),
			),
			words: Object.fromEntries(
				this.shape.words.map((column) => [
					column,
					this.dictionaries[column]!.text(this.words[column]![row]!) ||
						undefined,
				]),
			),
			...(currency && { amount: { minor: this.minor[row]!, currency } }),
		};
	}

	/** What a row shows in each column of words. */
	labels(row: number): { [column: string]: string } {
		return Object.fromEntries(
			this.shape.words.map((column) => [
				column,
				this.dictionaries[column]!.label(
					this.words[column]![row]!,
					this.reading,
				),
			]),
		);
	}

	id(row: number): string {
		return this.ids[row]!;
	}

	/** The row of a record; undefined where there is none. */
	rowOf(id: string): number | undefined {
		const place = this.placeOf(id);
		const row = this.order[place];
		return place < this.count && row !== undefined && this.ids[row] === id
			? row
			: undefined;
	}

	/** The distinct words some rows have in a column, in no order. */
	wordsOf(rows: Iterable<number>, column: string): string[] {
		const words = this.dictionaries[column];
		const numbers = this.words[column];
		if (!words || !numbers) return [];
		const found = new Set<number>();
		for (const row of rows) found.add(numbers[row]!);
		return [...new Set([...found].map((number) => words.text(number)))];
	}

	/** The distinct single words of a column, as many as `most`, in the order of their labels. */
	distinct(column: string, most: number): string[] {
		const words = this.dictionaries[column];
		const numbers = this.words[column];
		if (!words || !numbers) return [];
		const isUsed = new Uint8Array(words.count);
		for (let at = 0; at < this.count; at++)
			isUsed[numbers[this.order[at]!]!] = 1;
		const found = new Set<string>();
		for (let number = 1; number < isUsed.length && found.size < most; number++)
			if (isUsed[number] === 1)
				for (const part of words.parts(number)) found.add(part);
		return [...found].sort((a, b) =>
			this.reading.compare(
				this.reading.label(column, a),
				this.reading.label(column, b),
			),
		);
	}

	/** Where an id stands, or would stand, newest first. */
	private placeOf(id: string): number {
		// They mostly come in order.
		if (this.count > 0 && id < this.ids[this.order[this.count - 1]!]!)
			return this.count;
		let low = 0;
		let high = this.count;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.ids[this.order[middle]!]! > id) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	private insert(id: string, place: number): number {
		const row = this.free.pop() ?? this.ids.length;
		if (Math.max(row, this.count) >= this.capacity) this.grow();
		this.order.copyWithin(place + 1, place, this.count);
		this.order[place] = row;
		this.ids[row] = id;
		this.count++;
		return row;
	}

	private grow(): void {
		this.capacity *= 2;
		const larger = <Column extends Int32Array | Float64Array>(
			column: Column,
		): Column => {
			const next = new (column.constructor as new (length: number) => Column)(
				this.capacity,
			);
			next.set(column);
			return next;
		};
		for (const columns of [this.days, this.words])
			for (const name of Object.keys(columns))
				columns[name] = larger(columns[name]!);
		this.minor = larger(this.minor);
		this.currency = larger(this.currency);
		this.order = larger(this.order);
	}

	/** All rows in an order, kept until something changes. */
	private ordered(sort: Sort | undefined): Int32Array {
		const newest = this.order.subarray(0, this.count);
		if (!sort) return newest.slice();
		const key = `${sort.by} ${sort.isDown}`;
		const known = this.sorted.get(key);
		if (known?.length === this.count) return known;
		const { place, last } = this.places(sort.by);
		const rank = (row: number) => {
			const own = place(row);
			// What is empty comes last either way.
			return own === 0 ? last + 1 : sort.isDown ? last - own : own;
		};
		// A day is the same however many others come; words and amounts have their places among all.
		const before = sort.by in this.days ? known : undefined;
		const ordered = merged(
			before ?? new Int32Array(),
			inOrder(newest.subarray(before?.length ?? 0), rank),
			rank,
		);
		this.sorted.set(key, ordered);
		return ordered;
	}

	/** Where each row stands by a column alone, from 1 to `last`; 0: it has nothing there. */
	private places(column: string): { place(row: number): number; last: number } {
		const words = this.dictionaries[column];
		if (words) {
			const numbers = this.words[column]!;
			const ranks = words.places(this.reading);
			return { place: (row) => ranks[numbers[row]!]!, last: words.count };
		}
		const days = this.days[column];
		if (days)
			return {
				place: (row) => days[row]!,
				last: numberOfDay("9999-12-31"),
			};
		return column === "amount"
			? this.placesByAmount()
			: { place: () => 0, last: 0 };
	}

	/** Amounts of one currency beside each other, the one most rows are in first. */
	private placesByAmount(): { place(row: number): number; last: number } {
		const rows = this.order.subarray(0, this.count);
		const byCurrency = new Map<number, Float64Array>();
		const first = new Map<number, number>();
		let last = 0;
		for (const { currency } of this.sums(rows)) {
			const number = this.currencies.number(currency);
			const amounts = Float64Array.from(
				rows.filter((row) => this.currency[row] === number),
				(row) => this.minor[row]!,
			).sort();
			byCurrency.set(number, amounts);
			first.set(number, last + 1);
			last += amounts.length;
		}
		return {
			last,
			place: (row) => {
				const currency = this.currency[row]!;
				const amounts = byCurrency.get(currency);
				return amounts
					? first.get(currency)! + firstAtLeast(amounts, this.minor[row]!)
					: 0;
			},
		};
	}

	private testsOf(query: Query): Test[] {
		const { on } = this.shape;
		const tests: Test[] = [];
		const { find = "", only = {}, whose, from, to, without = [] } = query;
		for (const [column, wanted] of Object.entries(only))
			tests.push(this.only(column, new Set(wanted)));
		if (from || to) {
			const days = this.days[on]!;
			const first = from ? numberOfDay(from) : 1;
			const end = to ? numberOfDay(to) : Number.POSITIVE_INFINITY;
			tests.push((row) => days[row]! >= first && days[row]! < end);
		}
		for (const column of without) tests.push(this.without(column));
		if (whose) tests.push(this.whose(whose));
		for (const word of new Set(normalName(find).split(" ")))
			if (word !== "") tests.push(this.holds(word));
		return tests;
	}

	private only(column: string, wanted: ReadonlySet<string>): Test {
		const words = this.dictionaries[column];
		const numbers = this.words[column];
		if (!words || !numbers) return () => false;
		const isMeant = new Uint8Array(words.count);
		for (let number = 0; number < words.count; number++)
			if (words.parts(number).some((part) => wanted.has(part)))
				isMeant[number] = 1;
		return (row) => isMeant[numbers[row]!] === 1;
	}

	private without(column: string): Test {
		const values =
			column === "amount"
				? this.currency
				: (this.days[column] ?? this.words[column]);
		return (row) => values?.[row] === 0;
	}

	private holds(word: string): Test {
		const columns = this.shape.finds.map((column) => ({
			numbers: this.words[column]!,
			holds: this.dictionaries[column]!.holding(word, this.reading),
		}));
		return (row) => {
			for (const { numbers, holds } of columns)
				if (holds[numbers[row]!] === 1) return true;
			return false;
		};
	}

	/** Theirs on its day; what has no day is theirs whose time has no end. */
	private whose(whose: readonly Whose[]): Test {
		const times = new Map<string, { from: number; end: number }[]>();
		for (const { seller, from, to } of whose) {
			const own = times.get(seller) ?? [];
			times.set(seller, own);
			own.push({
				from: from ? numberOfDay(from) : 0,
				end: to ? numberOfDay(to) : Number.POSITIVE_INFINITY,
			});
		}
		const days = this.days[this.shape.on]!;
		const columns = this.shape.whose.map((column) => {
			const words = this.dictionaries[column]!;
			const byNumber: { from: number; end: number }[][] = [];
			for (let number = 0; number < words.count; number++) {
				const parts = words.parts(number);
				// Nobody's has no seller, which says nothing of whom it counts for beside one.
				const named =
					parts.length > 0 ? parts : column === "seller" ? [""] : [];
				byNumber.push(named.flatMap((part) => times.get(part) ?? []));
			}
			return { numbers: this.words[column]!, byNumber };
		});
		return (row) => {
			const day = days[row]!;
			for (const { numbers, byNumber } of columns)
				for (const { from, end } of byNumber[numbers[row]!]!)
					if (
						day === 0
							? end === Number.POSITIVE_INFINITY
							: from <= day && day < end
					)
						return true;
			return false;
		};
	}
}

/** `2026-03-18` as 20260318, which sorts as days do; none is 0. */
function numberOfDay(day: PlainDate | undefined): number {
	return day
		? Number(day.slice(0, 4)) * 10_000 +
				Number(day.slice(5, 7)) * 100 +
				Number(day.slice(8, 10))
		: 0;
}

function dayOfNumber(number: number): PlainDate | undefined {
	if (number === 0) return undefined;
	const text = String(number);
	return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

/** Rows by rank; of the same rank in the order they come in. */
function inOrder(rows: Int32Array, rank: (row: number) => number): Int32Array {
	const count = rows.length;
	// One number a row says all of its place. Numbers alone sort fastest.
	const keys = new Float64Array(count);
	for (let at = 0; at < count; at++) keys[at] = rank(rows[at]!) * count + at;
	keys.sort();
	return Int32Array.from(keys, (key) => rows[key % count]!);
}

/** Two orders as one, of the same rank what stands in the first one first. */
function merged(
	first: Int32Array,
	second: Int32Array,
	rank: (row: number) => number,
): Int32Array {
	if (first.length === 0) return second;
	const all = new Int32Array(first.length + second.length);
	let at = 0;
	let other = 0;
	for (let next = 0; next < all.length; next++)
		all[next] =
			other === second.length ||
			(at < first.length && rank(first[at]!) <= rank(second[other]!))
				? first[at++]!
				: second[other++]!;
	return all;
}

/** How many of the sorted numbers are below one. */
function firstAtLeast(sorted: Float64Array, value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle]! < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
