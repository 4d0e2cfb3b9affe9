import fc from "fast-check";
import { expect, test } from "vitest";
import { normalName } from "../../lib/model/normal-name.ts";
import {
	type Entry,
	type Query,
	type Reading,
	SEVERAL,
	type Shape,
} from "../../lib/table/entry.ts";
import { Table } from "../../lib/table/table.ts";

const shape: Shape = {
	days: ["on", "other"],
	words: ["customer", "seller", "countsFor", "title", "status"],
	finds: ["customer", "title", "seller"],
	on: "on",
	whose: ["seller", "countsFor"],
};

const NAMES: { [id: string]: string } = {
	c1: "Acme A/S",
	c2: "ÆRØ  Færger",
	c3: "acme a/s",
	s1: "Ann Berg",
	s2: "Bo Dam",
};
const { compare } = new Intl.Collator("da");
const reading: Reading = {
	label: (column, word) =>
		column === "title" ? word : (NAMES[word] ?? (word.length > 3 ? word : "")),
	compare,
};

const day = fc.constantFrom(
	"2025-12-31",
	"2026-01-01",
	"2026-03-18",
	undefined,
);
const word = (...all: string[]) =>
	fc.constantFrom<string | undefined>(...all, undefined);
const entry: fc.Arbitrary<Entry> = fc.record({
	id: fc
		.integer({ min: 0, max: 60 })
		.map((number) => `id${String(number).padStart(3, "0")}`),
	days: fc.record({ on: day, other: day }),
	words: fc.record({
		customer: word("c1", "c2", "c3", "gone"),
		seller: word("s1", "s2"),
		countsFor: word("s1", "s2", `s1${SEVERAL}s2`),
		title: word("Renewal", "renewal", "Zebra pilot", "Åben", "2"),
		status: word("open", "lost"),
	}),
	amount: fc.option(
		fc.record({
			minor: fc.integer({ min: -3, max: 3 }),
			currency: fc.constantFrom("DKK", "EUR"),
		}),
		{ nil: undefined },
	),
});

const query: fc.Arbitrary<Query> = fc.record(
	{
		find: fc.constantFrom("", "acme", "ACME  ren", "ærø", "berg a", "x", " "),
		only: fc.oneof(
			fc.record({ status: fc.subarray(["open", "lost", "won"]) }),
			fc.record({ countsFor: fc.constantFrom(["s1"], ["s2", "s3"]) }),
			fc.constant({ nowhere: ["open"] }),
		),
		whose: fc.array(
			fc.record(
				{
					seller: fc.constantFrom("s1", "s2", ""),
					from: fc.constant("2026-01-01"),
					to: fc.constantFrom("2026-01-01", "2026-02-01"),
				},
				{ requiredKeys: ["seller"] },
			),
			{ maxLength: 3 },
		),
		from: fc.constantFrom("2026-01-01", "2026-03-18"),
		to: fc.constantFrom("2026-01-01", "2026-03-18", "2027-01-01"),
		without: fc.subarray(["on", "amount", "customer"]),
		sort: fc.record({
			by: fc.constantFrom(
				"on",
				"other",
				"amount",
				"customer",
				"title",
				"status",
				"nowhere",
			),
			isDown: fc.boolean(),
		}),
	},
	{ requiredKeys: [] },
);

/** The same, as anybody would write it. */
function naive(entries: readonly Entry[], query: Query): Entry[] {
	const { find = "", only = {}, whose, from, to, without = [], sort } = query;
	const label = (entry: Entry, column: string) =>
		(entry.words[column] ?? "")
			.split(SEVERAL)
			.map((part) => (part ? reading.label(column, part) : ""))
			.join(", ");
	const found = entries.filter((entry) => {
		const { on } = entry.days;
		const parts = (column: string) => entry.words[column]?.split(SEVERAL) ?? [];
		return (
			normalName(find)
				.split(" ")
				.every((word) =>
					shape.finds.some((column) =>
						normalName(label(entry, column)).includes(word),
					),
				) &&
			Object.entries(only).every(([column, wanted]) =>
				parts(column).some((part) => wanted.includes(part)),
			) &&
			(!from || (on !== undefined && on >= from)) &&
			(!to || (on !== undefined && on < to)) &&
			without.every((column) =>
				column === "amount"
					? !entry.amount
					: !entry.days[column] && !entry.words[column],
			) &&
			(!whose ||
				whose.some(
					(who) =>
						((entry.words.seller ?? "") === who.seller ||
							parts("countsFor").includes(who.seller)) &&
						(on === undefined
							? !who.to
							: (!who.from || who.from <= on) && (!who.to || on < who.to)),
				))
		);
	});
	const newest = found.toSorted((a, b) => (a.id < b.id ? 1 : -1));
	if (!sort) return newest;
	const sign = sort.isDown ? -1 : 1;
	const inCurrency = (currency: string) =>
		entries.filter(({ amount }) => amount?.currency === currency).length;
	return newest.toSorted((a, b) => {
		if (sort.by === "amount") {
			if (!a.amount || !b.amount) return Number(!a.amount) - Number(!b.amount);
			const [one, other] = [a.amount.currency, b.amount.currency];
			if (one !== other)
				return (
					sign * (inCurrency(other) - inCurrency(one) || (one < other ? -1 : 1))
				);
			return sign * (a.amount.minor - b.amount.minor);
		}
		const isDay = shape.days.includes(sort.by);
		if (!isDay && !shape.words.includes(sort.by)) return 0;
		const [one, other] = [a, b].map((each) =>
			isDay ? (each.days[sort.by] ?? "") : label(each, sort.by),
		) as [string, string];
		if (!one || !other) return Number(!one) - Number(!other);
		return (
			sign *
			(isDay ? (one < other ? -1 : one > other ? 1 : 0) : compare(one, other))
		);
	});
}

test("finds, sorts and sums as a plain filter does, whatever was put in, changed and removed", () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.oneof(
					{ weight: 4, arbitrary: entry },
					{
						weight: 1,
						arbitrary: entry.map(({ id }) => ({ gone: id })),
					},
				),
				{ maxLength: 80 },
			),
			fc.array(query, { minLength: 1, maxLength: 4 }),
			(steps, queries) => {
				const table = new Table(shape, reading);
				const known = new Map<string, Entry>();
				for (const step of steps) {
					if ("gone" in step) {
						table.remove(step.gone);
						known.delete(step.gone);
					} else {
						table.put(step);
						known.set(step.id, step);
					}
					// What is looked at meanwhile is kept in order, and must not stay.
					table.find({ sort: { by: "title", isDown: false } });
				}
				expect(table.size).toBe(known.size);
				for (const each of queries) {
					const rows = table.find(each);
					const expected = naive([...known.values()], each);
					expect([...rows].map((row) => table.entry(row))).toEqual(expected);
					for (const currency of ["DKK", "EUR"]) {
						const own = expected.flatMap(({ amount }) =>
							amount?.currency === currency ? [amount.minor] : [],
						);
						const sum = table
							.sums(rows)
							.find((each) => each.currency === currency);
						expect(sum?.count ?? 0).toBe(own.length);
						expect(sum?.minor ?? 0).toBe(
							own.reduce((all, one) => all + one, 0),
						);
					}
				}
			},
		),
		{ numRuns: 300 },
	);
});
