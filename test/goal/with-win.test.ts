import { describe, expect, it } from "vitest";
import { withWin } from "../../lib/goal/with-win.ts";
import { march, quotes } from "../components/glance-example.ts";

const dkk = (minor: number) => ({ minor, currency: "DKK" });

describe("withWin", () => {
	it("moves the worked example as the look shows: 50 → 66 %, ahead, 13,750 a workday", () => {
		const after = withWin(march, dkk(6_250_000), "2026-03-18");
		expect(after).toMatchObject({
			attainment: 0.65625,
			ahead: 4_431_818,
			state: "ahead",
			neededPerWorkday: 1_375_000,
		});
	});
	it("counts one deal, but no credit note, towards deals won", () => {
		const goal = { ...quotes(4, "behind"), kpi: "dealsWon" as const };
		expect(withWin(goal, undefined, "2026-03-18")).toMatchObject({
			actual: { value: 5 },
		});
		expect(withWin(goal, dkk(-100), "2026-03-18")).toMatchObject({
			actual: { value: 4 },
		});
	});
	it("says why a goal would not move", () => {
		const on = "2026-03-18";
		expect(withWin(quotes(4, "behind"), dkk(1), on)).toBe("otherKpi");
		expect(withWin(march, dkk(1), "2026-02-28")).toBe("otherPeriod");
		expect(withWin(march, dkk(1), "2026-03-19")).toBe("otherPeriod");
		expect(withWin(march, undefined, on)).toBe("noAmount");
		expect(withWin(march, { minor: 1, currency: "EUR" }, on)).toBe(
			"otherCurrency",
		);
	});
	it("adds to nothing yet, but not to what cannot be told", () => {
		const empty = (code: "noRecords" | "noExchangeRate") => ({
			...march,
			actual: { ...march.actual, value: null, reason: { code } },
			attainment: null,
			state: "unknown" as const,
		});
		expect(
			withWin(empty("noRecords"), dkk(4_000_000), "2026-03-18"),
		).toMatchObject({ attainment: 0.1, state: "behind" });
		expect(withWin(empty("noExchangeRate"), dkk(4_000_000), "2026-03-18")).toBe(
			"unknown",
		);
	});
});
