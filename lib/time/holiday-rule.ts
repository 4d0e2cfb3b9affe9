import {
	addDays,
	fromDayNumber,
	type PlainDate,
	weekdayOf,
} from "./plain-date.ts";

/**
 * The day a holiday falls on in a year. `0101`: 1 January. `e-2`: two days before Easter Sunday, `e39` 39 after.
 * `5>0619`: the first Friday (ISO weekday 5) on or after 19 June.
 */
export function dayOfRule(rule: string, year: number): PlainDate {
	if (rule.startsWith("e"))
		return fromDayNumber(easterSunday(year) + Number(rule.slice(1)));
	if (rule[1] === ">") {
		const earliest = dateIn(year, rule.slice(2));
		const days = (Number(rule[0]) - weekdayOf(earliest) + 7) % 7;
		return addDays(earliest, days);
	}
	return dateIn(year, rule);
}

function dateIn(year: number, monthAndDay: string): PlainDate {
	return `${year}-${monthAndDay.slice(0, 2)}-${monthAndDay.slice(2)}`;
}

/**
 * Easter Sunday as days since 1970-01-01, by the anonymous Gregorian algorithm with its own letters
 * (Meeus, Astronomical Algorithms, chapter 8).
 */
function easterSunday(year: number): number {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor(b / 4);
	const e = b % 4;
	const f = Math.floor((b + 8) / 25);
	const g = Math.floor((b - f + 1) / 3);
	const h = (19 * a + b - d - g + 15) % 30;
	const i = Math.floor(c / 4);
	const k = c % 4;
	const l = (32 + 2 * e + 2 * i - h - k) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const sum = h + l - 7 * m + 114;
	const month = Math.floor(sum / 31);
	return Date.UTC(year, month - 1, (sum % 31) + 1) / 86_400_000;
}
