import { expect, test } from "vitest";
import type { GoalProgress } from "../../lib/goal/progress.ts";
import {
	type TalkAbout,
	talkingPoints,
} from "../../lib/goal/talking-points.ts";
import { stepRates } from "../../lib/kpi/steps.ts";

const none = stepRates([], "2026-03-31");
const nobody = {
	leadToSql: null,
	sqlToMeeting: null,
	meetingToQuote: null,
	quoteToWon: null,
	closedToWon: null,
};
const goal = (state: GoalProgress["state"]) =>
	({ goalId: state, state }) as GoalProgress;
const both = { seller: "2026-03-02", manager: "2026-03-02" };
const nothing: TalkAbout = {
	goals: [{ progress: goal("onPace"), accepted: both }],
	now: none,
	before: none,
	team: none,
	differs: nobody,
	changed: nobody,
	stale: 0,
	overdue: 0,
	undated: 0,
	workdaysQuiet: 0,
};
const said = (about: Partial<TalkAbout>) =>
	talkingPoints({ ...nothing, ...about }).map((each) => each.is);

test("of somebody on pace with nothing amiss there is nothing to say", () => {
	expect(said({})).toEqual([]);
});

test("goals come first, then rates, then deals and activities, and what goes well last", () => {
	expect(
		said({
			goals: [
				{ progress: goal("reached"), accepted: both },
				{ progress: goal("behind"), accepted: { seller: "2026-03-02" } },
			],
			differs: { ...nobody, quoteToWon: "lower", leadToSql: "higher" },
			changed: { ...nobody, closedToWon: "lower" },
			overdue: 2,
			undated: 0.5,
			workdaysQuiet: 5,
		}),
	).toEqual([
		...["behind", "notAccepted", "lowerThanTeam", "fell"],
		...["overdue", "undated", "higherThanTeam", "reached"],
	]);
});

test("who has not said yes is named", () => {
	const by = (accepted: object | undefined) =>
		talkingPoints({
			...nothing,
			goals: [{ progress: goal("onPace"), accepted }],
		});
	expect(by(undefined)).toMatchObject([{ is: "notAccepted", by: "both" }]);
	expect(by({ seller: "2026-03-02" })).toMatchObject([{ by: "manager" }]);
	expect(by({ manager: "2026-03-02" })).toMatchObject([{ by: "seller" }]);
	expect(by(both)).toEqual([]);
});

test("a goal missed is talked about like one behind; none at all is said so", () => {
	expect(
		said({ goals: [{ progress: goal("missed"), accepted: both }] }),
	).toEqual(["behind"]);
	expect(said({ goals: [] })).toEqual(["noGoal"]);
	expect(
		said({ goals: [{ progress: goal("early"), accepted: both }] }),
	).toEqual([]);
});

test("what is quiet is known only of who logs activities", () => {
	expect(said({ workdaysQuiet: 4 })).toEqual([]);
	expect(said({ workdaysQuiet: 9 })).toEqual(["quiet"]);
	expect(said({ workdaysQuiet: null })).toEqual([]);
});

test("a rate is told with what it is held against", () => {
	const rate = { value: 0.2, unit: "rate" } as const;
	const better = { value: 0.5, unit: "rate" } as const;
	expect(
		talkingPoints({
			...nothing,
			now: { ...none, quoteToWon: rate },
			team: { ...none, quoteToWon: better },
			differs: { ...nobody, quoteToWon: "lower" },
		}),
	).toEqual([
		{ is: "lowerThanTeam", step: "quoteToWon", now: rate, against: better },
	]);
});

test("never more than eight, and what goes well is among them", () => {
	const all = talkingPoints({
		...nothing,
		goals: Array.from({ length: 9 }, () => ({
			progress: goal("behind"),
			accepted: undefined,
		})),
		changed: { ...nobody, closedToWon: "higher" },
	});
	expect(all).toHaveLength(8);
	expect(all.at(-1)?.is).toBe("rose");
});
