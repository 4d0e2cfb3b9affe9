import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import {
	cellInput,
	statusPatch,
} from "../../components/dashboard/cell-draft.ts";
import { CellEditor } from "../../components/dashboard/cell-editor.tsx";
import { Count } from "../../components/dashboard/count.tsx";
import { Counted } from "../../components/dashboard/counted.tsx";
import type { Column } from "../../components/dashboard/list-columns.tsx";
import {
	type ListFilter,
	ListFilters,
} from "../../components/dashboard/list-filters.tsx";
import {
	type RecordColumn,
	RecordTable,
} from "../../components/dashboard/record-table.tsx";
import type { Choice } from "../../components/dashboard/scope-line.tsx";
import {
	type BulkField,
	SelectionBar,
	Sums,
} from "../../components/dashboard/selection-bar.tsx";
import { Filled } from "../../components/filled.tsx";
import { today } from "../../lib/clock.ts";
import { number } from "../../lib/format.ts";
import { activityType } from "../../lib/model/activity.ts";
import { costType } from "../../lib/model/cost.ts";
import { type DealStatus, dealStatus } from "../../lib/model/deal.ts";
import { shapes } from "../../lib/table/shapes.ts";
import { currentLanguage, type TextKey, t } from "../../lib/text/text.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { SaveTable } from "./save-table.tsx";
import type { Row } from "./table-protocol.ts";
import { periodChoices, periodLabel, scopeChoices } from "./use-place.ts";
import { customRange, type RecordList } from "./use-record-list.ts";
import { sellerChoices } from "./who-am-i.tsx";

/** Columns that may lack something worth looking for. */
const LACKING = {
	deal: ["on", "amount", "customer", "seller", "source"],
	lead: ["createdOn", "customer", "seller", "source"],
	activity: ["customer", "seller"],
	cost: ["source"],
} as const;

const counted = (list: RecordList) =>
	list.kind === "deal" ? "deals" : list.kind;

/** How many there are, or are found, and what they come to; how far it is while they are still being read. */
export function ListCount({ own }: { own: RecordList }) {
	const { seen } = own.list;
	if (!seen || seen.all === 0) return null;
	const count = (is: string, value: number) => (
		<Count
			value={value}
			is={`${counted(own)}.${is}`}
			scope="organisation"
			period="all"
		/>
	);
	return (
		<span class="m list-count" role="status">
			{!seen.isWhole ? (
				<Filled
					text={t("table.reading", { n: seen.all })}
					with={{
						done: count("read", seen.done),
						total: count("all", seen.all),
					}}
				/>
			) : own.isNarrowed ? (
				<Filled
					text={t("table.found", { n: seen.all })}
					with={{
						found: count("found", seen.count),
						total: count("all", seen.done),
					}}
				/>
			) : (
				<Counted
					text="leads.count"
					n={seen.done}
					is={`${counted(own)}.all`}
					scope="organisation"
					period="all"
				/>
			)}
			{seen.isWhole && seen.sums.length > 0 && (
				<span class="sums">
					<Sums sums={seen.sums} is={`${own.kind}.found`} />
				</span>
			)}
		</span>
	);
}

/** Saves what a list has found, in its order. */
export function SaveList({ own, what }: { own: RecordList; what: string }) {
	const { seen } = own.list;
	if (!seen || seen.all === 0) return null;
	return (
		<SaveTable
			what={what}
			named={[own.find.trim(), today()]}
			table={async () => ({
				of: own.kind,
				ids: await own.list.ids(),
			})}
		/>
	);
}

/** The currency of everything that is found, where it is one. */
export function oneCurrency(own: RecordList): string | undefined {
	const { sums = [] } = own.list.seen ?? {};
	return sums.length === 1 ? sums[0]?.currency : undefined;
}

/** Whether any record has something in a column of words. */
export function hasWords(own: RecordList, column: string): boolean {
	return (own.list.seen?.choices[column]?.length ?? 0) > 0;
}

/**
 * The columns of a list, the same ones until what they are made of changes, or the language: a row is drawn anew only when
 * they do.
 */
export function useColumns<const Of extends readonly unknown[]>(
	make: (...of: Of) => Column[],
	...of: Of
): Column[] {
	return useMemo(() => make(...of), [make, currentLanguage(), ...of]);
}

/** What is looked for in a list. F goes there. */
export function ListSearch({ own }: { own: RecordList }) {
	return (
		<label class="field filter">
			<input
				type="search"
				id={`find-${own.kind}`}
				aria-label={t("deals.filter")}
				placeholder={t("deals.filter")}
				value={own.find}
				onInput={(event) => own.setFind(event.currentTarget.value)}
			/>
			<kbd>F</kbd>
		</label>
	);
}

