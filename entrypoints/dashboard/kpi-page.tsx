import { useState } from "preact/hooks";
import {
	type Address,
	hrefOf,
	scopeText,
} from "../../components/dashboard/address.ts";
import { ClosedNote } from "../../components/dashboard/closed-note.tsx";
import {
	type Beside,
	ComparedWith,
} from "../../components/dashboard/compared.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { KpiFigure } from "../../components/dashboard/kpi-figure.tsx";
import { Loading } from "../../components/dashboard/loading.tsx";
import { Plain } from "../../components/dashboard/notes.tsx";
import { ScopeLine } from "../../components/dashboard/scope-line.tsx";
import { sourceKpis } from "../../components/dashboard/source-table.tsx";
import {
	type SplitRow,
	SplitTable,
} from "../../components/dashboard/split-table.tsx";
import { Ways } from "../../components/dashboard/ways.tsx";
import { bySourceOf } from "../../lib/figures/by-source-of.ts";
import { closedOf } from "../../lib/figures/closed-of.ts";
import { figureOf } from "../../lib/figures/figure-of.ts";
import { contextOf, oneReading } from "../../lib/figures/gathering.ts";
import {
	type AnyKpi,
	customKpiId,
	isLight,
	kpiOf,
} from "../../lib/figures/kpi-of.ts";
import type { splitOf } from "../../lib/figures/split-of.ts";
import { capital, number, periodName, small } from "../../lib/format.ts";
import {
	type Parts,
	type SplitKey,
	splitKeys,
	splitsOfKpi,
} from "../../lib/kpi/by-part.ts";
import { catalogue, kpiOrder, readingsOf } from "../../lib/kpi/catalogue.ts";
import { comparedWith } from "../../lib/kpi/compared-with.ts";
import { sinceDataBegins } from "../../lib/kpi/data-begins.ts";
import type { Figure, ReasonCode } from "../../lib/kpi/figure.ts";
import { growthOf } from "../../lib/kpi/growth.ts";
import type { KpiId } from "../../lib/kpi/kpi.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Scope } from "../../lib/model/scope.ts";
import { isMemberDuring } from "../../lib/model/team-members.ts";
import { all, recordsById, teamMembers } from "../../lib/store/read.ts";
import { currentLanguage, type TextKey, t } from "../../lib/text/text.ts";
import type { Period } from "../../lib/time/period.ts";
import { addDays, type PlainDate } from "../../lib/time/plain-date.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { Adjustments } from "./adjustments.tsx";
import {
	type FigureLine,
	figuresSheet,
	splitSheet,
	withReadings,
} from "./figure-sheets.ts";
import { goalRowsOf, useChances } from "./goal-rows-of.ts";
import { KpiCurve } from "./kpi-curve.tsx";
import { measureWords } from "./measure-words.ts";
import { PlaceProblem } from "./place-problem.tsx";
import { SaveTable } from "./save-table.tsx";
import { sourceScope } from "./sources-page.tsx";
import { apart, useApart } from "./use-apart.ts";
import type { Doing } from "./use-doing.ts";
import { chosenReading, sinceOf, useMeasures } from "./use-measures.ts";
import { type Place, periodLabel, scopeLineOf, usePlace } from "./use-place.ts";
import { WhyDrawer } from "./why-drawer.tsx";

/** More records than this are told apart when somebody asks. */
const MANY = 20_000;

/** Where an unknown figure is mended. */
const MENDED_IN: {
	readonly [code in ReasonCode]?: "currencies" | "costs" | "leads" | "goals";
} = {
	noExchangeRate: "currencies",
	noRates: "currencies",
	noCosts: "costs",
	noLeads: "leads",
	noContacts: "leads",
	noGoal: "goals",
};

/** One KPI: its figure, the ways to measure it, its days, who it comes from, and why it is what it is. */
export function KpiPage({
	address,
	doing,
}: {
	address: Address;
	doing: Doing;
}) {
	const reading = usePlace(address);
	const id = address.kpi ?? "";
	const found = useLive(async () => ({ id, kpi: await kpiOf(id) }), [id]);
	// The last answer may be of the address before this one.
	if (!found || found.id !== id) return <Page>{null}</Page>;
	if (!found.kpi) return <NoKpi address={address} />;
	if (!reading) return <Page>{null}</Page>;
	if (reading.is !== "place")
		return <PlaceProblem address={address} problem={reading} />;
	const { place } = reading;
	return (
		<Kpi
			key={`${id} ${place.scopeText} ${place.period.id} ${place.asOf}`}
			kpi={found.kpi}
			address={address}
			place={place}
			doing={doing}
		/>
	);
}

