import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { currencyMark, dayLong, figureText } from "../lib/format.ts";
import type { Glance, GoalGlance } from "../lib/glance.ts";
import { ringOf } from "../lib/ring.ts";
import { t } from "../lib/text/text.ts";
import {
	attainmentText,
	goalTitle,
	paceReason,
	paceSentence,
	type Reading,
	shortText,
} from "../lib/words/pace-sentence.ts";
import { type AxisLabel, LabelledBar } from "./bar.tsx";
import { axisEnd, barOf } from "./bar-shape.ts";
import { Figure, GoalFigure, GoalWords } from "./figure.tsx";
import { Filled } from "./filled.tsx";
import { Icon } from "./icon.tsx";
import { PaceGlyph } from "./pace-glyph.tsx";
import { RingIcon } from "./ring-icon.tsx";

/** Value of the switch's last entry, which is no goal. */
const ANOTHER = "another";

/** The top line: which goal, and how many workdays it has left. */
export function TodayHeader({
	goals,
	goal,
	scopes,
	isStale,
	onShow,
	onAnother,
}: {
	goals: readonly GoalGlance[];
	goal: GoalGlance;
	scopes: { readonly [goalId: string]: string };
	/** Measured on another day than today. */
	isStale: boolean;
	onShow: (goalId: string) => void;
	onAnother?: () => void;
}) {
	const titles = goals.map(goalTitle);
	return (
		<header>
			<h1 class="unseen">{goalTitle(goal)}</h1>
			<span class="goal-switch">
				<select
					aria-label={t("goal.switch")}
					value={goal.goalId}
					onChange={(event) => {
						const { value } = event.currentTarget;
						if (value !== ANOTHER) return onShow(value);
						event.currentTarget.value = goal.goalId;
						onAnother?.();
					}}
				>
					{goals.map((each, at) => (
						<option key={each.goalId} value={each.goalId}>
							{titles.filter((title) => title === titles[at]).length > 1
								? `${titles[at]} · ${nameOf(each, scopes)}`
								: titles[at]}
						</option>
					))}
					{onAnother && <option value={ANOTHER}>{t("goal.another")}</option>}
				</select>
				<Icon name="down" />
			</span>
			<span class="m t-small">
				{isStale ? (
					t("day.asOf", { day: dayLong(goal.asOf) })
				) : (
					<Filled
						text={t("day.workdaysLeft", { n: goal.workdays.remaining })}
						with={{
							amount: (
								<GoalFigure
									goal={goal}
									reading="workdaysRemaining"
									scope={scopeOf(goal, scopes)}
								/>
							),
						}}
					/>
				)}
			</span>
		</header>
	);
}

/** A goal's scope as figures name it: `seller:Seller A`, or its kind while the name is not known. */
export function scopeOf(
	goal: GoalGlance,
	scopes: { readonly [goalId: string]: string },
): string {
	return scopes[goal.goalId] ?? goal.scopeKind;
}

function nameOf(
	goal: GoalGlance,
	scopes: { readonly [goalId: string]: string },
): string {
	const scope = scopeOf(goal, scopes);
	return scope.includes(":")
		? scope.slice(scope.indexOf(":") + 1)
		: t(`scope.${goal.scopeKind}`);
}

