import type { ComponentChildren } from "preact";
import { number, percent } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";
import { Filled } from "../filled.tsx";

/** A figure under its name, and what is to be said of it. */
export interface GoalFact {
	label: string;
	figure: Measured;
	kpi: string;
	scope: string;
	period: string;
	/** How it is written, where not by its unit. */
	text?: string;
	/** The goal, where this is an earlier figure: how much more it asks is said below. */
	against?: Measured;
	/** In the second voice, below. */
	note?: ComponentChildren;
}

export function Fact({ label, note, text, against, ...figure }: GoalFact) {
	return (
		<div>
			<dt>{label}</dt>
			<dd>
				<Figure {...figure} {...(text !== undefined && { text })} bare />
				{against && <Against goal={against} {...figure} />}
				{note && <span class="m t-small note-below">{note}</span>}
			</dd>
		</div>
	);
}

/** "goal +16 %", a rate's in points; nothing where there is no so much more. */
function Against({
	goal,
	figure,
	kpi,
	scope,
	period,
}: Omit<GoalFact, "label"> & { goal: Measured }) {
	const before = figure.value;
	if (goal.value === null || before === null || before <= 0) return null;
	const isRate = figure.unit === "rate";
	const value = isRate ? goal.value - before : goal.value / before - 1;
	const shown = Math.round(value * 100);
	const amount = `${shown > 0 ? "+" : ""}${number(shown)}`;
	return (
		<span class="m t-small note-below">
			<Filled
				text={t("goals.against.change")}
				with={{
					change: (
						<Figure
							figure={{ value, unit: "rate" }}
							kpi={`${kpi}.against`}
							scope={scope}
							period={period}
							text={
								isRate
									? t("count.points", { n: Math.abs(shown), amount })
									: `${shown > 0 ? "+" : ""}${percent(value)}`
							}
						/>
					),
				}}
			/>
		</span>
	);
}
