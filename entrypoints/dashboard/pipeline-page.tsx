import { type Address, hrefOf } from "../../components/dashboard/address.ts";
import { Basis } from "../../components/dashboard/basis.tsx";
import { Count } from "../../components/dashboard/count.tsx";
import { Counted } from "../../components/dashboard/counted.tsx";
import { DueTable } from "../../components/dashboard/due-table.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { LookTable } from "../../components/dashboard/look-table.tsx";
import { LossTable } from "../../components/dashboard/loss-table.tsx";
import { Plain } from "../../components/dashboard/notes.tsx";
import { ScopeLine } from "../../components/dashboard/scope-line.tsx";
import { StageTable } from "../../components/dashboard/stage-table.tsx";
import { Waiting } from "../../components/dashboard/waiting.tsx";
import { Figure } from "../../components/figure.tsx";
import { Filled } from "../../components/filled.tsx";
import type { DueList, Pipeline } from "../../lib/figures/pipeline-of.ts";
import type { PipelineRecords } from "../../lib/figures/pipeline-records-of.ts";
import {
	capital,
	currencyMark,
	dayLong,
	monthName,
	number,
	periodName,
} from "../../lib/format.ts";
import type { When } from "../../lib/kpi/due.ts";
import { t } from "../../lib/text/text.ts";
import { PipelineDrawer, type PipelineLine } from "./pipeline-drawer.tsx";
import { linesSheet } from "./pipeline-sheets.ts";
import { PlaceProblem } from "./place-problem.tsx";
import { SaveTable } from "./save-table.tsx";
import { useApart } from "./use-apart.ts";
import type { Doing } from "./use-doing.ts";
import {
	go,
	type Place,
	periodAfter,
	scopeLineOf,
	usePlace,
} from "./use-place.ts";
import { useWaiting } from "./use-waiting.ts";

/** Open deals: when they are expected, which need a look, how long they stand, and why others were lost. */
export function PipelinePage({
	address,
	doing,
}: {
	address: Address;
	doing: Doing;
}) {
	const reading = usePlace(address);
	if (!reading) return <Page>{null}</Page>;
	if (reading.is !== "place")
		return <PlaceProblem address={address} problem={reading} />;
	const { place } = reading;
	return (
		<Shown
			key={`${place.scopeText} ${place.period.id} ${place.asOf}`}
			address={address}
			place={place}
			doing={doing}
		/>
	);
}

