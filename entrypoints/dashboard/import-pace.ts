/** How fast something long goes, and how long it will still take: what is said of it does not flicker. */
export interface Pace {
	/** The instant it began, in milliseconds. */
	began: number;
	/** The instant of the last sample. */
	at: number;
	/** 0 to 1: never less than before. */
	share: number;
	/** Share done a millisecond, the latest seconds counting most. */
	speed?: number;
	/** Milliseconds it will still take, as last said, and when it was said. Absent: nobody can know yet. */
	left?: { ms: number; saidAt: number };
	/** Rows a second since it began, and when it was said. */
	rows?: { perSecond: number; saidAt: number };
}

/** Nothing is said of the time left before this much of it has passed, and this share is done. */
const FIRST_MS = 3_000;
const FIRST_SHARE = 0.08;
/** The latest seconds count most. */
const RECENT_MS = 6_000;
/** What is said stands this long at the least. */
const STANDS_MS = 1_000;
/** It is only said anew where it was off by more than this share. */
const OFF = 0.3;

export function paceFrom(began: number): Pace {
	return { began, at: began, share: 0 };
}

/** The pace once `share` of it is done at the instant `at`. `rows`: how many it is about in all. */
export function paceAfter(
	pace: Pace,
	{ at, share, rows }: { at: number; share: number; rows?: number },
): Pace {
	const passed = at - pace.at;
	const done = Math.max(pace.share, Math.min(1, share));
	if (passed <= 0) return { ...pace, share: done };
	const since = at - pace.began;
	const now = (done - pace.share) / passed;
	const weight = 1 - Math.exp(-passed / RECENT_MS);
	const speed =
		pace.speed === undefined
			? done / since
			: pace.speed + (now - pace.speed) * weight;
	return {
		...{ began: pace.began, at, share: done, speed },
		...leftAfter(pace, { at, since, done, speed }),
		...rowsAfter(pace, { at, since, done }, rows),
	};
}

function leftAfter(
	{ left }: Pace,
	{
		at,
		since,
		done,
		speed,
	}: { at: number; since: number; done: number; speed: number },
): Pick<Pace, "left"> {
	if (since < FIRST_MS || done < FIRST_SHARE || speed <= 0)
		return left ? { left } : {};
	const ms = (1 - done) / speed;
	if (!left) return { left: { ms, saidAt: at } };
	const passed = at - left.saidAt;
	const expected = Math.max(0, left.ms - passed);
	if (passed < STANDS_MS) return { left };
	const isOff = Math.abs(ms - expected) > OFF * Math.max(expected, 3_000);
	return { left: { ms: isOff ? ms : expected, saidAt: at } };
}

function rowsAfter(
	{ rows }: Pace,
	{ at, since, done }: { at: number; since: number; done: number },
	all: number | undefined,
): Pick<Pace, "rows"> {
	// What is made ready before the first row is written would count as slow rows.
	if (all === undefined || since < STANDS_MS || done < FIRST_SHARE)
		return rows ? { rows } : {};
	if (rows && at - rows.saidAt < STANDS_MS) return { rows };
	const perSecond = Math.round((done * all * 1_000) / since);
	return { rows: { perSecond, saidAt: at } };
}

/** Time left as it is said: a few seconds, tens of seconds, minutes. */
export type TimeLeft =
	| { is: "moment" }
	| { is: "seconds" | "minutes"; n: number };

export function timeLeft(ms: number): TimeLeft {
	const seconds = ms / 1_000;
	if (seconds <= 6) return { is: "moment" };
	if (seconds <= 50) return { is: "seconds", n: Math.ceil(seconds / 10) * 10 };
	return { is: "minutes", n: Math.max(1, Math.round(seconds / 60)) };
}
