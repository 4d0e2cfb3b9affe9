import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Count } from "./count.tsx";

/** A seller's own KPI as a row shows it. */
export interface MeasureRow {
	id: string;
	name: string;
	/** What it is, in words. */
	words: string;
	/** As its figures name it. */
	kpi: string;
	figure: Measured;
	/** Its own page. */
	href: string;
	version: number;
	/** Goals that keep an older definition: how many, of which version. */
	kept: readonly { version: number; goals: number }[];
}

/** Own KPIs with what this period came to. The name is the row's button and changes it; the figure leads to its page. */
export function MeasureTable({
	rows,
	scope,
	period,
	periodName,
	open,
	onOpen,
}: {
	rows: readonly MeasureRow[];
	scope: string;
	period: string;
	/** As a heading: "March". */
	periodName: string;
	/** The one in the drawer. */
	open?: string | undefined;
	onOpen(id: string): void;
}) {
	return (
		<table class="own-list">
			<caption class="unseen">{t("measures.all")}</caption>
			<thead>
				<tr>
					<th scope="col">{t("measures.what")}</th>
					<th scope="col" class="r">
						{periodName}
					</th>
					<th scope="col">
						<span class="unseen">{t("measures.figures")}</span>
					</th>
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={row.id} class={row.id === open ? "hot" : undefined}>
						<td>
							<button
								type="button"
								class="cell b cut"
								data-row={row.id}
								aria-expanded={row.id === open}
								title={row.name}
								onClick={() => onOpen(row.id)}
							>
								{row.name}
							</button>
							<span class="cut m t-small" title={row.words}>
								{row.words}
							</span>
							{row.kept.map(({ version, goals }) => (
								<span key={version} class="m t-small kept">
									<Filled
										text={t("measures.keep", { n: goals })}
										with={{
											shown: count(row.kpi, "goals", goals, scope, period),
											version: count(
												row.kpi,
												"keptVersion",
												version,
												scope,
												period,
											),
										}}
									/>
								</span>
							))}
						</td>
						<td class="r">
							<Figure
								figure={row.figure}
								kpi={row.kpi}
								scope={scope}
								period={period}
							/>
							{row.version > 1 && (
								<span class="m t-small why-not">
									<Filled
										text={t("measures.version")}
										with={{
											version: count(
												row.kpi,
												"version",
												row.version,
												scope,
												period,
											),
										}}
									/>
								</span>
							)}
						</td>
						<td class="r">
							<a
								class="link"
								href={row.href}
								aria-label={t("measures.openOf", { name: row.name })}
							>
								{t("measures.open")}
							</a>
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

function count(
	kpi: string,
	is: string,
	value: number,
	scope: string,
	period: string,
) {
	return (
		<Count value={value} is={`${kpi}.${is}`} scope={scope} period={period} />
	);
}