/** No figure has this name: all there are, to choose from. */
function NoKpi({ address }: { address: Address }) {
	const own = useLive(() => all("customKpi"), []) ?? [];
	const names = [
		...kpiOrder.map((kpi): { kpi: string; kpiName?: string } => ({ kpi })),
		...own.map(({ id, name }) => ({ kpi: customKpiId(id), kpiName: name })),
	];
	return (
		<Page>
			<Plain
				title={t("problem.kpi", { text: address.kpi ?? "" })}
				actions={
					<a
						class="btn"
						href={hrefOf({ ...address, page: "overview", kpi: undefined })}
					>
						{t("problem.toOverview")}
					</a>
				}
			>
				<ul>
					{names.map((each) => (
						<li key={each.kpi}>
							<a class="link" href={hrefOf({ ...address, kpi: each.kpi })}>
								{kpiName(each)}
							</a>
						</li>
					))}
				</ul>
			</Plain>
		</Page>
	);
}

function Kpi({
	kpi,
	address,
	place,
	doing,
}: {
	kpi: AnyKpi;
	address: Address;
	place: Place;
	doing: Doing;
}) {
	const { scope, period, asOf, settings } = place;
	const { id, adds } = kpi;
	const [isWhyOpen, setWhyOpen] = useState(false);
	const deps = [id, scope, period.id, asOf];
	const first = useLive(
		async () => (isLight(kpi) ? figureOf(id, scope, period, asOf) : undefined),
		deps,
	);
	const whole = useApart(
		"figure",
		[id, scope, period, asOf, { detail: true }],
		deps,
	);
	const figure = whole ?? first;
	const isDrawn = figure !== undefined;
	const found = useLive(
		async () =>
			(
				await goalRowsOf({ ...place, isScopeGiven: true, isPeriodGiven: true })
			).find((row) => row.goal.kpi === id && row.goal.period.id === period.id),
		deps,
	);
	const [goal] = useChances(found && [found]) ?? [];
	const besides = useLive(
		async () => (isDrawn ? besidesOf(kpi, address, place) : undefined),
		[...deps, isDrawn],
	);
	const closed = useLive(() => closedOf(id, scope, period, asOf), deps);
	const [isAsked, setAsked] = useState(false);
	const isMany = (figure?.n ?? 0) > MANY && splitsOfKpi[id] !== undefined;
	const splits = useLive(
		async () =>
			isDrawn ? splitsOf(kpi, place, address, !isMany || isAsked) : undefined,
		[...deps, isDrawn, isMany, isAsked],
	);
	const [chosenSplit, setSplit] = useState<SplitName>();
	const split =
		splits?.find(({ by }) => by === chosenSplit) ?? splits?.[0] ?? null;
	const own = kpi.name === undefined ? {} : { kpiName: kpi.name };
	const name = kpiName({ kpi: id, ...own });
	const formula = kpi.own
		? capital(
				measureWords(kpi.own.definition, {
					currency: settings.reportingCurrency,
					teamName: (team) =>
						place.names.team.find((each) => each.id === team)?.name ?? "",
				}),
			)
		: t(`kpi.${id}.is` as TextKey);
	const here = {
		scope: place.scopeText,
		period: period.id,
		periodName: periodName(period, asOf),
	};
	const before = besides?.find((each) => each.is === "before" && !each.isCut);
	const mend = figure?.reason && MENDED_IN[figure.reason.code];
	return (
		<Page
			drawer={
				isWhyOpen ? (
					<WhyDrawer
						kpi={kpi}
						name={name}
						formula={formula}
						place={place}
						onClose={() => setWhyOpen(false)}
					/>
				) : undefined
			}
		>
			<ScopeLine title={name} {...scopeLineOf(address, place)} />
			{!figure && <Loading />}
			{figure && (
				<KpiFigure
					kpi={id}
					figure={figure}
					formula={formula}
					goal={goal}
					{...here}
					{...(before && sinceOf(kpi, figure, before))}
				>
					{closed && (
						<ClosedNote closed={closed} kpi={id} asOf={asOf} {...here} />
					)}
					<p class="row actions">
						<button
							type="button"
							class="btn"
							aria-expanded={isWhyOpen}
							onClick={() => setWhyOpen(!isWhyOpen)}
						>
							{t("why.open")}
						</button>
						<SaveTable
							what={name}
							named={[period.id, place.scopeName]}
							table={async () =>
								figuresSheet(name, [
									...withReadings({
										name,
										kpi: id,
										...(formula !== undefined && { is: formula }),
										figure,
										whose: place.scopeName,
										period,
										periodName: here.periodName,
										asOf,
									}),
									...(besides ?? []).map((each) => ({
										name,
										kpi: id,
										figure: each.figure,
										whose: place.scopeName,
										...each.of,
										periodName: each.periodName,
									})),
									...(await otherReadings(id, place)),
								])
							}
						/>
						{mend && (
							<a class="btn bare link" href={hrefOf({ page: mend })}>
								{t(`mend.${mend}`)}
							</a>
						)}
					</p>
				</KpiFigure>
			)}
			<Adjustments kpi={id} closed={closed} place={place} />
			{figure && (
				<KpiCurve
					kpi={kpi}
					figure={figure}
					place={place}
					{...(goal && { row: goal })}
				/>
			)}
			{isDrawn && kpi.name === undefined && (
				<OtherWays
					id={id as KpiId}
					figure={figure}
					address={address}
					place={place}
					chosen={chosenReading(familyId(id as KpiId), settings.readings)}
					onChoose={(chosen) =>
						void doing.run(
							"saveSettings",
							{
								patch: {
									readings: {
										...settings.readings,
										[familyId(id as KpiId)]: chosen,
									},
								},
							},
							() => t("readings.chosen", { name: kpiName({ kpi: chosen }) }),
						)
					}
				/>
			)}
			{besides && besides.length > 0 && (
				<ComparedWith besides={besides} kpi={id} scope={place.scopeText} />
			)}
			{splits && split && (
				<SplitTable
					title={t(SPLITS[split.by].title)}
					heading={t(SPLITS[split.by].heading)}
					choices={splits.map(({ by }) => ({
						value: by,
						label: t(SPLITS[by].heading),
					}))}
					chosen={split.by}
					onChoose={(by) => setSplit(by as SplitName)}
					save={
						<SaveTable
							what={t("file.by", {
								kpi: name,
								by: small(t(SPLITS[split.by].title)),
							})}
							named={[period.id, place.scopeName]}
							table={() =>
								splitSheet(
									name,
									t(SPLITS[split.by].heading),
									{ kpi: id, ...own },
									split.rows,
								)
							}
						/>
					}
					kpi={id}
					{...own}
					period={period.id}
					adds={adds}
					rows={split.rows}
				/>
			)}
			{isMany && splits && (!isAsked || !splits.some(isOfRecords)) && (
				<p class="actions">
					<button
						type="button"
						class="btn"
						disabled={isAsked}
						onClick={() => setAsked(true)}
					>
						{t(isAsked ? "growth.reading" : "split.read", {
							n: figure?.n ?? 0,
							shown: number(figure?.n ?? 0),
						})}
					</button>
				</p>
			)}
		</Page>
	);
}

