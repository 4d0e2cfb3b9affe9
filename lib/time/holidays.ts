import { dayOfRule } from "./holiday-rule.ts";
import { HOLIDAY_RULES, HOLIDAY_YEARS } from "./holidays-table.ts";
import { isPlainDate, type PlainDate } from "./plain-date.ts";

// A Map, so that no country is called "constructor".
const rulesOfPlace = new Map(Object.entries(HOLIDAY_RULES));

// The same days are asked for with every glance.
const known = new Map<string, ReadonlySet<PlainDate>>();

/** The countries whose holidays are known, by ISO 3166-1 code, in code order. */
export function knownCountries(): string[] {
	return [...rulesOfPlace.keys()].filter((place) => place.length === 2);
}

/** The parts of a country with holidays of their own: German states (`BY`), Scotland and Northern Ireland. */
export function regionsOf(country: string): string[] {
	return [...rulesOfPlace.keys()]
		.filter((place) => place.startsWith(`${country}-`))
		.map((place) => place.slice(3));
}

/** False where `holidaysOf` has no answer, so that a surface can say that only weekends are left out. */
export function knowsHolidays(country: string, year: number): boolean {
	return (
		rulesOfPlace.has(country) &&
		year >= HOLIDAY_YEARS.first &&
		year <= HOLIDAY_YEARS.last
	);
}

/**
 * The public holidays of a country in a year, those on weekends too; whole days by statute only (see `evesOf`).
 * Without a region: those of the whole country (Germany: federal; GB: England and Wales). A region without holidays
 * of its own has the country's. Unknown country or year: undefined, never an empty set.
 */
export function holidaysOf(
	country: string,
	year: number,
	region?: string,
): ReadonlySet<PlainDate> | undefined {
	if (!knowsHolidays(country, year)) return undefined;
	const regional = `${country}-${region}`;
	const place = rulesOfPlace.has(regional) ? regional : country;
	const key = `${place} ${year}`;
	let days = known.get(key);
	if (!days) {
		days = new Set(daysOfRules(rulesOfPlace.get(place) ?? "", year));
		known.set(key, days);
	}
	return days;
}

/** `e26@2015-2023`: a rule of some years; `1031@2017`: of one. */
function daysOfRules(rules: string, year: number): PlainDate[] {
	return rules.split(" ").flatMap((entry) => {
		const [rule = "", years] = entry.split("@");
		const [first, last = first] = years?.split("-") ?? [];
		const holds =
			first === undefined || (year >= Number(first) && year <= Number(last));
		return holds ? [dayOfRule(rule, year)] : [];
	});
}

/** The Friday before Midsummer Day, 19 to 25 June: the one eve that moves. */
export const MIDSUMMER_EVE = "midsummer-eve";

/** Workdays by statute, or from noon on, that many companies give off. */
const EVES = new Map<string, readonly string[]>([
	["AT", ["12-24", "12-31"]],
	["DE", ["12-24", "12-31"]],
	// Grundlovsdag, the day of the constitution, is the fifth of June.
	["DK", ["06-05", "12-24", "12-31"]],
	["FI", [MIDSUMMER_EVE, "12-24"]],
	["IS", ["12-24", "12-31"]],
	["NL", ["12-31"]],
	["NO", ["12-24", "12-31"]],
	["SE", [MIDSUMMER_EVE, "12-24", "12-31"]],
]);

/**
 * The days a company of this country may want off every year, each as it is written among the yearly closing days:
 * `MM-DD` or `midsummer-eve`. They are workdays until chosen.
 */
export function evesOf(country: string): readonly string[] {
	return EVES.get(country) ?? [];
}

/** The date of a yearly closing day, `MM-DD` or `midsummer-eve`; null in a year without it (29 February). */
export function yearlyDay(closingDay: string, year: number): PlainDate | null {
	if (closingDay === MIDSUMMER_EVE) return dayOfRule("5>0619", year);
	const day = `${year}-${closingDay}`;
	return isPlainDate(day) ? day : null;
}
