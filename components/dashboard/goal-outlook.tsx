import { figureText, percent } from "../../lib/format.ts";
import { corrected } from "../../lib/goal/forecast-memory.ts";
import type { GoalProgress } from "../../lib/goal/progress.ts";
import type { Figure as Measured, Reason } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";
import { Count } from "./count.tsx";
import { Counted } from "./counted.tsx";
import { Fact } from "./goal-fact.tsx";

/** An open deal that moves a goal's chance. */
export interface SwingDeal {
	id: string;
	/** Customer, else title. */
	name: string;
	amount: Measured;
	ifWon: number;
	ifLost: number;
}

/** Where a goal's period may end: at this rate, with the pipeline, and how likely it is reached. */
export function GoalOutlook({
	goal,
	scope,
	chance,
	pipeline,
	reasonText,
	swing,
	bias,
	hrefOfLine,
	onOpenDeal,
}: {
	goal: GoalProgress;
	scope: string;
	chance: {
		probability: number | null;
		reason?: Reason;
		p10: number | null;
		p50: number | null;
		p90: number | null;
	};
	/** Done and the pipeline due, each deal by its chance, and how many open deals are not in it; null of other goals. */
	pipeline: { forecast: Measured; overdue: number; undated: number } | null;
	/** Why the chance is unknown, in words. */
	reasonText?: string | undefined;
	swing: readonly SwingDeal[];
	/** How far forecasts are usually off, and from how many periods; null: too few. */
	bias: { bias: number; n: number } | null;
	/** The line of the pipeline with those that are not in it. */
	hrefOfLine(line: "overdue" | "undated"): string;
	onOpenDeal(id: string): void;
}) {
	const period = goal.period.id;
	const at = { scope, period };
	const inUnit = (value: number | null): Measured => ({
		value,
		unit: goal.unit,
		...(goal.currency !== undefined && { currency: goal.currency }),
		...(value === null && chance.reason && { reason: chance.reason }),
	});
	const reading = (label: string, name: string, value: number | null) => (
		<Fact
			label={label}
			figure={inUnit(value)}
			kpi={`${goal.kpi}.${name}`}
			{...at}
		/>
	);
	const apart = (["overdue", "undated"] as const).flatMap((code) =>
		pipeline && pipeline[code] > 0 ? [{ code, count: pipeline[code] }] : [],
	);
	const middle = chance.p50 ?? goal.forecast;
	const right = bias && middle !== null ? corrected(middle, bias.bias) : null;
	return (
		<section class="outlook">
			<h2>{t("outlook.title")}</h2>
			<dl class="facts">
				<Fact
					label={t("goals.chance")}
					figure={{
						value: chance.probability,
						unit: "rate",
						...(chance.reason && { reason: chance.reason }),
					}}
					kpi={`${goal.kpi}.chance`}
					{...(reasonText !== undefined && { note: reasonText })}
					{...at}
				/>
				{goal.adds && reading(t("curve.run"), "forecast", goal.forecast)}
				{pipeline && (
					<Fact
						label={t("outlook.weighted")}
						figure={pipeline.forecast}
						kpi={`${goal.kpi}.pipelineForecast`}
						{...at}
					/>
				)}
				{goal.adds && reading(t("outlook.middle"), "p50", chance.p50)}
				{goal.adds && (
					<div>
						<dt>{t("outlook.range")}</dt>
						<dd>
							<Figure
								figure={inUnit(chance.p10)}
								kpi={`${goal.kpi}.p10`}
								{...at}
								bare
							/>
							{chance.p10 !== null && (
								<>
									–
									<Figure
										figure={inUnit(chance.p90)}
										kpi={`${goal.kpi}.p90`}
										{...at}
										bare
									/>
								</>
							)}
						</dd>
					</div>
				)}
			</dl>
			{apart.length > 0 && (
				<p class="m t-small">
					{apart.map(({ code, count }, place) => (
						<span key={code}>
							{place > 0 && " · "}
							<a class="link words" href={hrefOfLine(code)}>
								<Counted
									text={`talk.${code}`}
									n={count}
									is={`${goal.kpi}.${code}`}
									{...at}
								/>
							</a>
						</span>
					))}
				</p>
			)}
			{goal.adds && (
				<p class="m bias">
					{bias ? (
						<>
							<Filled
								text={t(
									Math.round(bias.bias * 100) === 0
										? "memory.right"
										: bias.bias > 0
											? "memory.tooHigh"
											: "memory.tooLow",
								)}
								with={{
									share: (
										<Figure
											figure={{ value: bias.bias, unit: "rate", n: bias.n }}
											kpi={`${goal.kpi}.forecastBias`}
											text={percent(Math.abs(bias.bias))}
											{...at}
										/>
									),
								}}
							/>
							,{" "}
							<Filled
								text={t("memory.basis")}
								with={{
									periods: (
										<Count
											value={bias.n}
											is={`${goal.kpi}.forecastBias.n`}
											{...at}
										/>
									),
								}}
							/>
							.{" "}
							{right !== null && (
								<b class="b ink">
									<Filled
										text={t("memory.corrected")}
										with={{
											amount: (
												<Figure
													figure={inUnit(right)}
													kpi={`${goal.kpi}.corrected`}
													text={figureText(inUnit(right))}
													{...at}
												/>
											),
										}}
									/>
								</b>
							)}
						</>
					) : (
						<>
							{t("memory.title")}: {t("memory.tooFew")}
						</>
					)}
				</p>
			)}
			{swing.length > 0 && (
				<div class="scroll">
					<table class="dense swing">
						<caption class="unseen">{t("outlook.swing")}</caption>
						<thead>
							<tr>
								<th scope="col">{t("outlook.swing")}</th>
								<th scope="col" class="r wide">
									{t("deals.amount")}
								</th>
								<th scope="col" class="r">
									{t("effect.ifWon")}
								</th>
								<th scope="col" class="r">
									{t("effect.ifLost")}
								</th>
							</tr>
						</thead>
						<tbody>
							{swing.map((deal) => (
								<tr key={deal.id}>
									<th scope="row">
										<button
											type="button"
											class="link cut"
											onClick={() => onOpenDeal(deal.id)}
										>
											{deal.name}
										</button>
									</th>
									<td class="r wide">
										<Figure figure={deal.amount} kpi="deal.amount" {...at} />
									</td>
									<td class="r b">
										<Count
											value={deal.ifWon}
											unit="rate"
											is={`${goal.kpi}.chanceIfWon`}
											{...at}
										/>
									</td>
									<td class="r">
										<Count
											value={deal.ifLost}
											unit="rate"
											is={`${goal.kpi}.chanceIfLost`}
											{...at}
										/>
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
			)}
		</section>
	);
}
