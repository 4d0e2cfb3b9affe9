import { afterEach, describe, expect, test } from "vitest";
import type { CurveDay } from "../../components/curve.tsx";
import {
	fanOf,
	labelOf,
	splitsOf,
	topOf,
} from "../../components/curve-axes.ts";
import type { Language } from "../../lib/model/settings.ts";
import { useTexts } from "../../lib/text/text.ts";
import { addDays, daysBetween } from "../../lib/time/plain-date.ts";

afterEach(() => useTexts("en"));

/** Every day of a period, and the one after it. */
const daysOf = (from: string, to: string): CurveDay[] =>
	Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => ({
		...{ day: addDays(from, at), isWorkday: true, done: 0 },
		...{ expected: null, run: null },
	}));

/** What stands on the axis, as seen from a day. */
function axis(from: string, to: string, asOf: string, width: number) {
	const days = daysOf(from, to);
	const at = days.findIndex(({ day }) => day === asOf);
	return splitsOf({ days }, at, width).map((place) =>
		labelOf({ days }, days[place]),
	);
}

const year = ["2026-01-01", "2027-01-01", "2026-11-26"] as const;

describe("the days of a year are named", () => {
	test("by their months, every one where there is room, and today's date is none of them", () => {
		expect(axis(...year, 900)).toEqual([
			...["Jan 2026", "Feb", "Mar", "Apr", "May", "Jun", "Jul"],
			...["Aug", "Sept", "Oct", "Nov", "Dec"],
		]);
	});

	test("by fewer of them where it is narrow", () => {
		expect(axis(...year, 250)).toEqual(["Jan 2026", "Apr", "Jul", "Oct"]);
		expect(axis(...year, 100)).toEqual(["Jan 2026", "Jul"]);
	});

	test.each<[Language, string]>([
		["en", "May"],
		["da", "Maj"],
		["sv", "Maj"],
		["nb", "Mai"],
		["fi", "Touko"],
		["de", "Mai"],
	])("in the reader's language (%s)", (language, name) => {
		useTexts(language);
		expect(axis(...year, 900)[4]).toBe(name);
	});

	test("by the same months where the year begins in another", () => {
		expect(axis("2026-05-01", "2027-05-01", "2026-11-26", 250)).toEqual([
			...["Jul", "Oct", "Jan 2027", "Apr"],
		]);
	});

	test.each([1, 2, 5, 12])("never one over the other: %i years", (years) => {
		for (const width of [230, 320, 600, 1200]) {
			const days = daysOf("2026-01-01", `${2026 + years}-01-01`);
			const places = splitsOf({ days }, -1, width);
			expect(places.length).toBeGreaterThan(0);
			const apart = places
				.slice(1)
				.map((at, before) => at - (places[before] ?? 0));
			const pixels = (Math.min(...apart) * width) / (days.length - 1);
			if (apart.length > 0) expect(pixels).toBeGreaterThanOrEqual(46);
		}
	});
});

test("the days of a month are numbers, and those of a quarter dates, today among them", () => {
	expect(axis("2026-03-01", "2026-04-01", "2026-03-18", 250)).toEqual([
		...["1", "8", "18", "22", "29"],
	]);
	expect(axis("2026-10-01", "2027-01-01", "2026-11-26", 600)).toContain(
		"26 Nov",
	);
});

/** Thursday to Monday, seen on Friday: a weekend, then one workday more. */
const weekend: CurveDay[] = [true, true, false, false, true, true].map(
	(isWorkday, at) => ({
		day: `2026-03-${String(5 + at).padStart(2, "0")}`,
		isWorkday: isWorkday && at < 5,
		done: at < 2 ? 100 : null,
		expected: null,
		run: null,
	}),
);
const seen = {
	days: weekend,
	asOf: "2026-03-06",
	fan: { low: 120, high: 200 },
};

test("a fan begins at what is done, rests on days off, and ends where outcomes end", () => {
	expect(fanOf(seen)).toEqual([
		{ at: 1, value: 100 },
		{ at: 2, value: 150 },
		{ at: 3, value: 150 },
		{ at: 4, value: 150 },
		{ at: 5, value: 200 },
		{ at: 5, value: 120 },
		{ at: 4, value: 110 },
		{ at: 3, value: 110 },
		{ at: 2, value: 110 },
		{ at: 1, value: 100 },
	]);
});

test("with no workday left it opens at the very end", () => {
	const points = fanOf({
		...seen,
		days: weekend.map((day) => ({ ...day, isWorkday: false })),
	});
	expect(points.map(({ value }) => value)).toEqual([
		...[100, 100, 100, 100, 200],
		...[120, 100, 100, 100, 100],
	]);
});

test("there is none without a forecast, nor as of another day", () => {
	const { fan: _, ...bare } = seen;
	expect(fanOf(bare)).toEqual([]);
	expect(fanOf({ ...seen, asOf: "2026-04-01" })).toEqual([]);
	expect(fanOf({ ...seen, asOf: "2026-03-09" })).toEqual([]);
});

test("the axis has room for it", () => {
	expect(topOf({ ...seen, target: 150 })).toBe(200);
	expect(topOf({ days: weekend, target: 150 })).toBe(150);
});