/** The other ways to measure the same thing. */
async function otherReadings(
	id: string,
	{ scope, scopeName, period, asOf }: Place,
): Promise<FigureLine[]> {
	if (!Object.hasOwn(catalogue, id)) return [];
	const others = readingsOf(id as KpiId).filter((each) => each !== id);
	const figures = await apart("figures", others, [], scope, period, asOf);
	return others.flatMap((kpi) => {
		const figure = figures[kpi];
		return figure
			? {
					...{ name: kpiName({ kpi }), kpi, is: t(`kpi.${kpi}.is`) },
					...{ figure, whose: scopeName, period, asOf },
					periodName: periodName(period, asOf),
				}
			: [];
	});
}

/** The KPI that stands for all ways to measure the same thing. */
function familyId(id: KpiId): KpiId {
	return catalogue[id].readingOf ?? id;
}

function OtherWays({
	id,
	figure,
	address,
	place,
	chosen,
	onChoose,
}: {
	id: KpiId;
	figure: Figure;
	address: Address;
	place: Place;
	chosen: KpiId;
	onChoose(id: string): void;
}) {
	const ways = readingsOf(id);
	const found = useMeasures(
		ways.length > 1 ? ways.filter((each) => each !== id) : [],
		place,
	);
	if (ways.length < 2) return null;
	const { scopeText, period, asOf } = place;
	return (
		<Ways
			ways={ways.map((kpi) => ({
				kpi,
				figure: kpi === id ? figure : found.get(kpi)?.figure,
				href: hrefOf({ ...address, kpi, scope: scopeText, period: period.id }),
			}))}
			chosen={chosen}
			here={id}
			scope={scopeText}
			period={period.id}
			periodName={periodName(period, asOf)}
			onChoose={onChoose}
		/>
	);
}

