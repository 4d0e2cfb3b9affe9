import type { ComponentChildren } from "preact";
import { currencyMark, DASH } from "../../lib/format.ts";
import type { FileSums } from "../../lib/intake/drafts.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import type { Money } from "../../lib/money/money.ts";
import { type TextKey, t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Count } from "./count.tsx";
import { Light } from "./light.tsx";

/** Where files come in: chosen, pasted, or dropped anywhere on the page. */
export function ImportFiles({
	isPrimary,
	isDisabled,
	onFiles,
	children,
}: {
	isPrimary: boolean;
	isDisabled: boolean;
	onFiles(files: File[]): void;
	/** Other ways in. */
	children?: ComponentChildren;
}) {
	return (
		<section class="drop" aria-label={t("import.files")}>
			<label class={isPrimary ? "btn go file" : "btn file"}>
				{t("import.choose")}
				<input
					type="file"
					multiple
					accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.zip,.json,text/csv"
					disabled={isDisabled}
					onChange={(event) => {
						const files = [...(event.currentTarget.files ?? [])];
						// The same files can be chosen again.
						event.currentTarget.value = "";
						if (files.length > 0) onFiles(files);
					}}
				/>
			</label>
			{children}
			<span class="m">{t("import.orDrop")}</span>
		</section>
	);
}

/** One thing only the reader can say, with the answers to choose from. */
export function Question({
	id,
	title,
	children,
	answers,
}: {
	/** What leads here from where it is said what is missing. */
	id?: string;
	title: ComponentChildren;
	children?: ComponentChildren;
	answers?: { label: string; example?: string; run(): void }[];
}) {
	return (
		<div class="note question" id={id} tabIndex={id ? -1 : undefined}>
			<p class="b">{title}</p>
			{children}
			{answers && (
				<p class="row">
					{answers.map((each) => (
						<button
							key={each.label}
							type="button"
							class="btn s"
							onClick={each.run}
						>
							{each.label}
							{each.example && <span class="m"> {each.example}</span>}
						</button>
					))}
				</p>
			)}
		</div>
	);
}

/** Amounts of several currencies, one below the other; a dash where there is none. */
export function Sums({
	sums,
	kpi,
	scope,
}: {
	sums: readonly Money[];
	kpi: string;
	scope: string;
}) {
	if (sums.length === 0) return <>{DASH}</>;
	return (
		<>
			{sums.map(({ minor, currency }, at) => (
				<span key={currency}>
					{at > 0 && <br />}
					<Figure
						figure={{ value: minor, unit: "money", currency }}
						kpi={kpi}
						scope={scope}
						period="all"
					/>
				</span>
			))}
		</>
	);
}

/** What the files themselves add up to, beside what Målbar would hold of them: a line that differs is marked. */
export function FileTotals({
	sums,
	stored,
}: {
	sums: FileSums;
	/** Absent: nothing is known of it yet. */
	stored?: FileSums;
}) {
	const lines = totalLines(sums, stored);
	const isEqual =
		stored !== undefined && lines.every(({ differs }) => !differs);
	return (
		<>
			<table class="sums">
				<caption class="unseen">{t("import.sums")}</caption>
				<thead>
					<tr>
						<td />
						<th scope="col" class="r">
							{t("import.theFile")}
						</th>
						{stored && (
							<th scope="col" class="r">
								{t("import.afterImport")}
							</th>
						)}
					</tr>
				</thead>
				<tbody>
					{lines.map(({ key, name, mark, kpi, file, after, differs }) => (
						<tr key={key} class={differs ? "hot" : undefined}>
							<th scope="row">
								{name}
								{mark && <span class="m"> {mark}</span>}
							</th>
							<td class="r">
								<Figure
									figure={file}
									kpi={kpi}
									scope="import"
									period="all"
									bare
								/>
							</td>
							{after && (
								<td class={differs ? "r w b" : "r"}>
									<Figure
										figure={after}
										kpi={kpi}
										scope="import:after"
										period="all"
										bare
									/>
								</td>
							)}
						</tr>
					))}
				</tbody>
			</table>
			{stored && (
				<p class={isEqual ? "row a b agrees" : "row w b agrees"}>
					<Light is={isEqual ? "yes" : "no"} />
					{t(isEqual ? "import.sumsAgree" : "import.sumsDiffer")}
				</p>
			)}
		</>
	);
}

