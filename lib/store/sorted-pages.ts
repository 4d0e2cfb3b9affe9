import type { Table } from "dexie";

/**
 * The one structure all bulk data is kept in. A *page* holds up to `PAGE_SIZE` entries of one `of` (a kind of record, a
 * subject), sorted by key, in one IndexedDB value whose own key is `[of, from]`. `from` is a lower bound of the page's
 * entries, fixed when the page is made; the first page's is `[]`, the lowest key there is. So the page of an entry is
 * found by the database's own key order.
 */
export interface Page<E> {
	of: string;
	from: SortKey;
	entries: E[];
}

/** Compared element by element, as IndexedDB does; elements at one place are all strings or all numbers. */
export type SortKey = readonly (string | number)[];

/** Measured: 256 makes one logged deal half as slow again, 64 makes imports slower. */
export const PAGE_SIZE = 128;

/** A change to the entry at one place: gets what stands there, returns what shall, or null for nothing. */
export interface Edit<E> {
	of: string;
	key: SortKey;
	change(current: E | undefined): E | null;
}

/** A page and the edits that fall into it. */
interface Touched<E> {
	of: string;
	from: SortKey;
	isNew: boolean;
	/** No page of the same `of` comes after it. */
	isLast: boolean;
	edits: Edit<E>[];
	page?: Page<E> | undefined;
}

/** The lower bounds of some pages in a row, and that of the page after them. */
interface Bounds {
	keys: SortKey[];
	after?: SortKey | undefined;
}

/** Above every key that can occur. */
const END: readonly unknown[] = [[]];

/** How many pages a walk over many holds at a time. */
const PAGES_AT_ONCE = 64;

/** How many edits of one `of` are looked up one by one; more are found by listing the keys of their range. */
const FEW = 8;

export function compareKeys(a: SortKey, b: SortKey): number {
	const length = Math.min(a.length, b.length);
	for (let at = 0; at < length; at++) {
		if (a[at]! < b[at]!) return -1;
		if (a[at]! > b[at]!) return 1;
	}
	return a.length - b.length;
}

export class SortedPages<E> {
	readonly table: Table<Page<E>, [string, SortKey]>;
	readonly keyOf: (entry: E) => SortKey;

	constructor(
		table: Table<Page<E>, [string, SortKey]>,
		keyOf: (entry: E) => SortKey,
	) {
		this.table = table;
		this.keyOf = keyOf;
	}

	/** The entry at `key`, or undefined. */
	async get(of: string, key: SortKey): Promise<E | undefined> {
		const page = await this.pageAt(of, key);
		if (!page) return undefined;
		const at = this.placeOf(page.entries, key);
		const entry = page.entries[at];
		return entry !== undefined && compareKeys(this.keyOf(entry), key) === 0
			? entry
			: undefined;
	}

	/** The entries at these keys, in their order; undefined where there is none. Pages are read once each. */
	async getMany(
		of: string,
		keys: readonly SortKey[],
	): Promise<(E | undefined)[]> {
		if (keys.length <= FEW)
			return Promise.all(keys.map((key) => this.get(of, key)));
		const sorted = [...keys].sort(compareKeys);
		const bounds = (await this.bounds(of, sorted)).keys;
		const placed = keys.map((key) => lastAtMost(bounds, key));
		const wanted = [...new Set(placed)].filter((place) => place >= 0);
		const pages = new Map<number, Page<E> | undefined>();
		const read = await this.table.bulkGet(
			wanted.map((place) => [of, bounds[place]!] as [string, SortKey]),
		);
		for (const [at, place] of wanted.entries()) pages.set(place, read[at]);
		return keys.map((key, at) => {
			const entries = pages.get(placed[at]!)?.entries ?? [];
			const entry = entries[this.placeOf(entries, key)];
			return entry !== undefined && compareKeys(this.keyOf(entry), key) === 0
				? entry
				: undefined;
		});
	}

