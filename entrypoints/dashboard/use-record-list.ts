import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type {
	Address,
	ListAddress,
	ListKey,
} from "../../components/dashboard/address.ts";
import {
	type CellAnswer,
	cellInput,
	cellText,
	type Listed,
	readCell,
} from "../../components/dashboard/cell-draft.ts";
import type { Selection } from "../../components/dashboard/record-table.tsx";
import { today } from "../../lib/clock.ts";
import type { Id } from "../../lib/model/record.ts";
import { record } from "../../lib/store/read.ts";
import type { Sort } from "../../lib/table/entry.ts";
import { newestFirst, type TableKind } from "../../lib/table/shapes.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import { periodOf } from "../../lib/time/period.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import {
	type ListPlace,
	type ListReading,
	listPlaceOf,
	sortText,
	useListNames,
} from "./list-place.ts";
import type { Marked } from "./table-protocol.ts";
import type { Doing } from "./use-doing.ts";
import { type List, useList } from "./use-list.ts";
import { go } from "./use-place.ts";

/** How long after the last letter an address says what is looked for: no letter is a step back of its own. */
const TYPED_MS = 300;

/**
 * Who says whose records and when: the list itself, beside which it can be changed; the page it is a part of; or nobody, and
 * all are listed.
 */
export type PlacedBy = "list" | "page" | "nobody";

/** A cell that is being changed. */
interface Edited {
	id: Id;
	column: string;
	listed: Listed;
	/** What the record's customer is called. */
	customer: string;
}

/** A list of records on a page: what is shown of it, what is marked in it, what is being changed. */
export interface RecordList {
	kind: TableKind;
	address: Address;
	list: List;
	/** Undefined while names are read. */
	reading: ListReading | undefined;
	place: ListPlace | undefined;
	placedBy: PlacedBy;
	/** What is looked for, as typed. */
	find: string;
	setFind(find: string): void;
	sort: Sort;
	/** How it stands where the address says nothing. */
	resting: Sort;
	/** Undefined: as it rests. */
	setSort(sort: Sort | undefined): void;
	/** Changes the list's own part of the address. */
	narrow(change: { [key in ListKey]?: string | undefined }): void;
	goTo(change: Partial<Address>): void;
	/** It shows less than there is. */
	isNarrowed: boolean;
	/** And can be told to show all of it. */
	canShowAll: boolean;
	showAll(): void;
	selection: Selection;
	marked: { ids: ReadonlySet<Id>; total: Marked };
	bulk: { progress?: { done: number; all: number }; stop(): void };
	/** Changes all that is marked, or deletes it. */
	editMarked(
		change: { patch: { readonly [field: string]: unknown } } | { isGone: true },
		done: (n: number) => string,
	): Promise<void>;
	edited: Edited | undefined;
	edit(id: Id, column: string): Promise<void>;
	/** How the cell's field is read. */
	readEdited(typed: string): CellAnswer;
	saveEdited(typed: string, name: string): Promise<void>;
	stopEditing(): void;
	firstText: string;
}

const NONE: Marked = { count: 0, sums: [], statuses: [] };

