import { capital, dayLong, figureText } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import type { PlainDate } from "../../lib/time/plain-date.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";

/** Whether a period's figure is closed, and what later edits have changed about it. */
export function ClosedNote({
	closed,
	kpi,
	scope,
	period,
	periodName,
	asOf,
}: {
	closed:
		| { is: "closed"; on: PlainDate; change: Measured | null }
		| { is: "open"; until: PlainDate };
	kpi: string;
	scope: string;
	period: string;
	periodName: string;
	asOf: PlainDate;
}) {
	const name = capital(periodName);
	if (closed.is === "open")
		return (
			<p class="m t-small">
				{t("closing.open", { period: name, day: dayLong(closed.until, asOf) })}
			</p>
		);
	const { on, change } = closed;
	const values = { period: name, day: dayLong(on, asOf) };
	if (!change) return <p class="m t-small">{t("closing.unchanged", values)}</p>;
	const sign = change.value !== null && change.value > 0 ? "+" : "";
	return (
		<p class="m t-small">
			<Filled
				text={t("closing.changed", values)}
				with={{
					change: (
						<Figure
							figure={change}
							kpi={`${kpi}.adjustment`}
							scope={scope}
							period={period}
							text={`${sign}${figureText(change)}`}
							class="b ink"
						/>
					),
				}}
			/>
		</p>
	);
}
