import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Sort } from "../../lib/table/entry.ts";
import { t } from "../../lib/text/text.ts";
import { isInDialog, isKey, isTyping } from "../keys.ts";
import { useVirtualRows } from "./use-virtual-rows.ts";

/** A column of a list. The first one that is `isName` is the row's button. */
export interface RecordColumn<Row> {
	key: string;
	heading: string;
	/** `r`: figures; `wide`, `extra`: where there is room. */
	class?: string;
	isName?: boolean;
	/** It can be sorted by. */
	isSorted?: boolean;
	/** It can be changed where it stands; a name by F2 alone, as E and pressing it open the row. */
	isEdited?(row: Row): boolean;
	/** `isHere`: what can be pressed in it is reached by Tab. */
	cell(row: Row, isHere: boolean): ComponentChildren;
	/** What a name that is cut says in full. */
	title?(row: Row): string | undefined;
}

/** What is being changed where it stands. */
export interface Editing {
	id: string;
	column: string;
	editor: ComponentChildren;
}

/** Rows that are marked, to be changed together. */
export interface Selection {
	has(id: string): boolean;
	count: number;
	isAll: boolean;
	/** `isRange`: all from the last one that was marked. */
	toggle(id: string, index: number, isRange: boolean): void;
	all(): void;
	clear(): void;
}

export interface RecordTableProps<Row extends { id: string }> {
	class: string;
	caption: string;
	columns: readonly RecordColumn<Row>[];
	/** How many rows there are. */
	count: number;
	/** A row, if it has been read. */
	rowAt(index: number): Row | undefined;
	/** What a row is called. */
	nameOf(row: Row): string;
	/** These rows are looked at. */
	onLook(from: number, count: number): void;
	sort: Sort;
	/** How it stands until a heading is pressed. */
	resting: Sort;
	onSort(sort: Sort | undefined): void;
	/** The record in the drawer. */
	open?: string | undefined;
	onOpen(id: string): void;
	selection?: Selection;
	editing?: Editing | undefined;
	onEdit(id: string, column: string): void;
	/** F goes there. */
	onFilter?(): void;
	/** What is said below where not all of them can be drawn. */
	rest?(drawn: number): ComponentChildren;
}

/** No page is taller than every browser lets one be: what comes after is found by sorting, or by looking for it. */
const TALLEST = 14_000_000;

/** Where the keyboard is: a row by its place and record, and a column of it. */
interface Place {
	index: number;
	id?: string | undefined;
	column?: string | undefined;
}

/**
 * Very many rows of one height: only those near the window are drawn, and the one with the focus, wherever it has been scrolled to.
 * J, K, arrows, Page, Home and End go through all of them; Enter opens, E changes what stands in a cell, F2 a name too, X marks.
 */
