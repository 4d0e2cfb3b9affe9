import { describe, expect, test } from "vitest";
import { prospectsOf } from "../../lib/forecast/open-deals.ts";
import {
	historyOf,
	type OpenDeal,
	type SalesHistory,
} from "../../lib/forecast/sales-history.ts";
import { surveyOf } from "../../lib/forecast/survey.ts";
import { addDays, dayNumber } from "../../lib/time/plain-date.ts";
import { weekdays } from "./growing-sales.ts";

const today = dayNumber("2026-03-02");
const days = { asOf: today, from: today, to: today + 30, oftener: 1 };
const open = (id: string, fields: Partial<OpenDeal> = {}): OpenDeal => ({
	id,
	amount: 100,
	startedOn: "2026-02-10",
	expectedCloseOn: null,
	stage: null,
	probability: null,
	...fields,
});
/** Three a day, one in three won, all after 30 days. */
const closed = Array.from({ length: 450 }, (_, at) => {
	const closedOn = addDays("2026-03-01", -Math.floor(at / 3));
	return {
		closedOn,
		isWon: at % 3 === 0,
		amount: 100,
		startedOn: addDays(closedOn, -30),
		stage: null,
	};
});
const prospects = (open: OpenDeal[], sales: Partial<SalesHistory> = {}) => {
	const own = historyOf({ sellers: 1, closed, open, ...sales });
	return prospectsOf(own, surveyOf([own], today, weekdays), days);
};
const inTime = (deals: OpenDeal[]) =>
	Object.fromEntries(prospects(deals).map(({ id, inTime }) => [id, inTime]));

describe("with a history", () => {
	test("an open deal fares as deals of its age did", () => {
		const said = inTime([
			open("young", { startedOn: "2026-03-01" }),
			open("due", { startedOn: "2026-02-10" }),
		]);
		expect(said.due).toBeGreaterThan(0.25);
		expect(said.due).toBeLessThan(0.45);
		expect(said.young).toBeGreaterThan(0.2);
	});

	test("99.8 % on every deal says nothing", () => {
		const deals = [open("a"), open("b"), open("c")];
		const everywhere = deals.map((deal) => ({ ...deal, probability: 0.998 }));
		expect(inTime(everywhere).a).toBeLessThan(1.1 * (inTime(deals).a ?? 0));
	});

	test("of two deals the likelier by the CRM is the likelier", () => {
		const said = inTime([
			open("a", { probability: 0.8 }),
			open("b", { probability: 0.2 }),
		]);
		expect((said.a ?? 0) / (said.b ?? 1)).toBeGreaterThan(3);
	});

	test("a date in the period counts for it, a later one against it, a past one and the same one everywhere for nothing", () => {
		const dated = (on: string) =>
			inTime([open("a", { expectedCloseOn: on })]).a;
		const plain = inTime([open("a")]).a ?? 0;
		expect(dated("2026-03-20")).toBeGreaterThan(plain * 0.99);
		expect(dated("2026-05-20")).toBeLessThan(plain * 0.6);
		expect(dated("2026-01-20")).toBe(plain);
		const filledIn = Array.from({ length: 25 }, (_, at) =>
			open(`${at}`, { expectedCloseOn: "2026-06-30" }),
		);
		const undated = filledIn.map((deal) => ({
			...deal,
			expectedCloseOn: null,
		}));
		expect(inTime(filledIn)).toEqual(inTime(undated));
	});
});

describe("without one", () => {
	test("each deal's own chance and date", () => {
		const said = prospects(
			[
				open("in", { probability: 0.6, expectedCloseOn: "2026-03-20" }),
				open("after", { probability: 0.6, expectedCloseOn: "2026-04-01" }),
				open("undated", { probability: 0.6 }),
				open("unknown"),
			],
			{ closed: [] },
		);
		expect(said.map(({ id, chance }) => [id, chance])).toEqual([
			["in", 0.6],
			["after", 0.6],
			["undated", 0.6],
		]);
		expect(said.map(({ inTime }) => inTime)).toEqual([
			0.6,
			0,
			expect.closeTo(0.6 * (1 - Math.exp(-0.5)), 10),
		]);
	});
});
