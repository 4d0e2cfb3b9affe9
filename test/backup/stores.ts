import fc from "fast-check";
import { backUp } from "../../lib/actions/back-up.ts";
import { BackupWriter, type Sink } from "../../lib/backup/write-backup.ts";
import { WHOLE } from "../../lib/model/deal.ts";
import { type AnyRecord, type Kind, kinds } from "../../lib/model/kinds.ts";
import {
	type Contents,
	type Entry,
	entriesOf,
	readContents,
} from "../../lib/store/contents.ts";
import type { JournalRow, Store } from "../../lib/store/db.ts";

/** Text as people and machines bring it in: emoji, NUL, halves of surrogate pairs, quotes, line ends. */
const text = fc.oneof(
	fc.string({ unit: "binary", maxLength: 12 }),
	fc.constantFrom(
		"Søren Ø. 🚀",
		"\u0000",
		"\ud83d",
		"\udc00x",
		'"],"sha256":"',
		"\u2028\r\n\t\\",
		"__proto__",
		"-0",
	),
);
const name = fc.constantFrom("Acme A/S", "ACME 🏗", "Bolt \ud83d", "x\u0000y");
const id = fc
	.integer({ min: 1, max: 9 })
	.map((n) => `0190a0a0-0000-7000-8000-00000000000${n}`);
const day = fc.integer({ min: 1, max: 9 }).map((n) => `2026-03-0${n}`);
const minor = fc.oneof(
	fc.integer({ min: -1_000_000, max: 1_000_000 }),
	fc.constantFrom(
		-0,
		0,
		1,
		Number.MAX_SAFE_INTEGER,
		Number.MIN_SAFE_INTEGER,
		9_007_199_254_740_881,
	),
);
/** As large as amounts may be for dozens of them to have an exact sum: beyond 2^53 a sum depends on its order. */
const MOST = 2 ** 46 - 1;
const money = fc.record({
	minor: minor.map((each) => Math.max(-MOST, Math.min(MOST, each))),
	currency: fc.constantFrom("DKK", "EUR", "JPY"),
});
const maybe = { requiredKeys: ["id", "rev", "enteredAt"] as never[] };
const base = {
	rev: fc.integer({ min: 1, max: 9 }),
	enteredAt: fc.integer({ min: 0, max: 2 ** 45 }),
};
const first = fc.record({ on: day, id }, { requiredKeys: ["on", "id"] });

const arbitraries: { [kind in Kind]?: fc.Arbitrary<object> } = {
	seller: fc.record({ ...base, id, name }),
	team: fc.record({ ...base, id, name }),
	customer: fc.record(
		{
			...base,
			id,
			name,
			country: fc.constant("DK"),
			organisationNumber: text,
			employees: fc.nat(),
			// Of one that is not there: a ring of merges is no store.
			mergedInto: fc.constant("0190a0a0-0000-7000-8000-0000000000ff"),
			keys: fc.array(text, { maxLength: 2 }),
			firstSeen: first,
			firstWon: first,
		},
		{ requiredKeys: ["id", "rev", "enteredAt", "name"] },
	),
	lead: fc.record(
		{
			...base,
			id,
			owner: id,
			customer: id,
			source: text,
			createdOn: day,
			contactedOn: day,
			keys: fc.array(text, { maxLength: 2 }),
		},
		maybe,
	),
	deal: fc.record(
		{
			...base,
			id,
			status: fc.constantFrom("open", "won", "lost"),
			owner: id,
			title: text,
			customer: id,
			lead: id,
			amount: money,
			credits: fc.constantFrom(
				[{ seller: "0190a0a0-0000-7000-8000-000000000001", share: WHOLE }],
				[
					{ seller: "0190a0a0-0000-7000-8000-000000000001", share: 333_333 },
					{ seller: "0190a0a0-0000-7000-8000-000000000002", share: 666_667 },
				],
			),
			products: fc.array(
				fc.record(
					{
						name,
						quantity: fc.double({ noNaN: true, noDefaultInfinity: true }),
						amount: money,
					},
					{ requiredKeys: ["name"] },
				),
				{ maxLength: 2 },
			),
			source: text,
			stage: text,
			createdOn: day,
			firstContactOn: day,
			closedOn: day,
			expectedCloseOn: day,
			probability: fc.double({ min: 0, max: 1, noNaN: true }),
			keys: fc.array(text, { maxLength: 3 }),
			hasLead: fc.constant(true),
			isFirstWin: fc.constant(true),
		},
		{ requiredKeys: ["id", "rev", "enteredAt", "status"] },
	),
	activity: fc.record(
		{
			...base,
			id,
			type: fc.constantFrom("call", "quoteSent", "other"),
			on: day,
			owner: id,
			customer: id,
			deal: id,
			note: text,
		},
		{ requiredKeys: ["id", "rev", "enteredAt", "type", "on"] },
	),
	cost: fc.record({
		...base,
		id,
		type: fc.constantFrom("salary", "other"),
		amount: money,
		from: day,
		to: day,
		scope: fc.constantFrom(
			{ kind: "organisation" },
			{ kind: "seller", id: "0190a0a0-0000-7000-8000-000000000001" },
		),
		note: text,
	}),
	closing: fc.record({
		...base,
		id: fc.constantFrom("2026-01", "2026-02"),
		closedOn: day,
	}),
	settings: fc.record({
		...base,
		id: fc.constant("settings"),
		country: fc.constantFrom("DK", "SE"),
		reportingCurrency: fc.constantFrom("DKK", "EUR"),
		weekStart: fc.constantFrom(1, 7),
		fiscalYearStart: fc.integer({ min: 1, max: 12 }),
		closingDays: fc.array(day, { maxLength: 2 }),
		yearlyClosingDays: fc.constant([]),
		logAs: fc.constantFrom("won", "open"),
		hasNotices: fc.boolean(),
		isIntroduced: fc.boolean(),
		readings: fc.dictionary(
			fc.constantFrom("winRate", "hitRate", "🚀", "\ud83d"),
			text,
			{ maxKeys: 2 },
		),
	}),
};

