import { useCallback, useRef } from "preact/hooks";
import type { Address } from "../../components/dashboard/address.ts";
import { DraftNote } from "../../components/dashboard/draft-note.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import {
	type LeadStep,
	leadColumns,
	leadName,
} from "../../components/dashboard/lead-columns.tsx";
import {
	type LeadEntry,
	LeadForm,
} from "../../components/dashboard/lead-form.tsx";
import type { ListRow } from "../../components/dashboard/list-columns.tsx";
import { today } from "../../lib/clock.ts";
import type { Lead } from "../../lib/model/lead.ts";
import { t } from "../../lib/text/text.ts";
import { beginning, useKnown } from "./known-owners.ts";
import { leadEntryOf } from "./lead-entry.ts";
import { PlaceProblem } from "./place-problem.tsx";
import { useRecordDrawer } from "./record-drawer.tsx";
import {
	ListCount,
	ListRows,
	ListSearch,
	NarrowList,
	SaveList,
	useColumns,
} from "./record-list.tsx";
import type { Doing } from "./use-doing.ts";
import { useRecordEntry } from "./use-record-entry.ts";
import { useRecordList } from "./use-record-list.ts";

/** Every lead: what is done before there is a deal. */
export function LeadsPage({
	address,
	doing,
}: {
	address: Address;
	doing: Doing;
}) {
	const own = useRecordList({ kind: "lead", address, doing });
	const { open, setOpen, drawer } = useRecordDrawer(
		"lead",
		doing,
		({ record, ...rest }) => <EditLead lead={record} {...{ doing, ...rest }} />,
	);
	const doNow = useRef(doing);
	doNow.current = doing;
	const onToday = useCallback((row: ListRow, field: LeadStep) => {
		void doNow.current.run(
			"saveRecord",
			{ kind: "lead", id: row.id, patch: { [field]: today() } },
			t(`leads.done.${field}`, { name: leadName(row) || t("leads.noName") }),
		);
	}, []);
	const columns = useColumns(leadColumns, onToday);
	if (own.reading && own.reading.is !== "place")
		return <PlaceProblem address={address} problem={own.reading} />;
	return (
		<Page drawer={drawer}>
			<header class="scope">
				<h1 class="t-title">{t("nav.leads")}</h1>
				<ListCount own={own} />
				<SaveList own={own} what={t("leads.leads")} />
				<span class="end row">
					{(own.list.seen?.all ?? 0) > 0 && <ListSearch own={own} />}
					<button type="button" class="btn go" onClick={() => setOpen("new")}>
						{t("leads.new.lead")}
					</button>
				</span>
			</header>
			<NarrowList own={own} />
			<ListRows
				own={own}
				class="leads"
				caption={t("leads.leads")}
				columns={columns}
				nameOf={leadName}
				open={open}
				onOpen={setOpen}
				empty={
					<div class="prose">
						<p>{t("leads.none.lead")}</p>
						<p class="m">{t("leads.noneHelp.lead")}</p>
					</div>
				}
			/>
		</Page>
	);
}

/** A lead being entered or changed. */
export function EditLead({
	lead,
	customer,
	doing,
	onDone,
}: {
	lead?: Lead | undefined;
	customer: string;
	doing: Doing;
	onDone(): void;
}) {
	const known = useKnown();
	const form = useRecordEntry<LeadEntry>({
		kind: "lead",
		record: lead,
		first: known && leadEntryOf(lead, beginning(known, customer)),
		nameOf: (entry) =>
			entry.name.trim() || entry.customer.trim() || t("leads.noName"),
		doing,
		onDone,
	});
	if (!known || !form) return null;
	return (
		<>
			<DraftNote draft={form.draft} />
			<LeadForm sellers={known.sellers} sources={known.sources} {...form} />
		</>
	);
}
