import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { currencyMark } from "../../lib/format.ts";
import type { Refusal } from "../../lib/intake/draft.ts";
import type { FileSums } from "../../lib/intake/drafts.ts";
import { type TextKey, t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Count } from "./count.tsx";
import { Counted } from "./counted.tsx";

/** Where files come in: chosen, or dropped. */
export function ImportFiles({
	isPrimary,
	isDisabled,
	onFiles,
}: {
	isPrimary: boolean;
	isDisabled: boolean;
	onFiles(files: File[]): void;
}) {
	const [isOver, setOver] = useState(false);
	return (
		<section
			class={isOver ? "drop over" : "drop"}
			aria-label={t("import.files")}
			onDragOver={(event) => {
				event.preventDefault();
				setOver(!isDisabled);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				event.preventDefault();
				setOver(false);
				const files = [...(event.dataTransfer?.files ?? [])];
				if (files.length > 0 && !isDisabled) onFiles(files);
			}}
		>
			<label class={isPrimary ? "btn go file" : "btn file"}>
				{t("import.choose")}
				<input
					type="file"
					multiple
					accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,text/csv"
					disabled={isDisabled}
					onChange={(event) => {
						const files = [...(event.currentTarget.files ?? [])];
						// The same files can be chosen again.
						event.currentTarget.value = "";
						if (files.length > 0) onFiles(files);
					}}
				/>
			</label>
			<span class="m">{t("import.orDrop")}</span>
		</section>
	);
}

/** One thing only the reader can say, with the answers to choose from. */
export function Question({
	title,
	children,
	answers,
}: {
	title: string;
	children?: ComponentChildren;
	answers?: { label: string; run(): void }[];
}) {
	return (
		<div class="note question">
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
						</button>
					))}
				</p>
			)}
		</div>
	);
}

/** What the file itself adds up to: to be held against where it came from. */
export function FileTotals({ sums }: { sums: FileSums }) {
	const count = (key: TextKey, kpi: string, value: number) => (
		<tr key={kpi}>
			<th scope="row">{t(key)}</th>
			<td class="r">
				<Figure
					figure={{ value, unit: "count" }}
					kpi={kpi}
					scope="import"
					period="all"
				/>
			</td>
		</tr>
	);
	return (
		<table class="sums">
			<caption class="unseen">{t("import.sums")}</caption>
			<thead>
				<tr>
					<td />
					<th scope="col" class="r">
						{t("import.theFile")}
					</th>
				</tr>
			</thead>
			<tbody>
				{count("status.won", "dealsWon", sums.won)}
				{count("status.lost", "dealsLost", sums.lost)}
				{count("status.open", "dealsOpen", sums.open)}
				{sums.creditNotes > 0 &&
					count("import.creditNotes", "creditNotes", sums.creditNotes)}
				{(sums.revenue.length > 0
					? sums.revenue
					: [{ minor: null, currency: "" }]
				).map((each) => (
					<tr key={each.currency}>
						<th scope="row">
							{t("kpi.revenue")}
							{each.currency && (
								<span class="m"> {currencyMark(each.currency)}</span>
							)}
						</th>
						<td class="r">
							<Figure
								figure={{
									value: each.minor,
									unit: "money",
									currency: each.currency,
									...(each.minor === null && {
										reason: { code: "noAmounts" as const },
									}),
								}}
								kpi="revenue"
								scope="import"
								period="all"
								bare
							/>
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
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

/** Rows that could not be understood: never dropped in silence. */
export function Refusals({
	refusals,
	total,
	fieldName,
}: {
	refusals: readonly Refusal[];
	total: number;
	fieldName(column: string): string;
}) {
	return (
		<details class="refusals">
			<summary class="w b">
				<Counted
					text="import.refused"
					n={total}
					is="import.refused"
					scope="import"
					period="all"
				/>
			</summary>
			<div class="scroll">
				<table class="dense">
					<caption class="unseen">{t("import.refusedList")}</caption>
					<thead>
						<tr>
							<th scope="col">{t("import.file")}</th>
							<th scope="col" class="r">
								{t("import.line")}
							</th>
							<th scope="col">{t("import.why")}</th>
							<th scope="col">{t("import.value")}</th>
						</tr>
					</thead>
					<tbody>
						{refusals.map((each) => (
							<tr key={`${each.file} ${each.line}`}>
								<td>
									<span class="cut">{each.file}</span>
								</td>
								<td class="r">{each.line}</td>
								<td>
									{t(`refusal.${each.reason}`, {
										column: each.column ? fieldName(each.column) : "",
									})}
								</td>
								<td class="m">
									<span class="cut" title={each.value}>
										{each.value}
									</span>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{total > refusals.length && (
				<p class="m t-small">
					<Counted
						text="import.refusedMore"
						n={total - refusals.length}
						is="import.refusedMore"
						scope="import"
						period="all"
					/>
				</p>
			)}
		</details>
	);
}

function percentOf(share: number): string {
	return `${Math.min(100, Math.max(0, share * 100))}%`;
}
