import { beforeEach, expect, test } from "vitest";
import { drawnCurve } from "../../entrypoints/dashboard/day-curve.tsx";
import type { Figure } from "../../lib/kpi/figure.ts";
import { dashboard } from "../../lib/text/en/dashboard.ts";
import { kpi } from "../../lib/text/en/kpi.ts";
import { pocket } from "../../lib/text/en/pocket.ts";
import { useTexts } from "../../lib/text/text.ts";
import { periodOf } from "../../lib/time/period.ts";
import { goal, measured } from "../goal/measured.ts";

beforeEach(() => useTexts("en", pocket, dashboard, kpi));

test("a goal is drawn on an axis of its own currency only: no target, no fan, and no word of it on another", () => {
	const march = { period: periodOf("month", "2026-03-01"), asOf: "2026-03-18" };
	// Behind after 12 workdays: old enough to be judged, so that it has a fan.
	const its = measured("2026-03-18", goal(), []);
	const chance = { probability: 0.2, p10: 1_000_000, p90: 9_000_000 };
	const of = (currency: string) => {
		const figure: Figure = { value: 0, unit: "money", currency };
		return drawnCurve([], figure, march, "Revenue", its, chance);
	};
	const own = of("DKK");
	expect(own).toMatchObject({
		target: 40_000_000,
		fan: { low: 1_000_000, high: 9_000_000 },
	});
	const other = of("EUR");
	expect(other.target).toBeUndefined();
	expect(other.fan).toBeUndefined();
	expect(own.summary).toContain("400,000");
	expect(other.summary).not.toContain("400,000");
});
