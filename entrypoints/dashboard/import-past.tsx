import { useRef, useState } from "preact/hooks";
import { Count } from "../../components/dashboard/count.tsx";
import { Moment } from "../../components/dashboard/moment.tsx";
import { Filled } from "../../components/filled.tsx";
import { useLive } from "../../lib/live/use-live.ts";
import {
	type FileMapping,
	mappingFileOf,
	type Remembered,
} from "../../lib/model/file-mapping.ts";
import type { JournalRow } from "../../lib/store/db.ts";
import { all } from "../../lib/store/read.ts";
import { hasText, type TextKey, t } from "../../lib/text/text.ts";
import { saveFile } from "./save-file.ts";
import type { Doing } from "./use-doing.ts";

/** How many are shown until more are asked for. */
const FEW = 5;

/** Imports that were done and stand: each can be taken back as a whole, however long ago it was. */
export function EarlierImports({
	rows,
	onTakeBack,
}: {
	rows: readonly JournalRow[];
	onTakeBack(importId: string): void;
}) {
	const [isAll, setAll] = useState(false);
	if (rows.length === 0) return null;
	const shown = isAll ? rows : rows.slice(0, FEW);
	return (
		<section>
			<h2>{t("import.earlier")}</h2>
			<ul class="plain-list earlier">
				{shown.map((row) => {
					const files = (row.import?.files ?? []).join(", ");
					return (
						<li key={row.id}>
							<span class="cut b" title={files}>
								{files}
							</span>
							<span class="m">
								<Moment at={row.at} />
								{" · "}
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
							<button
								type="button"
								class="btn s bare"
								aria-label={t("import.takeBackOf", { files })}
								onClick={() => onTakeBack(row.id)}
							>
								{t("import.takeBack")}
							</button>
						</li>
					);
				})}
			</ul>
			{shown.length < rows.length && (
				<button type="button" class="link" onClick={() => setAll(true)}>
					{t("import.showAll", { n: rows.length })}
				</button>
			)}
		</section>
	);
}

/** A count of an import: of the one on this page, or of an earlier one by its id. */
export function counted(is: string, value: number, importId?: string) {
	return (
		<Count
			value={value}
			is={`import.${is}`}
			scope={importId ? `import:${importId}` : "import"}
			period="all"
		/>
	);
}

/** What was answered about files and is kept for the next ones of their shape: to be shared, or taken away. */
export function KeptMappings({
	doing,
	onFile,
}: {
	doing: Doing;
	/** A file of mappings somebody shared. */
	onFile(file: File): void;
}) {
	const kept = useLive(() => all("fileMapping"), []);
	const input = useRef<HTMLInputElement>(null);
	if (!kept) return null;
	const sorted = [...kept].sort((a, b) => b.enteredAt - a.enteredAt);
	return (
		<section>
			<header class="row between">
				<h2>{t("mappings.title")}</h2>
			</header>
			<p class="m prose">{t("mappings.what")}</p>
			{sorted.length > 0 && (
				<ul class="plain-list earlier">
					{sorted.map((mapping) => (
						<li key={mapping.id}>
							<span class="cut b" title={mapping.file}>
								{mapping.file}
							</span>
							<span class="m">
								{aboutWord(mapping)}
								{" · "}
								<Moment at={mapping.enteredAt} />
							</span>
							<span class="row">
								<button
									type="button"
									class="btn s bare"
									aria-label={t("mappings.saveOf", { file: mapping.file })}
									onClick={() => save([mapping])}
								>
									{t("mappings.save")}
								</button>
								<button
									type="button"
									class="btn s bare"
									aria-label={t("mappings.deleteOf", { file: mapping.file })}
									onClick={() =>
										void doing.run(
											"deleteRecord",
											{ kind: "fileMapping", id: mapping.id },
											() => t("mappings.deleted"),
										)
									}
								>
									{t("mappings.delete")}
								</button>
							</span>
						</li>
					))}
				</ul>
			)}
			<p class="row actions">
				<button
					type="button"
					class="btn"
					onClick={() => input.current?.click()}
				>
					{t("mappings.open")}
				</button>
				<input
					ref={input}
					type="file"
					accept=".json,application/json"
					aria-label={t("mappings.open")}
					tabIndex={-1}
					hidden
					onChange={(event) => {
						const [file] = event.currentTarget.files ?? [];
						event.currentTarget.value = "";
						if (file) onFile(file);
					}}
				/>
				{sorted.length > 1 && (
					<button type="button" class="btn" onClick={() => save(sorted)}>
						{t("mappings.saveAll")}
					</button>
				)}
			</p>
		</section>
	);
}

function aboutWord({ about }: FileMapping): string {
	const key = `fileKind.${about}`;
	return hasText(key) ? t(key as TextKey) : about;
}

function save(mappings: readonly FileMapping[]): void {
	const text = mappingFileOf(mappings.map(withoutRecord));
	saveFile(
		"maalbar-mapping.json",
		new Blob([text], { type: "application/json" }),
	);
}

/** What is the file's, without what is this store's own. */
function withoutRecord({
	id: _id,
	rev: _rev,
	enteredAt: _at,
	importId: _import,
	isSample: _sample,
	...remembered
}: FileMapping): Remembered {
	return remembered;
}
