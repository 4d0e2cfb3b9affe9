import { useState } from "preact/hooks";
import { type Address, hrefOf } from "../../components/dashboard/address.ts";
import {
	costColumns,
	costName,
} from "../../components/dashboard/cost-columns.tsx";
import { CostForm } from "../../components/dashboard/cost-form.tsx";
import { CostTotal } from "../../components/dashboard/cost-total.tsx";
import { DraftNote } from "../../components/dashboard/draft-note.tsx";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import {
	type Choice,
	ScopeLine,
} from "../../components/dashboard/scope-line.tsx";
import { newId, today } from "../../lib/clock.ts";
import { costsOf } from "../../lib/figures/costs-of.ts";
import { money, periodName } from "../../lib/format.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Cost } from "../../lib/model/cost.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import {
	blankCost,
	costAmount,
	costEntryOf,
	costPatch,
	readCost,
	scopeKey,
} from "./cost-entry.ts";
import { monthsSheet } from "./figure-sheets.ts";
import { knownSources } from "./known-sources.ts";
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
import { SaveTable } from "./save-table.tsx";
import type { Doing } from "./use-doing.ts";
import { useDraft } from "./use-draft.ts";
import { useOpened } from "./use-opened.ts";
import { type Place, scopeLineOf, usePlace } from "./use-place.ts";
import { useRecordList } from "./use-record-list.ts";

/** What winning customers costs: what a period comes to, and every cost there is. */
export function CostsPage({
	address,
	doing,
}: {
	address: Address;
	doing: Doing;
}) {
	// Costs are mostly everyone's, whoever looks.
	const wanted = { ...address, scope: address.scope ?? "organisation" };
	const reading = usePlace(wanted);
	if (!reading) return <Page>{null}</Page>;
	if (reading.is !== "place")
		return <PlaceProblem address={wanted} problem={reading} />;
	return <Costs address={wanted} place={reading.place} doing={doing} />;
}

function Costs({
	address,
	place,
	doing,
}: {
	address: Address;
	place: Place;
	doing: Doing;
}) {
	const { period, asOf } = place;
	const own = useRecordList({
		...{ kind: "cost", address, doing, placedBy: "nobody" },
	});
	/** A cost's id, or the new one. */
	const [open, setOpen] = useState<string | undefined>();
	const cost = useOpened("cost", open)?.record;
	const { seen } = own.list;
	const columns = useColumns(
		costColumns,
		oneCurrency(own),
		hasWords(own, "source"),
	);
	const close = () => setOpen(undefined);
	return (
		<Page
			drawer={
				(cost || open === "new") && (
					<Drawer
						title={t(open === "new" ? "costs.new" : "costs.edit")}
						onClose={close}
					>
						<EditCost
							key={open}
							cost={cost}
							place={place}
							doing={doing}
							onDone={close}
						/>
						{cost && <RecordPast kind="cost" record={cost} doing={doing} />}
					</Drawer>
				)
			}
		>
			<ScopeLine title={t("nav.costs")} {...scopeLineOf(address, place)}>
				<button type="button" class="btn go" onClick={() => setOpen("new")}>
					{t("costs.new")}
				</button>
			</ScopeLine>
			{seen && seen.all > 0 && (
				<PeriodCosts
					key={`${place.scopeText} ${period.id} ${asOf}`}
					place={place}
					cacHref={hrefOf({ ...address, page: "kpi", kpi: "cac" })}
				/>
			)}
			<section>
				{seen && seen.all > 0 && (
					<header class="row list-head">
						<h2>{t("costs.all")}</h2>
						<ListCount own={own} />
						<SaveList own={own} what={t("nav.costs")} />
						<span class="end">
							<ListSearch own={own} />
						</span>
					</header>
				)}
				<NarrowList own={own} />
				<ListRows
					own={own}
					class="costs"
					caption={t("costs.all")}
					columns={columns}
					nameOf={costName}
					open={open}
					onOpen={setOpen}
					empty={
						<div class="prose">
							<p>{t("costs.none")}</p>
							<p class="m">{t("costs.noneHelp")}</p>
						</div>
					}
				/>
			</section>
		</Page>
	);
}

