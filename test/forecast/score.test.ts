import { expect, test } from "vitest";
import { scoreOf } from "../../lib/forecast/score.ts";

test("Brier and calibration error of three forecasts", () => {
	const score = scoreOf([
		{ chance: 0.62, isReached: true },
		{ chance: 0.68, isReached: false },
		{ chance: 1, isReached: true },
	]);
	expect(score?.brier).toBeCloseTo((0.38 ** 2 + 0.68 ** 2) / 3, 12);
	// 62 % and 68 % fall into one range of which half was reached: together they are off by 0.30.
	expect(score?.calibrationError).toBeCloseTo(0.3 / 3, 12);
	expect(score?.reached).toBeCloseTo(2 / 3, 12);
});

test("no forecast, no score", () => {
	expect(scoreOf([])).toBeNull();
});
