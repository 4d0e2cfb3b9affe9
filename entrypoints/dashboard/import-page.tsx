import { useState } from "preact/hooks";
import { hrefOf } from "../../components/dashboard/address.ts";
import { Count } from "../../components/dashboard/count.tsx";
import { Counted } from "../../components/dashboard/counted.tsx";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import {
	type ColumnRow,
	ImportMapping,
} from "../../components/dashboard/import-mapping.tsx";
import {
	FileTotals,
	ImportBar,
	ImportFiles,
	PlanCounts,
	Question,
	Refusals,
} from "../../components/dashboard/import-parts.tsx";
import { Problem } from "../../components/dashboard/notes.tsx";
import { Filled } from "../../components/filled.tsx";
import { today } from "../../lib/clock.ts";
import { dayLong, number } from "../../lib/format.ts";
import type { Field, FileKind } from "../../lib/intake/columns.ts";
import type { ColumnMapping, Mapping } from "../../lib/intake/mapping.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { DealStatus } from "../../lib/model/deal.ts";
import { history, openImports } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { monthOf } from "../../lib/time/plain-date.ts";
import type { Ask, Proposal } from "./import-protocol.ts";
import type { Doing } from "./use-doing.ts";
import type { Importing } from "./use-import.ts";
import { WhoAmI } from "./who-am-i.tsx";

/** What a column can become in each kind of file, in the order they are offered. */
const FIELDS: { readonly [K in FileKind]: readonly Field[] } = {
	deals: [
		...(["key", "title", "owner", "customer", "product"] as const),
		...(["status", "stage", "active", "amount", "currency"] as const),
		...(["createdOn", "firstContactOn", "quotedOn"] as const),
		...(["closedOn", "wonOn", "lostOn", "expectedCloseOn"] as const),
		...(["probability", "source", "pipeline", "lostReason"] as const),
	],
	sellers: ["owner", "alias", "team", "office", "from", "to"],
	customers: [
		...(["key", "customer", "organisationNumber", "country"] as const),
		...(["sector", "employees"] as const),
	],
	products: ["product"],
	leads: [
		...(["key", "title", "firstName", "lastName", "owner"] as const),
		...(["customer", "leadStatus", "source", "createdOn"] as const),
		...(["firstContactOn", "qualifiedOn", "disqualifiedOn"] as const),
		"deal",
	],
	activities: [
		...(["key", "activityType", "on", "createdOn", "owner"] as const),
		...(["customer", "deal", "done", "note"] as const),
	],
	costs: [
		...(["key", "costType", "amount", "currency", "from", "to"] as const),
		...(["period", "on", "repeats", "until", "hours"] as const),
		...(["source", "owner", "team", "note"] as const),
	],
	targets: [
		...(["owner", "team", "customer", "scope", "kpi", "period"] as const),
		...(["year", "from", "to", "target", "currency"] as const),
		...(["part", "total"] as const),
	],
	unknown: [],
};

/** How many earlier imports can be taken back from here. */
const EARLIER = 5;

