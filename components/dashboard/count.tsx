import { number, percent } from "../../lib/format.ts";
import { Figure } from "../figure.tsx";

/** A number beside a figure, of the same scope and period: how many it rests on, its share, an end of its interval. */
export function Count({
	value,
	is,
	scope,
	period,
	unit = "count",
}: {
	value: number;
	/** What it counts: `winRate.n`. */
	is: string;
	scope: string;
	period: string;
	unit?: "count" | "rate";
}) {
	return (
		<Figure
			figure={{ value, unit }}
			kpi={is}
			scope={scope}
			period={period}
			text={unit === "rate" ? percent(value) : number(value, 2)}
		/>
	);
}
