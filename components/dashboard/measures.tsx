import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { Basis, Reasons, WithUnit } from "./basis.tsx";
import { Change, type ChangeSince } from "./change.tsx";

export interface Measure {
	kpi: string;
	/** A seller's own: its name. */
	kpiName?: string;
	/** Absent: it is being measured. */
	figure?: Measured | undefined;
	/** Against the period before, where that can be told at all. */
	since?: ChangeSince | undefined;
	/** Its own page. */
	href: string;
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
			{measures.map(({ figure, since, href, ...named }) => {
				const { kpi } = named;
				const of = { kpi, scope, period, periodName };
				return (
					<li key={kpi} class="tile">
						<a href={href}>
							<span class="t-small m name">{kpiName(named)}</span>
							<span class="num">
								{figure && <WithUnit {...{ kpi, figure, scope, period }} />}
							</span>
							{figure && (
								<span class="t-small m">
									<Basis {...of} figure={figure} />
								</span>
							)}
							{figure && since?.change && (
								<span class="t-small m">
									<Change {...{ since, kpi, scope, period }} />
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
