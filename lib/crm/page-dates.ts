import { dateStyleOf, readDate } from "../intake/dates.ts";
import { monthNamed } from "../intake/month-names.ts";
import {
	addDays,
	daysBetween,
	isPlainDate,
	type PlainDate,
} from "../time/plain-date.ts";
import type { PageLanguage } from "./labels.ts";
import type { Certainty } from "./reading.ts";

/** Which part of a date like 03/04/2026 comes first on this page. */
export interface DateOrder {
	order: "dmy" | "mdy";
	/** False: no date on the page settles it, or two contradict each other. */
	isCertain: boolean;
}

/** `texts`: all that is shown; `lang`: the page's `<html lang>`. */
export function dateOrderOf(
	texts: Iterable<string>,
	language: PageLanguage | null,
	lang: string,
): DateOrder {
	const dates: string[] = [];
	for (const text of texts)
		if (text.length <= 30 && /\d[-/.]\s?\d/.test(text)) dates.push(text);
	const style = dateStyleOf(dates);
	if (
		style.state === "read" &&
		(style.style === "dmy" || style.style === "mdy")
	)
		// Dots settle themselves, and nothing of dates with other signs.
		return {
			order: style.style,
			isCertain: style.separator !== "." || style.style === "mdy",
		};
	const isAmerican = /^en(?:-US)?$/i.test(lang) && (language ?? "en") === "en";
	return { order: isAmerican ? "mdy" : "dmy", isCertain: false };
}

const TODAY = /^(?:today|i ?dag|idag|tänään|heute)$/iu;
const TOMORROW = /^(?:tomorrow|i ?morgen|imorgon|i ?morgon|huomenna|morgen)$/iu;
const YESTERDAY = /^(?:yesterday|i ?går|igår|eilen|gestern)$/iu;
const DAY_MONTH =
	/^(?:\p{L}{2,10}[.,]{0,2} (?:den )?)?(\d{1,2})(?:\.|st|nd|rd|th)? ?(\p{L}{3,12})\.?$/u;
const MONTH_DAY =
	/^(?:\p{L}{2,10}[.,]{0,2} )?(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?$/u;
const NUMBERS = /^(\d{1,2})[./] ?(\d{1,2})\.?$/;

/** The day a text says; null for none. */
export function readPageDate(
	shown: string,
	{ order, isCertain }: DateOrder,
	today: PlainDate,
): { date: PlainDate; certainty: Certainty } | null {
	// "24-12-2026 (in 28 days)"
	const [text = ""] = shown
		.slice(0, 64)
		.split(/[(·|]/u)
		// "Sep 12, 2026 Past": a year, and a badge behind it.
		.map((part) => part.trim().replace(/(\d{4}) ?\p{L}{2,12}$/u, "$1"));
	if (TODAY.test(text)) return { date: today, certainty: "sure" };
	if (TOMORROW.test(text))
		return { date: addDays(today, 1), certainty: "sure" };
	if (YESTERDAY.test(text))
		return { date: addDays(today, -1), certainty: "sure" };
	const certain = readDate(text, "ymd");
	if (certain) return { date: certain, certainty: "sure" };
	const dmy = readDate(text, "dmy");
	const mdy = readDate(text, "mdy");
	const date = (order === "dmy" ? dmy : mdy) ?? dmy ?? mdy;
	if (date) {
		const isOnly = !dmy || !mdy || dmy === mdy || /^\d+\./.test(text);
		return {
			date: isOnly && /^\d+\./.test(text) && dmy ? dmy : date,
			certainty: isOnly || isCertain ? "sure" : "likely",
		};
	}
	return withoutYear(text, order, today);
}

/** "24 Dec": the day next to today, before or after it. */
function withoutYear(
	text: string,
	order: DateOrder["order"],
	today: PlainDate,
): { date: PlainDate; certainty: Certainty } | null {
	const dayFirst = DAY_MONTH.exec(text);
	const monthFirst = MONTH_DAY.exec(text);
	const numbers = NUMBERS.exec(text);
	let month: number | undefined;
	let day: string | undefined;
	if (dayFirst) [month, day] = [monthNamed(dayFirst[2] ?? ""), dayFirst[1]];
	if (monthFirst && month === undefined)
		[month, day] = [monthNamed(monthFirst[1] ?? ""), monthFirst[2]];
	if (numbers) {
		const [, first = "", second = ""] = numbers;
		[day, month] =
			order === "mdy" && text.includes("/")
				? [second, Number(first)]
				: [first, Number(second)];
	}
	if (month === undefined || day === undefined) return null;
	const end = `-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
	const year = Number(today.slice(0, 4));
	const [nearest] = [year - 1, year, year + 1]
		.map((each) => `${each}${end}`)
		.filter(isPlainDate)
		.sort(
			(a, b) =>
				Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)),
		);
	return nearest ? { date: nearest, certainty: "likely" } : null;
}
