import { useRef, useState } from "preact/hooks";
import {
	type ActivityEntry,
	ActivityForm,
} from "../../components/dashboard/activity-form.tsx";
import { ActivityTable } from "../../components/dashboard/activity-table.tsx";
import { Counted } from "../../components/dashboard/counted.tsx";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import {
	type LeadEntry,
	LeadForm,
} from "../../components/dashboard/lead-form.tsx";
import { LeadTable } from "../../components/dashboard/lead-table.tsx";
import { More, PAGE } from "../../components/dashboard/more.tsx";
import { today } from "../../lib/clock.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Activity } from "../../lib/model/activity.ts";
import { normalName } from "../../lib/model/customer.ts";
import type { Lead } from "../../lib/model/lead.ts";
import { counts, newest, sellers, settings } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { activityTexts, finds, leadTexts } from "./finds.ts";
import { knownSources } from "./known-sources.ts";
import { activityEntryOf, leadEntryOf } from "./lead-entry.ts";
import { withNames } from "./names-of.ts";
import { SaveTable } from "./save-table.tsx";
import type { Doing } from "./use-doing.ts";
import { useRecordEntry } from "./use-record-entry.ts";
import { useRowKeys } from "./use-row-keys.ts";
import { sellerChoices } from "./who-am-i.tsx";

type Kind = "lead" | "activity";
const KINDS = { lead: "leads.leads", activity: "leads.activities" } as const;

/** Leads and activities, newest first: what is done before there is a deal. */
export function LeadsPage({ doing }: { doing: Doing }) {
	const [kind, setKind] = useState<Kind>("lead");
	const [shown, setShown] = useState(PAGE);
	const [filter, setFilter] = useState("");
	/** A record's id, or the new one. */
	const [open, setOpen] = useState<string | undefined>();
	const leads = useLive(
		async () => withNames(kind === "lead" ? await newest("lead", shown) : []),
		[kind, shown],
	);
	const activities = useLive(
		async () =>
			withNames(kind === "activity" ? await newest("activity", shown) : []),
		[kind, shown],
	);
	const total = useLive(counts, []);
	const field = useRef<HTMLInputElement>(null);
	useRowKeys({ filter: field, onOpen: setOpen });
	const words = normalName(filter);
	const foundLeads = (leads ?? []).filter((row) =>
		finds(words, leadTexts(row)),
	);
	const foundActivities = (activities ?? []).filter((row) =>
		finds(words, activityTexts(row)),
	);
	const close = () => setOpen(undefined);
	const show = (next: Kind) => {
		setKind(next);
		setShown(PAGE);
		close();
	};
	const lead = leads?.find(({ record }) => record.id === open);
	const activity = activities?.find(({ record }) => record.id === open);
	const all = total?.[kind] ?? 0;
	const found = kind === "lead" ? foundLeads.length : foundActivities.length;

	const onToday = (id: string, field: "contactedOn" | "qualifiedOn") => {
		const row = leads?.find(({ record }) => record.id === id);
		const name = row?.record.name || row?.customer || t("leads.noName");
		void doing.run(
			"saveRecord",
			{ kind: "lead", id, patch: { [field]: today() } },
			t(`leads.done.${field}`, { name }),
		);
	};

	return (
		<Page
			drawer={
				(lead || activity || open === "new") && (
					<Drawer
						title={t(
							open === "new"
								? `leads.new.${kind}`
								: lead
									? "leads.edit.lead"
									: "leads.edit.activity",
						)}
						onClose={close}
					>
						{kind === "lead" ? (
							<EditLead
								key={open}
								lead={lead?.record}
								customer={lead?.customer ?? ""}
								doing={doing}
								onDone={close}
							/>
						) : (
							<EditActivity
								key={open}
								activity={activity?.record}
								customer={activity?.customer ?? ""}
								doing={doing}
								onDone={close}
							/>
						)}
					</Drawer>
				)
			}
		>
			<header class="scope">
				<h1 class="t-title">{t("nav.leads")}</h1>
				<span class="seg">
					{(["lead", "activity"] as const).map((each) => (
						<label key={each}>
							<input
								type="radio"
								name="kind"
								checked={kind === each}
								onChange={() => show(each)}
							/>
							{t(KINDS[each])}
						</label>
					))}
				</span>
				{all > 0 && (
					<span class="m" role="status">
						<Counted
							text={words ? "leads.found" : "leads.count"}
							n={words ? found : all}
							is={`${kind}.${words ? "found" : "all"}`}
							scope="organisation"
							period="all"
						/>
					</span>
				)}
				{all > 0 && (
					<SaveTable
						key={kind}
						what={t(KINDS[kind])}
						named={[filter.trim(), today()]}
						table={{ of: kind, filter }}
					/>
				)}
				<span class="end row">
					{all > 0 && (
						<label class="field filter">
							<input
								ref={field}
								type="search"
								aria-label={t("deals.filter")}
								placeholder={t("deals.filter")}
								value={filter}
								onInput={(event) => setFilter(event.currentTarget.value)}
							/>
							<kbd>F</kbd>
						</label>
					)}
					<button type="button" class="btn go" onClick={() => setOpen("new")}>
						{t(`leads.new.${kind}`)}
					</button>
				</span>
			</header>
			{total && all === 0 && (
				<div class="prose">
					<p>{t(`leads.none.${kind}`)}</p>
					<p class="m">{t(`leads.noneHelp.${kind}`)}</p>
				</div>
			)}
			{all > 0 && words !== "" && found === 0 && (
				<p class="m">{t("leads.noneFound")}</p>
			)}
			{kind === "lead" && foundLeads.length > 0 && (
				<LeadTable
					rows={foundLeads.map(({ record, ...names }) => ({
						lead: record,
						...names,
					}))}
					open={open}
					onOpen={setOpen}
					onToday={onToday}
				/>
			)}
			{kind === "activity" && foundActivities.length > 0 && (
				<ActivityTable
					rows={foundActivities.map(({ record, ...names }) => ({
						activity: record,
						...names,
					}))}
					open={open}
					onOpen={setOpen}
				/>
			)}
			<More shown={shown} total={all} onMore={setShown} />
		</Page>
	);
}

/** Who can own a record, and which sources were used: what both forms need before they are drawn. */
function useKnown() {
	return useLive(
		async () => ({
			own: await settings(),
			sellers: sellerChoices(await sellers()),
			sources: await knownSources(),
		}),
		[],
	);
}

/** What a new one begins with. */
function beginning(
	known: NonNullable<ReturnType<typeof useKnown>>,
	customer: string,
) {
	return {
		customer,
		day: today(),
		...(known.own.me && { me: known.own.me }),
	};
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
	return <LeadForm sellers={known.sellers} sources={known.sources} {...form} />;
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
		<ActivityForm
			sellers={known.sellers}
			problem={form.entry.on ? undefined : t("leads.needsDay")}
			{...form}
		/>
	);
}
