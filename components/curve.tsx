import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import "./curve.css";
import { capital, dayShort, figureText } from "../lib/format.ts";
import type { Unit } from "../lib/kpi/figure.ts";
import { t } from "../lib/text/text.ts";
import type { PlainDate } from "../lib/time/plain-date.ts";
import {
	fanOf,
	isInParts,
	LINES,
	labelOf,
	lineAt,
	linesOf,
	nameOf,
	PAINTED,
	rulesOf,
	shortOf,
	splitsOf,
	topOf,
} from "./curve-axes.ts";
import { Figure } from "./figure.tsx";
import { Filled } from "./filled.tsx";
import { isInDialog, isKey, isTyping } from "./keys.ts";

/** One day of the curve: what stands when it begins (`expected`) and when it ends (`done`). Money in minor units. */
export interface CurveDay {
	day: PlainDate;
	isWorkday: boolean;
	/** Null after the as-of day. */
	done: number | null;
	expected: number | null;
	/** At this rate, from the as-of day on; null before it. */
	run: number | null;
	/** What last year had come to, as far into it; absent: no such line. */
	lastYear?: number | null;
	/** What the best month had come to, as far into it; absent: no such line. */
	best?: number | null;
	/** What stands for a week or a month instead of a day is named on the axis: "Mar"; and where there is room: "March 2026". */
	name?: string;
	long?: string;
	/** How many records it rests on, of a rate or a mean. */
	n?: number;
}

/** The lines of a curve. */
export type CurveLine = "won" | "expected" | "run" | "lastYear" | "best";

export interface CurveProps {
	/** Every day of the period, and the day after it, where the target stands. */
	days: readonly CurveDay[];
	asOf: PlainDate;
	/** Absent: no goal, only what was done. */
	target?: number;
	/** Where eight of ten outcomes end when the period is over; absent: not foretold. */
	fan?: { low: number; high: number };
	unit: Unit;
	currency?: string;
	kpi: string;
	scope: string;
	period: string;
	title: string;
	/** What it shows in one sentence. */
	summary: string;
	height?: number;
	/** What its lines are called here; absent: "So far", "Last year". */
	names?: { readonly [line in CurveLine]?: string };
	/** The lines are told apart above them. */
	hasLegend?: boolean;
	/** How the days are gone through, and by what else. */
	steps?: ComponentChildren;
	/** What saves what is shown. */
	save?(shown: CurveShown): ComponentChildren;
}

export type CurveShown = "curve" | "table";

/** A goal's period day by day against the expected line. `T` shows the same as a table. */
export function Curve(props: CurveProps) {
	const { title, summary, height = 208 } = props;
	const [shown, setShown] = useState<CurveShown>("curve");
	const figure = useRef<HTMLElement>(null);
	const toggle = () => setShown((now) => (now === "curve" ? "table" : "curve"));
	// As it is drawn: a key pressed at once is heard.
	useLayoutEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (
				isKey(event, "charts.table") &&
				!isTyping(event.target) &&
				!isInDialog()
			)
				toggle();
		};
		document.addEventListener("keydown", onKey);
		return () => document.removeEventListener("keydown", onKey);
	}, []);
	return (
		<figure class="curve" ref={figure} aria-label={summary}>
			<div class="row between">
				<h2 class="t-head">{title}</h2>
				<span class="row">
					{props.save?.(shown)}
					<button
						class="btn bare s t-small m"
						type="button"
						aria-pressed={shown === "table"}
						onClick={toggle}
					>
						{t(shown === "table" ? "curve.chart" : "curve.table")} <kbd>T</kbd>
					</button>
				</span>
			</div>
			{(props.steps || props.hasLegend) && (
				<div class="row between steps">
					{props.steps}
					{props.hasLegend && shown === "curve" && <Legend {...props} />}
				</div>
			)}
			{shown === "curve" ? (
				<Plot {...props} height={height} />
			) : (
				<CurveTable {...props} />
			)}
			{props.target !== undefined && isRunning(props) && (
				<figcaption class="t-small m">
					<CaptionWords {...props} />
					{props.fan && (
						<>
							{" "}
							<FanWords {...props} fan={props.fan} />
						</>
					)}
				</figcaption>
			)}
		</figure>
	);
}

