/**
 * A plain calendar date in the seller's own zone, `YYYY-MM-DD`. No instant, no zone: string order is date order.
 * Arithmetic leans on `Date.UTC`, which knows the calendar and no time zone.
 */
export type PlainDate = string;

const DAY = 86_400_000;

/** Days since 1970-01-01. The date must be a real one (see `isPlainDate`). */
export function dayNumber(date: PlainDate): number {
	return (
		Date.UTC(
			Number(date.slice(0, 4)),
			Number(date.slice(5, 7)) - 1,
			Number(date.slice(8, 10)),
		) / DAY
	);
}

/** The date that lies `number` days after 1970-01-01. */
export function fromDayNumber(number: number): PlainDate {
	return new Date(number * DAY).toISOString().slice(0, 10);
}

/** True for a date that exists: `2026-02-29` does not. Years 1000 to 9999. */
export function isPlainDate(text: string): text is PlainDate {
	return (
		/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) &&
		text.slice(5, 7) >= "01" &&
		text.slice(5, 7) <= "12" &&
		text.slice(8, 10) >= "01" &&
		fromDayNumber(dayNumber(text)) === text
	);
}

/** The date `days` later (earlier if negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
	return fromDayNumber(dayNumber(date) + days);
}

/** Calendar days from `from` to `to`: 0 for the same day, negative if `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
	return dayNumber(to) - dayNumber(from);
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekdayOf(date: PlainDate): number {
	return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The month a date lies in, `YYYY-MM`. */
export function monthOf(date: PlainDate): string {
	return date.slice(0, 7);
}

/** The same day so many months later; the last of that month where it has no such day: 31 January + 1 is 28 February. */
export function shiftMonths(date: PlainDate, months: number): PlainDate {
	const month =
		Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
	const first = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
	for (let day = Number(date.slice(8, 10)); ; day--) {
		const shifted = `${first}-${String(day).padStart(2, "0")}`;
		// Every month has 28 days, also one before the years of `isPlainDate`.
		if (day <= 28 || isPlainDate(shifted)) return shifted;
	}
}
