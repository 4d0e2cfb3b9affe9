import { useState } from "preact/hooks";
import { hrefOf } from "../../components/dashboard/address.ts";
import { Counted } from "../../components/dashboard/counted.tsx";
import { DraftNote } from "../../components/dashboard/draft-note.tsx";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import {
	MeasureBuilder,
	type Shown,
} from "../../components/dashboard/measure-builder.tsx";
import {
	blankMeasure,
	definitionOfDraft,
	type MeasureDraft,
	measureDraftOf,
} from "../../components/dashboard/measure-draft.ts";
import {
	type MeasureRow,
	MeasureTable,
} from "../../components/dashboard/measure-table.tsx";
import { newId, today } from "../../lib/clock.ts";
import { definedFigureOf } from "../../lib/figures/defined-figure-of.ts";
import { figuresOf } from "../../lib/figures/figure-of.ts";
import { customKpiId } from "../../lib/figures/kpi-of.ts";
import { capital, currencyMark, periodName } from "../../lib/format.ts";
import { customUnit } from "../../lib/kpi/custom.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type {
	CustomDefinition,
	CustomKpi,
} from "../../lib/model/custom-kpi.ts";
import type { Goal } from "../../lib/model/goal.ts";
import type { Scope } from "../../lib/model/scope.ts";
import { all, goals } from "../../lib/store/read.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";
import { periodOf, previousPeriod } from "../../lib/time/period.ts";
import { figuresSheet } from "./figure-sheets.ts";
import { knownValues } from "./known-values.ts";
import { measureWords } from "./measure-words.ts";
import { SaveTable } from "./save-table.tsx";
import type { Doing } from "./use-doing.ts";
import { useDraft } from "./use-draft.ts";
import { type Place, usePlace } from "./use-place.ts";
import { useRowKeys } from "./use-row-keys.ts";

const EVERYONE: Scope = { kind: "organisation" };

/** A seller's own KPIs: one being defined, and all there are. */
export function MeasuresPage({ doing }: { doing: Doing }) {
	const reading = usePlace({ page: "measures" });
	if (reading?.is !== "place") return <Page>{null}</Page>;
	return <Measures place={reading.place} doing={doing} />;
}

function Measures({ place, doing }: { place: Place; doing: Doing }) {
	const { scope, settings: own } = place;
	const [open, setOpen] = useState<string | undefined>();
	const period = periodOf("month", today(), own);
	const known = useLive(async () => {
		const [kpis, set] = await Promise.all([all("customKpi"), goals()]);
		const figures = await figuresOf(
			kpis.map(({ id }) => customKpiId(id)),
			scope,
			period,
		);
		return { kpis, set, figures };
	}, [place.scopeText, period.id, own]);
	useRowKeys({ onOpen: setOpen });
	const teamName = (id: string) =>
		place.names.team.find((team) => team.id === id)?.name ?? "–";
	const rows = known?.kpis.map((kpi): MeasureRow => {
		const id = customKpiId(kpi.id);
		return {
			id: kpi.id,
			name: kpi.name,
			words: measureWords(kpi, {
				currency: own.reportingCurrency,
				teamName,
			}),
			kpi: id,
			figure: known.figures[id] ?? { value: null, unit: "count" },
			href: hrefOf({ page: "kpi", kpi: id }),
			version: kpi.version,
			kept: keptVersions(kpi, known.set),
		};
	});
	const edited = known?.kpis.find(({ id }) => id === open);
	const close = () => setOpen(undefined);
	return (
		<Page
			drawer={
				edited && (
					<Drawer title={t("measures.edit")} onClose={close}>
						<Define
							key={edited.id}
							place={place}
							stored={edited}
							goals={goalsOn(edited, known?.set ?? []).length}
							doing={doing}
							onDone={close}
						/>
					</Drawer>
				)
			}
		>
			<header class="scope">
				<h1 class="t-title">{t("nav.measures")}</h1>
			</header>
			<section class="new-goal" aria-label={t("measures.new")}>
				<h2>{t("measures.new")}</h2>
				<p class="m prose">{t("measures.help")}</p>
				<Define place={place} doing={doing} />
			</section>
			{rows?.length === 0 && (
				<section>
					<p class="m">{t("measures.none")}</p>
				</section>
			)}
			{rows && rows.length > 0 && (
				<section>
					<header class="row between">
						<h2>{t("measures.all")}</h2>
						<SaveTable
							what={t("nav.measures")}
							named={[period.id, place.scopeName]}
							table={() =>
								figuresSheet(
									t("nav.measures"),
									rows.map(({ name, kpi, figure, words }) => ({
										name,
										is: words,
										kpi,
										figure,
										whose: place.scopeName,
										period,
										periodName: periodName(period, today()),
										asOf: today(),
									})),
								)
							}
						/>
					</header>
					<MeasureTable
						rows={rows}
						scope={place.scopeText}
						period={period.id}
						periodName={capital(periodName(period, today()))}
						open={edited?.id}
						onOpen={setOpen}
					/>
				</section>
			)}
		</Page>
	);
}

