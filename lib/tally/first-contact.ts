import { addDays, type PlainDate } from "../time/plain-date.ts";
import { type Fact, MARK } from "./fact.ts";

/** The day of first contact of a deal that was won or lost: the day its cycle counts from. Null: unknown. */
export function firstContactOf([
	day,
	,
	,
	,
	,
	,
	,
	,
	,
	,
	cycle,
	marks,
]: Fact): PlainDate | null {
	return day === "" || cycle === null || marks & MARK.cycleFromCreation
		? null
		: addDays(day, -cycle);
}
