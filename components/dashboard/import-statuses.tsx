import { useState } from "preact/hooks";
import type { DealStatus } from "../../lib/model/deal.ts";
import type { Money } from "../../lib/money/money.ts";
import { t } from "../../lib/text/text.ts";
import { Count } from "./count.tsx";
import { Sums } from "./import-parts.tsx";
import { Light } from "./light.tsx";
import { Chip } from "./scope-line.tsx";

/** Rows of a file that one thing says won, lost or open of. */
export interface StatusLine {
	key: string;
	/** The word in the file, or what else says it, in words. */
	says: string;
	isWord: boolean;
	status: DealStatus;
	count: number;
	/** One a currency. */
	sum: readonly Money[];
	isUnsure?: boolean;
}

/** More lines than this are shown by a button. */
const FEW = 12;

/** What a file takes for won, lost and open: each word with its rows and their sum, and what it means, to be changed there. */
export function ImportStatuses({
	caption,
	scope,
	rows,
	canChange,
	onChange,
}: {
	caption: string;
	scope: string;
	rows: readonly StatusLine[];
	canChange(row: StatusLine): boolean;
	onChange(row: StatusLine, status: DealStatus): void;
}) {
	const [isAll, setAll] = useState(false);
	const shown = isAll ? rows : rows.slice(0, FEW);
	return (
		<div class="scroll">
			<table class="statuses-of dense">
				<caption class="unseen cut">{caption}</caption>
				<thead>
					<tr>
						<th scope="col">{t("import.value")}</th>
						<th scope="col">{t("import.means")}</th>
						<th scope="col" class="r">
							{t("import.rowsOf")}
						</th>
						<th scope="col" class="r">
							{t("import.sum")}
						</th>
					</tr>
				</thead>
				<tbody>
					{shown.map((row) => (
						<tr key={row.key} class={row.isUnsure ? "hot" : undefined}>
							<th scope="row" class={row.isWord ? "b" : "m"}>
								<span class="cut" title={row.says}>
									{row.says}
								</span>
							</th>
							<td>
								<span class="row">
									{canChange(row) ? (
										<Chip
											label={t("import.meansOf", { word: row.says })}
											value={row.status}
											choices={(["won", "lost", "open"] as const).map(
												(status) => ({
													value: status,
													label: t(`status.${status}`),
												}),
											)}
											onChange={(status) => onChange(row, status as DealStatus)}
										/>
									) : (
										t(`status.${row.status}`)
									)}
									{row.isUnsure && <Light is="no" />}
								</span>
							</td>
							<td class="r">
								<Count
									value={row.count}
									is={`import.${row.status}`}
									scope={`${scope}:${row.says}`}
									period="all"
								/>
							</td>
							<td class="r">
								<Sums
									sums={row.sum}
									kpi="import.sum"
									scope={`${scope}:${row.says}`}
								/>
							</td>
						</tr>
					))}
				</tbody>
			</table>
			{shown.length < rows.length && (
				<button type="button" class="link" onClick={() => setAll(true)}>
					{t("import.showAll", { n: rows.length })}
				</button>
			)}
		</div>
	);
}