function Shown({
	address,
	place,
	doing,
}: {
	address: Address;
	place: Place;
	doing: Doing;
}) {
	const { scope, period, asOf, settings } = place;
	const next = periodAfter(period, settings);
	const deps = [scope, period.id, asOf];
	const open = address.line;
	// Quietly: what is open is in the address, but no step to go back by.
	const setOpen = (line: string | undefined) => {
		const { line: _, ...bare } = address;
		go({ ...bare, ...(line !== undefined && { line }) }, true);
	};
	const {
		pipeline,
		records,
		read = { done: 0, total: 0 },
	} = useApart("pipeline", [scope, [period, next], asOf], deps) ?? {};
	const waiting = useWaiting(records === undefined);
	const lines = pipeline ? linesOf(pipeline, records, place) : [];
	const shown = lines.find(({ key }) => key === open);
	const here = { scope: place.scopeText, period: period.id };
	const months = (pipeline?.byMonth ?? [])
		.filter(({ when, deals }) => when.is === "period" || deals > 0)
		.map((due) => ({
			...due,
			key: dueKey(due.when),
			name: monthWords(due, pipeline?.byMonth ?? [], asOf),
			isAmiss: isAmiss(due.when),
		}));
	const opening = {
		open,
		onOpen: (key: string) => setOpen(key === open ? undefined : key),
	};
	return (
		<Page
			drawer={
				shown && (
					<PipelineDrawer
						key={shown.key}
						line={shown}
						place={place}
						doing={doing}
						reasons={(records?.losses ?? []).flatMap(
							({ reason }) => reason ?? [],
						)}
						onClose={() => setOpen(undefined)}
					/>
				)
			}
		>
			<ScopeLine title={t("nav.pipeline")} {...scopeLineOf(address, place)} />
			{!pipeline && <Waiting is={waiting} {...read} />}
			{pipeline && pipeline.open.rows.length === 0 && (
				<Plain
					title={t("pipeline.empty")}
					actions={
						<a class="btn" href={hrefOf({ page: "import" })}>
							{t("nav.import")}
						</a>
					}
				>
					<p>{t("pipeline.emptyHelp")}</p>
				</Plain>
			)}
			{pipeline && pipeline.open.rows.length > 0 && (
				<>
					<Lead pipeline={pipeline} place={place} address={address} />
					<section>
						<div class="row between">
							<h2>{t("pipeline.when")}</h2>
							<SaveTable
								what={t("nav.pipeline")}
								named={[asOf, place.scopeName]}
								table={() =>
									linesSheet(t("pipeline.when"), t("pipeline.expected"), months)
								}
							/>
						</div>
						<Periods dues={pipeline.byPeriod} place={place} {...opening} />
						<DueTable rows={months} scope={place.scopeText} {...opening} />
						<p class="m t-small same">
							<Filled
								text={t("pipeline.chancesBy")}
								with={{
									see: (
										<a
											class="link"
											href={hrefOf({
												...address,
												page: "kpi",
												kpi: "weightedPipeline",
												scope: place.scopeText,
												period: period.id,
											})}
										>
											{t("pipeline.see")}
										</a>
									),
								}}
							/>
						</p>
					</section>
					<Look
						pipeline={pipeline}
						records={records}
						place={place}
						{...opening}
					/>
					{records ? (
						<section>
							<h2>{t("pipeline.stages")}</h2>
							<StageTable
								rows={records.stages.map((stage) => ({
									...stage,
									key: `stage:${stage.stage ?? ""}`,
									name: stage.stage ?? t("pipeline.noStage"),
									longer: stage.longer.length,
									longerKey: `longer:${stage.stage ?? ""}`,
								}))}
								knownFrom={
									records.knownFrom
										? dayLong(records.knownFrom, "0001-01-01")
										: ""
								}
								{...here}
								{...opening}
							/>
						</section>
					) : (
						<Waiting is={waiting} {...read} />
					)}
				</>
			)}
			{records && <Losses records={records} place={place} {...opening} />}
		</Page>
	);
}

interface Opening {
	open: string | undefined;
	onOpen(key: string): void;
}

