import { expect, test } from "vitest";
import {
	activityOutcomesOf,
	activityPlansOf,
} from "../../lib/figures/activities-of.ts";
import { type Period, parsePeriod } from "../../lib/time/period.ts";
import { ANN, company, march, ofAnn } from "./company.ts";

const asOf = "2026-03-18";

async function work() {
	const { store, save, goal, won } = await company();
	const did = (type: string, on: string, more: object = {}) =>
		save("activity", { type, on, owner: ANN, ...more });
	const plans = async (period: Period = march, day = asOf) => {
		const found = await activityPlansOf(ofAnn, period, day, store);
		return {
			...found,
			of: Object.fromEntries(found.types.map((each) => [each.type, each])),
		};
	};
	return { store, save, goal, won, did, plans };
}

test("done against a goal's plan, week by week, cut off where the month is", async () => {
	const { goal, did, plans } = await work();
	await goal({ kpi: "calls", target: 44 });
	for (const day of ["2026-03-02", "2026-03-03", "2026-03-17", "2026-03-19"])
		await did("call", day);
	const { parts, of, isKept } = await plans();
	expect(isKept).toBe(true);
	// The first of March is a Sunday, the last a Tuesday.
	expect(parts.map(({ from, to }) => [from, to])).toEqual([
		["2026-03-01", "2026-03-02"],
		["2026-03-02", "2026-03-09"],
		["2026-03-09", "2026-03-16"],
		["2026-03-16", "2026-03-23"],
		["2026-03-23", "2026-03-30"],
		["2026-03-30", "2026-04-01"],
	]);
	// 22 workdays, two calls each; 12 lie before the 18th.
	expect(of.call).toMatchObject({
		by: "goal",
		done: 3,
		planned: 44,
		ahead: 1,
		expected: 24,
		state: "behind",
	});
	expect(of.call?.parts).toEqual([
		{ done: 0, planned: 0, ahead: 0 },
		{ done: 2, planned: 10, ahead: 0 },
		{ done: 0, planned: 10, ahead: 0 },
		{ done: 1, planned: 10, ahead: 1 },
		{ done: 0, planned: 10, ahead: 0 },
		{ done: 0, planned: 4, ahead: 0 },
	]);
	expect(of.meetingHeld).toMatchObject({
		by: null,
		planned: null,
		state: null,
	});
});

test("a quarter has the goals of its three months, and a year is read by months", async () => {
	const { goal, plans } = await work();
	await goal({ kpi: "calls", target: 10, startsOn: "2026-01-01" });
	const quarter = await plans(parsePeriod("2026-Q1") as Period);
	expect(quarter.of.call?.planned).toBeCloseTo(30, 9);
	expect(quarter.parts[0]?.kind).toBe("week");
	const year = await plans(parsePeriod("2026") as Period);
	expect(year.parts).toHaveLength(12);
	expect(year.of.call?.parts.map(({ planned }) => planned)).toEqual(
		Array(12).fill(10),
	);
});

test("a goal that began later is held against what was done since, not against the whole year", async () => {
	const { goal, did, plans } = await work();
	await goal({ kpi: "calls", target: 22, startsOn: "2026-03-01" });
	for (let at = 1; at < 10; at++) await did("call", `2026-02-0${at}`);
	await did("call", "2026-03-02");
	const quarter = parsePeriod("2026-Q1") as Period;
	expect((await plans(quarter)).of.call).toMatchObject({
		done: 10,
		against: 1,
		planned: 22,
		expected: 12,
		state: "behind",
	});
	expect((await plans()).of.call).toMatchObject({ done: 1, against: 1 });
});

test("without one, what is left of the goal on deals says how many are to do from now on", async () => {
	const { goal, won, did, plans } = await work();
	await goal({ target: 200_000, currency: "DKK" });
	for (let at = 1; at <= 5; at++) await won(100, `2026-02-0${at + 1}`);
	for (let at = 1; at <= 10; at++)
		await did("call", `2026-02-${String(at + 1).padStart(2, "0")}`);
	const { of } = await plans();
	// 2,000 missing are 20 deals, two calls each; nothing is asked of the days behind.
	expect(of.call).toMatchObject({
		by: "path",
		done: 0,
		expected: null,
		state: null,
	});
	expect(of.call?.planned).toBeCloseTo(40, 9);
	expect(of.call?.parts[1]?.planned).toBeNull();
	expect(of.quoteSent?.by).toBeNull();
	// Of a month that is over nothing is left to do.
	const before = await plans(parsePeriod("2026-02") as Period);
	expect(before.of.call).toMatchObject({ by: null, done: 10 });
});

test("nothing was ever entered", async () => {
	const { plans } = await work();
	expect((await plans()).isKept).toBe(false);
});

test("a deal's own quote date counts as a quote sent, and what came of activities is told for every type", async () => {
	const { store, save, did, plans } = await work();
	await save("deal", {
		owner: ANN,
		status: "open",
		quotedOn: "2026-03-05",
	});
	await did("quoteSent", "2026-03-06");
	expect((await plans()).of.quoteSent?.done).toBe(2);
	const { efforts, outcomes, lags } = await activityOutcomesOf(
		ofAnn,
		march,
		asOf,
		30,
		store,
	);
	const types = ["call", "meetingBooked", "meetingHeld", "quoteSent", "other"];
	for (const list of [efforts, outcomes, lags])
		expect(list.map(({ type }) => type)).toEqual(types);
	expect(efforts[3]).toMatchObject({ done: 2, share: { value: 1 } });
});