/** A KPI being defined or changed. */
function Define({
	place,
	stored,
	goals: used = 0,
	doing,
	onDone,
}: {
	place: Place;
	/** Absent: a new one. */
	stored?: CustomKpi;
	/** How many goals measure it. */
	goals?: number;
	doing: Doing;
	onDone?(): void;
}) {
	const { settings: own, names } = place;
	const { reportingCurrency: currency } = own;
	const typing = { currency, language: currentLanguage() };
	const kept = useDraft<MeasureDraft>(`measure ${stored?.id ?? "new"}`, () =>
		stored ? measureDraftOf(stored, typing) : blankMeasure(),
	);
	const draft = kept.value;
	const [isBusy, setBusy] = useState(false);
	const known = useLive(knownValues, []);
	const read = definitionOfDraft(draft, typing);
	const definition = typeof read === "string" ? undefined : read;
	const kpi = customKpiId(stored?.id ?? "new");
	const { shown, unit } = useShown(definition, place);
	const name = draft.name.trim();

	async function onSave() {
		if (!definition || !name) return;
		const { better, numerator, denominator = null } = definition;
		setBusy(true);
		const answer = await doing.run(
			"saveRecord",
			{
				kind: "customKpi",
				id: stored?.id ?? newId(),
				...(!stored && { isNew: true as const }),
				patch: {
					name,
					// Not touched: what another surface made of it stays.
					...(JSON.stringify(definition) !== (stored && written(stored)) && {
						better,
						numerator,
						denominator,
					}),
				},
			},
			t("measures.saved", { name }),
		);
		setBusy(false);
		if (!answer.ok) return;
		kept.clear();
		onDone?.();
	}

	return (
		<>
			<DraftNote draft={kept} />
			<MeasureBuilder
				draft={draft}
				isNew={!stored}
				kpi={kpi}
				known={known ?? { sources: [], products: [], stages: [] }}
				teams={names.team
					.map(({ id, name }) => ({ value: id, label: name }))
					.sort((a, b) => a.label.localeCompare(b.label, currentLanguage()))}
				currency={currencyMark(currency)}
				unit={
					unit === "money"
						? t("measures.unit.money", { currency })
						: t(`measures.unit.${unit === "rate" ? "rate" : "count"}`)
				}
				shown={shown}
				problem={typeof read === "string" ? read : undefined}
				needsName={name === ""}
				note={
					stored && (
						<>
							<p>{t("measures.newVersion")}</p>
							{used > 0 && (
								<p>
									<Counted
										text="measures.usedBy"
										n={used}
										is={`${kpi}.goals`}
										scope="organisation"
										period="all"
									/>
								</p>
							)}
						</>
					)
				}
				isBusy={isBusy}
				onInput={kept.set}
				onSave={() => void onSave()}
				onDelete={
					stored &&
					(async () => {
						await doing.run(
							"deleteRecord",
							{ kind: "customKpi", id: stored.id },
							t("measures.deleted", { name: stored.name }),
						);
						kept.clear();
						onDone?.();
					})
				}
			/>
		</>
	);
}

/** What a definition shows last month and this one, for me and for everyone. */
function useShown(definition: CustomDefinition | undefined, place: Place) {
	const { scope, scopeText, settings: own } = place;
	const current = periodOf("month", today(), own);
	const periods = [previousPeriod(current, own), current];
	const whose = [
		{ who: place.scopeName, scope, text: scopeText },
		...(scope.kind === "organisation"
			? []
			: [
					{
						who: t("scope.organisation"),
						scope: EVERYONE,
						text: "organisation",
					},
				]),
	];
	const asked = definition ? JSON.stringify(definition) : "";
	const measured = useLive(async () => {
		if (!asked) return undefined;
		const figures = await Promise.all(
			whose.flatMap((each) =>
				periods.map((period) =>
					definedFigureOf(JSON.parse(asked), each.scope, period),
				),
			),
		);
		return { asked, figures };
	}, [asked, scopeText, current.id, own]);
	// The last answer may be of what was defined before.
	const figures = measured?.asked === asked ? measured.figures : [];
	const unit = definition ? customUnit(definition) : "count";
	const shown = whose.flatMap(({ who, text }, line) =>
		periods.map(
			(period, at): Shown => ({
				who,
				scope: text,
				period: period.id,
				periodName: capital(periodName(period, today())),
				figure: figures[line * periods.length + at] ?? { value: null, unit },
			}),
		),
	);
	return { shown, unit };
}

function goalsOn({ id }: CustomKpi, set: readonly Goal[]): Goal[] {
	return set.filter(({ kpi }) => kpi === customKpiId(id));
}

/** How many goals keep an older definition, by its version. */
function keptVersions(kpi: CustomKpi, set: readonly Goal[]) {
	const versions = goalsOn(kpi, set)
		.map(({ kpiVersion }) => kpiVersion ?? kpi.version)
		.filter((version) => version < kpi.version);
	return [...new Set(versions)]
		.sort((a, b) => a - b)
		.map((version) => ({
			version,
			goals: versions.filter((each) => each === version).length,
		}));
}

/** A stored definition as a draft's is written. */
function written({ better, numerator, denominator }: CustomKpi): string {
	return JSON.stringify({
		better,
		numerator,
		...(denominator && { denominator }),
	});
}
