import { number } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";

/** How a figure stands to the one of another period. */
export interface ChangeSince {
	/** Now − then, in the figure's own unit; null: chance alone could make such a difference. */
	change: Measured | null;
	/** The other period's name, inside a sentence. */
	periodName: string;
}

/** "+3 on February", "+8 points on Q3 2017", or that nothing clear has changed. */
export function Change({
	since: { change, periodName },
	kpi,
	scope,
	period,
}: {
	since: ChangeSince;
	kpi: string;
	scope: string;
	period: string;
}) {
	if (!change || change.value === null)
		return <>{t("change.none", { period: periodName })}</>;
	const isRate = change.unit === "rate";
	const shown = isRate
		? Math.round(change.value * 100)
		: Math.round(change.value * 10) / 10;
	return (
		<Filled
			text={t(isRate ? "change.points" : "change.on", {
				n: Math.abs(shown),
				period: periodName,
			})}
			with={{
				change: (
					<Figure
						figure={change}
						kpi={`${kpi}.change`}
						scope={scope}
						period={period}
						text={`${shown > 0 ? "+" : ""}${number(shown)}`}
					/>
				),
			}}
		/>
	);
}
