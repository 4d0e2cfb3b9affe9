import { useEffect, useRef } from "preact/hooks";
import { hrefOf } from "../../components/dashboard/address.ts";
import { Counted } from "../../components/dashboard/counted.tsx";
import { Drawer } from "../../components/dashboard/drawer.tsx";
import { Page } from "../../components/dashboard/frame.tsx";
import { ImportBar } from "../../components/dashboard/import-parts.tsx";
import { Problem } from "../../components/dashboard/notes.tsx";
import { Filled } from "../../components/filled.tsx";
import { today } from "../../lib/clock.ts";
import { dayLong, number } from "../../lib/format.ts";
import { useLive } from "../../lib/live/use-live.ts";
import { openImports, pastImports, settings } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { monthOf } from "../../lib/time/plain-date.ts";
import { ImportDoubts } from "./import-doubts.tsx";
import { ImportFile } from "./import-file.tsx";
import { ImportList } from "./import-list.tsx";
import { timeLeft } from "./import-pace.ts";
import { counted, EarlierImports, KeptMappings } from "./import-past.tsx";
import { ImportPlan, ImportSide, Missing } from "./import-plan.tsx";
import type { Proposal } from "./import-protocol.ts";
import { openQuestions } from "./import-questions.tsx";
import { FolderOffer, ImportStart } from "./import-start.tsx";
import type { Doing } from "./use-doing.ts";
import type { Folder } from "./use-folder.ts";
import { type Importing, rowsToWrite } from "./use-import.ts";
import { WhoAmI } from "./who-am-i.tsx";

/** Files become records: first a try-out with its sums beside it, then the import itself. */
export function ImportPage({
	importing,
	folder,
	doing,
	onFiles,
}: {
	importing: Importing;
	folder: Folder;
	doing: Doing;
	/** Files from anywhere: whoever they belong to takes them. */
	onFiles(files: File[], isPasted?: boolean): void;
}) {
	const { state, ask } = importing;
	const isBusy = state.is === "reading" || state.is === "running";
	// While an import writes, each of its transactions would have them looked up anew.
	const open = useLive(async () => (isBusy ? [] : openImports()), [isBusy]);
	const past = useLive(async () => (isBusy ? [] : pastImports()), [isBusy]);
	const interrupted = isBusy ? undefined : open?.[0];
	const earlier = (past ?? []).filter(
		(row) =>
			(row.import?.added ?? 0) + (row.import?.changed ?? 0) > 0 &&
			!(state.is === "done" && state.outcome.actionId === row.id),
	);
	const proposal = "proposal" in state ? state.proposal : undefined;
	return (
		<Page
			drawer={
				proposal && (
					<Drawer title={t("import.sums")}>
						<ImportSide importing={importing} proposal={proposal} />
					</Drawer>
				)
			}
		>
			<header class="scope">
				<div>
					<h1 class="t-title">
						{t(state.is === "proposed" ? "import.tryOut" : "import.title")}
					</h1>
					{proposal && proposal.files.length > 0 && (
						<FilesRead proposal={proposal} />
					)}
				</div>
			</header>
			<Said importing={importing} />
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
			<ImportStart
				importing={importing}
				isPrimary={!proposal}
				onFiles={onFiles}
			/>
			{state.is === "idle" && <p class="m prose">{t("import.what")}</p>}
			{state.is === "proposed" && (
				<TryOut importing={importing} proposal={state.proposal} />
			)}
			{!isBusy && state.is !== "proposed" && (
				<>
					<section>
						<h2>{t("folder.title")}</h2>
						<FolderOffer folder={folder} isBusy={isBusy} onFiles={onFiles} />
					</section>
					<EarlierImports
						rows={earlier}
						onTakeBack={(importId) => ask({ do: "takeBack", importId })}
					/>
					<KeptMappings doing={doing} onFile={(file) => onFiles([file])} />
				</>
			)}
		</Page>
	);
}

/** More files than this are counted, not named. */
const NAMED = 3;

