/**
 * Writes lib/time/holidays-table.ts: the public holidays of the countries below, as short rules that give exactly the
 * days the library `date-holidays` knows. Run it by `npm run holidays` after updating that library.
 *
 * A rule is found by looking at the days themselves, not by reading the library's own grammar, so it cannot misread
 * one: of fixed dates, distances from Easter Sunday and weekdays on or after a date, the one that is a holiday for most
 * years running is taken, then the next; what is left is written day by day.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Holidays from "date-holidays";
import { dayOfRule } from "../lib/time/holiday-rule.ts";

const FIRST = 2015;
const LAST = 2037;
/** Fewer years running than this are written day by day. */
const RUN = 4;

const GERMAN_STATES = "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH".split(
	" ",
);

/** What it is called here, and what `date-holidays` calls it. Great Britain alone is England and Wales. */
const PLACES = [
	["AT", "AT"],
	["DE", "DE"],
	...GERMAN_STATES.map((state) => [`DE-${state}`, "DE", state]),
	["DK", "DK"],
	["FI", "FI"],
	["GB", "GB", "ENG"],
	["GB-NIR", "GB", "NIR"],
	["GB-SCT", "GB", "SCT"],
	["IS", "IS"],
	["NL", "NL"],
	["NO", "NO"],
	["SE", "SE"],
];

const YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);

/** Every date of a common year, as `MMDD`. */
const DATES = Array.from({ length: 365 }, (_, i) =>
	new Date(Date.UTC(2015, 0, 1 + i))
		.toISOString()
		.slice(5, 10)
		.replace("-", ""),
);

/** Every rule there could be, with its day in each year. */
const CANDIDATES = [
	...DATES,
	...Array.from({ length: 131 }, (_, i) => `e${i - 60}`),
	...[1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
		DATES.map((date) => `${weekday}>${date}`),
	),
].map((rule) => [rule, YEARS.map((year) => dayOfRule(rule, year))]);

/**
 * Iceland's first day of summer is the first Thursday *after* 18 April, the 19th to the 25th; the library, seen in 3.37.0,
 * takes the 18th itself where that is a Thursday, as in 2024.
 */
const CORRECTED = new Map([["Sumardagurinn fyrsti", "4>0419"]]);

/** The whole free days. What begins at noon, and on the eves, is a workday by statute; see `evesOf`. */
function daysOf(country, state) {
	const calendar = new Holidays(country, state, { types: ["public"] });
	const days = new Set();
	for (const year of YEARS)
		for (const { date, name } of calendar.getHolidays(year)) {
			const corrected = CORRECTED.get(name);
			if (corrected) days.add(dayOfRule(corrected, year));
			else if (!isEve(date)) days.add(date.slice(0, 10));
		}
	return days;
}

/** Iceland's two eves count as public holidays in the library, though they begin at 13:00. */
function isEve(date) {
	return ["12-24", "12-31"].includes(date.slice(5, 10));
}

/** The years running, from the year numbered `at`, in which a rule's day is one of these. */
function runAt(found, at, days) {
	let end = at;
	while (end < YEARS.length && days.has(found[end])) end++;
	return YEARS.slice(at, end);
}

function rulesOf(days) {
	const rules = [];
	const open = new Set(days);
	// The rule that explains most days first; of equals the one that stands first among the candidates.
	for (;;) {
		let best = { gain: RUN - 1 };
		for (const [rule, found] of CANDIDATES)
			for (const at of YEARS.keys()) {
				const years = runAt(found, at, days);
				const gain = years.filter((_, i) => open.has(found[at + i])).length;
				if (gain > best.gain) best = { rule, years, gain };
			}
		const { rule, years } = best;
		if (!rule) break;
		rules.push(
			years.length === YEARS.length
				? rule
				: `${rule}@${years[0]}-${years.at(-1)}`,
		);
		for (const year of years) open.delete(dayOfRule(rule, year));
	}
	for (const day of [...open].sort())
		rules.push(`${day.slice(5, 7)}${day.slice(8)}@${day.slice(0, 4)}`);
	return rules.join(" ");
}

const { version } = JSON.parse(
	readFileSync(
		new URL("../node_modules/date-holidays/package.json", import.meta.url),
		"utf8",
	),
);

const rules = Object.fromEntries(
	PLACES.map(([place, ...where]) => [place, rulesOf(daysOf(...where))]),
);

const table = fileURLToPath(
	new URL("../lib/time/holidays-table.ts", import.meta.url),
);
writeFileSync(
	table,
	`/**
 * Made by scripts/make-holidays.mjs from date-holidays ${version}; do not edit by hand.
 *
 * Holiday data: Copyright (c) 2016- commenthol and the authors of the Wikipedia articles it rests on
 * (https://github.com/commenthol/date-holidays): the library ISC, its data CC-BY-3.0 by its package.json and
 * CC BY-SA 3.0 by its LICENSE (https://creativecommons.org/licenses/by-sa/3.0/). Changed: rewritten as rules.
 */

/** The years the rules hold for, both included. */
export const HOLIDAY_YEARS = { first: ${FIRST}, last: ${LAST} } as const;

/**
 * The public holidays of a country or of a part of one: rules of holiday-rule.ts, each for all years or, after an
 * at sign, for one year or a span of them.
 */
export const HOLIDAY_RULES: { readonly [place: string]: string } = ${JSON.stringify(rules)};
`,
);
execFileSync("npx", ["biome", "format", "--write", table]);
