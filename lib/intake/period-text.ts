import { parsePeriod, periodOf } from "../time/period.ts";
import { isPlainDate, type PlainDate } from "../time/plain-date.ts";
import { type DateStyle, readDate } from "./dates.ts";
import { monthNamed } from "./month-names.ts";

/** Half-open days that a text names, or that it needs a year to. */
export type PeriodReading =
	| { from: PlainDate; to: PlainDate }
	| { needs: "year" };

const YEAR = "((?:19|20|21)\\d\\d)";
const QUARTER_WORD =
	"(?:q|kv|kvartal|quarter|quartal|neljännes|vuosineljännes)";
const WEEK_WORD =
	"(?:w|wk|v|u|kw|vk|vko|week|uge|vecka|veckan|uke|viikko|woche|kalenderwoche)";

/**
 * The month, quarter, week or year a heading or a cell names, as people write one in six languages: `Jan`, `marts 2026`,
 * `2026-01`, `Q1`, `2. kvartal 2026`, `Uge 12`, `2026-W12`, `2026`; or the first day of a month, as spreadsheets keep one.
 * Quarters and years are calendar ones. `year` is that of texts without one. Null: it names none.
 */
export function readPeriod(
	text: string,
	{
		year,
		style = "ymd",
	}: { year?: number | undefined; style?: DateStyle } = {},
): PeriodReading | null {
	if (text.length > 60) return null;
	const date = readDate(text, style);
	if (date) return date.endsWith("-01") ? daysOf(date.slice(0, 7)) : null;
	const words = text
		.normalize("NFKC")
		.toLowerCase()
		// "q1-26", "jan.26", "FY26" are left to the patterns below.
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
		.trim();
	const own = yearIn(words);
	const rest = own ? own.rest : words;
	const known = own?.year ?? year;

	if (rest === "") return own ? daysOf(String(own.year)) : null;
	const month = monthIn(rest, own !== null);
	if (month) return inYear(known, (each) => daysOf(`${each}-${two(month)}`));
	const quarter = numberBeside(rest, QUARTER_WORD);
	if (quarter && quarter <= 4)
		return inYear(known, (each) => daysOf(`${each}-Q${quarter}`));
	const week = numberBeside(rest, WEEK_WORD);
	if (week && week <= 53)
		return inYear(known, (each) => daysOf(`${each}-W${two(week)}`));
	return null;
}

/** A year in a text that may say more: a file's name, "Budget 2026". Null where there is none, or two. */
export function yearNamed(text: string): number | null {
	const found = new Set(
		[...text.matchAll(/(?<!\d)((?:19|20|21)\d\d)(?!\d)/g)].map(([year]) =>
			Number(year),
		),
	);
	const [only] = found;
	return only !== undefined && found.size === 1 ? only : null;
}

/** The dates of a column of first days of months, whichever way round, have day 1: that settles their style. */
export function monthStyleOf(cells: Iterable<string>): DateStyle {
	let isMonthFirst = true;
	let isDayFirst = true;
	for (const cell of cells) {
		const [dmy, mdy] = [readDate(cell, "dmy"), readDate(cell, "mdy")];
		if (!dmy && !mdy) continue;
		isDayFirst &&= dmy?.endsWith("-01") === true;
		isMonthFirst &&= mdy?.endsWith("-01") === true;
	}
	return isMonthFirst && !isDayFirst ? "mdy" : "dmy";
}

/** A year of four digits anywhere, or of two behind a month, quarter or week ("jan 26"). */
function yearIn(words: string): { year: number; rest: string } | null {
	const full = new RegExp(`(?:^|\\D)${YEAR}(?:$|\\D)`).exec(words);
	if (full?.[1])
		return {
			year: Number(full[1]),
			rest: words.replace(full[1], " ").replace(/\s+/g, " ").trim(),
		};
	const short = /^(.+) (\d\d)$/u.exec(words);
	const [, before = "", digits = ""] = short ?? [];
	const isWhole =
		monthNamed(before) !== undefined ||
		numberBeside(before, QUARTER_WORD) !== null ||
		numberBeside(before, WEEK_WORD) !== null;
	return short && isWhole && digits < "70"
		? { year: 2000 + Number(digits), rest: before }
		: null;
}

/** 1 to 12; a bare number is a month only beside a year. */
function monthIn(text: string, hasYear: boolean): number | null {
	const named = monthNamed(text);
	if (named) return named;
	if (hasYear && /^m?(0?[1-9]|1[0-2])$/.test(text))
		return Number(text.replace("m", ""));
	return null;
}

/** "q1", "1 kvartal", "uge 12". */
function numberBeside(text: string, word: string): number | null {
	const found =
		new RegExp(`^${word} ?(\\d{1,2})$`).exec(text) ??
		new RegExp(`^(\\d{1,2}) ?${word}$`).exec(text);
	const number = Number(found?.[1] ?? 0);
	return number > 0 ? number : null;
}

function inYear(
	year: number | undefined,
	read: (year: number) => PeriodReading | null,
): PeriodReading | null {
	return year === undefined ? { needs: "year" } : read(year);
}

/** The days of a period's id, or of a week 53 a year does not have: null. */
function daysOf(id: string): PeriodReading | null {
	const period = parsePeriod(id);
	return period && isPlainDate(period.from)
		? { from: period.from, to: period.to }
		: null;
}

/** The kind of calendar period some days are, for a goal of them; undefined: none. */
export function kindOfDays(
	{ from, to }: { from: PlainDate; to: PlainDate },
	options: Parameters<typeof periodOf>[2] = {},
): "week" | "month" | "quarter" | "year" | undefined {
	return (["month", "quarter", "year", "week"] as const).find((kind) => {
		const period = periodOf(kind, from, options);
		return period.from === from && period.to === to;
	});
}

const two = (value: number) => String(value).padStart(2, "0");