	/** All entries with `from` ≤ key < `to`, in order. */
	async range(of: string, from: SortKey, to?: SortKey): Promise<E[]> {
		const pages = await this.pagesBetween(of, from, to);
		const entries: E[] = [];
		for (const page of pages)
			for (const entry of page.entries) {
				const key = this.keyOf(entry);
				if (compareKeys(key, from) >= 0 && (!to || compareKeys(key, to) < 0))
					entries.push(entry);
			}
		return entries;
	}

	/** The pages that may hold keys in [`from`, `to`), in order. */
	async pagesBetween(
		of: string,
		from: SortKey,
		to?: SortKey,
	): Promise<Page<E>[]> {
		const first = from.length ? await this.firstKeyAt(of, from) : undefined;
		return this.table
			.where(":id")
			.between([of, first ?? []], [of, to ?? END], true, false)
			.toArray();
	}

	/** Visits the entries with `from` ≤ key < `to` in order, some pages at a time, so that memory does not grow with them. */
	async each(
		of: string,
		from: SortKey,
		to: SortKey | undefined,
		visit: (entry: E) => void,
	): Promise<void> {
		let lower: unknown = (await this.firstKeyAt(of, from)) ?? [];
		let isOpen = true;
		for (;;) {
			const pages: Page<E>[] = await this.table
				.where(":id")
				.between([of, lower], [of, to ?? END], isOpen, false)
				.limit(PAGES_AT_ONCE)
				.toArray();
			for (const page of pages)
				for (const entry of page.entries) {
					const key = this.keyOf(entry);
					if (compareKeys(key, from) >= 0 && (!to || compareKeys(key, to) < 0))
						visit(entry);
				}
			const last = pages[pages.length - 1];
			if (!last || pages.length < PAGES_AT_ONCE) return;
			lower = last.from;
			isOpen = false;
		}
	}

	/** Visits all entries from the last to the first, some pages at a time; each lot is in order within itself. */
	async eachBack(
		of: string,
		visit: (entries: E[]) => void | Promise<void>,
	): Promise<void> {
		// The last page is looked at before the others are even counted.
		const last = await this.table
			.where(":id")
			.between([of, []], [of, END], true, false)
			.last();
		if (!last) return;
		await visit(last.entries);
		let upper: unknown = last.from;
		const keys = await this.table
			.where(":id")
			.between([of, []], [of, upper], true, false)
			.primaryKeys();
		const read = (end: number) => {
			const lower: unknown =
				end <= PAGES_AT_ONCE ? [] : keys[end - PAGES_AT_ONCE]![1];
			const pages = this.table
				.where(":id")
				.between([of, lower], [of, upper], true, false)
				.toArray();
			upper = lower;
			return pages;
		};
		let next = read(keys.length);
		for (let at = keys.length; at > 0; at -= PAGES_AT_ONCE) {
			const pages = await next;
			// The database finds the next ones while these are looked at.
			if (at > PAGES_AT_ONCE) next = read(at - PAGES_AT_ONCE);
			await visit(pages.flatMap((page) => page.entries));
		}
	}

	/** At least `count` entries after an id (or all that are left), in order, whole pages at a time. */
	async next(of: string, count: number, after?: string): Promise<E[]> {
		const from: SortKey = after === undefined ? [] : [`${after}\u0000`];
		const lower = (await this.firstKeyAt(of, from)) ?? [];
		const pages = await this.table
			.where(":id")
			.between([of, lower], [of, END], true, false)
			.limit(Math.ceil(count / PAGE_SIZE) + 1)
			.toArray();
		return pages
			.flatMap((page) => page.entries)
			.filter((entry) => compareKeys(this.keyOf(entry), from) >= 0);
	}

	/** The first entry with key ≥ `from`: one page is read, or two. */
	async first(of: string, from: SortKey): Promise<E | undefined> {
		const lower = (await this.firstKeyAt(of, from)) ?? [];
		const pages = await this.table
			.where(":id")
			.between([of, lower], [of, END], true, false)
			.limit(2)
			.toArray();
		return pages
			.flatMap((page) => page.entries)
			.find((entry) => compareKeys(this.keyOf(entry), from) >= 0);
	}