/** What a list can be narrowed to: what its records have. */
export function NarrowList({ own }: { own: RecordList }) {
	const { place, address, kind } = own;
	const { seen } = own.list;
	// A hundred names take longer to sort than rows to be drawn, and a list says something new with every few rows.
	const everyone = useMemo(
		() => (place ? scopeChoices(place.names) : []),
		[place?.names],
	);
	if (!place || !seen || seen.all === 0) return null;
	const { list = {} } = address;
	const words = shapes[kind].words;
	const any = (label: string): Choice => ({ value: "", label });
	const filters: ListFilter[] = [];
	const add = (
		key: string,
		label: TextKey,
		value: string | undefined,
		choices: Choice[],
	) => {
		const isKnown = !value || choices.some((each) => each.value === value);
		filters.push({
			...{ key, label: t("table.by", { what: t(label) }), value: value ?? "" },
			// What an address says stays chosen, also where nothing has it.
			choices: isKnown
				? choices
				: [...choices, { value: value ?? "", label: value ?? "" }],
		});
	};
	const isCost = kind === "cost";
	if (own.placedBy === "list") {
		const scopes = [...everyone];
		if (!scopes.some(({ value }) => value === place.scope))
			scopes.push({ value: place.scope, label: place.scopeName });
		filters.push({
			...{ key: "scope", label: t("table.whose"), value: place.scope },
			choices: scopes,
		});
		const { period } = place;
		const periods = periodChoices(today(), place.settings);
		if (period && !periods.some(({ value }) => value === period.id))
			periods.unshift({ value: period.id, label: periodLabel(period) });
		filters.push({
			...{ key: "period", label: t("table.when"), value: period?.id ?? "" },
			choices: [
				any(t("table.anyDay")),
				...periods,
				{ value: "custom", label: t("place.custom") },
			],
		});
	}
	if (words.includes("status"))
		add("status", "deals.status", list.status, [
			any(t("table.anyStatus")),
			...statusChoices(),
		]);
	if (words.includes("type"))
		add("type", isCost ? "costs.type" : "leads.activity", list.type, [
			any(t("table.anyType")),
			...(isCost ? costTypes() : activityTypes()),
		]);
	for (const [key, label, nothing] of [
		["stage", "column.stage", "table.anyStage"],
		["source", "deals.source", "table.anySource"],
		["product", "table.product", "table.anyProduct"],
	] as const) {
		const found = seen.choices[key] ?? [];
		if (found.length > 0 || list[key])
			add(key, label, list[key], [
				any(t(nothing)),
				...found.map((value) => ({ value, label: value })),
			]);
	}
	add("without", "table.lacking", list.without, [
		any(t("table.anyLacking")),
		...LACKING[kind].map((value) => ({
			value,
			label: t(`table.without.${value}`),
		})),
	]);
	return (
		<ListFilters
			filters={filters.map((each) =>
				each.key === "scope" && each.value === "organisation"
					? { ...each, isResting: true }
					: each,
			)}
			range={place.period?.kind === "custom" ? customRange(place) : undefined}
			onChange={(key, value) => {
				if (key === "scope")
					own.goTo({ scope: value === "organisation" ? undefined : value });
				else if (key === "period" && value === "custom") {
					const { from, last } = customRange(place);
					own.goTo({ period: `${from}..${addDays(last, 1)}` });
				} else if (key === "period") own.goTo({ period: value || undefined });
				else own.narrow({ [key]: value || undefined });
			}}
			onRange={({ from, last }) => {
				if (from <= last) own.goTo({ period: `${from}..${addDays(last, 1)}` });
			}}
			onAll={own.canShowAll ? own.showAll : undefined}
		/>
	);
}

