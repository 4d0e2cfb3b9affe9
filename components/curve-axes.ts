import { dayShort, money, number } from "../lib/format.ts";
import type { PlainDate } from "../lib/time/plain-date.ts";
import type { CurveProps } from "./curve.tsx";

type Measured = Pick<CurveProps, "unit" | "currency">;
type Days = Pick<CurveProps, "days">;

/** A value beside its line: whole units, no currency. */
export function shortOf(value: number, { unit, currency }: Measured): string {
	return unit === "money"
		? money(value, currency ?? "", { bare: true })
		: number(value);
}

/** Four places on the x axis, or five, today among them: more dates than that do not fit where it is narrow. */
export function splitsOf({ days }: Days, today: number): number[] {
	const last = days.length - 1;
	const step = Math.max(1, Math.ceil(last / 5 / 7)) * 7;
	const places = [];
	for (let at = 0; at < last; at += last <= 7 ? 1 : step) places.push(at);
	if (today < 0) return places;
	const isNear = (at: number) =>
		Math.abs(at - today) < step / 2 && at !== today;
	return [...new Set([...places.filter((at) => !isNear(at)), today])].sort(
		(a, b) => a - b,
	);
}

/** What a day is called on the axis. */
export function labelOf({ days }: Days, day: PlainDate | undefined): string {
	if (!day) return "";
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
