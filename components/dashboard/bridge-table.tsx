import type { ComponentChildren } from "preact";
import { figureText } from "../../lib/format.ts";
import type { Figure as Measured } from "../../lib/kpi/figure.ts";
import { t } from "../../lib/text/text.ts";
import { Figure } from "../figure.tsx";

/** One step of a bridge: what it was, what it is, and what it did. */
export interface BridgeRow {
	key: string;
	name: string;
	/** Where its records are. */
	href?: string;
	/** What it counts, in the second voice. */
	more?: ComponentChildren;
	/** Its own figure in both spans; null: it has none. */
	before: ComponentChildren;
	after: ComponentChildren;
	/** What it did to the whole, in the whole's unit. */
	minor: number;
}

/** Where a bar begins and how long it is, as shares of the axis. */
export interface BridgeBar {
	left: number;
	width: number;
	isMinus: boolean;
}

/** The bars of a bridge from one figure to another, on one axis that holds 0: each begins where the one before it ended. */
export function bridgeBars(
	from: number,
	steps: readonly number[],
): { from: BridgeBar; steps: BridgeBar[]; to: BridgeBar } {
	let at = from;
	const spans = steps.map((step) => {
		const start = at;
		at += step;
		return [start, at] as const;
	});
	const ends = [0, from, ...spans.map(([, end]) => end)];
	const low = Math.min(...ends);
	const whole = Math.max(...ends) - low || 1;
	const bar = (start: number, end: number): BridgeBar => ({
		left: (Math.min(start, end) - low) / whole,
		width: Math.abs(end - start) / whole,
		isMinus: end < start,
	});
	return {
		from: bar(0, from),
		steps: spans.map(([start, end]) => bar(start, end)),
		to: bar(0, at),
	};
}

/** From one figure to another, step by step: each a row with both its values, its bar and what it did; the sum under an ink line. */
export function BridgeTable({
	caption,
	factor,
	before,
	after,
	from,
	to,
	rows,
	currency,
	kpi,
	scope,
	period,
}: {
	caption: string;
	/** What the rows are. */
	factor: string;
	/** What both spans are called. */
	before: string;
	after: string;
	from: { name: string; figure: Measured; href: string; period: string };
	to: { name: string; figure: Measured; href: string };
	rows: readonly BridgeRow[];
	currency: string;
	/** Of what: `revenue`. */
	kpi: string;
	scope: string;
	period: string;
}) {
	const bars = bridgeBars(
		from.figure.value ?? 0,
		rows.map(({ minor }) => minor),
	);
	return (
		<div class="scroll">
			<table class="bridge">
				<caption class="unseen">{caption}</caption>
				<thead>
					<tr>
						<th scope="col">{factor}</th>
						<th scope="col" class="r">
							{before}
						</th>
						<th scope="col" class="r">
							{after}
						</th>
						<th scope="col" class="bars">
							<span class="unseen">{t("growth.bar")}</span>
						</th>
						<th scope="col" class="r">
							{t("growth.effect")}
						</th>
					</tr>
				</thead>
				<tbody>
					<tr class="end-of-bridge">
						<th scope="row" colSpan={3}>
							<a class="b" href={from.href}>
								{from.name}
							</a>
						</th>
						<td class="bars">
							<Bar {...bars.from} is="whole" />
						</td>
						<td class="r b">
							<Figure
								figure={from.figure}
								kpi={kpi}
								scope={scope}
								period={from.period}
							/>
						</td>
					</tr>
					{rows.map((row, at) => (
						<tr key={row.key}>
							<th scope="row">
								{row.href ? (
									<a class="b" href={row.href}>
										{row.name}
									</a>
								) : (
									<span class="b">{row.name}</span>
								)}
								{row.more && <span class="m t-small counts">{row.more}</span>}
							</th>
							<td class="r m">{row.before}</td>
							<td class="r">{row.after}</td>
							<td class="bars">
								<Bar
									{...(bars.steps[at] ?? { left: 0, width: 0, isMinus: false })}
									is={row.minor < 0 ? "minus" : "plus"}
								/>
							</td>
							<td class="r b">
								<Figure
									figure={{ value: row.minor, unit: "money", currency }}
									kpi={`${kpi}.growth.${row.key}`}
									scope={scope}
									period={period}
									text={signed(row.minor, currency)}
								/>
							</td>
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr class="sum">
						<th scope="row" colSpan={3}>
							<a class="b" href={to.href}>
								{to.name}
							</a>
						</th>
						<td class="bars">
							<Bar {...bars.to} is="whole" />
						</td>
						<td class="r">
							<Figure
								figure={to.figure}
								kpi={kpi}
								scope={scope}
								period={period}
							/>
						</td>
					</tr>
				</tfoot>
			</table>
		</div>
	);
}

/** A change always has its sign, unless it is none. */
export function signed(minor: number, currency: string): string {
	const text = figureText(
		{ value: minor, unit: "money", currency },
		{ bare: true },
	);
	return minor > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

function Bar({
	left,
	width,
	is,
}: BridgeBar & { is: "whole" | "plus" | "minus" }) {
	return (
		<span class="step" aria-hidden="true">
			<i
				class={is}
				style={{ left: `${left * 100}%`, width: `${width * 100}%` }}
			/>
		</span>
	);
}