function FilesRead({ proposal }: { proposal: Proposal }) {
	const { files } = proposal;
	const rows = files.reduce((sum, each) => sum + each.rows, 0);
	const names = files.map(({ name }) => name).join(", ");
	return (
		<p class="m read">
			<Counted
				text="import.read"
				n={rows}
				with={{
					files: (
						<span class="cut" title={names}>
							{files.length > NAMED
								? t("import.files.several", { n: files.length })
								: names}
						</span>
					),
				}}
				is="import.rows"
				scope="import"
				period="all"
			/>
		</p>
	);
}

/** What is only heard: that the try-out is there, and what it waits for. */
function Said({ importing: { state } }: { importing: Importing }) {
	const missing =
		state.is === "proposed" && !state.isBusy
			? openQuestions(state.proposal).length
			: 0;
	return (
		<p class="unseen" role="status">
			{state.is === "proposed" && !state.isBusy && (
				<>
					{`${t("import.tryOut")}. `}
					{missing > 0 && <Missing count={missing} />}
				</>
			)}
		</p>
	);
}

/** What is said when it is over; the region is there from the start, so that it is heard. */
function Outcome({ importing }: { importing: Importing }) {
	const { state, ask } = importing;
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
			{done && done.refused > 0 && (
				<details class="refusals">
					<summary class="w b">
						<Counted
							text="import.list.refused"
							n={done.refused}
							is="import.refused"
							scope="import"
							period="all"
						/>
					</summary>
					<ImportList
						importing={importing}
						of="refused"
						kind="deal"
						caption={t("import.listOf.refused")}
					/>
				</details>
			)}
		</div>
	);
}

/** How far it has come, how fast, and how long it will still take. */
function Running({ importing: { state, ask } }: { importing: Importing }) {
	if (state.is !== "running") return null;
	const { pace, phase, proposal } = state;
	const total = proposal && !state.isTakingBack ? rowsToWrite(proposal) : 0;
	const left = pace.left && timeLeft(pace.left.ms);
	return (
		<>
			<ImportBar
				label={t(
					state.isTakingBack || phase === "undoing"
						? "import.takingBack"
						: `import.phase.${phase ?? "names"}`,
				)}
				share={phase ? pace.share : undefined}
				words={
					<>
						{total > 0 && pace.rows && phase !== "undoing" && (
							<>
								<Filled
									text={t("import.perSecond")}
									with={{
										done: counted("done", Math.round(pace.share * total)),
										total: counted("total", total),
										perSecond: counted("perSecond", pace.rows.perSecond),
									}}
								/>
								{left && " · "}
							</>
						)}
						{left && <TimeLeft left={left} />}
					</>
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

function TimeLeft({ left }: { left: ReturnType<typeof timeLeft> }) {
	return left.is === "moment" ? (
		<span>{t("import.left.moment")}</span>
	) : (
		<Counted
			text={`import.left.${left.is}`}
			n={left.n}
			is={`import.left.${left.is}`}
			scope="import"
			period="all"
		/>
	);
}

/** What was read, what it leaves open, and what would become of it. */
function TryOut({
	importing,
	proposal,
}: {
	importing: Importing;
	proposal: Proposal;
}) {
	const currency = useLive(
		async () => (await settings()).reportingCurrency,
		[],
	);
	useNextQuestion(proposal);
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
			{proposal.files.map((proposed, file) => (
				<ImportFile
					key={proposed.name}
					proposed={proposed}
					file={file}
					notes={proposal.notes.filter((note) => note.file === proposed.name)}
					reportingCurrency={currency ?? ""}
					ask={importing.ask}
				/>
			))}
			<ImportDoubts importing={importing} proposal={proposal} />
			<ImportPlan importing={importing} proposal={proposal} />
		</>
	);
}

/** A question that was answered is gone, and the focus with it: it goes on to the next one, else to the button that imports. */
function useNextQuestion(proposal: Proposal): void {
	const before = useRef<Proposal | undefined>(undefined);
	useEffect(() => {
		const isFirst = before.current === undefined;
		before.current = proposal;
		if (isFirst || document.activeElement !== document.body) return;
		const [next] = openQuestions(proposal);
		const element = next
			? document.getElementById(next.at)
			: document.querySelector<HTMLElement>(".import-side .go");
		element?.focus({ preventScroll: true });
	}, [proposal]);
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
