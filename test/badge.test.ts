import { beforeEach, describe, expect, it } from "vitest";
import { badgeText, tooltip, withoutFigures } from "../lib/badge.ts";
import type { Glance, GoalGlance } from "../lib/glance.ts";
import { pocket } from "../lib/text/en/pocket.ts";
import { useTexts } from "../lib/text/text.ts";
import { glanceWords } from "../lib/words/glance-words.ts";
import { march } from "./components/glance-example.ts";

function glanceOf(
	goal?: Partial<GoalGlance>,
	state: Glance["state"] = "ready",
) {
	const goals = goal ? [{ ...march, ...goal }] : [];
	const glance: Glance = {
		version: 1,
		asOf: "2026-03-18",
		at: 0,
		state,
		language: "en",
		goals,
		today: [],
		last: { actionId: "a", at: 0, what: "deal" },
		words: glanceWords(state, goals[0]),
	};
	return glance;
}

beforeEach(() => useTexts("en", pocket));

describe("badgeText", () => {
	it("is the per cent, in four characters at most", () => {
		expect(badgeText(glanceOf({}), false)).toBe("50%");
		expect(badgeText(glanceOf({ attainment: 1.13 }), false)).toBe("113%");
		expect(badgeText(glanceOf({ attainment: 0.002 }), false)).toBe("<1%");
		expect(badgeText(glanceOf({ attainment: 12.5 }), false)).toBe("125+");
		expect(badgeText(glanceOf({ attainment: -0.12 }), false)).toBe("-12%");
		expect(badgeText(glanceOf({ attainment: 0.999 }), false)).toBe("99%");
	});
	it("hints at undo right after logging", () => {
		expect(badgeText(glanceOf({}), true)).toBe("↶50%");
		expect(badgeText(glanceOf(), true)).toBe("↶");
	});
	it("is empty without a goal and while unknown", () => {
		expect(badgeText(glanceOf(), false)).toBe("");
		expect(
			badgeText(glanceOf({ attainment: null, state: "unknown" }), false),
		).toBe("");
	});
});

describe("tooltip", () => {
	it("says in words what the ring says", () => {
		expect(tooltip(glanceOf({}), false).replaceAll("\u00a0", " ")).toBe(
			"Revenue, March: 50 %, DKK 18,182 behind pace",
		);
		expect(tooltip(glanceOf(), false)).toBe("Målbar: set a goal");
		expect(tooltip(glanceOf({}, "lost"), false)).toBe(
			"Records missing: open Målbar",
		);
		expect(tooltip(glanceOf({}), true)).toContain(
			"Deal logged. Open Målbar to undo",
		);
	});
});

describe("while the screen is shared", () => {
	it("gives no figure away, neither in the badge nor in the tooltip", () => {
		const hidden = withoutFigures(glanceOf({}));
		expect(badgeText(hidden, false)).toBe("");
		expect(tooltip(hidden, false)).toBe(pocket["over.hidden"]);
		expect(JSON.stringify([hidden.goals, hidden.words])).not.toMatch(/\d/);
		expect(badgeText(hidden, true)).toBe("↶");
		// What needs the seller is said all the same.
		expect(tooltip(withoutFigures(glanceOf({}, "lost")), false)).toBe(
			"Records missing: open Målbar",
		);
	});
});
