import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { kpiName } from "../../lib/words/kpi-name.ts";
import { Basis, WithUnit } from "./basis.tsx";

/** One of several ways to measure one thing. */
export interface Way {
	kpi: string;
	/** Absent: it is being measured. */
	figure?: Measured | undefined;
	/** Its own page. */
	href: string;
}

/** All ways to measure one thing, side by side, the usual one first, and which of them the overview shows. */
export function Ways({
	ways,
	chosen,
	here,
	scope,
	period,
	periodName,
	onChoose,
}: {
	ways: readonly Way[];
	/** The one on the overview. */
	chosen: string;
	/** The one this page is about. */
	here: string;
	scope: string;
	period: string;
	periodName: string;
	onChoose(kpi: string): void;
}) {
	return (
		<section class="ways">
			<fieldset aria-describedby="ways-help">
				<legend>
					<h2>{t("readings.title")}</h2>
				</legend>
				<p class="m t-small" id="ways-help">
					{t("readings.help")}
				</p>
				<ul>
					{ways.map(({ kpi, figure, href }) => (
						<li key={kpi}>
							<label class="pick">
								<input
									type="radio"
									name="way"
									aria-label={t("readings.choose", {
										name: kpiName({ kpi }),
									})}
									checked={kpi === chosen}
									onChange={() => onChoose(kpi)}
								/>
							</label>
							<a
								class="b"
								href={href}
								aria-current={kpi === here ? "true" : undefined}
							>
								{kpiName({ kpi })}
							</a>
							<span class="r">
								{figure && <WithUnit {...{ kpi, figure, scope, period }} />}
							</span>
							<span class="m rests">
								{figure && (
									<Basis {...{ kpi, figure, scope, period, periodName }} />
								)}
							</span>
						</li>
					))}
				</ul>
			</fieldset>
		</section>
	);
}
