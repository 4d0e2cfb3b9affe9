import { figureText } from "../../lib/format.ts";
import type { GoalProgress } from "../../lib/goal/progress.ts";
import type { WhatIf } from "../../lib/goal/what-if.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Count } from "./count.tsx";
import { Seg } from "./goal-builder.tsx";

/** How much better something could be. */
export const BETTER = [0.05, 0.1, 0.2] as const;

/** Where a goal would end with one thing better, the lever worth most first. */
export function GoalLevers({
	goal,
	scope,
	whatIf,
	better,
	onBetter,
}: {
	goal: GoalProgress;
	scope: string;
	whatIf: WhatIf;
	/** A share: 0.1 is 10 %. */
	better: number;
	onBetter(better: number): void;
}) {
	const at = { scope, period: goal.period.id };
	const inUnit = (value: number | null): Measured => ({
		value,
		unit: goal.unit,
		...(goal.currency !== undefined && { currency: goal.currency }),
	});
	const share = (value: number) => (
		<Count value={value} unit="rate" is={`${goal.kpi}.better`} {...at} />
	);
	const isReached =
		goal.target !== null && (whatIf.forecast ?? 0) >= goal.target;
	const most = Math.max(0, ...whatIf.levers.map(({ gain }) => gain ?? 0));
	return (
		<section class="levers">
			<div class="row between">
				<h2>{t("lever.title")}</h2>
				{!whatIf.reason && (
					<Seg
						label={t("lever.better")}
						name="better"
						value={String(better)}
						choices={BETTER.map((each) => [String(each), share(each)])}
						onChange={(value) => onBetter(Number(value))}
					/>
				)}
			</div>
			{whatIf.reason ? (
				<p class="m">{t(`lever.none.${whatIf.reason}`)}</p>
			) : (
				<>
					<p class="m">
						{t("lever.asItIs")}:{" "}
						<b class="b ink">
							<Figure
								figure={inUnit(whatIf.forecast)}
								kpi={`${goal.kpi}.asItIs`}
								{...at}
							/>
						</b>
						. {t("lever.basis")}.
					</p>
					<ol>
						{whatIf.levers.map((lever) => (
							<li key={lever.lever} data-lever={lever.lever}>
								<span class="row between">
									<span>
										<Filled
											text={t(`lever.${lever.lever}`)}
											with={{ share: share(better) }}
										/>
									</span>
									<b class="b">
										{lever.gain === null ? (
											"–"
										) : lever.gain === 0 ? (
											<span class="m">{t("lever.nothing")}</span>
										) : (
											<Filled
												text={t("lever.gain")}
												with={{
													amount: (
														<Figure
															figure={inUnit(lever.gain)}
															kpi={`${goal.kpi}.gain.${lever.lever}`}
															text={figureText(inUnit(lever.gain), {
																bare: true,
															})}
															{...at}
														/>
													),
												}}
											/>
										)}
									</b>
								</span>
								{lever.reason ? (
									<span class="m t-small">
										{t(`lever.none.${lever.reason}`)}
									</span>
								) : (
									<span class="share" aria-hidden="true">
										<i
											style={{
												width: `${most > 0 ? ((lever.gain ?? 0) / most) * 100 : 0}%`,
											}}
										/>
									</span>
								)}
								{lever.reaches && !isReached && (
									<span class="t-small reaches">{t("lever.reaches")}</span>
								)}
							</li>
						))}
					</ol>
				</>
			)}
		</section>
	);
}