/** Files become deals: first a try-out with its sums beside it, then the import itself. */
export function ImportPage({
	importing,
	doing,
}: {
	importing: Importing;
	doing: Doing;
}) {
	const { state, ask } = importing;
	const open = useLive(openImports, []) ?? [];
	const past = useLive(() => history(200), []) ?? [];
	const isBusy = state.is === "reading" || state.is === "running";
	const interrupted = isBusy ? undefined : open[0];
	const earlier = past
		.filter(
			(row) =>
				row.import?.phase === "done" &&
				row.import.added + row.import.changed > 0 &&
				!(state.is === "done" && state.outcome.actionId === row.id),
		)
		.slice(0, EARLIER);
	const proposal =
		state.is === "proposed" || state.is === "running" || state.is === "done"
			? state.proposal
			: undefined;
	return (
		<Page
			drawer={
				proposal && (
					<Drawer title={t("import.sums")}>
						<FileTotals sums={proposal.sums} />
						<Side state={state} proposal={proposal} ask={ask} />
					</Drawer>
				)
			}
		>
			<header class="scope">
				<div>
					<h1 class="t-title">
						{t(state.is === "proposed" ? "import.tryOut" : "import.title")}
					</h1>
					{proposal && (
						<p class="m">
							<Counted
								text="import.read"
								n={proposal.sums.rows}
								with={{
									files: proposal.files.map(({ name }) => name).join(", "),
								}}
								is="import.rows"
								scope="import"
								period="all"
							/>
						</p>
					)}
				</div>
			</header>
			<Outcome importing={importing} />
			{state.is === "done" && state.outcome.state === "done" && (
				<WhoAmI doing={doing} />
			)}
			{interrupted && (
				<Problem
					title={t("import.interrupted", {
						files: (interrupted.import?.files ?? []).join(", "),
					})}
					actions={
						<button
							type="button"
							class="btn s"
							onClick={() => ask({ do: "takeBack", importId: interrupted.id })}
						>
							{t("import.takeBack")}
						</button>
					}
				>
					<p>{t("import.interruptedHelp")}</p>
				</Problem>
			)}
			{state.is === "failed" && (
				<Problem title={t("import.failed")}>
					<p>
						{t(state.reason === "full" ? "failed.full" : "import.failedHelp")}
					</p>
				</Problem>
			)}
			{state.is === "reading" && (
				<ImportBar label={t("import.reading")} share={state.share} words="" />
			)}
			{state.is === "running" && <Running importing={importing} />}
			<ImportFiles
				isPrimary={!proposal}
				isDisabled={isBusy}
				onFiles={(files) => ask({ do: "read", files })}
			/>
			{state.is === "idle" && <p class="m prose">{t("import.what")}</p>}
			{state.is === "proposed" && (
				<TryOut proposal={state.proposal} ask={ask} />
			)}
			{earlier.length > 0 && !isBusy && state.is !== "proposed" && (
				<section>
					<h2>{t("import.earlier")}</h2>
					<ul class="plain-list">
						{earlier.map((row) => (
							<li key={row.id} class="row between">
								<span>
									<span class="b">{row.import?.files.join(", ")}</span>{" "}
									<span class="m">
										<Filled
											text={t("import.addedAndChanged")}
											with={{
												added: counted("added", row.import?.added ?? 0, row.id),
												changed: counted(
													"changed",
													row.import?.changed ?? 0,
													row.id,
												),
											}}
										/>
									</span>
								</span>
								<button
									type="button"
									class="btn s bare"
									aria-label={t("import.takeBackOf", {
										files: row.import?.files.join(", ") ?? "",
									})}
									onClick={() => ask({ do: "takeBack", importId: row.id })}
								>
									{t("import.takeBack")}
								</button>
							</li>
						))}
					</ul>
				</section>
			)}
		</Page>
	);
}

/** A count of an import: of the one on this page, or of an earlier one by its id. */
function counted(is: string, value: number, importId?: string) {
	return (
		<Count
			value={value}
			is={`import.${is}`}
			scope={importId ? `import:${importId}` : "import"}
			period="all"
		/>
	);
}