/** True of days that are not all over: there is a rate to go on at. */
function isRunning({ days, asOf }: CurveProps): boolean {
	const end = days.at(-1)?.day ?? "";
	return !isInParts({ days }) && asOf < end;
}

/** A line sample before the name of each line there is. */
function Legend(props: CurveProps) {
	return (
		<ul class="legend t-small m" aria-hidden="true">
			{linesOf(props).map((line) => {
				const { tone, width, dash } = LINES[line];
				return (
					<li key={line} class="row">
						<svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true">
							<path
								d="M0 4h22"
								stroke={`var(--${tone})`}
								stroke-width={width}
								stroke-dasharray={dash?.join(" ")}
							/>
						</svg>
						{nameOf(line, props)}
					</li>
				);
			})}
			{props.fan && (
				<li class="row">
					<svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true">
						<path d="M0 4L22 0V8Z" fill="var(--soft)" />
						<path d="M21 0V8" stroke="var(--accent)" stroke-width="1.5" />
					</svg>
					{t("outlook.range")}
				</li>
			)}
		</ul>
	);
}

function CaptionWords({ days, kpi, scope, period }: CurveProps) {
	const workdays = days.filter((each) => each.isWorkday).length;
	const [before, after] = t("curve.workdayLine", { n: workdays }).split(
		"{amount}",
	);
	return (
		<>
			{before}
			<Figure
				figure={{ value: workdays, unit: "count" }}
				kpi={`${kpi}.workdays`}
				scope={scope}
				period={period}
			/>
			{after}
		</>
	);
}

/** Where eight of ten outcomes end. */
function FanWords({
	fan,
	unit,
	currency,
	kpi,
	scope,
	period,
}: CurveProps & { fan: { low: number; high: number } }) {
	const end = (name: "p10" | "p90", value: number) => (
		<Figure
			figure={{ value, unit, currency }}
			kpi={`${kpi}.${name}`}
			scope={scope}
			period={period}
			bare
		/>
	);
	return (
		<Filled
			text={t("curve.fan")}
			with={{ low: end("p10", fan.low), high: end("p90", fan.high) }}
		/>
	);
}

function Plot(props: CurveProps & { height: number }) {
	const { days, height } = props;
	const place = useRef<HTMLDivElement>(null);
	const [at, setAt] = useState<number | null>(null);
	// uPlot keeps the functions it is given, so they look here for what is current.
	const now = useRef(props);
	now.current = props;
	const plot = useRef<uPlot>(null);

	useLayoutEffect(() => {
		const host = place.current;
		if (!host) return;
		const made = new uPlot(
			optionsFor(now, host, height, setAt),
			dataOf(days),
			host,
		);
		plot.current = made;
		const resized = new ResizeObserver(() =>
			made.setSize({ width: host.clientWidth, height }),
		);
		resized.observe(host);
		const redraw = () => made.redraw();
		const schemes = [
			"(prefers-color-scheme: dark)",
			"(prefers-contrast: more)",
			"print",
		];
		const queries = schemes.map((query) => matchMedia(query));
		for (const query of queries) query.addEventListener("change", redraw);
		const looks = new MutationObserver(redraw);
		looks.observe(document.documentElement, {
			attributeFilter: ["data-theme"],
		});
		addEventListener("beforeprint", redraw);
		addEventListener("afterprint", redraw);
		return () => {
			resized.disconnect();
			looks.disconnect();
			for (const query of queries) query.removeEventListener("change", redraw);
			removeEventListener("beforeprint", redraw);
			removeEventListener("afterprint", redraw);
			made.destroy();
		};
	}, [height]);
	useLayoutEffect(
		() => plot.current?.setData(dataOf(days)),
		[days, props.fan?.low, props.fan?.high],
	);

	const day = at === null ? undefined : days[at];
	return (
		<>
			<p class="read-out t-small m" aria-hidden="true">
				{day &&
					[
						day.long ?? dayShort(day.day),
						...linesOf(props)
							.filter((line) => line !== "run" || day.done === null)
							.flatMap((line) => {
								const value = lineAt(day, line);
								return value === null
									? []
									: `${nameOf(line, props)} ${shortOf(value, props)}`;
							}),
					].join(" · ")}
			</p>
			<div ref={place} class="plot" aria-hidden="true" />
		</>
	);
}

