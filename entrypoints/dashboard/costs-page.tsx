import { useState } from "preact/hooks";
import { type Address, hrefOf } from "../../components/dashboard/address.ts";
import {
	type CostEntry,
	CostForm,
} from "../../components/dashboard/cost-form.tsx";
import { CostTable } from "../../components/dashboard/cost-table.tsx";
import { CostTotal } from "../../components/dashboard/cost-total.tsx";
import { Counted } from "../../components/dashboard/counted.tsx";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { More, PAGE } from "../../components/dashboard/more.tsx";
import {
	type Choice,
	ScopeLine,
} from "../../components/dashboard/scope-line.tsx";
import { newId, today } from "../../lib/clock.ts";
import { costsOf } from "../../lib/figures/costs-of.ts";
import { money, periodName } from "../../lib/format.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Cost } from "../../lib/model/cost.ts";
import { all } from "../../lib/store/read.ts";
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
import { SaveTable } from "./save-table.tsx";
import type { Doing } from "./use-doing.ts";
import { type Place, scopeLineOf, usePlace } from "./use-place.ts";
import { useRowKeys } from "./use-row-keys.ts";

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
	const [shown, setShown] = useState(PAGE);
	/** A cost's id, or the new one. */
	const [open, setOpen] = useState<string | undefined>();
	const costs = useLive(() => all("cost"), []);
	useRowKeys({ onOpen: setOpen });
	const newest = (costs ?? []).toSorted((a, b) =>
		a.from === b.from ? (a.id < b.id ? 1 : -1) : a.from < b.from ? 1 : -1,
	);
	const forWhom = new Map(
		scopesOf(place).map(({ value, label }) => [value, label]),
	);
	const cost = newest.find(({ id }) => id === open);
	const close = () => setOpen(undefined);
	return (
		<Page
			drawer={
				(cost || open === "new") && (
					<Drawer title={t(cost ? "costs.edit" : "costs.new")} onClose={close}>
						<EditCost
							key={open}
							cost={cost}
							place={place}
							doing={doing}
							onDone={close}
						/>
					</Drawer>
				)
			}
		>
			<ScopeLine title={t("nav.costs")} {...scopeLineOf(address, place)}>
				<button type="button" class="btn go" onClick={() => setOpen("new")}>
					{t("costs.new")}
				</button>
			</ScopeLine>
			{costs?.length === 0 && (
				<div class="prose">
					<p>{t("costs.none")}</p>
					<p class="m">{t("costs.noneHelp")}</p>
				</div>
			)}
			{newest.length > 0 && (
				<PeriodCosts
					key={`${place.scopeText} ${period.id} ${asOf}`}
					place={place}
					cacHref={hrefOf({ ...address, page: "kpi", kpi: "cac" })}
				/>
			)}
			{newest.length > 0 && (
				<section>
					<header class="row">
						<h2>{t("costs.all")}</h2>
						<span class="m">
							<Counted
								text="costs.count"
								n={newest.length}
								is="costs.all"
								scope="organisation"
								period="all"
							/>
						</span>
						<span class="end">
							<SaveTable
								what={t("nav.costs")}
								named={[today()]}
								table={{ of: "cost" }}
							/>
						</span>
					</header>
					<CostTable
						rows={newest.slice(0, shown).map((each) => ({
							cost: each,
							forWhom: forWhom.get(scopeKey(each.scope)) ?? "",
						}))}
						open={cost?.id}
						onOpen={setOpen}
					/>
					<More shown={shown} total={newest.length} onMore={setShown} />
				</section>
			)}
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
	const [start] = useState(() =>
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
	const [entry, setEntry] = useState<CostEntry>(start);
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
		if (answer.ok) onDone();
	}

	return (
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
							entry.type === "hours" ? "costs.needsHours" : "costs.needsAmount",
						))
			}
			isBusy={isBusy}
			onInput={setEntry}
			onSave={onSave}
			onCancel={onDone}
			onDelete={
				cost &&
				(async () => {
					await doing.run(
						"deleteRecord",
						{ kind: "cost", id: cost.id },
						t("record.deleted", { name }),
					);
					onDone();
				})
			}
		/>
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
