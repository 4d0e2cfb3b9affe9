import { beforeAll, expect, test } from "vitest";
import { glance } from "../../lib/text/en/glance.ts";
import { useTexts } from "../../lib/text/text.ts";
import { asShare } from "../../lib/words/as-share.ts";
import { paceSentence, spoken } from "../../lib/words/pace-sentence.ts";

beforeAll(() => useTexts("en", glance));

const goal = {
	goalId: "g",
	kpi: "revenue",
	scopeKind: "team",
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
	target: 134_000_000,
	actual: { value: 86_700_000, unit: "money", currency: "DKK", n: 12 },
	attainment: 0.647,
	workdays: { total: 22, elapsed: 12, remaining: 10 },
	expected: 72_000_000,
	pace: 1.2,
	ahead: 14_700_000,
	state: "ahead",
	neededPerWorkday: 4_730_000,
	forecast: 158_950_000,
} as unknown as Parameters<typeof asShare>[0];

test("is said in points, with no amount anywhere", () => {
	const share = asShare(goal);
	expect(spoken(paceSentence(share)).replace(/\u00a0/g, " ")).toBe(
		"11 points ahead",
	);
	expect(JSON.stringify(share)).not.toMatch(/DKK|(?<![.\d])\d{5}/);
	expect(share.attainment).toBe(0.647);
});

test("what is unknown stays unknown", () => {
	const share = asShare({
		...goal,
		target: null,
		state: "unknown",
		attainment: null,
	});
	expect(share.actual.value).toBeNull();
	expect(share.target).toBeNull();
	expect(share.ahead).toBeNull();
});
