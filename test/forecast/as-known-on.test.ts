import { expect, test } from "vitest";
import {
	areAmountsKnownWhileOpen,
	asKnownOn,
} from "../../lib/forecast/as-known-on.ts";
import { monthStart } from "../../lib/forecast/months.ts";
import { replay } from "../../lib/forecast/replay.ts";
import {
	type History,
	historyOf,
	type SalesHistory,
} from "../../lib/forecast/sales-history.ts";
import { surveyOf } from "../../lib/forecast/survey.ts";
import { dayNumber } from "../../lib/time/plain-date.ts";
import { growingSales, weekdays } from "./growing-sales.ts";

const sales: SalesHistory = {
	sellers: 1,
	closed: [
		{
			closedOn: "2026-03-10",
			isWon: true,
			amount: 5,
			startedOn: "2026-02-10",
			stage: "Won",
		},
	],
	open: [
		{
			id: "o",
			amount: 7,
			startedOn: "2026-03-01",
			expectedCloseOn: "2026-04-01",
			stage: "Quoted",
			probability: 0.9,
		},
	],
};

test("a deal is there from the day after its start, decided from the day after its close", () => {
	const known = (day: string) =>
		asKnownOn(historyOf(sales), dayNumber(day), true).deals.map(
			({ id, close, isWon, stage }) => [id, close === Infinity, isWon, stage],
		);
	expect(known("2026-02-10")).toEqual([]);
	expect(known("2026-02-11")).toEqual([[null, true, false, null]]);
	expect(known("2026-03-10")).toEqual([
		[null, true, false, null],
		["o", true, false, null],
	]);
	expect(known("2026-03-11")).toEqual([
		[null, false, true, "Won"],
		["o", true, false, null],
	]);
});

test("how an open deal looks never tells how it ends", () => {
	const [closing, staying] = asKnownOn(
		historyOf(sales),
		dayNumber("2026-03-05"),
		false,
	).deals;
	expect({ ...closing, id: null, start: null }).toEqual({
		...staying,
		id: null,
		start: null,
	});
});

test("amounts are known while open only where a deal that is open or lost has one", () => {
	const histories = (lost: number | null, open: number | null) => [
		historyOf({
			sellers: 1,
			closed: [
				{ ...sales.closed[0]!, isWon: false, amount: lost },
				...sales.closed,
			],
			open: [{ ...sales.open[0]!, amount: open }],
		}),
	];
	expect(areAmountsKnownWhileOpen(histories(4, 7))).toBe(true);
	expect(areAmountsKnownWhileOpen(histories(0, 7))).toBe(false);
	expect(areAmountsKnownWhileOpen(histories(4, null))).toBe(false);
});

/** The same up to a day, all else otherwise: what was open then ends otherwise, and what came later never came. */
function withAnotherFuture(history: History, day: number): History {
	return {
		...history,
		deals: history.deals.flatMap((deal, at) => {
			if (deal.close < day) return [deal];
			if (deal.start === null || deal.start >= day) return [];
			return [
				{
					...deal,
					close: at % 3 === 0 ? Infinity : day + (at % 50),
					isWon: at % 2 === 0,
				},
			];
		}),
	};
}

test("nothing from the future reaches what is said of a day", () => {
	const histories = growingSales({
		seed: 5,
		sellers: 4,
		months: 8,
		growthPerMonth: 0.1,
		dealsPerMonth: 10,
		cycle: 40,
	}).map(historyOf);
	const month = 2023 * 12 + 5;
	const day = monthStart(month);
	const otherwise = histories.map((each) => withAnotherFuture(each, day));
	expect(otherwise).not.toEqual(histories);
	expect(surveyOf(otherwise, day, weekdays)).toEqual(
		surveyOf(histories, day, weekdays),
	);
	const said = (all: History[]) =>
		replay(all, monthStart(month + 1), weekdays, true, { times: 50 })
			.cases.filter(
				(each) =>
					each.month < month || (each.month === month && each.elapsed === 0),
			)
			.map(({ opinions, chance }) => [opinions, chance]);
	expect(said(histories).length).toBeGreaterThan(100);
	expect(said(otherwise)).toEqual(said(histories));
});
