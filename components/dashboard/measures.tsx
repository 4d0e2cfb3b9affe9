import { currencyMark, monthName, number, percent } from "../../lib/format.ts";
import type { Figure as Measured, Reason } from "../../lib/kpi/figure.ts";
import type { KpiId } from "../../lib/kpi/kpi.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Count } from "./count.tsx";
import { Counted } from "./counted.tsx";

export interface Measure {
	kpi: KpiId;
	figure: Measured;
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
			{measures.map(({ kpi, figure, href }) => (
				<li key={kpi} class="tile">
					<a href={href}>
						<span class="t-small m">{t(`kpi.${kpi}`)}</span>
						<span class="num">
							{figure.unit === "money" && figure.value !== null && (
								<small class="unit">
									{currencyMark(figure.currency ?? "")}
								</small>
							)}
							<Figure
								figure={figure}
								kpi={kpi}
								scope={scope}
								period={period}
								bare
							/>
							{figure.unit === "days" && figure.value !== null && (
								<span class="days">
									{" "}
									{t("measure.days", { n: Math.round(figure.value * 10) / 10 })}
								</span>
							)}
						</span>
						<span class="t-small m">
							<Basis
								kpi={kpi}
								figure={figure}
								scope={scope}
								period={period}
								periodName={periodName}
							/>
						</span>
					</a>
				</li>
			))}
		</ul>
	);
}

/** What a figure rests on, or why it is unknown. */
export function Basis({
	kpi,
	figure,
	scope,
	period,
	periodName,
}: {
	kpi: KpiId;
	figure: Measured;
	scope: string;
	period: string;
	/** Inside a sentence. */
	periodName: string;
}) {
	const { value, reason } = figure;
	if (value === null)
		return reason ? (
			<Because
				reason={reason}
				kpi={kpi}
				scope={scope}
				period={period}
				periodName={periodName}
			/>
		) : (
			<>{t("word.unknown")}</>
		);
	const n = figure.n ?? 0;
	const count = (is: string, counted: number) => (
		<Count value={counted} is={`${kpi}.${is}`} scope={scope} period={period} />
	);
	switch (kpi) {
		case "winRate":
			return (
				<>
					<Filled
						text={t("measure.closed", { n })}
						with={{
							won: count("won", Math.round(value * n * 1e6) / 1e6),
							shown: count("n", n),
						}}
					/>
					{" · "}
					<Interval kpi={kpi} figure={figure} scope={scope} period={period} />
				</>
			);
		case "salesCycle":
			return (
				<Filled
					text={t("measure.meanOf", { n })}
					with={{ shown: count("n", n) }}
				/>
			);
		case "averageDealValue":
		case "revenue":
			return (
				<Filled
					text={t("measure.won", { n })}
					with={{ shown: count("n", n) }}
				/>
			);
		default:
			return <>{t("measure.in", { period: periodName })}</>;
	}
}

/** Why a figure is unknown, or what was left out of it. */
export function Because({
	reason: { code, count = 1, currency, month },
	kpi,
	scope,
	period,
	periodName,
}: {
	reason: Reason;
	kpi: KpiId;
	scope: string;
	period: string;
	/** Inside a sentence. */
	periodName: string;
}) {
	return (
		<Counted
			text={`reason.${code}`}
			n={count}
			with={{ currency, month: month && monthName(month), period: periodName }}
			is={`${kpi}.${code}`}
			scope={scope}
			period={period}
		/>
	);
}

/** A proportion's interval: "21–67 %"; nothing where there is none. */
export function Interval({
	kpi,
	figure: { low, high },
	scope,
	period,
}: {
	kpi: KpiId;
	figure: Measured;
	scope: string;
	period: string;
}) {
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
		<>
			{end("low", low, number(Math.round(low * 100)))}–
			{end("high", high, percent(high))}
		</>
	);
}