	/** The last `count` entries before a key (or of all), and not below `from`; last first. */
	async last(
		of: string,
		count: number,
		before?: SortKey,
		from: SortKey = [],
	): Promise<E[]> {
		const entries: E[] = [];
		let upper: unknown = before ?? END;
		while (entries.length < count) {
			const page: Page<E> | undefined = await this.table
				.where(":id")
				.between([of, []], [of, upper], true, false)
				.last();
			if (!page) break;
			for (let at = page.entries.length - 1; at >= 0; at--) {
				const entry = page.entries[at]!;
				const key = this.keyOf(entry);
				if (before && compareKeys(key, before) >= 0) continue;
				if (compareKeys(key, from) < 0) return entries;
				entries.push(entry);
				if (entries.length === count) break;
			}
			upper = page.from;
		}
		return entries;
	}

	/** Applies the edits; two at one place are applied in the order given. Must run inside a transaction. */
	async edit(edits: Edit<E>[]): Promise<void> {
		const byOf = new Map<string, Edit<E>[]>();
		for (const edit of edits) {
			const group = byOf.get(edit.of);
			if (group) group.push(edit);
			else byOf.set(edit.of, [edit]);
		}
		const groups = [...byOf].sort(([a], [b]) => (a < b ? -1 : 1));
		for (const [, group] of groups)
			group.sort((a, b) => compareKeys(a.key, b.key));

		// Many subjects at once (an import in customer order) lie side by side: one listing finds all their pages.
		const listing =
			groups.length > FEW ? await this.listing(groups) : undefined;
		const touched = (
			await Promise.all(
				groups.map(([of, group]) => this.place(of, group, listing?.get(of))),
			)
		).flat();
		const unread = touched.filter(({ isNew, page }) => !isNew && !page);
		if (unread.length) {
			const pages = await this.table.bulkGet(
				unread.map(({ of, from }) => [of, from]),
			);
			for (const [at, each] of unread.entries()) each.page = pages[at];
		}

		const puts: Page<E>[] = [];
		const removals: [string, SortKey][] = [];
		for (const { of, from, page, isNew, edits: own, isLast } of touched) {
			const before = page?.entries ?? [];
			const last = before[before.length - 1];
			// A whole page's worth at the end comes in bulk, the rest of it after this.
			const isAppend =
				isLast &&
				(!last ||
					own.length > PAGE_SIZE ||
					compareKeys(own[0]!.key, this.keyOf(last)) > 0);
			const entries = this.merge(before, own);
			if (entries.length === 0) {
				if (!isNew) removals.push([of, from]);
				continue;
			}
			// Appended entries fill pages to the brim; others leave room for their neighbours to come.
			const count = Math.ceil(entries.length / PAGE_SIZE);
			const size =
				count === 1 || isAppend
					? PAGE_SIZE
					: Math.ceil(
							entries.length / Math.ceil(entries.length / (PAGE_SIZE * 0.75)),
						);
			for (let at = 0; at < entries.length; at += size)
				puts.push({
					of,
					from: at === 0 ? from : this.keyOf(entries[at]!),
					entries: entries.slice(at, at + size),
				});
		}
		if (removals.length) await this.table.bulkDelete(removals);
		if (puts.length) await this.table.bulkPut(puts);
	}

