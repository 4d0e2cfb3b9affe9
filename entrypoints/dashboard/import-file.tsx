import { useEffect, useMemo, useState } from "preact/hooks";
import { Counted } from "../../components/dashboard/counted.tsx";
import { currencyChoices } from "../../components/dashboard/currency-choices.ts";
import {
	type ColumnRow,
	ImportMapping,
} from "../../components/dashboard/import-mapping.tsx";
import { ImportStatuses } from "../../components/dashboard/import-statuses.tsx";
import { Chip } from "../../components/dashboard/scope-line.tsx";
import { Filled } from "../../components/filled.tsx";
import type { Field, FileKind } from "../../lib/intake/columns.ts";
import type { Note } from "../../lib/intake/draft.ts";
import type { ColumnMapping, Mapping } from "../../lib/intake/mapping.ts";
import type { DealStatus } from "../../lib/model/deal.ts";
import {
	currentLanguage,
	hasText,
	type TextKey,
	t,
} from "../../lib/text/text.ts";
import type { Ask, ProposedFile } from "./import-protocol.ts";
import { FileQuestions } from "./import-questions.tsx";
import { FileRules } from "./import-rules.tsx";

const KINDS: readonly FileKind[] = [
	...(["deals", "leads", "activities", "costs", "customers"] as const),
	...(["sellers", "products", "targets", "unknown"] as const),
];

/** One file of a try-out: what it is, what its columns become, what it takes for won and lost, and what it leaves open. */
export function ImportFile({
	proposed,
	file,
	notes,
	reportingCurrency,
	ask,
}: {
	proposed: ProposedFile;
	/** Its place among the files. */
	file: number;
	/** Of it. */
	notes: readonly Note[];
	reportingCurrency: string;
	ask(ask: Ask): void;
}) {
	const { name, rows, mapping } = proposed;
	const scope = `import:${name}`;
	const isMapped = mapping.kind !== "unknown";
	return (
		<section class="file" id={`file-${file}`} tabIndex={-1}>
			<header>
				<h2 class="cut" title={name}>
					{name}
				</h2>
				<p class="row about">
					<Chip
						label={t("import.kindOf", { file: name })}
						value={mapping.kind}
						choices={KINDS.map((kind) => ({
							value: kind,
							label: t(`fileKind.${kind}`),
						}))}
						onChange={(kind) =>
							ask({ do: "kind", file, kind: kind as FileKind })
						}
					/>
					<span class="m">
						<Counted
							text="import.rows"
							n={rows}
							is="import.rows"
							scope={scope}
							period="all"
						/>
						{" · "}
						<span class="cut">{formatWords(proposed)}</span>
					</span>
				</p>
			</header>
			{mapping.remembered !== undefined && (
				<p class="row m remembered">
					<span>
						<Filled
							text={t("import.remembered")}
							with={{
								file: (
									<span class="cut" title={mapping.remembered}>
										{mapping.remembered}
									</span>
								),
							}}
						/>
					</span>
					<button
						type="button"
						class="link"
						aria-label={t("import.startAfreshOf", { file: name })}
						onClick={() => ask({ do: "forget", file })}
					>
						{t("import.startAfresh")}
					</button>
				</p>
			)}
			{!isMapped && <p class="w prose">{t("import.sayWhatItIs")}</p>}
			{rows === 0 && <p class="w prose">{t("import.noRows")}</p>}
			<Columns proposed={proposed} file={file} scope={scope} ask={ask} />
			<FileQuestions proposed={proposed} file={file} ask={ask} />
			{mapping.kind === "deals" && !asksStatus(mapping) && (
				<Statuses proposed={proposed} file={file} ask={ask} />
			)}
			<Currency
				mapping={mapping}
				file={file}
				note={notes.find(({ kind }) => kind === "currencyAssumed")}
				reportingCurrency={reportingCurrency}
				ask={ask}
			/>
			<FileRules proposed={proposed} file={file} ask={ask} />
		</section>
	);
}

/** What the file is written in, as it was found out: somebody who sees signs he does not know finds out why. */
function formatWords({ format, encoding, delimiter }: ProposedFile): string {
	const words: string[] = [t(`format.${format}`)];
	if (encoding) words.push(t(`encoding.${encoding}`));
	if (delimiter && format !== "pasted") {
		const key = `delimiter.${DELIMITERS[delimiter] ?? ""}`;
		words.push(hasText(key) ? t(key) : delimiter);
	}
	return words.join(", ");
}

const DELIMITERS: { readonly [sign: string]: string } = {
	",": "comma",
	";": "semicolon",
	"\t": "tab",
	"|": "bar",
};

/** More columns than this that are left out are folded away. */
const FEW = 4;