/** The one figure, what it weighs, and how far it covers what is missing. */
function Lead({
	pipeline: { open, weighted, coverage, coverageByWeight: byWeight },
	place,
	address,
}: {
	pipeline: Pipeline;
	place: Place;
	address: Address;
}) {
	const { period, asOf } = place;
	const here = { scope: place.scopeText, period: period.id };
	const name = periodName(period, asOf);
	const { of } = coverage;
	return (
		<section class="pipeline-lead">
			<p class="lead-line">
				<a
					class="fig"
					href={hrefOf({
						...address,
						page: "kpi",
						kpi: "openPipeline",
						...here,
					})}
				>
					{open.amount.value !== null && (
						<small class="unit">
							{currencyMark(open.amount.currency ?? "")}
						</small>
					)}
					<Figure figure={open.amount} kpi="openPipeline" {...here} bare />
				</a>
				<span class="m of">
					<Counted
						text="pipeline.open"
						n={open.deals}
						is="openPipeline.deals"
						{...here}
					/>
					{open.amount.value === null && open.amount.reason && (
						<>
							{" · "}
							<Basis
								kpi="openPipeline"
								figure={open.amount}
								{...here}
								periodName={name}
							/>
						</>
					)}
				</span>
				{weighted.value !== null && (
					<span class="t-lead">
						<Filled
							text={t("pipeline.weighted")}
							with={{
								weighted: (
									<Figure figure={weighted} kpi="weightedPipeline" {...here} />
								),
							}}
						/>
					</span>
				)}
			</p>
			<p class="m">
				{coverage.value !== null && of ? (
					<Filled
						text={t(
							coverage.value === 0
								? "pipeline.coversNothing"
								: byWeight === null
									? "pipeline.covers"
									: "pipeline.coversWeighted",
						)}
						with={{
							period: name,
							weighted: byWeight !== null && (
								<b class="b ink">
									<Figure
										figure={{ value: byWeight, unit: "count" }}
										kpi="pipelineCoverage.weighted"
										{...here}
										text={number(byWeight)}
									/>
								</b>
							),
							times: (
								<b class="b ink">
									<Figure
										figure={coverage}
										kpi="pipelineCoverage"
										{...here}
										text={number(coverage.value)}
									/>
								</b>
							),
							missing: (
								<Figure
									figure={{
										value: of.below,
										unit: "money",
										...(coverage.currency && { currency: coverage.currency }),
									}}
									kpi="pipelineCoverage.below"
									{...here}
								/>
							),
						}}
					/>
				) : (
					<>
						{t("pipeline.coversUnknown")}
						{coverage.reason && (
							<>
								{" – "}
								<Basis
									kpi="pipelineCoverage"
									figure={coverage}
									{...here}
									periodName={name}
								/>
							</>
						)}
						{coverage.reason?.code === "noGoal" && (
							<>
								{" "}
								<a class="link" href={hrefOf({ page: "goals" })}>
									{t("goal.set")}
								</a>
							</>
						)}
					</>
				)}
			</p>
		</section>
	);
}

/** The period asked about, the one after it, and what lies around them. */
function Periods({
	dues,
	place,
	open,
	onOpen,
}: { dues: readonly DueList[]; place: Place } & Opening) {
	const { asOf } = place;
	const first = dues.find(({ when }) => when.is === "period")?.when;
	const before = first?.is === "period" ? periodName(first.period, asOf) : "";
	return (
		<dl class="readings due-periods">
			{dues
				.filter(({ when }) => when.is !== "overdue" && when.is !== "undated")
				.filter(({ when, deals }) => when.is !== "sooner" || deals > 0)
				.map((due) => {
					const { when, deals, amount, weighted } = due;
					const key = `period:${dueKey(when)}`;
					const of = { scope: place.scopeText, period: key };
					return (
						<div key={key}>
							<dt>
								{when.is === "period"
									? t("pipeline.dueIn", {
											period: periodName(when.period, asOf),
										})
									: when.is === "sooner"
										? t("pipeline.sooner", { period: before })
										: t("pipeline.later")}
							</dt>
							<dd>
								{deals > 0 ? (
									<button
										type="button"
										class="cell"
										aria-expanded={key === open}
										onClick={() => onOpen(key)}
									>
										<Counted
											text="pipeline.list"
											n={deals}
											is="openPipeline.n"
											{...of}
										/>
									</button>
								) : (
									<Counted
										text="pipeline.list"
										n={0}
										is="openPipeline.n"
										{...of}
									/>
								)}
								{deals > 0 && amount.value !== null && (
									<span class="m t-small about">
										<Figure figure={amount} kpi="openPipeline" {...of} />
										{weighted.value !== null && (
											<>
												{" · "}
												<Filled
													text={t("pipeline.weightedIs")}
													with={{
														weighted: (
															<Figure
																figure={weighted}
																kpi="weightedPipeline"
																{...of}
																bare
															/>
														),
													}}
												/>
											</>
										)}
									</span>
								)}
							</dd>
						</div>
					);
				})}
		</dl>
	);
}

