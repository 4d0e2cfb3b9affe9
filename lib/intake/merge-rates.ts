import type { RateMonth } from "../model/rate-month.ts";
import type { ReadMonth } from "./read-rates.ts";

/**
 * A month as it is kept, with what a file says of it: the file's rate of a day wins, a day or a currency only one of the
 * two has stays, and so do manual rates. A file read again changes nothing.
 */
export function mergeRates(month: RateMonth, read: ReadMonth): RateMonth {
	const kept = ratesByDay(month);
	const added = ratesByDay(read);
	const days = [...new Set([...kept.keys(), ...added.keys()])].sort();
	const codes = [{ ...month.daily }, read.daily].flatMap(Object.keys);
	const daily = [...new Set(codes)].sort().map((code) => [
		code,
		days
			.map((day) => added.get(day)?.get(code) ?? kept.get(day)?.get(code))
			.map((rate) => rate ?? "-")
			.join(" "),
	]);
	return { ...month, days: days.join(" "), daily: Object.fromEntries(daily) };
}

/** The rates that are there, by day and currency. */
function ratesByDay({
	days = "",
	daily = {},
}: Pick<RateMonth, "days" | "daily">): Map<string, Map<string, string>> {
	const byDay = new Map<string, Map<string, string>>();
	for (const [at, day] of days.split(" ").entries()) {
		if (day === "") continue;
		const rates = Object.entries(daily)
			.map(([code, row]) => [code, row.split(" ")[at] ?? "-"] as const)
			.filter(([, rate]) => rate !== "-");
		byDay.set(day, new Map(rates));
	}
	return byDay;
}
