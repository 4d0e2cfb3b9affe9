import type { ComponentChildren } from "preact";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { Figure } from "../figure.tsx";

/** A figure under its name, and what is to be said of it. */
export interface GoalFact {
	label: string;
	figure: Measured;
	kpi: string;
	scope: string;
	period: string;
	/** How it is written, where not by its unit. */
	text?: string;
	/** In the second voice, below. */
	note?: ComponentChildren;
}

export function Fact({ label, note, text, ...figure }: GoalFact) {
	return (
		<div>
			<dt>{label}</dt>
			<dd>
				<Figure {...figure} {...(text !== undefined && { text })} bare />
				{note && <span class="m t-small note-below">{note}</span>}
			</dd>
		</div>
	);
}