/** A figure from the sums at once, or from the worker. */
async function figureBy(
	kpi: AnyKpi,
	scope: Scope,
	period: Period,
	asOf: PlainDate,
	of: ReturnType<typeof oneReading>,
): Promise<Figure> {
	return isLight(kpi)
		? figureOf(kpi.id, scope, period, asOf, { of })
		: apart("figure", kpi.id, scope, period, asOf);
}

/** The same KPI in the period before and in last year's, each asked as far into it. */
async function besidesOf(
	kpi: AnyKpi,
	address: Address,
	{ scope, scopeText, period, asOf }: Place,
): Promise<(Beside & { of: Pick<Place, "period" | "asOf"> })[]> {
	const { id, unit } = kpi;
	const of = oneReading();
	const context = await contextOf(scope, period, asOf, of);
	const compared = comparedWith(context);
	// What compares already is not compared once more.
	if (!compared || id.startsWith("salesGrowth")) return [];
	const now = await figureBy(kpi, scope, period, asOf, of);
	// Before a year stands last year: once is enough.
	const isSame = compared.before.period.id === compared.lastYear.period.id;
	return Promise.all(
		(isSame ? (["before"] as const) : (["before", "lastYear"] as const)).map(
			async (is) => {
				const other = compared[is];
				const figure = sinceDataBegins(
					await figureBy(kpi, scope, other.period, other.asOf, of),
					other.isPart ? other.asOf : addDays(other.period.to, -1),
					context.dataFrom,
				);
				const growth =
					!other.isCut && (unit === "money" || unit === "count")
						? growthOf(now.value, figure.value)
						: null;
				return {
					is,
					name: periodLabel(other.period),
					period: other.period.id,
					periodName: periodName(other.period, asOf),
					isPart: other.isPart,
					isCut: other.isCut,
					isShifted: other.isShifted,
					figure,
					of: { period: other.period, asOf: other.asOf },
					...(growth && { growth }),
					href: hrefOf({
						...address,
						scope: scopeText,
						period: other.period.id,
						asOf: other.isPart ? other.asOf : asOf,
					}),
				};
			},
		),
	);
}

type SplitName = "team" | "seller" | SplitKey;

/** What each split is called, and what its rows are. */
const SPLITS: {
	readonly [by in SplitName]: { title: TextKey; heading: TextKey };
} = {
	team: { title: "split.byTeam", heading: "scope.team" },
	seller: { title: "split.bySeller", heading: "scope.seller" },
	source: { title: "split.bySource", heading: "sources.source" },
	product: { title: "split.byProduct", heading: "split.product" },
	customer: { title: "split.byCustomer", heading: "split.customer" },
	stage: { title: "split.byStage", heading: "split.stage" },
};

/** True of a split that only the records themselves tell. */
function isOfRecords({ by }: Split): boolean {
	return by !== "team" && by !== "seller";
}

interface Split {
	by: SplitName;
	rows: SplitRow[];
}