function dataOf(days: readonly CurveDay[]): uPlot.AlignedData {
	if (!isInParts({ days }))
		return [
			days.map((_, at) => at),
			...PAINTED.map((line) => days.map((day) => lineAt(day, line))),
		];
	// A week or a month is as wide as it is long, also beside one nothing is known of: from its own place to the next.
	const parts = days.slice(0, -1);
	return [
		parts.flatMap((_, at) => [at, at + 1]),
		...PAINTED.map((line) =>
			parts.flatMap((day) => [lineAt(day, line), lineAt(day, line)]),
		),
	];
}

/** What is left free beside the last day, px. */
const EDGE = 20;

function optionsFor(
	now: { current: CurveProps },
	host: HTMLElement,
	height: number,
	onCursor: (at: number | null) => void,
): uPlot.Options {
	const tone = (name: string) => colourOf(host, name);
	const face = getComputedStyle(host).fontFamily;
	const font = `12px ${face}`;
	const dayAt = (at: number) => now.current.days[at];
	const asOfAt = () =>
		now.current.days.findIndex(({ day }) => day === now.current.asOf);
	const top = () => topOf(now.current);
	const shadeDaysOff = (plot: uPlot) => {
		// In a long period weekends are thinner than they are worth.
		if (now.current.days.length > 100) return;
		plot.ctx.fillStyle = tone("--sunk");
		now.current.days.forEach(({ isWorkday }, at) => {
			if (isWorkday || at === now.current.days.length - 1) return;
			const left = plot.valToPos(at, "x", true);
			plot.ctx.fillRect(
				left,
				plot.bbox.top,
				plot.valToPos(at + 1, "x", true) - left,
				plot.bbox.height,
			);
		});
	};
	const drawFan = (plot: uPlot) => {
		const { fan, days } = now.current;
		const points = fanOf(now.current);
		if (!fan || points.length === 0) return;
		const { ctx } = plot;
		const x = (at: number) => plot.valToPos(at, "x", true);
		const y = (value: number) => plot.valToPos(value, "y", true);
		ctx.fillStyle = tone("--soft");
		ctx.beginPath();
		for (const { at, value } of points) ctx.lineTo(x(at), y(value));
		ctx.fill();
		ctx.strokeStyle = tone("--accent");
		ctx.lineWidth = 1.5 * devicePixelRatio;
		ctx.beginPath();
		ctx.moveTo(x(days.length - 1), y(fan.low));
		ctx.lineTo(x(days.length - 1), y(fan.high));
		ctx.stroke();
	};
	return {
		width: host.clientWidth,
		height,
		// The label of a last day stands out on both sides of its place.
		padding: [14, EDGE, 0, 0],
		legend: { show: false },
		cursor: {
			y: false,
			drag: { x: false, y: false },
			points: { show: false },
		},
		scales: {
			x: { time: false, range: () => [0, now.current.days.length - 1] },
			y: { range: () => [0, top() * 1.12] },
		},
		axes: [
			{
				size: 24,
				gap: 6,
				font,
				stroke: () => tone("--muted"),
				grid: { show: false },
				ticks: { show: false },
				border: { show: true, stroke: () => tone("--edge"), width: 1 },
				// What is drawn on is still as wide as before while a new size is laid out.
				splits: (plot) =>
					splitsOf(
						now.current,
						asOfAt(),
						plot.width - plot.bbox.left / devicePixelRatio - EDGE,
					),
				values: (_, splits) =>
					splits.map((at) => labelOf(now.current, dayAt(at))),
			},
			{
				size: (_, values) =>
					12 + Math.max(0, ...(values ?? []).map((each) => each.length * 6.7)),
				gap: 8,
				font,
				stroke: () => tone("--muted"),
				grid: { stroke: () => tone("--line"), width: 1 },
				ticks: { show: false },
				splits: (_, __, low, high) => rulesOf(low, high, now.current),
				values: (_, splits) =>
					splits.map((each) => (each ? shortOf(each, now.current) : "")),
			},
		],
		series: [
			{},
			...PAINTED.map((line): uPlot.Series => {
				const { tone: of, width, dash, isStepped } = LINES[line];
				const stepped = uPlot.paths.stepped?.({ align: 1 });
				return {
					stroke: () => tone(`--${of}`),
					width,
					points: { show: false },
					...(dash && { dash: [...dash] }),
					...(isStepped &&
						!isInParts(now.current) &&
						stepped && { paths: stepped }),
				};
			}),
		],
		hooks: {
			setCursor: [
				({ cursor: { idx } }) =>
					onCursor(
						idx == null ? null : isInParts(now.current) ? idx >> 1 : idx,
					),
			],
			drawClear: [
				(plot) => {
					shadeDaysOff(plot);
					drawFan(plot);
				},
			],
			draw: [
				(plot) => {
					const { ctx, bbox } = plot;
					const ratio = devicePixelRatio;
					ctx.save();
					const { target } = now.current;
					if (target !== undefined) {
						const level = plot.valToPos(target, "y", true);
						ctx.strokeStyle = tone("--ink");
						ctx.lineWidth = 1.5 * ratio;
						ctx.beginPath();
						ctx.moveTo(bbox.left, level);
						ctx.lineTo(bbox.left + bbox.width, level);
						ctx.stroke();
						ctx.font = `${12 * ratio}px ${face}`;
						ctx.fillStyle = tone("--ink");
						ctx.textBaseline = "bottom";
						ctx.textAlign = "left";
						ctx.fillText(
							t("curve.goal", { amount: shortOf(target, now.current) }),
							bbox.left + 4 * ratio,
							level - 3 * ratio,
						);
					}
					const at = asOfAt();
					const done = dayAt(at)?.done;
					if (done !== null && done !== undefined) {
						ctx.beginPath();
						ctx.arc(
							plot.valToPos(at, "x", true),
							plot.valToPos(done, "y", true),
							4 * ratio,
							0,
							2 * Math.PI,
						);
						ctx.fillStyle = tone("--accent");
						ctx.strokeStyle = tone("--paper");
						ctx.lineWidth = 1.5 * ratio;
						ctx.fill();
						ctx.stroke();
					}
					ctx.restore();
				},
			],
		},
	};
}

