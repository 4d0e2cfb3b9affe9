import { number, percent } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";

/** How something has grown; null where it cannot be said. */
export type Grown =
	| { growth: number }
	| { isNew: true }
	| { difference: number }
	| null;

/** A month, or the year so far, beside last year's. */
export interface GrowthRow {
	key: string;
	name: string;
	href: string;
	now: Measured;
	before: Measured;
	/** As figures write them. */
	period: string;
	beforePeriod: string;
	workdays: { now: number; before: number };
	grown: Grown;
	perWorkday: Grown;
}

/** This year against last, month by month, with the year so far under an ink line. */
export function GrowthMonths({
	rows,
	total,
	year,
	lastYear,
	scope,
}: {
	rows: readonly GrowthRow[];
	total: GrowthRow;
	year: string;
	lastYear: string;
	scope: string;
}) {
	const cells = (row: GrowthRow) => {
		const of = { scope, period: row.period };
		return (
			<>
				<td class="r">
					<Figure figure={row.now} kpi="revenue" {...of} bare />
				</td>
				<td class="r m">
					<Figure
						figure={row.before}
						kpi="revenue"
						scope={scope}
						period={row.beforePeriod}
						bare
					/>
				</td>
				<td class="r b">
					<GrownBy grown={row.grown} kpi="revenue.growth" {...of} />
				</td>
				<td class="r m">
					<Figure
						figure={{ value: row.workdays.now, unit: "count" }}
						kpi="workdays"
						{...of}
					/>
					{" / "}
					<Figure
						figure={{ value: row.workdays.before, unit: "count" }}
						kpi="workdays"
						scope={scope}
						period={row.beforePeriod}
					/>
				</td>
				<td class="r">
					<GrownBy
						grown={row.perWorkday}
						kpi="revenue.growthAWorkday"
						{...of}
					/>
				</td>
			</>
		);
	};
	return (
		<div class="scroll">
			<table class="dense growth-months">
				<caption class="unseen">{t("growth.months")}</caption>
				<thead>
					<tr>
						<th scope="col">{t("growth.month")}</th>
						<th scope="col" class="r">
							{year}
						</th>
						<th scope="col" class="r">
							{lastYear}
						</th>
						<th scope="col" class="r">
							{t("growth.change")}
						</th>
						<th scope="col" class="r">
							{t("growth.days")}
						</th>
						<th scope="col" class="r">
							{t("growth.perWorkday")}
						</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.key}>
							<th scope="row">
								<a class="b" href={row.href}>
									{row.name}
								</a>
							</th>
							{cells(row)}
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr class="sum">
						<th scope="row">{total.name}</th>
						{cells(total)}
					</tr>
				</tfoot>
			</table>
		</div>
	);
}

/** `+8.1 %`, or that it is new; a dash where nothing can be said. */
export function GrownBy({
	grown,
	kpi,
	scope,
	period,
}: {
	grown: Grown;
	kpi: string;
	scope: string;
	period: string;
}) {
	if (grown && "isNew" in grown) return <>{t("report.new")}</>;
	if (!grown || "difference" in grown) return <span class="m">–</span>;
	return (
		<Figure
			figure={{ value: grown.growth, unit: "rate" }}
			kpi={kpi}
			scope={scope}
			period={period}
			text={grownText(grown.growth)}
		/>
	);
}

/** With its sign and one decimal. */
export function grownText(growth: number): string {
	const text = percent(growth, 1);
	return growth > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Two decimals where a number is small, none where it is large. */
export function rateText(value: number): string {
	return number(value, value < 10 ? 2 : value < 100 ? 1 : 0);
}
