import { dayOf, today } from "../../lib/clock.ts";
import { dayLong, locale } from "../../lib/format.ts";

/** An instant in words: its day, and the time, since a day may have several. */
export function momentText(at: number): string {
	return `${dayLong(dayOf(at), today())} ${timeText(at)}`;
}

/** The time of day: `09:14`, `09.14`. */
export function timeText(at: number): string {
	return new Intl.DateTimeFormat(locale(), {
		hour: "2-digit",
		minute: "2-digit",
	}).format(at);
}

export function Moment({ at }: { at: number }) {
	return <time dateTime={new Date(at).toISOString()}>{momentText(at)}</time>;
}