/** What is said when it is over; the region is there from the start, so that it is heard. */
function Outcome({ importing: { state, ask } }: { importing: Importing }) {
	const done = state.is === "done" ? state : undefined;
	const last = done?.proposal?.lastClosedOn;
	return (
		<div class="outcome">
			<div role="status" class="t-lead b">
				{done && (
					<Filled
						text={t(
							done.outcome.state === "cancelled"
								? "import.cancelled"
								: "import.done",
						)}
						with={{
							added: counted("added", done.outcome.added),
							changed: counted("changed", done.outcome.changed),
							skipped: counted("skipped", done.outcome.skipped + done.refused),
						}}
					/>
				)}
				{state.is === "takenBack" && t("import.takenBack")}
			</div>
			{done?.outcome.state === "done" && (
				<p class="row">
					{last && (
						<a class="link" href={seeHref(last)}>
							{t("import.see", { day: dayLong(last, today()) })}
						</a>
					)}
					{done.outcome.added + done.outcome.changed > 0 && (
						<button
							type="button"
							class="link"
							onClick={() =>
								ask({ do: "takeBack", importId: done.outcome.actionId })
							}
						>
							{t("import.undo")}
						</button>
					)}
				</p>
			)}
		</div>
	);
}

function Running({ importing: { state, ask } }: { importing: Importing }) {
	if (state.is !== "running") return null;
	const { progress } = state;
	return (
		<>
			<ImportBar
				label={t(
					state.isTakingBack || progress?.phase === "undoing"
						? "import.takingBack"
						: `import.phase.${progress?.phase ?? "names"}`,
				)}
				share={
					progress && progress.total > 0
						? progress.done / progress.total
						: undefined
				}
				words={
					progress && (
						<Filled
							text={t("import.perSecond")}
							with={{
								done: counted("done", progress.done),
								total: counted("total", progress.total),
								perSecond: counted("perSecond", state.perSecond),
							}}
						/>
					)
				}
			/>
			{!state.isTakingBack && (
				<p>
					<button
						type="button"
						class="btn"
						disabled={state.isStopping}
						onClick={() => ask({ do: "stop" })}
					>
						{t(state.isStopping ? "import.stopping" : "import.stop")}
					</button>
				</p>
			)}
		</>
	);
}

/** What will happen, and the button that makes it happen. */
function Side({
	state,
	proposal,
	ask,
}: {
	state: Importing["state"];
	proposal: Proposal;
	ask(ask: Ask): void;
}) {
	if (state.is !== "proposed") return <Notes proposal={proposal} />;
	const { plan } = proposal;
	const isSomething = plan !== undefined;
	return (
		<>
			<Notes proposal={proposal} />
			<h3>{t("import.willHappen")}</h3>
			{plan && (
				<PlanCounts
					added={countOf(plan, "added")}
					changed={countOf(plan, "changed")}
					skipped={countOf(plan, "unchanged") + proposal.refused}
				/>
			)}
			{!isSomething && (
				<p class="w b">
					{t(
						proposal.files.some(({ mapping }) => mapping.kind !== "unknown")
							? "import.answersMissing"
							: "import.nothingRecognised",
					)}
				</p>
			)}
			<p>
				<button
					type="button"
					class="btn go block"
					disabled={!isSomething || state.isBusy}
					onClick={() => ask({ do: "import" })}
				>
					{t("import.go")}
				</button>
			</p>
			<p class="m t-small">{t("import.canBeUndone")}</p>
		</>
	);
}

function countOf(
	{ kinds }: NonNullable<Proposal["plan"]>,
	of: "added" | "changed" | "unchanged",
): number {
	return kinds.reduce((sum, each) => sum + each[of], 0);
}

function Notes({ proposal }: { proposal: Proposal }) {
	return (
		<ul class="notes">
			{proposal.notes.map((note) => (
				<li key={note.file + note.kind + (note.line ?? "")} class="t-small m">
					<Counted
						text={`import.note.${note.kind}`}
						n={note.count}
						with={{
							currency: note.currency,
							file: note.file,
							line: note.line,
							said: note.said,
							sum: note.sum,
						}}
						is={`import.${note.kind}`}
						scope={`import:${note.file}`}
						period="all"
					/>
				</li>
			))}
			{proposal.suggestions.map((each) => (
				<li key={each.from} class="t-small m">
					<Counted
						text={`import.alike.${each.kind}`}
						n={each.deals}
						with={{ from: each.from, to: each.to }}
						is="import.alike"
						scope={`import:${each.from}`}
						period="all"
					/>
				</li>
			))}
		</ul>
	);
}