	/** Which pages a sorted group of edits falls into. */
	private async place(
		of: string,
		group: Edit<E>[],
		listed: Bounds | undefined,
	): Promise<Touched<E>[]> {
		const bounds =
			listed ??
			(group.length > FEW
				? await this.bounds(
						of,
						group.map(({ key }) => key),
					)
				: undefined);
		const touched: Touched<E>[] = [];
		for (let at = 0; at < group.length; ) {
			const { key } = group[at]!;
			let from: SortKey | undefined;
			let next: SortKey | undefined;
			let page: Page<E> | undefined;
			if (bounds) {
				const place = lastAtMost(bounds.keys, key);
				from = bounds.keys[place];
				next = bounds.keys[place + 1] ?? bounds.after;
			} else {
				[page, next] = await Promise.all([
					this.pageAt(of, key),
					this.keyAfter(of, key),
				]);
				from = page?.from;
			}
			const end = this.endOf(group, at, next);
			touched.push({
				of,
				from: from ?? [],
				isNew: from === undefined,
				edits: group.slice(at, end),
				isLast: !next,
				page,
			});
			at = end;
		}
		return touched;
	}

	private merge(entries: E[], edits: Edit<E>[]): E[] {
		const merged: E[] = [];
		let at = 0;
		for (let next = 0; next < edits.length; ) {
			const { key } = edits[next]!;
			while (
				at < entries.length &&
				compareKeys(this.keyOf(entries[at]!), key) < 0
			)
				merged.push(entries[at++]!);
			let current: E | undefined =
				at < entries.length && compareKeys(this.keyOf(entries[at]!), key) === 0
					? entries[at++]
					: undefined;
			while (next < edits.length && compareKeys(edits[next]!.key, key) === 0)
				current = edits[next++]!.change(current) ?? undefined;
			if (current !== undefined) merged.push(current);
		}
		while (at < entries.length) merged.push(entries[at++]!);
		return merged;
	}

	private endOf(group: Edit<E>[], start: number, next?: SortKey): number {
		let end = start + 1;
		while (
			end < group.length &&
			(!next || compareKeys(group[end]!.key, next) < 0)
		)
			end++;
		return end;
	}

	private pageAt(of: string, key: SortKey): Promise<Page<E> | undefined> {
		return this.table
			.where(":id")
			.between([of, []], [of, key], true, true)
			.last();
	}

	private async firstKeyAt(
		of: string,
		key: SortKey,
	): Promise<SortKey | undefined> {
		const keys = await this.table
			.where(":id")
			.between([of, []], [of, key], true, true)
			.reverse()
			.limit(1)
			.primaryKeys();
		return keys[0]?.[1];
	}

	private async keyAfter(
		of: string,
		from: SortKey,
	): Promise<SortKey | undefined> {
		const keys = await this.table
			.where(":id")
			.between([of, from], [of, END], false, false)
			.limit(1)
			.primaryKeys();
		return keys[0]?.[1];
	}

	/** The lower bounds of the pages of `of` that sorted keys may fall in, and that of the page after them. */
	private async bounds(
		of: string,
		sorted: readonly SortKey[],
	): Promise<Bounds> {
		const first = await this.firstKeyAt(of, sorted[0]!);
		const last = sorted[sorted.length - 1]!;
		const keys = (
			await this.table
				.where(":id")
				.between([of, first ?? []], [of, last], true, true)
				.primaryKeys()
		).map(([, from]) => from);
		return {
			keys,
			after: await this.keyAfter(of, keys[keys.length - 1] ?? []),
		};
	}

	private async listing(
		groups: [string, Edit<E>[]][],
	): Promise<Map<string, Bounds>> {
		const bounds = new Map<string, { keys: SortKey[] }>(
			groups.map(([of]) => [of, { keys: [] }]),
		);
		const keys = await this.table
			.where(":id")
			.between(
				[groups[0]![0], []],
				[groups[groups.length - 1]![0], END],
				true,
				false,
			)
			.primaryKeys();
		for (const [of, from] of keys) bounds.get(of)?.keys.push(from);
		return bounds;
	}

	private placeOf(entries: E[], key: SortKey): number {
		let low = 0;
		let high = entries.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (compareKeys(this.keyOf(entries[middle]!), key) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

/** The place of the last of the sorted `keys` that is not above `key`; −1 if all are. */
function lastAtMost(keys: SortKey[], key: SortKey): number {
	let low = 0;
	let high = keys.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compareKeys(keys[middle]!, key) <= 0) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
