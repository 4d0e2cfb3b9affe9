import type { ImportPlan } from "../../lib/actions/import-drafts.ts";
import { type DealRow, dealFields } from "../../lib/actions/plan-deals.ts";
import type { PlannedRow } from "../../lib/actions/plan-records.ts";
import type {
	DealDraft,
	DraftPlace,
	Drafts,
	Refusal,
} from "../../lib/intake/draft.ts";
import { type FileSums, sumsOf } from "../../lib/intake/drafts.ts";
import type { StatusSum } from "../../lib/intake/status-sums.ts";
import { Sums } from "../../lib/intake/sums.ts";
import type { Deal } from "../../lib/model/deal.ts";
import type { Money } from "../../lib/money/money.ts";
import {
	type KindCounts,
	LIST_PAGE,
	type ListedRow,
	type ListName,
	type ProposedPlan,
	type RowKind,
} from "./import-protocol.ts";

/** What a stored record calls people and companies: their names by their ids. */
export type NameOf = (id: string) => string | undefined;

const KINDS = [
	...(["seller", "customer", "membership", "lead"] as const),
	...(["activity", "cost", "goal"] as const),
];

/** A plan as the page shows it: counts, and the sums that would be stored. */
export function proposedPlan(plan: ImportPlan, goesOn: boolean): ProposedPlan {
	const deals = {
		kind: "deal" as const,
		added: plan.added.length,
		changed: plan.changed.length,
		unchanged: plan.unchanged.length,
	};
	const others = KINDS.map((kind): KindCounts => {
		const { added, changed, unchanged } = plan.records.kinds[kind];
		return {
			kind,
			added: added.length,
			changed: changed.length,
			unchanged: unchanged.length,
		};
	});
	const doubts = (["otherId", "alike", "moved"] as const).flatMap((doubt) => {
		const rows = plan.doubtful.filter((each) => each.doubt === doubt);
		const open = rows.filter(({ answer }) => !answer).length;
		return rows.length > 0 ? [{ doubt, count: rows.length, open }] : [];
	});
	return {
		kinds: [deals, ...others].filter(
			({ added, changed, unchanged }) => added + changed + unchanged > 0,
		),
		repeated: plan.repeated.length,
		vanished: plan.vanished.length,
		doubts,
		stored: storedSums(plan),
		goesOn,
	};
}

/** What the files hold themselves, rows that are refused among it: to stand beside what would be stored. */
export function fileTotals(
	files: readonly { statuses: readonly StatusSum[] }[],
	drafts: Drafts,
): FileSums {
	const read = sumsOf(drafts);
	const count = { won: 0, lost: 0, open: 0 };
	const revenue = new Sums();
	for (const { status, count: rows, sum } of files.flatMap(
		({ statuses }) => statuses,
	)) {
		count[status] += rows;
		if (status === "won") for (const amount of sum) revenue.add(amount);
	}
	// A won row below zero is a credit note and no deal.
	const won = count.won - read.creditNotes;
	return { ...read, ...count, won, revenue: revenue.all() };
}

/** The files' deals as they would be stored. */
function storedSums({
	added,
	changed,
	unchanged,
	drafts,
}: ImportPlan): FileSums {
	const deals = [...added, ...changed, ...unchanged].map(({ draft }) => draft);
	return sumsOf({ ...drafts, deals, refusals: [] });
}

/** Lines nobody reads: those the drafts refuse, and those that only the records there are say no to. */
export function allRefusals(
	drafts: Drafts,
	plan: ImportPlan | undefined,
	files: readonly string[],
): Refusal[] {
	const place = new Map(files.map((file, at) => [file, at]));
	return [
		...drafts.refusals,
		...(plan?.refused ?? []),
		...(plan?.records.refused ?? []),
	].sort(
		(a, b) =>
			(place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) || a.line - b.line,
	);
}

