import { useState } from "preact/hooks";
import { Question } from "../../components/dashboard/import-parts.tsx";
import { ImportReadings } from "../../components/dashboard/import-readings.tsx";
import { ImportStatuses } from "../../components/dashboard/import-statuses.tsx";
import { Filled } from "../../components/filled.tsx";
import { today } from "../../lib/clock.ts";
import { dayLong, number } from "../../lib/format.ts";
import type { ColumnMapping } from "../../lib/intake/mapping.ts";
import type { DealStatus } from "../../lib/model/deal.ts";
import { t } from "../../lib/text/text.ts";
import type { Ask, Proposal, ProposedFile } from "./import-protocol.ts";

const STATUSES = ["won", "lost", "open"] as const;

/** Something only the reader can say, and where it is asked. */
export interface OpenQuestion {
	/** The id of the element that asks it. */
	at: string;
	words: string;
}

/** All that is still to be answered, in the order of the page. */
export function openQuestions({ files, plan }: Proposal): OpenQuestion[] {
	const ofFiles = files.flatMap(({ mapping, name }, file) => {
		if (mapping.kind === "unknown") return [];
		const { question } = mapping;
		const columns = mapping.columns.filter((each) => each.question);
		return [
			...(question
				? [{ at: questionId(file), words: t(`missing.${question.ask}`) }]
				: []),
			...columns.map(({ column, heading }) => ({
				at: questionId(file, column),
				words: heading,
			})),
		].map((each) =>
			files.length > 1 ? { ...each, words: `${name}: ${each.words}` } : each,
		);
	});
	const doubts = (plan?.doubts ?? []).flatMap(({ doubt, open }) =>
		open > 0
			? [{ at: `doubt-${doubt}`, words: t("missing.doubts", { n: open }) }]
			: [],
	);
	return [...ofFiles, ...doubts];
}

function questionId(file: number, column?: number): string {
	return column === undefined
		? `question-${file}`
		: `question-${file}-${column}`;
}

/** What a file leaves open, asked below its columns. */
export function FileQuestions({
	proposed: { name, mapping, statuses },
	file,
	ask,
}: {
	proposed: ProposedFile;
	file: number;
	ask(ask: Ask): void;
}) {
	const { question } = mapping;
	return (
		<>
			{question?.ask === "allAre" && (
				<Question
					id={questionId(file)}
					title={t("question.allAre")}
					answers={STATUSES.map((status) => ({
						label: t(`status.${status}`),
						run: () => ask({ do: "allAre", file, status }),
					}))}
				/>
			)}
			{question?.ask === "year" && (
				<Question
					id={questionId(file)}
					title={t("question.year")}
					answers={[-1, 0, 1].map((step) => {
						const year = Number(today().slice(0, 4)) + step;
						return {
							label: String(year),
							run: () => ask({ do: "year", file, year }),
						};
					})}
				/>
			)}
			{question?.ask === "column" && (
				<Question
					id={questionId(file)}
					title={t("question.column", { field: t(`field.${question.field}`) })}
					answers={question.columns.map((column) => {
						const own = mapping.columns[column];
						const example = own?.examples[0];
						return {
							label: own?.heading || String(column + 1),
							...(example && { example }),
							run: () =>
								ask({ do: "remap", file, column, field: question.field }),
						};
					})}
				/>
			)}
			{mapping.columns.map((column) => (
				<ColumnQuestion
					key={column.column}
					column={column}
					file={file}
					name={name}
					statuses={statuses}
					ask={ask}
				/>
			))}
		</>
	);
}

function ColumnQuestion({
	column,
	file,
	name,
	statuses,
	ask,
}: {
	column: ColumnMapping;
	file: number;
	name: string;
	statuses: ProposedFile["statuses"];
	ask(ask: Ask): void;
}) {
	const { question, howRead } = column;
	if (!question) return null;
	const at = { do: "answer", file, column: column.column } as const;
	const id = questionId(file, column.column);
	if (question.ask === "dateStyle")
		return (
			<Question
				id={id}
				title={quoting("question.date", column.heading, question.example)}
			>
				<ImportReadings
					caption={t("question.readingsOf", { column: column.heading })}
					choices={question.choices.map(({ style, date }) => ({
						label: dayLong(date, "0001-01-01"),
						hint: t(`readAs.date.${style}`),
						run: () => ask({ ...at, howRead: { as: "date", style } }),
					}))}
					rows={question.rows.map(({ line, cell, readings }) => ({
						line,
						cell,
						readings: readings.map((day) =>
							day ? (
								<time dateTime={day}>{dayLong(day, "0001-01-01")}</time>
							) : (
								"–"
							),
						),
					}))}
				/>
			</Question>
		);
	if (question.ask === "decimal")
		return (
			<Question
				id={id}
				title={quoting("question.decimal", column.heading, question.example)}
			>
				<ImportReadings
					caption={t("question.readingsOf", { column: column.heading })}
					choices={question.choices.map(({ decimal, value }) => ({
						label: number(Number(value), 6),
						hint: t(decimal === "," ? "readAs.comma" : "readAs.point"),
						run: () =>
							ask({ ...at, howRead: { as: amountAs(howRead?.as), decimal } }),
					}))}
					rows={question.rows.map(({ line, cell, readings }) => ({
						line,
						cell,
						readings: readings.map((value) =>
							value ? <span class="cut">{number(Number(value), 6)}</span> : "–",
						),
					}))}
				/>
			</Question>
		);
	return (
		<StatusQuestion
			id={id}
			column={column}
			name={name}
			statuses={statuses}
			onAccept={(chosen) =>
				ask({
					...at,
					howRead: {
						as: "status",
						words: question.words.map((each) => ({
							...each,
							status: chosen[each.word] ?? each.status,
							because: "word",
						})),
					},
				})
			}
		/>
	);
}

/** A question about a cell of the file, which is quoted in it. */
function quoting(
	text: "question.date" | "question.decimal",
	column: string,
	example: string,
) {
	return (
		<Filled
			text={t(text)}
			with={{
				column: <span class="cut">{column}</span>,
				example: <span class="cut">{example}</span>,
			}}
		/>
	);
}

function amountAs(as: string | undefined): "amount" | "count" | "target" {
	return as === "count" || as === "target" ? as : "amount";
}

/** Which words mean won and lost: every one with its rows and their sum, and what it would be taken for. */
function StatusQuestion({
	id,
	column: { heading, question },
	name,
	statuses,
	onAccept,
}: {
	id: string;
	column: ColumnMapping;
	name: string;
	statuses: ProposedFile["statuses"];
	onAccept(chosen: { [word: string]: DealStatus }): void;
}) {
	const [chosen, setChosen] = useState<{ [word: string]: DealStatus }>({});
	if (question?.ask !== "status") return null;
	return (
		<Question
			id={id}
			title={t("question.status", { column: heading })}
			answers={[{ label: t("question.accept"), run: () => onAccept(chosen) }]}
		>
			<ImportStatuses
				caption={t("import.statusesOf", { file: name })}
				scope={`import:${name}`}
				rows={question.words.map((each) => ({
					key: each.word,
					says: each.word,
					isWord: true,
					status: chosen[each.word] ?? each.status,
					count: each.count,
					sum: statuses.find(({ word }) => word === each.word)?.sum ?? [],
					isUnsure: each.because === "unsure",
				}))}
				onChange={({ says }, status) =>
					setChosen({ ...chosen, [says]: status })
				}
				canChange={() => true}
			/>
		</Question>
	);
}
