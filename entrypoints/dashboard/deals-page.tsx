import { useState } from "preact/hooks";
import type { Address } from "../../components/dashboard/address.ts";
import { dealColumns } from "../../components/dashboard/deal-columns.tsx";
import { DealForm } from "../../components/dashboard/deal-form.tsx";
import { DraftNote } from "../../components/dashboard/draft-note.tsx";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import type { Deal } from "../../lib/model/deal.ts";
import { t } from "../../lib/text/text.ts";
import { PlaceProblem } from "./place-problem.tsx";
import {
	hasWords,
	ListCount,
	ListRows,
	ListSearch,
	NarrowList,
	oneCurrency,
	SaveList,
	useColumns,
} from "./record-list.tsx";
import { RecordPast } from "./record-past.tsx";
import { useDealEntry } from "./use-deal-entry.ts";
import type { Doing } from "./use-doing.ts";
import { useOpened } from "./use-opened.ts";
import { useRecordList } from "./use-record-list.ts";

/** Every deal: found, sorted, changed where it stands or many at a time. */
export function DealsPage({
	address,
	doing,
	onNew,
}: {
	address: Address;
	doing: Doing;
	onNew(): void;
}) {
	const own = useRecordList({ kind: "deal", address, doing });
	const [open, setOpen] = useState<string | undefined>();
	const shown = useOpened("deal", open);
	const columns = useColumns(
		dealColumns,
		oneCurrency(own),
		hasWords(own, "stage"),
		hasWords(own, "source"),
	);
	if (own.reading && own.reading.is !== "place")
		return <PlaceProblem address={address} problem={own.reading} />;
	const hasDeals = (own.list.seen?.all ?? 0) > 0;
	return (
		<Page
			drawer={
				shown && (
					<EditDeal
						key={open}
						deal={shown.record}
						customer={shown.customer}
						doing={doing}
						onClose={() => setOpen(undefined)}
					/>
				)
			}
		>
			<header class="scope">
				<h1 class="t-title">{t("deals.title")}</h1>
				<ListCount own={own} />
				<SaveList own={own} what={t("deals.title")} />
				<span class="end row">
					{hasDeals && <ListSearch own={own} />}
					<button type="button" class="btn go" onClick={onNew}>
						{t("deals.new")} <kbd>/</kbd>
					</button>
				</span>
			</header>
			<NarrowList own={own} />
			<ListRows
				own={own}
				class="deals"
				caption={t("deals.title")}
				columns={columns}
				nameOf={({ labels }) => labels.customer || labels.title || ""}
				open={open}
				onOpen={setOpen}
				empty={<p class="m">{t("list.empty")}</p>}
			/>
		</Page>
	);
}

/** A deal that is there, to be changed or deleted. */
export function EditDeal({
	deal,
	customer,
	doing,
	onClose,
}: {
	deal: Deal;
	customer: string;
	doing: Doing;
	onClose(): void;
}) {
	const form = useDealEntry({ deal, customer, doing, onDone: onClose });
	return (
		<Drawer title={t("deals.edit")} onClose={onClose}>
			{form && <DraftNote draft={form.draft} />}
			{form && (
				<DealForm
					{...form}
					isNew={false}
					onCancel={() => {
						form.draft.clear();
						onClose();
					}}
					onDelete={async () => {
						form.draft.clear();
						await doing.run(
							"deleteRecord",
							{ kind: "deal", id: deal.id },
							t("toast.dealDeleted", { name: customer || deal.title || "" }),
						);
						onClose();
					}}
				/>
			)}
			<RecordPast kind="deal" record={deal} doing={doing} />
		</Drawer>
	);
}

/** A deal that is not there yet. */
export function NewDeal({
	customer = "",
	doing,
	onClose,
}: {
	/** Whose it is, where that is known. */
	customer?: string | undefined;
	doing: Doing;
	onClose(): void;
}) {
	const form = useDealEntry({ customer, doing, onDone: onClose });
	return (
		<Drawer title={t("deals.new")} onClose={onClose}>
			{form && <DraftNote draft={form.draft} />}
			{form && (
				<DealForm
					{...form}
					isNew={true}
					onCancel={() => {
						form.draft.clear();
						onClose();
					}}
					onDelete={onClose}
				/>
			)}
		</Drawer>
	);
}
