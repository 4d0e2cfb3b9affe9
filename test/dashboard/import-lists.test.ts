import { describe, expect, test } from "vitest";
import {
	allRefusals,
	fileTotals,
	listOf,
	proposedPlan,
} from "../../entrypoints/dashboard/import-lists.ts";
import { LIST_PAGE } from "../../entrypoints/dashboard/import-protocol.ts";
import type { ImportPlan } from "../../lib/actions/import-drafts.ts";
import type { DoubtfulRow } from "../../lib/actions/plan-deals.ts";
import type { DealDraft, Drafts } from "../../lib/intake/draft.ts";
import type { Deal } from "../../lib/model/deal.ts";

const draft = (n: number, changed: Partial<DealDraft> = {}): DealDraft => ({
	...{ line: n + 1, file: "a.csv", key: `id:${n}`, title: `Deal ${n}` },
	...{ status: "won", closedOn: "2026-03-02" },
	amount: { minor: n * 100, currency: "DKK" },
	...changed,
});
const deal = (changed: Partial<Deal> = {}): Deal => ({
	...{ id: "d", rev: 1, enteredAt: 0, title: "Old", status: "open" },
	...changed,
});
const none = { added: [], changed: [], unchanged: [], written: [] };
const drafts = (changed: Partial<Drafts> = {}): Drafts => ({
	...{ deals: [], sellers: [], customers: [], refusals: [], notes: [] },
	...{ currencyAssumed: false, suggestions: [] },
	...changed,
});
const plan = (changed: Partial<ImportPlan> = {}): ImportPlan => ({
	...{ importId: "i", hash: "", files: ["a.csv"], shapes: [], answers: {} },
	...{ ...none, doubtful: [], repeated: [], refused: [], vanished: [] },
	counts: {
		...{ added: 0, changed: 0, unchanged: 0 },
		...{ sellers: 0, teams: 0, customers: 0 },
	},
	drafts: drafts(),
	records: {
		...{ importId: "i", drafts: drafts(), deals: [], refused: [] },
		kinds: {
			...{ seller: none, customer: none, membership: none, lead: none },
			...{ activity: none, cost: none, goal: none },
		},
	},
	...changed,
});
const rows = (count: number) =>
	Array.from({ length: count }, (_, n) => ({ id: `n${n}`, draft: draft(n) }));
const names: { [id: string]: string } = { c1: "Nordlys", s1: "Ann" };
const list = (
	of: Parameters<typeof listOf>[3]["of"],
	own: ImportPlan,
	from = 0,
) =>
	listOf(
		own,
		own.drafts,
		allRefusals(own.drafts, own, own.files),
		{
			...{ of, kind: "deal" as const, from },
		},
		(id) => names[id],
	);

describe("the lists of a try-out", () => {
	test("come a page at a time, and say how long they are", () => {
		const own = plan({ added: rows(LIST_PAGE + 7) });
		expect(list("added", own).rows).toHaveLength(LIST_PAGE);
		const rest = list("added", own, LIST_PAGE);
		expect([rest.rows.length, rest.total]).toEqual([7, LIST_PAGE + 7]);
		expect(rest.rows[0]).toMatchObject({
			...{ key: `id:${LIST_PAGE}`, line: LIST_PAGE + 1, status: "won" },
			amount: { minor: LIST_PAGE * 100, currency: "DKK" },
		});
	});

	test("show of a changed deal what is stored and what the file says, people by their names", () => {
		const own = plan({
			changed: [
				{
					id: "d",
					draft: draft(1, { customer: "Havn", owner: "Bo" }),
					deal: deal({ customer: "c1", owner: "s1" }),
					fields: ["customer", "owner", "status", "amount", "keys"],
				},
			],
		});
		expect(list("changed", own).rows[0]?.changes).toEqual([
			{ field: "customer", before: "Nordlys", after: "Havn" },
			{ field: "owner", before: "Ann", after: "Bo" },
			{ field: "status", before: "open", after: "won" },
			{ field: "amount", after: { minor: 100, currency: "DKK" } },
		]);
	});

	test("hold only what their doubt is about, with what was answered", () => {
		const doubtful = (n: number, doubt: DoubtfulRow["doubt"]) => ({
			...{ id: `n${n}`, draft: draft(n), deal: deal(), doubt },
			...(n === 1 && { answer: "same" as const }),
		});
		const own = plan({
			doubtful: [
				doubtful(1, "alike"),
				doubtful(2, "alike"),
				doubtful(3, "moved"),
			],
		});
		expect(
			list("alike", own).rows.map(({ key, answer }) => [key, answer]),
		).toEqual([
			["id:1", "same"],
			["id:2", undefined],
		]);
		expect(proposedPlan(own, false).doubts).toEqual([
			{ doubt: "alike", count: 2, open: 1 },
			{ doubt: "moved", count: 1, open: 1 },
		]);
	});

	test("have the refused of every step, by file and line", () => {
		const refusal = (file: string, line: number) => ({
			...{ file, line, reason: "dateUnreadable" as const },
		});
		const own = plan({
			files: ["b.csv", "a.csv"],
			drafts: drafts({ refusals: [refusal("a.csv", 9), refusal("b.csv", 4)] }),
			refused: [refusal("a.csv", 3)],
		});
		expect(
			list("refused", own).rows.map(({ file, line }) => [file, line]),
		).toEqual([
			["b.csv", 4],
			["a.csv", 3],
			["a.csv", 9],
		]);
	});

	test("of won deals without a day are those that no rule closed", () => {
		const { closedOn: _, ...undated } = draft(2);
		const deals = [draft(1), undated];
		const own = plan({ drafts: drafts({ deals }) });
		expect(list("wonWithoutDay", own).rows.map(({ key }) => key)).toEqual([
			"id:2",
		]);
	});
});

test("the sums that would be stored leave out what waits for an answer", () => {
	const own = plan({
		added: rows(3),
		drafts: drafts({ deals: rows(5).map((row) => row.draft) }),
	});
	const { stored, kinds } = proposedPlan(own, true);
	expect([stored.won, stored.revenue]).toEqual([
		3,
		[{ minor: 300, currency: "DKK" }],
	]);
	expect(kinds).toEqual([{ kind: "deal", added: 3, changed: 0, unchanged: 0 }]);
});

test("a file's own totals hold its refused rows too, so that what is left out shows", () => {
	const of = (minor: number) => [{ minor, currency: "DKK" }];
	const credit = draft(3, { amount: { minor: -500, currency: "DKK" } });
	const totals = fileTotals(
		[
			{
				statuses: [
					{ status: "won", because: "word", count: 5, sum: of(9_500) },
					{ status: "lost", because: "word", count: 2, sum: of(100) },
				],
			},
			{ statuses: [] },
		],
		// Two of the won rows and a lost one could not be read.
		drafts({
			deals: [draft(1), draft(2), credit, draft(4, { status: "lost" })],
		}),
	);
	expect(totals).toMatchObject({
		...{ won: 4, lost: 2, open: 0, creditNotes: 1 },
		revenue: of(9_500),
	});
});
