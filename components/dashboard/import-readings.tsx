import type { ComponentChildren } from "preact";
import { t } from "../../lib/text/text.ts";

/** The file's own rows in both readings, one button a reading: whoever knows one of them knows which it is. */
export function ImportReadings({
	caption,
	choices,
	rows,
}: {
	caption: string;
	choices: readonly { label: string; hint: string; run(): void }[];
	rows: readonly {
		line: number;
		cell: string;
		/** One a choice. */
		readings: readonly ComponentChildren[];
	}[];
}) {
	return (
		<div class="scroll">
			<table class="readings-of dense">
				<caption class="unseen cut">{caption}</caption>
				<thead>
					<tr>
						<th scope="col" class="r">
							{t("import.line")}
						</th>
						<th scope="col">{t("import.value")}</th>
						{choices.map(({ hint }) => (
							<th scope="col" key={hint}>
								{hint}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ line, cell, readings }) => (
						<tr key={line}>
							<th scope="row" class="r">
								{line}
							</th>
							<td>
								<span class="cut b">{cell}</span>
							</td>
							{readings.map((reading, at) => (
								<td key={choices[at]?.hint}>{reading}</td>
							))}
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr>
						<td />
						<td />
						{choices.map(({ label, hint, run }) => (
							<td key={hint}>
								<button type="button" class="btn s" onClick={run}>
									{label}
								</button>
							</td>
						))}
					</tr>
				</tfoot>
			</table>
		</div>
	);
}
