import { normalName } from "../model/customer.ts";
import { fromMajor, type Money } from "../money/money.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { PastedList, PastedRow, PastedTotal } from "./read-pasted.ts";

/** A record that a figure counts, as far as a list from elsewhere can be compared with it. */
export interface CountedRecord {
	id: string;
	title?: string | undefined;
	/** Its name. */
	customer?: string | undefined;
	/** In minor units; the part that counts, where a deal is shared. */
	amount: number | null;
	currency: string | null;
	day: PlainDate | "";
	/** The names others have for it, as a deal keeps them: `id:006A1`. */
	keys?: readonly string[] | undefined;
}

/** One thing the two say differently. Null: not said. */
export type Difference = { id: string; line: number } & (
	| { field: "amount"; here: Money | null; there: Money | null }
	| {
			field: "day" | "customer" | "title";
			here: string | null;
			there: string | null;
	  }
);

export interface Reconciliation {
	/** Σ amounts of each currency, in minor units; none where the list has no amounts. Difference: there − here. */
	totals: {
		currency: string;
		here: number;
		there: number;
		difference: number;
	}[];
	/** How many stand on both sides and say the same. */
	same: number;
	onlyHere: CountedRecord[];
	/** Among them a row that repeats another: it stands there once too often. */
	onlyThere: PastedRow[];
	differs: Difference[];
	/** Records and rows that belong together, and nothing tells which to which. */
	ambiguous: { here: CountedRecord[]; there: PastedRow[] }[];
	/** What columns nobody named were found to be, by the records they name. */
	columns: { column: number; field: NameField }[];
}

type NameField = "id" | "title" | "customer";

/**
 * A pasted total against a figure: there − here, exactly: minor units of money, else the figure's own unit. Null where they
 * cannot be compared: the figure is unknown, or the total is in another currency or has more decimals than the figure's.
 */
export function differenceOf(
	{ value, currency }: PastedTotal,
	figure: { value: number | null; currency?: string | undefined },
): number | null {
	if (figure.value === null) return null;
	if (figure.currency === undefined)
		// Counts are whole millionths: a tenth and two tenths are three.
		return currency === undefined
			? (Math.round(Number(value) * 1e6) - Math.round(figure.value * 1e6)) / 1e6
			: null;
	if (currency !== undefined && currency !== figure.currency) return null;
	const minor = fromMajor(value, figure.currency);
	return minor === null ? null : minor - figure.value;
}

/**
 * A pasted list against the records a figure counts: which stand on one side only, and what the others say differently.
 *
 * A row and a record are the same by the record's id or one of its keys; else where they agree in all the list says; else by
 * title and customer, by customer and amount, or by title, where that names one of each. A row whose id is known is nothing
 * else. Each is paired once at most; what could be paired in several ways is ambiguous.
 */
export function reconcile(
	list: PastedList,
	counted: readonly CountedRecord[],
): Reconciliation {
	const columns = namesIn(counted, list.rows);
	const rows = list.rows.map((row) => withNames(row, columns));
	const says = new Set<string>(
		[...list.columns, ...columns].map(({ field }) => field),
	);
	const compared = COMPARED.filter((field) =>
		says.has(field === "day" ? "closedOn" : field),
	);
	const { pairs, ambiguous, onlyHere, onlyThere } = paired(
		rows.map((row) => ({ it: row, ...sideOf(row, row.id ? [row.id] : []) })),
		counted.map((record) => ({
			it: record,
			...sideOf(
				{ ...record, amount: moneyOf(record), day: record.day || undefined },
				idsOf(record),
			),
		})),
		compared,
	);
	const differs = pairs.map(([row, record]) =>
		compared
			.filter((field) => row[field] !== record[field])
			.map((field) => differenceIn(field, row.it, record.it)),
	);
	return {
		totals: compared.includes("amount") ? totalsOf(rows, counted) : [],
		same: differs.filter(({ length }) => length === 0).length,
		onlyHere,
		onlyThere,
		differs: differs.flat(),
		ambiguous,
		columns,
	};
}

const COMPARED = ["title", "customer", "amount", "day"] as const;
type Compared = (typeof COMPARED)[number];

/** A row or a record as it is compared. Empty: it does not say. */
type Side<T> = { it: T; ids: readonly string[] } & {
	readonly [field in Compared]: string;
};

function sideOf(
	of: {
		title?: string | undefined;
		customer?: string | undefined;
		amount?: Money | null | undefined;
		day?: PlainDate | undefined;
	},
	ids: readonly string[],
): Omit<Side<unknown>, "it"> {
	return {
		ids: ids.map(normalName),
		title: normalName(of.title ?? ""),
		customer: normalName(of.customer ?? ""),
		amount: of.amount ? `${of.amount.minor} ${of.amount.currency}` : "",
		day: of.day ?? "",
	};
}

function moneyOf({ amount, currency }: CountedRecord): Money | null {
	return amount === null || currency === null
		? null
		: { minor: amount, currency };
}

/** What a record is called: its own id, and what a CRM calls it. */
function idsOf({ id, keys = [] }: CountedRecord): string[] {
	return [
		id,
		...keys.flatMap((key) => (key.startsWith("id:") ? [key.slice(3)] : [])),
	];
}

/** What names a deal where no id does, the surest first: its title and customer, as far as the list says them. */
function namedBy(compared: readonly Compared[]): (readonly Compared[])[] {
	const names = compared.filter(
		(field) => field === "title" || field === "customer",
	);
	return names.length === 0
		? []
		: [
				[...names, "amount"],
				[...names, "day"],
				names,
				["customer", "amount", "day"],
				["customer", "amount"],
				["title", "amount"],
				["title", "day"],
				["title"],
			];
}