/** A page of one of the lists, from a place on, and how long the list is. */
export function listOf(
	plan: ImportPlan | undefined,
	drafts: Drafts,
	refusals: readonly Refusal[],
	{ of, kind, from }: { of: ListName; kind: RowKind; from: number },
	nameOf: NameOf,
): { rows: ListedRow[]; total: number } {
	const page = <T>(
		all: readonly T[],
		rowOf: (each: T) => ListedRow,
	): { rows: ListedRow[]; total: number } => ({
		rows: all.slice(from, from + LIST_PAGE).map(rowOf),
		total: all.length,
	});
	switch (of) {
		case "refused":
			return page(refusals, (refusal) => ({
				key: `${refusal.file}:${refusal.line}:${refusal.column ?? ""}`,
				file: refusal.file,
				line: refusal.line,
				refusal,
			}));
		case "wonWithoutDay": {
			const undated = drafts.deals.filter(
				({ status, closedOn }) => status === "won" && !closedOn,
			);
			return page(undated, rowOfDeal);
		}
		case "vanished":
			return page(plan?.vanished ?? [], (deal) => rowOfStored(deal, nameOf));
		case "repeated":
			return page(plan?.repeated ?? [], rowOfDeal);
		case "alike":
		case "moved":
		case "otherId":
			return page(
				(plan?.doubtful ?? []).filter(({ doubt }) => doubt === of),
				(row) => ({
					...rowOfDeal(row.draft),
					changes: changesOf(row, nameOf),
					...(row.answer && { answer: row.answer }),
				}),
			);
		default:
			if (kind === "deal")
				return page<DealRow>(plan?.[of] ?? [], (row) => ({
					...rowOfDeal(row.draft),
					...(of === "changed" && { changes: changesOf(row, nameOf) }),
				}));
			return page<PlannedRow>(plan?.records.kinds[kind][of] ?? [], rowOfRecord);
	}
}

function rowOfDeal(draft: DealDraft): ListedRow {
	const { key, file, line, title, customer, owner, amount, status } = draft;
	const day = draft.closedOn ?? draft.expectedCloseOn ?? draft.createdOn;
	return given({
		key,
		file,
		line,
		title,
		customer,
		owner,
		amount,
		status,
		day,
	});
}

function rowOfStored(deal: Deal, nameOf: NameOf): ListedRow {
	const { id, title, customer, owner, amount, status } = deal;
	return given({
		...{ key: id, title, amount, status },
		customer: customer && nameOf(customer),
		owner: owner && nameOf(owner),
		day: deal.closedOn ?? deal.expectedCloseOn ?? deal.createdOn,
	});
}

/** A row of any other kind: what it is called, whose it is, and when. */
function rowOfRecord({ id, draft, fields = [] }: PlannedRow): ListedRow {
	const said = draft as DraftPlace & { [field: string]: unknown };
	const text = (...names: string[]) =>
		names
			.map((name) => said[name])
			.find((value): value is string => typeof value === "string");
	const money = said.amount as Money | undefined;
	return given({
		key: text("key") ?? id,
		file: said.file,
		line: said.line,
		title: text("name", "title", "note", "type", "seller", "kpi"),
		customer: text("customer"),
		owner: text("owner", "team"),
		amount: money && typeof money === "object" ? money : undefined,
		day: text("on", "from", "qualifiedOn", "contactedOn", "createdOn"),
		changes:
			fields.length > 0
				? fields.map((field) => ({ field, ...shown("after", said[field]) }))
				: undefined,
	});
}

/** What the file says otherwise than the stored deal. */
function changesOf(
	{ draft, deal, fields }: DealRow,
	nameOf: NameOf,
): NonNullable<ListedRow["changes"]> {
	if (!deal) return [];
	const before = deal as { [field: string]: unknown };
	// Names stay names: what they are called there is looked up for what is stored only.
	const after = dealFields(draft, {
		seller: (name) => name,
		customer: (name) => name,
	}) as { [field: string]: unknown };
	const stored = (field: string) => {
		const value = before[field];
		return (field === "owner" || field === "customer") &&
			typeof value === "string"
			? nameOf(value)
			: value;
	};
	const changed =
		fields ??
		Object.keys(after).filter(
			(field) => JSON.stringify(stored(field)) !== JSON.stringify(after[field]),
		);
	return changed
		.filter((field) => field !== "keys")
		.map((field) => ({
			field,
			...shown("before", stored(field)),
			...shown("after", after[field]),
		}));
}

/** A value as the page can show it: an amount, or text. */
function shown<Side extends "before" | "after">(
	side: Side,
	value: unknown,
): { [side in Side]?: string | Money } {
	const of = { [side]: value } as { [side in Side]?: string | Money };
	if (value === undefined || value === null) return {};
	if (typeof value === "string" || isMoney(value)) return of;
	if (Array.isArray(value))
		return {
			[side]: value
				.map((each) => (each as { name?: string }).name ?? String(each))
				.join(", "),
		} as { [side in Side]?: string };
	return { [side]: String(value) } as { [side in Side]?: string };
}

function isMoney(value: unknown): value is Money {
	const { minor, currency } = (value ?? {}) as Partial<Money>;
	return Number.isInteger(minor) && typeof currency === "string";
}

function given(
	row: { [field in keyof ListedRow]: ListedRow[field] | undefined },
): ListedRow {
	return Object.fromEntries(
		Object.entries(row).filter(([, value]) => value !== undefined),
	) as unknown as ListedRow;
}
