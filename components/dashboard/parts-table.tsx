import { useState } from "preact/hooks";
import { figureText } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Count } from "./count.tsx";

export type PartKind = "month" | "week" | "workday";

/** One line of the table: what falls on some days, and what has fallen when they are over. */
export interface PartRow {
	id: string;
	label: string;
	workdays: number;
	part: Measured;
	sum: Measured;
}

/** A long list costs a look first. */
const FIRST = 14;

/** What falls on each part of a goal's period, until it adds up to the target. */
export function PartsTable({
	kpi,
	scope,
	rows,
	kind,
}: {
	kpi: string;
	scope: string;
	rows: readonly PartRow[];
	kind: PartKind;
}) {
	const [isAll, setAll] = useState(false);
	const shown = isAll ? rows : rows.slice(0, FIRST);
	const total = rows.at(-1)?.sum;
	return (
		<>
			<table class="dense parts">
				<caption class="unseen">{t("breakdown.title")}</caption>
				<thead>
					<tr>
						<th scope="col">{t(`breakdown.${kind}.one`)}</th>
						{kind !== "workday" && (
							<th scope="col" class="r wide">
								{t("goals.workdays")}
							</th>
						)}
						<th scope="col" class="r">
							{t("fact.goal")}
						</th>
						<th scope="col" class="r">
							{t("breakdown.addsUp")}
						</th>
					</tr>
				</thead>
				<tbody>
					{shown.map((row) => (
						<tr key={row.id}>
							<th scope="row">{row.label}</th>
							{kind !== "workday" && (
								<td class="r wide">
									<Count
										value={row.workdays}
										is="workdays"
										scope={scope}
										period={row.id}
									/>
								</td>
							)}
							<td class="r b">
								<Exact
									figure={row.part}
									kpi={`${kpi}.part`}
									scope={scope}
									period={row.id}
								/>
							</td>
							<td class="r m">
								<Exact
									figure={row.sum}
									kpi={`${kpi}.sum`}
									scope={scope}
									period={row.id}
								/>
							</td>
						</tr>
					))}
				</tbody>
				{shown.length === rows.length && total && (
					<tfoot>
						<tr>
							<th scope="row" class="b">
								{t("breakdown.sum")}
							</th>
							{kind !== "workday" && (
								<td class="r b wide">
									<Count
										value={rows.reduce((sum, row) => sum + row.workdays, 0)}
										is="workdays"
										scope={scope}
										period="all"
									/>
								</td>
							)}
							<td class="r b">
								<Exact
									figure={total}
									kpi={`${kpi}.target`}
									scope={scope}
									period="all"
								/>
							</td>
							<td />
						</tr>
					</tfoot>
				)}
			</table>
			{shown.length < rows.length && (
				<p class="more">
					<button type="button" class="btn bare" onClick={() => setAll(true)}>
						{t("deals.more", { n: rows.length - shown.length })}
					</button>
				</p>
			)}
		</>
	);
}

/** To the last minor unit: parts that are rounded do not seem to add up. */
function Exact(props: Parameters<typeof Figure>[0]) {
	const { figure } = props;
	const text =
		figure.unit === "money"
			? figureText(figure, { exact: true, bare: true })
			: figureText(figure);
	return <Figure {...props} text={text} />;
}