function paired(
	rows: readonly Side<PastedRow>[],
	records: readonly Side<CountedRecord>[],
	compared: readonly Compared[],
) {
	const there = new Set(rows);
	const here = new Set(records);
	const pairs: [Side<PastedRow>, Side<CountedRecord>][] = [];
	const tangles: { rows: Side<PastedRow>[]; records: Side<CountedRecord>[] }[] =
		[];
	/** Equal ones are interchangeable; of others each must be the only one. */
	const pairBy = (
		keysOf: (side: Side<unknown>) => readonly string[],
		areEqual: boolean,
	) => {
		const groups = new Map<string, (typeof tangles)[number]>();
		const groupOf = (key: string) => {
			const group = groups.get(key) ?? { rows: [], records: [] };
			groups.set(key, group);
			return group;
		};
		for (const row of there)
			for (const key of keysOf(row)) groupOf(key).rows.push(row);
		for (const record of here)
			for (const key of keysOf(record)) groupOf(key).records.push(record);
		for (const group of groups.values()) {
			const own = group.rows.filter((row) => there.has(row));
			const others = group.records.filter((record) => here.has(record));
			if (!areEqual && (own.length > 1 || others.length > 1)) {
				tangles.push(group);
				continue;
			}
			for (const [at, row] of own.entries()) {
				const record = others[at];
				if (!record) break;
				pairs.push([row, record]);
				there.delete(row);
				here.delete(record);
			}
		}
	};

	const whole = (side: Side<unknown>) =>
		compared.map((field) => side[field]).join("\n");
	pairBy((side) => side.ids.map((id) => `${id}\n${whole(side)}`), true);
	pairBy((side) => side.ids, false);
	const known = new Set(records.flatMap(({ ids }) => ids));
	const isRow = new Set<Side<unknown>>(rows);
	const isSettled = (side: Side<unknown>) =>
		isRow.has(side) && side.ids.some((id) => known.has(id));
	pairBy(
		(side) =>
			isSettled(side) || compared.every((field) => side[field] === "")
				? []
				: [whole(side)],
		true,
	);
	for (const fields of namedBy(compared))
		pairBy(
			(side) =>
				isSettled(side) || fields.some((field) => side[field] === "")
					? []
					: [fields.map((field) => side[field]).join("\n")],
			false,
		);

	const ambiguous: Reconciliation["ambiguous"] = [];
	for (const tangle of tangles) {
		const own = tangle.rows.filter((row) => there.has(row));
		const others = tangle.records.filter((record) => here.has(record));
		if (own.length === 0 || others.length === 0) continue;
		ambiguous.push({
			here: others.map(({ it }) => it),
			there: own.map(({ it }) => it),
		});
		for (const row of own) there.delete(row);
		for (const record of others) here.delete(record);
	}
	return {
		pairs,
		ambiguous,
		onlyHere: [...here].map(({ it }) => it),
		onlyThere: [...there].map(({ it }) => it),
	};
}

function differenceIn(
	field: Compared,
	row: PastedRow,
	record: CountedRecord,
): Difference {
	const base = { id: record.id, line: row.line };
	if (field === "amount")
		return { ...base, field, here: moneyOf(record), there: row.amount ?? null };
	return {
		...base,
		field,
		here: record[field] || null,
		there: row[field] ?? null,
	};
}

function totalsOf(
	rows: readonly PastedRow[],
	counted: readonly CountedRecord[],
): Reconciliation["totals"] {
	const totals = new Map<string, { here: number; there: number }>();
	const add = (money: Money | null | undefined, side: "here" | "there") => {
		if (!money) return;
		const total = totals.get(money.currency) ?? { here: 0, there: 0 };
		total[side] += money.minor;
		totals.set(money.currency, total);
	};
	for (const record of counted) add(moneyOf(record), "here");
	for (const { amount } of rows) add(amount, "there");
	return [...totals]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([currency, { here, there }]) => ({
			currency,
			here,
			there,
			difference: there - here,
		}));
}

/** What a column nobody named holds: that by which its texts name the most records. Each name has one column. */
function namesIn(
	counted: readonly CountedRecord[],
	rows: readonly PastedRow[],
): Reconciliation["columns"] {
	const columns = new Set(
		rows.flatMap(({ unnamed }) => Object.keys(unnamed ?? {})),
	);
	if (columns.size === 0) return [];
	const names: { readonly [field in NameField]: ReadonlySet<string> } = {
		id: new Set(counted.flatMap(idsOf).map(normalName)),
		title: new Set(counted.map(({ title }) => normalName(title ?? ""))),
		customer: new Set(
			counted.map(({ customer }) => normalName(customer ?? "")),
		),
	};
	const isSaid = (field: NameField) =>
		rows.some((row) => row[field] !== undefined);
	const hits = NAME_FIELDS.filter((field) => !isSaid(field)).flatMap((field) =>
		[...columns].map((column) => ({
			column: Number(column),
			field,
			hits: rows.filter(({ unnamed }) => {
				const name = normalName(unnamed?.[Number(column)] ?? "");
				return name !== "" && names[field].has(name);
			}).length,
		})),
	);
	hits.sort((a, b) => b.hits - a.hits || a.column - b.column);
	const found: Reconciliation["columns"] = [];
	for (const { column, field, hits: count } of hits)
		if (
			count > 0 &&
			!found.some((each) => each.column === column || each.field === field)
		)
			found.push({ column, field });
	return found;
}

const NAME_FIELDS = ["id", "title", "customer"] as const;

function withNames(
	row: PastedRow,
	columns: Reconciliation["columns"],
): PastedRow {
	const names = columns.flatMap(({ column, field }) => {
		const name = row.unnamed?.[column];
		return name ? [[field, name]] : [];
	});
	return names.length === 0 ? row : { ...row, ...Object.fromEntries(names) };
}
