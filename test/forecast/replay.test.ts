import { expect, test } from "vitest";
import { areAmountsKnownWhileOpen } from "../../lib/forecast/as-known-on.ts";
import { monthStart } from "../../lib/forecast/months.ts";
import { type Case, replay } from "../../lib/forecast/replay.ts";
import { historyOf } from "../../lib/forecast/sales-history.ts";
import { scoreOf } from "../../lib/forecast/score.ts";
import { growingSales, weekdays } from "./growing-sales.ts";

function replayed(growthPerMonth: number, months = 12) {
	const histories = growingSales({
		seed: 17,
		sellers: 15,
		months,
		growthPerMonth,
		dealsPerMonth: 12,
		cycle: 45,
	}).map(historyOf);
	return replay(
		histories,
		monthStart(2023 * 12 + months),
		weekdays,
		areAmountsKnownWhileOpen(histories),
		{ times: 200 },
	);
}

const scored = (
	cases: readonly Case[],
	chance: (each: Case) => number | null,
) => {
	const score = scoreOf(
		cases.map((each) => ({
			isReached: each.isReached,
			chance: each.isSure ? 1 : (chance(each) ?? Number.NaN),
		})),
	);
	if (!score) throw new Error("no case");
	return score;
};

test("where sales grow, the forecast sees it coming and history alone does not", {
	timeout: 60_000,
}, () => {
	const { cases } = replayed(0.1);
	expect(cases.length).toBeGreaterThan(2_000);
	const history = scored(cases, ({ opinions }) => opinions.history);
	const forecast = scored(cases, ({ chance }) => chance);
	expect(history.calibrationError).toBeGreaterThan(0.1);
	expect(forecast.brier).toBeLessThan((2 / 3) * history.brier);
	expect(forecast.calibrationError).toBeLessThan(0.03);
});

test("where nothing changes, it is no worse than history alone", {
	timeout: 60_000,
}, () => {
	const { cases } = replayed(0);
	const history = scored(cases, ({ opinions }) => opinions.history);
	const forecast = scored(cases, ({ chance }) => chance);
	expect(forecast.brier).toBeLessThan(history.brier);
	expect(forecast.calibrationError).toBeLessThan(0.04);
});

test("a month is asked for four times, with five targets, on the same days for everybody", () => {
	const { cases, weights } = replayed(0, 6);
	const last = cases.filter(
		({ month, seller }) => month === 2023 * 12 + 5 && seller === 0,
	);
	expect(last.map(({ elapsed }) => elapsed)).toEqual(
		[0, 0.25, 0.5, 0.75].flatMap((share) => Array(5).fill(share)),
	);
	// A higher target is never likelier, and is not reached if a lower one is not.
	for (let at = 0; at < 20; at += 5)
		for (let next = at + 1; next < at + 5; next++) {
			expect(last[next]?.chance).toBeLessThanOrEqual(
				last[next - 1]?.chance ?? 0,
			);
			expect(Number(last[next]?.isReached)).toBeLessThanOrEqual(
				Number(last[next - 1]?.isReached),
			);
		}
	expect([...weights.keys()].at(-1)).toBe(2023 * 12 + 6);
});
