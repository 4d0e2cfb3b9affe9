import { figureText } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Moment } from "./moment.tsx";

/** A record that has changed a closed figure, by name. */
export interface AdjustmentRow {
	key: string;
	name: string;
	title: string;
	/** The instant of the edit. */
	at: number;
	change: number;
}

/** What has changed a closed figure, record by record, with the whole adjustment under an ink line. */
export function AdjustmentList({
	rows,
	rest,
	change,
	kpi,
	scope,
	period,
}: {
	rows: readonly AdjustmentRow[];
	/** What none of them tells. */
	rest: number;
	/** All of it, in the figure's unit. */
	change: Measured;
	kpi: string;
	scope: string;
	period: string;
}) {
	const drawn = (value: number, is: string, whose = scope) => {
		const figure = { ...change, value };
		return (
			<Figure
				figure={figure}
				kpi={`${kpi}.${is}`}
				scope={whose}
				period={period}
				text={`${value > 0 ? "+" : ""}${figureText(figure, { bare: true })}`}
			/>
		);
	};
	return (
		<section class="adjustments">
			<h2>{t("closing.list")}</h2>
			<div class="scroll">
				<table class="dense">
					<caption class="unseen">{t("closing.list")}</caption>
					<thead>
						<tr>
							<th scope="col">{t("closing.record")}</th>
							<th scope="col">{t("closing.edited")}</th>
							<th scope="col" class="r">
								{t("growth.change")}
							</th>
						</tr>
					</thead>
					<tbody>
						{rows.map((row) => (
							<tr key={row.key}>
								<th scope="row">
									<span class="cut">
										<span class="b">{row.name}</span>
										{row.title && <span class="m"> · {row.title}</span>}
									</span>
								</th>
								<td class="m">
									<Moment at={row.at} />
								</td>
								<td class="r">
									{drawn(row.change, "adjustment.record", `record:${row.key}`)}
								</td>
							</tr>
						))}
						{rest !== 0 && (
							<tr>
								<th scope="row" class="m" colSpan={2}>
									{t("closing.rest")}
								</th>
								<td class="r">{drawn(rest, "adjustment.rest")}</td>
							</tr>
						)}
					</tbody>
					<tfoot>
						<tr class="sum">
							<th scope="row" colSpan={2}>
								{t("closing.sum")}
							</th>
							<td class="r">{drawn(change.value ?? 0, "adjustment.sum")}</td>
						</tr>
					</tfoot>
				</table>
			</div>
		</section>
	);
}
