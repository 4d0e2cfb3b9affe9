import { dayOf, today } from "../../lib/clock.ts";
import { dayLong } from "../../lib/format.ts";

/** An instant in words: its day, and the time, since a day may have several. */
export function momentText(at: number): string {
	return `${dayLong(dayOf(at), today())} ${timeText(at)}`;
}

/** The time of day: `09:14`. */
export function timeText(at: number): string {
	const date = new Date(at);
	const two = (value: number) => String(value).padStart(2, "0");
	return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

export function Moment({ at }: { at: number }) {
	return <time dateTime={new Date(at).toISOString()}>{momentText(at)}</time>;
}
