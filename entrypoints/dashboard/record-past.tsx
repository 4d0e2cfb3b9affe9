import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Counted } from "../../components/dashboard/counted.tsx";
import { Day } from "../../components/dashboard/day.tsx";
import { Moment } from "../../components/dashboard/moment.tsx";
import { Figure } from "../../components/figure.tsx";
import { Filled } from "../../components/filled.tsx";
import { useLive } from "../../lib/live/use-live.ts";
import { derivedFields } from "../../lib/model/kinds.ts";
import type { Id } from "../../lib/model/record.ts";
import type { Money } from "../../lib/money/money.ts";
import { historyOf, manyRecords, type Past } from "../../lib/store/read.ts";
import type { TableKind } from "../../lib/table/shapes.ts";
import { hasText, type TextKey, t } from "../../lib/text/text.ts";
import { isPlainDate } from "../../lib/time/plain-date.ts";
import type { Doing } from "./use-doing.ts";

type Fields = { readonly [field: string]: unknown };

/** A field that has changed, before and after. */
interface Changed {
	field: string;
	before: unknown;
	after: unknown;
}

/** What is no field to a reader. */
const UNSEEN: ReadonlySet<string> = new Set([
	...["id", "rev", "enteredAt", "importId", "isSample", "keys"],
	...["stageHistory", "pageOrigin"],
]);

/** Fields that a file's column calls otherwise. */
const HEADINGS: { readonly [field: string]: TextKey } = {
	owner: "column.seller",
	products: "column.product",
	credits: "column.countsFor",
	recurring: "column.comesAgain",
	contactedOn: "column.firstContactOn",
	name: "column.lead",
	on: "column.day",
	to: "column.last",
	type: "leads.activity",
	scope: "costs.forWhom",
};

/** What happened to a record, newest first, each with what takes it back while it stands; read when it is asked for. */
export function RecordPast({
	kind,
	record,
	doing,
}: {
	kind: TableKind;
	record: { id: Id; rev: number; importId?: Id | undefined };
	doing: Doing;
}) {
	const [isOpen, setOpen] = useState(false);
	return (
		<details
			class="record-past"
			onToggle={(event) => setOpen(event.currentTarget.open)}
		>
			<summary>{t("past.title")}</summary>
			{isOpen && <Rows kind={kind} record={record} doing={doing} />}
		</details>
	);
}

function Rows({
	kind,
	record: { id, importId },
	doing,
}: Parameters<typeof RecordPast>[0]) {
	const past = useLive(async () => {
		const rows = await historyOf(kind, id);
		const named = rows.flatMap(({ row }) =>
			row.changes
				.filter((change) => change.id === id)
				.flatMap(({ before, after }) => [before, after]),
		) as ({ owner?: Id; customer?: Id } | undefined)[];
		const idsOf = (field: "owner" | "customer") => [
			...new Set(named.flatMap((each) => each?.[field] ?? [])),
		];
		const [owners, customers] = await Promise.all([
			manyRecords("seller", idsOf("owner")),
			manyRecords("customer", idsOf("customer")),
		]);
		const names = new Map(
			[...owners, ...customers].flatMap((each) =>
				each ? [[each.id, each.name] as const] : [],
			),
		);
		return { rows, names };
	}, [kind, id]);
	if (!past) return null;
	const lines = past.rows.flatMap((each) => {
		const line = lineOf(each, kind, id, past.names);
		return line ? [{ ...each, line }] : [];
	});
	return (
		<ol>
			{lines.map(({ row, undo, parts, records, line }) => (
				<li key={row.id}>
					<span class="m t-small">
						<Moment at={row.at} />
						{row.undoneBy && !undo && `, ${t("past.undone")}`}
					</span>
					{line}
					{undo && row.name !== "undo" && (
						<button
							type="button"
							class="link"
							onClick={() => void doing.takeBackAll(undo, parts)}
						>
							<span>
								{records > 1 ? (
									<Counted
										text="past.undoMany"
										n={records}
										is="past.records"
										scope="organisation"
										period="all"
									/>
								) : (
									t("past.undo")
								)}
							</span>
						</button>
					)}
				</li>
			))}
			{importId && <li class="m">{t("past.imported")}</li>}
			{lines.length === 0 && !importId && <li class="m">{t("past.none")}</li>}
		</ol>
	);
}

/** What one action did to the record, in words; nothing where it touched only what follows from others. */
function lineOf(
	{ row }: Past,
	kind: TableKind,
	id: Id,
	names: ReadonlyMap<Id, string>,
): ComponentChildren {
	const change = row.changes.find((each) => each.id === id);
	if (!change) return null;
	if (!change.after) return <span>{t("past.deleted")}</span>;
	if (!change.before) return <span>{t("past.made")}</span>;
	const changed = changedFields(
		change.before as unknown as Fields,
		change.after as unknown as Fields,
		derivedFields[kind] ?? [],
	);
	if (changed.length === 0) return null;
	return changed.map((each) => (
		<span key={each.field}>
			<Filled
				text={t("past.changed")}
				with={{
					field: headingOf(each.field),
					before: shownValue(each.before, id, names),
					after: shownValue(each.after, id, names),
				}}
			/>
		</span>
	));
}

function changedFields(
	before: Fields,
	after: Fields,
	derived: readonly string[],
): Changed[] {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])]
		.filter((field) => !UNSEEN.has(field) && !derived.includes(field))
		.map((field) => ({ field, before: before[field], after: after[field] }))
		.filter(
			(each) => JSON.stringify(each.before) !== JSON.stringify(each.after),
		);
}

function headingOf(field: string): string {
	const key = HEADINGS[field] ?? `column.${field}`;
	return hasText(key) ? t(key) : t("past.other");
}

function shownValue(
	value: unknown,
	id: Id,
	names: ReadonlyMap<Id, string>,
): ComponentChildren {
	if (value === undefined) return <span class="m">{t("past.nothing")}</span>;
	if (isMoney(value))
		return (
			<Figure
				figure={{ value: value.minor, unit: "money", currency: value.currency }}
				kpi="past.amount"
				scope={`record:${id}`}
				period="all"
			/>
		);
	if (typeof value === "number")
		return (
			<Figure
				figure={{ value, unit: "count" }}
				kpi="past.value"
				scope={`record:${id}`}
				period="all"
			/>
		);
	if (typeof value !== "string") return "…";
	if (isPlainDate(value)) return <Day on={value} />;
	const status = `status.${value}`;
	const text = names.get(value) ?? (hasText(status) ? t(status) : value);
	return (
		<span class="cut" title={text}>
			{text}
		</span>
	);
}

function isMoney(value: unknown): value is Money {
	return (
		typeof value === "object" &&
		value !== null &&
		"minor" in value &&
		"currency" in value
	);
}