export function RecordTable<Row extends { id: string }>(
	props: RecordTableProps<Row>,
) {
	const { columns, rowAt, selection, open, sort, resting, onLook } = props;
	const table = useRef<HTMLTableElement>(null);
	const [{ top, height, head }, setMeasures] = useState({
		top: 0,
		height: 28,
		head: 29,
	});
	const count = Math.min(props.count, Math.floor(TALLEST / height));
	const { from, to } = useVirtualRows(count, height, top);
	const [here, setHere] = useState<Place>({ index: 0 });
	/** Where the focus is to go as soon as its row is drawn. */
	const wanted = useRef<Place | undefined>(undefined);
	const hadFocus = useRef<Element | null>(null);
	/** The row with the focus, as it was last read. */
	const kept = useRef<Row | undefined>(undefined);

	useLayoutEffect(() => {
		const own = table.current;
		if (!own) return;
		const measure = () => {
			const first = own.tBodies[0];
			const row = own.querySelector<HTMLElement>("tr[data-index]");
			if (!first) return;
			setMeasures((before) => {
				const next = {
					top: Math.round(first.getBoundingClientRect().top + scrollY),
					height: row?.getBoundingClientRect().height || before.height,
					head: own.tHead?.offsetHeight || before.head,
				};
				return next.top === before.top &&
					next.height === before.height &&
					next.head === before.head
					? before
					: next;
			});
		};
		measure();
		const watch = new ResizeObserver(measure);
		watch.observe(own.closest("main") ?? own);
		return () => watch.disconnect();
	}, []);
	useLayoutEffect(() => onLook(from, to - from), [from, to, onLook]);

	// The record with the focus may have moved: something came in above it.
	const hereNow = placeNow(here, from, to, rowAt);
	const hereRow = rowAt(hereNow.index);
	if (hereRow && (hereNow.id ?? hereRow.id) === hereRow.id)
		kept.current = hereRow;
	const drawn: { index: number; row: Row | undefined }[] = [];
	for (let index = from; index < to; index++)
		drawn.push({ index, row: rowAt(index) });
	const isAway =
		hereNow.index < count &&
		(hereNow.index < from || hereNow.index >= to) &&
		!drawn.some(({ row }) => row !== undefined && row.id === hereNow.id);
	if (isAway) {
		const index = hereNow.index;
		const row = kept.current?.id === hereNow.id ? kept.current : hereRow;
		if (index < from) drawn.unshift({ index, row });
		else drawn.push({ index, row });
	}

	useLayoutEffect(() => {
		const own = table.current;
		const to = wanted.current;
		if (!own || !to) {
			// What had the focus is gone: the row that took its place gets it.
			const isLost =
				hadFocus.current?.isConnected === false &&
				(document.activeElement === document.body || !document.activeElement);
			if (isLost && count > 0) {
				hadFocus.current = null;
				go({ ...here, index: Math.min(here.index, count - 1) });
			}
			return;
		}
		const row = own.querySelector(`tr[data-index="${to.index}"]`);
		const target =
			row?.querySelector<HTMLElement>(`[data-cell="${to.column}"]`) ??
			row?.querySelector<HTMLElement>("[data-row]");
		if (!target) return;
		wanted.current = undefined;
		target.focus({ preventScroll: true });
	});

	/** Moves the focus to a row, which comes into sight. */
	function go(to: Place): void {
		const index = Math.max(0, Math.min(count - 1, to.index));
		wanted.current = { ...to, index };
		const above = top + index * height;
		const below = above + height;
		const bar = selection && selection.count > 0 ? 56 : 8;
		if (above < scrollY + head) scrollTo(scrollX, Math.max(0, above - head));
		else if (below > scrollY + innerHeight - bar)
			scrollTo(scrollX, below - innerHeight + bar);
		setHere({ index, id: rowAt(index)?.id, column: to.column });
	}

	function onKey(event: KeyboardEvent): void {
		const target = event.target as HTMLElement;
		if (event.defaultPrevented || isTyping(target) || isInDialog()) return;
		const isIn = table.current?.contains(target) ?? false;
		const row = rowAt(hereNow.index);
		const id = target.dataset.row ?? target.dataset.of ?? row?.id;
		const page = Math.max(1, Math.floor((innerHeight - head) / height) - 2);
		const step = (by: number) => {
			event.preventDefault();
			go(
				isIn
					? { ...hereNow, index: hereNow.index + by }
					: { index: by > 0 ? firstSeen() : firstSeen() + page - 1 },
			);
		};
		const steps: { readonly [key: string]: number } = {
			...{ ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page },
			...{ Home: -count, End: count },
		};
		if (isKey(event, "lists.markAll") && selection) {
			event.preventDefault();
			selection.all();
		} else if (isKey(event, "lists.filter") && props.onFilter) {
			event.preventDefault();
			props.onFilter();
		} else if (isKey(event, "lists.next")) step(1);
		else if (isKey(event, "lists.before")) step(-1);
		else if (event.key === "Escape" && isIn && selection?.count) {
			event.preventDefault();
			selection.clear();
		} else if (!isIn || event.ctrlKey || event.metaKey || event.altKey) return;
		else if (steps[event.key]) step(steps[event.key] ?? 0);
		else if (/^Arrow(Left|Right)$/.test(event.key)) {
			event.preventDefault();
			aside(target, event.key === "ArrowRight" ? 1 : -1);
		} else if (id) onRow(event, target, id);
	}

	/** Keys of the row, or the cell, with the focus. */
	function onRow(event: KeyboardEvent, target: HTMLElement, id: string): void {
		const { cell } = target.dataset;
		const isName = target.dataset.row !== undefined;
		const edited = columns.find(({ key }) => key === cell);
		const row = rowAt(hereNow.index);
		if (isKey(event, "lists.open") && cell && !isName) props.onOpen(id);
		else if (isKey(event, "lists.edit") || event.key === "F2") {
			// On a name E is for the whole record.
			const isCell = cell && (!isName || event.key === "F2");
			if (isCell && row && edited?.isEdited?.(row)) props.onEdit(id, cell);
			else props.onOpen(id);
		} else if (isKey(event, "lists.mark") && selection)
			selection.toggle(id, hereNow.index, event.shiftKey);
		else return;
		event.preventDefault();
	}

	/** The first row that is seen whole. */
	function firstSeen(): number {
		return Math.max(
			0,
			Math.min(count - 1, Math.ceil((scrollY + head - top) / height)),
		);
	}

	/** The focus goes to the next cell of the row that can be changed, or the one before. */
	function aside(target: HTMLElement, by: 1 | -1): void {
		const cells = [
			...(target.closest("tr")?.querySelectorAll<HTMLElement>("[data-cell]") ??
				[]),
		].filter((cell) => cell.offsetParent !== null);
		cells[cells.indexOf(target) + by]?.focus();
	}

	function onFocus(event: FocusEvent): void {
		const target = event.target as HTMLElement;
		const row = target.closest<HTMLElement>("tr[data-index]");
		if (!row) return;
		hadFocus.current = target;
		const index = Number(row.dataset.index);
		const column = target.closest<HTMLElement>("[data-cell]")?.dataset.cell;
		const id = row.dataset.id;
		if (index !== here.index || id !== here.id || column !== here.column)
			setHere({ index, id, ...(column && { column }) });
	}

	function onClick(event: MouseEvent): void {
		const target = event.target as HTMLElement;
		const row = target.closest<HTMLElement>("tr[data-index]");
		const { id } = row?.dataset ?? {};
		if (!id || target.closest("input, select, .pick, .editor")) return;
		const own = target.closest("button");
		if (own && !own.dataset.row) return;
		// A cell that can be changed is pointed at first, and changed at the second click.
		const cell = target.closest<HTMLElement>("td[data-cell]");
		if (cell) cell.focus();
		else props.onOpen(id);
	}

	function onDouble(event: MouseEvent): void {
		const cell = (event.target as HTMLElement).closest<HTMLElement>(
			"td[data-cell]",
		);
		const { cell: column, of: id } = cell?.dataset ?? {};
		if (!column || !id || cell?.querySelector(".editor")) return;
		event.preventDefault();
		props.onEdit(id, column);
	}

	const heard = { nameOf: props.nameOf, toggle: selection?.toggle };
	// One listener each for all rows, of which there are many.
	const on = useRef({ onKey, onFocus, onClick, onDouble, ...heard });
	on.current = { onKey, onFocus, onClick, onDouble, ...heard };
	useLayoutEffect(() => {
		const own = table.current;
		const key = (event: KeyboardEvent) => on.current.onKey(event);
		const focus = (event: FocusEvent) => on.current.onFocus(event);
		const click = (event: MouseEvent) => on.current.onClick(event);
		const double = (event: MouseEvent) => on.current.onDouble(event);
		own?.addEventListener("focusin", focus);
		own?.addEventListener("click", click);
		own?.addEventListener("dblclick", double);
		addEventListener("keydown", key);
		return () => removeEventListener("keydown", key);
	}, []);

	const gap = (rows: number, key: string) =>
		rows > 0 && (
			<tr key={key} class="gap">
				<td aria-hidden="true" style={{ height: `${rows * height}px` }} />
			</tr>
		);
	const lines: ComponentChildren[] = [];
	let next = 0;
	for (const { index, row } of drawn) {
		lines.push(gap(index - next, `gap ${next === 0 ? "above" : index}`));
		lines.push(
			<Line
				key={row?.id ?? `at ${index}`}
				{...{ index, row, columns }}
				isHere={index === hereNow.index}
				isOpen={row !== undefined && row.id === open}
				isMarked={row && selection?.has(row.id)}
				editing={props.editing?.id === row?.id ? props.editing : undefined}
				on={on}
			/>,
		);
		next = index + 1;
	}
	lines.push(gap(count - next, "gap below"));
	return (
		<>
			<table
				ref={table}
				class={`dense list ${props.class}`}
				aria-rowcount={count + 1}
			>
				<caption class="unseen">{props.caption}</caption>
				<thead>
					<tr aria-rowindex={1}>
						{selection && (
							<td class="pick">
								<Box
									label={t("table.all")}
									isOn={selection.isAll}
									isPartly={selection.count > 0}
									onPress={() =>
										selection.isAll ? selection.clear() : selection.all()
									}
								/>
							</td>
						)}
						{columns.map((column) => (
							<Heading
								key={column.key}
								{...{ column, sort, resting }}
								onSort={props.onSort}
							/>
						))}
					</tr>
				</thead>
				<tbody>{lines}</tbody>
			</table>
			{count < props.count && props.rest?.(count)}
		</>
	);
}

