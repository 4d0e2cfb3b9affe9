import type { ComponentChildren } from "preact";
import { t } from "../../lib/text/text.ts";
import { Light } from "./light.tsx";
import { Chip, type Choice } from "./scope-line.tsx";

/** One column of a file, as it was understood. Every word is already in the reader's language. */
export interface ColumnRow {
	key: string;
	column: string;
	/** What it becomes; empty: left out. */
	becomes: string;
	choices: Choice[];
	readAs: ComponentChildren;
	example: string;
	sure: { is: "yes" | "partly" | "no" | "leftOut"; why: ComponentChildren };
}

/** The columns of one file: what each becomes, how it was read, and how sure that is. */
export function ImportMapping({
	caption,
	rows,
	onChange,
}: {
	caption: string;
	rows: readonly ColumnRow[];
	onChange(key: string, becomes: string): void;
}) {
	return (
		<div class="scroll">
			<table class="mapping">
				<caption class="unseen cut">{caption}</caption>
				<thead>
					<tr>
						<th scope="col">{t("import.column")}</th>
						<th scope="col">{t("import.becomes")}</th>
						<th scope="col">{t("import.readAs")}</th>
						<th scope="col">{t("import.example")}</th>
						<th scope="col">{t("import.sure")}</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.key} class={row.sure.is === "no" ? "hot" : undefined}>
							<th scope="row" class="b">
								<span class="cut" title={row.column}>
									{row.column}
								</span>
							</th>
							<td>
								<Chip
									label={t("import.becomesOf", { column: row.column })}
									value={row.becomes}
									choices={[
										{ value: "", label: t("import.leftOut") },
										...row.choices,
									]}
									onChange={(becomes) => onChange(row.key, becomes)}
								/>
							</td>
							<td>{row.readAs}</td>
							<td class="m">
								<span class="cut" title={row.example}>
									{row.example}
								</span>
							</td>
							<td>
								<span class={row.sure.is === "no" ? "row w b" : "row"}>
									{row.sure.is !== "leftOut" && <Light is={row.sure.is} />}
									<span>{row.sure.why}</span>
								</span>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