/** What the period's costs come to; of another period, it is another one of these. */
function PeriodCosts({ place, cacHref }: { place: Place; cacHref: string }) {
	const { scope, period, asOf } = place;
	const costs = useLive(() => costsOf(scope, period, asOf), []);
	return (
		costs && (
			<CostTotal
				costs={costs}
				scope={place.scopeText}
				period={period.id}
				periodName={periodName(period, asOf)}
				asOf={asOf}
				cacHref={cacHref}
				save={
					<SaveTable
						what={t("costs.byMonth")}
						named={[period.id, place.scopeName]}
						table={() => monthsSheet(t("costs.byMonth"), costs.months)}
					/>
				}
			/>
		)
	);
}

/** A cost being entered or changed. */
export function EditCost({
	cost,
	place,
	doing,
	onDone,
}: {
	/** Absent: a new one. */
	cost?: Cost | undefined;
	place: Place;
	doing: Doing;
	onDone(): void;
}) {
	const draft = useDraft(`cost ${cost?.id ?? "new"}`, () =>
		cost
			? costEntryOf(cost)
			: blankCost(
					today(),
					place.settings.reportingCurrency,
					place.scope.kind === "customer"
						? "organisation"
						: scopeKey(place.scope),
				),
	);
	const { start, value: entry } = draft;
	const done = () => {
		draft.clear();
		onDone();
	};
	const [isBusy, setBusy] = useState(false);
	const sources = useLive(knownSources, []) ?? [];
	const reading = readCost(entry);
	const amount = costAmount(entry);
	const name = entry.note.trim() || t(`costs.type.${entry.type}`);

	async function onSave() {
		if (!("fields" in reading)) return;
		setBusy(true);
		const before = cost && readCost(start);
		const answer = await doing.run(
			"saveRecord",
			{
				kind: "cost",
				id: cost?.id ?? newId(),
				...(!cost && { isNew: true as const }),
				patch: costPatch(
					before && "fields" in before ? before.fields : undefined,
					reading.fields,
				),
			},
			t("costs.saved", {
				name,
				amount: money(
					reading.fields.amount.minor,
					reading.fields.amount.currency,
				),
			}),
		);
		setBusy(false);
		if (answer.ok) done();
	}

	return (
		<>
			<DraftNote draft={draft} />
			<CostForm
				entry={entry}
				scopes={scopesOf(place)}
				sources={sources}
				readBack={
					amount &&
					t("deals.readAs", {
						amount: money(amount.minor, amount.currency, { exact: true }),
					})
				}
				problem={
					"fields" in reading
						? undefined
						: (reading.problem ??
							t(
								entry.type === "hours"
									? "costs.needsHours"
									: "costs.needsAmount",
							))
				}
				isBusy={isBusy}
				onInput={draft.set}
				onSave={onSave}
				onCancel={done}
				onDelete={
					cost &&
					(async () => {
						await doing.run(
							"deleteRecord",
							{ kind: "cost", id: cost.id },
							t("record.deleted", { name }),
						);
						done();
					})
				}
			/>
		</>
	);
}

/** Everyone, each team and each seller, to choose among. */
function scopesOf({ names }: Place): Choice[] {
	const named = (kind: "team" | "seller") =>
		names[kind]
			.map(({ id, name }) => ({
				value: scopeKey({ kind, id }),
				label: name,
				group: t(`place.${kind}s`),
			}))
			.sort((a, b) => a.label.localeCompare(b.label, currentLanguage()));
	return [
		{ value: "organisation", label: t("scope.organisation") },
		...named("team"),
		...named("seller"),
	];
}
