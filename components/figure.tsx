import { dataValue, figureText } from "../lib/format.ts";
import type { GoalGlance } from "../lib/glance.ts";
import type { Figure as Measured } from "../lib/kpi/figure.ts";
import {
	type Reading,
	readingOf,
	type Sentence,
} from "../lib/words/pace-sentence.ts";

export interface FigureProps {
	figure: Measured;
	/** The KPI's id; a reading of a goal is `revenue.expected`. */
	kpi: string;
	/** `organisation`, `team:<name>`, `seller:<name>`, `customer:<name>`; the kind alone while the name is not known yet. */
	scope: string;
	period: string;
	/** How it is written here; absent: by its unit. */
	text?: string;
	/** Leaves the currency out, where it stands once already. */
	bare?: boolean;
	class?: string;
}

/** A figure as it is shown, with the exact number for machines: every figure on every page is one of these. */
export function Figure(props: FigureProps) {
	const { figure, text, bare } = props;
	const value = dataValue(figure);
	return (
		<data
			// Preact sets a value only where it differs, and an element without the attribute already reads empty.
			ref={value === "" ? writeEmpty : undefined}
			class={props.class}
			value={value}
			data-kpi={props.kpi}
			data-scope={props.scope}
			data-period={props.period}
			data-n={figure.n}
			data-low={figure.low}
			data-high={figure.high}
			data-reason={
				figure.value === null ? (figure.reason?.code ?? "unknown") : undefined
			}
		>
			{text ?? figureText(figure, { bare })}
		</data>
	);
}

function writeEmpty(element: HTMLDataElement | null): void {
	element?.setAttribute("value", "");
}

/** A reading of a goal as a figure. */
export function GoalFigure({
	goal,
	reading,
	...rest
}: {
	goal: GoalGlance;
	reading: Reading;
	scope: string;
	text?: string;
	bare?: boolean;
	class?: string;
}) {
	return (
		<Figure
			figure={readingOf(goal, reading)}
			kpi={reading === "actual" ? goal.kpi : `${goal.kpi}.${reading}`}
			period={goal.period.id}
			{...rest}
		/>
	);
}

/** A sentence about a goal, each figure in it drawn as one. */
export function GoalWords({
	sentence,
	goal,
	scope,
}: {
	sentence: Sentence;
	goal: GoalGlance;
	scope: string;
}) {
	return (
		<>
			{sentence.text.split(/\{(\w+)\}/).map((piece, at) => {
				const place = at % 2 ? sentence.figures[piece] : undefined;
				return place ? (
					<Figure
						key={piece}
						figure={place.figure}
						kpi={
							place.reading === "actual"
								? goal.kpi
								: `${goal.kpi}.${place.reading}`
						}
						scope={scope}
						period={goal.period.id}
						text={place.text}
					/>
				) : (
					piece
				);
			})}
		</>
	);
}
