import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { Figure } from "../figure.tsx";
import { Basis } from "./basis.tsx";

/** What is told of a source, in the order it comes about. */
export const sourceKpis = [
	"newLeads",
	"sqls",
	"sqlShare",
	"hitRate",
	"dealsWon",
	"winRate",
	"revenue",
	"cac",
] as const;
export type SourceKpi = (typeof sourceKpis)[number];

export interface SourceRow {
	/** Null: what names no source. */
	source: string | null;
	/** As figures write it. */
	scope: string;
	figures: { readonly [kpi in SourceKpi]: Measured };
}

/** Where leads and deals come from, and what came of them; all of them together in the last row. */
export function SourceTable({
	rows,
	total,
	hrefs,
	scope,
	period,
	periodName,
}: {
	rows: readonly SourceRow[];
	/** The KPIs themselves: what their own pages show. Absent: being measured. */
	total: { readonly [kpi: string]: Measured } | undefined;
	/** Each KPI's own page. */
	hrefs: { readonly [kpi in SourceKpi]: string };
	scope: string;
	period: string;
	periodName: string;
}) {
	const cells = (
		figures: { readonly [kpi: string]: Measured } | undefined,
		of: string,
	) =>
		sourceKpis.map((kpi) => {
			const figure = figures?.[kpi];
			return (
				<td key={kpi} class="r">
					{figure && (
						<>
							<Figure
								figure={figure}
								kpi={kpi}
								scope={of}
								period={period}
								bare
							/>
							{(figure.unit === "rate" || kpi === "cac") && (
								<span class="m t-small">
									<Basis {...{ kpi, figure, period, periodName }} scope={of} />
								</span>
							)}
						</>
					)}
				</td>
			);
		});
	return (
		<div class="scroll">
			<table class="sources">
				<caption class="unseen">{t("nav.sources")}</caption>
				<thead>
					<tr>
						<th scope="col">{t("sources.source")}</th>
						{sourceKpis.map((kpi) => (
							<th key={kpi} scope="col" class="r">
								<a class="link" href={hrefs[kpi]}>
									{kpiName({ kpi })}
								</a>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.scope}>
							<th scope="row">
								<span class={row.source === null ? "cut m" : "cut b"}>
									{row.source ?? t("sources.none")}
								</span>
							</th>
							{cells(row.figures, row.scope)}
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr class="sum">
						<th scope="row">{t("sources.all")}</th>
						{cells(total, scope)}
					</tr>
				</tfoot>
			</table>
		</div>
	);
}
