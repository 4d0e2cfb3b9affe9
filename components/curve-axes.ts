import {
	capital,
	dayShort,
	money,
	monthShort,
	number,
	percent,
} from "../lib/format.ts";
import { t } from "../lib/text/text.ts";
import type { PlainDate } from "../lib/time/plain-date.ts";
import type { CurveDay, CurveLine, CurveProps } from "./curve.tsx";

type Measured = Pick<CurveProps, "unit" | "currency">;
type Days = Pick<CurveProps, "days">;

/** How each line is drawn: in which tone, how thick, how dashed, and whether what it says holds until the next step. */
export const LINES: {
	readonly [line in CurveLine]: {
		tone: "ink" | "accent" | "muted";
		width: number;
		dash?: readonly number[];
		isStepped?: boolean;
	};
} = {
	won: { tone: "accent", width: 2.5, isStepped: true },
	expected: { tone: "ink", width: 1 },
	run: { tone: "accent", width: 1.5, dash: [4, 3] },
	lastYear: { tone: "muted", width: 1.5, dash: [1.5, 3], isStepped: true },
	best: { tone: "muted", width: 1, dash: [7, 3], isStepped: true },
};

/** The lines from the back to the front. */
export const PAINTED: readonly CurveLine[] = [
	"best",
	"lastYear",
	"expected",
	"run",
	"won",
];

/** What a line says on a day. */
export function lineAt(day: CurveDay, line: CurveLine): number | null {
	return (line === "won" ? day.done : day[line]) ?? null;
}

/** What was done, and the lines there is anything of. */
export function linesOf({ days }: Days): CurveLine[] {
	return (["won", "expected", "run", "lastYear", "best"] as const).filter(
		(line) => line === "won" || days.some((day) => lineAt(day, line) !== null),
	);
}

/** What a line is called. */
export function nameOf(
	line: CurveLine,
	{ names }: Pick<CurveProps, "names">,
): string {
	return names?.[line] ?? t(`curve.${line}`);
}

/** The highest any line but the expected one stands on a day. */
export function highestOf(day: CurveDay): number {
	return Math.max(
		0,
		...(["won", "run", "lastYear", "best"] as const).map(
			(line) => lineAt(day, line) ?? 0,
		),
	);
}

/** The highest of a curve: of its lines, its goal and its fan. */
export function topOf({
	days,
	target,
	fan,
}: Pick<CurveProps, "days" | "target" | "fan">): number {
	return Math.max(target ?? 1, fan?.high ?? 0, ...days.map(highestOf));
}

/**
 * The outline of a fan: from what is done on the as-of day to its two ends when the period is over, a step each workday. Only
 * those ends are foretold; what lies between is how it opens. Empty without a fan, or where as-of is no day of it.
 */
export function fanOf({
	days,
	asOf,
	fan,
}: Pick<CurveProps, "days" | "asOf" | "fan">): { at: number; value: number }[] {
	const from = days.findIndex(({ day }) => day === asOf);
	const done = days[from]?.done ?? null;
	if (!fan || done === null) return [];
	const last = days.length - 1;
	const workdays = days
		.slice(from, last)
		.filter((each) => each.isWorkday).length;
	const edge = (end: number) => {
		let ahead = 0;
		return days.slice(from).map(({ isWorkday }, step) => {
			const share = workdays ? ahead / workdays : Number(from + step === last);
			if (isWorkday) ahead++;
			return { at: from + step, value: done + (end - done) * share };
		});
	};
	return [...edge(fan.high), ...edge(fan.low).reverse()];
}

/** True where the steps are no days but weeks or months. */
export function isInParts({ days }: Days): boolean {
	return days[0]?.name !== undefined;
}

/** A value beside its line: whole units, no currency. */
export function shortOf(value: number, { unit, currency }: Measured): string {
	if (unit === "rate") return percent(value);
	return unit === "money"
		? money(value, currency ?? "", { bare: true })
		: number(value);
}

/** Narrower than this two dates run into each other. */
const LABEL = 46;

/** Longer than a quarter, days are gone through by their months. */
const MANY_DAYS = 100;

/** So many months lie between two names of months, so that the same months are named every year. */
const EVERY_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120];

/**
 * Four places on the x axis, or five, today among them: more dates than that do not fit where it is narrow. Of weeks and
 * months as many as fit, and of many days the beginnings of their months. `width`: what there is room for; absent: enough.
 */
export function splitsOf({ days }: Days, today: number, width = 600): number[] {
	const last = days.length - 1;
	const apart = (LABEL * last) / width;
	if (isInParts({ days })) {
		const every = Math.max(1, Math.ceil(apart));
		return days.flatMap((_, at) => (at < last && at % every === 0 ? [at] : []));
	}
	if (last > MANY_DAYS) {
		const every = EVERY_MONTHS.find((each) => each * 28 >= apart) ?? Infinity;
		return days.flatMap(({ day }, at) =>
			at < last && day.endsWith("-01") && monthsOf(day) % every === 0
				? [at]
				: [],
		);
	}
	// A month's days are numbers, which fit.
	const room = last > 32 ? apart : 0;
	const step = Math.max(1, Math.ceil(Math.max(last / 5, room) / 7)) * 7;
	const places = [];
	for (let at = 0; at < last; at += last <= 7 ? 1 : step) places.push(at);
	if (today < 0) return places;
	const near = Math.max(step / 2, room);
	const isNear = (at: number) => Math.abs(at - today) < near && at !== today;
	return [...new Set([...places.filter((at) => !isNear(at)), today])].sort(
		(a, b) => a - b,
	);
}

/** Months since the year zero. */
function monthsOf(day: PlainDate): number {
	return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** What a day is called on the axis. */
export function labelOf({ days }: Days, at: CurveDay | undefined): string {
	if (!at) return "";
	const { day, name } = at;
	if (name !== undefined) return name;
	if (days.length > MANY_DAYS + 1) return capital(monthShort({ from: day }));
	return days.length <= 32 ? String(Number(day.slice(8))) : dayShort(day);
}

/** Three or four rules at round amounts; counts at whole numbers. */
export function rulesOf(
	low: number,
	high: number,
	{ unit }: Pick<Measured, "unit">,
): number[] {
	const rough = (high - low) / 4;
	const power = 10 ** Math.floor(Math.log10(rough || 1));
	const step = [1, 2, 2.5, 5, 10]
		.map((each) => each * power)
		.find(
			(each) =>
				each >= rough * 0.8 &&
				(unit !== "count" || Number.isInteger(each)) &&
				// Finer than a whole unit of money is not written: each line would say the same.
				(unit !== "money" || each >= 100),
		);
	const rules = [];
	for (let at = 0; at <= high; at += step ?? high + 1) rules.push(at);
	return rules;
}