function Columns({
	proposed: { name, mapping, fields },
	file,
	scope,
	ask,
}: {
	proposed: ProposedFile;
	file: number;
	scope: string;
	ask(ask: Ask): void;
}) {
	const choices = fields.map((field) => ({
		value: field,
		label: t(
			field === "key" && mapping.kind !== "deals"
				? "field.keyOfIt"
				: `field.${field}`,
		),
	}));
	const kept = mapping.columns.filter(({ field }) => field !== null);
	const leftOut = mapping.columns.filter(({ field }) => field === null);
	const isFolded = leftOut.length > FEW;
	const table = (columns: readonly ColumnMapping[], caption: string) => (
		<ImportMapping
			caption={caption}
			rows={columns.map((column) =>
				rowOf(column, choices, `${scope}:${column.heading}`),
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
	);
	return (
		<>
			{kept.length + (isFolded ? 0 : leftOut.length) > 0 &&
				table(
					isFolded ? kept : mapping.columns,
					t("import.mappingOf", { file: name }),
				)}
			{isFolded && (
				<details class="left-out">
					<summary>
						<Counted
							text="import.leftOutColumns"
							n={leftOut.length}
							is="import.leftOut"
							scope={scope}
							period="all"
						/>
					</summary>
					{table(leftOut, t("import.leftOutOf", { file: name }))}
				</details>
			)}
		</>
	);
}

/** `scope`: of the figures in it. */
function rowOf(
	column: ColumnMapping,
	choices: ColumnRow["choices"],
	scope: string,
): ColumnRow {
	return {
		key: String(column.column),
		column: column.heading || t("import.columnNo", { n: column.column + 1 }),
		becomes: column.field ?? "",
		choices,
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
			return (
				<span
					class="cut"
					title={howRead.words
						.map(({ word, means }) => `${word}: ${meaningWord(means)}`)
						.join("\n")}
				>
					{howRead.words
						.slice(0, 3)
						.map(({ word, means }) => `${word}: ${meaningWord(means)}`)
						.join(" · ")}
				</span>
			);
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
		case "status": {
			const words = howRead.words
				.filter(({ status }) => status !== "open")
				.map(({ word }) => word)
				.slice(0, 4)
				.join(", ");
			return (
				<span class="cut" title={words}>
					{words ? t("readAs.status", { words }) : t("status.open")}
				</span>
			);
		}
		default:
			return t(`readAs.${howRead.as}`);
	}
}

/** What a word of a column means: a kind of activity or cost, a state of leads, a KPI. */
function meaningWord(means: string): string {
	const key = ["means", "kpi"]
		.map((prefix) => `${prefix}.${means}`)
		.find((each) => hasText(each));
	return key ? t(key as TextKey) : "–";
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
		return { is: "partly", why: rows("sure.unreadable", unreadable) };
	if (sure === "some")
		return { is: "partly", why: rows("sure.missing", missing) };
	return isGuess
		? { is: "partly", why: t("sure.guess") }
		: { is: "yes", why: t("sure.all") };
}

/** The column whose words say won, lost and open, and how each is read. */
export function statusColumnOf(mapping: Mapping) {
	return mapping.columns.flatMap(({ field, howRead, column, question }) =>
		field === "status" && howRead?.as === "status"
			? [{ column, words: howRead.words, isAsked: question !== undefined }]
			: [],
	)[0];
}

function asksStatus(mapping: Mapping): boolean {
	return statusColumnOf(mapping)?.isAsked ?? false;
}

/** What is taken for won, lost and open, with counts and sums: to be looked at even where nothing is asked. */
function Statuses({
	proposed: { name, mapping, statuses },
	file,
	ask,
}: {
	proposed: ProposedFile;
	file: number;
	ask(ask: Ask): void;
}) {
	const own = statusColumnOf(mapping);
	// What was just chosen stands there until the sums are back.
	const [chosen, setChosen] = useState<{ [word: string]: DealStatus }>({});
	useEffect(() => setChosen({}), [mapping]);
	if (statuses.length === 0) return null;
	const change = (word: string, status: DealStatus) => {
		setChosen((old) => ({ ...old, [word]: status }));
		if (!own) return;
		ask({
			do: "answer",
			file,
			column: own.column,
			howRead: {
				as: "status",
				words: own.words.map((each) => ({
					...each,
					status:
						each.word === word ? status : (chosen[each.word] ?? each.status),
				})),
			},
		});
	};
	return (
		<div class="statuses">
			<h3>{t("import.statuses")}</h3>
			<ImportStatuses
				caption={t("import.statusesOf", { file: name })}
				scope={`import:${name}`}
				rows={statuses.map(({ word, status, because, count, sum }) => ({
					key: `${word ?? ""} ${because} ${status}`,
					says: word ?? t(`because.${because}`),
					isWord: word !== undefined,
					status: (word !== undefined && chosen[word]) || status,
					count,
					sum,
				}))}
				onChange={(row, status) => {
					if (row.isWord) change(row.says, status);
					else ask({ do: "allAre", file, status });
				}}
				canChange={(row) =>
					row.isWord ? own !== undefined : mapping.allAre !== undefined
				}
			/>
		</div>
	);
}

/** Amounts that do not say their currency: which is it? The reporting one until something else is said. */
function Currency({
	mapping,
	file,
	note,
	reportingCurrency,
	ask,
}: {
	mapping: Mapping;
	file: number;
	note: Note | undefined;
	reportingCurrency: string;
	ask(ask: Ask): void;
}) {
	const currency = mapping.currency ?? note?.currency ?? reportingCurrency;
	const isSaid = !note && mapping.currency === undefined;
	// Their names cost more than all the rest of the file's section.
	const choices = useMemo(
		() => (isSaid ? [] : currencyChoices(currency)),
		[isSaid, currency, currentLanguage()],
	);
	if (isSaid) return null;
	return (
		<p class="row rule">
			<span>{t("import.currencyOf")}</span>
			<Chip
				label={t("import.currencyOf")}
				value={currency}
				choices={choices}
				onChange={(value) => ask({ do: "currency", file, currency: value })}
			/>
		</p>
	);
}
