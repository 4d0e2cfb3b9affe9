import type { ComponentChildren } from "preact";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { Figure } from "../figure.tsx";
import { Interval } from "./basis.tsx";
import { Count } from "./count.tsx";

export interface SplitRow {
	name: string;
	/** The scope as figures write it. */
	scope: string;
	/** Its own page; absent: it has none. */
	href?: string;
	figure: Measured;
	/** Many together: as long as they are, they are no part to hold the others against. */
	isRest?: boolean;
}

/** What these rest on are deals; others rest on contacts, leads or customers. */
const ofDeals: ReadonlySet<string> = new Set([
	"winRate",
	"winRateByValue",
	"averageDealValue",
	"salesCycle",
	"salesCycleFromCreation",
	"salesCycleWorkdays",
	"openPipeline",
	"weightedPipeline",
	"pipelineCoverage",
]);

/** One KPI by team, seller, source, product, customer or stage: by length and order, never by colour. */
export function SplitTable({
	title,
	heading,
	kpi,
	kpiName: own,
	adds = false,
	period,
	rows,
	choices = [],
	chosen,
	onChoose,
	save,
}: {
	title: string;
	/** What the first column names. */
	heading: string;
	kpi: string;
	/** A seller's own: its name. */
	kpiName?: string;
	/** The rows are parts of a whole. */
	adds?: boolean;
	period: string;
	rows: readonly SplitRow[];
	/** By what else it can be split. */
	choices?: readonly { value: string; label: string }[];
	chosen?: string;
	onChoose?(by: string): void;
	/** What saves them. */
	save?: ComponentChildren;
}) {
	// A bar of a share is full at all of it; of anything else at the largest.
	const isShare = rows.every(({ figure }) => figure.unit === "rate");
	const largest = Math.max(
		isShare ? 1 : 0,
		...rows.map(({ figure, isRest }) => (isRest ? 0 : (figure.value ?? 0))),
	);
	const total = rows.reduce(
		(sum, row) => sum + Math.max(0, row.figure.value ?? 0),
		0,
	);
	// What one part comes to is not known: then nor is what share any other has.
	const hasShares = adds && total > 0 && rows.every(isKnown);
	const hasCount = rows.some((row) => row.figure.n !== undefined) && !adds;
	const hasInterval = rows.some((row) => row.figure.low !== undefined);
	const name = kpiName({ kpi, ...(own !== undefined && { kpiName: own }) });
	return (
		<section class="split-by">
			<div class="row between">
				<h2>{title}</h2>
				{save}
			</div>
			{choices.length > 1 && (
				<fieldset class="seg" aria-label={t("split.choose")}>
					{choices.map(({ value, label }) => (
						<label key={value}>
							<input
								type="radio"
								name="split-by"
								checked={value === chosen}
								onChange={() => onChoose?.(value)}
							/>
							{label}
						</label>
					))}
				</fieldset>
			)}
			<div class="scroll">
				<table class="dense">
					<caption class="unseen">
						{t("split.caption", { kpi: name, by: title })}
					</caption>
					<thead>
						<tr>
							<th scope="col">{heading}</th>
							<th scope="col" class="r">
								{name}
							</th>
							<th scope="col" class="bars">
								<span class={hasShares ? undefined : "unseen"}>
									{t(hasShares ? "split.share" : "split.compared")}
								</span>
							</th>
							{hasCount && (
								<th scope="col" class="r">
									{t(ofDeals.has(kpi) ? "split.n" : "readings.rests")}
								</th>
							)}
							{hasInterval && (
								<th scope="col" class="r">
									{t("split.sure")}
								</th>
							)}
						</tr>
					</thead>
					<tbody>
						{rows.map((row) => {
							const value = row.figure.value;
							const share =
								value === null || largest === 0
									? 0
									: Math.max(0, value / largest);
							return (
								<tr key={row.scope}>
									<th scope="row">
										{row.href ? (
											<a class="b cut" href={row.href}>
												{row.name}
											</a>
										) : (
											<span class="cut">{row.name}</span>
										)}
									</th>
									<td class="r">
										<Figure
											figure={row.figure}
											kpi={kpi}
											scope={row.scope}
											period={period}
											bare
										/>
									</td>
									<td class="bars">
										<span
											class={
												row.isRest
													? "share none"
													: value === null
														? "share unknown"
														: "share"
											}
											aria-hidden="true"
										>
											{!row.isRest && (
												<i style={{ width: `${share * 100}%` }} />
											)}
										</span>
										{hasShares && (
											<span class="m t-small">
												<Count
													value={Math.max(0, value ?? 0) / total}
													is={`${kpi}.share`}
													scope={row.scope}
													period={period}
													unit="rate"
												/>
											</span>
										)}
									</td>
									{hasCount && (
										<td class="r m">
											{row.figure.n !== undefined && (
												<Count
													value={row.figure.n}
													is={`${kpi}.n`}
													scope={row.scope}
													period={period}
												/>
											)}
										</td>
									)}
									{hasInterval && (
										<td class="r m">
											<Interval
												kpi={kpi}
												figure={row.figure}
												scope={row.scope}
												period={period}
											/>
										</td>
									)}
								</tr>
							);
						})}
					</tbody>
				</table>
			</div>
		</section>
	);
}

const isKnown = ({ figure }: SplitRow) => figure.value !== null;
