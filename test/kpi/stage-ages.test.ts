import { expect, test } from "vitest";
import { stayOn, staysOfWon, usualStays } from "../../lib/kpi/stage-ages.ts";

const asOf = "2026-03-18";
const seen = (stage: string, from: string, to?: string) => ({
	stage,
	from,
	...(to && { to }),
});

test("a deal that moved has stood in its stage since it moved there", () => {
	const deal = {
		stage: "Offer",
		stageHistory: [
			seen("Demo", "2026-01-01", "2026-03-08"),
			seen("Offer", "2026-03-08"),
		],
	};
	expect(stayOn(asOf, deal, "2026-01-01")).toEqual({
		stage: "Offer",
		days: 10,
		isAtLeast: false,
	});
	expect(stayOn("2026-02-01", deal, "2026-01-01")).toEqual({
		stage: "Demo",
		days: 31,
		isAtLeast: true,
	});
	expect(stayOn("2025-12-31", deal, "2026-01-01")).toBeNull();
});

test("what was there already when it was first seen has stood at least so long, unless it was created that day", () => {
	const first = { stage: "Demo", stageHistory: [seen("Demo", "2026-03-08")] };
	expect(stayOn(asOf, first, "2026-03-08")?.isAtLeast).toBe(true);
	expect(
		stayOn(asOf, { ...first, createdOn: "2026-03-08" }, "2026-03-08"),
	).toEqual({ stage: "Demo", days: 10, isAtLeast: false });
});

test("a stage nobody saw it move to is known since the deal is; no stage is none", () => {
	expect(stayOn(asOf, { stage: "Demo" }, "2026-03-16")).toEqual({
		stage: "Demo",
		days: 2,
		isAtLeast: true,
	});
	expect(stayOn("2026-03-15", { stage: "Demo" }, "2026-03-16")).toBeNull();
	expect(stayOn(asOf, {}, "2026-03-16")).toBeNull();
});

test("of a won deal each stage counts from when it was seen to enter to when it left, the last to the win", () => {
	const deal = {
		createdOn: "2026-01-01",
		closedOn: "2026-02-10",
		stageHistory: [
			seen("Demo", "2026-01-01", "2026-01-11"),
			seen("Offer", "2026-01-11", "2026-01-21"),
			seen("Demo", "2026-01-21", "2026-02-01"),
			seen("Closing", "2026-02-01"),
			seen("Won", "2026-02-10"),
		],
	};
	expect(staysOfWon(deal)).toEqual([
		{ stage: "Demo", days: 21, isAtLeast: false },
		{ stage: "Offer", days: 10, isAtLeast: false },
		{ stage: "Closing", days: 9, isAtLeast: false },
	]);
	// It stood in Demo before anybody saw it: how long is not known, also with the second time.
	expect(
		staysOfWon({ ...deal, createdOn: "2025-12-01" }).map(({ stage }) => stage),
	).toEqual(["Offer", "Closing"]);
});

test("what was seen only after the win says nothing of the time before", () => {
	expect(
		staysOfWon({
			createdOn: "2026-01-01",
			closedOn: "2026-01-20",
			stageHistory: [
				seen("Demo", "2026-01-01", "2026-03-01"),
				seen("Won", "2026-03-01"),
			],
		}),
	).toEqual([{ stage: "Demo", days: 19, isAtLeast: false }]);
});

test("what is usual rests on five won deals at least", () => {
	const won = (days: number) => ({
		createdOn: "2026-01-01",
		closedOn: `2026-01-${String(1 + days).padStart(2, "0")}`,
		stageHistory: [seen("Demo", "2026-01-01")],
	});
	expect(usualStays([2, 4, 6, 8].map(won)).size).toBe(0);
	const usual = usualStays([2, 4, 6, 8, 14].map(won)).get("Demo");
	expect(usual?.n).toBe(5);
	expect(usual?.median).toBe(6);
	expect(usual?.p80).toBeCloseTo(9.2, 9);
});