/** What is overdue, undated, stale, put off or without an amount. */
function Look({
	pipeline,
	records,
	place,
	...opening
}: {
	pipeline: Pipeline;
	records: PipelineRecords | undefined;
	place: Place;
} & Opening) {
	const here = { scope: place.scopeText, period: place.period.id };
	const due = (is: When["is"]) =>
		pipeline.byMonth.find(({ when }) => when.is === is);
	const { stale, ageless, unmeasured, unpriced } = pipeline;
	const unknown = [
		ageless > 0 && (
			<Counted
				text="pipeline.staleUnknown"
				n={ageless}
				is="pipeline.ageless"
				{...here}
			/>
		),
		unmeasured > 0 && (
			<Counted
				text="pipeline.staleUnmeasured"
				n={unmeasured}
				is="pipeline.unmeasured"
				{...here}
			/>
		),
	].filter((each) => each !== false);
	const rows = [
		{
			key: "overdue",
			name: t("pipeline.overdue"),
			list: due("overdue"),
			about: t("pipeline.overdueIs"),
		},
		{
			key: "undated",
			name: t("pipeline.undated"),
			list: due("undated"),
			about: t("pipeline.undatedIs"),
		},
		{
			key: "stale",
			name: t("pipeline.stale"),
			list: stale,
			about: (
				<>
					{t("pipeline.staleIs")}
					{unknown.map((each, at) => (
						<>
							{at === 0 ? ". " : ", "}
							{each}
						</>
					))}
				</>
			),
		},
		{
			key: "slipped",
			name: t("pipeline.slipped"),
			list: records?.slipped,
			about: records && (
				<>
					{records.slipped.median !== null && (
						<>
							<Counted
								text="pipeline.slippedHow"
								n={records.slipped.times}
								with={{
									days: (
										<Figure
											figure={{ value: records.slipped.median, unit: "days" }}
											kpi="pipeline.slipped.median"
											{...here}
											text={number(records.slipped.median, 0)}
										/>
									),
								}}
								is="pipeline.slipped.times"
								{...here}
							/>{" "}
						</>
					)}
					{records.knownFrom &&
						t("pipeline.slippedIs", {
							day: dayLong(records.knownFrom, "0001-01-01"),
						})}
				</>
			),
		},
		{
			key: "unpriced",
			name: t("pipeline.unpriced"),
			list: unpriced,
			about: t("pipeline.unpricedIs"),
		},
	];
	return (
		<section>
			<h2>{t("pipeline.look")}</h2>
			<LookTable
				rows={rows.flatMap(({ key, name, list, about }) =>
					list ? [{ key, name, about, ...list }] : [],
				)}
				{...here}
				{...opening}
			/>
		</section>
	);
}

function Losses({
	records: { losses, lost },
	place,
	...opening
}: { records: PipelineRecords; place: Place } & Opening) {
	const name = periodName(place.period, place.asOf);
	const here = { scope: place.scopeText, period: place.period.id };
	const title = t("pipeline.losses", { period: name });
	const silent = losses.find(({ reason }) => reason === null)?.deals ?? 0;
	const rows = losses.map(({ reason, ...loss }) => ({
		...loss,
		key: `lost:${reason ?? ""}`,
		name: reason ?? t("pipeline.noReason"),
	}));
	return (
		<section>
			<div class="row between">
				<h2>{title}</h2>
				{rows.length > 0 && (
					<SaveTable
						what={title}
						named={[place.scopeName]}
						table={() => linesSheet(title, t("pipeline.reason"), rows)}
					/>
				)}
			</div>
			{lost.rows.length === 0 ? (
				<p class="m">{t("pipeline.lossesNone", { period: name })}</p>
			) : (
				<>
					{silent > 0 && (
						<p class="m">
							<Counted
								text="pipeline.withoutReason"
								n={silent}
								with={{
									all: <Count value={lost.deals} is="dealsLost" {...here} />,
								}}
								is="pipeline.withoutReason"
								{...here}
							/>
						</p>
					)}
					<LossTable
						title={title}
						rows={rows}
						all={lost}
						{...here}
						{...opening}
					/>
				</>
			)}
		</section>
	);
}