/** A token's colour as a canvas takes it: `light-dark()` and `var()` resolved by the page itself. */
function colourOf(host: HTMLElement, name: string): string {
	const probe = document.createElement("i");
	probe.style.color = `var(${name})`;
	host.append(probe);
	const { color } = getComputedStyle(probe);
	probe.remove();
	return color;
}

function CurveTable(props: CurveProps) {
	const { days, asOf, unit, currency, kpi, scope } = props;
	// Where the run rate ends is said above.
	const lines = linesOf(props).filter((line) => line !== "run");
	const hasCount = days.some(({ n }) => n !== undefined);
	const cell = (line: CurveLine, reading: string, each: CurveDay) => {
		const value = lineAt(each, line);
		return (
			<td key={line}>
				<Figure
					figure={{ value, unit, currency }}
					kpi={reading}
					scope={scope}
					period={isInParts(props) ? each.day : `${days[0]?.day}..${each.day}`}
					text={
						value === null
							? ""
							: figureText({ value, unit, currency }, { bare: true })
					}
				/>
			</td>
		);
	};
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and without a focus no key could scroll it
		<section class="curve-table" tabIndex={0} aria-label={props.title}>
			<table>
				<thead>
					<tr>
						<th scope="col">
							{t(isInParts(props) ? "column.period" : "curve.day")}
						</th>
						{lines.map((line) => (
							<th key={line} scope="col">
								{nameOf(line, props)}
							</th>
						))}
						{hasCount && <th scope="col">{t("readings.rests")}</th>}
					</tr>
				</thead>
				<tbody>
					{days.slice(0, -1).map((each) => (
						<tr
							key={each.day}
							class={each.day === asOf ? "b" : each.isWorkday ? "" : "free"}
						>
							<th scope="row">{each.long ?? capital(dayShort(each.day))}</th>
							{lines.map((line) =>
								cell(line, line === "won" ? kpi : `${kpi}.${line}`, each),
							)}
							{hasCount && (
								<td>
									{each.n !== undefined && (
										<Figure
											figure={{ value: each.n, unit: "count" }}
											kpi={`${kpi}.n`}
											scope={scope}
											period={each.day}
										/>
									)}
								</td>
							)}
						</tr>
					))}
				</tbody>
				{props.fan && (
					<tfoot>
						<tr>
							<th scope="row" colSpan={1 + lines.length + Number(hasCount)}>
								<FanWords {...props} fan={props.fan} />
							</th>
						</tr>
					</tfoot>
				)}
			</table>
		</section>
	);
}
