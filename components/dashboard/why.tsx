import { monthName } from "../../lib/format.ts";
import type { Reason } from "../../lib/kpi/figure.ts";
import type { TextKey } from "../../lib/text/text.ts";
import { Counted } from "./counted.tsx";

/** Why a figure beside it is unknown, in words. */
export function Why({
	reason: { code, count = 1, currency, month },
	is,
	scope,
	period,
	periodName,
}: {
	reason: Reason;
	/** The figure's own name. */
	is: string;
	scope: string;
	period: string;
	/** Inside a sentence. */
	periodName: string;
}) {
	return (
		<Counted
			text={`reason.${code}` as TextKey}
			n={count}
			with={{ currency, month: month && monthName(month), period: periodName }}
			is={`${is}.${code}`}
			scope={scope}
			period={period}
		/>
	);
}
