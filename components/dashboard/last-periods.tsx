import type { ComponentChildren } from "preact";
import { figureText } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";

/** An earlier period: its name, its first letters, and what it came to. */
export interface EarlierPeriod {
	id: string;
	name: string;
	short: string;
	figure: Measured;
}

/** What earlier periods came to, against the post of a target: filled where it would have been met. */
export function LastPeriods({
	periods,
	target,
	direction,
	kpi,
	scope,
	save,
}: {
	/** The oldest first. */
	periods: readonly EarlierPeriod[];
	target: Measured;
	direction: "atLeast" | "atMost";
	kpi: string;
	scope: string;
	/** What saves its picture. */
	save?: ComponentChildren;
}) {
	const post = target.value ?? 0;
	const top =
		Math.max(post, ...periods.map(({ figure }) => figure.value ?? 0)) || 1;
	const isMet = (value: number) =>
		direction === "atMost" ? value <= post : value >= post;
	return (
		<section class="last-periods">
			<div class="row between">
				<h3>{t("smart.earlier")}</h3>
				{save}
			</div>
			<div class="against">
				{target.value !== null && (
					<span class="post" style={{ bottom: `${(post / top) * 100}%` }}>
						<span>
							<Figure
								figure={target}
								kpi={`${kpi}.post`}
								scope={scope}
								period="all"
								bare
							/>
						</span>
					</span>
				)}
				<ol>
					{periods.map(({ id, name, figure }) => (
						<li key={id} title={`${name}: ${figureText(figure)}`}>
							<span class="unseen">
								{name}{" "}
								<Figure figure={figure} kpi={kpi} scope={scope} period={id} />
							</span>
							<i
								class={isMet(figure.value ?? 0) ? "met" : undefined}
								style={{
									height: `${(Math.max(0, figure.value ?? 0) / top) * 100}%`,
								}}
							/>
						</li>
					))}
				</ol>
			</div>
			<ol class="names t-small m" aria-hidden="true">
				{periods.map(({ id, short }) => (
					<li key={id}>{short}</li>
				))}
			</ol>
		</section>
	);
}
