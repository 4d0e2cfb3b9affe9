import {
	activityColumns,
	activityName,
} from "../../components/dashboard/activity-columns.tsx";
import {
	type ActivityEntry,
	ActivityForm,
} from "../../components/dashboard/activity-form.tsx";
import type { Address } from "../../components/dashboard/address.ts";
import { DraftNote } from "../../components/dashboard/draft-note.tsx";
import type { Activity } from "../../lib/model/activity.ts";
import { t } from "../../lib/text/text.ts";
import { beginning, useKnown } from "./known-owners.ts";
import { activityEntryOf } from "./lead-entry.ts";
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

/**
 * Every activity of whom and when the page is about, as a part of it; without a scope or a period in the address, all. What is
 * open of them stands in the page's drawer: `useOpenActivity`.
 */
export function ActivityList({
	address,
	doing,
	open,
	setOpen,
	isEmptySaid,
}: {
	address: Address;
	doing: Doing;
	open: string | undefined;
	setOpen(open: string): void;
	/** The page says already that there are none, and how to begin. */
	isEmptySaid: boolean;
}) {
	const own = useRecordList({
		...{ kind: "activity", address, doing, placedBy: "page" },
	});
	const columns = useColumns(activityColumns);
	if (own.reading && own.reading.is !== "place") return null;
	if (isEmptySaid && !own.list.seen?.all) return null;
	return (
		<section aria-label={t("leads.activities")}>
			<header class="row list-head">
				<h2>{t("leads.activities")}</h2>
				<ListCount own={own} />
				<SaveList own={own} what={t("leads.activities")} />
				<span class="end row">
					{(own.list.seen?.all ?? 0) > 0 && <ListSearch own={own} />}
					<button type="button" class="btn" onClick={() => setOpen("new")}>
						{t("leads.new.activity")}
					</button>
				</span>
			</header>
			<NarrowList own={own} />
			<ListRows
				own={own}
				class="activities"
				caption={t("leads.activities")}
				columns={columns}
				nameOf={activityName}
				open={open}
				onOpen={setOpen}
				empty={
					<div class="prose">
						<p>{t("activities.none")}</p>
						<p class="m">{t("leads.noneHelp.activity")}</p>
					</div>
				}
			/>
		</section>
	);
}

/** What is open of the activities, and the drawer it stands in. */
export function useOpenActivity(doing: Doing) {
	return useRecordDrawer("activity", doing, ({ record, ...rest }) => (
		<EditActivity activity={record} {...{ doing, ...rest }} />
	));
}

/** An activity being entered or changed. */
export function EditActivity({
	activity,
	customer,
	doing,
	onDone,
}: {
	activity?: Activity | undefined;
	customer: string;
	doing: Doing;
	onDone(): void;
}) {
	const known = useKnown();
	const form = useRecordEntry<ActivityEntry>({
		kind: "activity",
		record: activity,
		first: known && activityEntryOf(activity, beginning(known, customer)),
		nameOf: (entry) =>
			[t(`leads.activity.${entry.type}`), entry.customer.trim()]
				.filter(Boolean)
				.join(", "),
		doing,
		onDone,
	});
	if (!known || !form) return null;
	return (
		<>
			<DraftNote draft={form.draft} />
			<ActivityForm
				sellers={known.sellers}
				problem={form.entry.on ? undefined : t("leads.needsDay")}
				{...form}
			/>
		</>
	);
}