/** Where a place is by now: the record it is of may stand in another row than before. */
function placeNow<Row extends { id: string }>(
	here: Place,
	from: number,
	to: number,
	rowAt: (index: number) => Row | undefined,
): Place {
	if (here.id === undefined || rowAt(here.index)?.id === here.id) return here;
	for (let index = from; index < to; index++)
		if (rowAt(index)?.id === here.id) return { ...here, index };
	return here;
}

function Heading<Row>({
	column,
	sort,
	resting,
	onSort,
}: {
	column: RecordColumn<Row>;
	sort: Sort;
	resting: Sort;
	onSort(sort: Sort | undefined): void;
}) {
	const { key, heading, isSorted = true } = column;
	const own = sort.by === key ? sort : undefined;
	const first = key === resting.by && resting.isDown;
	const classes = `${column.class ?? ""} of-${key}`;
	if (!isSorted)
		return (
			<th scope="col" class={classes}>
				{heading}
			</th>
		);
	return (
		<th
			scope="col"
			class={classes}
			aria-sort={own && (own.isDown ? "descending" : "ascending")}
		>
			<button
				type="button"
				class="cell sort"
				title={heading}
				// One way, the other, and as it rests.
				onClick={() =>
					onSort(
						own && own.isDown !== first
							? undefined
							: { by: key, isDown: own ? !first : first },
					)
				}
			>
				{heading}
				{own && <span aria-hidden="true">{own.isDown ? " ↓" : " ↑"}</span>}
			</button>
		</th>
	);
}

