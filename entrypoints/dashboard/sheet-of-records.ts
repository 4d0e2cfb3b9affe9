import { today } from "../../lib/clock.ts";
import { customerFigures } from "../../lib/figures/customer-figures.ts";
import type { Cell, Sheet } from "../../lib/files/sheet.ts";
import { normalName } from "../../lib/model/customer.ts";
import type { Kind, RecordOf } from "../../lib/model/kinds.ts";
import type { Id } from "../../lib/model/record.ts";
import type { Store } from "../../lib/store/db.ts";
import { all, counts, recordsBefore } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import { rootsOf } from "./customer-entry.ts";
import { customerTexts, finds } from "./finds.ts";
import {
	activityColumns,
	type Column,
	costColumns,
	customerColumns,
	dealColumns,
	headingsOf,
	leadColumns,
	rowOf,
	type SellerLine,
	sellerColumns,
	type WhoIs,
} from "./record-sheets.ts";
import type { RecordTable } from "./write-protocol.ts";

/** How many records are read at a time. */
const SLICE = 2_000;
/** A customer's line takes its figures too. */
const CUSTOMERS = 200;

type Tell = (done: number, total: number) => void;

/**
 * Every record a list shows, in the list's order, whichever of them are drawn: all that it has found. Read a slice at a time;
 * `tell` hears how far it is.
 */
export async function recordSheet(
	{ of: kind, filter = "", ids, name }: RecordTable & { name: string },
	tell: Tell = () => {},
	of?: Store,
): Promise<Sheet> {
	const words = normalName(filter);
	const who = await whoIs(of);
	const sheet = async <T>(
		columns: readonly Column<T>[],
		lines: (add: (line: T) => void) => Promise<void>,
	): Promise<Sheet> => {
		const rows: Cell[][] = [];
		await lines((line) => rows.push(rowOf(columns, line)));
		return {
			name,
			headings: headingsOf(columns),
			rows: ids ? rowsOf(ids, rows) : rows,
		};
	};
	switch (kind) {
		case "deal":
			return sheet(dealColumns(who), (add) => each("deal", tell, of, add));
		case "lead":
			return sheet(leadColumns(who), (add) => each("lead", tell, of, add));
		case "activity":
			return sheet(activityColumns(who), (add) =>
				each("activity", tell, of, add),
			);
		case "cost":
			return sheet(costColumns(who), async (add) => {
				const newest = (await all("cost", of)).sort((a, b) =>
					a.from === b.from ? (a.id < b.id ? 1 : -1) : a.from < b.from ? 1 : -1,
				);
				for (const cost of newest) add(cost);
			});
		case "customer":
			return sheet(customerColumns(who), async (add) => {
				const { roots, mergedOf } = rootsOf(
					await all("customer", of),
					currentLanguage(),
				);
				const found = roots.filter((root) =>
					[root, ...(mergedOf.get(root.id) ?? [])].some((own) =>
						finds(words, customerTexts(own)),
					),
				);
				for (let at = 0; at < found.length; at += CUSTOMERS) {
					const page = found.slice(at, at + CUSTOMERS);
					const figures = await customerFigures(
						page.map(({ id }) => id),
						today(),
						of,
					);
					for (const customer of page) {
						const own = figures.get(customer.id);
						add({ customer, ...(own && { figures: own }) });
						for (const merged of mergedOf.get(customer.id) ?? [])
							add({ customer: merged });
					}
					tell(Math.min(at + CUSTOMERS, found.length), found.length);
				}
			});
		case "seller":
			return sheet(sellerColumns(who), async (add) => {
				for (const line of await sellerLines(of)) add(line);
			});
	}
}

/** The rows of some records, in their order: a row begins with its record's id. */
function rowsOf(ids: readonly Id[], rows: readonly Cell[][]): Cell[][] {
	const byId = new Map(rows.map((row) => [row[0], row]));
	return ids.flatMap((id) => {
		const row = byId.get(id);
		return row ? [row] : [];
	});
}

/** Sellers by name, each as often as there are memberships. */
async function sellerLines(of: Store | undefined): Promise<SellerLine[]> {
	const [sellers, memberships] = await Promise.all([
		all("seller", of),
		all("membership", of),
	]);
	const { compare } = new Intl.Collator(currentLanguage());
	return sellers
		.filter(({ mergedInto }) => !mergedInto)
		.sort((a, b) => compare(a.name, b.name))
		.flatMap((seller): SellerLine[] => {
			const own = memberships.filter((each) => each.seller === seller.id);
			return own.length === 0
				? [{ seller }]
				: own.map((membership) => ({ seller, membership }));
		});
}

/** Visits every record of a kind, newest first. */
async function each<K extends Kind>(
	kind: K,
	tell: Tell,
	of: Store | undefined,
	visit: (record: RecordOf<K>) => void,
): Promise<void> {
	const total = (await counts(of))[kind] ?? 0;
	let before: Id | undefined;
	for (let done = 0; ; ) {
		const page = await recordsBefore(kind, before, SLICE, of);
		for (const record of page) visit(record);
		done += page.length;
		tell(Math.min(done, total), total);
		before = page.at(-1)?.id;
		if (page.length < SLICE) return;
	}
}

/** Names by id. A customer that was found to be another is called as it was written. */
export async function whoIs(of?: Store): Promise<WhoIs> {
	const named = async (kind: "seller" | "team" | "customer") => {
		const names = new Map(
			(await all(kind, of)).map(({ id, name }) => [id, name]),
		);
		return (id: Id | undefined) => (id && names.get(id)) || "";
	};
	const [seller, team, customer] = await Promise.all([
		named("seller"),
		named("team"),
		named("customer"),
	]);
	return { seller, team, customer };
}

/** What a table is called in its file. */
export function tableName(of: RecordTable["of"]): string {
	return {
		deal: t("deals.title"),
		lead: t("leads.leads"),
		activity: t("leads.activities"),
		customer: t("nav.customers"),
		cost: t("nav.costs"),
		seller: t("file.sellers"),
	}[of];
}
