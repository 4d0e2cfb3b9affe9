import { figureText } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Basis, Reasons, WithUnit } from "./basis.tsx";
import { Change, type ChangeSince } from "./change.tsx";
import { SmallCurve } from "./small-curve.tsx";

export interface Measure {
	kpi: string;
	/** A seller's own: its name. */
	kpiName?: string;
	/** Absent: it is being measured. */
	figure?: Measured | undefined;
	/** Against the period before, where that can be told at all. */
	since?: ChangeSince | undefined;
	/** What it was then, where no change can be told: of a sum of money or a mean nobody knows how much chance there is in it. */
	before?: Before | undefined;
	/** The same in the periods up to this one, which is the last; null: not known. */
	steps?: readonly (number | null)[] | undefined;
	/** Its own page. */
	href: string;
}

export interface Before {
	figure: Measured;
	/** The other period, and its name inside a sentence. */
	period: string;
	periodName: string;
	/** Only as much of it counts as has gone of this one. */
	isPart: boolean;
}

/** The KPIs of a scope and a period, each a way to its own page. */
export function Measures({
	measures,
	scope,
	period,
	periodName,
}: {
	measures: readonly Measure[];
	scope: string;
	period: string;
	/** "March", inside a sentence. */
	periodName: string;
}) {
	return (
		<ul class="tiles">
			{measures.map(({ figure, since, before, steps, href, ...named }) => {
				const { kpi } = named;
				const of = { kpi, scope, period, periodName };
				const name = kpiName(named);
				return (
					<li key={kpi} class="tile">
						<a href={href}>
							<span class="t-small m name">{name}</span>
							<span class={figure ? "num" : "num waiting"}>
								{figure && <WithUnit {...{ kpi, figure, scope, period }} />}
							</span>
							{figure && steps && (
								<SmallCurve
									values={steps}
									label={curveText(name, periodName, figure, steps)}
								/>
							)}
							{figure && (
								<span class="t-small m">
									<Basis {...of} figure={figure} />
								</span>
							)}
							{figure && since && (
								<span class="t-small m">
									<Change {...{ since, kpi, scope, period }} />
								</span>
							)}
							{figure && before && (
								<span class="t-small m">
									<Filled
										text={t(before.isPart ? "tile.beforePart" : "tile.before", {
											period: before.periodName,
										})}
										with={{
											value: (
												<Figure
													figure={before.figure}
													kpi={kpi}
													scope={scope}
													period={before.period}
													bare
												/>
											),
										}}
									/>
								</span>
							)}
							{figure?.notes && (
								<span class="t-small m">
									<Reasons {...of} reasons={figure.notes} />
								</span>
							)}
						</a>
					</li>
				);
			})}
		</ul>
	);
}

/** A small curve in one sentence. */
function curveText(
	kpi: string,
	period: string,
	{ unit, currency }: Measured,
	steps: readonly (number | null)[],
): string {
	const known = steps.filter((value) => value !== null);
	const said = (value: number) =>
		figureText({ value, unit, ...(currency && { currency }) });
	return t("tile.curve", {
		kpi,
		period,
		first: said(known[0] ?? 0),
		last: said(known[known.length - 1] ?? 0),
		low: said(Math.min(...known)),
		high: said(Math.max(...known)),
	});
}
