import { percent } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { WithUnit } from "./basis.tsx";
import { Why } from "./why.tsx";

/** The same KPI in another period. */
export interface Beside {
	is: "before" | "lastYear";
	/** The period it is, with its year: "Q3 2017". */
	name: string;
	period: string;
	/** Inside a sentence. */
	periodName: string;
	/** Only as many workdays of it count. */
	isPart: boolean;
	/** It begins before the data does. */
	isCut: boolean;
	/** A week 53 without a namesake. */
	isShifted: boolean;
	figure: Measured;
	/** How the figure now has grown from it; absent: nothing can be said. */
	growth?: { growth: number } | { isNew: true } | { difference: number };
	href: string;
}

/** A KPI beside itself: the period before, and last year. Facts side by side: whether they differ by more than chance is said above. */
export function ComparedWith({
	besides,
	kpi,
	scope,
}: {
	besides: readonly Beside[];
	kpi: string;
	scope: string;
}) {
	return (
		<section class="compared">
			<h2>{t("compared.title")}</h2>
			<dl class="readings">
				{besides.map((each) => (
					<div key={each.is}>
						<dt>
							{t(`compared.${each.is}`)}:{" "}
							<a class="link" href={each.href}>
								{each.isPart
									? t("compared.part", { period: each.name })
									: each.name}
							</a>
						</dt>
						<dd>
							<WithUnit
								figure={each.figure}
								kpi={kpi}
								scope={scope}
								period={each.period}
							/>{" "}
							<span class="m t-small">
								<Growth {...each} kpi={kpi} scope={scope} />
							</span>
						</dd>
						{each.isShifted && (
							<dd class="m t-small plain">{t("reason.weekWithoutNamesake")}</dd>
						)}
						{each.isCut && (
							<dd class="m t-small plain">{t("compared.isCut")}</dd>
						)}
					</div>
				))}
			</dl>
		</section>
	);
}

function Growth({
	figure,
	growth,
	kpi,
	scope,
	period,
	periodName,
}: Beside & { kpi: string; scope: string }) {
	if (figure.value === null)
		return figure.reason ? (
			<Why reason={figure.reason} is={kpi} {...{ scope, period, periodName }} />
		) : null;
	if (!growth) return null;
	if ("isNew" in growth) return <>{t("compared.isNew")}</>;
	if ("difference" in growth) return null;
	const { growth: value } = growth;
	return (
		<Figure
			figure={{ value, unit: "rate" }}
			kpi={`${kpi}.growth`}
			scope={scope}
			period={period}
			text={`${value > 0 ? "+" : ""}${percent(value)}`}
		/>
	);
}