/** A KPI by team, seller, source, product, customer and stage: those that anything can be told apart by. */
async function splitsOf(
	kpi: AnyKpi,
	place: Place,
	address: Address,
	readsRecords: boolean,
): Promise<Split[]> {
	const { id } = kpi;
	const { scope, period, asOf } = place;
	// Every seller is told the same of the company, and a team's members are read as sellers already.
	const of = oneReading();
	const [people, parts, sources] = await Promise.all([
		peopleOf(kpi, place, address, of),
		readsRecords
			? apart("split", id, scope, period, asOf)
			: ({} as Awaited<ReturnType<typeof splitOf>>),
		sourcesOf(id, place),
	]);
	const named = await Promise.all(
		splitKeys.map(async (by): Promise<Split> => {
			const found = parts[by];
			return {
				by,
				rows: found ? await partRows(by, found, place, address) : [],
			};
		}),
	);
	return [...people, { by: "source" as const, rows: sources }, ...named].filter(
		// Of nobody known there is nothing to tell apart: the reason stands above.
		({ rows }) => rows.some(({ figure }) => figure.value !== null),
	);
}

/** Its teams and sellers: all of them, or a team's own while they are its members. By name: nobody asked for a ranking. */
async function peopleOf(
	kpi: AnyKpi,
	{ scope, period, asOf, names }: Place,
	address: Address,
	of: ReturnType<typeof oneReading>,
): Promise<Split[]> {
	const rows = async (
		kind: "team" | "seller",
		all: readonly { id: string; name: string }[],
	): Promise<Split> => ({
		by: kind,
		rows: await Promise.all(
			[...all]
				.sort((a, b) => a.name.localeCompare(b.name, currentLanguage()))
				.map(async (each) => {
					const text = scopeText({ kind, id: each.id }, names);
					return {
						name: each.name,
						scope: text,
						href: hrefOf({ ...address, scope: text, period: period.id }),
						figure: await figureBy(
							kpi,
							{ kind, id: each.id },
							period,
							asOf,
							of,
						),
					};
				}),
		),
	});
	if (scope.kind === "organisation")
		return Promise.all([
			rows("team", names.team),
			rows("seller", names.seller),
		]);
	if (scope.kind !== "team") return [];
	const members = new Set(
		(await teamMembers())
			.filter((each) => each.team === scope.id && isMemberDuring(each, period))
			.map((each) => each.seller),
	);
	return [
		await rows(
			"seller",
			names.seller.filter((each) => members.has(each.id)),
		),
	];
}

/** The parts of a split by name, the others as one row, and what names none last. */
async function partRows(
	by: SplitKey,
	{ rows, rest }: Parts,
	{ scopeText: whole, period }: Place,
	address: Address,
): Promise<SplitRow[]> {
	const customers =
		by === "customer"
			? await recordsById(
					"customer",
					rows.map(({ key }) => key ?? undefined),
				)
			: [];
	const named = rows.map(({ key, figure }, at): SplitRow => {
		if (key === null)
			return { name: t(NONE[by]), scope: `${whole} ${by}:`, figure };
		if (by !== "customer")
			return {
				name: key,
				scope: `${whole} ${by}:${key}`,
				figure,
			};
		const scope = `customer:id=${key}`;
		return {
			name: customers[at]?.name ?? t("why.gone"),
			scope,
			href: hrefOf({ ...address, scope, period: period.id }),
			figure,
		};
	});
	if (!rest) return named;
	const others: SplitRow = {
		name: t("split.rest", { n: rest.parts }),
		scope: `${whole} ${by}:…`,
		figure: rest.figure,
		isRest: true,
	};
	const none = rows.findIndex(({ key }) => key === null);
	return none < 0
		? [...named, others]
		: [...named.slice(0, none), others, ...named.slice(none)];
}

/** What names none of a kind. */
const NONE: { readonly [by in SplitKey]: TextKey } = {
	source: "sources.none",
	product: "split.noProduct",
	customer: "split.noCustomer",
	stage: "split.noStage",
};

/** By source, of the KPIs that rest on costs or contacts too. */
async function sourcesOf(
	id: string,
	{ scope, scopeText, period, asOf }: Place,
): Promise<SplitRow[]> {
	const kpi = sourceKpis.find((each) => each === id);
	if (!kpi || splitsOfKpi[id]) return [];
	const rows = await bySourceOf(scope, period, asOf);
	if (!rows.some(({ source }) => source !== null)) return [];
	return rows.map((row) => ({
		name: row.source ?? t("sources.none"),
		scope: sourceScope(scopeText, row.source),
		figure: row[kpi],
	}));
}
