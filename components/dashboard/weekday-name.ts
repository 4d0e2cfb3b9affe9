import { currentLanguage } from "../../lib/text/text.ts";

/** The name of an ISO weekday (1 Monday … 7 Sunday) in the reader's own language. */
export function weekdayName(
	weekday: number,
	length: "long" | "short" = "long",
): string {
	return new Intl.DateTimeFormat(currentLanguage(), {
		weekday: length,
		timeZone: "UTC",
		// The first of January 2024 was a Monday.
	}).format(Date.UTC(2024, 0, weekday));
}