/** A list's rows, what is said where there are none, and what can be done with those that are marked. */
export function ListRows({
	own,
	class: classes,
	caption,
	columns,
	nameOf,
	open,
	onOpen,
	empty,
}: {
	own: RecordList;
	class: string;
	caption: string;
	columns: readonly RecordColumn<Row>[];
	nameOf(row: Row): string;
	open: string | undefined;
	onOpen(id: string): void;
	/** What is said where there is nothing yet. */
	empty: ComponentChildren;
}) {
	const { list, edited, place, selection, marked, kind } = own;
	const { seen } = list;
	const area = useRef<HTMLDivElement>(null);
	const asked = JSON.stringify([place?.query, own.find]);
	// What was just looked for is seen from its beginning.
	useEffect(() => {
		const top = area.current?.getBoundingClientRect().top ?? 0;
		if (asked && top < 0) scrollBy(0, top);
	}, [asked]);
	if (list.isFailed)
		return (
			<p class="w" role="alert">
				{t("table.failed")}
			</p>
		);
	if (!seen || !place) return null;
	if (seen.all === 0 && seen.isWhole) return <>{empty}</>;
	if (seen.count === 0)
		return seen.isWhole ? <p class="m">{t("table.none")}</p> : null;
	const name = (row: Row | undefined) => (row && nameOf(row)) || "";
	const column = columns.find(({ key }) => key === edited?.column);
	const row = edited && list.rowOf(edited.id);

	return (
		<div ref={area} class="list-area">
			<RecordTable
				class={classes}
				caption={caption}
				columns={columns}
				count={seen.count}
				rowAt={list.rowAt}
				nameOf={nameOf}
				onLook={list.look}
				sort={own.sort}
				resting={own.resting}
				onSort={own.setSort}
				open={open}
				onOpen={onOpen}
				selection={selection}
				onEdit={(id, column) => void own.edit(id, column)}
				rest={(drawn) => (
					<p class="m">
						<Counted
							text="table.rest"
							n={drawn}
							is={`${kind}.drawn`}
							scope="organisation"
							period="all"
						/>
					</p>
				)}
				onFilter={() => document.getElementById(`find-${kind}`)?.focus()}
				editing={
					edited && {
						...{ id: edited.id, column: edited.column },
						editor: (
							<CellEditor
								key={`${edited.id} ${edited.column}`}
								label={t("table.cell", {
									column: column?.heading ?? "",
									name: name(row),
								})}
								input={cellInput(edited.column) ?? "text"}
								first={own.firstText}
								choices={choicesOf(own, edited.column)}
								words={wordsOf(own, edited.column)}
								problemOf={(typed) => {
									const answer = own.readEdited(typed);
									return "problem" in answer ? answer.problem : undefined;
								}}
								onSave={(typed) => void own.saveEdited(typed, name(row))}
								onBack={own.stopEditing}
							/>
						),
					}
				}
			/>
			{(selection.count > 0 || own.bulk.progress) && (
				<SelectionBar
					count={marked.total.count}
					sums={marked.total.sums}
					fields={bulkFields(own)}
					today={today()}
					progress={own.bulk.progress}
					onSet={(key, value, day) =>
						void own.editMarked(
							{ patch: bulkPatch(own, key, value, day) },
							(n) => t("table.changed", { n, shown: number(n) }),
						)
					}
					onDelete={() =>
						void own.editMarked({ isGone: true }, (n) =>
							t("table.deleted", { n, shown: number(n) }),
						)
					}
					onStop={own.bulk.stop}
					onClear={selection.clear}
				/>
			)}
		</div>
	);
}

/** What a cell's field, or a field for all that is marked, offers to choose; empty: anything can be typed. */
function choicesOf(own: RecordList, column: string): Choice[] {
	if (column === "status") return statusChoices();
	if (column === "type")
		return own.kind === "cost" ? costTypes() : activityTypes();
	if (column !== "seller") return [];
	return [
		{ value: "", label: t("deals.nobody") },
		...sellerChoices(own.place?.names.seller ?? []),
	];
}

function wordsOf(own: RecordList, column: string): readonly string[] {
	return own.list.seen?.choices[column] ?? [];
}

function bulkFields(own: RecordList): BulkField[] {
	const keys = {
		deal: [
			...(["seller", "status", "stage", "source"] as const),
			...(dayOfMarked(own) ? (["on"] as const) : []),
		],
		lead: ["seller", "source"],
		activity: ["seller", "type"],
		cost: ["source"],
	} as const;
	return keys[own.kind].map((key) => {
		const choices = choicesOf(own, key);
		return {
			...{ key, label: t(`table.set.${key}`), words: wordsOf(own, key) },
			...(choices.length > 0 && { choices }),
			isDay: key === "on",
			...(key === "status" && { hasDay: (value: string) => value !== "open" }),
		};
	});
}

/** An open deal's day is another one than a closed deal's: it can be set on all that is marked where that is one of the two. */
function dayOfMarked({
	marked,
}: RecordList): "expectedCloseOn" | "closedOn" | undefined {
	const { statuses } = marked.total;
	if (statuses.length === 0) return undefined;
	if (!statuses.includes("open")) return "closedOn";
	return statuses.length === 1 ? "expectedCloseOn" : undefined;
}

function bulkPatch(
	own: RecordList,
	key: string,
	value: string,
	closedOn: string,
): { readonly [field: string]: unknown } {
	if (key === "status") return statusPatch(value as DealStatus, closedOn);
	const day = dayOfMarked(own);
	if (key === "on" && day) return { [day]: value };
	return { [key === "seller" ? "owner" : key]: value.trim() || null };
}

const statusChoices = (): Choice[] =>
	dealStatus.options.map((value) => ({ value, label: t(`status.${value}`) }));
const activityTypes = (): Choice[] =>
	activityType.options.map((value) => ({
		value,
		label: t(`leads.activity.${value}`),
	}));
/** Hours have a rate, which a list does not show. */
const costTypes = (): Choice[] =>
	costType.options.map((value) => ({ value, label: t(`costs.type.${value}`) }));
