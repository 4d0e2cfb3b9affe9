import type { GoalGlance } from "../../lib/glance.ts";

/** The worked example of kpis.md: seller A, DKK 400,000 in March 2026, as of the 18th. */
export const march: GoalGlance = {
	goalId: "goal",
	kpi: "revenue",
	scopeKind: "seller",
	period: {
		id: "2026-03",
		kind: "month",
		from: "2026-03-01",
		to: "2026-04-01",
	},
	asOf: "2026-03-18",
	unit: "money",
	adds: true,
	currency: "DKK",
	direction: "atLeast",
	target: 40_000_000,
	actual: { value: 20_000_000, unit: "money", currency: "DKK", n: 3 },
	attainment: 0.5,
	workdays: { total: 22, elapsed: 12, remaining: 10 },
	expected: 21_818_182,
	pace: 0.9166666666666666,
	ahead: -1_818_182,
	state: "behind",
	neededPerWorkday: 2_000_000,
	forecast: 36_666_667,
};

/** Twelve quotes in March, and how many were sent. */
export function quotes(sent: number, state: GoalGlance["state"]): GoalGlance {
	const expected = (12 * 12) / 22;
	return {
		...march,
		kpi: "quotesSent",
		unit: "count",
		currency: undefined,
		target: 12,
		actual: { value: sent, unit: "count" },
		attainment: sent / 12,
		expected,
		pace: sent / expected,
		ahead: sent - expected,
		state,
		neededPerWorkday: (12 - sent) / 10,
		forecast: (sent / 12) * 22,
	};
}
