import { describe, expect, test } from "vitest";
import {
	type ClosedDeal,
	historyOf,
} from "../../lib/forecast/sales-history.ts";
import { recentlyDecided, situationOf } from "../../lib/forecast/situation.ts";
import { newBusiness, surveyOf } from "../../lib/forecast/survey.ts";
import { addDays, dayNumber } from "../../lib/time/plain-date.ts";
import { weekdays } from "./growing-sales.ts";

const today = dayNumber("2026-03-02");
const horizon = { asOf: today, from: today, to: today + 30 };
/** Of `decided` deals a day for 250 days, all decided after 30 days, so many are won. */
const seller = (won: number, decided: number) =>
	historyOf({
		sellers: 1,
		open: [],
		closed: Array.from({ length: 250 * decided }, (_, at): ClosedDeal => {
			const closedOn = addDays("2026-03-01", -Math.floor(at / decided));
			return {
				closedOn,
				isWon: at % decided < won,
				amount: 100,
				startedOn: addDays(closedOn, -30),
				stage: null,
			};
		}),
	});
const good = seller(3, 4);
const poor = seller(1, 4);
const survey = surveyOf([good, poor], today, weekdays);
const situation = (own: typeof good) =>
	situationOf({ own, survey, calendar: weekdays, ...horizon });

describe("everybody together", () => {
	test("wins and deals that began, by month up to the day", () => {
		const february = survey.months.at(-2);
		expect(survey.sellers).toBe(2);
		expect(february).toMatchObject({ workdays: 20, wins: 4 * 28 });
		// The last deal to be decided by the day began on 30 January.
		expect(february?.starts).toBe(0);
		expect(survey.months.at(-1)).toMatchObject({ workdays: 0, wins: 4 });
	});

	test("what is dated on or after the day is not counted", () => {
		const early = dayNumber("2026-02-02");
		expect(surveyOf([good, poor], early, weekdays).months.at(-1)?.wins).toBe(4);
	});

	test("deals that have yet to begin bring wins only once they are ripe", () => {
		const early = surveyOf([good, poor], dayNumber("2025-12-01"), weekdays);
		const wins = (from: number, to: number) =>
			newBusiness(
				early,
				{ asOf: early.asOf, from: early.asOf + from, to: early.asOf + to },
				weekdays,
			);
		expect(wins(0, 31)).toBeLessThan(0.2 * wins(31, 62));
		expect(wins(0, 31) + wins(31, 62)).toBeCloseTo(wins(0, 62), 6);
	});
});

describe("a scope beside everybody", () => {
	test("its part of the wins, a little nearer to an equal one", () => {
		expect(situation(good).winShare).toBeLessThan(0.75);
		expect(situation(good).winShare).toBeGreaterThan(0.74);
		expect(situation(good).winShare + situation(poor).winShare).toBeCloseTo(1);
		expect(situation(good).startShare).toBeCloseTo(0.5);
	});

	test("who wins more of the same deals wins oftener", () => {
		expect(situation(good).oftener).toBeGreaterThan(1.4);
		expect(situation(poor).oftener).toBeLessThan(0.6);
	});

	test("its month is as good as its wins of it say, if only by a little", () => {
		const usual = situation(poor);
		const begun = seller(1, 4);
		const lucky = {
			...begun,
			deals: begun.deals.map((deal) =>
				deal.close === today - 1 ? { ...deal, isWon: true } : deal,
			),
		};
		expect(situation(lucky).betterMonth).toBeGreaterThan(usual.betterMonth);
		expect(situation(lucky).betterMonth).toBeLessThan(1.15);
	});

	test("what was decided in the months that rates are read from", () => {
		const months = recentlyDecided(situation(good));
		expect(months.every(({ close }) => close < today)).toBe(true);
		expect(months.length).toBe(4 * (today - situation(good).since));
	});
});