/** Every line that can be opened, with its deals and why each stands there. */
function linesOf(
	pipeline: Pipeline,
	records: PipelineRecords | undefined,
	{ scopeText, period, asOf }: Place,
): PipelineLine[] {
	const expected = (day: string) =>
		day ? [t("pipeline.wasExpected", { day: dayLong(day, asOf) })] : [];
	const days = (value: number) => (
		<Figure
			figure={{ value, unit: "days" }}
			kpi="pipeline.days"
			scope={scopeText}
			period={period.id}
			text={number(value, 0)}
		/>
	);
	const due = (list: DueList, prefix: string): PipelineLine => ({
		key: prefix + dueKey(list.when),
		name:
			prefix && list.when.is === "period"
				? t("pipeline.dueIn", { period: periodName(list.when.period, asOf) })
				: monthWords(list, pipeline.byMonth, asOf),
		rows: list.rows.map((row) => ({ ...row, about: () => expected(row.day) })),
	});
	return [
		...pipeline.byMonth.map((list) => due(list, "")),
		...pipeline.byPeriod.map((list) => due(list, "period:")),
		{
			key: "stale",
			name: t("pipeline.stale"),
			rows: pipeline.stale.rows.map((row) => ({
				...row,
				about: () => [
					<Filled
						key="age"
						text={t(row.isScopes ? "pipeline.isOldScope" : "pipeline.isOld")}
						with={{ days: days(row.days), usual: days(row.usual) }}
					/>,
					...expected(row.day),
				],
			})),
		},
		{
			key: "unpriced",
			name: t("pipeline.unpriced"),
			rows: pipeline.unpriced.rows.map((row) => ({
				...row,
				about: () => expected(row.day),
			})),
		},
		...(records
			? [
					{
						key: "slipped",
						name: t("pipeline.slipped"),
						rows: records.slipped.rows.map((row) => ({
							...row,
							about: () => [
								<Counted
									key="times"
									text="pipeline.isPutOff"
									n={row.times}
									with={{ days: days(row.days) }}
									is="pipeline.times"
									scope={scopeText}
									period={period.id}
								/>,
								...expected(row.day),
							],
						})),
					},
					...records.stages.flatMap(({ stage, rows, longer }) => {
						const name = stage ?? t("pipeline.noStage");
						return [
							{
								key: `stage:${stage ?? ""}`,
								name,
								rows: rows.map((row) => ({
									...row,
									about: () => expected(row.day),
								})),
							},
							{
								key: `longer:${stage ?? ""}`,
								name: `${name}, ${t("pipeline.longer")}`,
								rows: longer.map((row) => ({
									...row,
									about: () => [
										<Filled
											key="stay"
											text={t("pipeline.inStage")}
											with={{ days: days(row.days) }}
										/>,
									],
								})),
							},
						];
					}),
					...records.losses.map(({ reason, rows }) => ({
						key: `lost:${reason ?? ""}`,
						name: reason ?? t("pipeline.noReason"),
						rows: rows.map((row) => ({
							...row,
							about: () => [
								t("pipeline.wasLost", { day: dayLong(row.day, asOf) }),
							],
						})),
					})),
				]
			: []),
	];
}

function dueKey(when: When): string {
	return when.is === "period" ? when.period.id : when.is;
}

function isAmiss({ is }: When): boolean {
	return is === "overdue" || is === "undated";
}

/** A line of the months: "April", "Overdue", "After March 2027". */
function monthWords(
	{ when }: DueList,
	all: readonly DueList[],
	asOf: string,
): string {
	if (when.is === "period") return capital(periodName(when.period, asOf));
	if (when.is === "overdue") return t("pipeline.overdue");
	if (when.is === "undated") return t("pipeline.undated");
	const last = all.findLast((each) => each.when.is === "period")?.when;
	return last?.is === "period"
		? t("pipeline.laterThan", {
				month: `${monthName(last.period)} ${last.period.from.slice(0, 4)}`,
			})
		: t("pipeline.later");
}