export function useRecordList({
	kind,
	address,
	doing,
	placedBy = "list",
}: {
	kind: TableKind;
	address: Address;
	doing: Doing;
	placedBy?: PlacedBy;
}): RecordList {
	const isPlaced = placedBy !== "nobody";
	const names = useListNames(isPlaced ? address : { page: address.page });
	const reading = names && listPlaceOf(kind, address, names, isPlaced);
	const place = reading?.is === "place" ? reading.place : undefined;
	const [find, setFind] = useState(address.list?.find ?? "");
	const resting = newestFirst(kind);
	const query = { sort: resting, ...place?.query, find };
	const list = useList(kind, query, currentLanguage());
	const [marked, setMarked] = useState<ReadonlySet<Id>>(new Set());
	const [total, setTotal] = useState<Marked>(NONE);
	const [progress, setProgress] = useState<{ done: number; all: number }>();
	const isStopped = useRef(false);
	const [edited, setEdited] = useState<Edited | undefined>();
	const last = useRef(0);
	const now = useRef(address);
	now.current = address;

	const narrow = useCallback(
		(change: { [key in ListKey]?: string | undefined }, isQuiet = false) => {
			const next: { [key: string]: string | undefined } = {
				...now.current.list,
				...change,
			};
			const list = Object.fromEntries(
				Object.entries(next).filter(([, value]) => value),
			) as ListAddress;
			go({ ...now.current, list }, isQuiet);
		},
		[],
	);
	// The address says what is typed, and what it says is shown, also when one steps back.
	const said = address.list?.find ?? "";
	const saying = useRef(said);
	useEffect(() => {
		if (said !== saying.current) setFind(said);
		saying.current = said;
	}, [said]);
	useEffect(() => {
		if (find.trim() === saying.current.trim()) return;
		const timer = setTimeout(() => {
			saying.current = find.trim();
			narrow({ find: find.trim() }, true);
		}, TYPED_MS);
		return () => clearTimeout(timer);
	}, [find, narrow]);

	/** With what is typed and not yet said. */
	const narrowNow = (change: { [key in ListKey]?: string | undefined }) => {
		saying.current = find.trim();
		narrow({ find: find.trim(), ...change });
	};

	const { version } = list.seen ?? {};
	const { sum } = list;
	const sumNow = useRef(sum);
	sumNow.current = sum;
	// A new version of the list may have lost some.
	useEffect(() => {
		let isOn = true;
		if (marked.size === 0) setTotal(NONE);
		else
			void sumNow.current([...marked]).then((total) => isOn && setTotal(total));
		return () => {
			isOn = false;
		};
	}, [marked, version]);

	const count = list.seen?.count ?? 0;
	const selection: Selection = {
		has: (id) => marked.has(id),
		count: marked.size,
		isAll: count > 0 && marked.size >= count,
		toggle(id, index, isRange) {
			const next = new Set(marked);
			if (isRange) {
				const [from, to] = [
					Math.min(last.current, index),
					Math.max(last.current, index),
				];
				void list.ids(from, to - from + 1).then((ids) => {
					setMarked((before) => new Set([...before, ...ids]));
				});
				return;
			}
			last.current = index;
			if (!next.delete(id)) next.add(id);
			setMarked(next);
		},
		all: () => void list.ids().then((ids) => setMarked(new Set(ids))),
		clear: () => setMarked(new Set()),
	};
	const { list: own = {} } = address;
	const written = edited
		? cellText(edited.listed, edited.column, edited.customer)
		: "";
	const first =
		edited?.column === "seller" && written && place
			? place.sellerNow(written)
			: written;
	const isNarrowed =
		find.trim() !== "" ||
		Object.keys(own).some((key) => key !== "sort" && key !== "find") ||
		(isPlaced && (address.scope !== undefined || address.period !== undefined));
	const isOwn = placedBy === "list";

	return {
		kind,
		address,
		list,
		reading,
		place,
		placedBy,
		find,
		setFind,
		sort: place?.query.sort ?? resting,
		resting,
		setSort: (sort) => {
			const text = sortText(sort);
			narrowNow({ sort: text === sortText(resting) ? undefined : text });
		},
		narrow: narrowNow,
		goTo: (change) => go({ ...address, ...change }),
		isNarrowed,
		canShowAll:
			isNarrowed &&
			(isOwn ||
				find.trim() !== "" ||
				Object.keys(own).some((key) => key !== "sort")),
		showAll() {
			setFind("");
			saying.current = "";
			go({
				...(isOwn ? { page: address.page } : address),
				list: own.sort ? { sort: own.sort } : {},
			});
		},
		selection,
		marked: { ids: marked, total },
		bulk: {
			...(progress && { progress }),
			stop: () => {
				isStopped.current = true;
			},
		},
		async editMarked(change, done) {
			isStopped.current = false;
			const ids = [...marked].sort();
			setProgress({ done: 0, all: ids.length });
			const isDone = await doing.runMany(
				{ kind, ids, ...change },
				done,
				(count) => {
					setProgress({ done: count, all: ids.length });
					return isStopped.current;
				},
			);
			setProgress(undefined);
			if (isDone) setMarked(new Set());
		},
		edited,
		async edit(id, column) {
			const found = await record(kind, id);
			if (!found || !cellInput(column)) return;
			const { customer } = found as { customer?: Id };
			const named = customer ? await record("customer", customer) : undefined;
			setEdited({
				...{ id, column },
				listed: { kind, record: found } as Listed,
				customer: named?.name ?? "",
			});
		},
		firstText: first,
		readEdited: (typed) =>
			edited
				? readCell(edited.listed, edited.column, typed, {
						today: today(),
						currency: place?.settings.reportingCurrency ?? "",
					})
				: { problem: "" },
		async saveEdited(typed, name) {
			if (!edited) return;
			const answer = this.readEdited(typed);
			if ("problem" in answer) return;
			setEdited(undefined);
			await doing.run(
				"saveRecord",
				{ kind, id: edited.id, patch: answer.patch },
				t("record.saved", {
					// Deals are called by their customer: by the one they have now.
					name: (edited.column === "customer" && typed.trim()) || name,
				}),
			);
		},
		stopEditing: () => setEdited(undefined),
	};
}

/** A time of a list's own: this month, until another one is chosen. */
export function customRange(place: ListPlace): { from: string; last: string } {
	const { from, to } =
		place.period ?? periodOf("month", today(), place.settings);
	return { from, last: addDays(to, -1) };
}
