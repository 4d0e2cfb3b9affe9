import { useEffect, useState } from "preact/hooks";
import { Count } from "../../components/dashboard/count.tsx";
import { Counted } from "../../components/dashboard/counted.tsx";
import {
	FileTotals,
	PlanCounts,
	Sums,
} from "../../components/dashboard/import-parts.tsx";
import { Light } from "../../components/dashboard/light.tsx";
import { number } from "../../lib/format.ts";
import { type TextKey, t } from "../../lib/text/text.ts";
import { ImportList } from "./import-list.tsx";
import type { Ask, ListName, Proposal, RowKind } from "./import-protocol.ts";
import { openQuestions } from "./import-questions.tsx";
import { type Importing, rowCounts } from "./use-import.ts";

const WAYS = ["added", "changed", "unchanged"] as const;

/** The list that is open, if one is. */
interface Opened {
	of: ListName;
	kind: RowKind;
}

/** What becomes of every row: by kind, and what is left out or stays behind, each count opening its list. */
export function ImportPlan({
	importing,
	proposal,
}: {
	importing: Importing;
	proposal: Proposal;
}) {
	const [opened, setOpened] = useState<Opened | undefined>(undefined);
	const { plan } = proposal;
	const toggle = (next: Opened) =>
		setOpened((old) =>
			old?.of === next.of && old.kind === next.kind ? undefined : next,
		);
	const apart = (
		[
			["refused", proposal.refused],
			["wonWithoutDay", proposal.wonWithoutDay],
			["repeated", plan?.repeated ?? 0],
			["vanished", plan?.vanished ?? 0],
		] as const
	).filter(([, count]) => count > 0);
	const kinds = plan?.kinds ?? [];
	// What was opened may be gone once something was answered.
	const isThere =
		opened !== undefined &&
		(apart.some(([of]) => of === opened.of) ||
			kinds.some(
				(each) =>
					each.kind === opened.kind &&
					opened.of in each &&
					(each[opened.of as (typeof WAYS)[number]] ?? 0) > 0,
			));
	useEffect(() => {
		if (opened && !isThere) setOpened(undefined);
	}, [opened, isThere]);
	if (kinds.length === 0 && apart.length === 0) return null;
	const list = (isHere: boolean) =>
		opened &&
		isThere &&
		isHere && (
			<ImportList
				key={`${opened.of} ${opened.kind}`}
				importing={importing}
				of={opened.of}
				kind={opened.kind}
				caption={listName(opened)}
			/>
		);
	return (
		<section class="plan">
			<h2>{t("import.willHappen")}</h2>
			{plan?.goesOn && <p class="prose">{t("import.goesOn")}</p>}
			{kinds.length > 0 && (
				<div class="scroll">
					<table class="dense kinds">
						<caption class="unseen">{t("import.willHappen")}</caption>
						<thead>
							<tr>
								<td />
								{WAYS.map((way) => (
									<th scope="col" class="r" key={way}>
										{t(`import.${way}`)}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{kinds.map((each) => (
								<tr key={each.kind}>
									<th scope="row">{t(`recordKind.${each.kind}`)}</th>
									{WAYS.map((way) => (
										<td class="r" key={way}>
											<Opener
												count={each[way]}
												is={`import.${way}.${each.kind}`}
												name={listName({ of: way, kind: each.kind })}
												isOpen={opened?.of === way && opened.kind === each.kind}
												onToggle={() => toggle({ of: way, kind: each.kind })}
											/>
										</td>
									))}
								</tr>
							))}
						</tbody>
					</table>
				</div>
			)}
			{list(opened !== undefined && isWay(opened.of))}
			{apart.length > 0 && (
				<ul class="apart">
					{apart.map(([of, count]) => (
						<li key={of}>
							<button
								type="button"
								class={of === "refused" ? "link w b" : "link"}
								aria-expanded={opened?.of === of}
								onClick={() => toggle({ of, kind: "deal" })}
							>
								<Counted
									text={`import.list.${of}`}
									n={count}
									with={{
										sum: (
											<Sums
												sums={proposal.sums.wonWithoutDay?.sum ?? []}
												kpi="import.undatedSum"
												scope="import"
											/>
										),
									}}
									is={`import.${of}`}
									scope="import"
									period="all"
								/>
							</button>
							{list(opened?.of === of)}
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

function isWay(of: ListName): boolean {
	return of === "added" || of === "changed" || of === "unchanged";
}

function listName({ of, kind }: Opened): string {
	return isWay(of)
		? `${t(`recordKind.${kind}`)}: ${t(`import.${of}` as TextKey)}`
		: t(`import.listOf.${of}` as TextKey);
}

/** A count that opens its list; none opens nothing. */
function Opener({
	count,
	is,
	name,
	isOpen,
	onToggle,
}: {
	count: number;
	is: string;
	name: string;
	isOpen: boolean;
	onToggle(): void;
}) {
	const figure = <Count value={count} is={is} scope="import" period="all" />;
	if (count === 0) return <span class="m">{figure}</span>;
	return (
		<button
			type="button"
			class={isOpen ? "link b" : "link"}
			aria-expanded={isOpen}
			aria-label={`${name}: ${number(count)}`}
			onClick={onToggle}
		>
			{figure}
		</button>
	);
}

/** The sums, what will happen in short, what is still missing, and the button that makes it happen. */
export function ImportSide({
	importing: { state, ask },
	proposal,
}: {
	importing: Importing;
	proposal: Proposal;
}) {
	const { plan } = proposal;
	const missing = state.is === "proposed" ? openQuestions(proposal) : [];
	const isRecognised = proposal.files.some(
		({ mapping }) => mapping.kind !== "unknown",
	);
	const hasDeals =
		!isRecognised ||
		proposal.files.some(({ mapping }) => mapping.kind === "deals");
	const isBusy = state.is === "proposed" && state.isBusy;
	return (
		<div class="import-side">
			{hasDeals && (
				<FileTotals
					sums={proposal.sums}
					{...(plan && { stored: plan.stored })}
				/>
			)}
			<Notes proposal={proposal} />
			{state.is === "proposed" && (
				<>
					<h3>{t("import.willHappen")}</h3>
					{plan && <PlanCounts {...rowCounts(proposal)} />}
					<div class="missing">
						{missing.length > 0 && (
							<>
								<p class="row w b">
									<Light is="no" />
									<span>
										<Missing count={missing.length} />
									</span>
								</p>
								<ul>
									{missing.map(({ at, words }) => (
										<li key={at}>
											<button
												type="button"
												class="link"
												onClick={() => goTo(at)}
											>
												<span class="cut">{words}</span>
											</button>
										</li>
									))}
								</ul>
							</>
						)}
						{missing.length === 0 && !plan && (
							<p class="w b">
								{t(
									isRecognised
										? "import.nothingToTake"
										: "import.nothingRecognised",
								)}
							</p>
						)}
					</div>
					<p>
						<button
							type="button"
							class="btn go block"
							disabled={!plan || missing.length > 0 || isBusy}
							onClick={() => ask({ do: "import" } satisfies Ask)}
						>
							{t("import.go")}
						</button>
					</p>
					<p class="m t-small">{t("import.canBeUndone")}</p>
				</>
			)}
		</div>
	);
}

/** How many answers are missing. */
export function Missing({ count }: { count: number }) {
	return (
		<Counted
			text="import.missing"
			n={count}
			is="import.missing"
			scope="import"
			period="all"
		/>
	);
}

/** Leads to what asks: seen, and next in the order of the keys. */
function goTo(id: string): void {
	const element = document.getElementById(id);
	element?.scrollIntoView({ block: "center" });
	element?.focus({ preventScroll: true });
}

function Notes({ proposal }: { proposal: Proposal }) {
	const isChosen = (file: string) =>
		proposal.files.some(
			({ name, mapping }) => name === file && mapping.currency !== undefined,
		);
	return (
		<ul class="notes">
			{proposal.notes.map((note) => (
				<li key={note.file + note.kind + (note.line ?? "")} class="t-small m">
					<Counted
						text={
							note.kind === "currencyAssumed" && isChosen(note.file)
								? "import.note.currencyChosen"
								: `import.note.${note.kind}`
						}
						n={note.count}
						with={{
							currency: note.currency,
							file: <span class="cut">{note.file}</span>,
							line: (
								<Count
									value={note.line ?? 0}
									is="import.line"
									scope={`import:${note.file}`}
									period="all"
								/>
							),
							said: <span class="cut">{note.said}</span>,
							sum: <span class="cut">{note.sum}</span>,
						}}
						is={`import.${note.kind}`}
						scope={`import:${note.file}`}
						period="all"
					/>
				</li>
			))}
			{proposal.suggestions.map((each) => (
				<li key={each.kind + each.from} class="t-small m">
					<Counted
						text={`import.alike.${each.kind}`}
						n={each.deals}
						with={{
							from: <span class="cut">{each.from}</span>,
							to: <span class="cut">{each.to}</span>,
						}}
						is="import.alike"
						scope={`import:${each.from}`}
						period="all"
					/>
				</li>
			))}
		</ul>
	);
}