/** The columns as they were understood, with what is still to be said about them. */
function TryOut({
	proposal,
	ask,
}: {
	proposal: Proposal;
	ask(ask: Ask): void;
}) {
	return (
		<>
			{proposal.unreadable.map((each) => (
				<Problem
					key={each.file}
					title={t("import.unreadable", { file: each.file })}
				>
					<p>
						{t(`unreadable.${each.reason}`, {
							limit: number(each.limit ?? 0),
						})}
					</p>
				</Problem>
			))}
			{proposal.files.map(({ name, rows, mapping }, file) => (
				<section key={name} class="file">
					<h2>
						{name}{" "}
						<span class="m t-small">
							{t(`fileKind.${mapping.kind}`)} ·{" "}
							<Counted
								text="import.rows"
								n={rows}
								is="import.rows"
								scope={`import:${name}`}
								period="all"
							/>
						</span>
					</h2>
					{mapping.kind !== "unknown" && (
						<ImportMapping
							file={name}
							rows={mapping.columns.map((column) =>
								rowOf(column, mapping, `import:${name}:${column.heading}`),
							)}
							onChange={(key, becomes) =>
								ask({
									do: "remap",
									file,
									column: Number(key),
									field: (becomes || null) as Field | null,
								})
							}
						/>
					)}
					<Questions mapping={mapping} file={file} ask={ask} />
				</section>
			))}
			{proposal.refused > 0 && (
				<Refusals
					refusals={[]}
					total={proposal.refused}
					fieldName={(column) => column}
				/>
			)}
		</>
	);
}

function Questions({
	mapping,
	file,
	ask,
}: {
	mapping: Mapping;
	file: number;
	ask(ask: Ask): void;
}) {
	const statuses = ["won", "lost", "open"] as const;
	return (
		<>
			{mapping.question?.ask === "allAre" && (
				<Question
					title={t("question.allAre")}
					answers={statuses.map((status) => ({
						label: t(`status.${status}`),
						run: () => ask({ do: "allAre", file, status }),
					}))}
				/>
			)}
			{mapping.question?.ask === "column" && (
				<Question
					title={t("question.column", {
						field: t(`field.${mapping.question.field}`),
					})}
					answers={mapping.question.columns.map((column) => ({
						label: mapping.columns[column]?.heading ?? String(column + 1),
						run: () =>
							ask({
								do: "remap",
								file,
								column,
								field:
									mapping.question?.ask === "column"
										? mapping.question.field
										: null,
							}),
					}))}
				/>
			)}
			{mapping.columns.map((column) => (
				<ColumnQuestion
					key={column.column}
					column={column}
					file={file}
					ask={ask}
				/>
			))}
		</>
	);
}

