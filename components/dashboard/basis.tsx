import { Fragment } from "preact";
import { currencyMark, number, percent } from "../../lib/format.ts";
import type { Figure as Measured, Reason, Unit } from "../../lib/kpi/figure.ts";
import { type TextKey, t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Count } from "./count.tsx";
import { Why } from "./why.tsx";

/** What a figure is of: its KPI, and the scope and period it stands for, as figures write them. */
export interface FigureOf {
	kpi: string;
	figure: Measured;
	scope: string;
	period: string;
	/** Inside a sentence. */
	periodName: string;
}

/** How a ratio's two numbers are said, and what each is measured in. Others say `a ÷ b`. */
const RATIOS: {
	readonly [kpi: string]: { text: TextKey; above: Unit; below: Unit };
} = {
	winRate: { text: "basis.winRate", above: "count", below: "count" },
	winRateByValue: {
		text: "basis.winRateByValue",
		above: "money",
		below: "money",
	},
	sqlShare: { text: "basis.sqlShare", above: "count", below: "count" },
	hitRate: { text: "basis.hitRate", above: "count", below: "count" },
	hitRateCohort: {
		text: "basis.hitRateCohort",
		above: "count",
		below: "count",
	},
	hitRateWindowed: {
		text: "basis.hitRateWindowed",
		above: "count",
		below: "count",
	},
	salesGrowth: { text: "basis.salesGrowth", above: "money", below: "money" },
	salesGrowthYoY: { text: "basis.salesGrowth", above: "money", below: "money" },
	salesGrowthYoYByWorkdays: {
		text: "basis.salesGrowth",
		above: "money",
		below: "money",
	},
	cac: { text: "basis.cac", above: "money", below: "count" },
	cacLagged: { text: "basis.cac", above: "money", below: "count" },
	clvToCac: { text: "basis.clvToCac", above: "money", below: "money" },
	paybackMonths: {
		text: "basis.paybackMonths",
		above: "money",
		below: "money",
	},
	pipelineCoverage: {
		text: "basis.pipelineCoverage",
		above: "money",
		below: "money",
	},
	productsPerCustomer: {
		text: "basis.productsPerCustomer",
		above: "count",
		below: "count",
	},
};

/** What `n` counts, where it says more than the period does. */
const COUNTED: { readonly [kpi: string]: TextKey } = {
	revenue: "measure.won",
	recurringRevenue: "measure.won",
	averageDealValue: "measure.won",
	salesCycle: "measure.meanOf",
	salesCycleFromCreation: "measure.meanOf",
	salesCycleWorkdays: "measure.meanOf",
	clv: "basis.customers",
	clvByChurn: "basis.customers",
	clvPredicted: "basis.customers",
	customerTenure: "basis.customers",
	openPipeline: "basis.open",
	weightedPipeline: "basis.open",
};

/** What a figure rests on: its two numbers and how sure it is, or how many records; or why it is unknown. */
export function Basis(of: FigureOf) {
	const { kpi, figure, scope, period, periodName } = of;
	if (figure.value === null)
		return figure.reason ? (
			<Why reason={figure.reason} is={kpi} {...{ scope, period, periodName }} />
		) : (
			t("word.unknown")
		);
	if (figure.of)
		return (
			<>
				<TwoNumbers {...of} of={figure.of} />
				{figure.low !== undefined && (
					<>
						{" · "}
						<Interval {...of} />
					</>
				)}
			</>
		);
	const counted = COUNTED[kpi];
	return counted && figure.n !== undefined ? (
		<Filled
			text={t(counted, { n: figure.n })}
			with={{
				shown: (
					<Count value={figure.n} is={`${kpi}.n`} {...{ scope, period }} />
				),
			}}
		/>
	) : (
		t("measure.in", { period: periodName })
	);
}

/** What a ratio's two numbers are measured in. */
export function ratioUnits(
	kpi: string,
	{ currency, unit }: Pick<Measured, "currency" | "unit">,
): { above: Unit; below: Unit } {
	const known = RATIOS[kpi];
	const above = known?.above ?? (currency ? "money" : "count");
	return {
		above,
		below: known?.below ?? (unit === "rate" ? above : "count"),
	};
}

function TwoNumbers({
	kpi,
	figure,
	of,
	scope,
	period,
}: FigureOf & { of: NonNullable<Measured["of"]> }) {
	const { currency } = figure;
	const known = RATIOS[kpi];
	const { above, below } = ratioUnits(kpi, figure);
	const text =
		known?.text ?? (figure.low === undefined ? "basis.ratio" : "basis.share");
	const drawn = (is: string, value: number, unit: Unit) =>
		unit === "money" && currency ? (
			<Figure
				figure={{ value, unit, currency }}
				kpi={`${kpi}.${is}`}
				{...{ scope, period }}
				bare
			/>
		) : (
			<Count value={value} is={`${kpi}.${is}`} {...{ scope, period }} />
		);
	const isWinRate = kpi === "winRate";
	return (
		<Filled
			text={t(text, { n: of.below })}
			with={{
				above: drawn(isWinRate ? "won" : "above", of.above, above),
				below: drawn(isWinRate ? "n" : "below", of.below, below),
			}}
		/>
	);
}

/** A proportion's interval: "21–67 %"; nothing where there is none. */
export function Interval({
	kpi,
	figure: { low, high },
	scope,
	period,
}: Pick<FigureOf, "kpi" | "figure" | "scope" | "period">) {
	if (low === undefined || high === undefined) return null;
	const end = (is: "low" | "high", value: number, text: string) => (
		<Figure
			figure={{ value, unit: "rate" }}
			kpi={`${kpi}.${is}`}
			scope={scope}
			period={period}
			text={text}
		/>
	);
	return (
		<span class="range">
			{end("low", low, number(Math.round(low * 100)))}–
			{end("high", high, percent(high))}
		</span>
	);
}

/** Reasons one after the other: "2 credit notes, 1 deal without an amount". */
export function Reasons({
	reasons,
	kpi,
	scope,
	period,
	periodName,
}: Omit<FigureOf, "figure"> & { reasons: readonly Reason[] }) {
	return (
		<>
			{reasons.map((reason, at) => (
				<Fragment key={reason.code}>
					{at > 0 && ", "}
					<Why reason={reason} is={kpi} {...{ scope, period, periodName }} />
				</Fragment>
			))}
		</>
	);
}

/** A figure with its unit around it: the currency before, days and months after. */
export function WithUnit({
	kpi,
	figure,
	scope,
	period,
	text,
}: Omit<FigureOf, "periodName"> & { text?: string | undefined }) {
	const { unit, value, currency } = figure;
	return (
		<>
			{unit === "money" && value !== null && (
				<small class="unit">{currencyMark(currency ?? "")}</small>
			)}
			<Figure
				figure={figure}
				kpi={kpi}
				scope={scope}
				period={period}
				bare
				{...(text !== undefined && { text })}
			/>
			{(unit === "days" || unit === "months") && value !== null && (
				<small class="unit after">
					{t(`measure.${unit}`, { n: Math.round(value * 10) / 10 })}
				</small>
			)}
		</>
	);
}