/** One goal today: the figure, its bar, the sentence, what it rests on. `width` is the bar's, in px. */
export function Standing({
	goal,
	scope,
	state,
	width,
	children,
}: {
	goal: GoalGlance;
	scope: string;
	state: Glance["state"];
	width: number;
	children?: ComponentChildren;
}) {
	const sentence = paceSentence(goal);
	const bar = barOf(goal, goal.chance);
	const end = axisEnd([bar]);
	const actual = useCounting(goal.actual.value);
	const label = (
		name: AxisLabel["name"],
		reading: Reading,
		at: number,
		pattern: string,
	): AxisLabel => ({
		name,
		at: (at / end) * 100,
		text: pattern.replace("{amount}", shortText(goal, reading)),
		drawn: (
			<Filled
				text={pattern}
				with={{
					amount: (
						<GoalFigure goal={goal} reading={reading} scope={scope} bare />
					),
				}}
			/>
		),
	});
	const isKnown = goal.actual.value !== null;
	return (
		<section>
			<div class="row between" style={{ alignItems: "baseline" }}>
				<span class="fig">
					{goal.currency && isKnown && (
						<span class="unit">{currencyMark(goal.currency)}</span>
					)}
					<GoalFigure
						goal={goal}
						reading="actual"
						scope={scope}
						text={figureText({ ...goal.actual, value: actual }, { bare: true })}
					/>
				</span>
				<span class="num standing">
					<RingIcon ring={ringOf(state, goal)} size={20} />
					<GoalFigure
						goal={goal}
						reading="attainment"
						scope={scope}
						text={attainmentText(goal.attainment)}
					/>
				</span>
			</div>
			<div style={{ marginTop: "4px" }}>
				<LabelledBar
					bar={bar}
					end={end}
					height={14}
					width={width}
					labels={[
						label("post", "target", 100, "{amount}"),
						...(isKnown &&
						bar.due !== null &&
						bar.due !== undefined &&
						goal.state !== "missed" &&
						goal.state !== "notStarted"
							? [label("due", "expected", bar.due, t("pace.byNow"))]
							: []),
					]}
				/>
			</div>
			<p class="t-lead" style={{ marginTop: "10px" }}>
				<span class={`pace ${sentence.mark}`}>
					<PaceGlyph mark={sentence.mark} />
					<span>
						<GoalWords sentence={sentence} goal={goal} scope={scope} />
					</span>
				</span>
			</p>
			<p class="m" style={{ margin: "0 0 12px" }}>
				<GoalWords sentence={paceReason(goal)} goal={goal} scope={scope} />
			</p>
			{children}
		</section>
	);
}

/** Three facts under the sentence; what is to go makes room for the chance once that is simulated. */
export function Facts({ goal, scope }: { goal: GoalGlance; scope: string }) {
	const chance = goal.chance?.probability ?? null;
	const isOpen = goal.state !== "reached" && goal.state !== "missed";
	const facts: [
		"perWorkday" | "perWorkdaySoFar" | "forecast" | "toGo" | "goal",
		Reading,
	][] =
		goal.state === "reached" || goal.state === "missed"
			? [
					["perWorkdaySoFar", "perWorkdaySoFar"],
					goal.state === "missed" ? ["toGo", "toGo"] : ["forecast", "forecast"],
					["goal", "target"],
				]
			: [
					["perWorkday", "neededPerWorkday"],
					["forecast", "forecast"],
					["toGo", "toGo"],
				];
	return (
		<dl class="facts">
			{facts.map(([name, reading], at) =>
				isOpen && chance !== null && at === 2 ? (
					<div key="chance">
						<dt>{t("fact.chance")}</dt>
						<dd>
							<Figure
								figure={{ value: chance, unit: "rate" }}
								kpi={`${goal.kpi}.chance`}
								scope={scope}
								period={goal.period.id}
							/>
						</dd>
					</div>
				) : (
					<div key={name}>
						<dt>{t(`fact.${name}`)}</dt>
						<dd>
							<GoalFigure goal={goal} reading={reading} scope={scope} bare />
						</dd>
					</div>
				),
			)}
		</dl>
	);
}

/** Today's share of what is left: `Today: 4 calls, 1 quote`. Nothing while there is nothing to go by. */
export function MorningLine({
	glance,
	scope,
}: {
	glance: Glance;
	scope: string;
}) {
	if (!glance.today.length) return null;
	const shares = glance.today.map(({ type, count }, at) => (
		<span key={type}>
			{at > 0 && ", "}
			<Filled
				text={t(`today.${type}`, { n: count })}
				with={{
					shown: (
						<Figure
							figure={{ value: count, unit: "count" }}
							kpi={`today.${type}`}
							scope={scope}
							period={glance.asOf}
						/>
					),
				}}
			/>
		</span>
	));
	return (
		<p class="today">
			<Filled text={t("today.line")} with={{ list: shares }} />
		</p>
	);
}

const TRAVEL = 320;

/** Counts from the last value to the new one while the bar travels; at once where nothing should move. */
function useCounting(value: number | null): number | null {
	const [shown, setShown] = useState(value);
	const from = useRef(value);
	useEffect(() => {
		const start = from.current;
		from.current = value;
		if (
			start === null ||
			value === null ||
			start === value ||
			matchMedia("(prefers-reduced-motion: reduce)").matches
		)
			return setShown(value);
		let frame = 0;
		let began = 0;
		const step = (at: number) => {
			began ||= at;
			const share = Math.min(1, (at - began) / TRAVEL);
			setShown(
				share === 1
					? value
					: Math.round(start + (value - start) * (1 - (1 - share) ** 3)),
			);
			if (share < 1) frame = requestAnimationFrame(step);
		};
		frame = requestAnimationFrame(step);
		return () => cancelAnimationFrame(frame);
	}, [value]);
	return shown;
}