function ColumnQuestion({
	column,
	file,
	ask,
}: {
	column: ColumnMapping;
	file: number;
	ask(ask: Ask): void;
}) {
	const [words, setWords] = useState<{ [word: string]: DealStatus }>({});
	const { question, howRead } = column;
	if (!question) return null;
	const at = { do: "answer", file, column: column.column } as const;
	if (question.ask === "dateStyle")
		return (
			<Question
				title={t("question.date", {
					column: column.heading,
					example: question.example,
				})}
				answers={question.choices.map(({ style, date }) => ({
					label: dayLong(date, "0001-01-01"),
					run: () => ask({ ...at, howRead: { as: "date", style } }),
				}))}
			/>
		);
	if (question.ask === "decimal")
		return (
			<Question
				title={t("question.decimal", {
					column: column.heading,
					example: question.example,
				})}
				answers={question.choices.map(({ decimal, value }) => ({
					label: number(Number(value), 6),
					run: () =>
						ask({
							...at,
							howRead: {
								as: howRead?.as === "count" ? "count" : "amount",
								decimal,
							},
						}),
				}))}
			/>
		);
	return (
		<Question
			title={t("question.status", { column: column.heading })}
			answers={[
				{
					label: t("question.accept"),
					run: () =>
						ask({
							...at,
							howRead: {
								as: "status",
								words: question.words.map((each) => ({
									...each,
									status: words[each.word] ?? each.status,
									because: "word",
								})),
							},
						}),
				},
			]}
		>
			<dl class="kv words">
				{question.words.map((each) => (
					<div key={each.word}>
						<dt>
							{each.word}{" "}
							<span class="m">{counted("word", each.count, each.word)}</span>
						</dt>
						<dd>
							<select
								class="slot"
								aria-label={each.word}
								value={words[each.word] ?? each.status}
								onChange={(event) =>
									setWords({
										...words,
										[each.word]: event.currentTarget.value as DealStatus,
									})
								}
							>
								{(["won", "lost", "open"] as const).map((status) => (
									<option key={status} value={status}>
										{t(`status.${status}`)}
									</option>
								))}
							</select>
						</dd>
					</div>
				))}
			</dl>
		</Question>
	);
}

/** `scope`: of the figures in it. */
function rowOf(
	column: ColumnMapping,
	mapping: Mapping,
	scope: string,
): ColumnRow {
	return {
		key: String(column.column),
		column: column.heading,
		becomes: column.field ?? "",
		choices: FIELDS[mapping.kind].map((field) => ({
			value: field,
			label: t(`field.${field}`),
		})),
		readAs: readAsWords(column, scope),
		example: column.examples[0] ?? "",
		sure: sureOf(column, scope),
	};
}

function readAsWords(
	{ howRead, distinct }: ColumnMapping,
	scope: string,
): ColumnRow["readAs"] {
	if (!howRead) return "–";
	switch (howRead.as) {
		case "name":
			return (
				<Counted
					text="readAs.name"
					n={distinct}
					is="import.names"
					scope={scope}
					period="all"
				/>
			);
		case "date":
			return t(`readAs.date.${howRead.style}`);
		case "activityType":
		case "costType":
		case "leadStatus":
		case "repeats":
		case "kpi":
			return howRead.words
				.map(({ word }) => word)
				.slice(0, 4)
				.join(", ");
		case "amount":
		case "count":
		case "number":
		case "target":
			return t(
				howRead.decimal === ","
					? "readAs.comma"
					: howRead.decimal === "."
						? "readAs.point"
						: "readAs.whole",
			);
		case "status":
			return t("readAs.status", {
				words: howRead.words
					.filter(({ status }) => status !== "open")
					.map(({ word }) => word)
					.slice(0, 4)
					.join(", "),
			});
		default:
			return t(`readAs.${howRead.as}`);
	}
}

function sureOf(
	{ field, sure, missing, unreadable, isGuess }: ColumnMapping,
	scope: string,
): ColumnRow["sure"] {
	const rows = (text: "sure.missing" | "sure.unreadable", n: number) => (
		<Counted
			text={text}
			n={n}
			is={`import.${text}`}
			scope={scope}
			period="all"
		/>
	);
	if (field === null) return { is: "leftOut", why: "" };
	if (sure === "asked") return { is: "no", why: t("sure.asked") };
	if (unreadable > 0)
		return {
			is: "partly",
			why: rows("sure.unreadable", unreadable),
		};
	if (sure === "some")
		return {
			is: "partly",
			why: rows("sure.missing", missing),
		};
	return isGuess
		? { is: "partly", why: t("sure.guess") }
		: { is: "yes", why: t("sure.all") };
}

/** The month the file ends in, seen from its last day where that is over. */
function seeHref(last: string): string {
	const isPast = monthOf(last) < monthOf(today());
	return hrefOf({
		page: "overview",
		scope: "organisation",
		period: monthOf(last),
		...(isPast && { asOf: last }),
	});
}