/** What a row asks when it is drawn or pressed. */
interface Heard<Row> {
	nameOf(row: Row): string;
	toggle: Selection["toggle"] | undefined;
}

function Line<Row extends { id: string }>({
	index,
	row,
	columns,
	isHere,
	isOpen,
	isMarked,
	editing,
	on,
}: {
	index: number;
	row: Row | undefined;
	columns: readonly RecordColumn<Row>[];
	isHere: boolean;
	isOpen: boolean;
	/** Undefined: it cannot be. */
	isMarked: boolean | undefined;
	editing: Editing | undefined;
	on: { readonly current: Heard<Row> };
}) {
	const line = () => {
		if (!row)
			return (
				<tr data-index={index} aria-rowindex={index + 2}>
					<td />
				</tr>
			);
		const { id } = row;
		return (
			<tr
				class={`${index % 2 ? "odd" : ""} ${isOpen || isMarked ? "hot" : ""}`}
				data-index={index}
				data-id={id}
				aria-rowindex={index + 2}
			>
				{isMarked !== undefined && (
					<td class="pick">
						<Box
							label={t("table.pick", { name: on.current.nameOf(row) })}
							isOn={isMarked}
							isAside={!isHere}
							onPress={(isRange) => on.current.toggle?.(id, index, isRange)}
						/>
					</td>
				)}
				{columns.map((column) => {
					const { key } = column;
					const classes = `${column.class ?? ""} of-${key}`;
					const isChanged = editing?.column === key;
					if (column.isName)
						return (
							<td key={key} class={classes}>
								{isChanged ? (
									editing.editor
								) : (
									<button
										type="button"
										class="cell b cut"
										data-row={id}
										data-cell={key}
										tabIndex={isHere ? 0 : -1}
										aria-expanded={isOpen}
										title={column.title?.(row)}
									>
										{column.cell(row, isHere)}
									</button>
								)}
							</td>
						);
					const isEdited = column.isEdited?.(row) ?? false;
					if (!isEdited)
						return (
							<td key={key} class={classes} title={column.title?.(row)}>
								{column.cell(row, isHere)}
							</td>
						);
					return (
						<td
							key={key}
							class={`${classes} edited`}
							data-cell={key}
							data-of={id}
							tabIndex={-1}
							title={column.title?.(row)}
						>
							{isChanged ? editing.editor : column.cell(row, isHere)}
						</td>
					);
				})}
			</tr>
		);
	};
	// While others come and go a row stays as it was drawn.
	return useMemo(line, [
		index,
		row,
		columns,
		isHere,
		isOpen,
		isMarked,
		editing,
		on,
	]);
}

/** Marks a row. */
function Box({
	label,
	isOn,
	isPartly = false,
	isAside = false,
	onPress,
}: {
	label: string;
	isOn: boolean;
	isPartly?: boolean;
	/** Not reached by Tab: the row with the focus is. */
	isAside?: boolean;
	onPress(isRange: boolean): void;
}) {
	const box = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => {
		if (box.current) box.current.indeterminate = isPartly && !isOn;
	}, [isPartly, isOn]);
	return (
		<label class="box">
			<input
				ref={box}
				type="checkbox"
				aria-label={label}
				checked={isOn}
				tabIndex={isAside ? -1 : 0}
				onClick={(event) => onPress(event.shiftKey)}
			/>
		</label>
	);
}