interface TotalLine {
	key: string;
	name: string;
	mark?: string;
	kpi: string;
	file: Measured;
	after?: Measured;
	differs: boolean;
}

/** The lines of the sums: what is counted, then the won amounts of each currency. */
function totalLines(sums: FileSums, stored?: FileSums): TotalLine[] {
	const count = (
		name: TextKey,
		kpi: string,
		of: "won" | "lost" | "open" | "creditNotes",
	): TotalLine => ({
		...{ key: kpi, name: t(name), kpi },
		file: { value: sums[of], unit: "count" },
		...(stored && { after: { value: stored[of], unit: "count" } }),
		differs: stored !== undefined && stored[of] !== sums[of],
	});
	const amount = (all: FileSums, currency: string): Measured => {
		const found = all.revenue.find((each) => each.currency === currency);
		return {
			...{ value: found?.minor ?? null, unit: "money", currency },
			...(!found && { reason: { code: "noAmounts" } }),
		} as Measured;
	};
	const currencies = [
		...new Set(
			[...sums.revenue, ...(stored?.revenue ?? [])].map(
				({ currency }) => currency,
			),
		),
	].sort();
	const isCredited = sums.creditNotes > 0 || (stored?.creditNotes ?? 0) > 0;
	return [
		count("status.won", "dealsWon", "won"),
		count("status.lost", "dealsLost", "lost"),
		count("status.open", "dealsOpen", "open"),
		...(isCredited
			? [count("import.creditNotes", "creditNotes", "creditNotes")]
			: []),
		...(currencies.length > 0 ? currencies : [""]).map((currency) => {
			const [file, after] = [
				amount(sums, currency),
				stored && amount(stored, currency),
			];
			return {
				...{ key: currency, name: t("kpi.revenue"), kpi: "revenue", file },
				...(currency && { mark: currencyMark(currency) }),
				...(after && { after }),
				differs: after !== undefined && after.value !== file.value,
			};
		}),
	];
}

/** What importing would do, or did. */
export function PlanCounts({
	added,
	changed,
	skipped,
}: {
	added: number;
	changed: number;
	skipped: number;
}) {
	return (
		<dl class="kv">
			{(
				[
					["import.added", added],
					["import.changed", changed],
					["import.skipped", skipped],
				] as const
			).map(([key, value]) => (
				<div key={key}>
					<dt>{t(key)}</dt>
					<dd class="b">
						<Figure
							figure={{ value, unit: "count" }}
							kpi={key}
							scope="import"
							period="all"
						/>
					</dd>
				</div>
			))}
		</dl>
	);
}

/** How far it has come; a track without fill until something is known. */
export function ImportBar({
	label,
	share,
	words,
}: {
	label: string;
	/** 0 to 1; absent: not known yet. */
	share?: number;
	words: ComponentChildren;
}) {
	return (
		<div class="import-bar">
			<div
				class="bar"
				role="progressbar"
				aria-label={label}
				aria-valuemin={0}
				aria-valuemax={100}
				aria-valuenow={
					share === undefined ? undefined : Math.round(share * 100)
				}
			>
				<i class="track" style={{ left: "0", right: "0" }} />
				{share !== undefined && (
					<i class="fill" style={{ left: "0", width: percentOf(share) }} />
				)}
			</div>
			<p class="row between">
				<span class="b">{label}</span>
				<span class="m">
					{words}
					{share !== undefined && (
						<>
							{" · "}
							<Count
								value={share}
								is="import.share"
								scope="import"
								period="all"
								unit="rate"
							/>
						</>
					)}
				</span>
			</p>
		</div>
	);
}

function percentOf(share: number): string {
	return `${Math.min(100, Math.max(0, share * 100))}%`;
}