const byId = <R extends { id: string }>(list: R[]) =>
	[...new Map(list.map((each) => [each.id, each])).values()].sort((a, b) =>
		a.id < b.id ? -1 : 1,
	);

const row = fc.record(
	{
		id: fc.oneof(
			id,
			id.map((each) => `${each}/000000001`),
		),
		at: fc.integer({ min: 0, max: 2 ** 45 }),
		name: fc.constantFrom("logDeal", "undo", "importPart"),
		answer: fc.oneof(
			fc.record({
				ok: fc.constant(true),
				actionId: id,
				ids: fc.array(id, { maxLength: 2 }),
			}),
			fc.record({ ok: fc.constant(false), reason: fc.constant("invalid") }),
		),
		changes: fc.array(
			fc.record(
				{
					kind: fc.constantFrom("deal", "customer"),
					id,
					before: fc.record({ id, title: text }),
					after: fc.record({ id, amount: money }),
				},
				{ requiredKeys: ["kind", "id"] },
			),
			{ maxLength: 2 },
		),
		undoneBy: id,
	},
	{ requiredKeys: ["id", "at", "name", "answer", "changes"] },
);

const frozenRow = fc
	.tuple(
		day,
		fc.integer({ min: 1, max: 17 }),
		fc.constantFrom("", "DKK"),
		fc.array(minor, { minLength: 13, maxLength: 13 }),
	)
	.map(([on, kind, currency, numbers]) => [on, kind, currency, ...numbers]);

/** Any store there may be, and some there may not: records name others that do not exist. */
export const anyContents: fc.Arbitrary<Contents> = fc
	.record({
		records: fc.record(
			Object.fromEntries(
				Object.entries(arbitraries).map(([kind, each]) => [
					kind,
					fc.array(each as fc.Arbitrary<AnyRecord>, { maxLength: 4 }),
				]),
			),
		),
		journal: fc.array(row, { maxLength: 3 }),
		frozen: fc.dictionary(
			fc.constantFrom("organisation", "seller:", "seller:a"),
			fc.uniqueArray(frozenRow, {
				maxLength: 3,
				selector: (each) => JSON.stringify(each.slice(0, 3)),
			}),
			{ maxKeys: 2 },
		),
	})
	.map(({ records, journal, frozen }) => ({
		databaseId: "0190a0a0-0000-7000-8000-0000000000db",
		openImports: [],
		records: new Map(
			kinds.flatMap((kind): [Kind, AnyRecord[]][] => {
				const own = byId(records[kind] ?? []);
				return own.length ? [[kind, own]] : [];
			}),
		),
		journal: byId(journal) as JournalRow[],
		frozen: new Map(Object.entries(frozen)) as unknown as Contents["frozen"],
	}));

/** A sink that gathers a file. */
export function gathered() {
	let parts: Uint8Array<ArrayBuffer>[] = [];
	const sink: Sink = {
		write: async (bytes) => parts.push(bytes.slice()),
		restart: async () => {
			parts = [];
		},
	};
	return { sink, file: () => new Blob(parts) };
}

/** A store's backup as a file. */
export async function fileOf(store: Store, passphrase?: string): Promise<Blob> {
	const { sink, file } = gathered();
	await backUp(
		sink,
		passphrase === undefined ? {} : { passphrase, iterations: 10 },
		store,
	);
	return file();
}

/** The backup of contents that are in no store. */
export async function written(
	contents: Contents,
	about: object = {},
	passphrase?: string,
): Promise<Blob> {
	const { sink, file } = gathered();
	const writer = new BackupWriter(
		{
			needs: 2,
			madeAt: 1_773_792_000_000,
			databaseId: contents.databaseId,
			changes: 7,
			counts: {},
			...about,
		},
		sink,
		passphrase,
		10,
	);
	await writer.add([...entriesOf(contents)]);
	await writer.end();
	return file();
}

/** What of a backup is the store, without when it was made. */
export const payloadOf = async (file: Blob) =>
	(await file.text()).split("\n").slice(1, -2).join("\n");

/** Everything a store holds that is truth. */
export async function truthOf(store: Store): Promise<Entry[]> {
	const state = await store.meta.get("state");
	const all: Entry[] = [];
	if (state)
		await readContents(store, state, (entries) => {
			all.push(...entries);
			return undefined;
		});
	return all;
}
