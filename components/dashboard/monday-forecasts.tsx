import { capital, dayShort, percent } from "../../lib/format.ts";
import { corrected } from "../../lib/goal/forecast-memory.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import type { PlainDate } from "../../lib/time/plain-date.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";

/** What was believed of a goal on a Monday. */
export interface MondayForecast {
	on: PlainDate;
	actual?: number | undefined;
	forecast?: number | undefined;
	runRate?: number | undefined;
	chance?: number | undefined;
}

/**
 * What was believed of a goal each Monday of a period: beside what it came to once it is over, else beside what the usual
 * error makes of it.
 */
export function MondayForecasts({
	memos,
	outcome,
	bias,
	unit,
	kpi,
	scope,
	period,
}: {
	/** The oldest first. */
	memos: readonly MondayForecast[];
	/** What the period came to; null: it is not over, or not known. */
	outcome: Measured | null;
	/** How far the forecasts of this scope are usually off; null: too few periods to say. */
	bias: number | null;
	/** The goal's unit and currency. */
	unit: Pick<Measured, "unit" | "currency">;
	kpi: string;
	scope: string;
	period: string;
}) {
	const at = { scope, period };
	const cell = (
		is: string,
		value: number | null | undefined,
		strong = false,
	) => (
		<td class={strong ? "r b" : "r"}>
			<Figure
				figure={{ ...unit, value: value ?? null }}
				kpi={`${kpi}.${is}`}
				scope={scope}
				period={period}
				bare
			/>
		</td>
	);
	const share = (
		is: string,
		value: number | null | undefined,
		sign = false,
	) => (
		<td class="r">
			<Figure
				figure={{ value: value ?? null, unit: "rate" }}
				kpi={`${kpi}.${is}`}
				scope={scope}
				period={period}
				{...(sign &&
					value != null && {
						text: `${value > 0 ? "+" : ""}${percent(value)}`,
					})}
			/>
		</td>
	);
	const end = outcome?.value ?? null;
	const isOver = end !== null;
	const isCorrected = !isOver && bias !== null;
	return (
		<section class="mondays">
			<h2>{t("memory.list")}</h2>
			{memos.length === 0 ? (
				<p class="m">{t("memory.none")}</p>
			) : (
				<>
					{isOver && (
						<p class="m">
							<Filled
								text={t("memory.ended")}
								with={{
									amount: outcome && (
										<Figure figure={outcome} kpi={kpi} {...at} />
									),
								}}
							/>
						</p>
					)}
					<div class="scroll">
						<table class="dense">
							<caption class="unseen">{t("memory.list")}</caption>
							<thead>
								<tr>
									<th scope="col">{t("memory.monday")}</th>
									<th scope="col" class="r">
										{t("memory.done")}
									</th>
									<th scope="col" class="r">
										{t("memory.run")}
									</th>
									<th scope="col" class="r">
										{t("memory.chance")}
									</th>
									<th scope="col" class="r">
										{t("memory.forecast")}
									</th>
									{isOver && (
										<th scope="col" class="r">
											{t("memory.off")}
										</th>
									)}
									{isCorrected && (
										<th scope="col" class="r">
											{t("memory.correctedShort")}
										</th>
									)}
								</tr>
							</thead>
							<tbody>
								{memos.map((memo) => {
									// Before it was simulated, the run rate was what was believed.
									const believed = memo.forecast ?? memo.runRate;
									return (
										<tr key={memo.on}>
											<th scope="row">{capital(dayShort(memo.on))}</th>
											{cell("actual", memo.actual)}
											{cell("runRate", memo.runRate)}
											{share("chance", memo.chance)}
											{cell("p50", memo.forecast, true)}
											{isOver &&
												share(
													"forecastError",
													believed === undefined || end <= 0
														? null
														: believed / end - 1,
													true,
												)}
											{isCorrected &&
												cell(
													"corrected",
													believed === undefined
														? null
														: corrected(believed, bias),
												)}
										</tr>
									);
								})}
							</tbody>
						</table>
					</div>
				</>
			)}
		</section>
	);
}
