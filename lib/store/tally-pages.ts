import type { Subject } from "../tally/fact.ts";
import type { Edit, SortedPages, SortKey } from "./sorted-pages.ts";

/** A change to one entry of a subject's tally: gets what stands there, returns what shall, or null for nothing. */
export interface TallyEdit<E> {
	subject: Subject;
	key: SortKey;
	change(current: E | undefined): E | null;
}

/**
 * The pages of facts, or of sums. A seller, and the organisation, has pages of its own. Customers share one run, ordered
 * by customer: most have a handful of entries, and a value for each would make the database slow. An entry in that run
 * carries its customer at the end; it is added and taken off here, so that nobody else sees it.
 */
export class TallyPages<E extends readonly unknown[]> {
	private readonly pages: SortedPages<E>;
	private readonly width: number;
	private readonly onEdit: (edits: readonly TallyEdit<E>[]) => Promise<void>;

	/** `width`: how many columns an entry has by itself. `onEdit`: what rests on the entries follows them in their transaction. */
	constructor(
		pages: SortedPages<E>,
		width: number,
		onEdit: (edits: readonly TallyEdit<E>[]) => Promise<void> = async () => {},
	) {
		this.pages = pages;
		this.width = width;
		this.onEdit = onEdit;
	}

	/** A subject's entries with `from` ≤ key < `to`, in order. */
	async range(subject: Subject, from: SortKey, to?: SortKey): Promise<E[]> {
		const customer = customerOf(subject);
		if (customer === null) return this.pages.range(subject, from, to);
		const entries = await this.pages.range(
			CUSTOMERS,
			[customer, ...from],
			to ? [customer, ...to] : after(customer),
		);
		return entries.map((entry) => this.bare(entry));
	}

	/** The first entry, not of a customer, with key ≥ `from`. */
	async first(
		subject: Exclude<Subject, `customer:${string}`>,
		from: SortKey,
	): Promise<E | undefined> {
		return this.pages.first(subject, from);
	}

	/** A subject's last entries, last first. */
	async last(subject: Subject, count: number): Promise<E[]> {
		const customer = customerOf(subject);
		if (customer === null) return this.pages.last(subject, count);
		const entries = await this.pages.last(CUSTOMERS, count, after(customer), [
			customer,
		]);
		return entries.map((entry) => this.bare(entry));
	}

	/** All entries of several customers, in their order. */
	async ofCustomers(customers: readonly string[]): Promise<Map<string, E[]>> {
		const found = new Map<string, E[]>(customers.map((id) => [id, []]));
		const sorted = [...customers].sort();
		const [first] = sorted;
		const last = sorted[sorted.length - 1];
		if (first === undefined || last === undefined) return found;
		for (const entry of await this.pages.range(CUSTOMERS, [first], after(last)))
			found.get(entry[this.width] as string)?.push(this.bare(entry));
		return found;
	}

	/** Applies the edits; see `SortedPages.edit`. */
	async edit(edits: readonly TallyEdit<E>[]): Promise<void> {
		await this.onEdit(edits);
		await this.pages.edit(
			edits.map(({ subject, key, change }): Edit<E> => {
				const customer = customerOf(subject);
				if (customer === null) return { of: subject, key, change };
				return {
					of: CUSTOMERS,
					key: [customer, ...key],
					change: (current) => {
						const next = change(current && this.bare(current));
						return next && ([...next, customer] as unknown as E);
					},
				};
			}),
		);
	}

	private bare(entry: E): E {
		return entry.slice(0, this.width) as unknown as E;
	}
}

/** The run of pages all customers share. */
export const CUSTOMERS = "customer";

function customerOf(subject: Subject): string | null {
	return subject.startsWith("customer:")
		? subject.slice("customer:".length)
		: null;
}

/** Above every key of a customer, below those of the next. */
function after(customer: string): SortKey {
	return [`${customer}\u0000`];
}

/** The key of an entry of either kind of run: the customer first, where it carries one. */
export function tallyKey(entry: readonly unknown[], width: number): SortKey {
	const own = entry.slice(0, 3) as (string | number)[];
	return entry.length > width ? [entry[width] as string, ...own] : own;
}
